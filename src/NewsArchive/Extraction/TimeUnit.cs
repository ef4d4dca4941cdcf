namespace NewsArchive.Extraction;

/// <summary>Units of time.</summary>
public enum TimeUnit
{
    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Weekends, Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Weeks, from Monday.</summary>
    Week,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Quarters of a year.</summary>
    Quarter,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Decades.</summary>
    Decade,

    /// <summary>Centuries.</summary>
    Century,
}

/// <summary>How long the units of time are.</summary>
public static class TimeUnits
{
    /// <summary>Days in a unit, on average.</summary>
    public static double DaysOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Minute or TimeUnit.Hour => 0,
        TimeUnit.Day => 1,
        TimeUnit.Week or TimeUnit.Weekend => 7,
        TimeUnit.Month => 30.44,
        TimeUnit.Quarter => 91.3,
        TimeUnit.Year => 365.25,
        TimeUnit.Decade => 3652.5,
        _ => 36525,
    };
}
