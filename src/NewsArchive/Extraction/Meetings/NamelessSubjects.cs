using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Subjects without a person: groups, and offices whose holder the article does not name.</summary>
internal static class NamelessSubjects
{
    /// <summary>"[members of the council] met Silva": a group as the subject; null where there is none.</summary>
    public static string? Group(MeetingFrame frame, int last, int floor)
    {
        if (last < floor) return null;
        for (var t = last; t >= Math.Max(floor, last - 8); t--)
        {
            var token = frame[t];
            if (token.Kind is not (TokenKind.Word or TokenKind.Possessive) || token.Is(WordClass.Auxiliary | WordClass.Subordinator | WordClass.SayingVerb) || frame.NameAt(t) is not null && t == last) return null;
            if (!frame.Is(t, MeetingTerm.GroupNoun) || frame.Is(t, MeetingTerm.PressNoun)) continue;
            var first = t;
            while (first > floor && last - first < 12 && (frame.IsCapital(first - 1) || frame[first - 1].Is(WordClass.Nationality | WordClass.Title) || frame.Is(first - 1, MeetingTerm.PartyWord | MeetingTerm.GroupNoun)) && !frame[first - 1].Is(WordClass.Determiner)) first--;
            return frame.TextOf(first, last + 1);
        }

        return null;
    }

    /// <summary>"[The Secretary-General] met Silva", as offices write of their own head: the office as printed where nobody of the article is said to hold it; null where there is none.</summary>
    public static string? Office(MeetingFrame frame, int last, int floor)
    {
        if (last <= floor || !frame.Is(last, MeetingTerm.OfficeNoun) || !frame[last].IsCapitalised) return null;
        var first = last;
        while (first > floor && last - first < 5 && frame.NameAt(first - 1) is null && (frame.IsCapital(first - 1) || frame[first - 1].Is(WordClass.Title | WordClass.Nationality) && frame[first - 1].IsCapitalised)) first--;
        return first > floor && frame.IsWord(first - 1, "the") && (first - 1 == floor || frame[first - 2].Kind != TokenKind.Word) ? frame.TextOf(first, last + 1) : null;
    }
}
