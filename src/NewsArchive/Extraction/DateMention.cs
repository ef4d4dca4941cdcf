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
public sealed record DateMention(int Start, int End, WrittenDate Value, Tense Tense, string Rule);

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
}

/// <summary>Units of time.</summary>
public enum TimeUnit
{
    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks.</summary>
    Week,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Quarters of a year.</summary>
    Quarter,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Decades.</summary>
    Decade,
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
