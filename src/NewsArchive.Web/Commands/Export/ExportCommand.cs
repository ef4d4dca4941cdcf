using System.CommandLine;
using System.Runtime.CompilerServices;
using NewsArchive.Data.Sqlite;

namespace NewsArchive.Web.Commands;

/// <summary><c>export --format F OUT</c>: everything in the archive in a form that other programs read.</summary>
internal static class ExportCommand
{
    private const string DefaultUrl = "http://localhost:5080";

    public static Command Create()
    {
        var format = new Option<string>("--format") { Required = true, HelpName = "FORMAT", Description = "jsonl or csv (a folder with a file a listing), ics (a calendar of the meetings), atom (a feed of the articles), html (a folder of pages that open without a server)." };
        format.AcceptOnlyFromAmong("jsonl", "csv", "ics", "atom", "html");
        var site = new Option<Uri>("--url")
        {
            Description = "The address under which the site is open: every row says where it stands there.",
            HelpName = "URL",
            DefaultValueFactory = _ => new Uri(DefaultUrl),
            CustomParser = result => Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : Wrong(result),
        };
        var output = new Argument<string>("OUT") { Description = "The folder or file to write; a folder is made where it is missing." };
        var location = ArchiveLocation.Option();
        var command = new Command("export", "Writes everything in the archive for other programs, as it goes: no archive is too large.") { format, output, site, location };
        command.SetAction((parsed, cancel) => RunAsync(new ArchiveDatabase(parsed.GetRequiredValue(location)), parsed.GetRequiredValue(format), parsed.GetRequiredValue(output), parsed.GetRequiredValue(site), cancel));
        return command;
    }

    private static Uri Wrong(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError("--url wants a whole address, as http://localhost:5080.");
        return new Uri(DefaultUrl);
    }

    private static async Task<int> RunAsync(ArchiveDatabase database, string format, string output, Uri url, CancellationToken cancel)
    {
        if (!File.Exists(database.Path))
        {
            await Console.Error.WriteLineAsync($"{database.Path}: there is no archive here; import something first, or name one with --db.");
            return ExitCode.SomeFailed;
        }

        try
        {
            await database.CreateAsync(cancel);
            await foreach (var written in WriteAsync(database, format, output, url, cancel)) Console.WriteLine(written);
            return ExitCode.Done;
        }
        catch (Exception trouble) when (trouble is IOException or InvalidDataException or UnauthorizedAccessException or HttpRequestException or Microsoft.Data.Sqlite.SqliteException)
        {
            await Console.Error.WriteLineAsync($"{output}: {trouble.Message}");
            return ExitCode.SomeFailed;
        }
    }

    private static async IAsyncEnumerable<string> WriteAsync(ArchiveDatabase database, string format, string output, Uri url, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (format == "html")
        {
            using var copy = new StaticCopy(database, url, output, TimeProvider.System);
            await foreach (var written in copy.RunAsync(cancel)) yield return written;
            yield break;
        }

        await using var archive = database.OpenContext();
        await foreach (var written in new ArchiveExport(archive, url).RunAsync(format, output, cancel)) yield return written;
    }
}
