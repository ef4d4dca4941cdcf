using NewsArchive.Values;

namespace NewsArchive.Extraction;

/// <summary>Whether the words around a date speak of what was or what is to come.</summary>
public enum Tense
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>The event lies before the writing.</summary>
    Past,

    /// <summary>The event is to come.</summary>
    Future,
}

/// <summary>
/// An expression of time as written. What it says is kept apart from what it means: only the day of publication,
/// which may be found later, turns "yesterday" or "May 7" into a day.
/// </summary>
/// <param name="Start">First position.</param>
/// <param name="End">Position behind the last.</param>
/// <param name="Value">What the words say.</param>
/// <param name="Tense">What the verb beside it tells.</param>
/// <param name="Rule">The rule that read it.</param>
public sealed record DateMention(int Start, int End, WrittenDate Value, Tense Tense, string Rule)
{
    /// <summary>The time of day printed with it: "late on December 15", "at 7:30 a.m. EDT on Monday"; null where none is.</summary>
    public ClockTime? Time { get; init; }
}

/// <summary>A time of day, as far as it is printed.</summary>
/// <param name="Part">Morning, evening, …</param>
/// <param name="At">On the clock, where printed.</param>
/// <param name="Zone">As printed: "EDT", "GMT", "local time"; null where none is.</param>
public readonly record struct ClockTime(DayPart Part, TimeOnly? At = null, string? Zone = null);

/// <summary>A part of the day.</summary>
public enum DayPart
{
    /// <summary>Not told, or told by the clock.</summary>
    None,

    /// <summary>"early on Monday".</summary>
    Early,

    /// <summary>"Monday morning".</summary>
    Morning,

    /// <summary>"at noon".</summary>
    Noon,

    /// <summary>"Monday afternoon".</summary>
    Afternoon,

    /// <summary>"Monday evening".</summary>
    Evening,

    /// <summary>"Monday night".</summary>
    Night,

    /// <summary>"at midnight".</summary>
    Midnight,

    /// <summary>"late on Monday".</summary>
    Late,
}

/// <summary>What an expression of time says, before the day of publication is known.</summary>
public abstract record WrittenDate
{
    private WrittenDate()
    {
    }

    /// <summary>Complete in itself: "May 7, 2013", "March 2011", "2012", "the 1990s".</summary>
    public sealed record Absolute(EdtfDate Date) : WrittenDate;

    /// <summary>Day and month without the year, with the weekday where printed: "May 7", "Tuesday, May 7". Last is set for "May 7–8".</summary>
    public sealed record DayMonth(int Month, int Day, DayOfWeek? Weekday = null, int? LastDay = null) : WrittenDate;

    /// <summary>A month without its year: "in June", "last June" (-1), "next June" (+1), "June last year" (year -1), "late September" (part).</summary>
    public sealed record MonthOnly(int Month, Shift Shift = Shift.None, int? YearOffset = null, Part Part = Part.Whole) : WrittenDate;

    /// <summary>A weekday: "on Tuesday", "last Tuesday", "next Tuesday".</summary>
    public sealed record DayOfTheWeek(DayOfWeek Day, Shift Shift = Shift.None) : WrittenDate;

    /// <summary>So many units from the day of writing: "yesterday" (-1 day), "last week" (-1 week), "last year" (-1 year), "this month" (0 months).</summary>
    public sealed record Relative(int Amount, TimeUnit Unit, bool Approximate = false, Part Part = Part.Whole) : WrittenDate;

    /// <summary>A run of time that ends or begins with the day of writing: "the past week" (-1 week), "over the next two years" (+2 years).</summary>
    public sealed record Stretch(int Amount, TimeUnit Unit) : WrittenDate;

    /// <summary>A season: "last summer", "in spring", "next autumn".</summary>
    public sealed record SeasonOnly(Season Season, Shift Shift = Shift.None, int? YearOffset = null) : WrittenDate;

    /// <summary>A quarter of a year without its year: "the third quarter" (3).</summary>
    public sealed record QuarterOnly(int Quarter, Shift Shift = Shift.None, int? YearOffset = null) : WrittenDate;

    /// <summary>A feast with a date, by its name in the list of holidays: "Thanksgiving", "Christmas Eve".</summary>
    public sealed record Holiday(string Name, Shift Shift = Shift.None, int? YearOffset = null) : WrittenDate;

    /// <summary>A time of day alone: "at 10:30 a.m.".</summary>
    public sealed record TimeOfDay(ClockTime Time) : WrittenDate;

    /// <summary>A length of time, not a place in it: "more than two years", "three hours", "the five-year-old conflict".</summary>
    public sealed record Duration(double Amount, TimeUnit Unit, DurationBound Bound = DurationBound.Exact) : WrittenDate;
}

/// <summary>Which of several like days or months is meant.</summary>
public enum Shift
{
    /// <summary>The nearest that the tense allows.</summary>
    None,

    /// <summary>"last".</summary>
    Last,

    /// <summary>"this".</summary>
    This,

    /// <summary>"next".</summary>
    Next,

    /// <summary>"Tuesday last week".</summary>
    LastWeek,

    /// <summary>"Tuesday next week".</summary>
    NextWeek,
}

/// <summary>A part of a longer time.</summary>
public enum Part
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>"early", "the beginning of".</summary>
    Early,

    /// <summary>"mid".</summary>
    Middle,

    /// <summary>"late", "the end of".</summary>
    Late,

    /// <summary>"earlier this month": before the day of writing.</summary>
    Earlier,

    /// <summary>"later this month": after the day of writing.</summary>
    Later,
}

/// <summary>Seasons, as in the north.</summary>
public enum Season
{
    /// <summary>March to May.</summary>
    Spring,

    /// <summary>June to August.</summary>
    Summer,

    /// <summary>September to November.</summary>
    Autumn,

    /// <summary>December to February.</summary>
    Winter,
}

/// <summary>How exact a length of time is stated.</summary>
public enum DurationBound
{
    /// <summary>"five years".</summary>
    Exact,

    /// <summary>"nearly", "almost".</summary>
    Under,

    /// <summary>"more than", "over".</summary>
    Over,

    /// <summary>"about", "some".</summary>
    About,
}
