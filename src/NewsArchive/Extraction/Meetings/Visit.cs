using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Somebody's arrival somewhere: it tells the place (and the day) of meetings that name none.</summary>
internal readonly record struct Visit(int Person, string Place, int? When, int Token)
{
    /// <summary>"Silva arrived in Lisbon on Monday", "Silva's visit to Lisbon": null where the verb tells of none.</summary>
    public static Visit? Read(MeetingFrame frame, int verb, Subjects subjects)
    {
        if (frame.IsQuoted(verb)) return null;
        var (floor, limit) = frame.SentenceOf(verb);
        var noun = frame.Words.Word(verb) is "visit" or "trip" or "arrival";
        if (!noun && VerbGroup.Before(frame, verb, floor).Status != MeetingStatus.Held) return null;
        var owner = noun ? OwnerOf(frame, verb, floor, subjects) : subjects.EndingAt(VerbGroup.Before(frame, verb, floor).SubjectEnd, floor);
        if (owner.People.Count != 1) return null;
        var sighting = new Sighting { Trigger = verb, Rule = "visit", Status = MeetingStatus.Held, Mode = MeetingMode.Visit };
        SettingReader.Read(frame, sighting, verb, -1, -1, verb);
        var place = sighting.Place ?? (verb + 1 < limit && !noun && frame.Words.Word(verb) is "visited" or "visits" or "visiting" or "visit" && PlaceReader.Modifier(frame, verb + 1) is { } direct ? direct.Place : null);
        return place is null ? null : new Visit(owner.People[0], place, sighting.When, verb);
    }

    private static Parties OwnerOf(MeetingFrame frame, int noun, int floor, Subjects subjects)
    {
        for (var t = noun - 1; t >= Math.Max(floor, noun - 5); t--)
        {
            if (frame[t].Kind == TokenKind.Possessive) return subjects.EndingAt(t - 1, floor);
            if (frame[t].Is(WordClass.Pronoun) && frame.Words.Word(t) is "his" or "her") return subjects.OfClause(t, mayFollow: false);
            if (frame[t].Kind != TokenKind.Word || frame[t].Is(WordClass.Preposition)) break;
        }

        return new Parties();
    }
}
