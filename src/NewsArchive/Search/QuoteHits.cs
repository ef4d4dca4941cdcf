using NewsArchive.Data.Sqlite;
using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>Quotations as hits: those that have all the words of the query, out of the articles that fit best.</summary>
internal static class QuoteHits
{
    /// <summary>The articles in which quotations are looked for.</summary>
    public const int MostArticles = 200;

    private const int MostArticlesBeside = 20;

    /// <summary>The most quotations that stand beside articles.</summary>
    public const int MostBeside = 3;

    private const string Load = """
        SELECT q.Text, q.Sentence, q.SpeakerId, q.SpeakerName, p."Key", a.Slug, a.Published, a.Basis, o.Name
        FROM Quotes q JOIN Articles a ON a.Id = q.ArticleId LEFT JOIN People p ON p.Id = q.SpeakerId LEFT JOIN Outlets o ON o.Id = a.OutletId
        WHERE q.ArticleId = ?1 ORDER BY q.Number
        """;

    public static IReadOnlyList<SearchHit> Of(SearchQuery query, ResolvedNames names, Matches articles, int most, ReadConnection connection)
    {
        // quote:"common ground" asks for these words in the quotation; plain words beside it are asked of the article.
        var asksForQuote = query.Clauses.Any(clause => clause is { Field: QueryField.Quote, IsExcluded: false });
        var words = new QueryWords(query, quotesOnly: asksForQuote);
        var speakers = query.Clauses.Where(clause => clause is { Field: QueryField.Speaker, IsExcluded: false })
            .Select(clause => clause.Alternatives.SelectMany(names.Of).Select(person => (long)person.Id).ToHashSet()).ToList();
        if (words.Count == 0 && speakers.Count == 0) return [];
        var hits = new List<SearchHit>();
        // Beside articles, a quotation is worth no search of its own: it comes from those at the top.
        foreach (var article in articles.Ordered.Take(most <= MostBeside ? MostArticlesBeside : MostArticles))
        {
            Add(article, words, speakers, hits, connection);
            if (hits.Count >= most) break;
        }

        return hits.Count > most ? hits[..most] : hits;
    }

    private static void Add(int article, QueryWords words, List<HashSet<long>> speakers, List<SearchHit> hits, ReadConnection connection)
    {
        var row = connection.Statement(Load).Set(1, article);
        while (row.Next())
        {
            if (speakers.Exists(speaker => row.IsNull(2) || !speaker.Contains(row.Number(2)))) continue;
            var text = row.Text(0);
            var found = words.In(text);
            if (found.Select(f => f.Run).Distinct().Count() < words.Count) continue;
            hits.Add(new SearchHit
            {
                Kind = HitKind.Quote,
                Key = row.Text(5),
                Title = new MarkedText(text, [.. found.Select(f => f.Span)]),
                Sentences = [(int)row.Number(1)],
                Date = !row.IsNull(6) && EdtfDate.TryParse(row.Text(6), out var date) ? date : null,
                Basis = (DateBasis)row.Number(7),
                Outlet = row.IsNull(8) ? null : row.Text(8),
                Detail = row.IsNull(3) ? null : row.Text(3),
                PersonKey = row.IsNull(4) ? null : row.Text(4),
            });
        }
    }
}
