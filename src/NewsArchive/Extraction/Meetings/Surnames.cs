namespace NewsArchive.Extraction.Meetings;

/// <summary>The word of a name by which somebody is called.</summary>
internal static class Surnames
{
    /// <summary>"Silva" in "Ana Silva" and in "Ana M. Silva, Jr."; "Marcos" in "Paul Marcos III".</summary>
    public static ReadOnlySpan<char> Of(string name)
    {
        var rest = name.AsSpan();
        while (rest.LastIndexOf(' ') is var blank and > 0)
        {
            var last = rest[(blank + 1)..];
            if (last is not ("Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV")) return last;
            rest = rest[..blank].TrimEnd(',');
        }

        return rest;
    }
}
