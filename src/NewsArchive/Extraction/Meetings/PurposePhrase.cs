using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Whose plan "to meet" is.</summary>
internal static class PurposePhrase
{
    /// <summary>Whether "X to meet Y" is X's own plan: a headline's form, or "for X to meet Y"; not "urged X to meet Y".</summary>
    public static bool IsOwn(MeetingFrame frame, Parties subject, int floor) => subject.First <= floor || frame.Words.Word(subject.First - 1) is "for" or "For";

    /// <summary>"flew to Lisbon to meet Okoro": somebody sets out for it; not "made a request to meet".</summary>
    public static bool IsJourney(MeetingFrame frame, int last, int floor)
    {
        for (var t = last; t >= Math.Max(floor, last - 12); t--)
        {
            if (frame.Is(t, MeetingTerm.TravelVerb)) return true;
            if (frame[t].Is(WordClass.Subordinator) || frame[t].Kind == TokenKind.Semicolon) return false;
        }

        return false;
    }
}
