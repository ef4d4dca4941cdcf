using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>A meeting as lists and pictures show it.</summary>
public sealed record MeetingLine
{
    public required int Id { get; init; }

    public required string Key { get; init; }

    public EdtfDate? Date { get; init; }

    /// <summary>The day by which lists are ordered.</summary>
    public DateOnly SortDay { get; init; }

    /// <summary>Its place in listings.</summary>
    public Cursor At => new(SortDay.DayNumber, Id);

    public required MeetingStatus Status { get; init; }

    public required MeetingMode Mode { get; init; }

    public string? Place { get; init; }

    public string? Venue { get; init; }

    public IReadOnlyList<string> Others { get; init; } = [];

    public int AccountCount { get; init; }

    public IReadOnlyList<PersonRef> People { get; init; } = [];

    /// <summary>Every account's first sentence, oldest article first.</summary>
    public IReadOnlyList<Citation> Accounts { get; init; } = [];

    /// <summary>The accounts a line shows: one an article, and a few only.</summary>
    public IReadOnlyList<Citation> Cites => [.. Accounts.DistinctBy(cite => cite.Article).Take(MeetingLines.MostCites)];

    /// <summary>The number of the trip on the official record that bears it out; null where none does.</summary>
    public string? Record { get; init; }

    /// <summary>The trip that has a meeting of these people, but on another day or at another place; null where none does.</summary>
    public RecordDifference? RecordDiffers { get; init; }

    public MarkKind Kind => Status switch
    {
        MeetingStatus.Planned => MarkKind.Planned,
        MeetingStatus.Cancelled => MarkKind.Cancelled,
        _ => Record is null ? MarkKind.Held : MarkKind.Confirmed,
    };

    public string Title => MeetingTitle.Of(Status, Mode, Place, Venue, People, Others);

    public string Where => (Venue, Place) switch
    {
        (null, null) => "",
        ({ } venue, { } place) when !venue.Contains(place, StringComparison.OrdinalIgnoreCase) => Counts.Capital(venue) + ", " + place,
        _ => Counts.Capital(Venue ?? Place!),
    };

    /// <summary>Date, place, standing and number of accounts in one line.</summary>
    public string When
    {
        get
        {
            var place = Where.Length == 0 ? "" : ", " + Where;
            return $"{Counts.Capital(Dates.Brief(Date))}{place}. {Kind.Short}. {Counts.Of(AccountCount, "account")}.";
        }
    }
}

/// <summary>What a trip on record has otherwise: "the record has Berlin, not Paris".</summary>
public sealed record RecordDifference(string Number, string How);

/// <summary>The one projection from stored meetings to lines.</summary>
public static class MeetingLines
{
    /// <summary>Citations a line shows at most.</summary>
    public const int MostCites = 4;

    public static IQueryable<MeetingLine> Lines(this IQueryable<Meeting> meetings) => meetings.Select(meeting => new MeetingLine
    {
        Id = meeting.Id,
        Key = meeting.Key,
        Date = meeting.Date,
        SortDay = meeting.SortDay,
        Status = meeting.Status,
        Mode = meeting.Mode,
        Place = meeting.Place,
        Venue = meeting.Venue,
        Others = meeting.Others,
        AccountCount = meeting.AccountCount,
        People = meeting.People.OrderBy(person => person.Number).Select(person => new PersonRef(person.Person!.Key, person.Person.Name, person.Person.SortName)).ToList(),
        // All of them: to take the first few of each, the database would number the accounts of all meetings.
        Accounts = meeting.Accounts.OrderBy(account => account.Article!.SortDay).ThenBy(account => account.ArticleId)
            .Select(account => new Citation(account.Article!.Slug, account.ArticleId, account.Sentence)).ToList(),
    }).AsSplitQuery();

    /// <summary>The meetings a filter leaves: those with all its people, in its place, told by its outlet, in its time.</summary>
    public static IQueryable<Meeting> Where(this IQueryable<Meeting> meetings, ListFilter filter, ArchiveContext archive)
    {
        foreach (var key in filter.People) meetings = meetings.Where(meeting => archive.MeetingPeople.Where(link => link.Person!.Key == key).Select(link => link.MeetingId).Contains(meeting.Id));
        if (filter.Place is { } place) meetings = meetings.Where(meeting => meeting.Place == place);
        if (filter.Outlet is { } outlet) meetings = meetings.Where(meeting => archive.Accounts.Where(account => account.Article!.Outlet!.Name == outlet).Select(account => account.MeetingId).Contains(meeting.Id));
        if (filter.From is { } from) meetings = meetings.Where(meeting => meeting.SortDay >= from);
        if (filter.To is { } to) meetings = meetings.Where(meeting => meeting.SortDay <= to && meeting.SortDay > DateOnly.MinValue);
        if (filter.Words is { } words) meetings = meetings.Where(meeting => meeting.Place!.Contains(words) || meeting.Venue!.Contains(words) || meeting.People.Any(person => person.Person!.Name.Contains(words)));
        return meetings;
    }

    public static IQueryable<Meeting> NewestFirst(this IQueryable<Meeting> meetings) =>
        meetings.OrderByDescending(meeting => meeting.SortDay).ThenByDescending(meeting => meeting.Id);
}
