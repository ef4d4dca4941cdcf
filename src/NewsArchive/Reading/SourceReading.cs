using System.Security.Cryptography;
using NewsArchive.Reading.Encodings;
using NewsArchive.Reading.Formats;

namespace NewsArchive.Reading;

/// <summary>Tells what a source is and hands it to the reader of its format.</summary>
internal static class SourceReading
{
    public static IEnumerable<ReadOutcome> Read(ReadOnlyMemory<byte> bytes, string path, ReadLimits limits)
    {
        if (bytes.Length == 0) return [new ReadOutcome.Failed(path, "the file is empty")];
        if (bytes.Length > limits.MaxDocumentBytes) return [new ReadOutcome.Failed(path, $"it has {bytes.Length:N0} bytes, over the limit of {limits.MaxDocumentBytes:N0}")];
        var text = TextDecoding.Decode(bytes.Span);
        if (text is null) return [new ReadOutcome.Failed(path, "a binary file, not an article")];
        var format = FormatDetection.OfText(text, path);
        var draft = format == "html" ? Formats.Html.HtmlReader.Read(text, limits) : PlainText.Read(text);
        return [Outcome(draft, bytes, path, format)];
    }

    private static ReadOutcome Outcome(ArticleDraft draft, ReadOnlyMemory<byte> bytes, string path, string format)
    {
        if (!draft.HasArticle) return new ReadOutcome.Failed(path, "no article text was found in it");
        var source = new SourceFile(path, format, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        return new ReadOutcome.Read(draft.ToDocument(source, 0), bytes);
    }
}
