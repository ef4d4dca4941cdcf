using NewsArchive.Import;

namespace NewsArchive.Web.Uploads;

/// <summary>One file that was sent, and what has come of it so far.</summary>
/// <param name="Number">From 1, in the order sent.</param>
/// <param name="Name">As its sender calls it, made harmless; no other file of the run has it.</param>
/// <param name="Bytes">Its size.</param>
internal sealed record UploadedFile(int Number, string Name, long Bytes)
{
    /// <summary>Articles and problems named at most; the rest is counted.</summary>
    public const int MostNamed = 20;

    /// <summary>Articles added.</summary>
    public int Added { get; init; }

    /// <summary>Parts whose bytes the archive had.</summary>
    public int Unchanged { get; init; }

    /// <summary>Parts that could not be read.</summary>
    public int Failed { get; init; }

    /// <summary>Parts that are no articles.</summary>
    public int Skipped { get; init; }

    /// <summary>Addresses of the first articles added.</summary>
    public IReadOnlyList<string> Slugs { get; init; } = [];

    /// <summary>The first parts that could not be read or were passed over, each with its reason.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether nothing more will come of it.</summary>
    public bool IsDone { get; init; }

    /// <summary>The run's version in which this was last changed.</summary>
    public int ChangedIn { get; init; }

    /// <summary>The file after one more thing came of it.</summary>
    public UploadedFile With(ImportEvent told) => told.Outcome switch
    {
        ImportOutcome.Added => this with { Added = Added + told.Slugs.Count, Slugs = [.. Slugs, .. told.Slugs.Take(MostNamed - Slugs.Count)] },
        ImportOutcome.Unchanged => this with { Unchanged = Unchanged + 1 },
        ImportOutcome.Failed => this with { Failed = Failed + 1, Problems = Named(told) },
        _ => this with { Skipped = Skipped + 1, Problems = Named(told) },
    };

    private IReadOnlyList<string> Named(ImportEvent told)
    {
        if (Problems.Count >= MostNamed) return Problems;
        var part = told.Path.StartsWith(Name, StringComparison.Ordinal) ? told.Path[Name.Length..].TrimStart('!') : told.Path;
        return [.. Problems, part.Length == 0 ? told.Reason ?? "" : $"{part}: {told.Reason}"];
    }
}
