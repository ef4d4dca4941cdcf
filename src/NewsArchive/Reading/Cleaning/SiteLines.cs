namespace NewsArchive.Reading.Cleaning;

/// <summary>
/// Lines of the site around the article that no list can hold: the words for its logo, its calls ("Support The Courier!"), teasers with their age,
/// rows of numbered links, its name printed again and again, headlines cut short, and numbers of its machinery.
/// </summary>
internal static class SiteLines
{
    private const int MostWords = 6;
    private const int MostNameWords = 5;
    private const int FewestLinks = 3;
    private const int MostLinkWords = 8;
    private const int FewestNames = 3;
    private const int ShortestStem = 12;
    private const int MostCutShort = 100;
    private static readonly string[] Code = ["function (", "function(", "console.log(", ".push(", "document.get", "document.create", "window.", "=> {", "var "];
    private static readonly string[] Calls = ["support ", "watch ", "follow ", "subscribe to ", "download ", "join ", "read ", "listen to "];

    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        MarkNumberedLinks(lines, draft);
        foreach (var line in lines.Where(l => l.IsBody))
        {
            if (NameOfLogo(line) is { } logo) LeaveName(line, logo, draft);
            else if (NameInCall(line) is { } called) LeaveName(line, called, draft);
            else if (NameBehindDash(lines, line) is { } left) LeaveName(line, left, draft);
            else if (IsAgedTeaser(line.Text) || IsPrize(line)) Leave(line, "teaser", draft);
            else if (IsMachinery(line) || IsAdvertisement(line)) Leave(line, "furniture-line", draft);
            else if (IsScript(line.Text)) Leave(line, "script", draft);
        }

