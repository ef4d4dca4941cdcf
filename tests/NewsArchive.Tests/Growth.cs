using System.Diagnostics;

namespace NewsArchive.Tests;

/// <summary>How work grows with what it is given. No bound in seconds: two lengths are compared on the same machine at the same time.</summary>
internal static class Growth
{
    // Four times as much takes four times as long where work is linear, and sixteen times where it is quadratic.
    private const int Times = 4;
    private const double Most = 10;
    private const int Attempts = 6;

    /// <summary>Fails where four times the length takes more than ten times as long, in every one of several attempts: a busy machine spoils one, not all.</summary>
    /// <param name="work">Does the work for an input of a length.</param>
    /// <param name="length">The longer length.</param>
    public static void IsLinear(Action<int> work, int length)
    {
        work(length / Times);
        var best = double.MaxValue;
        for (var attempt = 0; attempt < Attempts && best > Most; attempt++)
        {
            var shorter = Math.Min(Ticks(work, length / Times), Ticks(work, length / Times));
            // Under a millisecond there is nothing to compare: the longer one is then held to ten.
            best = Math.Min(best, Ticks(work, length) / Math.Max(shorter, Stopwatch.Frequency / 1_000d));
        }

        best.Should().BeLessThanOrEqualTo(Most, "four times as much was asked for");
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
