using System.Text;
using System.Xml;

namespace NewsArchive.Reference;

/// <summary>
/// Reads the official record of journeys: the XML of the U.S. Department of State's Office of the Historian (public domain), and a CSV of the
/// same columns: id, role, name, start-date, end-date, country, locale, and remarks or met (names between |) or both.
/// </summary>
public static class OfficialRecord
{
    // The whole record of all secretaries and presidents is a few megabytes.
    private const long MostCharacters = 64 * 1024 * 1024;

    private static readonly string[] Needed = ["id", "start-date", "end-date", "country", "locale"];

    /// <summary>
    /// The journeys of a file. Nothing is thrown for what the file holds: a file that is neither form gives no trips and a line that says why;
    /// a journey that cannot be read is left out and named.
    /// </summary>
    /// <param name="content">The file's bytes; UTF-8 unless a byte order mark says otherwise.</param>
    /// <param name="fileName">How to name the file in problems, and the source of its trips where a row names none.</param>
    public static RecordReading Read(Stream content, string fileName)
    {
        using var reader = new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        try
        {
            while (reader.Peek() is var c and not -1 && char.IsWhiteSpace((char)c)) reader.Read();
            return reader.Peek() == '<' ? FromXml(reader, fileName) : FromCsv(reader, fileName);
        }
        catch (XmlException error)
        {
            var why = error.Message.Contains("DTD", StringComparison.Ordinal) ? "it declares a document type, which is not read" : error.Message;
            return new([], [$"{fileName}: no readable XML at line {error.LineNumber}: {why}"]);
        }
        catch (InvalidDataException error)
        {
            return new([], [error.Message]);
        }
    }

    private static RecordReading FromXml(TextReader text, string fileName)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters, IgnoreComments = true };
        using var xml = XmlReader.Create(text, settings);
        var rows = new RecordRows(fileName);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Name != "trip") continue;
            var line = ((IXmlLineInfo)xml).LineNumber;
            using var trip = xml.ReadSubtree();
            rows.Add(Fields(trip), $"line {line}");
        }

        return rows.Reading("no <trip> in it");
    }

    /// <summary>The child elements of a trip by name, with their text; attributes stand in where no element has the name.</summary>
    private static Dictionary<string, string> Fields(XmlReader trip)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        trip.Read();
        for (var more = trip.MoveToFirstAttribute(); more; more = trip.MoveToNextAttribute()) fields[trip.Name] = trip.Value;
        trip.MoveToElement();
        var name = "";
        while (trip.Read())
        {
            if (trip.NodeType == XmlNodeType.Element && trip.Depth == 1)
            {
                name = trip.Name;
                fields[name] = "";
            }
            else if (trip.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && name.Length > 0) fields[name] += trip.Value;
            else if (trip.NodeType == XmlNodeType.EndElement && trip.Depth == 1) name = "";
        }

        return fields;
    }

    private static RecordReading FromCsv(TextReader text, string fileName)
    {
        var rows = new RecordRows(fileName);
        string[]? head = null;
        var number = 0;
        for (var line = text.ReadLine(); line is not null; line = text.ReadLine())
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var values = ReferenceTable.Split(line);
            if (head is null)
            {
                head = values;
                if (Needed.Except(head, StringComparer.Ordinal).ToArray() is { Length: > 0 } missing) throw new InvalidDataException($"{fileName}: neither XML nor a table with the column {missing[0]}");
            }
            else if (values.Length != head.Length) rows.Refuse($"line {number}", $"{values.Length} columns where {head.Length} belong");
            else rows.Add(head.Zip(values).ToDictionary(field => field.First, field => field.Second, StringComparer.Ordinal), $"line {number}");
        }

        return rows.Reading("nothing in it");
    }
}
