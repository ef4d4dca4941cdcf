using NewsArchive.Import.Rows;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import;

/// <summary>Which meetings of the archive a batch changes: one with the same accounts and the same address as before stays as it is.</summary>
/// <param name="New">To be written.</param>
/// <param name="Gone">The rows of meetings that are no longer, or that are written anew.</param>
/// <param name="Touched">Articles that are not of the batch, with an account of a meeting to be written.</param>
internal sealed record ChangedMeetings(IReadOnlyList<ReconciledMeeting> New, IReadOnlyCollection<int> Gone, IReadOnlyCollection<int> Touched)
{
    public static ChangedMeetings Of(ReconciledBatch batch, MeetingRows rows)
    {
        var gone = new HashSet<int>(batch.Articles.Where(article => !article.IsNew).SelectMany(article => rows.Of(article.Id)));
        var stored = batch.Neighbours.ToDictionary(account => (account.Told.Slug, account.Row.Number));
        var accounts = batch.Neighbours.CountBy(account => account.Meeting).ToDictionary();
        var same = new HashSet<int>();
        var changed = new List<ReconciledMeeting>();
        foreach (var meeting in batch.Corpus.Meetings)
        {
            if (Before(meeting, stored) is { } before && !gone.Contains(before) && accounts[before] == meeting.Accounts.Count && rows.KeyOf(before) == meeting.Id) same.Add(before);
            else changed.Add(meeting);
        }

        gone.UnionWith(accounts.Keys.Where(meeting => !same.Contains(meeting)));
        var touched = changed.SelectMany(meeting => meeting.Accounts).Select(account => stored.GetValueOrDefault((account.Slug, account.Account))).OfType<StoredAccount>().Select(account => account.Article);
        return new(changed, gone, [.. touched.Distinct()]);
    }

    // The one meeting of which all these accounts were before; null where there is none.
    private static int? Before(ReconciledMeeting meeting, Dictionary<(string Slug, int Number), StoredAccount> stored)
    {
        int? before = null;
        foreach (var account in meeting.Accounts)
        {
            if (!stored.TryGetValue((account.Slug, account.Account), out var known) || before is { } one && one != known.Meeting) return null;
            before = known.Meeting;
        }

        return before;
    }
}
