namespace NewsArchive.Tests.Extraction.People;

/// <summary>Signs around and inside a name that were learnt from texts read by eye.</summary>
public class NameSignsTests
{
    [Theory]
    [InlineData("The report praises AI for speed. AI is growing, and many firms want AI today.")]
    [InlineData("The Global Forum on AI Safety opened. AI Safety matters to all.")]
    [InlineData("I'm happy, and I’ve said so. I'm sure of it, and I’ve no doubt.")]
    [InlineData("The bank sold Sterling GBP at a loss.")]
    [InlineData("She toured the USS Maria Lopez on Monday.")]
    [InlineData("Hargrove Stanley cut its price target to 41 euros.")]
    [InlineData("Maria Lopez raised its forecast.")]
    [InlineData("The storm, named Gudrun, brought high winds. Gudrun moved east.")]
    [InlineData("The wall fell after hurricanes Helena, Maria and Ingrid. Ingrid was worst.")]
    [InlineData("The Volunteer Income Tax Assistance helps.")]
    [InlineData("They met the first Gen Z. They love Gen Z.")]
    public void What_only_looks_like_a_name_is_nobody(string text) => NamedText.Read(text).Names.Should().BeEmpty();

    [Theory]
    [InlineData("He became Director of the National Quxcounting and Security Center on Monday.")]
    [InlineData("Police Identify Man, Woman Found Dead in Flat")]
    [InlineData("The “Don't Say Gay” law was struck down.")]
    public void Half_of_another_name_is_nobody(string text) => NamedText.Read(text).Names.Should().BeEmpty();

    [Theory]
    [InlineData("The prize went to Zorvan Quxlowski on Monday.", "Zorvan Quxlowski")]
    [InlineData("The prize went to Zorvana Quxlopoulou on Monday.", "Zorvana Quxlopoulou")]
    [InlineData("The prize went to Zorvan Quxlashvili on Monday.", "Zorvan Quxlashvili")]
    [InlineData("The prize went to Zorvan Quxlovic on Monday.", "Zorvan Quxlovic")]
    public void An_ending_tells_a_family_name(string text, string name) => NamedText.Read(text).Names.Should().Equal(name);

    [Theory]
    [InlineData("Lokeren 2 (Quxley 13, Zorvan 60) Harelbeke 1 (Haddad 77)", "Quxley", "Zorvan", "Haddad")]
    [InlineData("Lokeren 2 (Van Quxley 13, Zorvan 60 pen) Harelbeke 0", "Van Quxley", "Zorvan")]
    public void Who_scored_stands_in_brackets_behind_the_score(string text, params string[] names) => NamedText.Read(text).Names.Should().Equal(names);

    [Theory]
    [InlineData("Results: Springfield 2 (Group 1, Phase 3) Shelbyville 0")]
    [InlineData("The firm sold 2 (Model 13) trucks.")]
    public void Other_brackets_behind_figures_hold_nobody(string text) => NamedText.Read(text).Names.Should().BeEmpty();

    [Fact]
    public void A_queen_is_not_the_commoner_of_her_given_name()
    {
        var read = NamedText.Read("Wilhelmina Quxley was a botanist.", "Queen Wilhelmina gave her a medal.");
        read.Person("Wilhelmina Quxley").Mentions.Should().ContainSingle();
        read.Person("Wilhelmina Quxley").Roles.Should().NotContain(role => role.Text == "Queen");
    }

    [Fact]
    public void A_princess_named_in_full_is_meant_by_her_given_name() =>
        NamedText.Read("Princess Ubolratana Quxley spoke.", "Princess Ubolratana left.").Names.Should().ContainSingle();

    [Fact]
    public void A_maiden_name_is_the_same_persons() =>
        NamedText.Read("Edda Berg has died.", "Born Edda Lopez in 1921, she was a dancer.").Names.Should().Equal("Edda Berg");

    [Fact]
    public void A_trade_before_a_comma_tells_a_person() =>
        NamedText.Read("She was the daughter of a dockworker, Bruno, and a seamstress.").Names.Should().Equal("Bruno");

    [Fact]
    public void Whom_a_force_is_under_is_not_who_owns_its_work() =>
        NamedText.Read("The force under Anna Berg began its work.").Names.Should().Equal("Anna Berg");

    [Fact]
    public void The_first_of_two_family_names_means_its_bearer()
    {
        var read = NamedText.Read("Ricardo Rosselló Quxley resigned.", "Rosselló spoke on Monday. Ricardo Rosselló left.");
        read.Mentions("Ricardo Rosselló Quxley").Should().Equal("Ricardo Rosselló Quxley", "Rosselló", "Ricardo Rosselló");
    }

    [Theory]
    [InlineData("Anna Berg Ministries opened a school. Anna Berg was there.", "Anna Berg")]
    [InlineData("Anna Berg Honoring Act was signed. Anna Berg was there.", "Anna Berg")]
    public void A_word_behind_a_name_is_no_second_family_name(string text, string name) => NamedText.Read(text).Names.Should().Contain(name);

    [Theory]
    [InlineData("He joined the law firm Hargrove Stanley in May.")]
    [InlineData("The Jupiter moon Europa has ice. The probe flew by the icy moon Europa twice.")]
    [InlineData("She bought the shoe chain Anna Berg last week.")]
    public void The_kind_before_a_name_tells_that_it_is_no_persons(string text) => NamedText.Read(text).Names.Should().BeEmpty();

    [Theory]
    [InlineData("It is the big firm Anna Berg founded.", "Anna Berg")]
    [InlineData("He told the newspaper Anna Berg had left.", "Anna Berg")]
    public void Whose_thing_it_is_is_somebody(string text, string name) => NamedText.Read(text).Names.Should().Equal(name);

    [Fact]
    public void Where_most_rows_of_a_table_hold_people_all_do()
    {
        var read = NamedText.Read("1 Anna Berg 5040 5 1\n2 Maria Lopez 5035 7 0\n3 Bill Smith 5033 4 6\n4 Zorvan Quxley 5027 6 3\n5 Quin Houffel 17 0 0\n6 Sam Doe 12 0 0\n7 Rosa Diaz 11 0 0");
        read.Names.Should().Equal("Anna Berg", "Maria Lopez", "Bill Smith", "Zorvan Quxley", "Quin Houffel", "Sam Doe", "Rosa Diaz");
    }

    [Fact]
    public void A_table_of_clubs_holds_nobody() =>
        NamedText.Read("1 Zorvan Quxley 50 5 1\n2 Quxley Zorvan 49 7 0\n3 Harbour Zorvan 48 4 6\n4 Zorvan Harbour 47 6 3\n5 Quxborough Zorvan 17 0 0").Names.Should().BeEmpty();

    [Theory]
    [InlineData("Shops open early on Black Friday. Black Friday is a long day, and Black Friday deals are many.")]
    [InlineData("The MV Anna Berg sank.")]
    public void Days_with_names_and_ships_are_nobody(string text) => NamedText.Read(text).Names.Should().BeEmpty();

    [Fact]
    public void Moving_forward_is_no_role() =>
        NamedText.Read("Moving forward, Maria Lopez has a new deal.").Person("Maria Lopez").Roles.Should().BeEmpty();

    [Fact]
    public void Numbered_kings_keep_their_number() => NamedText.Read("King Louis XVI fled. Louis XVI was caught.").Names.Should().NotBeEmpty();
}
