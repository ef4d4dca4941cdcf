using NewsArchive.Data;
using NewsArchive.Reference;
using NewsArchive.Values;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Tests.Rendering;

public sealed class FirstTimeTests
{
    private static readonly TripLine[] Trips =
    [
        Trip("s-1", new(2013, 5, 7), "Ruritania", "Zenda"),
        Trip("s-2", new(2014, 3, 2), "Ruritania", "Zenda"),
    ];

    [Theory]
    [InlineData("It was Silva's first meeting with Okoro since 2013-06-01 on the coast.", 2014, 1, ClaimStanding.Consistent)]
    [InlineData("It was Silva's first meeting with Okoro since 2013-06-01 on the coast.", 2015, 1, ClaimStanding.Contradicted)]
    [InlineData("It was Silva's first visit to Zenda since 2013-06-01.", 2015, 1, ClaimStanding.Contradicted)]
    [InlineData("It was Silva's first visit to Elsewhere since 2013-06-01.", 2015, 1, ClaimStanding.Unknown)]
    [InlineData("It was Silva's first meeting with Okoro since 2012-06-01.", 2013, 3, ClaimStanding.Unknown)]
    public void A_claim_is_held_against_the_record(string text, int year, int month, ClaimStanding standing)
    {
        var claimed = FirstTimeReader.Of(Article(text, new(year, month, 20))).Should().ContainSingle().Subject;
        FirstTimeCheck.Check(claimed, [], Trips).Standing.Should().Be(standing);
    }

    [Theory]
    [InlineData("Silva first met Okoro in the year 2013-06-01.")]
    [InlineData("It was Silva's first defeat in a meeting since 2013-06-01.")]
    [InlineData("It was the first visit to Zenda since 2013-06-01.")]
    [InlineData("It was Silva's first meeting with Okoro since the war.")]
    public void What_is_no_claim_of_a_known_person_or_time_is_left(string text) =>
        FirstTimeReader.Of(Article(text, new(2015, 1, 20))).Should().BeEmpty();

    [Fact]
    public void The_deciding_journey_is_named_with_its_number()
    {
        var claimed = FirstTimeReader.Of(Article("It was Silva's first visit to Zenda since 2013-06-01.", new(2015, 1, 20))).Single();
        var check = FirstTimeCheck.Check(claimed, [], Trips);
        (check.By, check.Href).Should().Be(("Silva in Zenda, 2 March 2014 (record no. 2)", "/record#rs-2"));
        claimed.Words.Should().Be("first visit to Zenda since 2013-06-01");
    }

    private static TripLine Trip(string number, DateOnly day, string country, string city) =>
        new(number, "ana-silva", "Ana Silva", "secretary", day, day, country, city, [new("daniel-okoro", "Daniel Okoro")]);

    /// <summary>One sentence, its people by surname, its days as numbers.</summary>
    private static ArticleView Article(string text, DateOnly published)
    {
        var dated = System.Text.RegularExpressions.Regex.Matches(text, @"\d{4}-\d\d-\d\d").Select(match =>
            new DatedWords(match.Index, match.Index + match.Length, EdtfDate.Day(DateOnly.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)), "given"));
        PersonHere[] people = [Person("ana-silva", "Ana Silva", text), Person("daniel-okoro", "Daniel Okoro", text)];
        return new()
        {
            Id = 1,
            Slug = "a",
            Published = EdtfDate.Day(published),
            Body = new() { Text = text, Sentences = [new(1, 0, text.Length, 0)], Dates = [.. dated] },
            Source = new(1, "a.txt", "text", 1, "", default),
            People = [.. people.Where(person => person.Mentions.Count > 0)],
        };
    }

    private static PersonHere Person(string key, string name, string text)
    {
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        var at = text.IndexOf(surname, StringComparison.Ordinal);
        return new(key, name, surname, null, at < 0 ? [] : [new(at, at + surname.Length, "given")], []);
    }
}
