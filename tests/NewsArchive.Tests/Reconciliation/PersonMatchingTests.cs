using NewsArchive.Reconciliation;

namespace NewsArchive.Tests.Reconciliation;

public class PersonMatchingTests
{
    [Theory]
    [InlineData("Sergey Ivanenko", "Sergei Ivanenko")]
    [InlineData("Omar al-Haddad", "Omar Haddad")]
    [InlineData("Ana M. Silva", "Ana Silva")]
    [InlineData("Dmitriy Orlovskiy", "Dmitry Orlovsky")]
    [InlineData("José Peña", "Jose Pena")]
    public void Spellings_of_one_name_are_one_person(string one, string other) =>
        NameSpelling.IdOf(one).Should().Be(NameSpelling.IdOf(other));

    [Theory]
    [InlineData("Ana Silva", "Ines Silva")]
    [InlineData("John Brandt", "Johan Brandt")]
    [InlineData("Ana Silva", "Silva")]
    public void Two_of_one_surname_stay_two(string one, string other) =>
        NameSpelling.IdOf(one).Should().NotBe(NameSpelling.IdOf(other));

    [Fact]
    public void A_known_person_has_one_id_under_every_spelling()
    {
        var corpus = Corpus.Reconcile([
            CorpusBuilder.Article("One", "2013-05-08", "Russian Foreign Minister Sergei Lavrov said the talks would go on."),
            CorpusBuilder.Article("Two", "2013-05-09", "Russian Foreign Minister Sergey Lavrov said the talks were over."),
        ]);
        corpus.People.Should().ContainSingle(person => person.Id == "sergei-lavrov" && person.Name == "Sergei Lavrov");
    }

    [Theory]
    [InlineData("Ukrainian President Zelenskyy")]
    [InlineData("Ukrainian President Volodymyr Zelenskiy")]
    [InlineData("Ukrainian President Zelensky")]
    public void A_title_leads_to_somebody_under_every_spelling_of_the_surname(string printed)
    {
        var corpus = Corpus.Reconcile([CorpusBuilder.Article("One", "2022-05-08", printed + " said the talks would go on.")]);
        corpus.People.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Id = "volodymyr-zelensky", Name = "Volodymyr Zelensky" });
    }

    [Fact]
    public void A_bare_surname_is_somebody_only_by_title_and_term()
    {
        var corpus = Corpus.Reconcile([
            CorpusBuilder.Article("One", "2003-04-02", "President Bush said the war would end."),
            CorpusBuilder.Article("Two", "1990-04-02", "President Bush said the wall was gone."),
        ]);
        corpus.Articles.Select(article => article.PersonIds.Should().ContainSingle().Subject).Should().Equal("george-w-bush", "george-h-w-bush");
    }
}
