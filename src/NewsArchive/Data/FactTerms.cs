using System.Globalization;
using System.Text;

namespace NewsArchive.Data;

/// <summary>
/// Facts as terms of the full-text index: a person is narrowed by as a word is. Each ends in a digit, so that no stemming touches it.
/// </summary>
public static class FactTerms
{
    /// <summary>Every article has it.</summary>
    public const string Every = "zza0";

    /// <summary>No article has it.</summary>
    public const string None = "zzn0";

    /// <summary>The person is named.</summary>
    public static string Person(int id) => "zzp" + Number(id);

    /// <summary>The person is quoted.</summary>
    public static string Speaker(int id) => "zzs" + Number(id);

    /// <summary>The person takes part in a meeting.</summary>
    public static string Meets(int id) => "zzm" + Number(id);

    /// <summary>The two take part in one meeting.</summary>
    public static string Meets(int one, int other) => "zzm" + Number(Math.Min(one, other)) + "w" + Number(Math.Max(one, other));

    /// <summary>Whether the term tells of meetings: who takes part, or where.</summary>
    public static bool IsOfMeeting(ReadOnlySpan<char> term) => term.StartsWith("zzm") || term.StartsWith("zzl");

    /// <summary>The article may have been published in the year.</summary>
    public static string Year(int year) => "zzy" + Number(year);

    /// <summary>The years of a run of days; none where they are more than three, which narrows nothing.</summary>
    public static IEnumerable<string> Years(Values.DayRange days) =>
        days.First > DateOnly.MinValue && days.Last < DateOnly.MaxValue && days.Last.Year - days.First.Year is >= 0 and < 3 ? Enumerable.Range(days.First.Year, days.Last.Year - days.First.Year + 1).Select(Year) : [];

    /// <summary>A folded word of the publication's name.</summary>
    public static string Outlet(string word) => "zzo" + word + "0";

    /// <summary>A folded word of the name of a place where a meeting is told of.</summary>
    public static string Place(string word) => "zzl" + word + "0";

    /// <summary>The folded words of a name, of which terms are made.</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in name.AsSpan())
        {
            if (char.IsLetterOrDigit(c)) word.Append(char.ToLowerInvariant(Values.Diacritics.Without(c)));
            else if (word.Length > 0 && !Values.Diacritics.IsCombining(c)) Close();
        }

        Close();
        return words;

        void Close()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}
