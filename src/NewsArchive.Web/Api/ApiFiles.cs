using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Api;

/// <summary>Listings as files, read a page at a time, so that a million rows need no more memory than a thousand.</summary>
internal static class ApiFiles
{
    private const int Batch = 1_000;

    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>A way to read the next rows behind a cursor.</summary>
    public delegate Task<List<Keyed<T>>> Reader<T>(Cursor? cursor, int take, CancellationToken cancel);

    /// <summary>"csv" or "jsonl"; anything else is not found.</summary>
    public static IResult As<T>(string format, Reader<T> reader, JsonSerializerOptions json, string[] head, Func<T, object?[]> cells, CancellationToken cancel) => format switch
    {
        "jsonl" => Results.Stream(body => JsonLinesAsync(body, reader, json, cancel), "application/x-ndjson"),
        "csv" => Results.Stream(body => CsvAsync(body, reader, head, cells, cancel), "text/csv; charset=utf-8"),
        _ => Results.Problem("Listings come as .json (no extension), .jsonl and .csv.", statusCode: StatusCodes.Status404NotFound),
    };

    /// <summary>A cell after RFC 4180; one that a spreadsheet would take for a formula is kept from being one.</summary>
    public static string Cell(object? value)
    {
        var text = value switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable<string> several => string.Join("; ", several),
            _ => value.ToString() ?? "",
        };
        if (value is not IFormattable && text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r') text = "'" + text;
        return text.AsSpan().ContainsAny(Special) ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
    }

    /// <summary>Every row as a line of JSON.</summary>
    public static async Task JsonLinesAsync<T>(Stream body, Reader<T> reader, JsonSerializerOptions json, CancellationToken cancel)
    {
        await foreach (var row in AllAsync(reader, cancel))
        {
            await JsonSerializer.SerializeAsync(body, row, json, cancel);
            await body.WriteAsync("\n"u8.ToArray(), cancel);
        }
    }

    /// <summary>Every row as a line of CSV under its head.</summary>
    public static async Task CsvAsync<T>(Stream body, Reader<T> reader, string[] head, Func<T, object?[]> cells, CancellationToken cancel)
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(string.Join(',', head));
        await foreach (var row in AllAsync(reader, cancel)) await writer.WriteLineAsync(string.Join(',', cells(row).Select(Cell)).AsMemory(), cancel);
    }

    /// <summary>Every row of a listing.</summary>
    public static async IAsyncEnumerable<T> AllAsync<T>(Reader<T> reader, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        Cursor? cursor = null;
        while (true)
        {
            var rows = await reader(cursor, Batch, cancel);
            foreach (var row in rows) yield return row.Row;
            if (rows.Count < Batch) yield break;
            cursor = rows[^1].At;
        }
    }
}
