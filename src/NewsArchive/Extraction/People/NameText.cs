using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>Writes a name out.</summary>
internal static class NameText
{
    private const int LongWord = 4;

    /// <summary>As printed, but never in capitals: "ANNA BERG" and "BERG Anna" are "Anna Berg" and "Berg Anna"; "J.K." and "Lee" stay.</summary>
    public static string Of(TokenizedArticle article, NameCandidate name)
    {
        var text = article.Text.AsSpan(article.Tokens[name.First].Start, article.Tokens[name.End - 1].End - article.Tokens[name.First].Start);
        var whole = !text.ContainsAnyInRange('a', 'z') && (name.Has(PersonRule.Headline) || HasLongWord(text));
        if (!whole && !HasLongWord(text)) return text.ToString();
        return string.Create(text.Length, (Text: text.ToString(), Whole: whole), static (into, from) =>
        {
            from.Text.CopyTo(into);
            foreach (var range in from.Text.AsSpan().SplitAny(' ', '-'))
            {
                var word = into[range];
                if (IsCapitals(word) && (word.Length >= LongWord || from.Whole && !IsNumeral(word))) Lower(word[1..]);
            }
        });
    }

    private static bool HasLongWord(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(' ', '-'))
        {
            if (text[range].Length >= LongWord && IsCapitals(text[range])) return true;
        }

        return false;
    }

    /// <summary>"BERG" and "JR.", but not "J.R." or "Berg".</summary>
    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var letters = word.Length > 0 && word[^1] == '.' ? word[..^1] : word;
        foreach (var c in letters)
        {
            if (!char.IsUpper(c) && c is not ('\'' or '’')) return false;
        }

        return letters.Length > 1;
    }

    private static bool IsNumeral(ReadOnlySpan<char> word) => !word.ContainsAnyExcept("IVX");

    private static void Lower(Span<char> letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (!(i > 0 && letters[i - 1] is '\'' or '’') || i == letters.Length - 1) letters[i] = char.ToLowerInvariant(letters[i]);
        }
    }
}
