using System.Buffers;
using System.Collections.Frozen;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Tells the buttons and counters of a page: "A A A" and "A+ A-" for the size of its letters, "12 Shares", "1.2K", "0".</summary>
internal static class PageCounters
{
    private const int LongestCounter = 40;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,kKmM+");

    private static readonly FrozenSet<string> Counted =
        new[] { "share", "shares", "shared", "view", "views", "like", "likes", "tweet", "tweets", "retweets", "comment", "comments", "reaction", "reactions", "pin", "pins", "read", "reads", "hits", "viewed", "claps", "favorites", "replies", "votes" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Buttons =
        new[] { "print", "email", "e-mail", "share", "tweet", "save", "text", "size", "font", "text-size", "resize", "aa", "facebook", "twitter", "whatsapp", "linkedin", "reddit", "pinterest", "flipboard", "telegram", "tumblr", "messenger" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Marks them: a lone number only beside another button or above the text, where nothing of the article's own is.</summary>
    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        var above = true;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            above &= !(line.EndsSentence && line.Text.Length >= 60);
            if (!line.IsBody || line.Text.Length > LongestCounter) continue;
            var isOne = IsTextSize(line.Text) || IsCounter(line.Text) || IsPageOf(line.Text) || IsSingleSize(lines, i)
                || IsNumber(line.Text) && (above && i > 0 && !IsListOfNumbers(lines, i) || IsButton(lines, i - 1) || IsButton(lines, i + 1))
                || Counted.Contains(line.Text.ToLowerInvariant()) && (IsNumberAt(lines, i - 1) || IsNumberAt(lines, i + 1));
            if (!isOne) continue;
            line.Role = LineRole.Gone;
            draft.Leave(line.Text, "page-counter");
        }
    }

    /// <summary>"254 shares", "Comments (12)", "Tweet 18": a number and what is counted, nothing else.</summary>
    public static bool IsCounter(string text)
    {
        if (text.Length > LongestCounter || !text.AsSpan().ContainsAnyInRange('0', '9')) return false;
        var counted = 0;
        foreach (var word in text.Split([' ', '(', ')', ':', '·', '|'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Counted.Contains(word.ToLowerInvariant())) counted++;
            else if (!IsNumber(word)) return false;
        }

        return counted > 0;
    }

    /// <summary>"Page 1 of 2", and "1 of 3" under a picture.</summary>
    private static bool IsPageOf(string text) => text.Length < 12 && text.Split(' ') is [var picture, "of", var pictures] && IsNumber(picture) && IsNumber(pictures) || text.Length < 20 && text.StartsWith("page ", StringComparison.OrdinalIgnoreCase) && text.Split(' ') is [_, var at, "of", var of] && IsNumber(at) && IsNumber(of);

    /// <summary>"A A A", "A+ A-", "Text size: A A", "A+ A- Print Email", "Facebook Twitter Email".</summary>
    private static bool IsTextSize(string text)
    {
        int letters = 0, others = 0;
        foreach (var word in text.Split([' ', ':', '|', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "A" or "a" or "A+" or "A-" or "A−" or "A–" or "Aa" or "+" or "-") letters++;
            else if (Buttons.Contains(word.ToLowerInvariant())) others++;
            else return false;
        }

        return letters >= 2 || letters >= 1 && others >= 1 || others >= 2;
    }

    /// <summary>"A-" above "A+"; a lone one may be a mark that somebody got.</summary>
    private static bool IsSingleSize(List<TextLine> lines, int at) => IsSize(lines, at) && (IsSize(lines, at - 1) || IsSize(lines, at + 1));

    private static bool IsSize(List<TextLine> lines, int at) => at >= 0 && at < lines.Count && lines[at].Text is "A" or "A+" or "A-" or "A−";

    private static bool IsNumber(string text) => text.Length is > 0 and < 7 && char.IsAsciiDigit(text[0]) && text.AsSpan().IndexOfAnyExcept(Digits) < 0 && !(text.Length == 4 && text[0] is '1' or '2' && text.All(char.IsAsciiDigit));

    private static bool IsNumberAt(List<TextLine> lines, int at) => at >= 0 && at < lines.Count && IsNumber(lines[at].Text);

    /// <summary>What was left out already, or is a button by its words.</summary>
    private static bool IsButton(List<TextLine> lines, int at) => at >= 0 && at < lines.Count && (!lines[at].IsBody && lines[at].Words <= 3 || IsPageOf(lines[at].Text) || Counted.Contains(lines[at].Text.ToLowerInvariant()) || IsTextSize(lines[at].Text) || IsCounter(lines[at].Text));

    /// <summary>Two numbers or more among short lines are a table.</summary>
    private static bool IsListOfNumbers(List<TextLine> lines, int at)
    {
        var numbers = 0;
        for (var i = Math.Max(0, at - 4); i < Math.Min(lines.Count, at + 5); i++)
        {
            if (lines[i].IsBody && IsNumber(lines[i].Text)) numbers++;
        }

        return numbers > 2;
    }
}
