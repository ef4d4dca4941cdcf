using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>One page of hits, with how many there are of each kind.</summary>
internal sealed record ResultPage(IReadOnlyList<SearchHit> Hits, int Total, bool HasNext, IReadOnlyDictionary<HitKind, int> Kinds)
{
    private const int MostBeside = 3;
    public const int MostPages = 10_000;

    public static ResultPage Of(SearchQuery query, ResolvedNames names, Matches articles, SearchOptions options, ReadConnection connection)
    {
        var page = Math.Clamp(options.Page, 1, MostPages);
        var size = Math.Clamp(options.PageSize, 1, 100);
        var skip = (page - 1) * size;
        var (words, kind) = (new QueryWords(query), query.Kind);
        var people = PersonHits.Of(query, connection);
        var meetings = MeetingHits.Of(query, names, kind == HitKind.Meeting ? MeetingHits.Most : MeetingHits.MostBeside, connection);
        var kinds = new Dictionary<HitKind, int> { [HitKind.Article] = articles.Set.Count, [HitKind.Person] = people.Count, [HitKind.Meeting] = meetings.Count };
        switch (kind)
        {
            case HitKind.Person: return Only(people.Skip(skip).Take(size).Select(person => PersonHits.Hit(person, words, connection)), people.Count);
            case HitKind.Meeting: return Only(meetings.Skip(skip).Take(size).Select(meeting => MeetingHits.Hit(meeting, words, connection)), meetings.Count);
            case HitKind.Quote:
                var all = QuoteHits.Of(query, names, articles, skip + size + 1, connection);
                kinds[HitKind.Quote] = all.Count;
                return Only(all.Skip(skip).Take(size), all.Count);
        }

        var hits = new List<SearchHit>();
        if (page == 1 && kind is null)
        {
            hits.AddRange(people.Take(MostBeside).Select(person => PersonHits.Hit(person, words, connection)));
            hits.AddRange(meetings.Take(MostBeside).Select(meeting => MeetingHits.Hit(meeting, words, connection)));
            hits.AddRange(QuoteHits.Of(query, names, articles, QuoteHits.MostBeside, connection));
        }

        hits.AddRange(ArticleHits.Of(articles.Ordered, skip, size, words, options.Order == SearchOrder.Best, connection));
        return new ResultPage(hits, articles.Set.Count, articles.Ordered.Count > skip + size, kinds);

        ResultPage Only(IEnumerable<SearchHit> found, int total) => new([.. found], total, total > skip + size, kinds);
    }
}
