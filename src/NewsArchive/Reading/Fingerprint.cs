using System.Numerics;
using NewsArchive.Values;

namespace NewsArchive.Reading;

/// <summary>
/// What an article's text is known by, however it is printed: a sketch of its runs of five words. Two copies of a wire story, or two versions
/// of an article, share most of it. One hash a run: Li, Owen and Zhang, "One Permutation Hashing", 2012.
/// </summary>
public sealed class Fingerprint
{
    /// <summary>From this likeness on two texts are one: copies that were edited, cut or given another opening.</summary>
    public const double SameText = 0.5;

    private const int Bins = 64;
    private const int BandWidth = 3;
    internal const int Bands = 6;
    private const int Run = 5;
    private const int Shortest = 30;

    private readonly uint[] least;
    private readonly bool isTooShort;

    private Fingerprint(uint[] least, bool isTooShort)
    {
        this.least = least;
        this.isTooShort = isTooShort;
        Keys = isTooShort ? [] : KeysOf(least);
    }

    /// <summary>The fingerprint of an article's own words: captions, links and credits, which differ between outlets, are left out.</summary>
    public static Fingerprint Of(string text, IReadOnlyList<Block> blocks)
    {
        var sketch = new Sketch();
        foreach (var block in blocks)
        {
            if (block.Kind is BlockKind.Related or BlockKind.Credit or BlockKind.Caption) continue;
            sketch.Add(text.AsSpan(block.Start, block.End - block.Start));
        }

        return new(sketch.Least, sketch.Words < Shortest);
    }

    /// <summary>The share of word runs that two texts have in common, estimated: 0 to 1, with a standard error of about 0.06; 0 for texts too short to be told apart.</summary>
    public double Likeness(Fingerprint other)
    {
        if (isTooShort || other.isTooShort) return 0;
        var (same, filled) = (0, 0);
        for (var i = 0; i < Bins; i++)
        {
            if (least[i] == uint.MaxValue && other.least[i] == uint.MaxValue) continue;
            filled++;
            if (least[i] == other.least[i]) same++;
        }

        return filled == 0 ? 0 : (double)same / filled;
    }

    /// <summary>
    /// The keys under which an index finds like texts without a scan: two texts that share four fifths of their runs have a key in common with
    /// a probability of 0.99, two that share half with one of 0.55, two that share a tenth with one of 0.006.
    /// </summary>
    public IReadOnlyList<long> Keys { get; }

    private static List<long> KeysOf(uint[] least)
    {
        Span<uint> minima = stackalloc uint[Bands * BandWidth];
        minima.Fill(uint.MaxValue);
        for (var i = 0; i < Bins; i++)
        {
            ref var minimum = ref minima[i % minima.Length];
            minimum = Math.Min(minimum, least[i]);
        }

        var keys = new List<long>(Bands);
        for (var band = 0; band < Bands; band++)
        {
            var own = minima.Slice(band * BandWidth, BandWidth);
            if (own.Contains(uint.MaxValue)) continue;
            var key = (ulong)band;
            foreach (var minimum in own) key = BitOperations.RotateLeft((key ^ minimum) * 0x9E3779B97F4A7C15UL, 29);
            keys.Add(unchecked((long)key));
        }

        return keys;
    }

    /// <summary>A fingerprint in the making.</summary>
    private sealed class Sketch
    {
        private const uint Basis = 2166136261u;
        private const uint Weight = 0x01000193;
        private const uint OldestWeight = unchecked(Weight * Weight * Weight * Weight);

        // The lower case of ASCII letters and digits; 0 for what stands between words.
        private static readonly char[] Folded = [.. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetterOrDigit((char)c) ? char.ToLowerInvariant((char)c) : '\0')];

        private readonly uint[] run = new uint[Run];
        private int next;
        private uint rolling;

        public Sketch() => Array.Fill(Least, uint.MaxValue);

        public uint[] Least { get; } = new uint[Bins];

        public int Words { get; private set; }

        public void Add(ReadOnlySpan<char> text)
        {
            var hash = Basis;
            foreach (var c in text)
            {
                var letter = c < Folded.Length ? Folded[c] : char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
                if (letter != 0) hash = (hash ^ letter) * 16777619u;
                else if (hash != Basis && c is not ('\'' or '’'))
                {
                    Word(hash);
                    hash = Basis;
                }
            }

            if (hash != Basis) Word(hash);
        }

        private void Word(uint hash)
        {
            // A polynomial over the last five words: the new one comes in, the sixth last goes out.
            ref var place = ref run[next];
            next = next + 1 == Run ? 0 : next + 1;
            rolling = (rolling - place * OldestWeight) * Weight + hash;
            place = hash;
            if (++Words < Run) return;
            var mixed = Mix(rolling);
            // The low bits choose the bin, the high ones are compared.
            ref var minimum = ref Least[mixed % Bins];
            minimum = Math.Min(minimum, mixed / Bins);
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
