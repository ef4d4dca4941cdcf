using NewsArchive.Import;

namespace NewsArchive.Web.Uploads;

/// <summary>How far a run is.</summary>
internal enum RunState
{
    Waiting,
    Working,
    Done,
    Broken,
}

/// <summary>What was sent in one go, and what comes of it. Written by the import, read by any number of readers at the same time.</summary>
internal sealed class ImportRun : IProgress<ImportEvent>
{
    private readonly Lock gate = new();
    private readonly UploadedFile[] files;
    private readonly Dictionary<string, int> places;
    private (TimeProvider Time, long Begun)? clock;
    private int ended;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ImportRun(string folder, IEnumerable<UploadedFile> files, DateTimeOffset received)
    {
        Folder = folder;
        Received = received;
        this.files = [.. files];
        places = this.files.ToDictionary(file => file.Name, file => file.Number - 1, StringComparer.Ordinal);
    }

    /// <summary>Its address; nobody can guess it.</summary>
    public string Id { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Where its files wait.</summary>
    public string Folder { get; }

    public DateTimeOffset Received { get; }

    public RunState State { get; private set; }

    /// <summary>Why it ended early; null where it did not.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Goes up with every change.</summary>
    public int Version { get; private set; }

    public bool IsOver => State is RunState.Done or RunState.Broken;

    /// <summary>All files as they stand now, and the version that is.</summary>
    public (IReadOnlyList<UploadedFile> Files, int Version, RunState State) Now()
    {
        lock (gate) return ([.. files], Version, State);
    }

    /// <summary>Where a file waits: under its number, never under its sender's name.</summary>
    public string PathOf(UploadedFile file) => PathOf(Folder, file.Number, file.Name);

    public static string PathOf(string folder, int number, string name) => Path.Combine(folder, $"{number:0000}{UploadName.Suffix(name)}");

    /// <summary>The import takes it up.</summary>
    public void Begin(TimeProvider time) => Change(() => (State, clock) = (RunState.Working, (time, time.GetTimestamp())));

    /// <summary>Since the import took it up; zero before.</summary>
    public TimeSpan Elapsed => clock is var (time, begun) ? time.GetElapsedTime(begun) : TimeSpan.Zero;

    /// <inheritdoc/>
    public void Report(ImportEvent value)
    {
        if (PlaceOf(value.Path) is not { } place) return;
        Change(() =>
        {
            // Files are told of in their order: with the first word about one, those before it are done.
            EndUpTo(place);
            files[place] = files[place].With(value) with { ChangedIn = Version + 1 };
        });
    }

    /// <summary>The run is over.</summary>
    public void End(string? trouble) => Change(() =>
    {
        (State, Trouble) = (trouble is null ? RunState.Done : RunState.Broken, trouble);
        EndUpTo(files.Length);
    });

    /// <summary>Returns once the run is no longer at this version.</summary>
    public async Task ChangedSinceAsync(int version, CancellationToken cancel)
    {
        Task change;
        lock (gate)
        {
            if (Version != version) return;
            change = changed.Task;
        }

        await change.WaitAsync(cancel);
    }

    private int? PlaceOf(string path)
    {
        var name = path.Split('!')[0];
        if (places.TryGetValue(name, out var place)) return place;
        // A reader may name a part of a file in its own way behind the file's name.
        var longest = files.Where(file => path.StartsWith(file.Name, StringComparison.Ordinal)).MaxBy(file => file.Name.Length);
        return longest is null ? null : longest.Number - 1;
    }

    private void EndUpTo(int place)
    {
        for (; ended < place; ended++) files[ended] = files[ended] with { IsDone = true, ChangedIn = Version + 1 };
    }

    private void Change(Action change)
    {
        TaskCompletionSource waited;
        lock (gate)
        {
            change();
            Version++;
            waited = changed;
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        waited.SetResult();
    }
}
