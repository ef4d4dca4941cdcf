using NewsArchive.Extraction;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;
using NewsArchive.Values;

namespace NewsArchive.Import;

/// <summary>An article with all that can be told from it alone, and the keys by which its neighbours are found.</summary>
internal sealed record PreparedArticle(ReadArticle Article, IReadOnlyList<LinkKey> Keys, Fingerprint Fingerprint)
{
    /// <summary>Extracts an article.</summary>
    public static PreparedArticle From(ArticleDocument document)
    {
        var article = new ReadArticle(document, FactExtraction.Extract(document));
        return new PreparedArticle(article, LinkKeys.Of(article, article.OwnDate), Fingerprint.Of(document.Text, document.Blocks));
    }
}

/// <summary>A <see cref="NeighbourKey"/> as it is stored: 64 bits of what is shared.</summary>
internal readonly record struct LinkKey(long Hash, LinkKind Kind, LinkSide Side, DayRange Days);

/// <summary>Finds the keys of an article.</summary>
internal static class LinkKeys
{
    /// <summary>The keys of an article that was published on these days.</summary>
    public static IReadOnlyList<LinkKey> Of(ReadArticle article, PublicationDate published) => Hashed(NeighbourKeys.Of(article, published));

    /// <summary>The keys of one account of a meeting.</summary>
    public static IReadOnlyList<LinkKey> Of(MergeableAccount account) => Hashed(NeighbourKeys.Of(account));

    /// <summary>FNV-1a, 64 bits: the same on every machine and in every version.</summary>
    public static long Hash(string key)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in key) hash = (hash ^ c) * 1099511628211UL;
        return (long)hash;
    }

    private static LinkKey[] Hashed(IReadOnlyCollection<NeighbourKey> keys) => [.. keys.Select(key => new LinkKey(Hash(key.Key), key.Kind, key.Side, key.Days))];
}
