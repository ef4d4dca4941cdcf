using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>What the words around a verb of meeting say of its clause.</summary>
internal static class ClauseWords
{
    /// <summary>"flew to Lisbon and met", "meeting Okoro": the subject stands further back; another noun before the verb is a subject of its own.</summary>
    public static bool LooksBack(MeetingFrame frame, int verb, int last, int floor) =>
        frame.IsWord(verb, "meeting") || last < floor || frame[last].Kind is TokenKind.Comma or TokenKind.Dash
        || frame.Words.Word(last) is "and" or "but" or "or" or "then" or "before" or "after" or "while" or "when" or "upon";

    /// <summary>"I met Okoro and Brandt": the two need not have met each other, and nobody says who "I" is.</summary>
    public static bool IsNarrator(MeetingFrame frame, int last, int floor) => last >= floor && (frame.Words.Word(last) is "I" or "we" or "We" || frame[last].Is(WordClass.Auxiliary | WordClass.Adverb) && IsNarrator(frame, last - 1, floor));

    public static bool IsConditional(MeetingFrame frame, int token) => frame.Words.Word(token) is "if" or "If" or "unless" or "Unless" or "whether" or "Whether";

    /// <summary>"will decide after she meets Okoro": still to come.</summary>
    public static bool IsAfter(MeetingFrame frame, int verb)
    {
        var floor = frame.SentenceOf(verb).First;
        for (var t = verb - 1; t >= Math.Max(floor, verb - 6); t--)
        {
            if (frame.Words.Word(t) is "after" or "once" or "before" or "until") return true;
            if (frame[t].Kind == TokenKind.Comma) return false;
        }

        return false;
    }

    public static bool IsPresent(MeetingFrame frame, int verb) => frame.Words.Word(verb) is "meet" or "meets" or "meeting" or "host" or "hosts" or "welcomes" or "receives" or "sit" or "sits";
}
