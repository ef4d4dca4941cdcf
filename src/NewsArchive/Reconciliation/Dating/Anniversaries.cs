using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>"the fifth anniversary of the earthquake", "ten years after the attacks".</summary>
internal static class Anniversaries
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>Adds the clue of an anniversary named in the event's sentence.</summary>
    public static void Add(ReadArticle article, EventClues.Named named, List<DateClue> clues)
    {
        var sentence = article.Facts.Sentences[named.Sentence];
        var text = article.Document.Text;
        var at = text.AsSpan(sentence.Start, sentence.End - sentence.Start).IndexOf("anniversary", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            AddToday(article, named, clues);
            return;
        }

        var start = sentence.Start + at;
        var word = WordBefore(text, start);
        if (Number(word) is not (> 0 and var years) || DayRange.Moved(named.Event.Days.First, years * TimeUnits.DaysOf(TimeUnit.Year)).Year >= 9990) return;
        var day = named.Event.Days.First.AddYears(years);
        var span = new TextSpan(Math.Min(start - word.Length - 1, named.Span.Start), Math.Max(start + 11, named.Span.End));
        clues.Add(article.Clue(span, $"{years} years after {ArticleWords.Printed(named.Event.Days.First)}", "anniversary", [new(day.AddDays(-45), day.AddDays(45))], ClueWeight.Fair));
    }

    // "On this day 40 years ago, the ferry sank", "the ferry sank 40 years ago today": the day itself comes round.
    private static void AddToday(ReadArticle article, EventClues.Named named, List<DateClue> clues)
    {
        if (named.Event.Days.Days > 1) return;
        var (first, end) = article.DatesIn(article.Facts.Sentences[named.Sentence].Span);
        for (var d = first; d < end; d++)
        {
            var date = article.Facts.Dates[d];
            if (date.Value is not WrittenDate.Relative { Unit: TimeUnit.Year, Approximate: false, Amount: < 0 and > -200 } ago || !IsToday(article.Document.Text, date)) continue;
            var day = named.Event.Days.First.AddYears(-ago.Amount);
            clues.Add(article.Clue(date.Span(), $"{-ago.Amount} years after {ArticleWords.Printed(named.Event.Days.First)}", "anniversary-day", [new(day, day.AddDays(1))], ClueWeight.Sure));
            return;
        }
    }

    private static bool IsToday(string text, DateMention date)
    {
        if (ArticleWords.WordBehind(text, date.End) is "today") return true;
        var before = text.AsSpan(0, date.Start).TrimEnd(" ,");
        return before.EndsWith("this day", StringComparison.OrdinalIgnoreCase) || before.EndsWith("today", StringComparison.OrdinalIgnoreCase);
    }

    // "10th", "fifth", "five-year", "20-year"
    private static int Number(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("-year", StringComparison.OrdinalIgnoreCase)) word = word[..^5];
        if (word.Length == 0) return 0;
        if (char.IsAsciiDigit(word[0])) return DateWords.Figures(word.Length > 2 && !char.IsAsciiDigit(word[^1]) ? word[..^2] : word) is var figures and > 0 and < 200 ? figures : 0;
        for (var i = 0; i < Ordinals.Length; i++)
        {
            if (word.Equals(Ordinals[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
        }

        return DateWords.NumberWord(word) is > 1 and < 200 and var number ? (int)number : 0;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int position)
    {
        var end = position;
        while (end > 0 && text[end - 1] == ' ') end--;
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '-')) start--;
        return text.AsSpan(start, end - start);
    }
}
