using NewsArchive.Data;
using NewsArchive.Data.Packing;
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
        insertAccount = statements.Prepare("""
            INSERT INTO Accounts (MeetingId, ArticleId, Number, Date, "When", Place, Venue, Status, Mode, PersonIds, Others, Evidence, Details, Sentence, Rule, Confidence)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
            """);
        meetingsOf = statements.Prepare("SELECT DISTINCT MeetingId FROM Accounts WHERE ArticleId = ?1");
        peopleOf = statements.Prepare("SELECT PersonId FROM MeetingPeople WHERE MeetingId = ?1");
        dayOf = statements.Prepare("SELECT SortDay FROM Meetings WHERE Id = ?1");
        insertIndex = statements.Prepare("INSERT INTO MeetingIndex (rowid, Words) VALUES (?1, ?2)");
        deleteIndex = statements.Prepare("DELETE FROM MeetingIndex WHERE rowid = ?1");
        delete = statements.Prepare("DELETE FROM Meetings WHERE Id = ?1");
        deletePeople = statements.Prepare("DELETE FROM MeetingPeople WHERE MeetingId = ?1");
        deleteAccounts = statements.Prepare("DELETE FROM Accounts WHERE MeetingId = ?1");
    }

    public void Begin() => nextId = (int)(last.FirstNumber() ?? 0) + 1;

    /// <summary>Takes away the meetings of which these articles tell, with every account: their articles are all being written anew.</summary>
    public void Remove(IEnumerable<int> articles)
    {
        var meetings = new HashSet<int>();
        foreach (var article in articles)
        {
            meetingsOf.Set(1, article);
            while (meetingsOf.Next()) meetings.Add((int)meetingsOf.Number(0));
        }

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

    /// <summary>Writes the meetings of a reconciled set.</summary>
    public void Write(IReadOnlyList<ArticleToWrite> articles, ReconciledCorpus corpus)
    {
        if (corpus.Meetings.Count == 0) return;
        var bySlug = new Dictionary<string, (ArticleToWrite Article, ReconciledArticle Reconciled)>(StringComparer.Ordinal);
        for (var i = 0; i < articles.Count; i++) bySlug.TryAdd(corpus.Articles[i].Slug, (articles[i], corpus.Articles[i]));
        foreach (var meeting in corpus.Meetings) Write(meeting, bySlug);
    }

    private void Write(ReconciledMeeting meeting, Dictionary<string, (ArticleToWrite Article, ReconciledArticle Reconciled)> bySlug)
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
            var (article, reconciled) = bySlug[account.Slug];
            Write(id, article, reconciled, account);
        }
    }

    private void Write(int meeting, ArticleToWrite article, ReconciledArticle reconciled, AccountOfMeeting account)
    {
        var facts = article.Article.Facts;
        var told = facts.Meetings[account.Account];
        int[] persons = [.. told.People.Select(person => people.IdOf(reconciled.PersonIds[person])).Distinct()];
        insertAccount.Set(1, meeting).Set(2, article.Id).Set(3, account.Account).Set(4, account.Date?.Text).Set(5, told.When).Set(6, told.Place).Set(7, told.Venue)
            .Set(8, (int)told.Status).Set(9, (int)told.Mode).Set(10, PackedLists.Numbers.Pack(persons)).Set(11, Lines.Of(told.Others))
            .Set(12, PackedLists.Spans.Pack(told.Evidence)).Set(13, PackedLists.Details.Pack(told.Details))
            .Set(14, Stored.SentenceAt(facts.Sentences, told.Evidence.Count > 0 ? told.Evidence[0].Start : 0)).Set(15, told.Rule).Set(16, told.Confidence).Run();
    }

    // Two meetings that cannot be told apart by day, place and people (the same people, undated) are told apart by their first article.
    private string FreeKey(ReconciledMeeting meeting) =>
        taken.Set(1, meeting.Id).FirstNumber() is null ? meeting.Id : meeting.Id + "-" + meeting.Accounts[0].Slug[^6..] + (meeting.Accounts[0].Account == 0 ? "" : "-" + meeting.Accounts[0].Account);
}
