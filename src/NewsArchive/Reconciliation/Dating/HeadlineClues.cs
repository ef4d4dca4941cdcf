using NewsArchive.Reference;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Who issues a text holds the office that its headline gives: "Statement by President Ana Silva on …", "Readout of Minister Silva's call …".</summary>
internal static class HeadlineClues
{
    private const int LongestTitle = 6;
    private const int LongestName = 4;

    public static void Add(ReadArticle article, List<DateClue> clues)
    {
        if (article.Document.Title is not { } title) return;
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var w = 1; w + 2 < words.Length; w++)
        {
            if (!(words[w] is "by" or "from" or "By" or "From" || words[w] is "of" or "Of" && IsText(words[w - 1])) || Holder(words, w + 1) is not { } held) continue;
            var (printed, match) = held;
            clues.Add(new DateClue
            {
                Words = printed,
                Says = $"the headline has {match.Person ?? string.Join(" or ", match.People)} speak as such: {OfficeClues.Printed(match.Hull)}",
                Rule = "headline-office",
                Allows = OfficeClues.InOffice(match),
                Weight = ClueWeight.Sure,
            });
            return;
        }
    }

    private static bool IsText(string word) =>
        word.ToLowerInvariant() is "readout" or "remarks" or "statement" or "message" or "letter" or "address" or "speech" or "proclamation" or "testimony" or "transcript";

    /// <summary>The office and name that begin at a word; null where the tables know no such holder.</summary>
    private static (string Printed, TitleMatch Match)? Holder(string[] words, int first)
    {
        for (var name = first + 1; name < Math.Min(words.Length, first + LongestTitle); name++)
        {
            var office = string.Join(' ', words[first..name]);
            if (!char.IsUpper(office[0])) return null;
            for (var end = Math.Min(words.Length, name + LongestName); end > name; end--)
            {
                var holder = string.Join(' ', words[name..end].Select(Bare).Where(word => word.TrimEnd('.').Length > 1));
                if (holder.Length > 0 && char.IsUpper(holder[0]) && OfficeTerms.Match(holder, office) is { } match) return ($"{office} {holder}", match);
            }
        }

        return null;
    }

    private static string Bare(string word)
    {
        var bare = word.TrimEnd(',', ':', ';');
        return bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("’s", StringComparison.Ordinal) ? bare[..^2] : bare;
    }
}
