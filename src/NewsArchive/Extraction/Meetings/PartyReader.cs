using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Reads the parties behind "with", "between" or a verb: "Foreign Minister Ana Silva of Portugal and members of her cabinet".</summary>
internal sealed class PartyReader(MeetingFrame frame, Referents referents)
{
    private const int LongestTitle = 18;

    /// <summary>The parties that begin at a token; empty where none do. <paramref name="self"/> is the other side, for "his counterpart"; <paramref name="isClosed"/>: no clause of its own can follow ("between X and Y").</summary>
    public Parties Read(int at, int limit, int self, bool isClosed = false)
    {
        var parties = new Parties();
        var next = at;
        while (next < limit)
        {
            var end = ReadOne(next, limit, self, parties);
            if (end < 0) break;
            if (parties.First < 0) parties.First = at;
            parties.End = end;
            next = BehindSeparator(end, limit);
            if (next < 0 || !isClosed && StartsClause(next, limit) || IsAideOf(next, limit)) break;
        }

        return parties;
    }

    private int ReadOne(int at, int limit, int self, Parties parties)
    {
        if (frame[at].Is(WordClass.Pronoun) && !IsPossessive(at, limit)) return ReadPronoun(at, self, parties);
        var furthest = at;
        for (var t = at; t < Math.Min(limit, at + LongestTitle); t++)
        {
            if (frame.NameAt(t) is { } name)
            {
                if (name.End < limit && frame[name.End].Kind == TokenKind.Possessive)
                {
                    t = name.End;
                    continue;
                }

                if (name.Person == self && parties.People.Count == 0) return -1;
                parties.Add(name.Person);
                return Phrases.End(frame, name, limit);
            }

            if (!MayStandInTitle(t, limit))
            {
                if (Apposed(at, t, limit) is { } holder && holder.Person != self)
                {
                    parties.Add(holder.Person);
                    return holder.End;
                }

                break;
            }

            furthest = t + 1;
        }

        return ReadNameless(at, furthest, limit, self, parties);
    }

    /// <summary>"the President of Ruritania, [Sir Paul Berg], …": the holder named behind the office; null where nobody is, or the name begins a list.</summary>
    private NamePlace? Apposed(int at, int comma, int limit)
    {
        if (frame[comma].Kind != TokenKind.Comma || comma - at < 2 || !frame[at].Is(WordClass.Determiner) && !IsPossessive(at, limit)) return null;
        var t = comma + 1;
        while (t < limit && (frame[t].Is(WordClass.Honorific) || frame[t].Case == LetterCase.AllCaps && frame.NameAt(t) is null)) t++;
        if (t >= limit || frame.NameAt(t) is not { } name) return null;
        return name.End >= limit || frame[name.End].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.CloseBracket or TokenKind.Semicolon ? name : null;
    }

    private int ReadPronoun(int at, int self, Parties parties)
    {
        if (frame.Words.Word(at) is not ("him" or "her")) return -1;
        var person = referents.Pronoun(at);
        if (person < 0 || person == self) return -1;
        parties.Add(person);
        return at + 1;
    }

