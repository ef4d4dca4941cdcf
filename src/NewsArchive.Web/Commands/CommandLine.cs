using System.CommandLine;
using System.CommandLine.Invocation;

namespace NewsArchive.Web.Commands;

/// <summary>The commands, one class each, under one root.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var serve = ServeCommand.Create();
        var root = new RootCommand("A news archive that reads: articles in; people, meetings, quotes and timelines out.")
        {
            serve,
            ImportCommand.Create(),
            ExtractCommand.Create(),
            SearchCommand.Create(),
            RecordCommand.Create(),
            ExportCommand.Create(),
            CheckCommand.Create(),
            RebuildCommand.Create(),
        };
        root.SetAction((_, cancel) => serve.Parse([]).InvokeAsync(cancellationToken: cancel));
        var parsed = root.Parse(args);
        var result = await parsed.InvokeAsync();
        return parsed.Action is ParseErrorAction ? ExitCode.WrongUsage : result;
    }
}
