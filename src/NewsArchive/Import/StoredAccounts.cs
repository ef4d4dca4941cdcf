using NewsArchive.Data;
using NewsArchive.Data.Packing;
using NewsArchive.Data.Sqlite;
using NewsArchive.Extraction;
using NewsArchive.Import.Rows;
using NewsArchive.Reconciliation;
using NewsArchive.Reconciliation.Dating;
using NewsArchive.Values;

namespace NewsArchive.Import;

/// <summary>An article of the archive by what it tells of meetings.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Accounts">All its accounts.</param>
internal sealed record StoredTeller(int Id, string Slug, IReadOnlyList<StoredAccount> Accounts);

/// <summary>An account of the archive.</summary>
/// <param name="Meeting">The meeting it is of so far.</param>
/// <param name="Told">What is compared with others.</param>
/// <param name="Row">All of it.</param>
internal sealed record StoredAccount(int Meeting, MergeableAccount Told, AccountRow Row);

/// <summary>Reads what articles of the archive tell of meetings, from its rows alone.</summary>
internal sealed class StoredAccounts(StatementSet statements, PersonRows people)
{
    private readonly PreparedStatement article = statements.Prepare("SELECT Slug, Published FROM Articles WHERE Id = ?1 AND LeadId IS NULL");
    private readonly PreparedStatement accounts = statements.Prepare(AccountRow.Select);

    /// <summary>The address of an article; null for a copy, of which nothing is told.</summary>
    public string? SlugOf(int id)
    {
        var slug = article.Set(1, id).Next() ? article.Text(0) : null;
        article.Reset();
        return slug;
    }

    /// <summary>An article with its accounts; null for a copy.</summary>
    public StoredTeller? Load(int id)
    {
        if (!article.Set(1, id).Next()) return null;
        var (slug, published) = (article.Text(0), article.IsNull(1) ? null : Date(article.Text(1)));
        article.Reset();
        var rows = new List<(int Meeting, AccountRow Row)>();
        accounts.Set(1, id);
        while (accounts.Next()) rows.Add(((int)accounts.Number(0), AccountRow.Read(accounts)));
        return new(id, slug, rows.ConvertAll(row => new StoredAccount(row.Meeting, Told(slug, published, row.Row), row.Row)));
    }

    /// <summary>The meetings to which an article that its own words date gives their day.</summary>
    public IEnumerable<DatedMeeting> DatedMeetings(int id)
    {
        foreach (var (_, told, row) in Load(id)?.Accounts ?? [])
        {
            if (told.Account.Status != MeetingStatus.Cancelled && told.PersonIds.Count > 1 && row.When is not null && told.Day is { } day) yield return new(told.Slug, told.PersonIds, row.Place, day);
        }
    }

    private MergeableAccount Told(string slug, EdtfDate? published, AccountRow row)
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
        return new(slug, row.Number, account, [.. PackedLists.Numbers.Unpack(row.PersonIds).Select(people.KeyOf)], row.Date is { } date ? Date(date) : null, published?.Range ?? DayRange.Always);
    }

    private static EdtfDate? Date(string text) => EdtfDate.TryParse(text, out var date) ? date : throw new InvalidDataException($"The stored date “{text}” cannot be read.");
}
