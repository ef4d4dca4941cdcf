using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Words with an office in them that name none of the article's people as a party.</summary>
internal static class OfficePhrase
{
    /// <summary>"the prime minister's [support]": what the office has is no party.</summary>
    public static bool Owns(MeetingFrame frame, int first, int end)
    {
        for (var t = first + 1; t < end; t++)
        {
            if (frame[t].Kind == TokenKind.Possessive && (frame.Is(t - 1, MeetingTerm.OfficeNoun) || t == end - 1)) return true;
        }

        return false;
    }

    /// <summary>"Deputy Prime Minister Xanthou Ypsi": a name that the article's people do not know stands behind the office.</summary>
    public static bool IsOfSomebodyElse(MeetingFrame frame, int first, int end)
    {
        var head = -1;
        for (var t = first; t < end; t++)
        {
            if (frame.Is(t, MeetingTerm.OfficeNoun)) head = t;
        }

        return head >= 0 && head + 1 < end && frame.IsCapital(head + 1) && !frame[head + 1].Is(WordClass.Nationality | WordClass.Place | WordClass.Title) && frame[head + 1].Kind == TokenKind.Word;
    }
}
