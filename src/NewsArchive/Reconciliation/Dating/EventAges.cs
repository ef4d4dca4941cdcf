using NewsArchive.Extraction;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Ages of what goes on: "the five-year-old conflict", "more than two years of bloodshed".</summary>
internal static class EventAges
{
    private static readonly HashSet<string> GoingOn = new(
        ["war", "conflict", "uprising", "crisis", "insurgency", "rebellion", "fighting", "violence", "bloodshed", "revolt", "occupation", "invasion", "unrest", "civil"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsGoingOn = GoingOn.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the clues of ages said of a war in a place that the sentence, or else the article most often, names.</summary>
    public static void Add(ReadArticle article, List<DateClue> clues)
    {
        foreach (var date in article.Facts.Dates)
        {
            if (date.Value is not WrittenDate.Duration { Unit: >= TimeUnit.Month } age || date.Rule == "age-of-person" || NounEnd(article, date) is not { } end) continue;
            if (IsOver(article, date)) continue;
            var place = WarPlaces.Of(article, date.Start);
            if (place is null) continue;
            var (began, days) = Aged(place, age);
            if (days.Count == 0) continue;
            var says = $"war in {place} began on " + string.Join(" or ", began.Select(ArticleWords.Printed));
            clues.Add(article.Clue(new(date.Start, end), says, "age-of-event", DayRuns.Ordered(days), ClueWeight.Fair));
        }
    }

    // A war that was over before it was so old is not meant.
    private static (List<DateOnly> Began, List<DayRange> Days) Aged(string place, WrittenDate.Duration age)
    {
        var (began, days) = (new List<DateOnly>(), new List<DayRange>());
        foreach (var war in WarPlaces.Wars(place))
        {
            if (EventDistance.WhenAged(age, war.First) is not { } aged || war.Days > 1 && aged.First > war.Last) continue;
            began.Add(war.First);
            days.Add(aged);
        }

        return (began, days);
    }

    // "ended nearly two decades of war", "the end of two decades of war": its age was that then. "Aimed at ending it" and "an end to it" are said of one that goes on.
    private static bool IsOver(ReadArticle article, DateMention date)
    {
        var text = article.Document.Text.AsSpan(0, date.Start).TrimEnd();
        var sentence = article.Facts.Sentences[article.SentenceAt(date.Start)].Span;
        var before = text[Math.Max(Math.Min(sentence.Start, text.Length), text.Length - 30)..];
        return before.Contains(" ended", StringComparison.OrdinalIgnoreCase) || before.Contains(" end of", StringComparison.OrdinalIgnoreCase) || before.EndsWith("after", StringComparison.OrdinalIgnoreCase) || before.EndsWith("following", StringComparison.OrdinalIgnoreCase);
    }

    // The end of the noun the age is said of: "five-year-old conflict", "nearly five-year-old civil war", "two years of bloodshed".
    private static int? NounEnd(ReadArticle article, DateMention date)
    {
        var text = article.Document.Text;
        var at = date.End;
        for (var words = 0; words < 3; words++)
        {
            while (at < text.Length && text[at] == ' ') at++;
            var word = ArticleWords.WordBehind(text, at);
            if (word.Length == 0) return null;
            at += word.Length;
            if (IsGoingOn.Contains(word)) return at;
            if (word is not ("of" or "into" or "the" or "a" or "its" or "this")) return null;
        }

        return null;
    }
}
