using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Makes one account of all sightings of one meeting within an article.</summary>
internal static class SightingMerge
{
    /// <summary>The accounts, in the order of the text.</summary>
    public static IReadOnlyList<MeetingAccount> Merge(MeetingFrame frame, List<Sighting> sightings)
    {
        var merged = new List<Sighting>();
        foreach (var sighting in Ordered(sightings))
        {
            if (merged.Find(other => IsSame(frame, other, sighting)) is { } same) Absorb(same, sighting);
            else merged.Add(sighting);
        }

        merged.Sort((a, b) => a.Trigger.CompareTo(b.Trigger));
        return [.. merged.Select(Account)];
    }

    /// <summary>The fullest first, so that what they leave open is settled by them: dated, then with more people, then by place in the text.</summary>
    private static IEnumerable<Sighting> Ordered(List<Sighting> sightings) =>
        sightings.OrderByDescending(one => one.When is not null).ThenByDescending(one => one.People.Count).ThenBy(one => one.Trigger);

    private static bool IsSame(MeetingFrame frame, Sighting one, Sighting other)
    {
        if (!ShareParties(one, other) || !ModesAgree(one, other)) return false;
        if (one.IsAgain != other.IsAgain && one.Status != other.Status) return false;
        if (CallsOff(one, other) || CallsOff(other, one)) return true;
        if (one.Place is not null && other.Place is not null && !Geography.Agree(one.Place, other.Place)) return false;
        if (one.When is { } a && other.When is { } b) return SameDay(frame.Dates[a].Value, frame.Dates[b].Value) && StatusesAgree(one, other);
        if (IsAhead(frame, one) && other.Status == MeetingStatus.Held || IsAhead(frame, other) && one.Status == MeetingStatus.Held) return false;
        if (one.IsHistory || other.IsHistory) return one.IsHistory == other.IsHistory;
        return StatusesAgree(one, other);
    }

    /// <summary>"Talks were postponed to Friday. The two were to meet on Tuesday.": the plan that is called off.</summary>
    private static bool CallsOff(Sighting one, Sighting other) => one.IsCalledOff && other is { IsCalledOff: false, WasPlanned: true, Status: MeetingStatus.Planned };

    /// <summary>"will meet in November": what has been held is another one.</summary>
    private static bool IsAhead(MeetingFrame frame, Sighting one) =>
        one.Status == MeetingStatus.Planned && one.When is { } day && frame.Dates[day].Tense == Tense.Future;

    private static bool StatusesAgree(Sighting one, Sighting other) =>
        one.Status == other.Status || one.Status != MeetingStatus.Cancelled && other.Status != MeetingStatus.Cancelled;

    private static bool SameDay(WrittenDate one, WrittenDate other) => one == other || one switch
    {
        WrittenDate.DayMonth a when other is WrittenDate.DayMonth b => a.Month == b.Month && a.Day == b.Day,
        WrittenDate.DayOfTheWeek a when other is WrittenDate.DayMonth b => b.Weekday == a.Day,
        WrittenDate.DayMonth a when other is WrittenDate.DayOfTheWeek b => a.Weekday == b.Day,
        WrittenDate.DayOfTheWeek a when other is WrittenDate.DayOfTheWeek b => a.Day == b.Day,
        WrittenDate.MonthOnly a when other is WrittenDate.DayMonth b => a.Month == b.Month,
        WrittenDate.DayMonth a when other is WrittenDate.MonthOnly b => a.Month == b.Month,
        WrittenDate.Absolute a when other is WrittenDate.DayMonth b => a.Date.IsDay && a.Date.Earliest!.Value.Month == b.Month && a.Date.Earliest.Value.Day == b.Day,
        WrittenDate.DayMonth a when other is WrittenDate.Absolute b => b.Date.IsDay && b.Date.Earliest!.Value.Month == a.Month && b.Date.Earliest.Value.Day == a.Day,
        _ => false,
    };

    /// <summary>Two people are shared, or one and a group, or an event by name.</summary>
    private static bool ShareParties(Sighting one, Sighting other)
    {
        var shared = one.People.Count(other.People.Contains);
        if (shared >= 2) return true;
        var groups = one.Others.Exists(group => other.Others.Exists(second => string.Equals(group, second, StringComparison.OrdinalIgnoreCase)));
        return groups && (shared == 1 || one.People.Count == 0 && other.People.Count == 0);
    }

    private static bool ModesAgree(Sighting one, Sighting other) =>
        (one.Mode == MeetingMode.Call) == (other.Mode == MeetingMode.Call) || one.ModeIsOpen || other.ModeIsOpen;

    private static void Absorb(Sighting into, Sighting from)
    {
        into.People.AddRange(from.People.Where(person => !into.People.Contains(person)));
        into.Others.AddRange(from.Others.Where(group => !into.Others.Contains(group)));
        if (from.IsCalledOff && !into.IsCalledOff)
        {
            (into.IsCalledOff, into.Status) = (true, from.Status);
            if (from.Status == MeetingStatus.Planned) into.When = from.When;
        }

        into.When ??= from.When;
        if (into.Place is null || into.PlaceIsCarried && from.Place is not null || from.Place is not null && Geography.IsCountry(into.Place) && !from.PlaceIsCarried)
        {
            into.PlaceIsCarried = from.PlaceIsCarried;
            into.Place = from.Place ?? into.Place;
        }

        into.Venue ??= from.Venue;
        if (from.Status == MeetingStatus.Held) into.Status = MeetingStatus.Held;
        if (into.ModeIsOpen && !from.ModeIsOpen || into.Mode == MeetingMode.PressConference && from.Mode != MeetingMode.PressConference) into.Mode = from.Mode;
        into.ModeIsOpen &= from.ModeIsOpen;
        into.Evidence.AddRange(from.Evidence.Where(span => !into.Evidence.Contains(span)));
        into.Details.AddRange(from.Details.Where(detail => !into.Details.Contains(detail)));
        into.IsHistory &= from.IsHistory;
        into.Confidence = Math.Max(into.Confidence, from.Confidence);
    }

    private static MeetingAccount Account(Sighting sighting) => new()
    {
        People = [.. sighting.People.Order()],
        Others = [.. sighting.Others],
        When = sighting.When,
        Place = sighting.Mode == MeetingMode.Call ? null : sighting.Place,
        Venue = sighting.Mode == MeetingMode.Call ? null : sighting.Venue,
        Status = sighting.Status,
        Mode = sighting.Mode,
        Evidence = [.. sighting.Evidence.OrderBy(span => span.Start)],
        Details = [.. sighting.Details.OrderBy(detail => detail.Span.Start)],
        IsEarlier = sighting.IsHistory,
        Rule = sighting.Rule,
        Confidence = sighting.Confidence,
    };
}
