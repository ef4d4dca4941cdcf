using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Uploads;

/// <summary>A run in one line.</summary>
internal static class RunWords
{
    public static string Of(ImportRun run)
    {
        var (files, _, state) = run.Now();
        var done = files.Count(file => file.IsDone);
        var came = Came(files);
        var left = TimeLeft.Words(done, files.Count, run.Elapsed);
        return state switch
        {
            RunState.Waiting => "Waiting for the import before this one.",
            RunState.Working => $"Reading: {Counts.Number(done)} of {Counts.Of(files.Count, "file")} done{(left is null ? "" : ", " + left)}{(came.Length == 0 ? "" : "; " + came)}.",
            RunState.Broken => $"Stopped: {run.Trouble?.TrimEnd('.')}. {(came.Length == 0 ? "Nothing was added" : Counts.Capital(came))}.",
            _ => $"Done: {(came.Length == 0 ? "nothing was found in " + Counts.InWords(files.Count, "file") : came)}.",
        };
    }

    private static string Came(IReadOnlyList<UploadedFile> files)
    {
        (int Count, string Word)[] parts =
        [
            (files.Sum(file => file.Added), " added"), (files.Sum(file => file.Unchanged), " in the archive already"),
            (files.Sum(file => file.Failed), " failed"), (files.Sum(file => file.Skipped), " passed over"),
        ];
        return string.Join(", ", parts.Where(part => part.Count > 0).Select(part => (part.Word == " added" ? Counts.Of(part.Count, "article") : Counts.Number(part.Count)) + part.Word));
    }
}
