using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Gives a meeting that names no day or place those of the visit, or of the day's news, in which it stands.</summary>
internal static class CarryOver
{
    private const int SameStory = 3;

    /// <summary>Fills in what the article tells elsewhere.</summary>
    public static void Fill(MeetingFrame frame, List<Sighting> sightings, List<Visit> visits, Func<int, int> newsDay)
    {
        foreach (var sighting in sightings)
        {
            if (sighting.IsHistory || sighting.IsAgain || sighting.Rule == "event") continue;
            if (sighting.When is null && sighting.Status == MeetingStatus.Held && !sighting.IsOfNoDay)
            {
                sighting.When = DayOfSamePeople(frame, sighting, sightings);
                if (sighting.When is null) CarryDay(frame, sighting, newsDay);
                if (sighting.When is null && TodayTold.Day(frame, sighting) is var today and >= 0) sighting.When = today;
            }

            if (sighting.Place is null && (sighting.Mode != MeetingMode.Call || sighting.ModeIsOpen)) CarryPlace(frame, sighting, visits, sightings);
        }
    }

    /// <summary>"Silva met Okoro at a summit. … Silva saw Okoro on the sidelines on Monday.": the same people in the sentences around; null where they are others, or the place is another.</summary>
    private static int? DayOfSamePeople(MeetingFrame frame, Sighting sighting, List<Sighting> sightings)
    {
        foreach (var other in sightings)
        {
            if (other == sighting || other.When is null || other.Status != MeetingStatus.Held || other.IsHistory || other.IsAgain || other.People.Count < 2 || other.Mode != sighting.Mode) continue;
            if (Math.Abs(frame[other.Trigger].Sentence - frame[sighting.Trigger].Sentence) > SameStory || !Geography.Agree(other.Place, sighting.Place)) continue;
            if (other.People.Count == sighting.People.Count && other.People.TrueForAll(sighting.People.Contains)) return other.When;
        }

        return null;
    }

    /// <summary>"Silva sought help on Monday. … He met Okoro for an hour.": the day of the sentences before that tell of the same person.</summary>
    private static void CarryDay(MeetingFrame frame, Sighting sighting, Func<int, int> newsDay)
    {
        var day = newsDay(sighting.Trigger);
        if (day < 0 || IsTurnedDown(frame, day, sighting.Trigger) || SettingReader.Width(frame.Dates[day].Value) > 0 || frame.Dates[day].Tense == Tense.Future) return;
        var (first, end) = frame.Words.TokensOf(frame.Words.SentenceAt(frame.Dates[day].Start));
        var (named, met) = (false, false);
        for (var t = first; t < end; t++)
        {
            met |= frame.Is(t, MeetingTerm.Met);
            if (frame.NameAt(t) is not { } name) continue;
            named = true;
            if (!sighting.People.Contains(name.Person)) continue;
            sighting.When = day;
            return;
        }

        // "The minister met the envoy on Monday. Ana Silva met Peter Okoro, …": the lede tells it without their names.
        var sentence = frame.Words.SentenceAt(frame.Dates[day].Start);
        if (met && !named && sentence < SameStory && frame[sighting.Trigger].Sentence == sentence + 1) sighting.When = day;
    }

    /// <summary>"met Okoro ahead of the vote on 19 May": a day behind the verb that is not the meeting's own.</summary>
    private static bool IsTurnedDown(MeetingFrame frame, int day, int trigger) =>
        frame.Dates[day].Start > frame[trigger].Start && frame.Words.SentenceAt(frame.Dates[day].Start) == frame[trigger].Sentence;

    /// <summary>"Silva arrived in Lisbon on Monday. On Tuesday she will meet students.": the place of the visit of one who takes part.</summary>
    private static void CarryPlace(MeetingFrame frame, Sighting sighting, List<Visit> visits, List<Sighting> sightings)
    {
        string? place = null;
        foreach (var visit in visits)
        {
            if (visit.Token > sighting.Trigger || !sighting.People.Contains(visit.Person) || !IsNear(frame, visit.When, sighting)) continue;
            if (sighting.ModeIsOpen && frame[sighting.Trigger].Sentence - frame[visit.Token].Sentence > 2) continue;
            if (place is not null && !Geography.Agree(place, visit.Place)) return;
            place = place is null || Geography.IsCountry(place) ? visit.Place : place;
        }

        foreach (var other in sightings)
        {
            if (sighting.ModeIsOpen || place is not null || other.Place is null || other.PlaceIsCarried || other.IsHistory || other.Mode == MeetingMode.Call || other.Status == MeetingStatus.Cancelled) continue;
            if (other.People.Exists(sighting.People.Contains) && other.When is { } day && sighting.When is { } own && frame.Dates[day].Value == frame.Dates[own].Value) place = other.Place;
        }

        if (place is null) return;
        sighting.Place = place;
        sighting.PlaceIsCarried = true;
        if (sighting.ModeIsOpen && sighting.Mode == MeetingMode.Call)
        {
            sighting.Mode = MeetingMode.Meeting;
            sighting.ModeIsOpen = false;
        }
    }

    /// <summary>A visit lasts some days: its place is a meeting's when the days are within four of each other or one is not told.</summary>
    private static bool IsNear(MeetingFrame frame, int? visit, Sighting sighting)
    {
        if (visit is not { } from) return sighting.When is null || SettingReader.Width(frame.Dates[sighting.When.Value].Value) == 0;
        if (sighting.When is not { } to) return sighting.Status == MeetingStatus.Held;
        var (one, other) = (frame.Dates[from].Value, frame.Dates[to].Value);
        if (one == other) return true;
        return one switch
        {
            WrittenDate.DayMonth a when other is WrittenDate.DayMonth b => Math.Abs(a.Month * 31 + a.Day - b.Month * 31 - b.Day) <= 4,
            WrittenDate.Relative { Unit: TimeUnit.Day } a when other is WrittenDate.Relative { Unit: TimeUnit.Day } b => Math.Abs(a.Amount - b.Amount) <= 2,
            WrittenDate.DayOfTheWeek a when other is WrittenDate.DayOfTheWeek b => Math.Abs(a.Day - b.Day) <= 2,
            _ => false,
        };
    }
}
