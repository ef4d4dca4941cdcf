using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Dates;

/// <summary>Months, with their year or without.</summary>
internal static class MonthDates
{
    // "March 2011", "March of 2011", "late May 2013", "June last year", "last June", "in late September", "April's"
    public static Reading? Month(in DateWords words, int i, int free)
    {
        var month = words.Month(i);
        if (month == 0) return null;
        var (part, first) = PartBefore(words, i, free);
        var end = words.Kind(i + 1) == TokenKind.Stop && words.Touches(i) && words[i].Length <= 4 && words.Year(i + 2) > 0 ? i + 2 : i + 1;
        var yearAt = words.Kind(end) == TokenKind.Comma || words.Is(end, "of") ? end + 1 : end;
        if (words.Year(yearAt) is var year and > 0 && words.Together(i, yearAt))
        {
            return new(first, yearAt + 1, new WrittenDate.Absolute(PartOf(year, month, part)), part == Part.Whole ? "month-year" : "part-month-year");
        }

        if (YearOffset(words, end, out var offset, out var offsetEnd)) return new(first, offsetEnd, new WrittenDate.MonthOnly(month, Shift.None, offset, part), "month-of-year");
        var shift = ShiftAt(words, first - 1, free);
        if (shift != Shift.None) return new(first - 1, end, new WrittenDate.MonthOnly(month, shift, null, part), "shifted-month");
        if (IsName(words, i, first)) return null;
        return new(first, end, new WrittenDate.MonthOnly(month, Shift.None, null, part), part == Part.Whole ? "month" : "part-of-month");
    }

    // "mid-September", "mid-December 2012": one word
    public static Reading? MidMonth(in DateWords words, int i)
    {
        var word = words[i];
        if (word.Length < 7 || word[3] != '-' || !word.StartsWith("mid", StringComparison.OrdinalIgnoreCase) || !char.IsUpper(word[4])) return null;
        if (!Lexicon.Of(word[4..]).HasFlag(WordClass.Month)) return null;
        var month = DateWords.MonthNumber(word[4..]);
        if (words.Year(i + 1) is var year and > 0) return new(i, i + 2, new WrittenDate.Absolute(PartOf(year, month, Part.Middle)), "part-month-year");
        return YearOffset(words, i + 1, out var offset, out var end)
            ? new(i, end, new WrittenDate.MonthOnly(month, Shift.None, offset, Part.Middle), "month-of-year")
            : new(i, i + 1, new WrittenDate.MonthOnly(month, Shift.None, null, Part.Middle), "part-of-month");
    }

    /// <summary>"last year", "of last year", "this year", "next year", "the previous year" behind a month or season.</summary>
    public static bool YearOffset(in DateWords words, int at, out int offset, out int end)
    {
        (offset, end) = (0, at);
        if (words.Is(at, "of")) at++;
        if (!words.Is(at + 1, "year")) return false;
        var shift = words.Is(at, "last") ? -1 : words.Is(at, "this") ? 0 : words.Is(at, "next") ? 1 : int.MinValue;
        if (shift == int.MinValue) return false;
        (offset, end) = (shift, at + 2);
        return true;
    }

    /// <summary>"late", "early", "mid", "the end of", "the beginning of" before a month, a year or a season; where they begin.</summary>
    public static (Part Part, int First) PartBefore(in DateWords words, int i, int free)
    {
        if (i - 1 < free) return (Part.Whole, i);
        var one = PartNamed(words[i - 1]);
        if (one != Part.Whole) return (one, i - 1);
        if (!words.Is(i - 1, "of") && !words.Is(i - 1, "in") || i - 2 < free) return (Part.Whole, i);
        var part = words[i - 2] switch
        {
            "end" or "close" => Part.Late,
            "beginning" or "start" => Part.Early,
            "middle" => Part.Middle,
            "late" when words.Is(i - 1, "in") => Part.Late,
            "early" when words.Is(i - 1, "in") => Part.Early,
            _ => Part.Whole,
        };
        if (part == Part.Whole) return (Part.Whole, i);
        return (part, i - 3 >= free && words.Is(i - 3, "the") ? i - 3 : i - 2);
    }

    /// <summary>"last", "this", "next" at a token that is still free.</summary>
    public static Shift ShiftAt(in DateWords words, int i, int free)
    {
        if (i < free) return Shift.None;
        if (words.Is(i, "last") || words.Is(i, "past")) return Shift.Last;
        if (words.Is(i, "this")) return Shift.This;
        return words.Is(i, "next") || words.Is(i, "coming") ? Shift.Next : Shift.None;
    }

    /// <summary>The part of a month that "early", "mid" and "late" mean: the first, second and third ten days.</summary>
    public static EdtfDate PartOf(int year, int month, Part part)
    {
        var whole = EdtfDate.Month(year, month).Range;
        return EdtfDate.Interval(part switch
        {
            Part.Early => new(whole.First, whole.First.AddDays(9)),
            Part.Middle => new(whole.First.AddDays(9), whole.First.AddDays(19)),
            Part.Late => new(whole.First.AddDays(19), whole.Last),
            _ => whole,
        });
    }

    private static Part PartNamed(ReadOnlySpan<char> word) =>
        word.Equals("late", StringComparison.OrdinalIgnoreCase) ? Part.Late
        : word.Equals("early", StringComparison.OrdinalIgnoreCase) ? Part.Early
        : word.Equals("mid", StringComparison.OrdinalIgnoreCase) ? Part.Middle : Part.Whole;

    // "Theresa May", "March on Washington", "August company", "April said": a name or another word unless something says it is a month.
    private static bool IsName(in DateWords words, int i, int first)
    {
        if (first < i) return false;
        var word = words[i];
        var isOther = word is "May" or "March" or "April" or "June" or "August" or "Jan" or "Mar" or "Dec" or "MAY" or "MARCH" or "APRIL" or "JUNE" or "AUGUST";
        if (!isOther) return words.Tokens[i].IsCapitalised && NamesBefore(words, i) && NamesBehind(words, i);
        if (DateLists.BeforeMonth.Has(words[i - 1]))
        {
            // "by May" and "to May" may name her; "in May" may not.
            return DateLists.BeforePerson.Has(words[i - 1]) && word is not ("August" or "March") && words.Has(i + 1, WordClass.SayingVerb | WordClass.PastVerb);
        }

        return !words.Has(i - 2, WordClass.Month) && !(words.Is(i + 1, "and") && words.Has(i + 2, WordClass.Month)) || NamesBefore(words, i);
    }

    private static bool NamesBefore(in DateWords words, int i) =>
        i > 0 && words.Together(i - 1, i) && words.Tokens[i - 1].IsCapitalised && !words.Has(i - 1, WordClass.Function | WordClass.SentenceOpener | WordClass.Weekday);

    private static bool NamesBehind(in DateWords words, int i) =>
        i + 1 < words.Count && words.Together(i + 1, i) && words.Tokens[i + 1].IsCapitalised;
}
