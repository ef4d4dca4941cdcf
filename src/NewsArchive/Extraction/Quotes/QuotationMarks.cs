using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Quotes;

/// <summary>
/// Pairs quotation marks in one pass. The outermost marks make the quotation; marks inside stay part of its words.
/// Single marks count where no double ones are open and both ends of a word show them.
/// </summary>
internal sealed partial class QuotationMarks
{
    private const int LongestInner = 60;
    private readonly TokenizedArticle _article;
    private readonly List<Quotation> _found = [];
    private int _block;
    private int _blockEnd;
    private int _open = -1;
    private int _depth;
    private int _single = -1;
    private int _singleCandidate = -1;
    private int _opensLeft;
    private int _closesLeft;
    private bool _carried;

    private QuotationMarks(TokenizedArticle article) => _article = article;

    /// <summary>All quotations, in the order of the text.</summary>
    public static List<Quotation> Find(TokenizedArticle article)
    {
        var marks = new QuotationMarks(article);
        var count = article.Tokens.Length;
        for (var first = 0; first < count;)
        {
            var block = article.BlockOf(first);
            var end = first + 1;
            while (end < count && article.BlockOf(end) == block) end++;
            marks.ReadBlock(block, first, end);
            first = end;
        }

        return marks._found;
    }

    private void ReadBlock(int block, int first, int end)
    {
        (_block, _blockEnd, _single, _singleCandidate, _depth) = (block, end, -1, -1, 0);
        CountMarks(first, end);
        _open = _carried && StartsCarriedText(first) ? first - 1 : -1;
        _carried = false;
        for (var i = first; i < end; i++)
        {
            switch (_article.Tokens[i].Kind)
            {
                case TokenKind.OpenQuote:
                    _opensLeft--;
                    if (_open >= 0 && LooksClosing(i)) Close(i);
                    else Open(i);
                    break;
                case TokenKind.CloseQuote:
                    _closesLeft--;
                    if (_open < 0 && LooksOpening(i)) _open = i;
                    else Close(i);
                    break;
                case TokenKind.SingleQuote or TokenKind.Possessive when _open < 0:
                    ReadSingle(i);
                    break;
            }
        }

        EndBlock(first, end);
        if (_article.KindOfBlock(block) == BlockKind.Quote && (_found.Count == 0 || _found[^1].Block != block)) Add(first - 1, end, QuotationEnding.Forgotten);
    }

    private void CountMarks(int first, int end)
    {
        _opensLeft = _closesLeft = 0;
        for (var i = first; i < end; i++)
        {
            if (_article.Tokens[i].Kind == TokenKind.OpenQuote) _opensLeft++;
            else if (_article.Tokens[i].Kind == TokenKind.CloseQuote) _closesLeft++;
        }
    }

    /// <summary>The paragraph goes on with the speech of the one before, though nobody opened it again: its first mark closes.</summary>
    private bool StartsCarriedText(int first) => _closesLeft == _opensLeft + 1 && _article.Tokens[first].Kind != TokenKind.OpenQuote;

    private void Open(int i)
    {
        _single = -1;
        if (_open < 0)
        {
            (_open, _depth) = (i, 0);
            return;
        }

        // "“Go,” he said.": a wrapper around marks of the words' own.
        if (i == _open + 1)
        {
            _open = i;
            return;
        }

        // «He called it “bold”»: marks within marks, where the block has enough closing ones for both, or, of two kinds, one for the inner.
        if (_closesLeft >= _opensLeft + _depth + 2 || IsStraight(_open) && !IsStraight(i) && ClosesCurly(i))
        {
            _depth++;
            return;
        }

        Forget(i);
        (_open, _depth) = (i, 0);
    }

    private void Close(int i)
    {
        if (_open < 0) return;
        if (_depth > 0 && !(IsStraight(_open) && IsStraight(i) && _closesLeft < _depth))
        {
            _depth--;
            return;
        }

        Add(_open, i, QuotationEnding.Closed);
        _open = -1;
    }

    private bool IsStraight(int token) => token >= 0 && _article.Text[_article.Tokens[token].Start] == '"';

    /// <summary>Whether the next double mark behind a token is a curly one that closes.</summary>
    private bool ClosesCurly(int token)
    {
        for (var i = token + 1; i < _blockEnd && i < token + LongestInner; i++)
        {
            if (_article.Tokens[i].Kind is TokenKind.OpenQuote or TokenKind.CloseQuote) return _article.Tokens[i].Kind == TokenKind.CloseQuote && !IsStraight(i);
        }

        return false;
    }

    /// <summary>The mark at _open was never closed: its words end with their sentence, or where another mark opens.</summary>
    private void Forget(int before)
    {
        if (_open < 0 || _open + 1 >= before) return;
        var sentence = _article.Tokens[_open + 1].Sentence;
        var end = before < _blockEnd && _article.Tokens[before - 1].Kind == TokenKind.Stop ? before : _open + 1;
        while (end < before && _article.Tokens[end].Sentence == sentence) end++;
        if (end - _open > 3 && (StartsBlock(_open) || IsIntroduced(_open) || before < _blockEnd && _article.Tokens[before - 1].Kind == TokenKind.Stop)) Add(_open, end, QuotationEnding.Forgotten);
    }

    /// <summary>"He wrote: “…": a colon says that words follow, though their closing mark was forgotten.</summary>
    private bool IsIntroduced(int open) => open > 0 && _article.Tokens[open - 1].Kind == TokenKind.Colon;

    private bool StartsBlock(int token) => token == 0 || _article.BlockOf(token - 1) != _block;

    private void EndBlock(int first, int end)
    {
        if (_single >= 0 && _singleCandidate > 0) AddSingle(_single, _singleCandidate);
        if (_open < 0) return;
        var next = end < _article.Tokens.Length ? _article.Tokens[end].Kind : TokenKind.Other;
        if (next == TokenKind.OpenQuote || NextBlockCloses(end))
        {
            Add(_open, end, QuotationEnding.CarriedOn);
            _carried = next != TokenKind.OpenQuote;
        }
        else if (_open <= first || StartsBlock(_open) || IsIntroduced(_open)) Add(_open, end, QuotationEnding.Forgotten);
        else Forget(end);
        _open = -1;
    }

    /// <summary>Whether the next block's first double mark closes.</summary>
    private bool NextBlockCloses(int end)
    {
        if (end >= _article.Tokens.Length) return false;
        var block = _article.BlockOf(end);
        for (var i = end; i < _article.Tokens.Length && _article.BlockOf(i) == block; i++)
        {
            if (_article.Tokens[i].Kind == TokenKind.OpenQuote) return false;
            if (_article.Tokens[i].Kind == TokenKind.CloseQuote) return !LooksOpening(i);
        }

        return false;
    }

    private void Add(int open, int close, QuotationEnding ending, bool single = false)
    {
        if (close <= open + 1) return;
        var tokens = _article.Tokens;
        var start = tokens[open + 1].Start;
        var end = tokens[close - 1].End;
        if (end <= start) return;
        var marked = open >= 0 && _article.BlockOf(open) == _block && tokens[open].Kind is TokenKind.OpenQuote or TokenKind.CloseQuote or TokenKind.SingleQuote;
        _found.Add(new Quotation(open + 1, Math.Min(close, _blockEnd), start, end, _block, ending) { IsSingle = single, HasOpeningMark = marked });
    }
}
