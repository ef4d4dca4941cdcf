using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Finds who stands at the head of a clause.</summary>
internal sealed class Subjects(MeetingFrame frame, Referents referents)
{
    /// <summary>The subject whose last word is the given token: "Kerry and Lavrov", "he", "the two leaders"; empty where that word ends none.</summary>
    public Parties EndingAt(int last, int floor)
    {
        var parties = new Parties();
        if (last < floor) return parties;
        last = BeforeAside(last, floor);
        if (last < floor) return parties;
        if (NameEndingAt(last, floor) is { } name) ReadList(name, floor, parties);
        else if (frame[last].Is(WordClass.Pronoun) || frame.Is(last, MeetingTerm.PairWord)) ReadMeant(last, floor, parties);
        if (parties.IsEmpty && frame.Is(last, MeetingTerm.OfficeNoun)) ReadOffice(last, floor, parties);
        return parties;
    }

    /// <summary>The last name that heads a clause before the token, or the first behind it in the sentence; spokesmen speak for others and are passed over.</summary>
    public Parties OfClause(int token, bool mayFollow)
    {
        var (first, end) = frame.SentenceOf(token);
        var parties = new Parties();
        for (var t = token - 1; t >= first; t--)
        {
            if (frame[t].Is(WordClass.Pronoun) && frame.Words.Word(t) is "he" or "she" or "He" or "She" && !frame.IsQuoted(t))
            {
                parties.Add(referents.Pronoun(t));
                parties.First = t;
                return parties;
            }

            if (frame.NameAt(t) is not { } name) continue;
            if (Phrases.IsSubject(frame, name) && !IsSpokesman(name.Person))
            {
                ReadList(name, first, parties);
                return parties;
            }

            t = name.First;
        }

        for (var t = token + 1; mayFollow && t < end; t++)
        {
            if (frame.NameAt(t) is not { } name) continue;
            if (Phrases.Start(frame, name) - 1 is var before && before > token && frame[before].Kind == TokenKind.Comma && Phrases.IsSubject(frame, name) && !IsSpokesman(name.Person) && IsBeforeVerb(name, end))
            {
                parties.Add(name.Person);
                parties.First = t;
                return parties;
            }

            t = name.End - 1;
        }

        return parties;
    }

    /// <summary>"The President spoke of it in his talks with …": the office that opens the sentence has the talks; -1 where the article does not say who holds it, null where the sentence opens otherwise.</summary>
    public int? OfficeAhead(int token, int floor)
    {
        var first = floor;
        while (first < token && frame[first].Kind != TokenKind.Word) first++;
        if (first + 1 >= token || !frame.IsWord(first, "the")) return null;
        for (var t = first + 1; t < Math.Min(token, first + 5); t++)
        {
            if (frame.NameAt(t) is not null || frame[t].Kind != TokenKind.Word) return null;
            if (frame.Is(t, MeetingTerm.OfficeNoun)) return t + 1 < token && frame.NameAt(t + 1) is null && frame[t + 1].Case == LetterCase.Lower ? referents.Office(first, t + 1, -1) : null;
            if (!frame[t].IsCapitalised && !frame[t].Is(WordClass.Nationality | WordClass.RoleModifier)) return null;
        }

        return null;
    }

