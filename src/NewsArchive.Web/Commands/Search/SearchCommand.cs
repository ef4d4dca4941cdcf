using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArchive.Data.Sqlite;
using NewsArchive.Search;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Commands;

/// <summary><c>search QUERY</c>: the site's search in the terminal.</summary>
internal static class SearchCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static Command Create()
    {
        var query = new Argument<string[]>("QUERY") { Arity = ArgumentArity.OneOrMore, Description = "Words, \"phrases\", -not, person:kerry, year:2013; see docs/search.md." };
        var json = new Option<bool>("--json") { Description = "One JSON object a result, for programs." };
        var page = new Option<int>("--page") { Description = "Which page of results, from 1.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var location = ArchiveLocation.Option();
        var command = new Command("search", "Searches the archive.") { query, json, page, location };
        command.SetAction((parsed, cancel) => RunAsync(
            new ArchiveDatabase(parsed.GetRequiredValue(location)),
            SearchQuery.Parse(string.Join(' ', parsed.GetRequiredValue(query))),
            parsed.GetValue(page),
            parsed.GetValue(json),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(ArchiveDatabase database, SearchQuery query, int page, bool asJson, CancellationToken cancel)
    {
        if (!File.Exists(database.Path))
        {
            await Console.Error.WriteLineAsync($"{database.Path}: there is no archive here; import something first, or name one with --db.");
            return ExitCode.SomeFailed;
        }

        try
        {
            await database.CreateAsync(cancel);
            using var search = new ArchiveSearch(database);
            var results = search.Run(query, new SearchOptions(Page: Math.Max(1, page), WithFacets: false));
            if (asJson) foreach (var hit in results.Hits) Console.WriteLine(JsonSerializer.Serialize(Shown(hit), Json));
            else Print(results);
            return ExitCode.Done;
        }
        catch (Exception trouble) when (trouble is IOException or InvalidDataException or Microsoft.Data.Sqlite.SqliteException)
        {
            await Console.Error.WriteLineAsync($"{database.Path}: {trouble.Message}");
            return ExitCode.SomeFailed;
        }
    }

    private static object Shown(SearchHit hit) => new
    {
        hit.Kind,
        hit.Key,
        Title = hit.Title.Text,
        Snippet = hit.Snippet?.Text,
        hit.Sentences,
        Date = hit.Date?.Text,
        hit.Outlet,
        hit.Detail,
    };

    private static void Print(SearchResults results)
    {
        foreach (var hit in results.Hits)
        {
            var facts = string.Join(", ", new[] { hit.Date?.Text, hit.Outlet, hit.Detail }.Where(fact => !string.IsNullOrEmpty(fact)));
            Console.WriteLine($"{hit.Kind.ToString().ToLowerInvariant(),-8} {Line(hit.Title)}{(facts.Length > 0 ? $" ({facts})" : "")}");
            if (hit.Snippet is { } snippet) Console.WriteLine($"         {Line(snippet)}");
            Console.WriteLine($"         {Address(hit)}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(results.IsTotalExact ? "" : "at least ")}{results.Total:N0} found{(results.HasNext ? $"; more with --page {results.Page + 1}" : "")}"));
        if (results.DidYouMean is { } meant) Console.WriteLine($"Did you mean: {meant}");
    }

    private static string Address(SearchHit hit) => hit.Kind switch
    {
        HitKind.Person => Links.Person(hit.Key),
        HitKind.Meeting => Links.Meeting(hit.Key),
        _ => hit.Sentences.Count > 0 ? Links.Sentence(hit.Key, hit.Sentences[0]) : Links.Article(hit.Key),
    };

    /// <summary>One line, the words found in bold on a terminal.</summary>
    private static string Line(MarkedText marked)
    {
        var text = marked.Text;
        if (!Console.IsOutputRedirected)
        {
            foreach (var mark in marked.Marks.Reverse()) text = text.Insert(mark.End, "\e[0m").Insert(mark.Start, "\e[1m");
        }

        return text.Replace('\n', ' ');
    }
}
