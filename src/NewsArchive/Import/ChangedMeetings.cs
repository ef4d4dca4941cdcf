using NewsArchive.Import.Rows;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import;

/// <summary>Which meetings of the archive a batch changes: one with the same accounts and the same address as before stays as it is.</summary>
/// <param name="New">To be written.</param>
/// <param name="Gone">The rows of meetings that are no longer, or that are written anew.</param>
/// <param name="Touched">Articles that are not of the batch, with an account of a meeting to be written.</param>
internal sealed record ChangedMeetings(IReadOnlyList<ReconciledMeeting> New, IReadOnlyCollection<int> Gone, IReadOnlyList<StoredTeller> Touched)
{
    public static ChangedMeetings Of(ReconciledBatch batch, MeetingRows rows)
    {
        var gone = new HashSet<int>(batch.Articles.Where(article => !article.IsNew).SelectMany(article => rows.Of(article.Id)));
        var neighbours = batch.Neighbours.ToDictionary(other => other.Slug, StringComparer.Ordinal);
        var accounts = batch.Neighbours.SelectMany(other => other.Accounts).ToLookup(account => account.Meeting);
        var same = new HashSet<int>();
        var changed = new List<ReconciledMeeting>();
        foreach (var meeting in batch.Corpus.Meetings)
        {
            if (Before(meeting, neighbours) is { } before && !gone.Contains(before) && accounts[before].Count() == meeting.Accounts.Count && rows.KeyOf(before) == meeting.Id) same.Add(before);
            else changed.Add(meeting);
        }

        gone.UnionWith(accounts.Select(meeting => meeting.Key).Where(meeting => !same.Contains(meeting)));
        var touched = changed.SelectMany(meeting => meeting.Accounts).Select(account => neighbours.GetValueOrDefault(account.Slug)).OfType<StoredTeller>().Distinct();
        return new(changed, gone, [.. touched]);
    }

    // The one meeting of which all these accounts were before; null where there is none.
    private static int? Before(ReconciledMeeting meeting, Dictionary<string, StoredTeller> neighbours)
    {
        int? before = null;
        foreach (var account in meeting.Accounts)
        {
            if (!neighbours.TryGetValue(account.Slug, out var other)) return null;
            var stored = other.Accounts.First(a => a.Row.Number == account.Account).Meeting;
            if (before is { } one && one != stored) return null;
            before = stored;
        }

        return before;
    }
}
