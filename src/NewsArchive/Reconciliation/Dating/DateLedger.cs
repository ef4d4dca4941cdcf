using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>
/// When an article was published, told from what it says. Each clue votes for the days it allows; the votes are weighed, and the ledger keeps every one of them.
/// A year is never taken from today's date, from a file's time stamp or from a list of known articles.
/// </summary>
public static class DateLedger
{
    // A wider run of days is no answer to "when", but a part ("XXXX-05-07") may be.
    private const int WidestInterval = 731;

    // A day of the year is the same weekday again after at most so many years, a leap day set aside.
    private const int WeekdayCycle = 12;

    /// <summary>The votes of the article's own words and metadata.</summary>
    public static IReadOnlyList<DateClue> OwnClues(ReadArticle article)
    {
        var clues = new List<DateClue>();
        StatedClues.Add(article, clues);
        ClosingDateClues.Add(article, clues);
        PrintedDayClues.Add(article, clues);
        WrittenYearClues.Add(article, clues);
        OfficeClues.Add(article, clues);
        HeadlineClues.Add(article, clues);
        CandidacyClues.Add(article, clues);
        EventClues.Add(article, clues);
        FirstSinceClues.Add(article, clues);
        return clues;
    }

    /// <summary>Weighs the clues; their order changes nothing.</summary>
    public static PublicationDate Weigh(IReadOnlyList<DateClue> clues)
    {
        if (clues.Count == 0) return new PublicationDate { Basis = DateBasis.Unknown, Confidence = 0 };
        var count = VoteCount.Of(clues);
        var marked = clues.Select(clue => clue with { GaveWay = !HoldsAll(clue, count.Best) }).ToList();
        marked.Sort(WidestFirst);
        var date = DateOf(count.Possible);
        var stated = marked.Exists(clue => !clue.GaveWay && StatedClues.IsStated(clue));
        return new PublicationDate
        {
            Date = date,
            Basis = date is null ? DateBasis.Unknown : stated ? DateBasis.Stated : DateBasis.Inferred,
            Confidence = date is null ? 0 : Confidence(count.Lead, marked),
            Clues = marked,
            Days = date is null ? [] : count.Possible,
        };
    }

    private static bool HoldsAll(DateClue clue, IReadOnlyList<DayRange> best)
    {
        var allowed = DayRuns.Ordered(clue.Allows);
        foreach (var run in best)
        {
            if (!DayRuns.Holds(allowed, run)) return false;
        }

        return true;
    }

    /// <summary>One day, an interval, a day of an unknown year, or nothing.</summary>
    private static EdtfDate? DateOf(IReadOnlyList<DayRange> possible)
    {
        var hull = new DayRange(possible[0].First, possible[^1].Last);
        if (possible.Count > 1 && hull.Days > WidestInterval)
        {
            if (YearlyDay(possible) is { } day) return day;
            hull = Opened(hull);
        }

        return hull == DayRange.Always ? null : EdtfDate.Interval(hull);
    }

    // The same day of several years, whatever narrows the years.
    private static EdtfDate? YearlyDay(IReadOnlyList<DayRange> possible)
    {
        var day = possible[0].First;
        foreach (var run in possible)
        {
            if (run.First != run.Last || run.First.Month != day.Month || run.First.Day != day.Day) return null;
        }

        return EdtfDate.DayOfUnknownYear(day.Month, day.Day);
    }

    // Days of every year are laid out up to some year: that year is no bound, nor is the last one in which the day was the weekday.
    private static DayRange Opened(DayRange hull) =>
        new(hull.First.Year <= DayRuns.FirstYear + WeekdayCycle ? DateOnly.MinValue : hull.First, hull.Last.Year >= DayRuns.LastYear - WeekdayCycle ? DateOnly.MaxValue : hull.Last);

    // The lead as a probability; a contradiction by a strong vote is worth a sixth of it.
    private static double Confidence(int lead, List<DateClue> clues)
    {
        var confidence = lead == int.MaxValue ? 0.5 : 1 / (1 + Math.Exp(-lead / 1000.0));
        if (clues.Exists(clue => clue.GaveWay && clue.Weight >= ClueWeight.Fair)) confidence *= 5.0 / 6;
        return Math.Round(Math.Min(confidence, 0.99), 2);
    }

    private static int WidestFirst(DateClue a, DateClue b)
    {
        var order = DayRuns.Size(b.Allows).CompareTo(DayRuns.Size(a.Allows));
        if (order == 0) order = a.Weight.CompareTo(b.Weight);
        if (order == 0) order = (a.Span?.Start ?? -1).CompareTo(b.Span?.Start ?? -1);
        if (order == 0) order = string.CompareOrdinal(a.Rule, b.Rule);
        if (order == 0) order = string.CompareOrdinal(a.Says, b.Says);
        return order != 0 ? order : string.CompareOrdinal(a.FromArticle, b.FromArticle);
    }
}
