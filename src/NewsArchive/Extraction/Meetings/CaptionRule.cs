using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>People shown together: "Silva (left) and Okoro pose before their talks", "Silva speaks to Okoro in Lisbon on Monday".</summary>
internal static class CaptionRule
{
    /// <summary>The meeting that a caption's verb shows; null where it shows fewer than two people doing something together.</summary>
    public static Sighting? Read(MeetingFrame frame, int verb, Subjects subjects, PartyReader parties, Referents referents)
    {
        var (floor, limit) = frame.SentenceOf(verb);
        var last = verb - 1;
        while (last >= floor && (frame[last].Is(WordClass.Adverb | WordClass.Auxiliary) || frame.DateAt(last) >= 0)) last--;
        var subject = subjects.EndingAt(last, floor);
        if (subject.IsEmpty) return null;
        var others = new Parties();
        for (var t = verb + 1; t < Math.Min(limit, verb + 6); t++)
        {
            if (!(frame.Words.Word(t) is "with" or "to" or "alongside" or "beside" || t == verb + 1 && frame.NameAt(t) is not null)) continue;
            others = parties.Read(frame.NameAt(t) is null ? t + 1 : t, limit, subject.People.Count == 1 ? subject.People[0] : -1);
            break;
        }

        var sighting = new Sighting { Trigger = verb, Rule = "caption", Status = MeetingStatus.Held, Mode = MeetingMode.Meeting, Confidence = .9 };
        subject.Add(others);
        sighting.People.AddRange(subject.People);
        sighting.Others.AddRange(subject.Groups);
        if (sighting.People.Count is < 2 or > 8) return null;
        SettingReader.Read(frame, sighting, verb, others.First, others.End, Math.Max(floor, subject.First));
        referents.Remember(sighting.People);
        return sighting;
    }
}
