using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;
using NewsArchive.Reading;

namespace NewsArchive.Web.Uploads;

/// <summary>Where what was sent waits its turn: the running site imports one upload after the other, beside its readers.</summary>
internal sealed class ImportDesk(ArchiveDatabase database, TimeProvider time) : BackgroundService
{
    private const int MostWaiting = 16;
    private const int RunsRemembered = 30;

    private readonly Channel<ImportRun> waiting = Channel.CreateBounded<ImportRun>(MostWaiting);
    private readonly Lock gate = new();
    private readonly List<ImportRun> runs = [];

    /// <summary>Whether so many uploads wait that another is to come later.</summary>
    public bool IsFull => waiting.Reader.Count >= MostWaiting;

    /// <summary>The latest runs, newest first.</summary>
    public IReadOnlyList<ImportRun> Runs
    {
        get
        {
            lock (gate) return [.. runs];
        }
    }

    public ImportRun? Find(string id) => Runs.FirstOrDefault(run => run.Id == id);

    /// <summary>Takes a run in; false where too many wait.</summary>
    public bool TryAdd(ImportRun run)
    {
        lock (gate)
        {
            if (!waiting.Writer.TryWrite(run)) return false;
            runs.Insert(0, run);
            while (runs.Count > RunsRemembered && runs[^1].IsOver) runs.RemoveAt(runs.Count - 1);
            return true;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var run in waiting.Reader.ReadAllAsync(stoppingToken)) await WorkAsync(run, stoppingToken);
        }
        finally
        {
            foreach (var run in Runs.Where(run => !run.IsOver)) End(run, "The site was stopped. What was imported until then is kept.");
        }
    }

    private async Task WorkAsync(ImportRun run, CancellationToken stop)
    {
        run.Begin(time);
        try
        {
            await new ArchiveImport(database, time).RunSourcesAsync(Sources(run, stop), run, cancellationToken: stop);
            End(run, null);
        }
        catch (Exception trouble) when (trouble is IOException or InvalidDataException or UnauthorizedAccessException or SqliteException)
        {
            End(run, $"{database.Path}: {trouble.Message}");
        }
    }

    /// <summary>The sources of a run under their senders' names: where they wait is nobody's business.</summary>
    private static IEnumerable<RawSource> Sources(ImportRun run, CancellationToken stop)
    {
        foreach (var file in run.Now().Files)
        {
            var path = run.PathOf(file);
            foreach (var source in ArticleReader.Sources(path, ReadLimits.Default, stop)) yield return source.Named(file.Name + source.Path[path.Length..]);
        }
    }

    private static void End(ImportRun run, string? trouble)
    {
        run.End(trouble);
        Upload.Remove(run.Folder);
    }
}
