using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>One article: its text with what was found in it, how it was dated, and the file it came from.</summary>
public sealed class ShowModel(ArchiveContext archive) : PageModel
{
    public ArticleView Article { get; private set; } = null!;

    public ArticleText Text { get; private set; } = null!;

    public DatingProof Proof { get; private set; } = null!;

    public OriginalText Original { get; private set; } = null!;

    public ArticleLine? Earlier { get; private set; }

    public ArticleLine? Later { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        if (await archive.Articles.Where(article => article.Slug == slug).Views().FirstOrDefaultAsync(cancellationToken) is not { } found)
            return await MovedAsync(slug, cancellationToken);
        Article = found = found with { Accounts = await AccountsAsync(found, cancellationToken) };
        Text = ArticleText.Of(found);
        Proof = DatingProof.Of(found, await SourcesOfCluesAsync(found, cancellationToken));
        Original = OriginalText.Of(found.Source, found.Body.LeftOut);
        Earlier = await archive.Articles.Where(other => other.SortDay < found.SortDay || (other.SortDay == found.SortDay && other.Id < found.Id))
            .OrderByDescending(other => other.SortDay).ThenByDescending(other => other.Id).Lines().FirstOrDefaultAsync(cancellationToken);
        Later = await archive.Articles.Where(other => other.SortDay > found.SortDay || (other.SortDay == found.SortDay && other.Id > found.Id))
            .OrderBy(other => other.SortDay).ThenBy(other => other.Id).Lines().FirstOrDefaultAsync(cancellationToken);
        return Page();
    }

    private async Task<IReadOnlyList<AccountHere>> AccountsAsync(ArticleView article, CancellationToken cancellationToken)
    {
        if (article.Told.Count == 0) return [];
        var ids = article.Told.Select(told => told.MeetingId).Distinct().ToList();
        var meetings = await archive.Meetings.Where(meeting => ids.Contains(meeting.Id)).Lines().ToListAsync(cancellationToken);
        var confirmed = (await archive.TripsAsync(cancellationToken)).Confirm(meetings).ToDictionary(meeting => meeting.Id);
        return [.. article.Told.Where(told => confirmed.ContainsKey(told.MeetingId)).Select(told => new AccountHere(confirmed[told.MeetingId], told.Date, told.Evidence, told.Sentence))];
    }

    /// <summary>A slug once given keeps working: the old one leads to the new.</summary>
    private async Task<IActionResult> MovedAsync(string slug, CancellationToken cancellationToken)
    {
        var now = await archive.ArticleSlugs.Where(old => old.Slug == slug).Select(old => old.Article!.Slug).FirstOrDefaultAsync(cancellationToken);
        return now is null ? NotFound() : RedirectPermanent(Links.Article(now));
    }

    /// <summary>The other articles from which clues to this one's date were taken.</summary>
    private async Task<Dictionary<string, ArticleLine>> SourcesOfCluesAsync(ArticleView article, CancellationToken cancellationToken)
    {
        var slugs = article.Body.Clues.Select(clue => clue.FromArticle).OfType<string>().Distinct().ToList();
        if (slugs.Count == 0) return [];
        return await archive.Articles.Where(other => slugs.Contains(other.Slug)).Lines().ToDictionaryAsync(line => line.Slug, cancellationToken);
    }
}
