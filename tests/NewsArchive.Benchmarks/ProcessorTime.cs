using System.Globalization;

namespace NewsArchive.Benchmarks;

/// <summary>Processor time of what is measured, beside BenchmarkDotNet's time by the clock: on a machine that has other work, only this says what the code costs.</summary>
internal sealed class ProcessorTime
{
    private TimeSpan _least = TimeSpan.MaxValue;

    /// <summary>Runs once and keeps the least time so far.</summary>
    public T Of<T>(Func<T> run)
    {
        var before = Environment.CpuUsage.TotalTime;
        var result = run();
        var spent = Environment.CpuUsage.TotalTime - before;
        if (spent < _least) _least = spent;
        return result;
    }

    /// <summary>Prints the least time.</summary>
    public void Print(string what, double characters, int texts = 0)
    {
        var rate = texts > 0 ? string.Create(CultureInfo.InvariantCulture, $", {_least.TotalMicroseconds / texts:0} µs a text") : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// {what}: least processor time {_least.TotalSeconds:0.00} s, {characters / 1e6 / _least.TotalSeconds:0.0} million characters a second of processor{rate}"));
    }
}
