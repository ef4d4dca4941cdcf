using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Dates;

/// <summary>Lengths of time.</summary>
internal static class Durations
{
    /// <summary>A counted amount before a unit.</summary>
    internal readonly record struct Amount(double Value, DurationBound Bound, int First);

    // "more than two years", "three hours", "nearly a decade"
    public static Reading? Counted(in DateWords words, int i, int free)
    {
        if (RelativeDates.UnitAt(words, i) is not { } unit || AmountBefore(words, i, free) is not { } amount) return null;
        // "a day" and "a week" are mostly "each day" or "some day": only a counted or bounded length is a length.
        if (amount.First == i - 1 && (words.Is(i - 1, "a") || words.Is(i - 1, "an")) && amount.Bound == DurationBound.Exact && !IsMeasured(words, i, unit)) return null;
        return new(amount.First, i + 1, new WrittenDate.Duration(amount.Value, unit, amount.Bound), "counted");
    }

    // "an hour late", "lasted an hour", "waited an hour"
    private static bool IsMeasured(in DateWords words, int i, TimeUnit unit) =>
        unit is TimeUnit.Hour or TimeUnit.Minute && (words[i + 1] is "late" or "early" or "behind" || words[i - 2] is "lasted" or "waited" or "waiting" or "delayed" or "took");

    // "the five-year-old conflict", "a three-hour meeting", "four-decade reign", "10-day truce", "decade-long war"
    public static Reading? Compound(in DateWords words, int i, int free)
    {
        var word = words[i];
        var hyphen = word.IndexOf('-');
        if (hyphen <= 0 || word.Length > 30) return null;
        var old = word.EndsWith("-old", StringComparison.OrdinalIgnoreCase);
        var body = old ? word[..^4] : word.EndsWith("-long", StringComparison.OrdinalIgnoreCase) ? word[..^5] : word;
        var last = body.LastIndexOf('-');
        if (DateWords.UnitNamed(body[(last + 1)..]) is not { } unit) return null;
        var amount = last < 0 ? 1 : AmountOf(body[..last]);
        if (amount <= 0) return null;
        var bound = Bound(words, i - 1, free, out var first);
        var isAge = old && unit is TimeUnit.Year or TimeUnit.Month && IsPerson(words, i);
        return new(first, i + 1, new WrittenDate.Duration(amount, unit, bound), isAge ? "age-of-person" : old ? "age" : "compound");
    }

    /// <summary>The amount that ends before token i: "more than two", "a", "several", "two and a half"; null where none is counted.</summary>
    public static Amount? AmountBefore(in DateWords words, int i, int free)
    {
        var at = i - 1;
        if (at >= free && DateLists.CountingWord.Has(words[at])) at--;
        if (at < free || !words.Together(at, i)) return null;
        if ((words.Is(at, "a") || words.Is(at, "an")) && at - 1 >= free && words.Is(at - 1, "half")) return new(0.5, Bound(words, at - 2, free, out var start), start);
        if (words.Number(at) is > 0 and <= 9999 and var value)
        {
            if (value > 1900 && words.Year(at) > 0) return null;
            if (value == 0.5 || words.Is(at, "half")) return Half(words, at, free);
            // "a dozen years", "one hundred days"
            var first = value == 12 && words.Is(at, "dozen") && at - 1 >= free && words.Is(at - 1, "a") ? at - 1 : at;
            var bound = Bound(words, first - 1, free, out var from);
            return new(value, bound, from);
        }

        var vague = words[at] switch { "few" or "several" => 3, "couple" => 2, "of" when words.Is(at - 1, "couple") => 2, _ => 0 };
        if (vague == 0) return null;
        if (words.Is(at, "of")) at--;
        return new(vague, DurationBound.About, at - 1 >= free && words.Is(at - 1, "a") ? at - 1 : at);
    }

    // "half years", "two and a half years"; "half a year" is read above
    private static Amount? Half(in DateWords words, int at, int free)
    {
        if (at - 2 < free || !words.Is(at - 1, "a") || !words.Is(at - 2, "and")) return new(0.5, DurationBound.Exact, at);
        return at - 3 >= free && words.Number(at - 3) is >= 0 and <= 999 and var whole ? new(whole + 0.5, Bound(words, at - 4, free, out var first), first) : null;
    }

    /// <summary>"nearly", "more than", "about", "at least" that end at a token; where they begin.</summary>
    internal static DurationBound Bound(in DateWords words, int at, int free, out int first)
    {
        first = at + 1;
        if (at < free) return DurationBound.Exact;
        if ((words.Is(at, "nearly") || words.Is(at, "almost"))) return With(at, DurationBound.Under, out first);
        if (DateLists.About.Has(words[at])) return With(at, DurationBound.About, out first);
        if (words.Is(at, "over")) return With(at, DurationBound.Over, out first);
        if (at - 1 < free) return DurationBound.Exact;
        if (words.Is(at, "than") && (words.Is(at - 1, "more") || words.Is(at - 1, "longer"))) return With(at - 1, DurationBound.Over, out first);
        if (words.Is(at, "than") && (words.Is(at - 1, "less") || words.Is(at - 1, "fewer"))) return With(at - 1, DurationBound.Under, out first);
        return words.Is(at, "least") && words.Is(at - 1, "at") ? With(at - 1, DurationBound.Over, out first) : DurationBound.Exact;
    }

    private static DurationBound With(int at, DurationBound bound, out int first)
    {
        first = at;
        return bound;
    }

    // "five", "10", "two-and-a-half", "decade" (for "decade-old")
    private static double AmountOf(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("-and-a-half", StringComparison.OrdinalIgnoreCase)) return AmountOf(word[..^11]) is > 0 and var whole ? whole + 0.5 : -1;
        return char.IsAsciiDigit(word[0]) ? DateWords.Figures(word) : DateWords.NumberWord(word);
    }

    // "a 12-year-old boy", "the 34-year-old", "her 5-year-old son": not an age of something that began.
    private static bool IsPerson(in DateWords words, int i) =>
        i + 1 >= words.Count || !words.Together(i, i + 1) || words.Has(i + 1, WordClass.PersonNoun | WordClass.Function | WordClass.Title | WordClass.SayingVerb | WordClass.PastVerb)
        || words.Kind(i + 1) != TokenKind.Word || words.Tokens[i + 1].IsCapitalised
        || DateLists.AgedPerson.Has(words[i + 1]);
}
