namespace NewsArchive.Reading.Cleaning;

/// <summary>Reads the lines above the lede: headline, standfirst, byline, dated line, address.</summary>
internal static class HeadMatter
{
    private const int LongestTitle = 260;
    private const int MostLines = 14;

    public static void Read(List<TextLine> lines, ArticleDraft draft)
    {
        var looked = 0;
        StatedDate? above = null;
        for (var i = 0; i < lines.Count && looked < MostLines; i++)
        {
            var line = lines[i];
            if (!line.IsBody) continue;
            looked++;
            if (TakeMetadata(lines, i, draft)) continue;
            if (draft.Bylines.Count > 0 && Bylines.IsJob(line.Text) && i > 0 && !lines[i - 1].IsBody && line.BlanksBefore == 0)
            {
                Leave(line, "byline", draft);
                continue;
            }

            if (draft.Title is null && IsAboveTitle(lines, i)) Leave(line, "section-label", draft);
            else if (draft.Title is null && IsTitle(lines, i))
            {
                Take(line, title: draft);
                // The day over a page may be the reader's; one under the headline is the article's.
                (above, draft.Stated) = (draft.Stated, null);
            }
            else if (draft.Title is not null && IsPartOfSubject(line, draft.Title)) TakeAgain(line, draft);
            else if (draft.Title is not null && IsTitleAgain(line, draft.Title)) Leave(line, "repeated-title", draft);
            else if (draft.Title is not null && draft.Standfirst is null && IsStandfirst(lines, i, draft)) TakeStandfirst(line, draft);
            else if (draft.Title is null || IsRunningText(line))
            {
                if (draft.Title is not null && draft.Bylines.Count == 0) SignedBelow.Read(lines, i, draft);
                break;
            }
        }

        if (draft.Stated is not { Date.IsDay: true }) draft.Stated = above ?? draft.Stated;
    }

    private static void Take(TextLine line, ArticleDraft title)
    {
        if (line.Text.IndexOf(" | ", StringComparison.Ordinal) is > 0 and < 24 and var bar && SectionLabels.IsOfSectionWords(line.Text[..bar]) && line.Text.Length - bar > 14)
            title.Title = line.Text[(bar + 3)..];
        else title.Title = line.Text.EndsWith('.') && !line.Text.EndsWith("..", StringComparison.Ordinal) ? line.Text[..^1] : line.Text;
        line.Role = LineRole.Gone;
    }

    /// <summary>A mail's subject "Bridge Opens | Morning briefing", or the title of a page "Bridge Opens - The Courier", above the headline "Bridge Opens".</summary>
    private static bool IsPartOfSubject(TextLine line, string title)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — "])
        {
            if (title.LastIndexOf(mark, StringComparison.Ordinal) is > 0 and var bar && LineFeatures.Key(title[..bar]) == LineFeatures.Key(line.Text)) return true;
        }

