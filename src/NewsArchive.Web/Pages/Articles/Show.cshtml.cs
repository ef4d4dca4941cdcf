using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>One article: its text with what was found in it, how it was dated, and the file it came from.</summary>
public sealed class ShowModel(ArchiveContext archive) : PageModel
{
    private const int MeetingsCompared = 3;
    private const int AccountsCompared = 5;

    /// <summary>The whole article.</summary>
    public ArticleView Article { get; private set; } = null!;

    /// <summary>What this page shows of it: all, where it is not long.</summary>
    public ArticleView Here { get; private set; } = null!;

    public ArticlePart Part { get; private set; }

    /// <summary>The parts of a long article; empty where it is one page.</summary>
    public IReadOnlyList<PartLine> Parts { get; private set; } = [];

    public ArticleText Text { get; private set; } = null!;

    /// <summary>How the article was dated; null but on its first part, as the text as imported is.</summary>
    public DatingProof? Proof { get; private set; }

    public OriginalText? Original { get; private set; }

    /// <summary>The meetings told of here that other articles tell of too, with what those say.</summary>
    public IReadOnlyList<MeetingToldElsewhere> Others { get; private set; } = [];

    /// <summary>The same text elsewhere in the archive; null where it stands once.</summary>
    public CopiesHere? Copies { get; private set; }

    /// <summary>What the article calls a first time, checked.</summary>
    public IReadOnlyList<CheckedFirstTime> FirstTimes { get; private set; } = [];

    public ArticleLine? Earlier { get; private set; }

    public ArticleLine? Later { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, string? part, CancellationToken cancellationToken)
    {
        if (await archive.Articles.IgnoreQueryFilters().Where(article => article.Slug == slug).Views().FirstOrDefaultAsync(cancellationToken) is not { } found)
            return await MovedAsync(slug, cancellationToken);
        Article = found = found with { Accounts = await AccountsAsync(found, cancellationToken) };
        if (ArticlePart.Parse(part, found.Body.Sentences.Count) is not { } asked) return Redirect(Links.Article(slug));
        (Part, Here) = (asked, found.Narrowed(asked));
        if (!Part.IsWhole) Parts = PartLine.Of(found);
        Others = await OthersAsync(Here, cancellationToken);
        Copies = await CopiesHere.OfAsync(archive, found, cancellationToken);
        FirstTimes = await archive.FirstTimesAsync(Here, cancellationToken);
        Text = ArticleText.Of(Here, FirstTimes);
        if (Part.IsFirst)
        {
            Proof = DatingProof.Of(found, await SourcesOfCluesAsync(found, cancellationToken));
            Original = OriginalText.Of(found, await OriginalAsync(found, cancellationToken));
        }

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
        // Told in several places, a meeting is listed once.
        return [.. article.Told.Where(told => confirmed.ContainsKey(told.MeetingId)).GroupBy(told => told.MeetingId)
            .Select(places => new AccountHere(confirmed[places.Key], places.First().Date, [.. places.SelectMany(told => told.Evidence).OrderBy(span => span.Start)], places.First().Sentence))];
    }

    private async Task<IReadOnlyList<MeetingToldElsewhere>> OthersAsync(ArticleView article, CancellationToken cancellationToken)
    {
        var shared = article.Accounts.Where(account => account.Meeting.AccountCount > 1).Select(account => account.Meeting).Take(MeetingsCompared).ToList();
        var told = new List<MeetingToldElsewhere>(shared.Count);
        foreach (var meeting in shared)
        {
            var accounts = await archive.Accounts.Where(account => account.MeetingId == meeting.Id && account.ArticleId != article.Id)
                .OrderBy(account => account.Article!.SortDay).ThenBy(account => account.ArticleId).ThenBy(account => account.Number).Take(4 * AccountsCompared).Views().ToListAsync(cancellationToken);
            told.Add(new(meeting, [.. accounts.ByArticle().Take(AccountsCompared)]));
        }

        return told;
    }

    /// <summary>The text before cleaning, read again from the stored file; null where that is damaged, or too long to be read for one article's sake.</summary>
    private async Task<string?> OriginalAsync(ArticleView article, CancellationToken cancellationToken)
    {
        if (article.Source.Bytes > OriginalText.LargestFile) return null;
        try
        {
            return await Import.OriginalText.OfAsync(archive, article.Slug, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return null;
        }
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

/// <summary>A meeting of which other articles tell too.</summary>
public sealed record MeetingToldElsewhere(MeetingLine Meeting, IReadOnlyList<AccountView> Accounts);
