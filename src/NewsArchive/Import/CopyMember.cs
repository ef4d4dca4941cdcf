using NewsArchive.Import.Rows;
using NewsArchive.Values;

namespace NewsArchive.Import;

/// <summary>What an article is among those with the same text.</summary>
/// <param name="Lead">The article whose facts count for all of them; null for an article that is no copy, or leads.</param>
/// <param name="IsVersion">Whether it is another version of an article that is listed, and not listed itself; false for a story as another outlet ran it.</param>
internal readonly record struct CopyPlace(int? Lead, bool IsVersion)
{
    public bool IsCopy => Lead is not null;
}

/// <summary>One of several articles with the same text, and what decides which of them leads: all of it is told from the article alone.</summary>
internal sealed record CopyMember(int Id, string? Outlet, bool IsDated, int Words, string Sha256, int Ordinal, CopyPlace Before)
{
    public static CopyMember Of(ArticleToWrite article)
    {
        var document = article.Prepared.Article.Document;
        var own = article.Prepared.Article.OwnDate;
        return new(article.Id, document.Outlet, own is { Basis: DateBasis.Stated, Date.IsDay: true }, ArticleRows.Words(document.Text), document.Source.Sha256, document.Ordinal, default);
    }

    /// <summary>
    /// The article that states its day leads, then the one that names its outlet, then the longest. Each other outlet that ran the text is listed
    /// once; what is left are versions: of the same outlet, or of none that is named.
    /// </summary>
    public static IEnumerable<(CopyMember Member, CopyPlace Now)> Places(IEnumerable<CopyMember> group)
    {
        var ordered = group.OrderByDescending(member => member.IsDated).ThenByDescending(member => member.Outlet is not null).ThenByDescending(member => member.Words)
            .ThenBy(member => member.Sha256, StringComparer.Ordinal).ThenBy(member => member.Ordinal).ToList();
        var lead = ordered[0];
        yield return (lead, default);
        // A leading article without an outlet is taken to be of the first one that is named.
        var listed = new HashSet<string>(StringComparer.Ordinal);
        if ((lead.Outlet ?? ordered.Find(member => member.Outlet is not null)?.Outlet) is { } outlet) listed.Add(outlet);
        foreach (var member in ordered.Skip(1)) yield return (member, new CopyPlace(lead.Id, IsVersion: member.Outlet is null || !listed.Add(member.Outlet)));
    }
}
