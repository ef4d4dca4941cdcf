using NewsArchive.Data.Sqlite;
using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>Meetings as hits: those whose people, place, day and kind have all the words of the query.</summary>
internal static class MeetingHits
{
    /// <summary>The most meetings that are put in order where only meetings are wanted.</summary>
    public const int Most = 500;

    /// <summary>The same where they stand beside articles.</summary>
    public const int MostBeside = 60;


    private const string Find = "SELECT rowid FROM MeetingIndex WHERE MeetingIndex MATCH ?1 ORDER BY rowid DESC LIMIT ?2";
    private const string Load = "SELECT \"Key\", Date, Earliest, Latest, SortDay, Status, Mode, Place, AccountCount FROM Meetings WHERE Id = ?1";

    private const string PeopleOf = """
        SELECT p.Name FROM MeetingPeople m JOIN People p ON p.Id = m.PersonId WHERE m.MeetingId = ?1 ORDER BY m.Number
        """;

    /// <summary>Those with the most accounts first, then the newest.</summary>
    public static IReadOnlyList<int> Of(SearchQuery query, ResolvedNames names, int most, ReadConnection connection)
    {
        if (MatchExpression.OfMeetings(query, names) is not { } expression) return [];
        var ids = new List<int>();
        var find = connection.Statement(Find).Set(1, expression).Set(2, most);
        while (find.Next()) ids.Add((int)find.Number(0));
        var days = query.Days;
        var found = new List<(int Id, long Accounts, long Day)>(ids.Count);
        foreach (var id in ids)
        {
            var row = connection.Statement(Load).Set(1, id);
            if (row.Next() && IsOn(row, days)) found.Add((id, row.Number(8), row.Number(4)));
            row.Reset();
        }

        return [.. found.OrderByDescending(m => m.Accounts).ThenByDescending(m => m.Day).ThenByDescending(m => m.Id).Select(m => m.Id)];
    }

    public static SearchHit Hit(int meeting, QueryWords words, ReadConnection connection)
    {
        var people = new List<string>();
        var rows = connection.Statement(PeopleOf).Set(1, meeting);
        while (rows.Next()) people.Add(rows.Text(0));
        var row = connection.Statement(Load).Set(1, meeting);
        if (!row.Next()) throw new InvalidDataException($"Meeting {meeting} is in the index but not in the archive.");
        var hit = new SearchHit
        {
            Kind = HitKind.Meeting,
            Key = row.Text(0),
            Title = Snippets.Mark(string.Join(", ", people), words),
            Date = !row.IsNull(1) && EdtfDate.TryParse(row.Text(1), out var date) ? date : null,
            Status = (MeetingStatus)row.Number(5),
            Mode = (MeetingMode)row.Number(6),
            Detail = row.IsNull(7) ? null : row.Text(7),
        };
        row.Reset();
        return hit;
    }

    private static bool IsOn(PreparedStatement row, DayRange days)
    {
        if (days == DayRange.Always) return true;
        if (row.IsNull(2) && row.IsNull(3)) return false;
        var first = row.IsNull(2) ? row.Number(3) : row.Number(2);
        var last = row.IsNull(3) ? row.Number(2) : row.Number(3);
        return first <= days.Last.DayNumber && last >= days.First.DayNumber;
    }
}
