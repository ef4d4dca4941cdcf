namespace NewsArchive.Extraction.Dates;

/// <summary>What a rule made of some tokens.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="Value">What they say.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Time">The time of day printed with it.</param>
internal readonly record struct Reading(int First, int End, WrittenDate Value, string Rule, ClockTime? Time = null)
{
    /// <summary>A tense that the words themselves carry ("two years ago"), whatever the verb beside them is.</summary>
    public Tense OwnTense { get; init; }
}
