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
internal sealed record StoredAccount(int Meeting, int Article, MergeableAccount Told, AccountRow Row)
{
    private IReadOnlyList<LinkKey>? keys;

    /// <summary>The keys by which it finds others of its meeting.</summary>
    public IReadOnlyList<LinkKey> Keys => keys ??= LinkKeys.Of(Told);
}

/// <summary>
/// Reads what articles of the archive tell of meetings, from its rows alone. An account that several others find is read once: what was read is held
/// until the next <see cref="Begin"/>, and nothing may be written in between.
/// </summary>
internal sealed class StoredAccounts(StatementSet statements, PersonRows people)
{
    private readonly PreparedStatement slug = statements.Prepare("SELECT Slug FROM Articles WHERE Id = ?1 AND LeadId IS NULL");
    private readonly PreparedStatement ofArticle = statements.Prepare(AccountRow.Select + " c.ArticleId = ?1");
    private readonly PreparedStatement ofMeeting = statements.Prepare(AccountRow.Select + " c.MeetingId = ?1");

    private readonly Dictionary<(int Article, int Number), StoredAccount> read = [];
    private readonly Dictionary<int, IReadOnlyList<StoredAccount>> articles = [];

    /// <summary>Forgets what was read.</summary>
    public void Begin()
    {
        read.Clear();
        articles.Clear();
    }

    /// <summary>The address of an article; null for a copy, of which nothing is told.</summary>
    public string? SlugOf(int article)
    {
        var found = slug.Set(1, article).Next() ? slug.Text(0) : null;
        slug.Reset();
        return found;
    }

    /// <summary>The accounts of an article; a copy has none.</summary>
    public IReadOnlyList<StoredAccount> OfArticle(int article)
    {
        if (!articles.TryGetValue(article, out var accounts)) articles[article] = accounts = Read(ofArticle.Set(1, article));
        return accounts;
    }

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
        var accounts = new List<StoredAccount>();
        while (found.Next())
        {
            var (article, number) = ((int)found.Number(16), (int)found.Number(1));
            if (!read.TryGetValue((article, number), out var account))
            {
                var row = AccountRow.Read(found);
                read[(article, number)] = account = new((int)found.Number(0), article, Told(found.Text(17), found.IsNull(18) ? null : found.Text(18), row), row);
            }

            accounts.Add(account);
        }

        return accounts;
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
