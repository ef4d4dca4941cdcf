using System.Globalization;
using System.Security.Cryptography;
using System.Xml;
using NewsArchive.Reading.Encodings;
using NewsArchive.Reading.Formats;
using NewsArchive.Reading.Formats.Html;

namespace NewsArchive.Reading;

/// <summary>Tells what a source is and hands it to the reader of its format.</summary>
internal sealed class SourceReading(ReadOnlyMemory<byte> bytes, string path, ReadLimits limits)
{
    private SourceFile? source;

    public static IEnumerable<ReadOutcome> Read(ReadOnlyMemory<byte> bytes, string path, ReadLimits limits)
    {
        if (bytes.Length == 0) return [new ReadOutcome.Failed(path, "the file is empty")];
        if (bytes.Length > limits.MaxDocumentBytes)
            return [new ReadOutcome.Failed(path, string.Create(CultureInfo.InvariantCulture, $"it has {bytes.Length:N0} bytes, over the limit of {limits.MaxDocumentBytes:N0}"))];
        return new SourceReading(bytes, path, limits).Outcomes();
    }

    /// <summary>Whatever stands in the bytes: damage becomes an outcome, and articles read before it stay read.</summary>
    private IEnumerable<ReadOutcome> Outcomes()
    {
        using var outcomes = Lazily().GetEnumerator();
        var any = false;
        for (var broken = false; !broken;)
        {
            ReadOutcome? next = null;
            try
            {
                if (outcomes.MoveNext()) next = outcomes.Current;
            }
            catch (Exception e) when (e is InvalidDataException or XmlException or IOException)
            {
                broken = true;
                next = Failed(e is Containers.LimitException ? e.Message : $"it is damaged: {e.Message}");
            }

            if (next is null && any) yield break;
            next ??= Failed("no article was found in it");
            any = true;
            yield return next;
        }
    }

    /// <summary>Nothing is looked at before it is asked for, so that damage is met where it is told.</summary>
    private IEnumerable<ReadOutcome> Lazily()
    {
        foreach (var outcome in ByContent()) yield return outcome;
    }

    private IEnumerable<ReadOutcome> ByContent()
    {
        var head = bytes.Span[..Math.Min(bytes.Length, 16)];
        if (head.StartsWith("HTTP/1."u8) || head.StartsWith("HTTP/2"u8)) return Response();
        if (head.StartsWith("PK\x03\x04"u8)) return Docx.IsDocx(bytes) ? Text(Docx.Text(bytes, limits), "docx") : Container();
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || head.StartsWith("WARC/"u8)) return Container();
        if (head.StartsWith("%PDF-"u8)) return [Failed("a PDF document, which is not read: copy its text into a file")];
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return [Failed("a Word document of the old kind, which is not read: save it as .docx")];
        if (head.StartsWith("{\\rtf"u8)) return [Failed("an RTF document, which is not read: save it as .docx or as text")];
        var text = TextDecoding.Decode(bytes.Span);
        if (text is null) return [NotAnArticle.OfBytes(bytes.Span) is { } what ? new ReadOutcome.Skipped(path, what) : Failed("a binary file, not an article")];
        if (NotAnArticle.OfText(text, path) is { } named) return [new ReadOutcome.Skipped(path, named)];
        return LongestLine(text) > limits.MaxLineLength ? [Failed(string.Create(CultureInfo.InvariantCulture, $"a line is longer than {limits.MaxLineLength:N0} characters, the limit"))] : Text(text, null);
    }

    private IEnumerable<ReadOutcome> Response()
    {
        var (body, charset) = HttpResponse.Body(bytes.Span, limits);
        var text = TextDecoding.Decode(body, charset);
        if (text is null) return [Failed("a binary file, not an article")];
        var isPage = FormatDetection.OfText(text, path) == "html";
        var draft = isPage ? HtmlReader.Read(text, limits) : PlainText.Read(text, limits);
        if (!draft.HasArticle) return [new ReadOutcome.Skipped(path, "a page without an article")];
        var address = path[(path.LastIndexOf('!') + 1)..];
        if (address.StartsWith("http", StringComparison.Ordinal)) TakeAddress(address, draft);
        return [Article(draft, "warc", 0)];
    }

    /// <summary>A container handed over as bytes: each of its entries is a source of its own.</summary>
    private IEnumerable<ReadOutcome> Container()
    {
        foreach (var entry in new Containers.ContainerWalk(limits, CancellationToken.None).Open(new MemoryStream(bytes.ToArray()), path, path.Count(c => c == '!')))
        {
            if (entry.Path == path && entry.Told is null) continue;
            foreach (var outcome in ArticleReader.Read(entry, limits)) yield return outcome;
        }
    }

    private IEnumerable<ReadOutcome> Text(string text, string? container)
    {
        var format = FormatDetection.OfText(text, path);
        return format switch
        {
            "html" => [Article(HtmlReader.Read(text, limits), "html", 0)],
            "mhtml" or "email" => Message(format, text),
            "feed" => Feed.Read(text, limits).Select((item, i) => item.Draft is { } draft ? Article(draft, "feed", i) : Failed(item.Trouble!)),
            "json" => Json(text),
            "export" => (FactivaExport.Is(text) ? FactivaExport.Read(text, limits) : DatabaseExport.Read(text, limits)).Select((draft, i) => Article(draft, container ?? "export", i)),
            "table" => [new ReadOutcome.Skipped(path, "a table, not an article")],
            "markdown" => [Article(Markdown.Read(text, limits), "markdown", 0)],
            _ => [Article(PlainText.Read(text, limits), container ?? "text", 0)],
        };
    }

    private IEnumerable<ReadOutcome> Message(string format, string text)
    {
        if (Mhtml.Read(bytes) is not { } page) return [Article(PlainText.Read(text, limits), "text", 0)];
        var draft = page.IsHtml ? HtmlReader.Read(page.Text, limits) : PlainText.Read(page.Text, limits);
        var address = page.Headers.GetValueOrDefault("snapshot-content-location") ?? page.Headers.GetValueOrDefault("content-location");
        if (address?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true) TakeAddress(address, draft);
        if (format == "email") EmailFields.Read(page.Headers, draft);
        return [Article(draft, format, 0)];
    }

    /// <summary>The address at which a page was found says what the page itself does not: its own address, and with that often the day.</summary>
    private static void TakeAddress(string address, ArticleDraft draft)
    {
        draft.Canonical ??= address;
        if (draft.Stated?.Date is not { IsDay: true }) draft.Stated = PageDates.OfAddress(draft.Canonical) ?? draft.Stated;
    }

    private IEnumerable<ReadOutcome> Json(string text)
    {
        if (JsonArticles.Read(text, limits) is not var (format, drafts)) return [Failed("JSON without an article in it")];
        return drafts.Count == 0 ? [Failed("JSON without an article in it")] : drafts.Select((draft, i) => Article(draft, format, i));
    }

    private ReadOutcome Article(ArticleDraft draft, string format, int ordinal)
    {
        if (!draft.HasArticle) return ordinal == 0 ? Failed("no article text was found in it") : new ReadOutcome.Skipped(path, "an entry without text");
        source ??= new(path, format, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        return new ReadOutcome.Read(draft.ToDocument(source, ordinal), bytes);
    }

    private ReadOutcome.Failed Failed(string reason) => new(path, reason);

    private static int LongestLine(string text)
    {
        var longest = 0;
        foreach (var range in text.AsSpan().Split('\n')) longest = Math.Max(longest, range.End.Value - range.Start.Value);
        return longest;
    }
}
