using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>The phrase around a name: its titles before it, its country behind it.</summary>
internal static class Phrases
{
    /// <summary>First token of the name's phrase: "[US secretary of state] John Kerry", "[Putin's adviser] Yuri Ushakov".</summary>
    public static int Start(MeetingFrame frame, NamePlace name)
    {
        var (floor, _) = frame.SentenceOf(name.First);
        var start = name.First;
        for (var t = name.First - 1; t >= floor && name.First - t < 16; t--)
        {
            if (!Belongs(frame, t, floor, start)) break;
            if (frame.NameAt(t) is { } holder) t = holder.First;
            start = t;
        }

        return start;
    }

    /// <summary>Behind the name's phrase: "Tamim Al-Thani [of Qatar]", "Lavrov [(right)]", "Scholz [, the German chancellor,]".</summary>
    public static int End(MeetingFrame frame, NamePlace name, int limit)
    {
        var end = name.End;
        if (end + 1 < limit && frame[end].Kind == TokenKind.Comma && frame[end + 1].Is(WordClass.NameSuffix)) end += 2;
        end = BehindCountry(frame, end, limit);
        if (end < limit && frame[end].Kind == TokenKind.OpenBracket)
        {
            for (var t = end + 1; t < Math.Min(limit, end + 8); t++)
            {
                if (frame[t].Kind != TokenKind.CloseBracket) continue;
                return t + 1;
            }
        }

        return end;
    }

    /// <summary>Behind an office in commas: "Akiba Takeo[, Secretary General of the council]"; the given position where there is none.</summary>
    public static int BehindApposition(MeetingFrame frame, int comma, int limit)
    {
        if (comma + 1 >= limit || frame[comma].Kind != TokenKind.Comma) return comma;
        var office = false;
        for (var t = comma + 1; t < Math.Min(limit, comma + 16); t++)
        {
            if (frame[t].Kind is TokenKind.Comma) return office ? t + 1 : comma;
            if (frame.NameAt(t) is not null || frame.DateAt(t) >= 0) return comma;
            office |= frame[t].Is(WordClass.Title) || frame.Is(t, MeetingTerm.OfficeNoun);
            if (frame.IsWord(t, "to") && office) return t;
            var inside = frame[t].Kind is TokenKind.Possessive or TokenKind.OpenBracket or TokenKind.CloseBracket
                || frame[t].Kind == TokenKind.Word && (frame[t].IsCapitalised || frame[t].Is(WordClass.Title | WordClass.Determiner | WordClass.Nationality) || frame.Is(t, MeetingTerm.PartyWord) || IsLink(frame, t));
            if (!inside) return office && frame[t].Kind == TokenKind.Stop ? t : comma;
        }

        return comma;
    }

    /// <summary>Whether the name stands where a subject stands: at the head of the sentence or of a clause, and in nobody's possession.</summary>
    public static bool IsSubject(MeetingFrame frame, NamePlace name)
    {
        var (floor, limit) = frame.SentenceOf(name.First);
        if (name.End < limit && frame[name.End].Kind == TokenKind.Possessive) return false;
        if (frame.IsQuoted(name.First)) return false;
        if (name.End < limit && frame[name.End].Case == LetterCase.Lower && (frame[name.End].Is(WordClass.PersonNoun) || frame.Is(name.End, MeetingTerm.GroupNoun))) return false; // "Silva aides"
        var before = Start(frame, name) - 1;
        for (var steps = 0; steps < 6; steps++)
        {
            if (before < floor) return true;
            var token = frame[before];
            if (frame.DateAt(before) >= 0 || token.Is(WordClass.SentenceOpener) && (before == floor || !token.Is(WordClass.Preposition))) return true;
            if (token.Kind != TokenKind.Word) return token.Kind is not (TokenKind.OpenBracket or TokenKind.Possessive or TokenKind.Number);
            if (OpensClause(frame, before)) return true;
            if (!frame.IsWord(before, "and") || before - 1 < floor) return token.Is(WordClass.SayingVerb);
            if (frame.NameAt(before - 1) is not { } other) return true;
            before = Start(frame, other) - 1;
        }

        return false;
    }

