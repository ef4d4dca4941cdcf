using NewsArchive.Data.Packing;
using NewsArchive.Data.Sqlite;
using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>Articles as hits.</summary>
internal static class ArticleHits
{
    /// <summary>Of so many at the top, those with the very words typed are put before those with other forms of them.</summary>
    private const int Reordered = 40;

    private const string Load = """
        SELECT a.Slug, a.Title, a.Published, a.Basis, o.Name, b.Text, b.Sentences FROM Articles a JOIN Bodies b ON b.ArticleId = a.Id LEFT JOIN Outlets o ON o.Id = a.OutletId
        WHERE a.Id = ?1
        """;

    public static IEnumerable<SearchHit> Of(IReadOnlyList<int> ordered, int skip, int size, QueryWords words, bool bestFirst, ReadConnection connection)
    {
        if (!bestFirst || words.Count == 0 || skip >= Reordered) return ordered.Skip(skip).Take(size).Select(article => Hit(article, words, connection).Hit).ToList();
        var top = ordered.Take(Reordered).Select((article, place) => (Loaded: Hit(article, words, connection), Place: place)).ToList();
        // Each exact word is worth ten places: form matters, but a much better article stays ahead.
        var sorted = top.OrderBy(hit => hit.Place - (10 * hit.Loaded.Exact)).ThenBy(hit => hit.Place).Select(hit => hit.Loaded.Hit);
        return sorted.Concat(ordered.Skip(Reordered).Take(Math.Max(0, skip + size - Reordered)).Select(article => Hit(article, words, connection).Hit)).Skip(skip).Take(size).ToList();
    }

    private static (SearchHit Hit, int Exact) Hit(int article, QueryWords words, ReadConnection connection)
    {
        var row = connection.Statement(Load).Set(1, article);
        if (!row.Next()) throw new InvalidDataException($"Article {article} is in the index but not in the archive.");
        var text = row.Text(5);
        var sentences = PackedLists.Sentences.Unpack(row.Bytes(6).ToArray());
        var found = words.In(text);
        var title = Snippets.Mark(row.IsNull(1) ? "" : row.Text(1), words);
        var hit = new SearchHit
        {
            Kind = HitKind.Article,
            Key = row.Text(0),
            Title = title,
            Snippet = Snippets.Best(text, sentences, found),
            Sentences = Snippets.SentencesWith(sentences, found),
            Date = row.IsNull(2) ? null : EdtfDate.TryParse(row.Text(2), out var date) ? date : null,
            Basis = (DateBasis)row.Number(3),
            Outlet = row.IsNull(4) ? null : row.Text(4),
        };
        row.Reset();
        ulong exact = 0;
        foreach (var f in found)
        {
            if (f.IsExact) exact |= 1UL << (f.Run & 63);
        }

        return (hit, System.Numerics.BitOperations.PopCount(exact));
    }
}