        return false;
    }

    private static void TakeAgain(TextLine line, ArticleDraft draft)
    {
        var rest = draft.Title![Math.Min(line.Text.Length, draft.Title!.Length)..].Trim(' ', '|', '-', '–', '—');
        if (Mastheads.IsName(rest)) draft.Outlet ??= rest;
        draft.Title = line.Text;
        line.Role = LineRole.Gone;
    }

    private static void TakeStandfirst(TextLine line, ArticleDraft draft)
    {
        draft.Standfirst = line.Text;
        line.Role = LineRole.Gone;
    }

    private static bool TakeMetadata(List<TextLine> lines, int at, ArticleDraft draft)
    {
        var line = lines[at];
        if (MetadataLine.Read(line.Text, draft) is { } rule) return Leave(line, rule, draft);
        if (draft.Title is not null && Datelines.ReadLine(line.Text) is { } alone)
        {
            draft.Stated ??= new(alone.Date!, "dateline", line.Text);
            if (Agencies.NameOf(alone.Agency) is { } agency && !draft.Credits.Contains(agency)) draft.Credits.Add(agency);
            return Leave(line, "dateline-line", draft);
        }

        if (SignedBelow.IsSecondName(lines, at, draft)) return Leave(line, "byline", draft);
        if (draft.Title is null || Next(lines, at) is not { } next) return false;
        if (Mastheads.IsName(next.Text) && next.BlanksBefore == 0 && Next(lines, lines.IndexOf(next)) is { } third && DateLine.Read(third.Text) is not null)
        {
            // "Ada Nowak" above "The Courier" above a date.
            if (!Bylines.IsBareName(line.Text) || !Bylines.IsPerson(line.Text) || Mastheads.IsName(line.Text)) return false;
            draft.Bylines.Add(line.Text);
            draft.Outlet ??= Outlets.NameOf(next.Text) ?? next.Text;
            return Leave(next, "outlet-line", draft) && Leave(line, "byline", draft);
        }

        // "The Valley", "THE COURIER." right above a dated line.
        if (Mastheads.MayBeName(line.Text) && MetadataLine.Read(next.Text, new("")) is "printed-date" or "metadata-line")
        {
            var paper = line.Text.TrimEnd('.');
            draft.Outlet ??= Outlets.NameOf(paper) ?? Mastheads.Cased(paper);
            return Leave(line, "outlet-line", draft);
        }

        if (!OpensArticle(next.Text) || Mastheads.IsName(line.Text)) return false;
        // "Rosa Field in Accra", above a date.
        var name = line.Text.IndexOf(" in ", StringComparison.Ordinal) is var place and > 0 && line.Words <= 6 ? line.Text[..place] : line.Text;
        var names = Array.ConvertAll(name.Split([" and ", " & ", ", ", " | "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), WithoutBracket);
        if (names.Length is 0 or > 4 || !Array.TrueForAll(names, n => Bylines.IsBareName(n) && Bylines.IsPerson(n))) return false;
        draft.Bylines.AddRange(names.Where(n => !draft.Bylines.Contains(n)));
        return Leave(line, "byline", draft);
    }

    /// <summary>"Jan Meer (Berlin)", "Ada Nowak (now)"</summary>
    private static string WithoutBracket(string name) => name.EndsWith(')') && name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open ? name[..open] : name;

    private static bool OpensArticle(string line) => Datelines.ReadLine(line) is not null || Datelines.Read(line) is not null || DateLine.Read(line) is not null;

    /// <summary>The first line is the headline unless it reads as a sentence of the text and nothing behind it says otherwise.</summary>
    private static bool IsTitle(List<TextLine> lines, int at)
    {
        var line = lines[at];
        if (line.Text.Length > LongestTitle || line.IsBullet || line.Text.EndsWith(',') || !line.Text.Any(char.IsLetter) || Datelines.Read(line.Text) is not null) return false;
        var next = Next(lines, at);
        if (next is null) return false;
        if (!line.Text.EndsWith('.') && !line.Text.EndsWith(':')) return next.BlanksBefore > 0 || next.Role == LineRole.Caption || line.Words <= 20 && (!LineFeatures.StartsLower(next.Text) || MetadataLine.Read(next.Text, new("")) is not null);
        return line.Text.Length <= 140 && (IsTitleAgain(next, line.Text) || OpensArticle(next.Text) || Bylines.IsBareName(next.Text) || !line.Text.AsSpan().ContainsAnyInRange('a', 'z'));
    }

    /// <summary>Where on the site the article stands; a label is one only if the line under it can be the headline.</summary>
    private static bool IsAboveTitle(List<TextLine> lines, int at)
    {
        if (SectionLabels.IsTrail(lines[at].Text)) return true;
        var next = lines.FindIndex(at + 1, l => l.Role != LineRole.Gone);
        return next > 0 && lines[next].IsBody && SectionLabels.IsLabel(lines[at], lines[next]) && MetadataLine.Read(lines[next].Text, new("")) is null && !IsRunningText(lines[next]) && IsTitle(lines, next);
    }

    private static bool IsTitleAgain(TextLine line, string title) =>
        Math.Abs(line.Text.Length - title.Length) < 12 && LineFeatures.Key(line.Text) == LineFeatures.Key(title);

    /// <summary>A line between headline and lede that is no full sentence, or that stands above the byline. Under a dated line a short one is rather a caption.</summary>
    private static bool IsStandfirst(List<TextLine> lines, int at, ArticleDraft draft)
    {
        var line = lines[at];
        if (line.Text.Length is < 30 or > 320 || line.Words < 5 || line.IsBullet || !LineFeatures.OpensWords(line.Text) && !IsQuotation(line.Text)) return false;
        if (Next(lines, at) is not { } next || LineFeatures.StartsLower(next.Text) && MetadataLine.Read(next.Text, new("")) is null) return false;
        if (line.Text[^1] is ':' or ',' || CreditLines.IsCredit(line.Text) || RelatedLines.HeadlineOf(line.Text) is not null || PhotoCredits.Split(line.Text) is not null) return false;
        if (!line.EndsSentence && IsInSmallLetters(line) && lines.FindIndex(at + 1, l => l.Role != LineRole.Gone) is var below && DateLine.Read(lines[below].Text) is not null) return true;
        if (!line.EndsSentence) return StandsApart(lines, at, draft.Title!) && next.BlanksBefore > 0 && line.Words >= (draft.Stated is null ? 6 : 12) && IsRunningText(FirstText(lines, at + 1));
        return StandsAboveByline(lines, at);
    }

    private static bool IsQuotation(string text) => text[0] is '"' or '“' && text[^1] is '"' or '”';

    /// <summary>Below a blank line, or below a button or a notice of the page.</summary>
    private static bool StandsApart(List<TextLine> lines, int at, string title) =>
        lines[at].BlanksBefore > 0 || at > 1 && lines[at - 1].Role == LineRole.Gone && !IsTitleAgain(lines[at - 1], title);

    /// <summary>Right above a date, in small letters as a headline's second line in capitals is not.</summary>
    private static bool IsInSmallLetters(TextLine line) =>
        line.Words >= 8 && char.IsUpper(line.Text[0]) && line.Text.Split(' ').Count(w => char.IsLower(w[0])) * 2 > line.Words;

    /// <summary>Between headline and byline, or two lines above a dated one, stands no lede.</summary>
    private static bool StandsAboveByline(List<TextLine> lines, int at)
    {
        for (int i = at + 1, looked = 0; i < lines.Count && looked < 3; i++)
        {
            if (lines[i].Role == LineRole.Gone) continue;
            looked++;
            if (MetadataLine.Read(lines[i].Text, new("")) is not null) return true;
            if (IsRunningText(lines[i])) return false;
        }

        return false;
    }

    private static bool IsRunningText(TextLine? line) => line is not null && line.EndsSentence && line.Text.Length >= 60;

    private static TextLine? FirstText(List<TextLine> lines, int from)
    {
        for (var i = from; i < lines.Count && i < from + 5; i++)
        {
            if (lines[i].IsBody && IsRunningText(lines[i])) return lines[i];
        }

        return null;
    }

    private static TextLine? Next(List<TextLine> lines, int at)
    {
        for (var i = at + 1; i < lines.Count; i++)
        {
            if (lines[i].Role != LineRole.Gone) return lines[i];
        }

        return null;
    }

    private static bool Leave(TextLine line, string rule, ArticleDraft draft)
    {
        line.Role = LineRole.Gone;
        draft.Leave(line.Text, rule);
        return true;
    }
}
