using NewsArchive.Extraction;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>"his first visit since becoming foreign minister in January", "her first trip since taking office": the term began not long ago.</summary>
internal static class FirstSinceClues
{
    private static readonly string[] Beginnings =
        ["since becoming", "since being named", "since taking office", "since assuming", "since being appointed", "since he became", "since she became", "since he took office", "since she took office", "since being elected", "since being sworn in", "since taking over", "since his appointment", "since her appointment", "since his inauguration", "since her inauguration", "since his election", "since her election"];

    // A first visit is made in the first year and a half.
    private const int FirstMonths = 18;

    public static void Add(ReadArticle article, List<DateClue> clues)
    {
        var text = article.Document.Text;
        foreach (var sentence in article.Facts.Sentences)
        {
            var words = text.AsSpan(sentence.Start, sentence.End - sentence.Start);
            var since = words.IndexOf("since ", StringComparison.Ordinal);
            if (since < 0 || !article.Document.Blocks[sentence.Block].IsRead || !Begins(words[since..]) || words[..since].IndexOf("first", StringComparison.Ordinal) is not (>= 0 and var first)) continue;
            if (TermBegan(article, sentence, sentence.Start + since) is not { } began) continue;
            var month = MonthBehind(article, sentence, sentence.Start + since);
            var end = month?.End ?? Math.Min(sentence.End, sentence.Start + since + 30);
            var written = month is { Value: WrittenDate.MonthOnly said } && IsIn(said.Month, began) ? new DayRange(began, began.AddMonths(11)) : new DayRange(began, began.AddMonths(FirstMonths));
            clues.Add(article.Clue(new(sentence.Start + first, end), $"in office since {ArticleWords.Printed(began)}", "first-since", [written], ClueWeight.Fair));
            return;
        }
    }

    private static bool Begins(ReadOnlySpan<char> words)
    {
        foreach (var beginning in Beginnings)
        {
            if (words.StartsWith(beginning, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // The nearest person before the words whose office is known, in this sentence or the one before it.
    private static DateOnly? TermBegan(ReadArticle article, Sentence sentence, int since)
    {
        (int Position, DateOnly Began)? nearest = null;
        foreach (var person in article.Facts.People)
        {
            var at = -1;
            foreach (var mention in person.Mentions)
            {
                if (mention.Start < since && article.SentenceAt(mention.Start) >= sentence.Number - 2) at = mention.Start;
            }

            if (at < 0 || nearest is { } other && at < other.Position) continue;
            if (OfficeClues.Title(person) is not ({ } role, { Terms: [var term], Person: not null }) || role.Text.Contains("former", StringComparison.OrdinalIgnoreCase)) continue;
            nearest = (at, term.Days.First);
        }

        return nearest?.Began;
    }

    private static DateMention? MonthBehind(ReadArticle article, Sentence sentence, int since)
    {
        var (first, end) = article.DatesIn(sentence.Span);
        for (var d = first; d < end; d++)
        {
            if (article.Facts.Dates[d].Start > since && article.Facts.Dates[d].Value is WrittenDate.MonthOnly) return article.Facts.Dates[d];
        }

        return null;
    }

    // Named in January, sworn in on the first of February.
    private static bool IsIn(int month, DateOnly began) => began.AddDays(-12).Month == month || began.Month == month || began.AddDays(5).Month == month;
}
