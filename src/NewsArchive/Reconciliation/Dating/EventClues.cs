using NewsArchive.Extraction;
using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Events of the table that the text names: the writing is no earlier, and the words beside the event tell how far away it is.</summary>
internal static class EventClues
{
    /// <summary>An event where it is named.</summary>
    internal readonly record struct Named(WorldEvent Event, TextSpan Span, int Sentence, bool IsOnlyReading);

    public static void Add(ReadArticle article, List<DateClue> clues)
    {
        EventAges.Add(article, clues);
        WarCounts.Add(article, clues);
        var named = Find(article);
        if (named.Count == 0) return;
        AddNotBefore(article, named, clues);
        foreach (var one in named)
        {
            if (!one.IsOnlyReading) continue;
            AddDistance(article, one, clues);
            AddStillAhead(article, one, clues);
            Anniversaries.Add(article, one, clues);
        }
    }

    private static List<Named> Find(ReadArticle article)
    {
        var found = new List<Named>();
        var text = article.Document.Text;
        for (var s = 0; s < article.Facts.Sentences.Count; s++)
        {
            var sentence = article.Facts.Sentences[s];
            if (!article.Document.Blocks[sentence.Block].IsRead) continue;
            var mentions = WorldEvents.Find(text.AsSpan(sentence.Start, sentence.End - sentence.Start));
            foreach (var mention in mentions)
            {
                var alone = true;
                foreach (var other in mentions) alone &= other.Event == mention.Event || !other.Span.Overlaps(mention.Span);
                found.Add(new(mention.Event, new(mention.Span.Start + sentence.Start, mention.Span.End + sentence.Start), s, alone));
            }
        }

        return found;
    }

    // "after the Boston bombings": nobody could name them before they happened. Of several readings the earliest counts.
    private static void AddNotBefore(ReadArticle article, List<Named> named, List<DateClue> clues)
    {
        Named? latest = null, second = null;
        foreach (var one in named)
        {
            if (one.Event.Foreseeable || !IsEarliestReading(named, one) || IsToCome(article, one) || one.Event == latest?.Event || one.Event == second?.Event) continue;
            if (latest is null || one.Event.Days.First > latest.Value.Event.Days.First) (latest, second) = (one, latest);
            else if (second is null || one.Event.Days.First > second.Value.Event.Days.First) second = one;
        }

        if (latest is { } newest) clues.Add(NotBefore(article, newest, named.Count(one => one.Event == newest.Event) > 1 ? ClueWeight.Sure : ClueWeight.Strong));
        if (second is { } older) clues.Add(NotBefore(article, older, ClueWeight.Sure));
    }

    private static readonly System.Buffers.SearchValues<char> Parting = System.Buffers.SearchValues.Create(",;:\"“”()");

    // Words that a comma or a mark parts may tell of two things: "fired his aide, attacked the director".
    private static DateClue NotBefore(ReadArticle article, Named one, double weight) =>
        article.Clue(one.Span, $"{one.Event.Name}: after {ArticleWords.Printed(one.Event.Days.First)}", "dated-event", [DayRange.From(one.Event.Days.First)],
            one.Span.In(article.Document.Text).ContainsAny(Parting) ? ClueWeight.Weak : weight);

    // "the election to be held on August 9"
    private static bool IsToCome(ReadArticle article, Named one)
    {
        var (first, end) = article.DatesIn(article.Facts.Sentences[one.Sentence].Span);
        for (var d = first; d < end; d++)
        {
            var date = article.Facts.Dates[d];
            if (date.Tense == Tense.Future && date.End >= one.Span.Start - 20 && date.Start <= one.Span.End + 20) return true;
        }

        return false;
    }

    private static bool IsEarliestReading(List<Named> named, Named one)
    {
        if (one.IsOnlyReading) return true;
        foreach (var other in named)
        {
            if (other.Sentence == one.Sentence && other.Span.Overlaps(one.Span) && other.Event.Days.First < one.Event.Days.First) return false;
        }

        return true;
    }

