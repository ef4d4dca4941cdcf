using NewsArchive.Extraction;
using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Tests.Extraction.Quotes;

public class SwappedNamesTests
{
    [Fact]
    public void The_bundled_articles_keep_their_quotes_and_speakers_under_other_names()
    {
        var lost = new List<string>();
        foreach (var seed in SwappedSeeds.All())
        {
            var expected = Marked(seed.Printed).Select(quote => seed.Swap.Apply(Described(quote))).ToList();
            var found = Marked(seed.Changed).Select(Described).ToList();
            lost.AddRange(expected.Except(found).Select(quote => $"{seed.Swap.Name}, {seed.File}: {quote} is lost"));
            lost.AddRange(found.Except(expected).Select(quote => $"{seed.Swap.Name}, {seed.File}: {quote} is new"));
        }

        lost.Should().BeEmpty();
    }

    private static IEnumerable<Quote> Marked(ArticleDocument article) => FactExtraction.Extract(article).Quotes.Where(quote => quote.Kind != QuoteKind.Indirect);

    private static string Described(Quote quote) => $"{quote.Speaker?.Name}: {quote.Text}";
}
