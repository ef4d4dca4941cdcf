using System.Text;
using BenchmarkDotNet.Attributes;

namespace NewsArchive.Benchmarks;

/// <summary>
/// Reads and extracts a folder of texts as <c>extract</c> does, inside the process: the bytes are in memory, nothing is written.
/// The folder is in <see cref="FolderVariable"/>; one operation is the whole folder.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    /// <summary>The environment variable that names the folder of texts.</summary>
    public const string FolderVariable = "NEWSARCHIVE_TEXTS";

    private readonly ProcessorTime _time = new();
    private byte[][] _texts = [];

    /// <summary>How many threads share the work.</summary>
    [ParamsSource(nameof(ThreadCounts))]
    public int Threads { get; set; }

    /// <summary>One thread, and one a core.</summary>
    public static IEnumerable<int> ThreadCounts => new[] { 1, Environment.ProcessorCount }.Distinct();

    /// <summary>Reads the files once.</summary>
    [GlobalSetup]
    public void Load()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable) ?? throw new InvalidOperationException($"Name a folder of .txt files in {FolderVariable}.");
        _texts = [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        if (_texts.Length == 0) throw new InvalidOperationException($"No .txt files in {folder}.");
        Console.WriteLine($"// {_texts.Length} texts, {_texts.Sum(text => (long)text.Length)} bytes");
    }

    /// <summary>Bytes to facts; the number of facts, so that nothing is left out.</summary>
    [Benchmark]
    public int ReadAndExtract() => _time.Of(() =>
    {
        var facts = 0;
        Parallel.ForEach(_texts, new ParallelOptions { MaxDegreeOfParallelism = Threads }, text => Interlocked.Add(ref facts, FactCount.Of(text)));
        return facts;
    });

    /// <summary>Says what it cost.</summary>
    [GlobalCleanup]
    public void Print() => _time.Print($"{Threads} threads", _texts.Sum(text => (long)Encoding.UTF8.GetCharCount(text)), _texts.Length);
}
