using NewsArchive.Values;

namespace NewsArchive.Timelines;

/// <summary>A meeting as a picture of time needs it: when, in which state, with whom.</summary>
/// <param name="MeetingId">Row of the meeting.</param>
/// <param name="Earliest">First day it may have been; null where open.</param>
/// <param name="Latest">Last day it may have been; null where open.</param>
/// <param name="Status">Held, planned or cancelled.</param>
/// <param name="PersonIds">Those who took part; where people were asked for, only they.</param>
public readonly record struct TimelineRow(int MeetingId, DateOnly? Earliest, DateOnly? Latest, MeetingStatus Status, IReadOnlyList<int> PersonIds)
{
    /// <summary>Whether it has a place on a line: what is not known to a year has none, as in lists.</summary>
    public bool IsDated => HasPlace(Earliest, Latest);

    /// <summary>Whether something of some day between two has a place on a line.</summary>
    public static bool HasPlace(DateOnly? earliest, DateOnly? latest) => earliest is { } first && latest is { } last && last.DayNumber - first.DayNumber < 366;
}

/// <summary>The rows of a timeline, oldest first.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="IsCut">Whether there are more, older ones, than were read.</param>
public sealed record TimelineRows(IReadOnlyList<TimelineRow> Rows, bool IsCut);
