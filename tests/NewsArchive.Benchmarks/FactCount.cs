using NewsArchive.Extraction;
using NewsArchive.Reading;

namespace NewsArchive.Benchmarks;

/// <summary>Reads and extracts one source.</summary>
internal static class FactCount
{
    /// <summary>How many people and quotes the articles of a text have.</summary>
    public static int Of(byte[] text)
    {
        var count = 0;
        foreach (var outcome in ArticleReader.Read(text, "text.txt", Limits))
        {
            if (outcome is not ReadOutcome.Read read) continue;
            var facts = FactExtraction.Extract(read.Article);
            count += facts.People.Count + facts.Quotes.Count;
        }

        return count;
    }

    /// <summary>No limit on a line, so that a text of one line is read too.</summary>
    private static ReadLimits Limits { get; } = ReadLimits.Default with { MaxLineLength = int.MaxValue };
}
