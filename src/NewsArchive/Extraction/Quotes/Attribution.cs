namespace NewsArchive.Extraction.Quotes;

/// <summary>Who is held to have said a quotation, and by which rule.</summary>
/// <param name="Speaker">Null where nobody can be told.</param>
/// <param name="Clause">Index of the clause of saying; -1 where there is none.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Continues">Whether it carries on the quotation before.</param>
internal readonly record struct Attribution(Speaker? Speaker, int Clause, string Rule, bool Continues = false)
{
    /// <summary>Whether words of saying in the quotation's own sentence tell it.</summary>
    public bool IsByCue => Clause >= 0;

    /// <summary>Nobody.</summary>
    public static Attribution None => new(null, -1, "no-speaker");
}
