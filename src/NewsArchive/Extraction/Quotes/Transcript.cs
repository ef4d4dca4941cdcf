using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>A turn of a transcript: "MR. KIRBY: Good morning."</summary>
/// <param name="Label">Tokens of the speaker's label.</param>
/// <param name="FirstToken">First token of what is said.</param>
/// <param name="EndToken">Behind its last token.</param>
/// <param name="Continues">A paragraph without a label that goes on with the turn before.</param>
internal readonly record struct Turn(Phrase Label, int FirstToken, int EndToken, bool Continues);

/// <summary>Reads transcripts: paragraphs that begin with a speaker's label and a colon.</summary>
internal static class Transcript
{
    private const int LongestLabel = 6;
    private const int FewestTurns = 3;

    /// <summary>The turns; none where the article is no transcript.</summary>
    public static List<Turn> Find(TokenizedArticle article)
    {
        var turns = new List<Turn>();
        var labelled = 0;
        var last = Phrase.None;
        for (var first = 0; first < article.Tokens.Length;)
        {
            var block = article.BlockOf(first);
            var end = first + 1;
            while (end < article.Tokens.Length && article.BlockOf(end) == block) end++;
            var colon = LabelEnd(article, first, end);
            if (colon > 0)
            {
                last = new Phrase(first, colon);
                labelled++;
                turns.Add(new Turn(last, colon + 1, end, false));
            }
            else if (!last.IsEmpty && article.Tokens[first].Kind is not (TokenKind.OpenQuote or TokenKind.SingleQuote))
            {
                turns.Add(new Turn(last, first, end, true));
            }

            first = end;
        }

        // The paragraphs behind the last label may be the reporter's again.
        while (turns.Count > 0 && turns[^1].Continues) turns.RemoveAt(turns.Count - 1);
        if (labelled < FewestTurns || labelled * 2 < turns.Count) turns.Clear();
        return turns;
    }

    /// <summary>Index of the colon behind a label in capitals ("MR. KIRBY", "Q", "QUESTION"); -1 where there is none.</summary>
    private static int LabelEnd(TokenizedArticle article, int first, int end)
    {
        for (var t = first; t < end - 1 && t <= first + LongestLabel; t++)
        {
            var token = article.Tokens[t];
            if (token.Kind == TokenKind.Colon) return t > first ? t : -1;
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Comma or TokenKind.Possessive)) return -1;
            if (token.Kind == TokenKind.Word && token.Case != LetterCase.AllCaps && !(token.Case == LetterCase.Capital && (t - first > 0 && token.Is(WordClass.Honorific) || token.End - token.Start <= 2 || token.Is(WordClass.Honorific)))) return -1;
        }

        return -1;
    }
}
