namespace NewsArchive.Extraction.Quotes;

/// <summary>A phrase of nouns or a pronoun: units [First, End) of the narration; empty where there is none.</summary>
internal readonly record struct Phrase(int First, int End)
{
    /// <summary>No phrase.</summary>
    public static Phrase None => default;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => End <= First;
}
