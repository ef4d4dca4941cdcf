using NewsArchive.Search;

namespace NewsArchive.Tests.Search;

public sealed class QueryWordsTests
{
    private static readonly string[] Bases = ["abil", "economi", "negoti", "relat", "confl", "hopp", "organ", "tr", "sk", "d", "us", "conditi", "sens", "form", "rad", "hesit", "troubl", "feud", "oper", "necess"];

    private static readonly string[] Endings =
    [
        "", "s", "es", "y", "ie", "ies", "ied", "ying", "ing", "ed", "at", "ate", "ated", "ating", "ation", "ations", "ational", "ator", "ative", "ize", "izer", "ization", "izing", "al", "ally", "ality", "alism", "ble", "bly", "bility",
        "ability", "ibility", "ence", "ency", "ancy", "ently", "ously", "ousness", "fulness", "iveness", "ivity", "icity", "icate", "ical", "logy", "ment", "ness", "e", "er", "ll", "ss", "eed", "ion", "ism", "ous", "ive",
    ];

    [Fact]
    public void A_stem_differs_from_its_words_in_its_last_two_letters_at_most()
    {
        foreach (var word in Bases.SelectMany(start => Endings.SelectMany(middle => Endings, (middle, end) => start + middle + end)))
        {
            var stem = PorterStemmer.Stem(word);
            var known = stem.Length > 3 ? stem.Length - 2 : Math.Min(2, stem.Length);
            word.Should().StartWith(stem[..known], stem);
        }
    }

    [Theory]
    [InlineData("ability", "Abilities and ability, and the able ABILITY.", 3)]
    [InlineData("tax", "The TAXES on Texas taxis are a tax: taxed, taxing.", 4)]
    [InlineData("Müller", "Muller, MÜLLER and Mu\u0308ller met Miller.", 3)]
    [InlineData("\"the end\"", "At the end of the ends, The  End!", 3)]
    [InlineData("gov*", "Governor, GOVERNMENT and govern: a goal.", 3)]
    [InlineData("of x", "Of the ex, x of 10x.", 3)]
    public void Every_form_of_a_word_is_found(string query, string text, int times)
    {
        var words = new QueryWords(SearchQuery.Parse(query));
        words.In(text).Should().HaveCount(times, string.Join(" | ", words.In(text).Select(found => found.Span.In(text).ToString())));
    }
}
