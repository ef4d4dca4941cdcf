using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Search;
using NewsArchive.Values;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages.People;

/// <summary>A person: how they are called, when they appear, with whom they meet, what they said.</summary>
public sealed class ShowModel(ArchiveContext archive, ArchiveSearch search) : PageModel
{
    private const int MeetingsShown = 20;
    private const int QuotesShown = 8;
    private const int ArticlesShown = 12;
    private const int RolesRead = 1_000;
    private const int CompanyRead = 1_000;
    private const int CompanionsShown = 8;

    public PersonLine Person { get; private set; } = null!;

    /// <summary>The forms in which the name is printed, each with the number of articles.</summary>
    public IReadOnlyList<(string Printed, int Articles)> Names { get; private set; } = [];

    public IReadOnlyList<RoleLine> Roles { get; private set; } = [];

    public Activity Activity { get; private set; } = null!;

    /// <summary>Offices by the reference tables; null where it is not certain who this is.</summary>
    public OfficesHeld? Offices { get; private set; }

    /// <summary>Their meetings as a picture.</summary>
    public TimelineView Timeline { get; private set; } = null!;

    public IReadOnlyList<MeetingLine> Meetings { get; private set; } = [];

    public IReadOnlyList<QuoteLine> Quotes { get; private set; } = [];

    public IReadOnlyList<ArticleLine> Articles { get; private set; } = [];

    public IReadOnlyList<Companion> Companions { get; private set; } = [];

    /// <summary>In which articles the companions are counted.</summary>
    public string CompanyOf => Person.ArticleCount > CompanyRead ? $"Among the newest {Counts.Number(CompanyRead)} articles that name {Person.Ref.Short}" : "Articles that name both";

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellationToken)
    {
        if (await archive.People.Where(person => person.Key == key).Lines().FirstOrDefaultAsync(cancellationToken) is not { } found) return NotFound();
        Person = found;
        Names = await archive.PersonNames.Where(name => name.PersonId == found.Id).OrderByDescending(name => name.Count).ThenBy(name => name.Printed).Take(12).Select(name => ValueTuple.Create(name.Printed, name.Count)).ToListAsync(cancellationToken);
        await ReadAppearancesAsync(found, cancellationToken);
        Timeline = await TimelineView.ReadAsync(archive, search, new ListFilter { People = [found.Key] }, cancellationToken);
        Meetings = (await archive.TripsAsync(cancellationToken)).Confirm(await archive.MeetingPeople.Where(link => link.PersonId == found.Id)
            .OrderByDescending(link => link.SortDay).ThenByDescending(link => link.MeetingId).Select(link => link.Meeting!).Take(MeetingsShown).Lines().ToListAsync(cancellationToken));
        Quotes = await QuotesAsync(found.Id, cancellationToken);
        Articles = await archive.Appearances.Where(appearance => appearance.PersonId == found.Id).OrderByDescending(appearance => appearance.SortDay).ThenByDescending(appearance => appearance.ArticleId)
            .Select(appearance => appearance.Article!).Take(ArticlesShown).Lines().ToListAsync(cancellationToken);
        Companions = await CompanionsAsync(found.Id, cancellationToken);
        return Page();
    }

    private async Task ReadAppearancesAsync(PersonLine person, CancellationToken cancellationToken)
    {
        Activity = await Activity.ReadAsync(archive, person, cancellationToken);
        var printed = await archive.Appearances.Where(appearance => appearance.PersonId == person.Id).OrderByDescending(appearance => appearance.SortDay)
            .Take(RolesRead).Select(appearance => new { appearance.SortDay, appearance.Roles }).ToListAsync(cancellationToken);
        var roles = printed.SelectMany(appearance => appearance.Roles.Select(role => (Role: role.Text.Trim(), Day: appearance.SortDay))).ToList();
        Offices = OfficesHeld.Of(person.Name, roles);
        // "U.S. President" and "US president" are one description, printed as most often.
        Roles = [.. roles.GroupBy(role => role.Role.Replace(".", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase)
            .Select(group => new RoleLine(group.CountBy(role => role.Role).OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key, group.Count(), First(group.Select(role => role.Day)), group.Max(role => role.Day)))
            .OrderByDescending(role => role.Count).ThenBy(role => role.Words, StringComparer.Ordinal).Take(8)];
    }

    private static DateOnly? First(IEnumerable<DateOnly> days) => days.Where(day => day > DateOnly.MinValue).Select(day => (DateOnly?)day).Min();

    /// <summary>The newest whole sentences; where they are few, parts of sentences too. Each is read from the index of a speaker's quotations, which is left at the last one shown.</summary>
    private async Task<List<QuoteLine>> QuotesAsync(int person, CancellationToken cancellationToken)
    {
        var quotes = new List<QuoteLine>();
        foreach (var kind in new[] { QuoteKind.Direct, QuoteKind.Partial })
        {
            if (quotes.Count == QuotesShown) break;
            quotes.AddRange(await archive.Quotes.Where(quote => quote.SpeakerId == person && quote.Kind == kind)
                .OrderByDescending(quote => quote.SortDay).ThenByDescending(quote => quote.ArticleId).ThenBy(quote => quote.Number).Take(QuotesShown - quotes.Count).Lines().ToListAsync(cancellationToken));
        }

        return quotes;
    }

    /// <summary>Those named most in the same articles, as far as the newest of them tell.</summary>
    private async Task<List<Companion>> CompanionsAsync(int person, CancellationToken cancellationToken)
    {
        var articles = archive.Appearances.Where(appearance => appearance.PersonId == person).OrderByDescending(appearance => appearance.SortDay).Take(CompanyRead).Select(appearance => appearance.ArticleId);
        var counted = archive.Appearances.Where(other => other.PersonId != person && articles.Contains(other.ArticleId))
            .GroupBy(other => other.PersonId).Select(group => new { Id = group.Key, Articles = group.Count() });
        return await archive.People.Join(counted, other => other.Id, count => count.Id, (other, count) => new { other.Key, other.Name, other.SortName, count.Articles })
            .OrderByDescending(other => other.Articles).ThenBy(other => other.SortName).Take(CompanionsShown)
            .Select(other => new Companion(new PersonRef(other.Key, other.Name, other.SortName), other.Articles)).ToListAsync(cancellationToken);
    }
}

/// <summary>A description printed with a name, how often, and in articles of which days.</summary>
public sealed record RoleLine(string Words, int Count, DateOnly? First, DateOnly Last)
{
    public string Years => First is not { } first ? "" : first.Year == Last.Year ? $"{first.Year}" : $"{first.Year}–{Last.Year}";
}

/// <summary>Somebody named in the same articles.</summary>
public sealed record Companion(PersonRef Person, int Articles);
