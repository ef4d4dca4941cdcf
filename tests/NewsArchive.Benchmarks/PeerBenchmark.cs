using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsArchive.Benchmarks;

/// <summary>The peer: the sqlite3 shell loads the same bare texts into an FTS5 table, in one transaction.</summary>
internal static class PeerBenchmark
{
    public static async Task<int> RunAsync(string folder, string database)
    {
        var rows = Path.GetTempFileName();
        var count = 0;
        await using (var writer = new StreamWriter(rows, append: false, new UTF8Encoding(false)))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories))
            {
                var text = await File.ReadAllTextAsync(file);
                await writer.WriteAsync('"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"\n");
                count++;
            }
        }

        var start = new ProcessStartInfo("sqlite3", [database]) { RedirectStandardInput = true };
        var clock = Stopwatch.StartNew();
        using var shell = Process.Start(start)!;
        await shell.StandardInput.WriteAsync($"PRAGMA journal_mode=WAL;\nCREATE VIRTUAL TABLE t USING fts5(text);\n.mode csv\nBEGIN;\n.import {rows} t\nCOMMIT;\n");
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        var seconds = clock.Elapsed.TotalSeconds;
        File.Delete(rows);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"sqlite3 shell: {count} in {seconds:0.00} s: {count / seconds:0} articles/s"));
        return shell.ExitCode;
    }
}
