using System.Globalization;
using NewsArchive.Extraction;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;
using NewsArchive.Reconciliation.Dating;
using NewsArchive.Values;

namespace NewsArchive.Import;

/// <summary>An article with all that can be told from it alone, and the keys by which its neighbours are found.</summary>
internal sealed record PreparedArticle(ReadArticle Article, IReadOnlyList<LinkKey> Keys, Fingerprint Fingerprint)
{
    /// <summary>Extracts an article.</summary>
    public static PreparedArticle From(ArticleDocument document)
    {
        var article = new ReadArticle(document, FactExtraction.Extract(document));
        return new PreparedArticle(article, LinkKeys.Of(article), Fingerprint.Of(document.Text, document.Blocks));
    }
}

/// <summary>
/// Something two articles may share, as 64 bits. Where both know their day, sharing people or a quotation tells neither anything new:
/// such a key links an article only with those for which it is open.
/// </summary>
/// <param name="Hash">64 bits of what is shared.</param>
/// <param name="IsOpen">Whether the article leaves a day open that others may tell.</param>
/// <param name="Days">When the article may have been published: articles whose days are a month apart or more tell each other nothing of a meeting.</param>
internal readonly record struct LinkKey(long Hash, bool IsOpen, DayRange Days);

/// <summary>Finds the keys of an article.</summary>
internal static class LinkKeys
{
    public static IReadOnlyList<LinkKey> Of(ReadArticle article)
    {
        var isDated = article.OwnDate.Date is { IsDay: true };
        var keys = new HashSet<LinkKey>();
        var days = article.OwnDate.Date?.Range ?? DayRange.Always;
        var open = new HashSet<string>(StringComparer.Ordinal);
        var meanings = CorpusDating.Meanings(article, article.OwnDate);
        foreach (var account in article.Facts.Meetings)
        {
            var day = account.When is { } when && meanings[when] is { IsDay: true } meaning ? meaning.Earliest : null;
            foreach (var shared in MergeableAccount.Keys(account, [.. account.People.Select(person => article.PersonIds[person])]))
            {
                if (day is null || !isDated) open.Add("m:" + shared);
                // Two accounts of one day are one meeting, however many years lie between the articles.
                if (day is { } known) keys.Add(new LinkKey(Hash("d:" + shared + "@" + known.DayNumber.ToString(CultureInfo.InvariantCulture)), true, DayRange.Always));
            }
        }

        foreach (var key in NeighbourKeys.Of(article, article.PersonIds))
        {
            keys.Add(new LinkKey(Hash(key), key.StartsWith("q:", StringComparison.Ordinal) ? !isDated : open.Contains(key), days));
        }

        return [.. keys];
    }

    // FNV-1a: the same on every machine and in every version.
    private static long Hash(string key)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in key) hash = (hash ^ c) * 1099511628211UL;
        return (long)hash;
    }
}
