using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Lines that say themselves that they stand under a picture: "Image caption The mayor at the bridge".</summary>
internal static class CaptionLines
{
    private static readonly EdgePhrases Openings = EdgePhrases.Openings(["image caption", "media caption", "photo caption", "picture caption", "video caption", "caption"]);

    private static readonly EdgePhrases Credits = EdgePhrases.Openings(["image copyright", "image source", "media source", "copyright", "getty images", "photo credit", "image credit"]);

    /// <summary>The caption without its label; null for a line without one.</summary>
    public static string? WordsOf(string line)
    {
        foreach (var opening in Openings.For(line))
        {
            if (line.Length <= opening.Length + 4 || !line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = line.AsSpan(opening.Length);
            if (opening == "caption" && rest[0] != ':') continue;
            return rest.TrimStart(" :,-").ToString();
        }

        return null;
    }

    /// <summary>"Ada Nowak/WQRP", "Jan Meer/Getty Images": who took a picture, and for whom.</summary>
    public static bool IsPhotographer(string line)
    {
        var slash = line.IndexOf('/', StringComparison.Ordinal);
        if (slash < 5 || slash + 2 >= line.Length || !Bylines.IsBareName(line[..slash].TrimEnd())) return false;
        var agency = line[(slash + 1)..].Trim();
        return Agencies.NameOf(agency) is not null || Outlets.NameOf(agency) is not null || Mastheads.IsName(agency) || agency is "Getty Images" or "AP Photo" || agency.Length is > 1 and < 7 && agency.All(char.IsAsciiLetterUpper);
    }

    /// <summary>"Image copyright AFP", "Image source, Reuters".</summary>
    public static bool IsCredit(string line)
    {
        if (line.Length > 60) return false;
        if (IsPhotographer(line)) return true;
        foreach (var opening in Credits.For(line))
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && !LineFeatures.EndsSentence(line)) return true;
        }

        return false;
    }
}
