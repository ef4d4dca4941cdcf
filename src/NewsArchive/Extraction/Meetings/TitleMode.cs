using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Where the text says only that two "spoke", the headline may say how: "Silva's call with Okoro", "Silva's meeting with Okoro".</summary>
internal static class TitleMode
{
    /// <summary>Settles the mode of meetings whose own words leave it open, if the headline names one of those who take part.</summary>
    public static void Settle(MeetingFrame frame, List<Sighting> sightings)
    {
        var title = frame.Words.Article.Title;
        if (title is null || ModeIn(title) is not { } mode) return;
        foreach (var sighting in sightings)
        {
            if (!sighting.ModeIsOpen || sighting.Status != MeetingStatus.Held || !sighting.People.TrueForAll(person => Names(title, frame.People[person].Name))) continue;
            sighting.Mode = mode;
            sighting.ModeIsOpen = false;
        }
    }

    private static MeetingMode? ModeIn(string title)
    {
        MeetingMode? mode = null;
        foreach (var range in title.AsSpan().Split(' '))
        {
            var term = MeetingTerms.Of(title.AsSpan()[range]);
            if ((term & MeetingTerm.CallNoun) != 0) return MeetingMode.Call;
            if ((term & (MeetingTerm.MeetingNoun | MeetingTerm.Met)) != 0) mode = MeetingMode.Meeting;
        }

        return mode;
    }

    private static bool Names(string title, string name) => title.AsSpan().Contains(Surnames.Of(name), StringComparison.OrdinalIgnoreCase);
}
