namespace NewsArchive.Extraction.People;

/// <summary>Words that may be a person's name, and the rules that speak for or against it.</summary>
/// <param name="First">First token of the name; titles stand before it.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Rules">Bits of <see cref="PersonRule"/>.</param>
/// <param name="OpensClause">Whether its capital may be due to its place at the start of a sentence or quotation.</param>
internal readonly record struct NameCandidate(int First, int End, ulong Rules, bool OpensClause)
{
    /// <summary>The number of words.</summary>
    public int Length => End - First;

    /// <summary>Whether a rule has fired.</summary>
    public bool Has(PersonRule rule) => (Rules & PersonRules.Bit(rule)) != 0;
}
