using System.Globalization;

namespace NewsArchive.Web.Rendering;

/// <summary>Turns days into places along a picture, with the ticks that fit its length.</summary>
public sealed class TimeScale
{
    public TimeScale(DateOnly first, DateOnly last)
    {
        First = first;
        Last = last < first.AddDays(1) ? first.AddDays(1) : last;
        Ticks = [.. TicksOf(First, Last, this)];
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    public IReadOnlyList<Tick> Ticks { get; }

    private int Days => Last.DayNumber - First.DayNumber;

    /// <summary>Whole years around the days, so that the picture begins and ends at a tick.</summary>
    public static TimeScale OfYears(int first, int last) =>
        new(new DateOnly(first, 1, 1), last >= 9998 ? DateOnly.MaxValue : new DateOnly(last + 1, 1, 1));

    public Percent At(DateOnly day) => Percent.Of(day.DayNumber - First.DayNumber, Days);

    /// <summary>The day at a place of the picture.</summary>
    public DateOnly DayAt(Percent x) => First.AddDays((int)Math.Round(Days * x.Value / 100));

    public Percent Clamped(DateOnly day) => At(day).Clamped;

    private static IEnumerable<Tick> TicksOf(DateOnly first, DateOnly last, TimeScale scale)
    {
        var days = last.DayNumber - first.DayNumber;
        var (months, format) = days switch
        {
            <= 62 => (0, "d MMM"),
            <= 400 => (1, "MMM"),
            <= 800 => (3, "MMM yyyy"),
            _ => (12 * YearStep(days / 365), "yyyy"),
        };
        if (months == 0)
        {
            var step = Math.Max(1, days / 8);
            for (var day = first; day < last; day = day.AddDays(step)) yield return new(scale.At(day), day.ToString(format, CultureInfo.InvariantCulture));
            yield break;
        }

        var at = months < 12 ? new DateOnly(first.Year, first.Month, 1) : new DateOnly(Math.Max(1, first.Year - (first.Year % (months / 12))), 1, 1);
        for (var written = 0; at < last && at.Year < 9900; at = at.AddMonths(months))
        {
            if (at < first) continue;
            var withYear = months == 1 && (written++ == 0 || at.Month == 1);
            yield return new(scale.At(at), at.ToString(withYear ? "MMM yyyy" : format, CultureInfo.InvariantCulture));
        }
    }

    private static int YearStep(int years) => years switch { <= 14 => 1, <= 30 => 2, <= 70 => 5, <= 150 => 10, _ => 50 };
}

/// <summary>A line across a picture with its label.</summary>
public readonly record struct Tick(Percent X, string Label);
