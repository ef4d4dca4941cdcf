namespace NewsArchive.Values;

/// <summary>A run of days, both ends included. An open end is <see cref="DateOnly.MinValue"/> or <see cref="DateOnly.MaxValue"/>.</summary>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>All days: what is known where nothing is known.</summary>
    public static DayRange Always { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>The day moved by a number of days, within what a date can say.</summary>
    public static DateOnly Moved(DateOnly day, double days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>One day.</summary>
    public static DayRange On(DateOnly day) => new(day, day);

    /// <summary>The day and all that follow.</summary>
    public static DayRange From(DateOnly day) => new(day, DateOnly.MaxValue);

    /// <summary>The day and all that went before.</summary>
    public static DayRange Until(DateOnly day) => new(DateOnly.MinValue, day);

    /// <summary>The number of days; <see cref="int.MaxValue"/> where an end is open.</summary>
    public int Days => First == DateOnly.MinValue || Last == DateOnly.MaxValue ? int.MaxValue : Math.Max(0, Last.DayNumber - First.DayNumber + 1);

    /// <summary>Whether no day is left.</summary>
    public bool IsEmpty => Last < First;

    /// <summary>Whether the day is one of the run.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>Whether the two runs share a day.</summary>
    public bool Meets(DayRange other) => First <= other.Last && other.First <= Last;

    /// <summary>The days both runs have; may be empty.</summary>
    public DayRange Intersect(DayRange other) => new(First > other.First ? First : other.First, Last < other.Last ? Last : other.Last);
}
