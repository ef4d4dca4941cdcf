using System.Net;
using System.Text;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Uploads;

/// <summary>A file of a run as it stands on the page. The page shows it, and a browser that watches the run is sent it anew.</summary>
internal static class FileRow
{
    public static string Html(UploadedFile file, RunState state, IReadOnlyDictionary<string, FoundArticle> found)
    {
        var html = new StringBuilder();
        html.Append("<li id=\"f").Append(file.Number).Append("\"><span class=\"no\">").Append(file.Number).Append("</span><div><p class=\"what\">").Append(Text(file.Name)).Append("</p><p class=\"when\">")
            .Append(Size(file.Bytes)).Append(". ").Append(Text(Standing(file, state))).Append("</p>");
        if (file.Slugs.Count > 0)
        {
            html.Append("<ul class=\"came\">");
            foreach (var slug in file.Slugs) Add(html, slug, found);
            html.Append("</ul>");
        }

        if (file.Added > file.Slugs.Count) html.Append("<p class=\"meta\">And ").Append(Counts.Of(file.Added - file.Slugs.Count, "more article")).Append(".</p>");
        if (file.Problems.Count > 0)
        {
            html.Append("<ul class=\"why\">");
            foreach (var problem in file.Problems) html.Append("<li>").Append(Text(problem)).Append("</li>");
            html.Append("</ul>");
            if (file.Failed + file.Skipped > file.Problems.Count) html.Append("<p class=\"meta\">And ").Append(Counts.Of(file.Failed + file.Skipped - file.Problems.Count, "more part")).Append(".</p>");
        }

        return html.Append("</div></li>").ToString();
    }

    /// <summary>"Added: 3 articles. 1 failed."</summary>
    private static string Standing(UploadedFile file, RunState state)
    {
        var parts = new List<string>();
        if (file.Added > 0) parts.Add("Added: " + Counts.Of(file.Added, "article"));
        if (file.Unchanged > 0) parts.Add(file.Unchanged == 1 && file.Added + file.Failed + file.Skipped == 0 ? "It is in the archive already" : $"{Counts.Number(file.Unchanged)} in the archive already");
        if (file.Failed > 0) parts.Add(file.Failed == 1 && file.Added + file.Unchanged == 0 ? "Failed" : $"{Counts.Number(file.Failed)} failed");
        if (file.Skipped > 0) parts.Add($"{Counts.Number(file.Skipped)} passed over");
        if (parts.Count == 0) parts.Add((file.IsDone, state) switch { (true, RunState.Broken) => "Not imported", (true, _) => "Nothing was found in it", (_, RunState.Waiting) => "Waiting", _ => "Being read" });
        else if (!file.IsDone) parts.Add("So far");
        return string.Join(". ", parts) + ".";
    }

    private static void Add(StringBuilder html, string slug, IReadOnlyDictionary<string, FoundArticle> found)
    {
        if (!found.TryGetValue(slug, out var article))
        {
            html.Append("<li><a href=\"").Append(Links.Article(slug)).Append("\">").Append(Text(slug)).Append("</a></li>");
            return;
        }

        var line = article.Line;
        html.Append("<li><p class=\"what\"><a href=\"").Append(Links.Article(slug)).Append("\">").Append(Text(line.Headline)).Append("</a></p><p class=\"when\">").Append(Text(line.Date)).Append(". ")
            .Append(Counts.Of(line.PersonCount, "person", "people")).Append(", ").Append(Counts.Of(line.QuoteCount, "quote")).Append(", ").Append(Counts.Of(line.MeetingCount, "meeting")).Append(".</p>");
        AddLinks(html, "People", article.People.Select(person => (Links.Person(person.Key), person.Name)), line.PersonCount);
        AddLinks(html, "Meetings", article.Meetings.Select(meeting => (Links.Meeting(meeting.Key), meeting.Title)), article.Meetings.Count);
        html.Append("</li>");
    }

    private static void AddLinks(StringBuilder html, string label, IEnumerable<(string Href, string Words)> links, int all)
    {
        var shown = links.ToList();
        if (shown.Count == 0) return;
        html.Append("<p class=\"meta\">").Append(label).Append(": ")
            .AppendJoin(", ", shown.Select(link => $"<a href=\"{link.Href}\">{Text(link.Words)}</a>"))
            .Append(all > shown.Count ? $" and {Counts.Number(all - shown.Count)} more" : "").Append("</p>");
    }

    private static string Size(long bytes) => bytes switch
    {
        < 1_000 => Counts.Of((int)bytes, "byte"),
        < 1_000_000 => Counts.Number((int)(bytes / 1_000)) + " kB",
        _ => Counts.Number((int)(bytes / 1_000_000)) + " MB",
    };

    private static string Text(string words) => WebUtility.HtmlEncode(words);
}
