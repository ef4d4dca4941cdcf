using System.Globalization;
using NewsArchive.Reading.Cleaning;
using NewsArchive.Values;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>The day of publication as a page states it. Names that may mean anything ("date" of a page made on request) come last or not at all.</summary>
internal static class PageDates
{
    private const int LatestWest = 13;
    private const int EarliestEast = 10;

    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datePublished", "publishdate", "publish-date", "publish_date", "pubdate",
        "publication_date", "publication-date", "article.published", "article_date_original", "originalpublicationdate", "parsely-pub-date", "sailthru.date", "dc.date.issued",
        "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "cXenseParse:recs:publishtime", "citation_publication_date", "citation_date", "displaydate", "pdate", "ptime",
    ];

    public static StatedDate? Read(PageFacts facts, SchemaArticle? schema)
    {
        if (Of(schema?.Published) is { } inData) return new(inData, "json-ld", schema!.Published!);
        if (facts.Properties.GetValueOrDefault("datePublished") is { } value && Of(value) is { } property) return new(property, "microdata", value);
        foreach (var name in MetaNames)
        {
            if (facts.Meta.GetValueOrDefault(name) is { } stated && Of(stated) is { } date) return new(date, "meta", stated);
        }

        return OfTimes(facts.Times) ?? Agreed(facts);
    }

    /// <summary>A meta element "date" may be the day of the request; where a time element of the page names the same day, both mean the article.</summary>
    private static StatedDate? Agreed(PageFacts facts) =>
        facts.Meta.GetValueOrDefault("date") is { } stated && Of(stated) is { IsDay: true } day && facts.Times.Exists(time => Of(time.Value)?.Text == day.Text) ? new(day, "meta", stated) : null;

    /// <summary>A time element that calls itself published; or the only day that the article's time elements name.</summary>
    private static StatedDate? OfTimes(List<(string Value, string Names)> times)
    {
        foreach (var (value, names) in times)
        {
            var says = names.Contains("publish", StringComparison.OrdinalIgnoreCase) || names.Contains("entry-date", StringComparison.OrdinalIgnoreCase) || names.Contains("posted", StringComparison.OrdinalIgnoreCase);
            if (says && !names.Contains("update", StringComparison.OrdinalIgnoreCase) && Of(value) is { IsDay: true } day) return new(day, "time", value.Trim());
        }

        return null;
    }

    /// <summary>
    /// The day where the article was published. Data often give the time of Greenwich, "2019-11-20T03:40:00Z", where the page says "November 19" under the
    /// headline or "/2019/11/19/" in its address; without any of them the address alone says the day.
    /// </summary>
    public static StatedDate? Local(StatedDate? stated, StatedDate? shown, string? canonical)
    {
        if (stated is null) return shown ?? OfAddress(canonical);
        if (HourOfGreenwich(stated) is not { } hour || stated.Date.Earliest is not { } day) return stated;
        foreach (var other in (ReadOnlySpan<StatedDate?>)[shown, OfAddress(canonical)])
        {
            if (other?.Date is not { IsDay: true, Earliest: { } local }) continue;
            var shift = local.DayNumber - day.DayNumber;
            return shift == -1 && hour < LatestWest || shift == 1 && hour >= EarliestEast ? other : stated;
        }

        return stated;
    }

    /// <summary>The hour of "2019-11-20T03:40:00Z"; none where the zone is another, or the time is midnight, which is no time.</summary>
    private static int? HourOfGreenwich(StatedDate stated)
    {
        var text = stated.Words.Trim();
        if (stated.From is not ("json-ld" or "microdata" or "meta") || text.Length < 17 || text[10] is not ('T' or ' ') || text.AsSpan(11).StartsWith("00:00:00", StringComparison.Ordinal)) return null;
        return (text[^1] is 'Z' or 'z' || text.EndsWith("+00:00", StringComparison.Ordinal) || text.EndsWith("+0000", StringComparison.Ordinal))
            && int.TryParse(text.AsSpan(11, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) ? hour : null;
    }

    /// <summary>"https://courier.example/2019/11/19/bridge", ".../2019/nov/19/...", ".../2019-11-19/...": how publications put the day into an address.</summary>
    public static StatedDate? OfAddress(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var whole)) return null;
        var parts = whole.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < parts.Length; i++)
        {
            if (DayOf(parts, i, out var words) is { Earliest.Year: >= 1990 and <= 2199 } day) return new(day, "address", words);
        }

        return null;
    }

    private static EdtfDate? DayOf(string[] parts, int at, out string words)
    {
        words = parts[at];
        if (words.Length == 10 && words[4] == '-') return PrintedDate.Read(words, out _) is { IsDay: true } packed ? packed : null;
        if (words.Length != 4 || at + 3 >= parts.Length || !words.All(char.IsAsciiDigit) || parts[at + 2].Length > 2) return null;
        words = $"{parts[at]}/{parts[at + 1]}/{parts[at + 2]}";
        var text = char.IsLetter(parts[at + 1][0]) ? $"{parts[at + 2]} {parts[at + 1]} {parts[at]}" : words;
        return PrintedDate.Read(text, out var length) is { IsDay: true } day && length == text.Length ? day : null;
    }

    /// <summary>"2019-11-19T20:01:00+01:00", "20191119", "Tue, 19 Nov 2019 20:01:00 GMT", "November 19, 2019": the day as it was written there.</summary>
    public static EdtfDate? Of(string? value)
    {
        var text = value?.Trim() ?? "";
        if (text.Length is < 4 or > 60) return null;
        if (text.Length is 8 or 14 && text.All(char.IsAsciiDigit)
            && DateOnly.TryParseExact(text[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var packed)) return Plausible(EdtfDate.Day(packed));
        if (text.Length >= 10 && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso)) return Plausible(EdtfDate.Day(iso));
        if (text.Length == 7 && EdtfDate.TryParse(text, out var month)) return month;
        return DateLine.Read(text) is { Date: { Earliest: not null } date } ? date : null;
    }

    private static EdtfDate? Plausible(EdtfDate date) => date.Earliest is { Year: >= 1600 and <= 2199 } ? date : null;
}
