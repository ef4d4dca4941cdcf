using System.Globalization;

namespace NewsArchive.Web.Rendering;

/// <summary>How long work of many equal parts will still take, by the parts done so far.</summary>
internal static class TimeLeft
{
    /// <summary>"about 40 s left", "about 12 min left", "about 2 h 10 min left"; null where nothing can be said: nothing done yet, or nothing left.</summary>
    public static string? Words(int done, int all, TimeSpan elapsed)
    {
        if (done <= 0 || done >= all || elapsed <= TimeSpan.Zero) return null;
        var seconds = elapsed.TotalSeconds / done * (all - done);
        if (seconds < 90) return string.Create(CultureInfo.InvariantCulture, $"about {Math.Max(5, (int)Math.Round(seconds / 5) * 5)} s left");
        var minutes = (int)Math.Round(seconds / 60);
        return minutes < 90 ? string.Create(CultureInfo.InvariantCulture, $"about {minutes} min left") : string.Create(CultureInfo.InvariantCulture, $"about {minutes / 60} h {minutes % 60 / 10 * 10} min left");
    }
}
