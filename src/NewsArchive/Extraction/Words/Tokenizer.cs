namespace NewsArchive.Extraction.Words;

/// <summary>Cuts a text into words and signs in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of one block; sentences are not yet known (index 0).</summary>
    public static void Cut(string text, int start, int end, TokenBuffer into)
    {
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            var plain = PlainEnd(text, i, end);
            var stop = char.IsLetter(c) ? WordEnd(text, i, plain, end) : char.IsDigit(c) ? NumberEnd(text, i, end) : -1;
            if (stop > 0)
            {
                into.Add(stop == plain ? Plain(text, i, stop) : Worded(text, i, stop));
                i = stop;
                continue;
            }

            stop = SignEnd(text, i, end, out var kind, start);
            into.Add(new Token(i, stop, 0, WordClass.None, kind, LetterCase.None));
            i = stop;
        }
    }

    /// <summary>Behind the unaccented letters from a position on: most words are nothing else.</summary>
    private static int PlainEnd(string text, int start, int end)
    {
        while (start < end && char.IsAsciiLetter(text[start])) start++;
        return start;
    }

    private static Token Plain(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var known = Lexicon.Of(word);
        if (word is "US") known &= ~WordClass.Pronoun; // the country; "us" in a headline of capitals is rarer
        return new Token(start, end, 0, known, TokenKind.Word, CaseOf(word), IsPlain: true);
    }

    private static Token Worded(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (char.IsDigit(word[0])) return new Token(start, end, 0, WordClass.None, TokenKind.Number, LetterCase.None);
        var known = Lexicon.Of(word);
        var letters = CaseOf(word);
        if (letters == LetterCase.Lower && IsJoined(word)) known |= WordClass.JoinedParticle;
        if (known == WordClass.None && letters == LetterCase.Capital) known = OfHalves(word);
        return new Token(start, end, 0, known, TokenKind.Word, letters);
    }

    /// <summary>"Hans-Ulrich" is a given name where both halves are, "Lopez-Quxley" a family name where one half is.</summary>
    private static WordClass OfHalves(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen < 2 || hyphen + 2 >= word.Length || !char.IsUpper(word[hyphen + 1])) return WordClass.None;
        var (first, last) = (Lexicon.Of(word[..hyphen]), Lexicon.Of(word[(hyphen + 1)..]));
        if (((first | last) & (WordClass.Place | WordClass.Nationality | WordClass.OrganisationWord | WordClass.ThingWord)) != 0) return WordClass.None;
        return first & last & WordClass.GivenName | (first | last) & WordClass.Surname;
    }

    /// <summary>"al-Haddad", "d'Arc".</summary>
    private static bool IsJoined(ReadOnlySpan<char> word)
    {
        var mark = word[..Math.Min(word.Length, 5)].IndexOfAny('-', '\'', '’');
        return mark > 0 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]) && (mark == 1 || Lexicon.Of(word[..mark]).HasFlag(WordClass.Particle) || word[0] == 'a' && mark == 2);
    }

    private static LetterCase CaseOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0])) return LetterCase.Lower;
        var upper = 0;
        var letters = 0;
        foreach (var c in word)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (char.IsUpper(c)) upper++;
        }

        return letters > 1 && upper == letters ? LetterCase.AllCaps : LetterCase.Capital;
    }

    /// <summary>"O'Neill" and "Al-Qaeda" are one word; "Kerry's" is two; "U.S." keeps its full stops, "Mr." its one.</summary>
    private static int WordEnd(string text, int start, int plainEnd, int end)
    {
        var i = Math.Max(start + 1, plainEnd);
        while (i < end)
        {
            var c = text[i];
            if (char.IsAsciiLetter(c))
            {
                i++;
                continue;
            }

            if (c == ' ') break;
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                i++;
                continue;
            }

            var next = i + 1 < end ? text[i + 1] : ' ';
            if (c is '\'' or '’' && char.IsLetter(next) && !IsPossessive(text, i, end)) i += 2;
            else if (c is '-' or '\u2010' or '\u2011' && char.IsLetterOrDigit(next)) i += 2;
            else if (c is '&' && char.IsUpper(next) && char.IsUpper(text[i - 1]) && i - start <= 2) i += 2;
            else if (c == '.' && IsInnerStop(text, start, i, end)) i++;
            else break;
        }

        return i;
    }

    private static bool IsPossessive(string text, int mark, int end) =>
        text[mark + 1] is 's' or 'S' && (mark + 2 >= end || !char.IsLetterOrDigit(text[mark + 2]));

    /// <summary>The full stop belongs to the word: "U.S.", "a.m.", "J." before a name, "Mr.".</summary>
    private static bool IsInnerStop(string text, int start, int stop, int end)
    {
        var piece = stop;
        while (piece > start && char.IsLetter(text[piece - 1])) piece--;
        var letters = stop - piece;
        var next = stop + 1 < end ? text[stop + 1] : ' ';
        var dotted = piece > start && text[piece - 1] == '.';
        if (letters == 1 && (dotted || char.IsUpper(text[piece]) || char.IsLetter(next))) return dotted || char.IsLetter(next) || !char.IsLetter(next) && char.IsUpper(text[piece]) && text[piece] != 'I';
        if (char.IsLetter(next) && letters > 1) return char.IsLower(next) && letters < 20; // "spiegel.de"
        return Lexicon.Of(text.AsSpan(start, stop - start)).HasFlag(WordClass.Abbreviation);
    }

    private static int NumberEnd(string text, int start, int end)
    {
        var i = start + 1;
        while (i < end)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c)) i++;
            else if (c is ',' or '.' or ':' or '/' && i + 1 < end && char.IsDigit(text[i + 1])) i += 2;
            else if (c is '-' && i + 1 < end && char.IsLetter(text[i + 1])) i += 2;
            else break;
        }

        return i;
    }

    private static int SignEnd(string text, int i, int end, out TokenKind kind, int blockStart)
    {
        var c = text[i];
        var next = i + 1 < end ? text[i + 1] : ' ';
        if (next == c && i + 3 < end && text[i + 2] == c && text[i + 3] == c && c is not ('.' or '-' or '?' or '!')) return RuleEnd(text, i, end, out kind);
        kind = c switch
        {
            '“' or '„' or '«' => TokenKind.OpenQuote,
            '”' or '»' => TokenKind.CloseQuote,
            '"' => OpensHere(text, i, end, blockStart) ? TokenKind.OpenQuote : TokenKind.CloseQuote,
            '\'' or '’' or '‘' or '`' => ApostropheKind(text, i, end, blockStart),
            ',' => TokenKind.Comma,
            '.' or '?' or '!' or '…' => TokenKind.Stop,
            ':' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '(' or '[' or '{' => TokenKind.OpenBracket,
            ')' or ']' or '}' => TokenKind.CloseBracket,
            '–' or '—' or '-' or '―' => TokenKind.Dash,
            _ => TokenKind.Other,
        };
        var stop = i + 1;
        if (kind == TokenKind.Possessive && next is 's' or 'S') stop++;
        else if (c == '`' && next == '`' || c == '\'' && next == '\'')
        {
            kind = c == '`' || OpensHere(text, i, end, blockStart) ? TokenKind.OpenQuote : TokenKind.CloseQuote;
            stop++;
        }
        else if (c is '.' or '-' or '?' or '!')
        {
            while (stop < end && (text[stop] == c || c is '?' or '!' && text[stop] is '?' or '!')) stop++;
        }

        return stop;
    }

    /// <summary>"****", """"""": a sign four times and more parts or adorns, whatever it is.</summary>
    private static int RuleEnd(string text, int i, int end, out TokenKind kind)
    {
        kind = TokenKind.Other;
        var stop = text.AsSpan(i, end - i).IndexOfAnyExcept(text[i]);
        return stop < 0 ? end : i + stop;
    }

    /// <summary>A straight mark opens where a blank, a bracket or a dash stands before it and none behind it.</summary>
    private static bool OpensHere(string text, int i, int end, int blockStart)
    {
        var before = i > blockStart ? text[i - 1] : ' ';
        var behind = i + 1 < end ? text[i + 1] : ' ';
        // "the scam ."The council said": the stop of the sentence before slipped to the mark.
        if (before == '.' && i - 1 > blockStart && char.IsWhiteSpace(text[i - 2]) && char.IsLetter(behind)) return true;
        return (char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–' or '-' or '\'' or '‘') && !char.IsWhiteSpace(behind);
    }

    /// <summary>"Kerry's" and "ministers'" are possessive; a mark that opens before a letter is a single quotation mark.</summary>
    private static TokenKind ApostropheKind(string text, int i, int end, int blockStart)
    {
        var before = i > blockStart ? text[i - 1] : ' ';
        var next = i + 1 < end ? text[i + 1] : ' ';
        if (text[i] is not ('‘' or '`') && char.IsLetterOrDigit(before) && next is 's' or 'S' && (i + 2 >= end || !char.IsLetterOrDigit(text[i + 2]))) return TokenKind.Possessive;
        if (text[i] is not ('‘' or '`') && before is 's' && char.IsWhiteSpace(next)) return TokenKind.Possessive;
        return TokenKind.SingleQuote;
    }
}
