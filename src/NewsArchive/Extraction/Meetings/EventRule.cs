using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Meetings of no named people: "an international conference on Ruritania will take place in Lisbon on May 18".</summary>
internal static class EventRule
{
    /// <summary>The event that the noun at a token names, where a verb behind it says when or where it takes place; null otherwise.</summary>
    public static Sighting? Read(MeetingFrame frame, int noun)
    {
        var (floor, limit) = frame.SentenceOf(noun);
        if (frame.Is(noun, MeetingTerm.CallNoun) || noun > floor && frame.Words.Word(noun - 1) is "press" or "news") return null;
        var first = First(frame, noun, floor);
        if (first == noun || first > floor && (frame[first - 1].Kind == TokenKind.Possessive || frame.Words.Word(first - 1) is "and" or "of" or "for" || first - 1 > floor && frame[first - 1].Is(WordClass.Determiner) && frame[first - 2].Is(WordClass.Preposition))) return null;
        var end = End(frame, noun, limit);
        if (end == noun + 1 && (!frame.IsCapital(first) || first == floor)) return null; // "bilateral meetings" might be any, and any word opens a sentence with a capital
        var verb = StagedAt(frame, end, limit, out var status);
        if (verb < 0) return null;
        var sighting = new Sighting
        {
            Trigger = noun,
            Rule = "event",
            Status = status,
            Mode = frame.Is(noun, MeetingTerm.SummitNoun) ? MeetingMode.Summit : frame.Is(noun, MeetingTerm.ConferenceNoun) ? MeetingMode.Conference : MeetingMode.Meeting,
            Confidence = .8,
        };
        sighting.Others.Add(frame.TextOf(first, end));
        SettingReader.Read(frame, sighting, verb, -1, -1, verb);
        return sighting.When is null ? null : sighting;
    }

    /// <summary>The first adjective of the phrase: "international"; articles and "planned" are left out.</summary>
    private static int First(MeetingFrame frame, int noun, int floor)
    {
        var first = noun;
        while (first > floor && noun - first < 6)
        {
            var token = frame[first - 1];
            if (token.Kind != TokenKind.Word || frame.NameAt(first - 1) is not null || frame.DateAt(first - 1) >= 0 || frame.Is(first - 1, MeetingTerm.AheadWord | MeetingTerm.HoldVerb)) break;
            if (token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary | WordClass.Subordinator | WordClass.SayingVerb | WordClass.CommonVerb | WordClass.SentenceOpener) || frame.Words.Word(first - 1) is "and") break;
            first--;
        }

        return first;
    }

    /// <summary>Behind "conference [on Ruritania]", "talks [between the two countries]".</summary>
    private static int End(MeetingFrame frame, int noun, int limit)
    {
        var end = noun + 1;
        if (end >= limit || !(frame.Words.Word(end) is "on" or "about" or "of" or "between" or "over") || frame.DateAt(end) >= 0) return end;
        var t = end + 1;
        if (t < limit && frame.DateAt(t) >= 0) return end;
        while (t < limit && frame.DateAt(t) < 0 && frame[t].Kind is TokenKind.Word or TokenKind.Possessive && !frame[t].Is(WordClass.Auxiliary | WordClass.Subordinator) && (!frame[t].Is(WordClass.Preposition) || frame.IsWord(t, "of"))) t++;
        return t;
    }

    /// <summary>"will take place", "could be held", "is scheduled", "was held", "opens": the verb right behind the phrase; -1 where there is none.</summary>
    private static int StagedAt(MeetingFrame frame, int end, int limit, out MeetingStatus status)
    {
        status = MeetingStatus.Held;
        var cancelled = false;
        for (var t = end; t < Math.Min(limit, end + 6); t++)
        {
            var word = frame.Words.Word(t);
            if (word is "will" or "would" or "could" or "to" or "is" or "are" or "may" or "might") status = MeetingStatus.Planned;
            if (frame.Is(t, MeetingTerm.Negation)) cancelled = true;
            if (frame.Is(t, MeetingTerm.CalledOffWord) || word is "called" && t + 1 < limit && frame.IsWord(t + 1, "off"))
            {
                status = MeetingStatus.Cancelled;
                return t;
            }

            if (frame.Is(t, MeetingTerm.StagedVerb) && !(word is "take" or "takes" or "took" && t + 1 < limit && frame.IsWord(t + 1, "part")))
            {
                if (word is "scheduled" or "due" or "planned" or "set" or "opens" or "begins" or "starts") status = MeetingStatus.Planned;
                if (cancelled) status = MeetingStatus.Cancelled;
                return t;
            }

            if (!frame[t].Is(WordClass.Auxiliary | WordClass.Adverb) && word is not "to") return -1;
        }

        return -1;
    }
}
