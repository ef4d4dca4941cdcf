using System.Numerics;

namespace NewsArchive.Search;

/// <summary>A set of articles by their numbers: a bit each, so that a set of any size is met with another in microseconds.</summary>
internal sealed class ArticleSet(int size)
{
    private readonly ulong[] bits = new ulong[(size + 63) >> 6];
    private int count = -1;

    /// <summary>One more than the highest number there may be.</summary>
    public int Size { get; } = size;

    /// <summary>The bits, 64 a word. Whoever changes them says so by <see cref="Changed"/>.</summary>
    public ulong[] Bits => bits;

    public int Count
    {
        get
        {
            if (count >= 0) return count;
            var sum = 0;
            foreach (var word in bits) sum += BitOperations.PopCount(word);
            return count = sum;
        }
    }

    public void Add(int article)
    {
        bits[article >> 6] |= 1UL << (article & 63);
        count = -1;
    }

    /// <summary>Notes that the bits were changed from outside.</summary>
    public void Changed() => count = -1;

    public bool Contains(int article) => article < Size && (bits[article >> 6] >> (article & 63) & 1) != 0;

    /// <summary>A set of another size with the same articles, as far as they fit.</summary>
    public ArticleSet Copy(int toSize)
    {
        var copy = new ArticleSet(toSize);
        Array.Copy(bits, copy.bits, Math.Min(bits.Length, copy.bits.Length));
        return copy.UpTo();
    }

    /// <summary>Takes out what lies beyond the size.</summary>
    public ArticleSet UpTo()
    {
        if ((Size & 63) != 0) bits[^1] &= (1UL << (Size & 63)) - 1;
        count = -1;
        return this;
    }

    public ArticleSet And(ArticleSet other)
    {
        for (var i = 0; i < bits.Length; i++) bits[i] &= i < other.bits.Length ? other.bits[i] : 0;
        count = -1;
        return this;
    }

    public ArticleSet Or(ArticleSet other)
    {
        for (var i = 0; i < Math.Min(bits.Length, other.bits.Length); i++) bits[i] |= other.bits[i];
        count = -1;
        return this;
    }

    public ArticleSet Without(ArticleSet other)
    {
        for (var i = 0; i < Math.Min(bits.Length, other.bits.Length); i++) bits[i] &= ~other.bits[i];
        count = -1;
        return this;
    }

    /// <summary>Takes out all articles with lower numbers.</summary>
    public ArticleSet From(int article)
    {
        Array.Clear(bits, 0, Math.Min(bits.Length, article >> 6));
        if (article >> 6 < bits.Length) bits[article >> 6] &= ulong.MaxValue << (article & 63);
        count = -1;
        return this;
    }

    /// <summary>The articles, highest number first.</summary>
    public NewestArticles NewestFirst() => new(bits);

    /// <summary>The so many articles with the highest numbers, highest first.</summary>
    public List<int> Newest(int most)
    {
        var newest = new List<int>(most);
        foreach (var article in NewestFirst())
        {
            if (newest.Count == most) break;
            newest.Add(article);
        }

        return newest;
    }

    /// <summary>The number of the so-manieth article from the highest number on; 0 where there are fewer.</summary>
    public int NthNewest(int nth)
    {
        for (var i = bits.Length - 1; i >= 0; i--)
        {
            var here = BitOperations.PopCount(bits[i]);
            if (here < nth)
            {
                nth -= here;
                continue;
            }

            var word = bits[i];
            for (; nth > 1; nth--) word &= ~(1UL << (63 - BitOperations.LeadingZeroCount(word)));
            return (i << 6) + 63 - BitOperations.LeadingZeroCount(word);
        }

        return 0;
    }
}

/// <summary>Goes through the articles of a set, highest number first.</summary>
internal struct NewestArticles(ulong[] bits)
{
    private int place = bits.Length;
    private ulong word;

    public int Current { get; private set; }

    public readonly NewestArticles GetEnumerator() => this;

    public bool MoveNext()
    {
        while (word == 0)
        {
            if (--place < 0) return false;
            word = bits[place];
        }

        var bit = 63 - BitOperations.LeadingZeroCount(word);
        Current = (place << 6) + bit;
        word &= ~(1UL << bit);
        return true;
    }
}
