using Microsoft.EntityFrameworkCore;
using NewsArchive.Search;

namespace NewsArchive.Tests.Search;

public class PorterStemmerTests
{
    private static readonly string[] Words =
    [
        "caresses", "ponies", "ties", "caress", "cats", "feed", "agreed", "plastered", "bled", "motoring", "sing", "conflated", "troubled", "sized", "hopping", "tanned",
        "falling", "hissing", "fizzed", "failing", "filing", "happy", "sky", "relational", "conditional", "rational", "valenci", "hesitanci", "digitizer", "conformabli",
        "radicalli", "differentli", "vileli", "analogousli", "vietnamization", "predication", "operator", "feudalism", "decisiveness", "hopefulness", "callousness",
        "formaliti", "sensitiviti", "sensibiliti", "triplicate", "formative", "formalize", "electriciti", "electrical", "hopeful", "goodness", "revival", "allowance",
        "inference", "airliner", "gyroscopic", "adjustable", "defensible", "irritant", "replacement", "adjustment", "dependent", "adoption", "homologou", "communism",
        "activate", "angulariti", "homologous", "effective", "bowdlerize", "probate", "rate", "cease", "controll", "roll", "negotiations", "negotiator", "talks",
        "ministers", "university", "crying", "cried", "yes", "say", "syrian", "syria", "psychology", "geologist", "europeans", "yyyy", "as", "is", "ion", "lion", "opinion",
        "government", "agreement", "agreements", "element", "sanctions", "sanctioned", "bodies", "prying", "eyes", "possibly", "terribly", "early", "daily", "naïve",
    ];

    [Fact]
    public async Task Words_are_stemmed_as_the_index_stems_them()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await using var context = archive.Database.OpenContext();
        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync("""
            CREATE VIRTUAL TABLE temp.probe USING fts5(word, tokenize="porter unicode61 remove_diacritics 2");
            CREATE VIRTUAL TABLE temp.probed USING fts5vocab(temp, probe, instance);
            """);
        for (var i = 0; i < Words.Length; i++) await context.Database.ExecuteSqlAsync($"INSERT INTO temp.probe (rowid, word) VALUES ({i + 1}, {Words[i]})");
        var terms = await context.Database.SqlQuery<string>($"SELECT term AS Value FROM temp.probed ORDER BY doc").ToListAsync();
        Words.Select(word => PorterStemmer.Stem(Folding.Fold(word))).Should().Equal(terms);
    }
}
