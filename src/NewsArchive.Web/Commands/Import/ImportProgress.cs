using System.Globalization;
using NewsArchive.Import;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Commands.Import;

/// <summary>Tells how an import goes: a line that is written over on a terminal, a line a file otherwise. Failures always get a line.</summary>
/// <param name="output">For the line.</param>
/// <param name="errors">For failures.</param>
/// <param name="time">For the rate and what is left.</param>
/// <param name="isTerminal">Whether a line can be written over.</param>
/// <param name="files">How many files there are, once they are counted: what is left is told by them.</param>
internal sealed class ImportProgress(TextWriter output, TextWriter errors, TimeProvider time, bool isTerminal, Task<int>? files = null) : IProgress<ImportEvent>, IProgress<int>
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromMilliseconds(100);

    private readonly long _started = time.GetTimestamp();
    private long _shown;
    private int _done;
    private int _files;
    private string _file = "";
    private int _width;
    private int _failed;

    /// <inheritdoc/>
    public void Report(ImportEvent value)
    {
        _done++;
        CountFile(value.Path);
        if (value.Outcome == ImportOutcome.Failed)
        {
            _failed++;
            ClearLine();
            errors.WriteLine($"{value.Path}: {value.Reason}");
        }
        else if (!isTerminal)
        {
            output.WriteLine($"{value.Outcome.ToString().ToLowerInvariant()} {value.Path}");
        }

        if (isTerminal) ShowLine();
    }

    /// <summary>How many articles of the archive are still to be told what newer ones say of their day.</summary>
    public void Report(int value)
    {
        if (isTerminal) ShowLine(string.Create(CultureInfo.InvariantCulture, $"telling {Counts.Of(value, "older article")} what newer ones say of their day "));
    }

    /// <summary>The closing count.</summary>
    public void End(ImportReport report)
    {
        ClearLine();
        var seconds = time.GetElapsedTime(_started).TotalSeconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Added:N0} added, {report.Unchanged:N0} unchanged, {report.Failed:N0} failed{(report.Skipped > 0 ? $", {report.Skipped:N0} skipped" : "")} ({seconds:0.0} s)"));
        foreach (var (format, count) in report.Formats)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {format}: {Counts.Of(count.Articles, "article")}{(count.Files == count.Articles ? "" : " from " + Counts.Of(count.Files, "file"))}"));
        }

        foreach (var reason in report.NotRead)
        {
            var outcome = reason.Outcome == ImportOutcome.Skipped ? "skipped" : "failed";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {outcome}: {reason.Count:N0}, {reason.Reason} ({reason.First}{(reason.Count > 1 ? ", …" : "")})"));
        }
    }

    private void ShowLine()
    {
        var now = time.GetTimestamp();
        if (_shown != 0 && time.GetElapsedTime(_shown, now) < BetweenLines) return;
        _shown = now;
        var rate = _done / Math.Max(0.001, time.GetElapsedTime(_started, now).TotalSeconds);
        // The file of the last word may have more to come.
        var left = files is { IsCompletedSuccessfully: true } ? TimeLeft.Words(_files - 1, files.Result, time.GetElapsedTime(_started, now)) : null;
        ShowLine(string.Create(CultureInfo.InvariantCulture, $"{_done:N0} read, {rate:N0} a second, {_failed:N0} failed{(left is null ? "" : ", " + left)} "));
    }

    private void ShowLine(string line)
    {
        output.Write("\r" + line.PadRight(_width));
        _width = line.Length;
    }

    // The parts of a container are told of one after the other.
    private void CountFile(string path)
    {
        var file = path.Split('!')[0];
        if (file == _file) return;
        _file = file;
        _files++;
    }

    private void ClearLine()
    {
        if (isTerminal && _shown != 0) output.Write("\r" + new string(' ', _width) + "\r");
    }
}
