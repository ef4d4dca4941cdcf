using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>"Silva spoke with Okoro and mourned those who died this morning": what was talked of is of the day of writing, and so is the talk.</summary>
internal static class TodayTold
{
    // Only the head of an article tells its news.
    private const int HeadSentences = 3;

    /// <summary>The words for today that a meeting told without a day speaks of, in its sentence or the one that goes on telling of it: place in the article's dates; -1 where there are none, or another day is told.</summary>
    public static int Day(MeetingFrame frame, Sighting sighting)
    {
        var sentence = frame[sighting.Trigger].Sentence;
        if (sentence >= HeadSentences) return -1;
        if (DayIn(frame, sighting.Trigger + 1, frame.SentenceOf(sighting.Trigger).End) is var here and not -1) return Math.Max(-1, here);
        if (sentence + 1 >= frame.Words.Sentences.Count) return -1;
        var (first, end) = frame.Words.TokensOf(sentence + 1);
        return first < end && GoesOn(frame, sighting, first) ? Math.Max(-1, DayIn(frame, first, end)) : -1;
    }

    /// <summary>-2 where a day other than today is told, or today is still to come.</summary>
    private static int DayIn(MeetingFrame frame, int first, int end)
    {
        var today = -1;
        for (var t = first; t < end; t++)
        {
            var date = frame.DateAt(t);
            if (date < 0 || SettingReader.Width(frame.Dates[date].Value) > 0) continue;
            if (frame.Dates[date].Value is not WrittenDate.Relative { Unit: TimeUnit.Day, Amount: 0 } || frame.Dates[date].Tense == Tense.Future) return -2;
            today = date;
        }

        return today;
    }

    /// <summary>"She thanked him …", "The two …", "Silva told him …": the same paragraph, and one of those who met speaks.</summary>
    private static bool GoesOn(MeetingFrame frame, Sighting sighting, int first)
    {
        if (frame.Words.BlockOf(first) != frame.Words.BlockOf(sighting.Trigger)) return false;
        if (frame[first].Is(WordClass.Pronoun)) return frame.Words.Word(first) is "He" or "She" or "They";
        for (var t = first; t < first + 4 && t < frame.Words.Tokens.Length; t++)
        {
            if (frame.NameAt(t) is { } name) return sighting.People.Contains(name.Person);
            if (frame.Is(t, MeetingTerm.PairWord)) return true;
        }

        return false;
    }
}
