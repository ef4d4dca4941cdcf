using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Finds where the other party stands behind a verb: "met [today in Lisbon] with Okoro".</summary>
internal static class PartnerPhrase
{
    /// <summary>The first token of the partner's phrase: behind "with" (times, places and adverbs may stand before it) or, where allowed, at once; -1 where there is none.</summary>
    public static int Start(MeetingFrame frame, int at, string link, bool allowDirect)
    {
        var (_, limit) = frame.SentenceOf(at - 1);
        for (var t = at; t < Math.Min(limit, at + 16); t++)
        {
            if (frame.IsWord(t, link)) return t + 1 < limit ? BehindSecondVerb(frame, t + 1, limit) : -1;
            if (frame.DateAt(t) >= 0 || frame[t].Is(WordClass.Adverb) || frame[t].Case == LetterCase.Lower && frame.Words.Word(t).EndsWith("ly", StringComparison.Ordinal) || frame.Words.Word(t) is "together" or "privately" or "behind" or "closed" or "doors") continue;
            if (PlaceReader.Read(frame, t, limit) is { } place && place.End > t && !frame.IsWord(t, "to"))
            {
                t = BehindCountry(frame, place.End, limit) - 1;
                continue;
            }

            if (frame[t].Is(WordClass.Preposition) && frame.Words.Word(t) is "by" or "on" or "over" or "via" or "in" or "at" or "for" && SkipPhrase(frame, t, limit) is var behind and > 0)
            {
                t = behind - 1;
                continue;
            }

            if (frame[t].Kind == TokenKind.Comma && t + 1 < limit && frame.DateAt(t + 1) >= 0) continue;
            return allowDirect && (t == at || frame[t].Kind != TokenKind.Stop && AllTimes(frame, at, t)) ? t : -1; // "met Monday." ends there
        }

        return -1;
    }

    /// <summary>"met with [and thanked] Okoro".</summary>
    private static int BehindSecondVerb(MeetingFrame frame, int at, int limit) =>
        at + 2 < limit && frame.IsWord(at, "and") && frame[at + 1].Case == LetterCase.Lower && frame.Words.Word(at + 1).EndsWith("ed", StringComparison.Ordinal) ? at + 2 : at;

    /// <summary>Behind "[Abuja], Nigeria" and "[Abuja], Nigeria,".</summary>
    private static int BehindCountry(MeetingFrame frame, int end, int limit)
    {
        if (end + 2 >= limit || frame[end].Kind != TokenKind.Comma || !GroupPhrase.IsCountry(frame, end + 1)) return end;
        return frame[end + 2].Kind == TokenKind.Comma ? end + 3 : end + 2;
    }

    /// <summary>"by phone", "on the phone", "for an hour", "for talks": up to four words that name nobody.</summary>
    private static int SkipPhrase(MeetingFrame frame, int preposition, int limit)
    {
        for (var t = preposition + 1; t < Math.Min(limit, preposition + 5); t++)
        {
            if (frame.IsWord(t, "with") || frame.DateAt(t) >= 0 && t > preposition + 1) return t;
            if (frame.NameAt(t) is not null || frame[t].Kind != TokenKind.Word && frame[t].Kind != TokenKind.Number) return -1;
            if (!frame.Is(t, MeetingTerm.PhoneWord)) continue;
            while (t + 1 < limit && frame.Words.Word(t + 1) is "link" or "conference" or "call" or "line") t++;
            return t + 1;
        }

        return -1;
    }

    private static bool AllTimes(MeetingFrame frame, int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            if (frame.DateAt(t) < 0 && !frame[t].Is(WordClass.Adverb) && !frame.Words.Word(t).EndsWith("ly", StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
