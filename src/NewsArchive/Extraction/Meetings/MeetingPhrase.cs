using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>How a phrase with a noun of meeting opens.</summary>
internal enum PhraseOpening
{
    /// <summary>"talks", "a meeting", "the summit".</summary>
    Plain,

    /// <summary>"Silva's talks".</summary>
    Named,

    /// <summary>"his talks", "her meeting".</summary>
    His,

    /// <summary>"their meeting".</summary>
    Their,

    /// <summary>"our meeting": somebody's own words.</summary>
    Our,
}

/// <summary>The words before a noun of meeting.</summary>
/// <param name="First">First token of the phrase (of the possessive pronoun, or behind the possessive mark).</param>
/// <param name="Governor">The verb or preposition before the phrase; -1 where the phrase opens the clause.</param>
/// <param name="Opening">How it opens.</param>
/// <param name="IsOnlyThoughtOf">"a possible meeting", "no talks".</param>
internal readonly record struct MeetingPhrase(int First, int Governor, PhraseOpening Opening, bool IsOnlyThoughtOf)
{
    /// <summary>Reads the phrase that ends with a noun.</summary>
    public static MeetingPhrase Before(MeetingFrame frame, int noun, int floor)
    {
        var thought = false;
        var first = noun;
        for (var t = noun - 1; t >= floor && noun - t < 9; t--)
        {
            var token = frame[t];
            if (token.Kind == TokenKind.Possessive) return new MeetingPhrase(t + 1, -1, PhraseOpening.Named, thought) { Owner = t };
            if (token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote || IsJoinedAdjective(frame, t, floor)) continue;
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) break;
            var word = frame.Words.Word(t);
            if (word is "his" or "her" or "His" or "Her") return new MeetingPhrase(t, GovernorAt(frame, t - 1, floor), PhraseOpening.His, thought);
            if (word is "their" or "Their") return new MeetingPhrase(t, GovernorAt(frame, t - 1, floor), PhraseOpening.Their, thought);
            if (word is "our" or "my" or "your" or "Our" or "My") return new MeetingPhrase(t, -1, PhraseOpening.Our, thought);
            if (frame.Is(t, MeetingTerm.WishedWord)) thought = true;
            if (frame.NameAt(t) is not null && word.IndexOf('-') < 0) break; // "the Silva-Okoro talks"
            if (token.Is(WordClass.Determiner) || word is "another")
            {
                first = t;
                return new MeetingPhrase(t, GovernorAt(frame, t - 1, floor), PhraseOpening.Plain, thought);
            }

            if (token.Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Subordinator | WordClass.SayingVerb) && frame.DateAt(t) < 0 || word is "and" || IsVerb(frame, t, floor) || IsGovernor(frame, t) && frame.DateAt(t) < 0) break;
            first = t;
        }

        return new MeetingPhrase(first, GovernorAt(frame, first - 1, floor), PhraseOpening.Plain, thought);
    }

    /// <summary>"a serious [and] frank conversation", "a “serious [and] frank” conversation".</summary>
    private static bool IsJoinedAdjective(MeetingFrame frame, int t, int floor)
    {
        if (!frame.IsWord(t, "and") || t - 2 < floor || frame[t - 1].Case != LetterCase.Lower || frame[t + 1].Case != LetterCase.Lower) return false;
        return frame[t - 2].Is(WordClass.Determiner) || frame[t - 2].Kind == TokenKind.OpenQuote && t - 3 >= floor && frame[t - 3].Is(WordClass.Determiner);
    }

    /// <summary>The possessive mark, where the phrase has an owner.</summary>
    public int Owner { get; init; }

    /// <summary>"was arranging": a participle behind an auxiliary is no adjective of the meeting.</summary>
    private static bool IsVerb(MeetingFrame frame, int t, int floor) =>
        t > floor && frame[t].Case == LetterCase.Lower && frame[t - 1].Is(WordClass.Auxiliary) && (frame.Words.Word(t).EndsWith("ing", StringComparison.Ordinal) || frame[t].Is(WordClass.CommonVerb));

    private static bool IsGovernor(MeetingFrame frame, int t) =>
        frame[t].Case == LetterCase.Lower && !frame.Is(t, MeetingTerm.AheadWord | MeetingTerm.CalledOffWord | MeetingTerm.WishedWord)
        && frame.Is(t, MeetingTerm.HoldVerb | MeetingTerm.Met | MeetingTerm.RefusalWord | MeetingTerm.HostVerb | MeetingTerm.PlanVerb);

    /// <summary>The verb or preposition that ends at a token: "had", "after"; -1 where it is neither.</summary>
    private static int GovernorAt(MeetingFrame frame, int t, int floor)
    {
        while (t >= floor && frame.DateAt(t) >= 0) t--;
        if (t < floor || frame[t].Kind != TokenKind.Word) return -1;
        if (frame.IsWord(t, "off") || frame.IsWord(t, "up") || frame.IsWord(t, "out")) t--;
        if (t < floor || frame.NameAt(t) is not null) return -1;
        if (frame[t].Kind != TokenKind.Word) return -1;
        return frame.IsWord(t, "of") && t > floor && frame.DateAt(t - 1) >= 0 ? GovernorAt(frame, t - 1, floor) : t; // "held six hours of talks"
    }
}
