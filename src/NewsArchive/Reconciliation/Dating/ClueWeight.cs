namespace NewsArchive.Reconciliation.Dating;

/// <summary>How much clues of a kind are to be believed: the share of texts in which such a clue holds the day of publication.</summary>
internal static class ClueWeight
{
    /// <summary>The document's own metadata: only several strong votes together may cast doubt on it.</summary>
    public const double Metadata = 0.9999;

    /// <summary>A dated line of the page, or a dateline with its year.</summary>
    public const double DatedLine = 0.9995;

    /// <summary>Seldom wrong: an event nobody could foresee is named, a day with its year is told as past.</summary>
    public const double Sure = 0.97;

    /// <summary>Enough to decide by itself.</summary>
    public const double Strong = 0.93;

    /// <summary>Just enough to decide where nothing speaks against it.</summary>
    public const double Fair = 0.9;

    /// <summary>Decides only together with others.</summary>
    public const double Weak = 0.75;

    /// <summary>The log-odds in thousandths: votes of independent clues are added up. Whole numbers, so that their order changes nothing.</summary>
    public static int Vote(double weight)
    {
        var held = Math.Clamp(weight, 0.501, 0.9999);
        return (int)Math.Round(1000 * Math.Log(held / (1 - held)), MidpointRounding.AwayFromZero);
    }
}
