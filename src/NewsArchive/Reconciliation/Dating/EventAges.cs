using NewsArchive.Extraction;
using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Ages and durations of what goes on: "the five-year-old conflict", "more than two years of bloodshed", "since March 2011".</summary>
internal static class EventAges
{
    private static readonly string[] GoingOn = ["war", "conflict", "uprising", "crisis", "insurgency", "rebellion", "fighting", "violence", "bloodshed", "revolt", "occupation", "invasion", "unrest", "pandemic", "epidemic", "outbreak", "civil"];

    /// <summary>Adds the clues of ages said of the one war or crisis that the article names.</summary>
    public static void Add(ReadArticle article, List<EventClues.Named> named, List<DateClue> clues)
    {
        foreach (var date in article.Facts.Dates)
        {
            if (date.Value is not WrittenDate.Duration { Unit: >= TimeUnit.Month } age || date.Rule == "age-of-person" || !IsSaidOfWhatGoesOn(article, date)) continue;
            if (Subject(article, named, date) is not { } subject || EventDistance.WhenAged(age, subject.Days.First) is not { } written) continue;
            clues.Add(article.Clue(WithNoun(article, date), $"{subject.Name} began on {ArticleWords.Printed(subject.Days.First)}", "age-of-event", [written], ClueWeight.Fair));
        }
    }

    // The war of the sentence, else the only one of the article.
    private static WorldEvent? Subject(ReadArticle article, List<EventClues.Named> named, DateMention date)
    {
        var sentence = article.SentenceAt(date.Start);
        WorldEvent? here = null, anywhere = null;
        var (hereOnly, anywhereOnly) = (true, true);
        foreach (var one in named)
        {
            if (one.Event.Kind is not (EventKind.WarStart or EventKind.Upheaval or EventKind.Epidemic or EventKind.Crisis)) continue;
            anywhereOnly &= anywhere is null || anywhere == one.Event;
            anywhere ??= one.Event;
            if (one.Sentence != sentence) continue;
            hereOnly &= here is null || here == one.Event;
            here ??= one.Event;
        }

        return here is not null ? hereOnly ? here : null : anywhereOnly ? anywhere : null;
    }

    // "five-year-old conflict", "nearly five-year-old civil war", "two years of bloodshed"
    private static bool IsSaidOfWhatGoesOn(ReadArticle article, DateMention date)
    {
        var text = article.Document.Text;
        var next = ArticleWords.WordBehind(text, date.End);
        if (next is "of" or "into") next = ArticleWords.WordBehind(text, text.IndexOf(next is "of" ? "of" : "into", date.End, StringComparison.Ordinal) + next.Length);
        if (next is "the" or "a" or "its") next = ArticleWords.WordBehind(text, text.IndexOf(next.ToString(), date.End, StringComparison.Ordinal) + next.Length);
        foreach (var word in GoingOn)
        {
            if (next.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static TextSpan WithNoun(ReadArticle article, DateMention date)
    {
        var text = article.Document.Text;
        var end = Math.Min(article.Facts.Sentences[article.SentenceAt(date.Start)].End, date.End + 20);
        while (end < text.Length && end > date.End && char.IsLetter(text[end]) && char.IsLetter(text[end - 1])) end++;
        for (var words = 0; words < 1 && end > date.End; words++) end = date.End;
        var noun = ArticleWords.WordBehind(text, date.End);
        return noun.Length == 0 ? date.Span() : new(date.Start, text.IndexOf(noun.ToString(), date.End, StringComparison.Ordinal) + noun.Length);
    }
}
