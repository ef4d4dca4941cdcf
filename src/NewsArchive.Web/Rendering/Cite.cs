using System.Text;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>How to cite an article: in words, for BibTeX and in RIS. A date that was inferred stands in brackets, as editors write it.</summary>
public static class Cite
{
    public static string Plain(ArticleView article, string address)
    {
        var parts = new List<string>();
        if (article.Bylines.Count > 0) parts.Add(Counts.Join(article.Bylines) + ".");
        parts.Add($"“{article.Headline}.”");
        if (article.Outlet is { } outlet) parts.Add(outlet + ",");
        parts.Add((article.Basis == DateBasis.Inferred ? $"[{Dates.Words(article.Published)}]" : Dates.Words(article.Published)) + ".");
        parts.Add(address);
        return string.Join(' ', parts);
    }

    public static string BibTex(ArticleView article, string address)
    {
        var entry = new StringBuilder("@misc{").Append(article.Slug).Append(",\n");
        Field(entry, "title", article.Headline);
        if (article.Bylines.Count > 0) Field(entry, "author", string.Join(" and ", article.Bylines));
        if (article.Outlet is { } outlet) Field(entry, "publisher", outlet);
        if (article.Published is { Earliest: not null, Latest: not null } date) Field(entry, "date", date.Text);
        if (article.Basis == DateBasis.Inferred) Field(entry, "note", "Date inferred");
        return entry.Append("  url = {").Append(address).Append("}\n}\n").ToString();
    }

    public static string Ris(ArticleView article, string address)
    {
        var entry = new StringBuilder("TY  - NEWS\r\n");
        Line(entry, "TI", article.Headline);
        foreach (var byline in article.Bylines) Line(entry, "AU", byline);
        if (article.Outlet is { } outlet) Line(entry, "T2", outlet);
        if (article.Published is { Earliest: { } first, Latest: { } last } && first.Year == last.Year)
            Line(entry, "PY", first == last ? $"{first.Year:0000}/{first.Month:00}/{first.Day:00}/" : $"{first.Year:0000}///");
        if (article.Basis == DateBasis.Inferred) Line(entry, "N1", "Date inferred");
        Line(entry, "UR", address);
        return entry.Append("ER  - \r\n").ToString();
    }

    private static void Field(StringBuilder entry, string name, string value) =>
        entry.Append("  ").Append(name).Append(" = {").Append(string.Concat(value.Select(c => c is '{' or '}' or '\\' ? ' ' : c)).ReplaceLineEndings(" ").Replace("%", "\\%", StringComparison.Ordinal).Replace("&", "\\&", StringComparison.Ordinal)).Append("},\n");

    private static void Line(StringBuilder entry, string tag, string value) => entry.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
}
