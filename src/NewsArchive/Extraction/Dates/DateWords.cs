using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Dates;

/// <summary>The tokens of an article, asked for months, days, years and numbers. Asking for a place outside the text is answered with "no".</summary>
internal readonly ref struct DateWords(TokenizedArticle article)
{
    private static readonly string[] Units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public TokenRow Tokens { get; } = article.Tokens;

    public int Count => Tokens.Length;

    public ReadOnlySpan<char> this[int i] => i >= 0 && i < Tokens.Length ? article.Word(i) : default;

    public bool Is(int i, ReadOnlySpan<char> word) => this[i].Equals(word, StringComparison.OrdinalIgnoreCase);

    public TokenKind Kind(int i) => i >= 0 && i < Tokens.Length ? Tokens[i].Kind : TokenKind.Other;

    public bool Has(int i, WordClass any) => i >= 0 && i < Tokens.Length && Tokens[i].Is(any);

    /// <summary>Whether the two tokens stand in one sentence.</summary>
    public bool Together(int i, int j) => i >= 0 && j >= 0 && i < Count && j < Count && Tokens[i].Sentence == Tokens[j].Sentence;

    /// <summary>Whether nothing stands between the token and the one behind it.</summary>
    public bool Touches(int i) => i >= 0 && i + 1 < Count && Tokens[i].End == Tokens[i + 1].Start;

    /// <summary>1 to 12 for a month's name or abbreviation with a capital; 0 for any other word.</summary>
    public int Month(int i) => Has(i, WordClass.Month) && Tokens[i].IsCapitalised ? MonthNumber(this[i]) : 0;

    /// <summary>The weekday named with a capital; null for any other word.</summary>
    public DayOfWeek? Weekday(int i) => Has(i, WordClass.Weekday) && Tokens[i].IsCapitalised ? WeekdayNamed(this[i]) : null;

    /// <summary>A day of a month in figures, "7" or "7th"; 0 for anything else.</summary>
    public int Day(int i)
    {
        if (Kind(i) != TokenKind.Number) return 0;
        var word = this[i];
        if (word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th") word = word[..^2];
        return word.Length <= 2 && Figures(word) is var day and >= 1 and <= 31 ? day : 0;
    }

    /// <summary>A year of four figures from 1000 to 2199; 0 for anything else.</summary>
    public int Year(int i) =>
        Kind(i) == TokenKind.Number && this[i].Length == 4 && Figures(this[i]) is var year and >= 1000 and <= 2199 ? year : 0;

    /// <summary>A number in figures or words ("five", "twenty-five", "a"); -1 for anything else.</summary>
    public double Number(int i)
    {
        if (Kind(i) == TokenKind.Number) return Decimal(this[i]);
        return Kind(i) == TokenKind.Word ? NumberWord(this[i]) : -1;
    }

    /// <summary>What the word says as a number: "a" is 1, "several" stays unknown (-1).</summary>
    public static double NumberWord(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 17) return -1;
        if (word.Equals("a", StringComparison.OrdinalIgnoreCase) || word.Equals("an", StringComparison.OrdinalIgnoreCase)) return 1;
        if (word.Equals("half", StringComparison.OrdinalIgnoreCase)) return 0.5;
        if (word.Equals("dozen", StringComparison.OrdinalIgnoreCase)) return 12;
        var hyphen = word.IndexOf('-');
        var tens = Index(Tens, hyphen < 0 ? word : word[..hyphen]);
        if (tens >= 0 && hyphen < 0) return (tens + 2) * 10;
        if (tens >= 0 && Index(Units, word[(hyphen + 1)..]) is var one and >= 0 and < 9) return ((tens + 2) * 10) + one + 1;
        return Index(Units, word) is var unit and >= 0 ? unit + 1 : -1;
    }

    /// <summary>The unit of time a word names in the singular or plural; null for any other word.</summary>
    public static TimeUnit? UnitNamed(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] is 's' or 'S') word = word[..^1];
        Span<char> lower = stackalloc char[12];
        if (word.Length > lower.Length) return null;
        word.ToLowerInvariant(lower);
        return lower[..word.Length] switch
        {
            "minute" => TimeUnit.Minute,
            "hour" => TimeUnit.Hour,
            "day" => TimeUnit.Day,
            "week" => TimeUnit.Week,
            "weekend" => TimeUnit.Weekend,
            "month" => TimeUnit.Month,
            "quarter" => TimeUnit.Quarter,
            "year" => TimeUnit.Year,
            "decade" => TimeUnit.Decade,
            "century" or "centurie" => TimeUnit.Century,
            _ => null,
        };
    }

    /// <summary>1 to 12 by the first three letters; 0 where they are no month's.</summary>
    public static int MonthNumber(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        Span<char> three = [(char)(word[0] | 0x20), (char)(word[1] | 0x20), (char)(word[2] | 0x20)];
        return "janfebmaraprmayjunjulaugsepoctnovdec".AsSpan().IndexOf(three) is var at and >= 0 && at % 3 == 0 ? (at / 3) + 1 : 0;
    }

    private static DayOfWeek? WeekdayNamed(ReadOnlySpan<char> word)
    {
        Span<char> three = [(char)(word[0] | 0x20), (char)(word[1] | 0x20), (char)(word[2] | 0x20)];
        return "sunmontuewedthufrisat".AsSpan().IndexOf(three) is var at and >= 0 && at % 3 == 0 ? (DayOfWeek)(at / 3) : null;
    }

    /// <summary>Up to nine figures; -1 where another sign stands among them.</summary>
    public static int Figures(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 9) return -1;
        var value = 0;
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c)) return -1;
            value = (value * 10) + (c - '0');
        }

        return value;
    }

    private static double Decimal(ReadOnlySpan<char> word)
    {
        var point = word.IndexOf('.');
        if (point < 0) return Figures(word);
        return Figures(word[..point]) is var whole and >= 0 && word.Length == point + 2 && char.IsAsciiDigit(word[^1]) ? whole + ((word[^1] - '0') / 10.0) : -1;
    }

    private static int Index(string[] words, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (word.Equals(words[i], StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }
}
