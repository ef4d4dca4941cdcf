using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>When and where a meeting was, as the clause around it says.</summary>
internal static class SettingReader
{
    // "RIGA, May 7, 2013 (Reuters) — ": the day of the dateline is the writer's.
    private const int LongestDateline = 14;

    /// <summary>
    /// Fills in day, place, venue and details from the words behind the trigger, then from those before it.
    /// <paramref name="partyFirst"/> to <paramref name="partyEnd"/> are the parties' own words, which tell no place; -1 for none.
    /// </summary>
    public static void Read(MeetingFrame frame, Sighting sighting, int trigger, int partyFirst, int partyEnd, int clauseStart)
    {
        var (floor, limit) = frame.SentenceOf(trigger);
        ReadBehind(frame, sighting, trigger, partyFirst, partyEnd, limit);
        ReadBefore(frame, sighting, trigger, LeftBound(frame, clauseStart, floor), partyFirst, partyEnd);
        WhereClause.Fill(frame, sighting, trigger, floor);
        if (OwnDay(frame, trigger, floor) is var own and >= 0) sighting.When = own;
        foreach (var word in Enumerable.Range(floor, limit - floor)) DetailReader.Read(frame, sighting, word, trigger);
    }

    /// <summary>"told the panel on Tuesday of the April 25 phone call": the day right before the noun is the meeting's; -1 where there is none.</summary>
    private static int OwnDay(MeetingFrame frame, int trigger, int floor)
    {
        var t = trigger - 1;
        while (t > floor && t > trigger - 3 && frame.DateAt(t) < 0 && frame[t].Kind == TokenKind.Word && frame[t].Case == LetterCase.Lower && !frame[t].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Auxiliary | WordClass.CommonVerb | WordClass.SayingVerb)) t--;
        if (t > floor && frame[t].Kind == TokenKind.Possessive) t--;
        if (t < floor || !frame.Is(trigger, MeetingTerm.Noun) || frame.DateAt(t) is not (var date and >= 0) || Width(frame.Dates[date].Value) > 0) return -1;
        return frame.Dates[date].Value is WrittenDate.Absolute or WrittenDate.DayMonth or WrittenDate.DayOfTheWeek ? date : -1;
    }

    private static void ReadBehind(MeetingFrame frame, Sighting sighting, int trigger, int partyFirst, int partyEnd, int limit)
    {
        var topic = false;
        for (var t = trigger + 1; t < limit; t++)
        {
            if (t == partyFirst) t = partyEnd;
            if (partyFirst > t && frame.Words.Word(t) is "and" && frame.IsWord(t - 1, "with")) continue; // "met with and thanked Okoro in Lisbon"
            if (t >= limit || EndsClause(frame, t, limit)) break;
            if (topic && frame.DateAt(t) is var told and >= 0 && Width(frame.Dates[told].Value) > 0) continue; // "spoke about the vote in November"
            if (TakeDay(frame, sighting, t) is var behind and >= 0)
            {
                t = behind - 1;
                ReadHost(frame, sighting, t + 1, limit);
                continue;
            }

            if (!frame[t].Is(WordClass.Preposition)) continue;
            if (PlaceReader.Read(frame, t, limit) is { } place && (!topic || frame.IsWord(t, "at") || place.Venue is not null) && !(frame.IsWord(t, "to") && !frame.Is(trigger, MeetingTerm.HostVerb | MeetingTerm.TravelVerb)))
            {
                if (place.End < limit && frame[place.End].Is(WordClass.SayingVerb)) break; // "postponed to Friday, officials in Lisbon said"
                Take(sighting, place);
                t = place.End - 1;
            }
            else if (frame.Is(t, MeetingTerm.TopicWord) && frame.DateAt(t) < 0 && !(t + 1 < limit && frame.DateAt(t + 1) >= 0)) topic = true;
        }
    }

    private static void ReadBefore(MeetingFrame frame, Sighting sighting, int trigger, int floor, int partyFirst, int partyEnd)
    {
        var day = sighting.When;
        for (var t = floor; t < trigger; t++)
        {
            if (partyFirst >= 0 && t >= partyFirst && t < partyEnd) continue;
            if (t > floor && frame.Words.Word(t) is "who" or "which" or "whose") break;
            if (day is null && frame.DateAt(t) >= 0)
            {
                sighting.When = null;
                t = Math.Max(t, TakeDay(frame, sighting, t) - 1);
                continue;
            }

            if (sighting.Place is not null || !frame[t].Is(WordClass.Preposition)) continue;
            if (!OpensPlace(frame, t, floor)) continue;
            if (PlaceReader.Read(frame, t, trigger) is not { Place: not null } place) continue;
            Take(sighting, place);
            t = place.End - 1;
        }
    }

    /// <summary>"In Lisbon, …", "arrived (on Monday) in Lisbon", "speaking in Lisbon": not "the war in Ruritania".</summary>
    private static bool OpensPlace(MeetingFrame frame, int t, int floor)
    {
        if (t == floor || frame.DateAt(t - 1) >= 0 && !frame.IsWord(t, "to")) return true;
        if (frame.Is(t - 1, MeetingTerm.TravelVerb)) return true;
        return !frame.IsWord(t, "to") && (frame[t - 1].Kind == TokenKind.Comma || frame.Words.Word(t - 1) is "Speaking" or "speaking" || frame.Is(t - 1, MeetingTerm.Noun));
    }

    /// <summary>"in September, when Ruritania hosts a summit of the league": the host is the place.</summary>
    private static void ReadHost(MeetingFrame frame, Sighting sighting, int t, int limit)
    {
        if (t < limit && frame[t].Kind == TokenKind.Comma) t++;
        if (t + 2 >= limit || !(frame.Words.Word(t) is "when" or "where") || !frame.IsCapital(t + 1) || !frame.Is(t + 2, MeetingTerm.HostVerb)) return;
        sighting.Place ??= frame.TextOf(t + 1, t + 2);
        var first = t + 3;
        while (first < limit && frame[first].Is(WordClass.Determiner)) first++;
        var end = first;
        while (end < limit && frame.DateAt(end) < 0 && frame[end].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive && (!frame[end].Is(WordClass.Preposition) || frame.IsWord(end, "of"))) end++;
        if (end > first) sighting.Venue ??= frame.TextOf(first, end);
    }

    /// <summary>Takes the expression of time at a token as the day, if it is a place in time; returns where it ends, -1 where there is none.</summary>
    private static int TakeDay(MeetingFrame frame, Sighting sighting, int t)
    {
        var date = frame.DateAt(t);
        if (date < 0) return -1;
        var end = t;
        while (end < frame.Words.Tokens.Length && frame.DateAt(end) == date) end++;
        var value = frame.Dates[date].Value;
        if (IsSameDay(frame, t, end)) date = DayBefore(frame, date);
        if (date < 0) return end;
        value = frame.Dates[date].Value;
        var isTime = value is not WrittenDate.Duration && !(value is WrittenDate.Relative { Unit: TimeUnit.Minute or TimeUnit.Hour });
        if (isTime && (sighting.When is not { } taken || Width(frame.Dates[taken].Value) > Width(value))) sighting.When = date;
        return end;
    }

    /// <summary>"earlier in the day", "the same day": the day last told of is meant.</summary>
    public static bool IsSameDay(MeetingFrame frame, int first, int end)
    {
        var words = frame.Words.Text.AsSpan(frame[first].Start, frame[end - 1].End - frame[first].Start);
        return words.EndsWith("in the day", StringComparison.OrdinalIgnoreCase) || words.EndsWith("that day", StringComparison.OrdinalIgnoreCase) || words.EndsWith("same day", StringComparison.OrdinalIgnoreCase);
    }

    private static int DayBefore(MeetingFrame frame, int date)
    {
        for (var d = date - 1; d >= 0; d--)
        {
            if (Width(frame.Dates[d].Value) == 0 && frame.Dates[d].Value is not WrittenDate.Relative { Amount: 0 }) return d;
        }

        return -1;
    }

    /// <summary>0 for a day, 1 for a longer time.</summary>
    public static int Width(WrittenDate value) => value switch
    {
        WrittenDate.DayMonth or WrittenDate.DayOfTheWeek => 0,
        WrittenDate.Relative { Unit: TimeUnit.Day } => 0,
        WrittenDate.Absolute whole => whole.Date.IsDay ? 0 : 1,
        _ => 1,
    };

    private static void Take(Sighting sighting, PlaceRead read)
    {
        sighting.Place ??= read.Place;
        sighting.Venue ??= read.Venue;
    }

    private static int LeftBound(MeetingFrame frame, int from, int floor)
    {
        for (var t = from - 1; t >= floor; t--)
        {
            var token = frame[t];
            if (token.Kind is TokenKind.Semicolon or TokenKind.OpenQuote or TokenKind.CloseQuote or TokenKind.Colon) return t + 1;
            if (token.Kind == TokenKind.Dash && t - floor <= LongestDateline && frame[floor].Case == LetterCase.AllCaps) return t + 1;
            if (token.Is(WordClass.SayingVerb) || token.Is(WordClass.Subordinator) && !(frame.Words.Word(t) is "who" or "after" or "before" or "when" or "while" or "as") || frame.Words.Word(t) is "since" or "until") return t + 1;
        }

        return floor;
    }

    private static bool EndsClause(MeetingFrame frame, int t, int limit)
    {
        var token = frame[t];
        if (token.Kind is TokenKind.Semicolon or TokenKind.OpenQuote or TokenKind.CloseQuote or TokenKind.Dash) return true;
        if (token.Kind != TokenKind.Word || frame.DateAt(t) >= 0) return false;
        if (frame.IsWord(t, "as") && IsAsSoonAs(frame, t, limit) || IsBeforeTalks(frame, t, limit)) return false;
        if (token.Is(WordClass.Subordinator) || token.Is(WordClass.SayingVerb) && !token.IsCapitalised) return true;
        var word = frame.Words.Word(t);
        if (word is "after" or "before" or "since" or "until" or "following" or "ahead" or "but") return true;
        if (word is "as") return true;
        if (word is "and") return t + 1 < limit && OpensVerb(frame, t + 1, limit);
        return word is "to" && t + 1 < limit && frame[t + 1].Case == LetterCase.Lower && !frame[t + 1].Is(WordClass.Determiner);
    }

    /// <summary>"shook hands before (their) talks on Monday in Lisbon": the day and place of the talks are those of the handshake.</summary>
    private static bool IsBeforeTalks(MeetingFrame frame, int t, int limit)
    {
        if (!frame.IsWord(t, "before") || t + 2 >= limit) return false;
        var noun = frame[t + 1].Is(WordClass.Determiner | WordClass.Pronoun) ? t + 2 : t + 1;
        return frame.Is(noun, MeetingTerm.Noun) && noun + 1 < limit && !(frame.Words.Word(noun + 1) is "with" or "between");
    }

    private static bool IsAsSoonAs(MeetingFrame frame, int t, int limit) =>
        t + 1 < limit && frame.Words.Word(t + 1) is "soon" or "early" or "late" || t > 1 && frame.Words.Word(t - 1) is "soon" or "early" or "late";

    /// <summary>"and flew", "and Okoro said", "and then left": a clause of its own follows; "and a state luncheon" is more of the same.</summary>
    private static bool OpensVerb(MeetingFrame frame, int t, int limit)
    {
        while (t < limit && frame[t].Is(WordClass.Adverb)) t++;
        if (t >= limit || frame.NameAt(t) is not null || frame[t].Is(WordClass.Pronoun) && !frame[t].Is(WordClass.Determiner)) return true;
        return frame[t].Case == LetterCase.Lower && (frame[t].Is(WordClass.CommonVerb | WordClass.SayingVerb | WordClass.Auxiliary) || frame.Words.Word(t).EndsWith("ed", StringComparison.Ordinal));
    }
}
