using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>What is counted from the beginning of a war: "on the 100th day of the war", "the conflict, now in its fourth month".</summary>
internal static class WarCounts
{
    // Months and years are counted roughly.
    private const int Slack = 12;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
    private static readonly string[] GoingOn = ["war", "conflict", "invasion", "fighting", "uprising"];

    /// <summary>Adds a clue for each count that a sentence without a year of its own tells.</summary>
    public static void Add(ReadArticle article, List<DateClue> clues)
    {
        var text = article.Document.Text;
        foreach (var unit in (TimeUnit[])[TimeUnit.Day, TimeUnit.Month, TimeUnit.Year])
        {
            var name = unit switch { TimeUnit.Day => " day", TimeUnit.Month => " month", _ => " year" };
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var word = ArticleWords.WordBefore(text, at);
                if (Number(word) is not (> 0 and var count)) continue;
                var (start, end) = (at - word.Length, at + name.Length);
                if (!IsOfWar(article, start, end) || WarPlaces.Of(article, start) is not { } place) continue;
                AddCount(article, new(start, end), place, unit, count, clues);
            }
        }
    }

    private static void AddCount(ReadArticle article, TextSpan span, string place, TimeUnit unit, int count, List<DateClue> clues)
    {
        var wars = WarPlaces.Wars(place).Where(war => war.Days == 1 || DayRange.Moved(war.First, (count - 1) * TimeUnits.DaysOf(unit)) <= war.Last).ToList();
        if (wars.Count == 0) return;
        var says = $"war in {place} began on " + string.Join(" or ", wars.Select(war => ArticleWords.Printed(war.First)));
        var weight = unit == TimeUnit.Day ? ClueWeight.Strong : ClueWeight.Fair;
        clues.Add(article.Clue(span, says, "count-of-war", DayRuns.Ordered([.. wars.Select(war => Counted(war.First, unit, count))]), weight));
    }

    // The first day of a war is its beginning; who writes of the hundredth does so then or on the day after.
    private static DayRange Counted(DateOnly began, TimeUnit unit, int count)
    {
        if (unit == TimeUnit.Day) return new(DayRange.Moved(began, count - 1), DayRange.Moved(began, count));
        var length = TimeUnits.DaysOf(unit);
        return new(DayRange.Moved(began, (count - 1) * length - Slack), DayRange.Moved(began, count * length + Slack));
    }

    // "the 100th day [of the war]", "the war[, now] in its fourth month"; a year in the sentence tells of then.
    private static bool IsOfWar(ReadArticle article, int start, int end)
    {
        var text = article.Document.Text;
        var sentence = article.Facts.Sentences[article.SentenceAt(start)].Span;
        if (sentence.Start > start || TellsAYear(article, sentence)) return false;
        if (ArticleWords.WordBehind(text, end) is "of") return NamesWar(text.AsSpan(end, Math.Min(40, sentence.End - end)));
        var before = text.AsSpan(sentence.Start, start - sentence.Start);
        return before.EndsWith("in its ", StringComparison.OrdinalIgnoreCase) && NamesWar(before[^Math.Min(before.Length, 40)..]);
    }

    private static bool TellsAYear(ReadArticle article, TextSpan sentence)
    {
        var (first, end) = article.DatesIn(sentence);
        for (var d = first; d < end; d++)
        {
            if (article.Facts.Dates[d].Value is WrittenDate.Absolute) return true;
        }

        return false;
    }

    private static bool NamesWar(ReadOnlySpan<char> words)
    {
        foreach (var noun in GoingOn)
        {
            var at = words.IndexOf(noun, StringComparison.Ordinal);
            if (at > 0 && words[at - 1] == ' ' && (at + noun.Length == words.Length || !char.IsLetter(words[at + noun.Length]))) return true;
        }

        return false;
    }

    // "100th", "fourth"
    private static int Number(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && char.IsAsciiDigit(word[0])) return word[^2..] is "th" or "st" or "nd" or "rd" ? Math.Max(0, DateWords.Figures(word[..^2])) : 0;
        for (var i = 0; i < Ordinals.Length; i++)
        {
            if (word.Equals(Ordinals[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
        }

        return 0;
    }
}
