using NewsArchive.Data;
using NewsArchive.Data.Packing;
using NewsArchive.Data.Sqlite;
using NewsArchive.Extraction;
using NewsArchive.Import.Rows;
using NewsArchive.Reconciliation;
using NewsArchive.Reconciliation.Dating;
using NewsArchive.Values;

namespace NewsArchive.Import;

/// <summary>An account of the archive.</summary>
/// <param name="Meeting">The meeting it is of so far.</param>
/// <param name="Article">The article that tells it.</param>
/// <param name="Told">What is compared with others.</param>
/// <param name="Row">All of it.</param>
internal sealed record StoredAccount(int Meeting, int Article, MergeableAccount Told, AccountRow Row);

/// <summary>Reads what articles of the archive tell of meetings, from its rows alone.</summary>
internal sealed class StoredAccounts(StatementSet statements, PersonRows people)
{
    private readonly PreparedStatement slug = statements.Prepare("SELECT Slug FROM Articles WHERE Id = ?1 AND LeadId IS NULL");
    private readonly PreparedStatement ofArticle = statements.Prepare(AccountRow.Select + " c.ArticleId = ?1");
    private readonly PreparedStatement ofMeeting = statements.Prepare(AccountRow.Select + " c.MeetingId = ?1");

    /// <summary>The address of an article; null for a copy, of which nothing is told.</summary>
    public string? SlugOf(int article)
    {
        var found = slug.Set(1, article).Next() ? slug.Text(0) : null;
        slug.Reset();
        return found;
    }

    /// <summary>The accounts of an article; a copy has none.</summary>
    public IReadOnlyList<StoredAccount> OfArticle(int article) => Read(ofArticle.Set(1, article));

    /// <summary>Every account of a meeting.</summary>
    public IReadOnlyList<StoredAccount> OfMeeting(int meeting) => Read(ofMeeting.Set(1, meeting));

    /// <summary>The meetings to which an article that its own words date gives their day.</summary>
    public IEnumerable<DatedMeeting> DatedMeetings(int article)
    {
        foreach (var (_, _, told, row) in OfArticle(article))
        {
            if (told.Account.Status != MeetingStatus.Cancelled && told.PersonIds.Count > 1 && row.When is not null && told.Day is { } day) yield return new(told.Slug, told.PersonIds, row.Place, day);
        }
    }

    private List<StoredAccount> Read(PreparedStatement found)
    {
        var rows = new List<(int Meeting, int Article, string Slug, string? Published, AccountRow Row)>();
        while (found.Next()) rows.Add(((int)found.Number(0), (int)found.Number(16), found.Text(17), found.IsNull(18) ? null : found.Text(18), AccountRow.Read(found)));
        return rows.ConvertAll(row => new StoredAccount(row.Meeting, row.Article, Told(row.Slug, row.Published, row.Row), row.Row));
    }

    private MergeableAccount Told(string slug, string? published, AccountRow row)
    {
        var account = new MeetingAccount
        {
            People = [],
            Others = LinesConverter.Split(row.Others),
            When = row.When,
            Place = row.Place,
            Venue = row.Venue,
            Status = (MeetingStatus)row.Status,
            Mode = (MeetingMode)row.Mode,
            Evidence = [],
            IsEarlier = row.IsEarlier,
            Rule = row.Rule,
        };
        return new(slug, row.Number, account, [.. PackedLists.Numbers.Unpack(row.PersonIds).Select(people.KeyOf)], Date(row.Date), Date(published)?.Range ?? DayRange.Always);
    }

    private static EdtfDate? Date(string? text) =>
        text is null ? null : EdtfDate.TryParse(text, out var date) ? date : throw new InvalidDataException($"The stored date “{text}” cannot be read.");
}
