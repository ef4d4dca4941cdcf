using System.Collections.Frozen;
using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Countries with their adjectives and the cities in which they receive guests; houses and the cities they stand in.</summary>
public static class Geography
{
    private const string Folder = "NewsArchive.Extraction.Meetings.Lists.";

    private static readonly string[][] Countries = Rows("Countries.txt");

    private static readonly FrozenDictionary<string, string> CountryByAdjective = First(row => row[1], row => row[0]);

    private static readonly FrozenDictionary<string, string> CapitalByCountry = First(row => row[0], row => row[2]);

    private static readonly FrozenDictionary<string, string> CountryByCity = First(row => row[2], row => row[0]);

    private static readonly FrozenDictionary<string, string> CityByVenue = Rows("Venues.txt").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>"Russian" → "Russia"; null for a word that is no such adjective.</summary>
    public static string? CountryOf(ReadOnlySpan<char> adjective) =>
        CountryByAdjective.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(adjective, out var country) ? country : null;

    /// <summary>"Russia" → "Moscow".</summary>
    public static string? CapitalOf(string country) => CapitalByCountry.GetValueOrDefault(country);

    /// <summary>"Kremlin" → "Moscow".</summary>
    public static string? CityOfVenue(string venue) => CityByVenue.GetValueOrDefault(venue);

    /// <summary>Whether the words name a country.</summary>
    public static bool IsCountry(string words) => CapitalByCountry.ContainsKey(words);

    /// <summary>Two places agree where one is unknown, both are the same, or one is the country of the other: "Moscow" and "Russia".</summary>
    public static bool Agree(string? one, string? other)
    {
        if (one is null || other is null || string.Equals(one, other, StringComparison.OrdinalIgnoreCase)) return true;
        return CountryOfCity(one) is { } a && string.Equals(a, Whole(other), StringComparison.Ordinal)
            || CountryOfCity(other) is { } b && string.Equals(b, Whole(one), StringComparison.Ordinal);
    }

    private static string? CountryOfCity(string city) => CountryByCity.GetValueOrDefault(city);

    private static string Whole(string country) => CountryOf(country) ?? country;

    private static string[][] Rows(string file) =>
        [.. WordList.Read(Folder + file).Select(line => line.Split('|', StringSplitOptions.TrimEntries))];

    private static FrozenDictionary<string, string> First(Func<string[], string> key, Func<string[], string> value) =>
        Countries.DistinctBy(key, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(key, value, StringComparer.OrdinalIgnoreCase);
}
