using System.Diagnostics;

namespace NewsArchive.Tests;

/// <summary>How work grows with what it is given. No bound in seconds: two lengths are compared on the same machine at the same time.</summary>
internal static class Growth
{
    // Eight times as much takes eight times as long where work is linear, and 64 times where it is quadratic; between them stands what a busy machine adds.
    private const int Times = 8;
    private const double Most = 32;
    private const int Attempts = 12;

    /// <summary>Fails where eight times the length takes more than 32 times as long, in every one of several attempts: a busy machine spoils some, not all.</summary>
    /// <param name="work">Does the work for an input of a length.</param>
    /// <param name="length">The longer length.</param>
    public static void IsLinear(Action<int> work, int length)
    {
        work(length / Times);
        var best = double.MaxValue;
        for (var attempt = 0; attempt < Attempts && best > Most; attempt++)
        {
            var shorter = Math.Min(Ticks(work, length / Times), Ticks(work, length / Times));
            // Under a millisecond there is nothing to compare: the longer one is then held to 32.
            best = Math.Min(best, Ticks(work, length) / Math.Max(shorter, Stopwatch.Frequency / 1_000d));
        }

        best.Should().BeLessThanOrEqualTo(Most, "eight times as much was asked for");
    }

    /// <summary>The bytes that this thread takes for work.</summary>
    public static long BytesOf(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Ticks(Action<int> work, int length)
    {
        var start = Stopwatch.GetTimestamp();
        work(length);
        return Stopwatch.GetTimestamp() - start;
    }
}
