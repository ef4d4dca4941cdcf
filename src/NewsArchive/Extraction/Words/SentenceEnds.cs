using NewsArchive.Values;

namespace NewsArchive.Extraction.Words;

/// <summary>Tells which full stops end a sentence.</summary>
internal static class SentenceEnds
{
    /// <summary>
    /// Gives every token of a block, tokens[first..], its sentence and appends the sentences.
    /// A sentence ends behind a stop and its closing marks where a capital, a digit or an opening mark follows.
    /// </summary>
    public static void Mark(string text, TokenBuffer tokens, int first, int block, List<Sentence> sentences)
    {
        if (first == tokens.Count) return;
        var from = first;
        for (var i = first; i < tokens.Count; i++)
        {
            var last = i == tokens.Count - 1;
            var behind = last ? i : EndsAt(text, tokens, i);
            if (behind < 0) continue;
            i = behind;
            sentences.Add(new Sentence(sentences.Count + 1, tokens[from].Start, tokens[i].End, block));
            for (var j = from; j <= i; j++) tokens[j].Sentence = sentences.Count - 1;
            from = i + 1;
        }
    }

    /// <summary>Index of the last token of the sentence that ends with token i or its closing marks; -1 where none ends.</summary>
    private static int EndsAt(string text, TokenBuffer tokens, int i)
    {
        var isStop = tokens[i].Kind == TokenKind.Stop;
        var isAbbreviated = !isStop && tokens[i].Kind == TokenKind.Word && text[tokens[i].End - 1] == '.';
        if (!isStop && !isAbbreviated) return -1;
        var last = i;
        var closed = false;
        while (last + 1 < tokens.Count && tokens[last + 1].Start == tokens[last].End
            && tokens[last + 1].Kind is TokenKind.CloseQuote or TokenKind.CloseBracket or TokenKind.Stop or TokenKind.SingleQuote)
        {
            last++;
            closed |= tokens[last].Kind is TokenKind.CloseQuote or TokenKind.SingleQuote;
        }

        if (last + 1 >= tokens.Count) return last;
        var next = tokens[last + 1];
        if (next.Start == tokens[last].End && next.Kind is not TokenKind.OpenQuote && !IsGlued(text, tokens, i, last)) return -1;
        if (!StartsSentence(next)) return -1;
        if (isAbbreviated && !closed && !EndsDespiteAbbreviation(text, tokens[i], next)) return -1;
        return last;
    }

    /// <summary>"They left camps.Last month …": the blank between two sentences was lost.</summary>
    private static bool IsGlued(string text, TokenBuffer tokens, int i, int last) =>
        i > 0 && tokens[i].Kind == TokenKind.Stop && text[tokens[i].Start] == '.' && tokens[i - 1].Case == LetterCase.Lower && tokens[i - 1].End - tokens[i - 1].Start > 2
        && tokens[last + 1].Case == LetterCase.Capital && tokens[last + 1].End - tokens[last + 1].Start > 1;

    private static bool StartsSentence(Token next) => next.Kind switch
    {
        TokenKind.Word => next.Case is LetterCase.Capital or LetterCase.AllCaps,
        TokenKind.Number or TokenKind.OpenQuote or TokenKind.SingleQuote or TokenKind.OpenBracket or TokenKind.Dash or TokenKind.Other => true,
        _ => false,
    };

    /// <summary>"in the U.S. The talks" ends; "U.S. President", "Mr. Smith" and "John F. Kennedy" go on.</summary>
    private static bool EndsDespiteAbbreviation(string text, Token abbreviation, Token next)
    {
        if (abbreviation.Is(WordClass.Honorific | WordClass.Title)) return false;
        if (abbreviation.End - abbreviation.Start == 2) return false;
        if (next.Kind is TokenKind.OpenQuote) return true;
        if (next.Kind != TokenKind.Word || text[abbreviation.End - 1] != '.') return false;
        return next.Is(WordClass.Function | WordClass.Pronoun | WordClass.SentenceOpener);
    }
}
