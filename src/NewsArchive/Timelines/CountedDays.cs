namespace NewsArchive.Timelines;

/// <summary>What of a person is counted by days.</summary>
public enum CountedDays
{
    /// <summary>Articles that name them.</summary>
    Articles,

    /// <summary>Quotations of theirs.</summary>
    Quotes,
}
