using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Reconciliation;
using NewsArchive.Reconciliation.Dating;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reconciliation.Dating;

public class WeighingPropertyTests
{
    private static readonly Gen<DateClue> AnyClue =
        from rule in Gen.Elements("a", "b", "c", "d")
        from first in Gen.Choose(0, 4000)
        from length in Gen.Elements(0, 1, 7, 30, 365, 1500)
        from weight in Gen.Elements(0.6, 0.75, 0.9, 0.93, 0.97, 0.995)
        from shape in Gen.Choose(0, 4)
        select new DateClue
        {
            Words = rule,
            Says = rule + first,
            Rule = rule,
            Allows = Days(shape, new DateOnly(2005, 1, 1).AddDays(first), length),
            Weight = weight,
        };

    private static readonly Arbitrary<DateClue[]> AnyClues = Arb.From(AnyClue.ArrayOf().Where(clues => clues.Length <= 8));

    [Fact]
    public void The_order_of_the_clues_changes_nothing() =>
        Prop.ForAll(AnyClues, Arb.From(Gen.Choose(0, 1000)), (clues, seed) =>
        {
            var shuffled = clues.Select((clue, i) => (clue, Key: (i + 1) * 7919 * (seed + 1) % 1009)).OrderBy(one => one.Key).Select(one => one.clue).ToArray();
            return Same(DateLedger.Weigh(clues), DateLedger.Weigh(shuffled));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_further_clue_never_widens_the_days_unless_a_contradiction_is_marked() =>
        Prop.ForAll(AnyClues, Arb.From(AnyClue), (clues, further) =>
        {
            var before = DateLedger.Weigh(clues);
            var after = DateLedger.Weigh([.. clues, further]);
            if (before.Date is null || after.Clues.Any(clue => clue.GaveWay)) return true;
            return after.Date is not null && after.Days.All(run => Holds(before.Days, run));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_days_that_most_votes_allow_are_always_possible() =>
        Prop.ForAll(AnyClues, clues =>
        {
            var date = DateLedger.Weigh(clues);
            var kept = date.Clues.Where(clue => !clue.GaveWay).ToList();
            return date.Date is null || kept.Count == 0 || date.Days.Any(run => kept.TrueForAll(clue => clue.Allows.Any(allowed => allowed.Meets(run))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_written_interval_is_read_back_as_it_was() =>
        Prop.ForAll(Arb.From(Gen.Choose(700000, 740000)), Arb.From(Gen.Choose(0, 2000)), (first, length) =>
        {
            var date = EdtfDate.Interval(new(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(first + length)));
            return EdtfDate.TryParse(date.Text, out var read) && read == date;
        }).QuickCheckThrowOnFailure();

    private static DayRange[] Days(int shape, DateOnly first, int length) => shape switch
    {
        0 => [DayRange.From(first)],
        1 => [DayRange.Until(first)],
        2 => [new(first, first.AddDays(length)), new(first.AddDays(length + 100), first.AddDays(length + 120))],
        _ => [new(first, first.AddDays(length))],
    };

    private static bool Same(PublicationDate a, PublicationDate b) =>
        a.Date == b.Date && a.Confidence.Equals(b.Confidence) && a.Basis == b.Basis && a.Days.SequenceEqual(b.Days)
        && a.Clues.Select(clue => (clue.Rule, clue.Says, clue.GaveWay)).SequenceEqual(b.Clues.Select(clue => (clue.Rule, clue.Says, clue.GaveWay)));

    private static bool Holds(IReadOnlyList<DayRange> runs, DayRange part) => runs.Any(run => run.First <= part.First && run.Last >= part.Last);
}