    /// <summary>"his counterpart", "His Majesty", "her Norwegian host": no party by itself, but the opening of a phrase.</summary>
    private bool IsPossessive(int at, int limit)
    {
        if (frame.Words.Word(at) is "his" or "His" or "their" or "its") return true;
        if (!frame.IsWord(at, "her") || at + 1 >= limit || frame[at + 1].Kind != TokenKind.Word) return false;
        return frame.DateAt(at + 1) < 0 && !frame[at + 1].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.Auxiliary) && !frame.IsWord(at + 1, "and");
    }

    /// <summary>"the Russian leader" is somebody by office; "members of civil society" are a group.</summary>
    private int ReadNameless(int at, int furthest, int limit, int self, Parties parties)
    {
        var group = GroupPhrase.At(frame, at, limit);
        if (group >= 0)
        {
            var end = GroupPhrase.End(frame, group + 1, limit);
            var first = frame[at].Is(WordClass.Determiner) && !frame.Is(at, MeetingTerm.GroupNoun) && at < group ? at + 1 : at;
            var last = end;
            while (last - 1 > group && frame[last - 1].Is(WordClass.Preposition)) last--; // "counterparts from [across the region]"
            parties.Groups.Add(frame.TextOf(first, last));
            return BehindLeader(end, limit, parties);
        }

        if (furthest > at && (OfficePhrase.Owns(frame, at, furthest) || OfficePhrase.IsOfSomebodyElse(frame, at, furthest))) return -1;
        var person = furthest > at ? referents.Office(at, furthest, self) : -1;
        if (person < 0 || person == self) return -1;
        parties.Add(person);
        return furthest;
    }

    /// <summary>"a delegation [led by Paul Berg]": who leads a group takes part.</summary>
    private int BehindLeader(int end, int limit, Parties parties)
    {
        if (end + 2 >= limit || !(frame.Words.Word(end) is "led" or "headed") || !frame.IsWord(end + 1, "by")) return end;
        for (var t = end + 2; t < Math.Min(limit, end + LongestTitle); t++)
        {
            if (frame.NameAt(t) is { } leader)
            {
                parties.Add(leader.Person);
                return Phrases.End(frame, leader, limit);
            }

            if (!MayStandInTitle(t, limit)) break;
        }

        return end;
    }

    /// <summary>Behind ",", "and", ", and", "as well as", "along with"; -1 where the list ends.</summary>
    private int BehindSeparator(int end, int limit)
    {
        var t = Phrases.BehindApposition(frame, end, limit);
        if (t > end && t < limit && frame.IsWord(t, "and")) return t + 1;
        t = end;
        if (t < limit && frame[t].Kind is TokenKind.Comma or TokenKind.Semicolon) t++;
        if (t >= limit) return -1;
        if (frame.Words.Word(t) is "and" or "&") return t + 1;
        if (t + 2 < limit && frame.IsWord(t, "as") && frame.IsWord(t + 1, "well") && frame.IsWord(t + 2, "as")) return t + 3;
        if (t + 1 < limit && frame.IsWord(t, "along") && frame.IsWord(t + 1, "with")) return t + 2;
        return t > end ? t : -1;
    }

    /// <summary>"met Putin, and Lavrov said …": what follows is a clause of its own and no party.</summary>
    private bool StartsClause(int at, int limit)
    {
        for (var t = at; t < Math.Min(limit, at + LongestTitle); t++)
        {
            if (frame.NameAt(t) is { } name)
            {
                var end = Phrases.End(frame, name, limit);
                return end < limit && IsFiniteVerb(end);
            }

            if (!MayStandInTitle(t, limit)) return false;
        }

        return false;
    }

    /// <summary>"met Okoro, [adviser to President Brandt],": behind a comma an office "to" somebody tells what the one before is.</summary>
    private bool IsAideOf(int at, int limit)
    {
        if (frame[at - 1].Kind != TokenKind.Comma) return false;
        var office = false;
        for (var t = at; t < Math.Min(limit, at + LongestTitle); t++)
        {
            if (frame.NameAt(t) is not null) return false;
            if (office && frame.IsWord(t, "to")) return true;
            office |= frame[t].Is(WordClass.Title | WordClass.PersonNoun) || frame.Is(t, MeetingTerm.OfficeNoun);
            if (!MayStandInTitle(t, limit)) return false;
        }

        return false;
    }

    private bool IsFiniteVerb(int t) =>
        frame[t].Is(WordClass.Auxiliary | WordClass.SayingVerb | WordClass.CommonVerb)
        || frame[t].Case == LetterCase.Lower && !frame[t].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Function) && frame.Words.Word(t).EndsWith("ed", StringComparison.Ordinal);

    private bool MayStandInTitle(int t, int limit)
    {
        var token = frame[t];
        if (token.Kind == TokenKind.Number) return t + 1 < limit && frame[t + 1].IsCapitalised && frame.DateAt(t + 1) < 0; // "2022 ASEAN Chair"
        if (frame.DateAt(t) >= 0) return false;
        if (token.Kind is TokenKind.Possessive or TokenKind.OpenBracket or TokenKind.CloseBracket) return true;
        if (token.Kind != TokenKind.Word) return false;
        if (Phrases.IsLink(frame, t)) return t + 1 < limit && (frame[t + 1].IsCapitalised || frame[t + 1].Is(WordClass.Title | WordClass.Determiner) || frame.Is(t + 1, MeetingTerm.PartyWord));
        if (token.Case == LetterCase.AllCaps) return true; // "WHO" is no "who"
        if (token.Is(WordClass.Auxiliary | WordClass.Subordinator | WordClass.Preposition)) return false;
        return token.IsCapitalised || People.RunParts.IsPluralTitle(frame.Words, t) || token.Is(WordClass.Title | WordClass.Honorific | WordClass.Determiner | WordClass.Nationality | WordClass.PersonNoun) || frame.Is(t, MeetingTerm.PartyWord | MeetingTerm.OfficeNoun);
    }
}
