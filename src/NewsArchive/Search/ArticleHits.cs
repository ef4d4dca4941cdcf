using NewsArchive.Data.Packing;
using NewsArchive.Data.Sqlite;
using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>Articles as hits.</summary>
internal static class ArticleHits
{
    /// <summary>Of so many at the top, those with the very words typed are put before those with other forms of them.</summary>
    private const int Reordered = 24;

    private const string LoadOne = """
        SELECT a.Slug, a.Title, a.Published, a.Basis, o.Name, b.Text, b.Sentences FROM Articles a JOIN Bodies b ON b.ArticleId = a.Id LEFT JOIN Outlets o ON o.Id = a.OutletId
        WHERE a.Id = ?1
        """;

    public static IReadOnlyList<SearchHit> Of(IReadOnlyList<int> ordered, int skip, int size, QueryWords words, bool bestFirst, ReadConnection connection)
    {
        if (!bestFirst || words.Count == 0 || skip >= Reordered) return [.. ordered.Skip(skip).Take(size).Select(article => Load(article, words, connection).Hit())];
        var top = ordered.Take(Reordered).Select((article, place) => (Loaded: Load(article, words, connection), Place: place)).ToList();
        // Each exact word is worth ten places: form matters, but a much better article stays ahead.
        var sorted = top.OrderBy(hit => hit.Place - (10 * hit.Loaded.Exact)).ThenBy(hit => hit.Place).Select(hit => hit.Loaded);
        return [.. sorted.Concat(ordered.Skip(Reordered).Take(Math.Max(0, skip + size - Reordered)).Select(article => Load(article, words, connection))).Skip(skip).Take(size).Select(loaded => loaded.Hit())];
    }

    private static LoadedArticle Load(int article, QueryWords words, ReadConnection connection)
    {
        var row = connection.Statement(LoadOne).Set(1, article);
        if (!row.Next()) throw new InvalidDataException($"Article {article} is in the index but not in the archive.");
        var loaded = new LoadedArticle(words, row.Text(5))
        {
            Slug = row.Text(0),
            Title = row.IsNull(1) ? "" : row.Text(1),
            Published = row.IsNull(2) ? null : row.Text(2),
            Basis = (DateBasis)row.Number(3),
            Outlet = row.IsNull(4) ? null : row.Text(4),
            Sentences = row.Bytes(6).ToArray(),
        };
        row.Reset();
        return loaded;
    }

    /// <summary>An article with the words found in it; what is shown of it is only made where it is shown.</summary>
    private sealed class LoadedArticle(QueryWords words, string text)
    {
        private readonly List<QueryWords.Found> found = words.In(text);

        public required string Slug { get; init; }

        public required string Title { get; init; }

        public required string? Published { get; init; }

        public required DateBasis Basis { get; init; }

        public required string? Outlet { get; init; }

        public required byte[] Sentences { get; init; }

        /// <summary>How many of the words asked for stand in the text just as they were typed.</summary>
        public int Exact
        {
            get
            {
                ulong exact = 0;
                foreach (var f in found)
                {
                    if (f.IsExact) exact |= 1UL << (f.Run & 63);
                }

                return System.Numerics.BitOperations.PopCount(exact);
            }
        }

        public SearchHit Hit()
        {
            var sentences = PackedLists.Sentences.Unpack(Sentences);
            return new SearchHit
            {
                Kind = HitKind.Article,
                Key = Slug,
                Title = Snippets.Mark(Title, words),
                Snippet = Snippets.Best(text, sentences, found),
                Sentences = Snippets.SentencesWith(sentences, found),
                Date = Published is not null && EdtfDate.TryParse(Published, out var date) ? date : null,
                Basis = Basis,
                Outlet = Outlet,
            };
        }
    }
}