    /// <summary>Whether the article knows somebody as the voice of others.</summary>
    public bool IsSpokesman(int person)
    {
        foreach (var role in frame.People[person].Roles)
        {
            if (role.Text.Contains("spokes", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private bool IsBeforeVerb(NamePlace name, int end)
    {
        var t = Phrases.End(frame, name, end);
        return t < end && frame[t].Kind == TokenKind.Word && !frame[t].Is(WordClass.Preposition) && !frame.IsWord(t, "and");
    }

    /// <summary>Before "(left)", ", right," and "of Israel".</summary>
    private int BeforeAside(int last, int floor)
    {
        if (frame[last].Kind == TokenKind.CloseBracket)
        {
            for (var t = last - 1; t >= Math.Max(floor, last - 12); t--)
            {
                if (frame[t].Kind == TokenKind.OpenBracket) return BeforeAside(t - 1, floor);
            }
        }

        if (frame[last].Kind == TokenKind.Dash && last > floor && ListBefore(last, floor) is var dash and > 0 && frame[dash - 1].Kind == TokenKind.Dash) return last - 1;
        if (frame[last].Kind != TokenKind.Comma) return last;
        if (ListBefore(last, floor) is var list && list - 2 >= floor && frame[list - 1].Kind == TokenKind.Comma && (IsOffice(list - 2, floor) || People.RunParts.IsPluralTitle(frame.Words, list - 2))) return last - 1;
        if (last > floor && NameEndingAt(last - 1, floor) is { } apposed && apposed.First > floor && frame[apposed.First - 1].Kind == TokenKind.Comma && IsOffice(apposed.First - 2, floor)) return last - 1;
        for (var t = last - 1; t >= Math.Max(floor, last - 30); t--)
        {
            if (frame[t].Kind == TokenKind.Comma && NameEndingAt(t - 1, floor) is not null) return t - 1;
        }

        return last;
    }

    /// <summary>"the foreign ministers, [Ana Silva and Erik Brandt],": where the names begin that end before a sign; -1 where fewer than two stand there.</summary>
    private int ListBefore(int sign, int floor)
    {
        if (NameEndingAt(sign - 1, floor) is not { } name) return -1;
        var start = Phrases.Start(frame, name);
        if (start - 2 < floor || !frame.IsWord(start - 1, "and") || NameEndingAt(start - 2, floor) is not { } first) return -1;
        return Phrases.Start(frame, first);
    }

    /// <summary>The name that ends here, its country included: "President Herzog of Israel".</summary>
    private NamePlace? NameEndingAt(int last, int floor)
    {
        for (var t = last; t >= Math.Max(floor, last - 8); t--)
        {
            if (frame.NameAt(t) is { } name)
            {
                return name.End - 1 == last || Phrases.End(frame, name, last + 1) == last + 1 ? name : null;
            }

            if (frame[t].Kind is not (TokenKind.Word or TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Comma or TokenKind.Possessive)) return null;
        }

        return null;
    }

    /// <summary>Whether the word is an office without a name: "his counterpart, [Erik Brandt]".</summary>
    private bool IsOffice(int token, int floor) => token >= floor && frame.Is(token, MeetingTerm.OfficeNoun);

    /// <summary>Before "his Norwegian counterpart, [Erik Brandt]", the office in front of the name included.</summary>
    private int StartWithOffice(NamePlace name, int floor)
    {
        var start = Phrases.Start(frame, name);
        if (start - 1 < floor || frame[start - 1].Kind != TokenKind.Comma || !IsOffice(start - 2, floor)) return start;
        start -= 2;
        while (start > floor && (frame.IsCapital(start - 1) || frame[start - 1].Is(WordClass.Nationality | WordClass.Determiner | WordClass.Title) || frame.Is(start - 1, MeetingTerm.PartyWord))) start--;
        return start;
    }

    /// <summary>"X, Y and Z": the names that lead up to one.</summary>
    private void ReadList(NamePlace name, int floor, Parties parties)
    {
        var start = StartWithOffice(name, floor);
        var listed = new List<int> { name.Person };
        var before = start - 1;
        var joined = false;
        while (before >= floor)
        {
            var isAnd = frame.Words.Word(before) is "and" or "&";
            if (!isAnd && !(joined && frame[before].Kind == TokenKind.Comma)) break;
            if (isAnd && before > floor && frame[before - 1].Kind == TokenKind.Comma) before--;
            var end = before - 1;
            if (end < floor) break;
            if (frame.Words.Word(end) is "he" or "she" or "He" or "She")
            {
                listed.Add(referents.Pronoun(end));
                start = end;
                break;
            }

            end = BeforeAside(end, floor);
            if (NameEndingAt(end, floor) is not { } other) break;
            listed.Add(other.Person);
            start = Phrases.Start(frame, other);
            before = start - 1;
            joined = true;
        }

        listed.Reverse();
        foreach (var person in listed) parties.Add(person);
        parties.First = start;
        parties.End = name.End;
    }

    private void ReadMeant(int last, int floor, Parties parties)
    {
        switch (frame.Words.Word(last))
        {
            case "he" or "she" or "He" or "She":
                parties.Add(referents.Pronoun(last));
                break;
            case "who":
                var name = last - 1 >= floor ? NameEndingAt(frame[last - 1].Kind == TokenKind.Comma ? last - 2 : last - 1, floor) : null;
                if (name is { } held) parties.Add(held.Person);
                break;
            default:
                if (!frame.Is(last, MeetingTerm.PairWord)) return;
                if (frame.Is(last, MeetingTerm.OfficeNoun | MeetingTerm.GroupNoun) && !IsTwo(last, floor)) return;
                foreach (var person in referents.Pair(last)) parties.Add(person);
                break;
        }

        parties.First = last;
        parties.End = last + 1;
    }

    /// <summary>"The leaders", "the two ministers": with the article, without an office of their own.</summary>
    private bool IsTwo(int last, int floor) =>
        last - 1 >= floor && (frame.IsWord(last - 1, "two") || frame.IsWord(last - 1, "the") || frame.IsWord(last - 1, "both") || last - 2 >= floor && frame.IsWord(last - 2, "two"));

    private void ReadOffice(int last, int floor, Parties parties)
    {
        var first = last;
        while (first > floor && last - first < 5 && (frame.IsCapital(first - 1) || frame[first - 1].Is(WordClass.Nationality | WordClass.Determiner | WordClass.Title))) first--;
        parties.Add(referents.Office(first, last + 1, -1));
        if (parties.IsEmpty) return;
        parties.First = first;
        parties.End = last + 1;
    }
}
