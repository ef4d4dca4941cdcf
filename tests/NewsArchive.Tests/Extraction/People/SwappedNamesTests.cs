using NewsArchive.Extraction;
using NewsArchive.Extraction.People;
using NewsArchive.Extraction.Words;
using NewsArchive.Reading;

namespace NewsArchive.Tests.Extraction.People;

public class SwappedNamesTests
{
    public static TheoryData<string, string> Articles()
    {
        var data = new TheoryData<string, string>();
        foreach (var seed in SwappedSeeds.All()) data.Add(seed.Swap.Name, seed.File);
        return data;
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void People_are_found_whatever_their_names(string swap, string file)
    {
        var seed = SwappedSeeds.All().Single(one => one.Swap.Name == swap && one.File == file);
        var expected = Find(seed.Printed).Select(person => (Name: seed.Swap.Apply(person.Name), person.Mentions.Count));
        Find(seed.Changed).Select(person => (person.Name, person.Mentions.Count)).Should().BeEquivalentTo(expected);
    }

    private static IReadOnlyList<PersonInArticle> Find(ArticleDocument article) => PersonFinder.Find(TokenizedArticle.Cut(article));
}
