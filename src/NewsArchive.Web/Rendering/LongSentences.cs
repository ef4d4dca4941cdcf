namespace NewsArchive.Web.Rendering;

/// <summary>A text without full stops (a transcript, a table) may have sentences of any length; what a page shows of them stays within bounds.</summary>
public static class LongSentences
{
    /// <summary>Characters of text on one page.</summary>
    public const int MostOnPage = 90_000;

    /// <summary>How many characters of a sentence are shown, so that all of them together keep to the bound and only the longest are cut.</summary>
    public static int LongestShown(IEnumerable<int> lengths)
    {
        var sorted = lengths.Order().ToList();
        long left = MostOnPage;
        for (var at = 0; at < sorted.Count; at++)
        {
            var share = left / (sorted.Count - at);
            if (sorted[at] > share && sorted.Skip(at).Sum(length => (long)length) > left) return (int)share;
            left -= sorted[at];
        }

        return int.MaxValue;
    }
}