        MarkCutShort(lines, draft);
        MarkNames(lines, draft);
    }

    /// <summary>"1. Skip to content", "2. Navigation", "3. More from us": links numbered from one at the very top.</summary>
    private static void MarkNumberedLinks(List<TextLine> lines, ArticleDraft draft)
    {
        var first = lines.FindIndex(l => l.IsBody);
        var end = first;
        while (end >= 0 && end < lines.Count && lines[end].Words <= MostLinkWords && !lines[end].EndsSentence && lines[end].Text.StartsWith($"{end - first + 1}. ", StringComparison.Ordinal)) end++;
        if (end - first < FewestLinks || end >= lines.Count) return;
        for (var i = first; i < end; i++) Leave(lines[i], "navigation-bar", draft);
    }

    /// <summary>"The Courier logo": a picture's description.</summary>
    private static string? NameOfLogo(TextLine line)
    {
        if (line.Words > MostWords || line.EndsSentence || !line.Text.EndsWith("logo", StringComparison.OrdinalIgnoreCase)) return null;
        return line.Words == 1 ? "" : line.Text[^5] == ' ' ? line.Text[..^5] : null;
    }

    /// <summary>"Support The Courier!", "Watch Valley News": a call of a publication that is known, or named as publications are.</summary>
    private static string? NameInCall(TextLine line)
    {
        if (line.Words > MostWords || Array.Find(Calls, call => line.Text.StartsWith(call, StringComparison.OrdinalIgnoreCase)) is not { } opening) return null;
        var name = line.Text[opening.Length..].TrimEnd('!', '.', ' ');
        return Outlets.NameOf(name) ?? (name.StartsWith("The ", StringComparison.Ordinal) && Mastheads.IsName(name) ? name : null);
    }

    /// <summary>"- Valley International" at the very top: what a page's title leaves of the site's name.</summary>
    private static string? NameBehindDash(List<TextLine> lines, TextLine line)
    {
        if (line != lines[0] || line.Words is < 2 or > MostNameWords || line.Text[0] is not ('-' or '–' or '|') || line.Text[1] != ' ') return null;
        var name = line.Text[2..];
        return Array.TrueForAll(name.Split(' '), word => char.IsUpper(word[0])) ? name : null;
    }

    /// <summary>"2024 newspaper of the year"</summary>
    private static bool IsPrize(TextLine line) => line.Words <= MostWords && line.Text.EndsWith(" of the year", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(line.Text[0]);

    /// <summary>"27m agoFerry strikes the bridge", "time19 minutes ago": the copy runs the age into the words beside it.</summary>
    private static bool IsAgedTeaser(string text)
    {
        if (text.StartsWith("time", StringComparison.Ordinal) && text.Length > 5 && char.IsAsciiDigit(text[4]) && text.EndsWith(" ago", StringComparison.Ordinal)) return true;
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 2 || text[digits] is not ('s' or 'm' or 'h' or 'd' or 'w')) return false;
        var rest = text.AsSpan(digits + 1);
        return rest.StartsWith(" ago") && (rest.Length == 4 || char.IsUpper(rest[4]));
    }

    /// <summary>"eb97bd401e28e95041f8f166", "[[nid:239095]]", "desk@courier.example", "@courier", "1-888-555-0100" alone on a line.</summary>
    private static bool IsMachinery(TextLine line)
    {
        var text = line.Text;
        if (line.Words > 1) return false;
        if (text[0] == '@' && text.Length > 3 && text.Skip(1).All(c => char.IsAsciiLetterOrDigit(c) || c == '_')) return true;
        if (text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal) || text == "|") return true;
        if (text.Length >= 24 && text.All(char.IsAsciiHexDigit) && text.Any(char.IsAsciiDigit)) return true;
        if (text.Length >= 10 && text.All(c => char.IsAsciiDigit(c) || c is '-' or '+' or '.') && text.Count(char.IsAsciiDigit) is >= 9 and <= 14 && text.AsSpan().Count('-') > 1) return true;
        return text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && text.IndexOf('.', at) > at + 1 && text.AsSpan().IndexOfAny(',', ':', '/') < 0;
    }

    /// <summary>"Top banner mobile 300x250": the measures of a space for rent.</summary>
    private static bool IsAdvertisement(TextLine line)
    {
        var cross = line.Words < 12 && !line.EndsSentence ? line.Text.AsSpan().LastIndexOfAny('x', 'X') : -1;
        return cross > 2 && line.Text.Length - cross is 3 or 4 && line.Text.AsSpan(cross - 3, 3).IndexOfAnyExceptInRange('0', '9') < 0 && line.Text.AsSpan(cross + 1).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>"console.log("shown " + id);": code that a page showed.</summary>
    private static bool IsScript(string text)
    {
        if (text[^1] is not (';' or '{' or '}' or ')') || !text.Contains('(', StringComparison.Ordinal)) return false;
        return Array.Exists(Code, sign => text.Contains(sign, StringComparison.Ordinal));
    }

    /// <summary>Three times or more, and twice above the text: the site's name.</summary>
    private static void MarkNames(List<TextLine> lines, ArticleDraft draft)
    {
        var text = lines.FindIndex(l => l.IsBody && l.EndsSentence && l.Text.Length >= 60);
        var above = lines.Take(Math.Max(0, text)).Where(l => l.IsBody && IsShort(l)).CountBy(l => l.Text).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        if (above.Count == 0) return;
        foreach (var same in lines.Where(l => l.IsBody && above.Contains(l.Text)).GroupBy(l => l.Text).Where(all => all.Count() >= FewestNames).ToList())
        {
            var name = SectionLabels.IsOfSectionWords(same.Key) ? "" : same.Key;
            foreach (var line in same) LeaveName(line, name, draft);
        }
    }

    private static bool IsShort(TextLine line) => line.Words <= 3 && line.Text.Length > 3 && !line.EndsSentence && !line.IsBullet && char.IsUpper(line.Text[0]) && !line.Text.Contains(':', StringComparison.Ordinal) && !Bylines.IsBareName(line.Text);

    /// <summary>"Mayor opens the new bri..." where the whole line stands elsewhere.</summary>
    private static void MarkCutShort(List<TextLine> lines, ArticleDraft draft)
    {
        var cut = lines.FindAll(l => l.IsBody && (l.Text.EndsWith("...", StringComparison.Ordinal) || l.Text.EndsWith('…')));
        if (cut.Count > MostCutShort) return; // each is looked for in all lines
        foreach (var line in cut)
        {
            var stem = line.Text.TrimEnd('.', '…', ' ');
            if (stem.Length >= ShortestStem && lines.Exists(other => other != line && other.Text.Length > stem.Length && other.Text.StartsWith(stem, StringComparison.Ordinal) && !(other.Text.Length <= line.Text.Length && other.Text.EndsWith("..", StringComparison.Ordinal))))
                Leave(line, "cut-short", draft);
        }
    }

    private static void LeaveName(TextLine line, string name, ArticleDraft draft)
    {
        Leave(line, "site-name", draft);
        if (name.Length > 2 && char.IsUpper(name[0])) draft.Outlet ??= Outlets.NameOf(name) ?? name;
    }

    private static void Leave(TextLine line, string rule, ArticleDraft draft)
    {
        line.Role = LineRole.Gone;
        draft.Leave(line.Text, rule);
    }
}
