using NewsArchive.Data;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import.Rows;

/// <summary>Writes meetings with their people and accounts.</summary>
internal sealed class MeetingRows
{
    private readonly PersonRows people;
    private readonly PreparedStatement last;
    private readonly PreparedStatement taken;
    private readonly PreparedStatement insert;
    private readonly PreparedStatement insertPerson;
    private readonly PreparedStatement insertAccount;
    private readonly PreparedStatement meetingsOf;
    private readonly PreparedStatement keyOf;
    private readonly PreparedStatement inOrderOf;
    private readonly PreparedStatement placeOf;
    private readonly PreparedStatement peopleOf;
    private readonly PreparedStatement dayOf;
    private readonly PreparedStatement delete;
    private readonly PreparedStatement deletePeople;
    private readonly PreparedStatement deleteAccounts;
    private readonly PreparedStatement insertIndex;
    private readonly PreparedStatement deleteIndex;
    private int nextId;

    public MeetingRows(StatementSet statements, PersonRows people)
    {
        this.people = people;
        last = statements.Prepare("SELECT max(Id) FROM Meetings");
        taken = statements.Prepare("SELECT 1 FROM Meetings WHERE \"Key\" = ?1");
        insert = statements.Prepare("""
            INSERT INTO Meetings (Id, "Key", Date, Earliest, Latest, SortDay, Status, Mode, Place, Venue, Others, AccountCount)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """);
        insertPerson = statements.Prepare("INSERT OR IGNORE INTO MeetingPeople (PersonId, SortDay, MeetingId, Number) VALUES (?1, ?2, ?3, ?4)");
        insertAccount = statements.Prepare(AccountRow.Insert);
        meetingsOf = statements.Prepare("SELECT DISTINCT MeetingId FROM Accounts WHERE ArticleId = ?1");
        keyOf = statements.Prepare("SELECT \"Key\" FROM Meetings WHERE Id = ?1");
        inOrderOf = statements.Prepare("SELECT Id FROM Meetings WHERE Id IN (SELECT MeetingId FROM Accounts WHERE ArticleId = ?1) ORDER BY Earliest IS NULL, Earliest, \"Key\"");
        placeOf = statements.Prepare("SELECT Place FROM Meetings WHERE Id = ?1");
        peopleOf = statements.Prepare("SELECT PersonId FROM MeetingPeople WHERE MeetingId = ?1 ORDER BY Number");
        dayOf = statements.Prepare("SELECT SortDay FROM Meetings WHERE Id = ?1");
        insertIndex = statements.Prepare("INSERT INTO MeetingIndex (rowid, Words) VALUES (?1, ?2)");
        deleteIndex = statements.Prepare("DELETE FROM MeetingIndex WHERE rowid = ?1");
        delete = statements.Prepare("DELETE FROM Meetings WHERE Id = ?1");
        deletePeople = statements.Prepare("DELETE FROM MeetingPeople WHERE MeetingId = ?1");
        deleteAccounts = statements.Prepare("DELETE FROM Accounts WHERE MeetingId = ?1");
    }

    public void Begin() => nextId = (int)(last.FirstNumber() ?? 0) + 1;

    /// <summary>The meetings of which an article of the archive tells.</summary>
    public IEnumerable<int> Of(int article)
    {
        meetingsOf.Set(1, article);
        while (meetingsOf.Next()) yield return (int)meetingsOf.Number(0);
    }

    /// <summary>What the meetings add to the facts of an article of the archive.</summary>
    public ArticleMeetings Told(int article)
    {
        var told = new ArticleMeetings();
        var inOrder = new List<int>();
        inOrderOf.Set(1, article);
        while (inOrderOf.Next()) inOrder.Add((int)inOrderOf.Number(0));
        foreach (var meeting in inOrder)
        {
            var persons = new List<int>();
            peopleOf.Set(1, meeting);
            while (peopleOf.Next()) persons.Add((int)peopleOf.Number(0));
            placeOf.Set(1, meeting).Next();
            told.Add(placeOf.IsNull(0) ? null : placeOf.Text(0), persons);
            placeOf.Reset();
        }

        return told;
    }

    /// <summary>The address of a meeting of the archive.</summary>
    public string KeyOf(int meeting)
    {
        keyOf.Set(1, meeting).Next();
        var key = keyOf.Text(0);
        keyOf.Reset();
        return key;
    }

