using System.Buffers;
using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Tells what stands above a headline to say where on the site one is: "Home > World > Europe", "NATIONAL".</summary>
internal static class SectionLabels
{
    private const int MostWords = 4;
    private const int FewestHeadlineWords = 4;
    private const int FewestSections = 4;
    private const int FewestSeams = 3;

    private static readonly FrozenSet<string> Languages = new[]
    {
        "EN", "FR", "DE", "ES", "IT", "PT", "NL", "PL", "CZ", "CS", "SK", "HU", "RO", "BG", "EL", "SR", "HR", "SL", "BS", "MK", "SQ", "TR", "RU", "UA", "UK", "BY", "KA", "HY", "AZ", "KZ", "AR", "FA", "HE", "UR",
        "HI", "ZH", "JA", "KO", "VI", "ID", "MS", "SW", "ENG", "RUS", "FRA", "DEU", "ESP", "English", "Français", "Deutsch", "Español", "Italiano", "Português", "Nederlands", "Polski", "Čeština", "Magyar",
        "Română", "Türkçe", "Русский", "Українська", "العربية", "فارسی", "中文", "日本語", "한국어",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Arrows = [" > ", " › ", " » ", " → ", " >> "];
    private static readonly SearchValues<char> NoBar = SearchValues.Create(",.:;?!0123456789");
    private static readonly SearchValues<char> ArrowSigns = SearchValues.Create(">›»→/");
    private static readonly FrozenSet<string> Words = PhraseList.Lines("section-words.txt");
    private static readonly FrozenSet<string> Furniture = PhraseList.Lines("furniture-lines.txt");

    /// <summary>
    /// "HOME NEWS POLITICS BUSINESS", "About Archive Contact", "BBC Homepage": three capitalised words or more of which two thirds name pages of
    /// a site, and two of them pages that every site has. A headline has a verb and says what of; a place or a date stands behind commas and figures.
    /// </summary>
    public static bool IsNavigationBar(TextLine line)
    {
        if (IsLanguageRow(line.Text) || IsGlued(line.Text) || !line.EndsSentence && IsSeamed(line.Text)) return true;
        if (line.EndsSentence || line.IsBullet || line.Words is < 2 or > 24) return false;
        if (line.Words >= FewestSections && IsOfSectionWords(line.Text)) return true;
        var words = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (line.Words <= 4 && words[^1].Equals("Homepage", StringComparison.OrdinalIgnoreCase)) return true;
        if (line.Text.AsSpan().ContainsAny(NoBar)) return false;
        var names = words.Where(word => word.Length > 1 && char.IsLetter(word[0])).ToList();
        if (names.Count < 3 || names.Count(word => char.IsUpper(word[0])) * 4 < names.Count * 3) return false;
        if (names.Count(word => Furniture.Contains(LineFeatures.Key(word))) < 2) return false;
        var named = names.Count(word => IsPage(LineFeatures.Key(word)));
        return named * 3 >= names.Count * 2 || words[0].Equals("Home", StringComparison.OrdinalIgnoreCase) && named > 2 && named * 2 >= names.Count;
    }

    /// <summary>"EN | FR | DE", "English / Français".</summary>
    private static bool IsLanguageRow(string text)
    {
        if (text.Length > 80) return false;
        var names = text.Split([' ', '|', '/', '·', '•'], StringSplitOptions.RemoveEmptyEntries);
        return names.Length > 1 && Array.TrueForAll(names, name => Languages.Contains(name));
    }

    /// <summary>"HomeNewsSportsOpinion": a row whose words the copy ran together.</summary>
    private static bool IsGlued(string text)
    {
        if (text.Length is < 12 or > 200 || text.AsSpan().Count(' ') > 2) return false;
        var names = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && !(char.IsUpper(text[i]) && char.IsLower(text[i - 1])) && text[i] != ' ') continue;
            if (i > start) names.Add(text[start..i].Trim());
            start = i;
        }

        return names.Count >= FewestSections && names.Count(n => IsPage(LineFeatures.Key(n))) * 3 >= names.Count * 2;
    }

    /// <summary>Words that the page set apart stand together, two of them in one: "FinancialGovernment SolutionsLegalCourier". Names have one seam ("BuzzFeed"), a lone firm two ("GlaxoSmithKline").</summary>
    private static bool IsSeamed(string text)
    {
        int seams = 0, inWord = 0, most = 0, letters = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (letters >= 3 && char.IsUpper(text[i]) && char.IsLower(text[i - 1]) && char.IsLower(text[i + 1])) (seams, inWord, letters) = (seams + 1, inWord + 1, 1);
            else if (char.IsLetter(text[i])) letters++;
            else (inWord, letters) = (0, 0);
            most = Math.Max(most, inWord);
        }

        return seams >= FewestSeams && most > 1;
    }

    private static bool IsPage(string word) => Words.Contains(word) || Furniture.Contains(word);

    /// <summary>A trail of three short names or more, or of two where the first is a page of every site ("Home", "News").</summary>
    public static bool IsTrail(string line)
    {
        if (!line.AsSpan().ContainsAny(ArrowSigns) || LineFeatures.EndsSentence(line)) return false;
        if (line.Split(" / ", StringSplitOptions.TrimEntries) is { Length: > 2 } slashed && Furniture.Contains(LineFeatures.Key(slashed[0]))) return true;
        var parts = line.Split(Arrows, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2) return false;
        var opensSite = Furniture.Contains(LineFeatures.Key(parts[0]));
        var named = opensSite ? parts[..^1] : parts;
        return (opensSite || parts.Length > 2) && Array.TrueForAll(named, p => p.AsSpan().Count(' ') < MostWords);
    }

    /// <summary>A label of words that sections are named by, or one word in capitals; what follows it must be a headline of its own.</summary>
    public static bool IsLabel(TextLine line, TextLine headline)
    {
        if (line.Words > MostWords || line.IsBullet || line.EndsSentence && !line.Text.EndsWith("U.S.", StringComparison.Ordinal)) return false;
        if (headline.Words < FewestHeadlineWords || headline.IsBullet) return false;
        return IsOfSectionWords(line.Text) || line.Words == 1 && line.Text.Length > 3 && line.Text.All(char.IsUpper) && headline.Text.AsSpan().ContainsAnyInRange('a', 'z');
    }

    /// <summary>"World", "Local News": nothing but words that sections are named by.</summary>
    public static bool IsOfSectionWords(string text) =>
        LineFeatures.Key(text) is { Length: > 0 } key && Array.TrueForAll(key.Split(' '), Words.Contains);
}
