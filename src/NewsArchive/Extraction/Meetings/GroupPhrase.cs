using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Reads a group as a party: "members of Ruritania's civil society".</summary>
internal static class GroupPhrase
{
    /// <summary>The noun of a group within the next few words; -1 where the phrase is none, or the press.</summary>
    public static int At(MeetingFrame frame, int at, int limit)
    {
        for (var t = at; t < Math.Min(limit, at + 7); t++)
        {
            var token = frame[t];
            if (token.Kind is TokenKind.Possessive or TokenKind.Number) continue;
            if (token.Kind != TokenKind.Word || frame.DateAt(t) >= 0 || frame.Is(t, MeetingTerm.PressNoun)) return -1;
            if (t + 2 < limit && frame.IsWord(t + 1, "of") && frame.Words.Word(t) is "group" or "number" or "handful" or "dozens" or "panel" or "circle" or "range")
            {
                t++; // "a group of senators"
                continue;
            }

            if (frame.Is(t, MeetingTerm.GroupNoun) && !(t + 1 < limit && frame.Is(t + 1, MeetingTerm.GroupNoun | MeetingTerm.PressNoun))) return t;
            if (token.Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Subordinator | WordClass.SayingVerb) || frame.IsWord(t, "and")) return -1;
        }

        return -1;
    }

    /// <summary>Behind "members [of Russia's beleaguered civil society]".</summary>
    public static int End(MeetingFrame frame, int t, int limit)
    {
        var end = t;
        while (t < limit)
        {
            var token = frame[t];
            if (frame.DateAt(t) >= 0 || frame.Is(t, MeetingTerm.Noun)) break;
            if (t > end - 1 && ListedCountry(frame, t, limit) is var country and > 0)
            {
                end = t = country;
                continue;
            }

            var opens = frame.Words.Word(t) is "of" or "from" or "for";
            if (!opens && t == end && !frame.Is(t - 1, MeetingTerm.GroupNoun) && frame[t - 1].Kind != TokenKind.Possessive && token.Is(WordClass.Preposition)) break;
            if (!opens && (token.Kind is not (TokenKind.Word or TokenKind.Possessive or TokenKind.Number) || IsStop(frame, t))) break;
            end = ++t;
        }

        return end;
    }

    /// <summary>"the presidents of Norway[, Ghana] [and the United States]": behind the next country of a list; -1 where none follows.</summary>
    private static int ListedCountry(MeetingFrame frame, int t, int limit)
    {
        if (!IsCountry(frame, t - 1) || !(frame[t].Kind == TokenKind.Comma || frame.IsWord(t, "and"))) return -1;
        var first = t + 1;
        if (first < limit && frame.IsWord(first, "and")) first++;
        while (first < limit && frame[first].Is(WordClass.Determiner)) first++;
        var end = first;
        while (end < limit && frame.IsCapital(end) && frame.NameAt(end) is null) end++;
        return end > first && (IsCountry(frame, end - 1) || Geography.IsCountry(frame.TextOf(first, end))) ? end : -1;
    }

    /// <summary>Whether a word is a place's or a country's name.</summary>
    public static bool IsCountry(MeetingFrame frame, int t) => frame[t].Is(WordClass.Place) || Geography.IsCountry(frame.Words.Word(t).ToString());

    private static bool IsStop(MeetingFrame frame, int t) =>
        frame[t].Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Subordinator | WordClass.SayingVerb | WordClass.Adverb | WordClass.Pronoun) && !frame[t].Is(WordClass.Determiner)
        || frame.Words.Word(t) is "and" or "to" or "who" or "but" or "led" or "headed" or "including";
}
