using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Links to other articles that stand between the paragraphs: "ALSO SEE: Talks Resume In Lyon".</summary>
internal static class RelatedLines
{
    private const int Longest = 220;
    private static readonly EdgePhrases Openings = EdgePhrases.Openings(PhraseList.Load("related-openings.txt").OrderByDescending(o => o.Length));

    /// <summary>The headline behind the opening; null for a line that is no such link.</summary>
    public static string? HeadlineOf(string line)
    {
        if (line.Length > Longest) return null;
        foreach (var opening in Openings.For(line))
        {
            if (!line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) || line.Length <= opening.Length + 2) continue;
            var rest = line.AsSpan(opening.Length);
            var trimmed = rest.TrimStart(" ");
            if (trimmed.Length == 0 || trimmed[0] is not (':' or '|' or '»' or '>' or '–' or '—') && !(trimmed[0] == '-' && trimmed.Length < rest.Length)) continue;
            var headline = trimmed.TrimStart(" :|»>–—-").TrimEnd(" »>").ToString();
            if (IsHeadline(headline, line.AsSpan(0, opening.Length))) return headline;
        }

        return null;
    }

    /// <summary>Written in capitals the opening is a label; otherwise what follows must look like a headline, not like a sentence.</summary>
    private static bool IsHeadline(string headline, ReadOnlySpan<char> opening)
    {
        if (headline.Length < 8 || !(char.IsUpper(headline[0]) || char.IsDigit(headline[0]) || headline[0] is '\'' or '‘' or '"' or '“')) return false;
        return !headline.EndsWith('.') || opening.IndexOfAnyInRange('a', 'z') < 0;
    }
}
