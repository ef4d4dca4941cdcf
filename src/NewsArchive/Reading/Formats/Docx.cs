using System.IO.Compression;
using System.Text;
using System.Xml;
using NewsArchive.Reading.Containers;

namespace NewsArchive.Reading.Formats;

/// <summary>Takes the paragraphs out of a Word document. What they are is told as in any text.</summary>
internal static class Docx
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 256 << 20 };

    /// <summary>Whether the bytes are a Word document.</summary>
    public static bool IsDocx(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith("PK\x03\x04"u8) || bytes.Span.IndexOf("word/document.xml"u8) < 0) return false;
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
        return zip.GetEntry("word/document.xml") is not null;
    }

    /// <exception cref="InvalidDataException">The document is damaged or grows over a limit.</exception>
    /// <exception cref="XmlException">Its XML is damaged.</exception>
    public static string Text(ReadOnlyMemory<byte> bytes, ReadLimits limits)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
        var entry = zip.GetEntry("word/document.xml") ?? throw new InvalidDataException("it has no text");
        using var stream = new BoundedStream(entry.Open(), () => entry.CompressedLength, limits);
        using var reader = XmlReader.Create(stream, Settings);
        var text = new StringBuilder();
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && text.Length < limits.MaxDocumentBytes) text.Append(reader.Value);
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "br" or "cr") text.Append('\n');
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "tab") text.Append(' ');
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "p") text.Append("\n\n");
        }

        return text.ToString();
    }
}
