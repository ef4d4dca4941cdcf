using System.Text;
using BenchmarkDotNet.Attributes;

namespace NewsArchive.Benchmarks;

/// <summary>Ten megabytes (UTF-8) that a scan with a loop inside a loop would never end on. Each is to take less than 2 s.</summary>
[MemoryDiagnoser]
public class HostileTextBenchmarks
{
    private const int Bytes = 10_000_000;
    private const int LineLength = 4_000;

    private readonly ProcessorTime _time = new();
    private byte[] _text = [];

    /// <summary>What the text repeats.</summary>
    public enum Shape
    {
        /// <summary>Straight double marks and nothing else.</summary>
        StraightMarks,

        /// <summary>Opening marks that nothing closes.</summary>
        OpeningMarks,

        /// <summary>A word in marks, again and again.</summary>
        MarkedWords,

        /// <summary>Words with a capital and no end of the sentence.</summary>
        Capitals,

        /// <summary>One word of ten megabytes, or one a line.</summary>
        UnbrokenWord,
    }

    /// <summary>What the text is made of.</summary>
    [ParamsAllValues]
    public Shape Of { get; set; }

    /// <summary>Whether there is a figure and a line break after every 4,000 characters.</summary>
    [ParamsAllValues]
    public bool InLines { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Make()
    {
        var unit = Of switch { Shape.StraightMarks => "\"", Shape.OpeningMarks => "“", Shape.MarkedWords => "“a” ", Shape.Capitals => "Ab Cd ", _ => "a" };
        var characters = Bytes / Encoding.UTF8.GetByteCount(unit) * unit.Length;
        var text = new StringBuilder(characters + characters / LineLength + unit.Length);
        var line = 0;
        while (text.Length < characters)
        {
            text.Append(unit);
            line += unit.Length;
            if (!InLines || line < LineLength) continue;
            text.Append(' ').Append(text.Length).Append('\n'); // no two alike: a line that comes back is page furniture and is dropped
            line = 0;
        }

        _text = Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Bytes to facts.</summary>
    [Benchmark]
    public int ReadAndExtract() => _time.Of(() => FactCount.Of(_text));

    /// <summary>Says what it cost.</summary>
    [GlobalCleanup]
    public void Print() => _time.Print($"{Of}{(InLines ? " in lines" : "")}", Encoding.UTF8.GetCharCount(_text));
}
