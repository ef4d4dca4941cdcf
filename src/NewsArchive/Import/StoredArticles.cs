using NewsArchive.Data;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reading;

namespace NewsArchive.Import;

/// <summary>Reads articles of the archive again from their stored sources, and extracts them again: what was derived once can always be derived anew.</summary>
internal sealed class StoredArticles(StatementSet statements, ReadLimits limits)
{
    private readonly PreparedStatement find = statements.Prepare(
        "SELECT a.SourceId, a.Ordinal, s.Path, s.Bytes, s.Content, a.LeadId, a.IsVersion FROM Articles a JOIN Sources s ON s.Id = a.SourceId WHERE a.Id = ?1");

    /// <summary>The articles; one whose source can no longer be read is left as it is, and out of the answer.</summary>
    public IReadOnlyList<ArticleToWrite> Load(IReadOnlyList<int> articles)
    {
        var places = new List<Place>(articles.Count);
        var sources = new Dictionary<int, (string Path, long Bytes, byte[] Content)>();
        foreach (var article in articles)
        {
            if (!find.Set(1, article).Next()) continue;
            var source = (int)find.Number(0);
            places.Add(new Place(article, source, (int)find.Number(1), new CopyPlace(find.IsNull(5) ? null : (int)find.Number(5), find.Number(6) == 1)));
            if (!sources.ContainsKey(source)) sources[source] = (find.Text(2), find.Number(3), find.Bytes(4).ToArray());
            find.Reset();
        }

        // A feed with many of them is read once.
        return [.. places.GroupBy(place => place.Source).AsParallel().AsOrdered().SelectMany(group => Read(sources[group.Key], [.. group]))];
    }

    private List<ArticleToWrite> Read((string Path, long Bytes, byte[] Content) source, Place[] places)
    {
        var found = new List<ArticleToWrite>(places.Length);
        foreach (var read in ArticleReader.Read(SourceContent.Unpack(source.Content, source.Bytes), source.Path, limits).OfType<ReadOutcome.Read>())
        {
            var place = Array.Find(places, p => p.Ordinal == read.Article.Ordinal);
            if (place is null) continue;
            found.Add(new ArticleToWrite(PreparedArticle.From(read.Article), place.Article, place.Source, isNew: false, place.Copy, place.Copy));
            if (found.Count == places.Length) break;
        }

        return found;
    }

    private sealed record Place(int Article, int Source, int Ordinal, CopyPlace Copy);
}
