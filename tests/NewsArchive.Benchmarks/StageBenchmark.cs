using System.Diagnostics;
using System.Globalization;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Meetings;
using NewsArchive.Extraction.People;
using NewsArchive.Extraction.Quotes;
using NewsArchive.Extraction.Words;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;

namespace NewsArchive.Benchmarks;

/// <summary>What each stage before the writing costs in processor time and memory, on one thread.</summary>
internal static class StageBenchmark
{
    public static int Run(string folder, int most)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(most)];
        // Twice: the first round warms the code.
        for (var round = 0; round < 2; round++)
        {
            var documents = Time("read", files.Length, () => files.SelectMany(file => ArticleReader.Read(file, ReadLimits.Default, CancellationToken.None)).OfType<ReadOutcome.Read>().Select(read => read.Article).ToList());
            Time("fingerprint", files.Length, () => documents.ConvertAll(document => Fingerprint.Of(document.Text, document.Blocks)));
            var words = Time("words", files.Length, () => documents.ConvertAll(TokenizedArticle.Cut));
            var people = Time("people", files.Length, () => words.ConvertAll(PersonFinder.Find));
            var dates = Time("dates", files.Length, () => words.ConvertAll(DateFinder.Find));
            var quotes = Time("quotes", files.Length, () => words.Select((w, i) => QuoteFinder.Find(w, people[i])).ToList());
            Time("meetings", files.Length, () => words.Select((w, i) => MeetingFinder.Find(w, people[i], dates[i], quotes[i])).ToList());
            var facts = Time("all extraction", files.Length, () => documents.ConvertAll(document => new ReadArticle(document, FactExtraction.Extract(document))));
            Time("reconcile", files.Length, () => Corpus.Reconcile(facts));
        }

        return 0;
    }

    private static T Time<T>(string stage, int articles, Func<T> run)
    {
        var before = Environment.CpuUsage.TotalTime;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var result = run();
        var processor = Environment.CpuUsage.TotalTime - before;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-16} {processor.TotalMicroseconds / articles,8:0} µs of processor, {allocated / 1024.0 / articles,6:0.0} kB allocated an article ({clock.Elapsed.TotalMicroseconds / articles:0} µs)"));
        return result;
    }
}
