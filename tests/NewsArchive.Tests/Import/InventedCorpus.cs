#pragma warning disable CA5394 // The same numbers every time are wanted.

using System.Globalization;

namespace NewsArchive.Tests.Import;

/// <summary>Some forty short articles on meetings of a few invented people: dated, undated, planned, held, called off, and told again in the same words.</summary>
internal static class InventedCorpus
{
    private static readonly string[] People = ["President Daniel Okoro", "Foreign Minister Ana Silva", "Prime Minister Erik Brandt", "King Magnus Lindqvist", "Chancellor Greta Vogel", "Ambassador Rui Costa"];

    private static readonly string[] Cities = ["Lisbon", "Oslo", "Geneva", "Berlin"];

    private static readonly string[] Openings =
    [
        "{0} met {1} in {2} on {3}.", "{0} held talks with {1} in {2} on {3}, officials said.", "{0} will meet {1} in {2} on {3}.", "{0} and {1} met in {2}.",
        "{0} spoke by phone with {1} on {3}.", "A meeting between {0} and {1} in {2} on {3} was cancelled.", "{0} met {1} in {2} yesterday.",
    ];

    private static readonly string[] Quotations =
    [
        "\"We have agreed on the first steps of a plan that our two countries will carry out together,\" {0} said.",
        "\"Nothing is settled until the harbour, the bridge and the northern road are settled as well,\" {0} told reporters.",
        "It was their first meeting since March.",
        "{0} was late by an hour.",
    ];

    /// <summary>The texts, by file name; the same for the same seed.</summary>
    public static IReadOnlyDictionary<string, string> Of(int seed, int count)
    {
        var random = new Random(seed);
        string Any(string[] of) => of[random.Next(of.Length)];
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var day = new DateOnly(2014 + random.Next(2), 5, 1 + random.Next(6));
            var one = Any(People);
            var other = People.Where(person => person != one).ElementAt(random.Next(People.Length - 1));
            var named = day.AddDays(random.Next(-1, 2)).ToString("MMMM d", CultureInfo.InvariantCulture);
            var head = random.Next(3) == 0 ? "" : $"date: {day:yyyy-MM-dd}\n";
            var body = string.Format(CultureInfo.InvariantCulture, Any(Openings), one, other, Any(Cities), named) + "\n\n" + string.Format(CultureInfo.InvariantCulture, Any(Quotations), one[(one.LastIndexOf(' ') + 1)..]);
            texts[$"{i:000}.md"] = $"---\ntitle: Report number {i} on {other}\n{head}---\n\n{body}\n";
        }

        return texts;
    }
}
