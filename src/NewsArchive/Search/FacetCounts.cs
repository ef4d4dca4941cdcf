using System.Buffers;
using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>Counts what was found by person, publication, place, month and kind.</summary>
internal static class FacetCounts
{
    private const int MostShown = 12;

    public static SearchFacets Of(Matches articles, ResultPage page, FacetTable table, ReadConnection connection)
    {
        using var people = new Tally(table.MostPeople);
        using var outlets = new Tally(table.MostOutlets);
        using var places = new Tally(table.MostPlaces);
        using var months = new Tally((DateOnly.MaxValue.Year + 1) * 12);
        foreach (var article in articles.Set.NewestFirst())
        {
            foreach (var person in table.People(article)) people.Add(person);
            foreach (var place in table.Places(article)) places.Add(place);
            outlets.Add(table.Outlet(article));
            months.Add(table.Month(article));
        }

        return new SearchFacets
        {
            Kinds = [.. page.Kinds.Where(kind => kind.Value > 0).OrderByDescending(kind => kind.Value).Select(kind => Kind(kind.Key, kind.Value))],
            People = Named(people, "SELECT Name, \"Key\" FROM People WHERE Id = ?1", "person:", connection),
            Outlets = Named(outlets, "SELECT Name, Name FROM Outlets WHERE Id = ?1", "outlet:", connection),
            Places = Named(places, "SELECT Name, Name FROM Places WHERE Id = ?1", "place:", connection),
            Months = [.. months.InOrder().Select(month => new MonthCount(month.Number / 12, (month.Number % 12) + 1, month.Count))],
            Undated = months.Unknown,
            IsExact = articles.IsComplete,
        };
    }

    private static List<Facet> Named(Tally counts, string sql, string field, ReadConnection connection)
    {
        var facets = new List<Facet>();
        foreach (var (id, count) in counts.Most(MostShown))
        {
            var row = connection.Statement(sql).Set(1, id);
            if (row.Next()) facets.Add(new Facet(row.Text(0), field + InMarks(row.Text(1)), count));
            row.Reset();
        }

        return facets;
    }

    private static string InMarks(string value) => value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? value : "\"" + value.Replace("\"", "", StringComparison.Ordinal) + "\"";

    private static Facet Kind(HitKind kind, int count) => kind switch
    {
        HitKind.Person => new Facet("People", "kind:person", count),
        HitKind.Meeting => new Facet("Meetings", "kind:meeting", count),
        HitKind.Quote => new Facet("Quotes", "kind:quote", count),
        _ => new Facet("Articles", "kind:article", count),
    };

    /// <summary>Counts by number; 0 stands for unknown.</summary>
    private sealed class Tally : IDisposable
    {
        private readonly int[] counts;
        private readonly int length;

        public Tally(int most)
        {
            length = most + 1;
            counts = ArrayPool<int>.Shared.Rent(length);
            counts.AsSpan(0, length).Clear();
        }

        public int Unknown => counts[0];

        public void Add(int number)
        {
            if ((uint)number < (uint)length) counts[number]++;
        }

        public IEnumerable<(int Number, int Count)> InOrder()
        {
            for (var i = 1; i < length; i++)
            {
                if (counts[i] > 0) yield return (i, counts[i]);
            }
        }

        /// <summary>The highest counts first, of equals the lower number.</summary>
        public List<(int Number, int Count)> Most(int most)
        {
            var top = new List<(int Number, int Count)>(most + 1);
            for (var i = 1; i < length; i++)
            {
                if (counts[i] == 0 || (top.Count == most && counts[i] <= top[^1].Count)) continue;
                var place = top.FindIndex(other => other.Count < counts[i]);
                top.Insert(place < 0 ? top.Count : place, (i, counts[i]));
                if (top.Count > most) top.RemoveAt(most);
            }

            return top;
        }

        public void Dispose() => ArrayPool<int>.Shared.Return(counts);
    }
}