    /// <summary>Takes away meetings with every account.</summary>
    public void Remove(IReadOnlyCollection<int> meetings)
    {
        foreach (var meeting in meetings)
        {
            peopleOf.Set(1, meeting);
            while (peopleOf.Next()) people.Change((int)peopleOf.Number(0)).Meetings--;
            people.Totals.Add(TotalKind.Meetings, (int)(dayOf.Set(1, meeting).FirstNumber() ?? 0), -1);
            deletePeople.Set(1, meeting).Run();
            deleteAccounts.Set(1, meeting).Run();
            delete.Set(1, meeting).Run();
        }

        // By themselves and in order: whenever a row comes before the last one, the index writes out what it holds.
        foreach (var meeting in meetings.Order()) deleteIndex.Set(1, meeting).Run();
    }

    /// <summary>Writes meetings.</summary>
    /// <param name="meetings">The meetings; every account of them is one of the batch's.</param>
    /// <param name="batch">The articles.</param>
    public void Write(IReadOnlyList<ReconciledMeeting> meetings, ReconciledBatch batch)
    {
        if (meetings.Count == 0) return;
        var bySlug = new Dictionary<string, (int Article, Func<AccountOfMeeting, AccountRow> Row)>(StringComparer.Ordinal);
        for (var i = 0; i < batch.Articles.Count; i++)
        {
            var reconciled = batch.Corpus.Articles[i];
            if (reconciled.Article.Facts.Meetings.Count > 0) bySlug[reconciled.Slug] = (batch.Articles[i].Id, account => Row(reconciled, account));
        }

        foreach (var stored in batch.Neighbours.GroupBy(account => account.Told.Slug, StringComparer.Ordinal))
        {
            var rows = stored.ToDictionary(account => account.Row.Number, account => account.Row);
            bySlug[stored.Key] = (stored.First().Article, account => rows[account.Account]);
        }

        foreach (var meeting in meetings) Write(meeting, bySlug);
    }

    private void Write(ReconciledMeeting meeting, Dictionary<string, (int Article, Func<AccountOfMeeting, AccountRow> Row)> bySlug)
    {
        var id = nextId++;
        var sortDay = SortDays.OfMeeting(meeting.Date);
        insert.Set(1, id).Set(2, FreeKey(meeting)).Set(3, meeting.Date?.Text).Set(4, meeting.Date?.Earliest?.DayNumber).Set(5, meeting.Date?.Latest?.DayNumber)
            .Set(6, sortDay).Set(7, (int)meeting.Status).Set(8, (int)meeting.Mode).Set(9, meeting.Place).Set(10, meeting.Venue)
            .Set(11, Lines.Of(meeting.Others)).Set(12, meeting.Accounts.Select(account => account.Slug).Distinct(StringComparer.Ordinal).Count()).Run();
        people.Totals.Add(TotalKind.Meetings, sortDay, 1);
        int[] persons = [.. meeting.PersonIds.Distinct(StringComparer.Ordinal).Select(people.IdOf)];
        insertIndex.Set(1, id).Set(2, MeetingWords.Of(meeting, persons)).Run();
        var number = 0;
        foreach (var person in persons)
        {
            insertPerson.Set(1, person).Set(2, sortDay).Set(3, id).Set(4, number++).Run();
            people.Change(person).Meetings++;
        }

        foreach (var account in meeting.Accounts)
        {
            var (article, row) = bySlug[account.Slug];
            row(account).Bind(insertAccount, id, article).Run();
        }
    }

    private AccountRow Row(ReconciledArticle article, AccountOfMeeting account)
    {
        var told = article.Article.Facts.Meetings[account.Account];
        int[] persons = [.. told.People.Select(person => people.IdOf(article.PersonIds[person])).Distinct()];
        return AccountRow.Of(account.Account, told, account.Date, persons, article.Article.Facts.Sentences);
    }

    // Two meetings that cannot be told apart by day, place and people (the same people, undated) are told apart by their first article.
    private string FreeKey(ReconciledMeeting meeting) =>
        taken.Set(1, meeting.Id).FirstNumber() is null ? meeting.Id : meeting.Id + "-" + meeting.Accounts[0].Slug[^6..] + (meeting.Accounts[0].Account == 0 ? "" : "-" + meeting.Accounts[0].Account);
}
