using NewsArchive.Extraction;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Titles that are of the time told of, not of the time of writing: "In 1987, President Garcia …", "fell under President Garcia".</summary>
internal static class EraTitles
{
    // A paragraph that begins "On the morning of 3 May 1987" goes on telling of then.
    private const int SentencesBack = 3;

    /// <summary>Whether the title is of the time that its sentence tells of.</summary>
    public static bool IsOfThen(ReadArticle article, PrintedRole role)
    {
        if (FollowsEraWord(article.Document.Text, role.Start)) return true;
        var sentence = article.SentenceAt(role.Start);
        if (sentence < 0) return false;
        var block = article.Facts.Sentences[sentence].Block;
        for (var s = sentence; s >= Math.Max(0, sentence - SentencesBack) && article.Facts.Sentences[s].Block == block; s--)
        {
            if (YearTold(article, article.Facts.Sentences[s].Span, s == sentence ? int.MaxValue : Fronted) is { } ofThen) return ofThen;
        }

        return false;
    }

    // "under [the] President", "unlike [French] President": a word or two of the title's own may stand between.
    private static bool FollowsEraWord(string text, int start)
    {
        var word = ArticleWords.WordBefore(text, start);
        if (word is "the" or "then") word = ArticleWords.WordBefore(text, start - word.Length - 1);
        return word is "under" or "Under" or "since" or "Since" or "like" or "Like" or "unlike" or "Unlike" or "succeeded" or "succeed" or "succeeding" or "replaced" or "replace" or "replacing";
    }

    // In characters: "On the morning of 3 May 1987, …" stands at the head of its sentence.
    private const int Fronted = 30;

    // True for a year told as past, false for a day near the writing, null where neither is told.
    private static bool? YearTold(ReadArticle article, TextSpan sentence, int reach)
    {
        var (first, end) = article.DatesIn(sentence);
        var past = false;
        for (var d = first; d < end; d++)
        {
            var date = article.Facts.Dates[d];
            if (date.Value is WrittenDate.DayOfTheWeek or WrittenDate.Relative { Unit: TimeUnit.Day, Amount: 0 or -1 }) return false;
            past |= date.Tense == Tense.Past && date.Value is WrittenDate.Absolute && date.Start - sentence.Start < reach;
        }

        return past ? true : null;
    }
}
