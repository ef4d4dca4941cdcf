using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Single marks, and double ones typed the wrong way round.</summary>
internal sealed partial class QuotationMarks
{
    /// <summary>”We are …: a closing glyph typed where one opens, with a blank before and a letter behind.</summary>
    private bool LooksOpening(int i)
    {
        var text = _article.Text;
        var token = _article.Tokens[i];
        var before = token.Start > 0 ? text[token.Start - 1] : ' ';
        if (!char.IsWhiteSpace(before)) return false;
        return token.End < text.Length && (char.IsLetterOrDigit(text[token.End]) || StartsBlock(i));
    }

    /// <summary>“bold“ moves: an opening glyph typed where one closes, with a letter or stop before and a blank behind.</summary>
    private bool LooksClosing(int i)
    {
        var text = _article.Text;
        var token = _article.Tokens[i];
        var behind = token.End < text.Length ? text[token.End] : ' ';
        return token.Start > 0 && !char.IsWhiteSpace(text[token.Start - 1]) && text[token.Start - 1] is not ('(' or '[' or '—' or '–' or '-' or '"') && !char.IsLetterOrDigit(behind);
    }

    private void ReadSingle(int i)
    {
        var text = _article.Text;
        var token = _article.Tokens[i];
        var glyph = text[token.Start];
        var before = token.Start > 0 ? text[token.Start - 1] : ' ';
        var behind = token.End < text.Length ? text[token.End] : ' ';
        var opens = token.Kind == TokenKind.SingleQuote && glyph is '‘' or '\'' or '`' && (char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–') && (char.IsLetter(behind) || behind == '[');
        if (opens)
        {
            if (_single >= 0 && _singleCandidate > 0) AddSingle(_single, _singleCandidate);
            (_single, _singleCandidate) = (i, -1);
        }
        else if (_single >= 0 && token.End - token.Start == 1 && !char.IsLetterOrDigit(behind) && !char.IsWhiteSpace(before))
        {
            // "the goats' pen": the mark behind a plural closes only where no better one follows.
            if (token.Kind == TokenKind.Possessive) _singleCandidate = i;
            else AddSingle(_single, i);
        }
    }

    private void AddSingle(int open, int close)
    {
        _single = _singleCandidate = -1;
        Add(open, close, QuotationEnding.Closed, single: true);
    }
}
