using System.Collections.Frozen;
using System.Globalization;
using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>How sure a quote and its speaker are: the measured share in which the rule was right.</summary>
internal static class QuoteConfidence
{
    private const double Unmeasured = 0.6;

    private static readonly FrozenDictionary<string, double> Shares = Load();

    /// <summary>0 to 1, by the rule and by how the speaker is printed.</summary>
    public static double Of(string rule, Speaker? speaker)
    {
        var words = speaker is null ? " nobody" : IsPronoun(speaker.Text) ? " pronoun" : speaker.Person is null ? " description" : " name";
        return Shares.TryGetValue(rule + words, out var share) || Shares.TryGetValue(rule + " *", out share) ? share : Unmeasured;
    }

    private static bool IsPronoun(string text) => text.Length <= 4 && (Lexicon.Of(text) & WordClass.Pronoun) != 0;

    private static FrozenDictionary<string, double> Load()
    {
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in WordList.Read("NewsArchive.Extraction.Quotes.RuleConfidence.txt"))
        {
            var cut = line.LastIndexOf(' ');
            shares[line[..cut]] = double.Parse(line.AsSpan(cut + 1), NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        return shares.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
