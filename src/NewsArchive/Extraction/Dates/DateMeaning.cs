using NewsArchive.Values;

namespace NewsArchive.Extraction.Dates;

/// <summary>
/// What a written date means once the day of writing is known: the "anchoring" of TIMEX3 values, where news counts from the day of publication
/// (Strötgen and Gertz 2010). Where only a run of days is known for the writing, the answer covers every day of it.
/// </summary>
public static class DateMeaning
{
    // Beyond this the answer says nothing that helps.
    private const int Widest = 730;

    /// <summary>The meaning, or null where the words mean no day or it stays open. A day whose year is unknown can count days only.</summary>
    public static EdtfDate? Of(DateMention mention, EdtfDate? published)
    {
        if (mention.Value is WrittenDate.Absolute absolute) return absolute.Date;
        if (published is null) return Yearless(mention.Value, null);
        if (published is not { Earliest: { } first, Latest: { } last }) return Yearless(mention.Value, published);
        if (last.DayNumber - first.DayNumber > Widest || first.Year < 3 || last.Year > 9990) return Yearless(mention.Value, null);
        return Of(mention, new DayRange(first, last));
    }

    /// <summary>The meaning for a writing on some day of a run of at most two years.</summary>
    public static EdtfDate? Of(DateMention mention, DayRange written)
    {
        var a = RelativeMeaning.Of(mention.Value, mention.Tense, written.First);
        var b = written.First == written.Last ? a : RelativeMeaning.Of(mention.Value, mention.Tense, written.Last);
        if (a is not { } early || b is not { } late) return null;
        var days = new DayRange(early.First < late.First ? early.First : late.First, late.Last > early.Last ? late.Last : early.Last);
        if (early != late && mention.Value is WrittenDate.DayMonth { LastDay: null } day && days.Days > 366) return EdtfDate.DayOfUnknownYear(day.Month, day.Day);
        return EdtfDate.Interval(days);
    }

    // "May 7" of an unknown year; "yesterday" in an article of XXXX-05-07.
    private static EdtfDate? Yearless(WrittenDate value, EdtfDate? published)
    {
        if (value is WrittenDate.DayMonth { LastDay: null } day) return EdtfDate.DayOfUnknownYear(day.Month, day.Day);
        if (published is null || !published.Text.StartsWith("XXXX-", StringComparison.Ordinal) || value is not WrittenDate.Relative { Unit: TimeUnit.Day } relative || Math.Abs(relative.Amount) > 300) return null;
        // 2001 is no leap year: around the end of February a day more or less is possible, and nothing is said.
        if (!EdtfDate.TryParse("2001" + published.Text[4..], out var inYear) || inYear!.Earliest is not { } written) return null;
        var meant = written.AddDays(relative.Amount);
        return written.Month <= 3 && meant.Month != written.Month || meant is { Month: 2, Day: > 27 } ? null : EdtfDate.DayOfUnknownYear(meant.Month, meant.Day);
    }
}
