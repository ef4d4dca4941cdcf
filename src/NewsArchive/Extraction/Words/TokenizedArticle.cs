using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Words;

/// <summary>An article cut into words and sentences once; all finders read this.</summary>
public sealed class TokenizedArticle
{
    private readonly TokenRow _tokens;
    private readonly Block[] _blocks;
    private readonly Sentence[] _sentences;
    private readonly int[] _firstTokens;

    private TokenizedArticle(ArticleDocument article, TokenRow tokens, Sentence[] sentences)
    {
        Article = article;
        Text = article.Text;
        _blocks = article.Blocks as Block[] ?? [.. article.Blocks];
        _tokens = tokens;
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
    public string Text { get; }

    /// <summary>All words and signs, in order; those of blocks that are not read (see-also lines, credits) are left out.</summary>
    public TokenRow Tokens => _tokens;

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

        return new TokenizedArticle(article, tokens.ToRow(), [.. sentences]);
    }

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> Word(int token)
    {
        ref readonly var one = ref _tokens[token];
        return Text.AsSpan(one.Start, one.End - one.Start);
    }

    /// <summary>Whether the token is this word, in any case.</summary>
    public bool IsWord(int token, string word)
    {
        if ((uint)token >= (uint)_tokens.Length) return false;
        ref readonly var one = ref _tokens[token];
        return one.End - one.Start == word.Length && (Text[one.Start] | 0x20) == (word[0] | 0x20) && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The tokens of a sentence, by its index (number − 1): first, and behind the last.</summary>
    public (int First, int End) TokensOf(int sentence) => (_firstTokens[sentence], _firstTokens[sentence + 1]);

    /// <summary>Index of the first token that ends behind a position; the number of tokens where there is none.</summary>
    public int TokenAt(int position)
    {
        int low = 0, high = _tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].End <= position) low = middle + 1;
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
    public int BlockOf(int token) => _sentences[_tokens[token].Sentence].Block;

    /// <summary>What the block with this index is.</summary>
    public BlockKind KindOfBlock(int block) => _blocks[block].Kind;
}
