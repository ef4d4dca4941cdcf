using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>
/// Which accounts tell of one meeting: those that share two people (or one and a group), whose places agree and whose days meet. A function of the
/// set of accounts: their order changes nothing. Accounts are compared by their keys and days only, so the cost grows with their number, not its square.
/// </summary>
public static class MeetingMerging
{
    // An account without a day tells of a meeting of the last few days, or of the next few weeks.
    private const int DaysBack = 3;
    private const int DaysAhead = 14;

    /// <summary>The meetings, in order of time, then by id.</summary>
    public static IReadOnlyList<ReconciledMeeting> Merge(IReadOnlyList<MergeableAccount> accounts)
    {
        var ordered = accounts.OrderBy(account => account.Slug, StringComparer.Ordinal).ThenBy(account => account.Index).ToArray();
        var groups = new DisjointSets(ordered.Length);
        var dated = UniteByDay(ordered, groups);
        JoinOpenOnes(ordered, groups, dated);
        return MergedMeetings.Of(Enumerable.Range(0, ordered.Length).GroupBy(groups.Root).Select(group => group.Select(a => ordered[a]).ToList()));
    }

    /// <summary>Unites accounts of one day; hands on, for each key, the accounts that have a day, in order of time.</summary>
    private static Dictionary<string, List<int>> UniteByDay(MergeableAccount[] accounts, DisjointSets groups)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byDay = new Dictionary<(string Key, DateOnly Day, bool Call), List<int>>();
        for (var a = 0; a < accounts.Length; a++)
        {
            if (accounts[a].Day is not { } day) continue;
            foreach (var key in accounts[a].Keys())
            {
                Listed(byKey, key).Add(a);
                Listed(byDay, (key, day, accounts[a].IsCall)).Add(a);
            }
        }

        foreach (var bucket in byDay.Values) UniteByPlace(accounts, bucket, groups);
        foreach (var known in byKey.Values) known.Sort((a, b) => accounts[a].Day!.Value.CompareTo(accounts[b].Day!.Value) is var order and not 0 ? order : a.CompareTo(b));
        return byKey;
    }

    /// <summary>One place and those that name none are one meeting; where two places contradict each other, those that name none stay by themselves.</summary>
    private static void UniteByPlace(MergeableAccount[] accounts, List<int> bucket, DisjointSets groups)
    {
        var placed = bucket.Where(a => accounts[a].Account.Place is not null).ToList();
        var representatives = new List<int>();
        foreach (var a in placed.OrderBy(a => accounts[a].Account.Place, StringComparer.Ordinal).ThenBy(a => a))
        {
            var same = representatives.FindIndex(other => accounts[a].PlaceAgrees(accounts[other]));
            if (same < 0) representatives.Add(a);
            else groups.Unite(representatives[same], a);
        }

        var open = bucket.Where(a => accounts[a].Account.Place is null).ToList();
        if (representatives.Count == 1) open.Add(representatives[0]);
        for (var i = 1; i < open.Count; i++) groups.Unite(open[0], open[i]);
    }

    /// <summary>An account without one day joins the one meeting of its people that its days allow, if there is exactly one; the rest join those with the same words of time.</summary>
    private static void JoinOpenOnes(MergeableAccount[] accounts, DisjointSets groups, Dictionary<string, List<int>> dated)
    {
        var joins = new List<(int Open, int Dated)>();
        var left = new Dictionary<(string Key, string Date, bool Call), List<int>>();
        for (var a = 0; a < accounts.Length; a++)
        {
            if (accounts[a].Day is not null) continue;
            if (OnlyMatch(accounts, a, groups, dated) is var match and >= 0) joins.Add((a, match));
            else if (accounts[a].Date is { } date)
            {
                foreach (var key in accounts[a].Keys()) Listed(left, (key, date.Text, accounts[a].IsCall)).Add(a);
            }
        }

        foreach (var (open, match) in joins) groups.Unite(open, match);
        foreach (var bucket in left.Values) UniteByPlace(accounts, bucket, groups);
    }

    private static int OnlyMatch(MergeableAccount[] accounts, int open, DisjointSets groups, Dictionary<string, List<int>> dated)
    {
        var account = accounts[open];
        var days = DaysOf(account);
        if (days.IsEmpty) return -1;
        var match = -1;
        foreach (var key in account.Keys())
        {
            if (!dated.TryGetValue(key, out var known)) continue;
            for (var i = FirstFrom(accounts, known, days.First); i < known.Count && accounts[known[i]].Day <= days.Last; i++)
            {
                var other = accounts[known[i]];
                if (other.IsCall != account.IsCall || !other.PlaceAgrees(account) || !YearlyDayAgrees(account.Date, other.Day!.Value)) continue;
                if (match >= 0 && groups.Root(match) != groups.Root(known[i])) return -1;
                match = known[i];
            }
        }

        return match;
    }

    /// <summary>The days on which an account without one day can lie.</summary>
    internal static DayRange DaysOf(MergeableAccount account)
    {
        if (account.Account.IsEarlier && account.Date is null) return Nothing;
        var written = account.Published;
        var open = written == DayRange.Always;
        if (account.Date is null && (open || written.Days > 62)) return Nothing;
        var planned = account.Account.Status == MeetingStatus.Planned;
        var told = account.Date?.Range ?? new DayRange(DayRange.Moved(written.First, planned ? 0 : -DaysBack), DayRange.Moved(written.Last, planned ? DaysAhead : 0));
        if (open) return told;
        return planned ? told.Intersect(DayRange.From(written.First)) : told.Intersect(DayRange.Until(written.Last));
    }

    private static DayRange Nothing => new(DateOnly.MaxValue, DateOnly.MinValue);

    /// <summary>"XXXX-05-07" agrees with the seventh of May of any year.</summary>
    private static bool YearlyDayAgrees(EdtfDate? date, DateOnly day) =>
        date is null || !date.Text.StartsWith("XXXX-", StringComparison.Ordinal) || EdtfDate.DayOfUnknownYear(day.Month, day.Day).Text == date.Text;

    private static int FirstFrom(MergeableAccount[] accounts, List<int> known, DateOnly day)
    {
        int low = 0, high = known.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (accounts[known[middle]].Day < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static List<int> Listed<TKey>(Dictionary<TKey, List<int>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        return list;
    }
}
