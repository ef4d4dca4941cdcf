using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Uploads;

/// <summary>What was found in an article that has just come in.</summary>
internal sealed record FoundArticle(ArticleLine Line, IReadOnlyList<FoundPerson> People, IReadOnlyList<MeetingLine> Meetings);

/// <summary>A person of it.</summary>
internal sealed record FoundPerson(string Key, string Name);

/// <summary>Reads what was found in the articles of some files, all at once.</summary>
internal static class FoundArticles
{
    private const int PeopleShown = 6;
    private const int MeetingsShown = 4;

    /// <summary>By the address each article had when it was added; one whose address changed meanwhile is left out.</summary>
    public static async Task<IReadOnlyDictionary<string, FoundArticle>> ReadAsync(ArchiveContext archive, IEnumerable<UploadedFile> files, CancellationToken cancel)
    {
        var slugs = files.SelectMany(file => file.Slugs).ToList();
        if (slugs.Count == 0) return new Dictionary<string, FoundArticle>();
        var articles = archive.Articles.Where(article => slugs.Contains(article.Slug));
        var lines = await articles.Lines().ToListAsync(cancel);
        var people = await articles.SelectMany(article => article.Appearances).Where(one => one.Number < PeopleShown).OrderBy(one => one.Number)
            .Select(one => new { one.ArticleId, one.Person!.Key, one.Person.Name }).ToListAsync(cancel);
        var told = await articles.SelectMany(article => article.Accounts).Select(account => new { account.ArticleId, account.MeetingId }).ToListAsync(cancel);
        var ids = told.Select(one => one.MeetingId).Distinct().ToList();
        var meetings = ids.Count == 0 ? [] : await archive.Meetings.Where(meeting => ids.Contains(meeting.Id)).NewestFirst().Lines().ToListAsync(cancel);
        return lines.ToDictionary(line => line.Slug, line => new FoundArticle(line,
            [.. people.Where(one => one.ArticleId == line.Id).Select(one => new FoundPerson(one.Key, one.Name))],
            [.. meetings.Where(meeting => told.Exists(one => one.ArticleId == line.Id && one.MeetingId == meeting.Id)).Take(MeetingsShown)]), StringComparer.Ordinal);
    }
}
