using System.Numerics;

namespace NewsArchive.Reading;

/// <summary>
/// What an article's text is known by, however it is printed: a MinHash over runs of five words. Two copies of a wire story, or two versions
/// of an article, share most of it. Broder, "On the resemblance and containment of documents", 1997.
/// </summary>
/// <param name="Hashes">The least hash under each of <see cref="Size"/> functions; empty for a text too short to be told apart.</param>
/// <param name="Words">The number of words.</param>
public sealed record Fingerprint(IReadOnlyList<uint> Hashes, int Words)
{
    /// <summary>The number of hash functions.</summary>
    public const int Size = 64;

    /// <summary>The number of hashes in one band: articles that agree in any whole band are worth comparing.</summary>
    public const int BandWidth = 4;

    private const int Shingle = 5;
    private const int Shortest = 20;

    /// <summary>The fingerprint of an article's own words: captions, links and credits, which differ between outlets, are left out.</summary>
    public static Fingerprint Of(ArticleDocument article)
    {
        var sketch = new Sketch();
        foreach (var block in article.Blocks)
        {
            if (block.Kind is Values.BlockKind.Related or Values.BlockKind.Credit or Values.BlockKind.Caption) continue;
            var start = block.Start;
            if (article.Dateline is { } line && line.Span.Start == start) start = line.Span.End;
            sketch.Add(article.Text.AsSpan(start, block.End - start));
        }

        return sketch.Finish();
    }

    /// <summary>The share of word runs that two texts have in common, estimated: 0 to 1, with a standard error of about 0.06.</summary>
    public double Likeness(Fingerprint other)
    {
        if (Hashes.Count == 0 || other.Hashes.Count == 0) return 0;
        var same = 0;
        for (var i = 0; i < Size; i++)
        {
            if (Hashes[i] == other.Hashes[i]) same++;
        }

        return (double)same / Size;
    }

    /// <summary>
    /// The keys under which an index finds like articles without a scan: two texts that share two thirds of their runs have a key in common
    /// with a probability of 0.97, two that share a fifth with one of 0.03.
    /// </summary>
    public IEnumerable<long> Bands()
    {
        for (var band = 0; band + BandWidth <= Hashes.Count; band += BandWidth)
        {
            var key = 14695981039346656037UL ^ (ulong)band;
            for (var i = band; i < band + BandWidth; i++) key = (key ^ Hashes[i]) * 1099511628211UL;
            yield return unchecked((long)key);
        }
    }

    /// <summary>A fingerprint in the making.</summary>
    private sealed class Sketch
    {
        private readonly uint[] least = new uint[Size];
        private readonly uint[] run = new uint[Shingle];
        private int words;

        public Sketch() => Array.Fill(least, uint.MaxValue);

        public void Add(ReadOnlySpan<char> text)
        {
            var hash = 2166136261u;
            var inside = false;
            foreach (var c in text)
            {
                if (char.IsLetterOrDigit(c))
                {
                    hash = (hash ^ char.ToLowerInvariant(c)) * 16777619u;
                    inside = true;
                }
                else if (c is not ('\'' or '’'))
                {
                    if (inside) Word(hash);
                    (hash, inside) = (2166136261u, false);
                }
            }

            if (inside) Word(hash);
        }

        public Fingerprint Finish() => new(words < Shortest ? [] : least, words);

        private void Word(uint hash)
        {
            run[words++ % Shingle] = hash;
            if (words < Shingle) return;
            var mixed = 0u;
            for (var i = 0; i < Shingle; i++) mixed = BitOperations.RotateLeft(mixed, 7) * 31 + run[(words + i) % Shingle];
            for (var i = 0; i < Size; i++)
            {
                var value = Mix(mixed ^ (uint)i * 0x9E3779B9u);
                if (value < least[i]) least[i] = value;
            }
        }

        /// <summary>The finaliser of MurmurHash3: every bit of the answer depends on every bit of the question.</summary>
        private static uint Mix(uint value)
        {
            value = (value ^ (value >> 16)) * 0x85EBCA6Bu;
            value = (value ^ (value >> 13)) * 0xC2B2AE35u;
            return value ^ (value >> 16);
        }
    }
}
