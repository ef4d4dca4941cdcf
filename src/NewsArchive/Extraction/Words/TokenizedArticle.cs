using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Words;

/// <summary>An article cut into words and sentences once; all finders read this.</summary>
public sealed class TokenizedArticle
{
    private readonly ReadOnlyMemory<Token> _tokens;
    private readonly Sentence[] _sentences;
    private readonly int[] _firstTokens;

    private TokenizedArticle(ArticleDocument article, ReadOnlyMemory<Token> row, Sentence[] sentences)
    {
        Article = article;
        _tokens = row;
        var tokens = row.Span;
        _sentences = sentences;
        _firstTokens = new int[sentences.Length + 1];
        var at = 0;
        for (var s = 0; s < sentences.Length; s++)
        {
            while (at < tokens.Length && tokens[at].Sentence < s) at++;
            _firstTokens[s] = at;
        }

        _firstTokens[sentences.Length] = tokens.Length;
    }

    /// <summary>The article.</summary>
    public ArticleDocument Article { get; }

    /// <summary>Its text.</summary>
    public string Text => Article.Text;

    /// <summary>All words and signs, in order; those of blocks that are not read (see-also lines, credits) are left out.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.Span;

    /// <summary>All sentences, in order, those of unread blocks included (they have an address, but no tokens).</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences;

    /// <summary>Cuts the article.</summary>
    public static TokenizedArticle Cut(ArticleDocument article)
    {
        var tokens = new TokenBuffer(article.Text.Length / 5 + 8);
        var sentences = new List<Sentence>(article.Text.Length / 80 + 4);
        for (var b = 0; b < article.Blocks.Count; b++)
        {
            var block = article.Blocks[b];
            var first = tokens.Count;
            Tokenizer.Cut(article.Text, block.Start, block.End, tokens);
            SentenceEnds.Mark(article.Text, tokens, first, b, sentences);
            if (!block.IsRead) tokens.CutTo(first);
        }

        return new TokenizedArticle(article, tokens.ToMemory(), [.. sentences]);
    }

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> Word(int token)
    {
        ref readonly var one = ref _tokens.Span[token];
        return Text.AsSpan(one.Start, one.End - one.Start);
    }

    /// <summary>Whether the token is this word, in any case.</summary>
    public bool IsWord(int token, ReadOnlySpan<char> word) =>
        token >= 0 && token < _tokens.Length && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The tokens of a sentence, by its index (number − 1): first, and behind the last.</summary>
    public (int First, int End) TokensOf(int sentence) => (_firstTokens[sentence], _firstTokens[sentence + 1]);

    /// <summary>Index of the first token that ends behind a position; the number of tokens where there is none.</summary>
    public int TokenAt(int position)
    {
        var tokens = _tokens.Span;
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Index of the sentence that holds a position, or of the last one before it; -1 where there is none.</summary>
    public int SentenceAt(int position)
    {
        int low = 0, high = _sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sentences[middle].Start <= position) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    /// <summary>Index of the block that a token stands in.</summary>
    public int BlockOf(int token) => _sentences[_tokens.Span[token].Sentence].Block;
}
