using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Values;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages.Meetings;

/// <summary>One meeting: what each account says of it, side by side, what was said there, and the official record.</summary>
public sealed class ShowModel(ArchiveContext archive) : PageModel
{
    /// <summary>More accounts than this would not fit beside each other.</summary>
    public const int MostColumns = 5;

    private const int MostQuotes = 40;

    public MeetingLine Meeting { get; private set; } = null!;

    public AccountMatrix Matrix { get; private set; } = null!;

    /// <summary>How many of the accounts shown name each participant.</summary>
    public IReadOnlyList<(PersonRef Person, int Accounts)> Participants { get; private set; } = [];

    public IReadOnlyList<AccountView> FurtherAccounts { get; private set; } = [];

    /// <summary>What those who took part said to one another.</summary>
    public IReadOnlyList<QuoteLine> SaidThere { get; private set; } = [];

    /// <summary>What else they said, in the articles that tell of the meeting.</summary>
    public IReadOnlyList<QuoteLine> SaidOfIt { get; private set; } = [];

    public TripLine? Trip { get; private set; }

    public MeetingLine? Earlier { get; private set; }

    public MeetingLine? Later { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellationToken)
    {
        if (await archive.Meetings.Where(meeting => meeting.Key == key).Lines().FirstOrDefaultAsync(cancellationToken) is not { } found) return NotFound();
        var trips = await archive.TripsAsync(cancellationToken);
        Meeting = trips.Confirm([found])[0];
        Trip = trips.Covering(Meeting);
        await ReadAccountsAsync(cancellationToken);
        await ReadQuotesAsync(cancellationToken);
        await ReadNeighboursAsync(cancellationToken);
        return Page();
    }

    private async Task ReadAccountsAsync(CancellationToken cancellationToken)
    {
        var accounts = (await archive.Accounts.Where(account => account.MeetingId == Meeting.Id)
            .OrderBy(account => account.Article!.SortDay).ThenBy(account => account.ArticleId).ThenBy(account => account.Number).Take(60).Views().ToListAsync(cancellationToken)).ByArticle();
        var ids = accounts.SelectMany(account => account.PersonIds).Distinct().ToList();
        var people = await archive.People.Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => new PersonRef(person.Key, person.Name, person.SortName), cancellationToken);
        Matrix = AccountMatrix.Of([.. accounts.Take(MostColumns)], people);
        FurtherAccounts = [.. accounts.Skip(MostColumns)];
        Participants = [.. Meeting.People.Select(person => (person, accounts.Count(account => account.PersonIds.Any(id => people.GetValueOrDefault(id)?.Key == person.Key))))];
    }

    private async Task ReadQuotesAsync(CancellationToken cancellationToken)
    {
        var articles = Matrix.Accounts.Select(account => account.Article.Id).ToList();
        var keys = Meeting.People.Select(person => person.Key).ToList();
        var quotes = await archive.Quotes
            .Where(quote => articles.Contains(quote.ArticleId) && quote.Kind == QuoteKind.Direct && keys.Contains(quote.Speaker!.Key))
            .OrderBy(quote => quote.ArticleId).ThenBy(quote => quote.Number).Take(MostQuotes).Lines().ToListAsync(cancellationToken);
        quotes = [.. await archive.WithOtherPrintingsAsync(quotes, cancellationToken)];
        var names = Meeting.People.Select(person => person.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        SaidThere = [.. quotes.Where(quote => quote.Addressee is { } to && names.Contains(to)).Take(6)];
        SaidOfIt = [.. quotes.Except(SaidThere).Take(4)];
    }

    private async Task ReadNeighboursAsync(CancellationToken cancellationToken)
    {
        var day = await archive.Meetings.Where(meeting => meeting.Id == Meeting.Id).Select(meeting => meeting.SortDay).FirstAsync(cancellationToken);
        Earlier = await archive.Meetings.Where(meeting => meeting.SortDay < day || (meeting.SortDay == day && meeting.Id < Meeting.Id)).NewestFirst().Lines().FirstOrDefaultAsync(cancellationToken);
        Later = await archive.Meetings.Where(meeting => meeting.SortDay > day || (meeting.SortDay == day && meeting.Id > Meeting.Id))
            .OrderBy(meeting => meeting.SortDay).ThenBy(meeting => meeting.Id).Lines().FirstOrDefaultAsync(cancellationToken);
    }
}
