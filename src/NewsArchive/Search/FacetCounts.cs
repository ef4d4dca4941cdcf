using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>Counts what was found by person, publication, place, month and kind.</summary>
internal static class FacetCounts
{
    private const int MostShown = 12;

    public static SearchFacets Of(Matches articles, ResultPage page, FacetTable table, ReadConnection connection)
    {
        var people = new Dictionary<int, int>();
        var outlets = new Dictionary<int, int>();
        var places = new Dictionary<int, int>();
        var months = new SortedDictionary<int, int>();
        var undated = 0;
        foreach (var article in articles.Ids)
        {
            foreach (var person in table.People(article)) people[person] = people.GetValueOrDefault(person) + 1;
            foreach (var place in table.Places(article)) places[place] = places.GetValueOrDefault(place) + 1;
            if (table.Outlet(article) is var outlet and > 0) outlets[outlet] = outlets.GetValueOrDefault(outlet) + 1;
            if (table.SortDay(article) is var day and > 0)
            {
                var date = DateOnly.FromDayNumber(day);
                var month = (date.Year * 12) + date.Month - 1;
                months[month] = months.GetValueOrDefault(month) + 1;
            }
            else
            {
                undated++;
            }
        }

        return new SearchFacets
        {
            Kinds = [.. page.Kinds.Where(kind => kind.Value > 0).OrderByDescending(kind => kind.Value).Select(kind => Kind(kind.Key, kind.Value))],
            People = Top(people, "SELECT Name, \"Key\" FROM People WHERE Id = ?1", "person:", connection),
            Outlets = Top(outlets, "SELECT Name, Name FROM Outlets WHERE Id = ?1", "outlet:", connection),
            Places = Top(places, "SELECT Name, Name FROM Places WHERE Id = ?1", "place:", connection),
            Months = [.. months.Select(month => new MonthCount(month.Key / 12, (month.Key % 12) + 1, month.Value))],
            Undated = undated,
            IsExact = articles.IsComplete,
        };
    }

    private static List<Facet> Top(Dictionary<int, int> counts, string sql, string field, ReadConnection connection)
    {
        var facets = new List<Facet>();
        foreach (var (id, count) in counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(MostShown))
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
}
