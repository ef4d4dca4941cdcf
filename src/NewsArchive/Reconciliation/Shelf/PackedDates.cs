using NewsArchive.Extraction;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Shelf;

/// <summary>Dates as written, dates as meant, and the ledger of a day of publication as bytes, and back.</summary>
internal static class PackedDates
{
    public static void Write(PackWriter to, EdtfDate? date)
    {
        to.Text(date?.Text);
        if (date is null) return;
        to.Day(date.Earliest);
        to.Day(date.Latest);
    }

    public static EdtfDate? ReadDate(PackReader from) => from.Text() is { } text ? EdtfDate.Stored(text, from.Day(), from.Day()) : null;

    public static void Write(PackWriter to, PublicationDate published)
    {
        Write(to, published.Date);
        to.Number((int)published.Basis);
        to.Fraction(published.Confidence);
        to.List(published.Clues, Write);
        to.List(published.Days, Write);
    }

    public static PublicationDate ReadPublished(PackReader from) => new()
    {
        Date = ReadDate(from),
        Basis = (DateBasis)from.Int(),
        Confidence = from.Fraction(),
        Clues = from.List(ReadClue),
        Days = from.List(ReadDays),
    };

    public static void Write(PackWriter to, DateMention date)
    {
        to.Number(date.Start);
        to.Number(date.End);
        PackedTimes.Write(to, date.Value);
        to.Number((int)date.Tense);
        to.Text(date.Rule);
        to.Flag(date.Time is not null);
        if (date.Time is { } time) PackedTimes.Write(to, time);
    }

    public static DateMention ReadMention(PackReader from) =>
        new(from.Int(), from.Int(), PackedTimes.Read(from), (Tense)from.Int(), from.Words()) { Time = from.Flag() ? PackedTimes.ReadTime(from) : null };

    private static void Write(PackWriter to, DateClue clue)
    {
        to.Text(clue.Words);
        to.Text(clue.Says);
        to.Text(clue.Rule);
        PackedArticle.Write(to, clue.Span);
        to.List(clue.Allows, Write);
        to.Fraction(clue.Weight);
        to.Text(clue.FromArticle);
        to.Flag(clue.GaveWay);
    }

    private static DateClue ReadClue(PackReader from) => new()
    {
        Words = from.Words(),
        Says = from.Words(),
        Rule = from.Words(),
        Span = PackedArticle.ReadSpan(from),
        Allows = from.List(ReadDays),
        Weight = from.Fraction(),
        FromArticle = from.Text(),
        GaveWay = from.Flag(),
    };

    private static void Write(PackWriter to, DayRange days)
    {
        to.Day(days.First);
        to.Day(days.Last);
    }

    private static DayRange ReadDays(PackReader from) => new(from.Day()!.Value, from.Day()!.Value);
}
