using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsArchive.Tests;

/// <summary>How work grows with what it is given. No bound in seconds: two lengths are compared, by the processor time of the thread, which a busy machine hardly changes.</summary>
internal static partial class Growth
{
    // Linux: CLOCK_THREAD_CPUTIME_ID of clock_gettime.
    private const int ThreadTime = 3;
    private const long NanosecondsASecond = 1_000_000_000;

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
            var shorter = Math.Min(Nanoseconds(work, length / Times), Nanoseconds(work, length / Times));
            // Under a millisecond there is nothing to compare: the longer one is then held to 32.
            best = Math.Min(best, Nanoseconds(work, length) / Math.Max(shorter, NanosecondsASecond / 1_000d));
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

    private static double Nanoseconds(Action<int> work, int length)
    {
        var start = Now();
        work(length);
        return Now() - start;
    }

    // Where the system does not tell a thread's time, the clock has to do.
    private static long Now() => OperatingSystem.IsLinux() && GetTime(ThreadTime, out var time) == 0
        ? time.Seconds * NanosecondsASecond + time.Nanoseconds
        : Stopwatch.GetElapsedTime(0).Ticks * 100;

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct TimeSpec(nint Seconds, nint Nanoseconds);
}
