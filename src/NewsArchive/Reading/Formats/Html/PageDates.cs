using System.Globalization;
using NewsArchive.Reading.Cleaning;
using NewsArchive.Values;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>The day of publication as a page states it. Names that may mean anything ("date" of a page made on request) come last or not at all.</summary>
internal static class PageDates
{
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

        return OfTimes(facts.Times);
    }

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
