namespace NewsArchive.Timelines;

/// <summary>Which meetings a timeline is to hold.</summary>
public sealed record TimelineRequest
{
    /// <summary>Rows of <see cref="Data.Person"/>: of one all meetings, of several those of at least two; none for everybody's.</summary>
    public IReadOnlyList<int> People { get; init; } = [];

    /// <summary>Where; null for everywhere.</summary>
    public string? Place { get; init; }

    /// <summary>A publication that tells of it; null for any.</summary>
    public string? Outlet { get; init; }

    /// <summary>First day; with one, meetings without a date are left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }
}
