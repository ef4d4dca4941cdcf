namespace NewsArchive.Web.Api;

/// <summary>What answers look like, for the description of the interface.</summary>
internal static class ApiExamples
{
    private const string Site = "https://archive.example";
    private const string Slug = "ministers-meet-in-oslo-1a2b3c";

    private static readonly DateOnly Day = new(2014, 3, 3);

    private static readonly ApiDate Date = new("2014-03-03", Day, Day);

    public static ApiArticle Article { get; } = new(Slug, 7, "Ministers Meet In Oslo", null, "The Harbour Post", Date, "stated", 1, "en", 2, 1, 1, $"{Site}/articles/{Slug}");

    public static ApiPerson Person { get; } = new("ruth-okello", "Ruth Okello", "Foreign Minister", 12, 30, 5, Day, new(2016, 7, 14), Site + "/people/ruth-okello");

    public static ApiMeeting Meeting { get; } = new("2014-03-03-oslo-lindqvist-okello", "Lindqvist and Okello meet in Oslo", Date, "held", "meeting", "Oslo", null,
        ["Tomas Lindqvist", "Ruth Okello"], [], 1, null, [$"{Site}/articles/{Slug}#s1"], Site + "/meetings/2014-03-03-oslo-lindqvist-okello");

    public static ApiQuote Quote { get; } = new("We agreed on the harbour.", "direct", "Tomas Lindqvist", "tomas-lindqvist", "reporters", "said", Slug, 2, Date, "The Harbour Post", $"{Site}/articles/{Slug}#s2");

    public static ApiArticleDetail ArticleDetail { get; } = new()
    {
        Article = Article,
        Bylines = ["Ana Silva"],
        Evidence = [new("March 3, 2014", "2014-03-03", "printed-date", 43, 56, null, false)],
        Text = "Tomas Lindqvist met Ruth Okello in Oslo on March 3, 2014. \"We agreed on the harbour,\" he told reporters.",
        Sentences = [new(1, 0, 57), new(2, 58, 104)],
        People = [new("tomas-lindqvist", "Tomas Lindqvist", ["Prime Minister"], [new(0, 15, 1)])],
        Quotes = [Quote],
        Meetings = [Meeting],
        Sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    };
}