    // "the plan that was agreed in Geneva last June": the event's own day and the words beside it.
    private static void AddDistance(ReadArticle article, Named one, List<DateClue> clues)
    {
        if (Beside(article, one) is not { } date || !IsSaidOf(article, one, date) || one.Event.IsKnownByItsDay && date.Value is WrittenDate.DayMonth) return;
        // What comes at its set time may be still to come ("their aims for the summit in June"): only the month is believed, not the tense.
        var tense = (one.Event.Kind is EventKind.Summit or EventKind.Games or EventKind.Election) && date.Value is (WrittenDate.MonthOnly or WrittenDate.SeasonOnly) ? Tense.Unknown : date.Tense;
        if (EventDistance.WrittenOn(date.Value, tense, one.Event.Days, one.Event.Foreseeable) is not { } written) return;
        var span = new TextSpan(Math.Min(one.Span.Start, date.Start), Math.Max(one.Span.End, date.End));
        clues.Add(article.Clue(span, $"{one.Event.Name} was on {ArticleWords.Printed(one.Event.Days.First)}", "event-distance", [written], ClueWeight.Strong));
    }

    /// <summary>
    /// Whether the date tells of the event and not of the sentence's own news. A month or a day of a month is checked against the event's;
    /// "last month" stands close behind it, "yesterday" right at it ("Tuesday's referendum"): "On Tuesday the victims of the bombing …" dates something else.
    /// </summary>
    private static bool IsSaidOf(ReadArticle article, Named one, DateMention date)
    {
        if (date.Value is WrittenDate.MonthOnly or WrittenDate.DayMonth or WrittenDate.SeasonOnly) return true;
        if (one.Event.Kind is EventKind.Epidemic or EventKind.Crisis || date.Value is WrittenDate.Stretch || one.Span.In(article.Document.Text).Contains(',')) return false;
        var behind = date.Start >= one.Span.End;
        var between = behind ? new TextSpan(one.Span.End, date.Start) : new TextSpan(date.End, one.Span.Start);
        var words = between.In(article.Document.Text);
        if (words.IndexOfAny(",;:") >= 0) return false;
        var isDay = date.Value is WrittenDate.DayOfTheWeek or WrittenDate.Relative { Unit: TimeUnit.Day };
        return words.Length <= (isDay ? behind ? 4 : 3 : behind ? 30 : 4);
    }

    /// <summary>The one date beside the event's words, with no other date nearer.</summary>
    private static DateMention? Beside(ReadArticle article, Named one)
    {
        var (first, end) = article.DatesIn(article.Facts.Sentences[one.Sentence].Span);
        DateMention? nearest = null;
        var distance = 70;
        for (var d = first; d < end; d++)
        {
            var date = article.Facts.Dates[d];
            // "the Sept. 11 attacks": the day is the event's name; "the plan of Geneva last June" is another matter.
            var inside = date.Span().Overlaps(one.Span);
            if (date.Value is WrittenDate.Duration or WrittenDate.TimeOfDay || inside && date.Value is not (WrittenDate.MonthOnly or WrittenDate.SeasonOnly)) continue;
            var apart = inside ? 0 : date.Start >= one.Span.End ? date.Start - one.Span.End : one.Span.Start - date.End;
            if (apart < distance) (nearest, distance) = (date, apart);
        }

        return nearest;
    }

    // "ahead of the Games in Rio", "the G8 summit in Britain in June" with "are to meet": it is still to come.
    private static void AddStillAhead(ReadArticle article, Named one, List<DateClue> clues)
    {
        if (!one.Event.Foreseeable) return;
        var sentence = article.Facts.Sentences[one.Sentence];
        var last = one.Event.Days.Last;
        var planned = Beside(article, one) is { Tense: Tense.Future } date && EventDistance.WrittenOn(date.Value, Tense.Future, one.Event.Days, true) is not null && IsSaidOf(article, one, date);
        if (!planned && !IsAnnounced(article.Document.Text.AsSpan(sentence.Start, one.Span.Start - sentence.Start))) return;
        clues.Add(article.Clue(one.Span, $"{one.Event.Name} is still ahead: before {ArticleWords.Printed(last)}", "event-ahead", [new(last.AddYears(-3), last)], planned ? ClueWeight.Fair : ClueWeight.Weak));
    }

    // "ahead of the", "the upcoming": with an adjective or two behind it.
    private static bool IsAnnounced(ReadOnlySpan<char> before)
    {
        var tail = before.Length > 30 ? before[^30..] : before;
        return tail.Contains("ahead of ", StringComparison.OrdinalIgnoreCase) || tail.Contains("upcoming ", StringComparison.OrdinalIgnoreCase);
    }
}
