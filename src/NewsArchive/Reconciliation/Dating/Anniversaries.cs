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
        if (at < 0) return;
        var start = sentence.Start + at;
        var word = WordBefore(text, start);
        if (Number(word) is not (> 0 and var years) || DayRange.Moved(named.Event.Days.First, years * TimeUnits.DaysOf(TimeUnit.Year)).Year >= 9990) return;
        var day = named.Event.Days.First.AddYears(years);
        var span = new TextSpan(Math.Min(start - word.Length - 1, named.Span.Start), Math.Max(start + 11, named.Span.End));
        clues.Add(article.Clue(span, $"{years} years after {ArticleWords.Printed(named.Event.Days.First)}", "anniversary", [new(day.AddDays(-45), day.AddDays(45))], ClueWeight.Fair));
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
