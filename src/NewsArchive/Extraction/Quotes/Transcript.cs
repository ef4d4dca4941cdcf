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
    private const int LatestOpening = 4;

    /// <summary>The turns; none where the article is no transcript.</summary>
    public static List<Turn> Find(TokenizedArticle article)
    {
        var turns = new List<Turn>();
        if (article.Text.AsSpan().Count(':') < FewestTurns) return turns;
        var (labelled, questions) = (0, 0);
        var last = Phrase.None;
        for (var first = 0; first < article.Tokens.Length;)
        {
            var block = article.BlockOf(first);
            var end = first + 1;
            while (end < article.Tokens.Length && article.BlockOf(end) == block) end++;
            var colon = LabelEnd(article, first, end);
            if (IsQuestion(article, first, end))
            {
                last = new Phrase(first, first + 1);
                questions++;
                turns.Add(new Turn(last, first + 1, end, false));
            }
            else if (colon > 0)
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
        var speaks = NamesSpeakers(article, turns);
        if (labelled < FewestTurns || !speaks || (labelled + questions) * 2 < turns.Count && !OpensWithSpeaker(article, turns)) turns.Clear();
        return turns;
    }

    /// <summary>Labels of speakers hold a name or a title, or come back; "LOWERING COSTS:" heads one paragraph of a list.</summary>
    private static bool NamesSpeakers(TokenizedArticle article, List<Turn> turns)
    {
        var seen = new HashSet<ulong>();
        var (speakers, labels) = (0, 0);
        foreach (var turn in turns)
        {
            if (turn.Continues) continue;
            labels++;
            var label = article.Text.AsSpan(article.Tokens[turn.Label.First].Start, article.Tokens[turn.Label.End - 1].End - article.Tokens[turn.Label.First].Start);
            if (!seen.Add(Lexicon.KeyOf(label)) || HoldsName(article, turn.Label)) speakers++;
        }

        return speakers * 2 >= labels;
    }

    /// <summary>A long speech has many paragraphs to a label: believed where a titled speaker has the first word and speaks again ("PRESIDENT DOE: Welcome.").</summary>
    private static bool OpensWithSpeaker(TokenizedArticle article, List<Turn> turns)
    {
        var first = article.Word(turns[0].Label.First);
        if (article.BlockOf(turns[0].FirstToken) > LatestOpening || first.Length < 2 || !HoldsTitle(article, turns[0].Label)) return false;
        for (var t = 1; t < turns.Count; t++)
        {
            if (!turns[t].Continues && article.Word(turns[t].Label.End - 1).Equals(article.Word(turns[0].Label.End - 1), StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool HoldsTitle(TokenizedArticle article, Phrase label)
    {
        for (var t = label.First; t < label.End; t++)
        {
            if (article.Tokens[t].Is(WordClass.Title | WordClass.Honorific)) return true;
        }

        return false;
    }

    private static bool HoldsName(TokenizedArticle article, Phrase label)
    {
        for (var t = label.First; t < label.End; t++)
        {
            if (article.Tokens[t].Is(WordClass.Title | WordClass.Honorific | WordClass.PersonNoun) || article.Tokens[t].Is(WordClass.GivenName | WordClass.Surname) && !article.Tokens[t].Is(WordClass.CommonWord)) return true;
        }

        return false;
    }

    /// <summary>"Q Any message for them?": the mark of a question, without a colon.</summary>
    private static bool IsQuestion(TokenizedArticle article, int first, int end) =>
        first + 1 < end && article.Word(first) is "Q" or "Q." && article.Tokens[first + 1].Kind is TokenKind.Word or TokenKind.OpenBracket or TokenKind.Dash && article.Tokens[first + 1].Start > article.Tokens[first].End;

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
