namespace NewsArchive.Reference;

/// <summary>How a title stands to the time in office.</summary>
internal enum Tenure
{
    /// <summary>"President Obama": in office.</summary>
    Holds,

    /// <summary>"former President Clinton", "ex-premier": no longer.</summary>
    Held,

    /// <summary>"President-elect", "incoming prime minister": not yet.</summary>
    WillHold,

    /// <summary>"then-Senator Obama", "the late President Mandela": not before.</summary>
    HeldThen,
}

/// <summary>Whether a title means an office.</summary>
internal enum TitleMeaning
{
    /// <summary>It means something else.</summary>
    Other,

    /// <summary>It means the office.</summary>
    Office,

    /// <summary>It is what the office's holder is called, in office and often for life: "Secretary Kerry".</summary>
    Courtesy,
}

/// <summary>A title as the news prints it, read against the titles of an office.</summary>
internal readonly ref struct PrintedTitle
{
    // A title behind one of these is another, lesser title.
    private static readonly string[] Lesser =
        [" vice ", " deputy ", " alternate ", " assistant ", " under ", " associate ", " shadow ", " opposition ", " co ", " pro ", " self declared ", " self proclaimed ", " principal ", " honorary ", " state ", " potential ", " possible ", " likely ", " prospective "];

    // A title before one of these is no title of the person.
    private static readonly string[] Others = [" candidate ", " hopeful ", " contender ", " nominee ", " aspirant ", " spokesman ", " spokeswoman ", " aide ", " adviser ", " advisor ", " wife ", " son "];

    private static readonly string[] Gone = [" former ", " ex ", " onetime ", " one time ", " ousted ", " deposed ", " retired ", " past ", " previous ", " erstwhile "];
    private static readonly string[] Coming = [" elect ", " designate ", " incoming ", " next ", " future "];
    private static readonly string[] Then = [" then ", " late ", " last ", " slain ", " assassinated ", " saint ", " serve as ", " served as ", " woman to ", " man to ", " person to "];

    private static readonly string[] Small = [" the ", " mr ", " mrs ", " ms ", " madam ", " madame ", " new ", " acting ", " then ", " former ", " late ", " ex "];

    private readonly ReadOnlySpan<char> words;

    /// <param name="folded">The title through <see cref="Folding.Words"/>.</param>
    public PrintedTitle(ReadOnlySpan<char> folded)
    {
        words = folded;
        Tenure = HasAny(folded, Gone) ? Tenure.Held : HasAny(folded, Coming) ? Tenure.WillHold : HasAny(folded, Then) ? Tenure.HeldThen : Tenure.Holds;
    }

    /// <summary>In office, before or after.</summary>
    public Tenure Tenure { get; }

    /// <summary>Whether the words mean the office: one of its titles is there, of its country or of none named.</summary>
    public TitleMeaning Meaning(Office office)
    {
        if (words.IndexOf(" counterpart ", StringComparison.Ordinal) >= 0) return CountryAgrees(office, 0, 0) ? TitleMeaning.Office : TitleMeaning.Other;
        foreach (var title in office.FoldedTitles)
        {
            var at = words.IndexOf(title, StringComparison.Ordinal);
            if (at < 0) continue;
            var end = at + title.Length - 1;
            return !EndsWithAny(words[..(at + 1)], Lesser) && !StartsWithAny(words[end..], Others)
                && !IsOfSomethingElse(office, end) && CountryAgrees(office, at, end) ? TitleMeaning.Office : TitleMeaning.Other;
        }

        return MeansAlone(office) ? TitleMeaning.Courtesy : TitleMeaning.Other;
    }

    // "Secretary Kerry", "the U.S. secretary", "former Secretary Powell": nothing stands beside the title but the country and small words.
    private bool MeansAlone(Office office)
    {
        foreach (var title in office.LoneTitles)
        {
            var at = words.IndexOf(title, StringComparison.Ordinal);
            if (at < 0) continue;
            var end = at + title.Length - 1;
            for (var i = 0; i < words.Length - 1;)
            {
                if (i == at) i = end;
                else if (CountryAt(words[i..], out var length) is { } country && country == office.Country) i += length;
                else if (SmallWord(words[i..]) is var small and > 0) i += small;
                else return false;
            }

            return true;
        }

        return false;
    }

    private static int SmallWord(ReadOnlySpan<char> rest)
    {
        foreach (var small in Small)
        {
            if (rest.StartsWith(small, StringComparison.Ordinal)) return small.Length - 1;
        }

        return 0;
    }

    // "president of the teachers' union", "ambassador to Peru": what follows "of" is the office's country or the title is another one.
    private bool IsOfSomethingElse(Office office, int end)
    {
        var rest = words[end..];
        if (rest.StartsWith(" to ", StringComparison.Ordinal)) return true;
        if (!rest.StartsWith(" of ", StringComparison.Ordinal) && !rest.StartsWith(" for ", StringComparison.Ordinal)) return false;
        rest = rest[(rest[1..].IndexOf(' ') + 1)..];
        if (rest.StartsWith(" the ", StringComparison.Ordinal)) rest = rest[4..];
        return CountryAt(rest, out _) != office.Country;
    }

    private bool CountryAgrees(Office office, int titleStart, int titleEnd)
    {
        var named = false;
        for (var i = 0; i < words.Length - 1;)
        {
            var length = 0;
            var country = i >= titleStart && i < titleEnd ? null : CountryAt(words[i..], out length);
            if (country == office.Country) return true;
            named |= country is not null;
            i += Math.Max(length, words[(i + 1)..].IndexOf(' ') + 1);
        }

        return !named;
    }

    // The longest country name that begins at a blank.
    private static string? CountryAt(ReadOnlySpan<char> rest, out int length)
    {
        string? found = null;
        length = 0;
        var end = 0;
        for (var n = 0; n < CountryWords.MostWords && end < rest.Length - 1; n++)
        {
            end += rest[(end + 1)..].IndexOf(' ') + 1;
            if (CountryWords.OfFolded(rest[1..end]) is not { } country) continue;
            found = country;
            length = end;
        }

        return found;
    }

    private static bool HasAny(ReadOnlySpan<char> text, string[] marks)
    {
        foreach (var mark in marks)
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] marks)
    {
        foreach (var mark in marks)
        {
            if (text.EndsWith(mark, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] marks)
    {
        foreach (var mark in marks)
        {
            if (text.StartsWith(mark, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
