using NewsArchive.Values;

namespace NewsArchive.Reference;

/// <summary>A merged meeting as the official record is asked about it.</summary>
/// <param name="Id">The meeting's id.</param>
/// <param name="People">Who took part, by canonical names or by the ids made of them.</param>
/// <param name="Days">The days it may have been on.</param>
/// <param name="Place">City or country; null where not known.</param>
/// <param name="Status">Held, planned or cancelled.</param>
/// <param name="Mode">How; nobody travels to a call.</param>
public sealed record MeetingToCheck(string Id, IReadOnlyList<string> People, DayRange Days, string? Place, MeetingStatus Status, MeetingMode Mode = MeetingMode.Meeting);

/// <summary>What the official record says of a meeting.</summary>
public abstract record RecordVerdict
{
    /// <summary>Nothing on record agrees with it; the record does not list everything, so this is no contradiction.</summary>
    public sealed record NotOnRecord : RecordVerdict;

    /// <summary>The record has it.</summary>
    /// <param name="Trip">The journey.</param>
    /// <param name="Unnamed">Participants whom the record does not name; it names the principals only.</param>
    public sealed record Confirmed(RecordTrip Trip, IReadOnlyList<string> Unnamed) : RecordVerdict;

    /// <summary>The record has a meeting of these people, but not so.</summary>
    /// <param name="Trip">The journey.</param>
    /// <param name="How">One readable line: "the record has Berlin, not Paris".</param>
    public sealed record Differs(RecordTrip Trip, string How) : RecordVerdict;
}

/// <summary>The verdicts of the record on an archive.</summary>
/// <param name="Verdicts">One for each meeting, in their order.</param>
/// <param name="Gaps">Journeys on which the record names somebody met, and of which no meeting of the archive tells; in order of time.</param>
public sealed record RecordFindings(IReadOnlyList<(MeetingToCheck Meeting, RecordVerdict Verdict)> Verdicts, IReadOnlyList<RecordTrip> Gaps);