    /// <summary>Whether a clause with its own subject may follow the word.</summary>
    public static bool OpensClause(MeetingFrame frame, int token) =>
        frame[token].Is(WordClass.Subordinator) || frame.Words.Word(token) is "after" or "After" or "before" or "Before" or "since" or "until" or "as" or "As" or "but" or "where" or "though" or "While";

    /// <summary>"of", "for", "to" and "and" inside a title: "minister for foreign affairs", "adviser to the president".</summary>
    public static bool IsLink(MeetingFrame frame, int token) => frame.Words.Word(token) is "of" or "for" or "to" or "and" or "&";

    private static bool Belongs(MeetingFrame frame, int t, int floor, int start)
    {
        var token = frame[t];
        if (frame.DateAt(t) >= 0 || token.Is(WordClass.SayingVerb) && !token.IsCapitalised) return false;
        if (token.Kind == TokenKind.Possessive) return t > floor && (frame.NameAt(t - 1) is not null || frame[t - 1].IsCapitalised);
        if (frame.NameAt(t) is not null) return t + 1 < frame.Words.Tokens.Length && frame[t + 1].Kind == TokenKind.Possessive;
        if (token.Kind == TokenKind.OpenBracket || token.Kind == TokenKind.CloseBracket) return InShortBrackets(frame, t, floor);
        if (token.Kind != TokenKind.Word) return false;
        if (frame.Words.Word(t) is "of") return t > floor && start > t && (IsTitleWord(frame, t - 1) || frame[t - 1].IsCapitalised && frame[t + 1].Is(WordClass.Place)); // "Republic of Ruritania Foreign Minister"
        if (frame.IsWord(t, "to")) return t > floor && IsTitleWord(frame, t - 1) && !frame[t - 1].Is(WordClass.CommonVerb) && frame.IsWord(t + 1, "the");
        if (frame.Words.Word(t) is "for") return t > floor && frame[t - 1].Is(WordClass.Title);
        return frame.IsCapital(t) && !IsOpener(frame, t, floor) || IsTitleWord(frame, t) || token.Is(WordClass.Determiner);
    }

    private static bool IsOpener(MeetingFrame frame, int t, int floor) => t == floor && frame[t].Is(WordClass.CommonVerb | WordClass.Adverb | WordClass.SayingParticiple);

    private static bool InShortBrackets(MeetingFrame frame, int t, int floor)
    {
        if (frame[t].Kind == TokenKind.OpenBracket) return true;
        for (var i = t - 1; i >= Math.Max(floor, t - 4); i--)
        {
            if (frame[i].Kind == TokenKind.OpenBracket) return frame.NameAt(i - 1 < floor ? i : i - 1) is null;
        }

        return false;
    }

    private static bool IsTitleWord(MeetingFrame frame, int t) =>
        frame[t].Is(WordClass.Title | WordClass.Honorific | WordClass.Nationality | WordClass.PersonNoun) || frame.Is(t, MeetingTerm.PartyWord | MeetingTerm.OfficeNoun);

    private static int BehindCountry(MeetingFrame frame, int end, int limit)
    {
        if (end + 1 >= limit || !frame.IsWord(end, "of")) return end;
        var t = end + 1;
        if (frame.IsWord(t, "the")) t++;
        if (t >= limit || !frame[t].IsCapitalised || frame.NameAt(t) is not null) return end;
        while (t < limit && frame.NameAt(t) is null && (frame[t].IsCapitalised && frame.DateAt(t) < 0 || frame.Words.Word(t) is "of" or "the" || frame[t].Kind == TokenKind.Possessive)) t++;
        return t;
    }
}
