namespace NewsArchive.Reading.Cleaning;

/// <summary>Small questions about a line.</summary>
internal static class LineFeatures
{
    private const int FewestKeywords = 6;
    private const int MostWordsOfKeyword = 6;
    private const int LongestKeywords = 1000;
    private const string ClosingMarks = " \"'”’)]»";

    /// <summary>Ends with a full stop, question or exclamation mark, or ellipsis, marks of closing set aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(ClosingMarks);
        return text.Length > 0 && text[^1] is '.' or '!' or '?' or '…';
    }

    /// <summary>"ferry, ferry lyon, bridge opening, lyon bridge 2014": six phrases or more of a few words in small letters between commas, and no sentence.</summary>
    public static bool IsKeywords(ReadOnlySpan<char> text)
    {
        var commas = text.Count(',');
        if (commas < FewestKeywords - 1 || EndsSentence(text) || text.Count(' ') > commas * MostWordsOfKeyword || text.Length > LongestKeywords) return false;
        foreach (var phrase in text.Split(','))
        {
            var words = text[phrase].Trim();
            if (words.IsEmpty || words.Count(' ') >= MostWordsOfKeyword || char.IsUpper(words[0])) return false;
        }

        return true;
    }

    /// <summary>Ends in a word or a comma: the sentence is not over.</summary>
    public static bool IsOpen(ReadOnlySpan<char> text) =>
        text.Length > 0 && (char.IsLetterOrDigit(text[^1]) || text[^1] is ',' or '-' or '–' or '—');

    /// <summary>Begins with a letter, a digit, or a quotation in single marks.</summary>
    public static bool OpensWords(ReadOnlySpan<char> text) => text.Length > 0 && (char.IsLetterOrDigit(text[0]) || text[0] is '\'' or '‘');

    public static bool StartsLower(ReadOnlySpan<char> text) => text.Length > 0 && char.IsLower(text[0]);

    /// <summary>The words alone, lower case, for comparing lines: "READ MORE »" is "read more".</summary>
    public static string Key(string text)
    {
        Span<char> key = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) key[length++] = char.ToLowerInvariant(c);
            else if (length > 0 && key[length - 1] != ' ' && c is not ('\'' or '’')) key[length++] = ' ';
        }

        return new string(key[..length].TrimEnd(' '));
    }
}
