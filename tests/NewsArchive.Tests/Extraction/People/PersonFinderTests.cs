using NewsArchive.Extraction;

namespace NewsArchive.Tests.Extraction.People;

public class PersonFinderTests
{
    [Theory]
    [InlineData("Maria Lopez opened the fair on Monday.", "Maria Lopez")]
    [InlineData("The letter came from Maria Quxley on Monday.", "Maria Quxley")]
    [InlineData("The talks with President Zorvan Quxley lasted an hour.", "Zorvan Quxley")]
    [InlineData("Ministry spokesman Zorvan Quxley told reporters so.", "Zorvan Quxley")]
    [InlineData("The secretary of state Zorvan Quxley flew home.", "Zorvan Quxley")]
    [InlineData("Mr Quxley declined to comment.", "Quxley")]
    [InlineData("It was bought by J. P. Quxley in 1902.", "J. P. Quxley")]
    [InlineData("They asked Pieter van der Quxel for a loan.", "Pieter van der Quxel")]
    [InlineData("The rebels freed Omar al-Quxadi last week.", "Omar al-Quxadi")]
    [InlineData("The envoy met Kim Dae-su in Seoul.", "Kim Dae-su")]
    [InlineData("The driver was named as Zorvan Quxley, 52, of Leeds.", "Zorvan Quxley")]
    [InlineData("Zorvan Quxley, a lawyer for the family, would not say.", "Zorvan Quxley")]
    [InlineData("Zorvan Quxley, who lives nearby, heard a bang.", "Zorvan Quxley")]
    [InlineData("Zorvan Quxley (1819 - 1890) was a painter.", "Zorvan Quxley")]
    [InlineData("He came with his wife, Quxella Zorvan, and two dogs.", "Quxella Zorvan")]
    [InlineData("3. Zorvan Quxlin (Sweden) 12.31", "Zorvan Quxlin")]
    [InlineData("Scorers: Harbour Town - Quxley (13th minute), Zorvan (88th)", "Quxley", "Zorvan")]
    [InlineData("The guests were Anna Berg, Zorvan Smith and Bill Doe.", "Anna Berg", "Zorvan Smith", "Bill Doe")]
    [InlineData("Anna \"Ace\" Berg won the set.", "Anna \"Ace\" Berg")]
    [InlineData("Sam Doe, Jr., inherited the mill.", "Sam Doe, Jr.")]
    [InlineData("One study (Quxley 1987) says so.", "Quxley")]
    [InlineData("She spoke with Amir Sheikh Faisal bin Sultan Al Quxley of Ruritania.", "Faisal bin Sultan Al Quxley")]
    [InlineData("She spoke with Amir Faisal bin Sultan Al Quxley of Ruritania.", "Faisal bin Sultan Al Quxley")]
    [InlineData("Amir Lopez won the race on Monday.", "Amir Lopez")]
    [InlineData("She met Zorvan Takeo, Secretary General of the council, on Monday.", "Zorvan Takeo")]
    [InlineData("She met H.E. Mr. Pieter van Dam on Monday.", "Pieter van Dam")]
    [InlineData("He called President of the Republic of Turkey Kemal Quxley on Monday.", "Kemal Quxley")]
    [InlineData("Britain's Don King beat Zina Jackson of Canada.", "Don King", "Zina Jackson")]
    [InlineData("In June Quxley met Anna Quxley.", "Anna Quxley")]
    [InlineData("Born Anna Jane Berg in 1931, she never moved.", "Anna Jane Berg")]
    [InlineData("Alhaji Musa Quxello and Datuk Seri Ahmad Quxley were there.", "Musa Quxello", "Ahmad Quxley")]
    [InlineData("Crown Prince Sultan bin Quxley left early.", "Sultan bin Quxley")]
    [InlineData("Israel Anna Berg will not attend.", "Anna Berg")]
    [InlineData("Quxiba Takeo, Japan's envoy, was pleased.", "Quxiba Takeo")]
    [InlineData("He saw José María de la Cruz y Vega at the door.", "José María de la Cruz y Vega")]
    [InlineData("MAYOR TOM BRENNAN OPENED THE BRIDGE AS ANNA BERG SAID NO.", "Tom Brennan", "Anna Berg")]
    [InlineData("Offensive Things Anna Berg Has Said This Year", "Anna Berg")]
    [InlineData("They asked Hans-Ulrich Quxley and Maria Lopez-Quxley.", "Hans-Ulrich Quxley", "Maria Lopez-Quxley")]
    [InlineData("The crew of Spc. Zorvan Quxley came home.", "Zorvan Quxley")]
    [InlineData("They thanked Senators Quxley, Zorvan, and Okafor for it.", "Quxley", "Zorvan", "Okafor")]
    [InlineData("The work of Secretaries Quxley and Zorvan was praised.", "Quxley", "Zorvan")]
    [InlineData("The Interior Secretary, Zorvan Quxley, was there.", "Zorvan Quxley")]
    [InlineData("The head of the Lisbon Harbour Board, Zorvan Quxley, was there.", "Zorvan Quxley")]
    [InlineData("She met the Secretary General of the League, QUXEGI Takeo, on Monday.", "Quxegi Takeo")]
    [InlineData("Signed by ZORVAN Q. LOPEZ JR. in May.", "Zorvan Q. Lopez Jr.")]
    [InlineData("Bishop Emeritus Zorvan Quxley died.", "Zorvan Quxley")]
    [InlineData("Per President Zorvan Quxley, the road is open.", "Zorvan Quxley")]
    [InlineData("He saw Zorvan dela Quxley, who lives nearby.", "Zorvan dela Quxley")]
    [InlineData("Ms. Anna Book and Mr. Robert Bridge were there.", "Anna Book", "Robert Bridge")]
    [InlineData("They met Hunter Doe at noon.", "Hunter Doe")]
    public void Names_are_told_by_their_words_and_by_the_words_around_them(string text, params string[] names) =>
        NamedText.Read(text).Names.Should().Equal(names);

    [Theory]
    [InlineData("The John Lopez Memorial Bridge reopened on Monday.")]
    [InlineData("She studied at Maria Lopez University in Quito.")]
    [InlineData("The Zorvan Martyrs Brigade claimed the attack.")]
    [InlineData("They live in Lopez Street near the station.")]
    [InlineData("Shares of Quxley Motors fell in New York.")]
    [InlineData("Berg & Quxley Ltd cut its forecast.")]
    [InlineData("He was taken to Springfield, Illinois.")]
    [InlineData("The Zorvan river burst its banks in Quxley.")]
    [InlineData("It rained in Austria, Peru and Zorvania on Tuesday.")]
    [InlineData("The committee meets every Tuesday in March.")]
    [InlineData("The San Diego-based firm makes pumps.")]
    [InlineData("The group calls itself Harakat al Quxra.")]
    [InlineData("He drove a B-25 Mitchell over the bay.")]
    [InlineData("The ferry Maria Lopez left port.")]
    [InlineData("An economist at Morgan Keller cut the target.")]
    [InlineData("He was taken to St Thomas' Hospital.")]
    [InlineData("The loan came from Banco del Sur.")]
    [InlineData("He was taken to the Zorvan Doctors' Hospital.")]
    [InlineData("Its Senior Advisor for NQX Resettlement left.")]
    [InlineData("Most independent MPs voted for it.")]
    [InlineData("Does E. coli grow there? E. coli grew.")]
    [InlineData("The Maria Lopez Telescope is pointed at the moon.")]
    [InlineData("Rocky planets are easier to find.")]
    [InlineData("He was flown to the Maria Lopez hospital on Sunday.")]
    [InlineData("The coast was hit by Hurricanes Zorva and Anna.")]
    [InlineData("The guide was nicknamed “Moses,” and never lost a hiker.")]
    [InlineData("The police of Prince Albert's County closed the road to Queen Maria's Bay.")]
    [InlineData("They played at the Coral Lopez Amphitheater in May.")]
    public void Streets_awards_companies_and_places_are_nobody(string text) => NamedText.Read(text).Names.Should().BeEmpty();

    [Fact]
    public void A_title_is_no_part_of_the_name_and_neither_is_the_possessive()
    {
        var read = NamedText.Read("U.S. Secretary of State Anna Berg arrived. Mrs Berg's visit lasts a day, and Berg will fly on.");
        read.Mentions("Anna Berg").Should().Equal("Anna Berg", "Berg", "Berg");
    }

    [Fact]
    public void Two_spellings_of_one_slavic_ending_are_one_person()
    {
        var read = NamedText.Read("Anna Quxlensky arrived. President Quxlenskyy spoke, and Quxlenskiy left.");
        read.Names.Should().ContainSingle();
    }

    [Fact]
    public void Two_of_one_surname_are_kept_apart_by_title_and_by_who_was_named_last()
    {
        var read = NamedText.Read("Bill Doe and Hillary Doe came together.", "Mrs Doe spoke first.", "Bill Doe listened. Doe then left.");
        read.Mentions("Hillary Doe").Should().Equal("Hillary Doe", "Doe");
        read.Mentions("Bill Doe").Should().Equal("Bill Doe", "Bill Doe", "Doe");
    }

    [Fact]
    public void A_surname_that_has_meant_one_of_two_goes_on_to_mean_him()
    {
        var read = NamedText.Read("Bill Doe won the vote. Doe thanked the town.", "His niece, Maria Doe, wrote a book about it. Doe did not like it.");
        read.Mentions("Bill Doe").Should().Equal("Bill Doe", "Doe", "Doe");
    }

    [Theory]
    [InlineData("A spokesman for Zorvan Lopez left.", "Zorvan Lopez")]
    [InlineData("Maria Quxley, House Minority Leader\nSen. Sam Doe", "Sam Doe")]
    public void An_office_of_somebody_else_is_no_role(string text, string name) =>
        NamedText.Read(text).Person(name).Roles.Should().NotContain(role => role.Text.Contains("spokesman") || role.Text.Contains("Leader"));

    [Fact]
    public void The_fullest_form_names_the_person()
    {
        var read = NamedText.Read("Mr Quxley resigned.", "Zorvan K. Quxley had been minister since May.", "Zorvan Quxley is 60.");
        read.Names.Should().Equal("Zorvan K. Quxley");
        read.Person("Zorvan K. Quxley").Mentions.Should().HaveCount(3);
    }

    [Fact]
    public void Short_forms_of_a_given_name_are_one_person() =>
        NamedText.Read("William Doe paid. Bill Doe said he was glad.").Names.Should().ContainSingle();

    [Fact]
    public void A_family_name_printed_first_is_known_again()
    {
        var read = NamedText.Read("Foreign Ministry spokesman Shen Guoqux told reporters.", "Shen said no more.");
        read.Mentions("Shen Guoqux").Should().Equal("Shen Guoqux", "Shen");
    }

    [Theory]
    [InlineData("Q Karin Berg, may I ask one more?", "Karin Berg")]
    [InlineData("Q Did Karin Berg agree to it?", "Karin Berg")]
    public void The_letter_that_opens_a_question_of_a_transcript_is_no_part_of_a_name(string text, string name) => NamedText.Read(text).Names.Should().Equal(name);

    [Fact]
    public void Bylines_and_credits_are_nobody()
    {
        NamedText.Read("By Anna Berg", "The river rose again.").Names.Should().BeEmpty();
        NamedText.Read("Anna Berg", "The river rose again.").Names.Should().BeEmpty();
        NamedText.Read("The river rose. Photograph: Agency/Sergio Lopez").Names.Should().BeEmpty();
        NamedText.Read("The river rose.", "(Reporting by Anna Berg; editing by Sam Doe)").Names.Should().BeEmpty();
    }

    [Fact]
    public void Words_on_a_picture_s_side_are_no_part_of_the_name()
    {
        var read = NamedText.Read("Zorvan Quxley (left) and Foreign Minister Anna Berg (right) arrive.");
        read.Names.Should().Equal("Zorvan Quxley", "Anna Berg");
    }

    [Theory]
    [InlineData("President Anna Berg Call With Sam Doe", "Anna Berg", "Sam Doe")]
    [InlineData("County Coroner William Quxley came at noon.", "William Quxley")]
    [InlineData("The minister of foreign affairs Zorvan Quxley came at noon.", "Zorvan Quxley")]
    [InlineData("Joe Doe of NATO and Ann Lopez of ISIS.", "Joe Doe", "Ann Lopez")]
    [InlineData("His Majesty King Zorvan opened the fair.", "Zorvan")]
    public void What_stands_beside_a_name_is_left_out_of_it(string text, params string[] names) => NamedText.Read(text).Names.Should().Equal(names);

    [Theory]
    [InlineData("U.S. Secretary of State Anna Berg arrived.", "U.S. Secretary of State")]
    [InlineData("He met his Russian counterpart Anna Berg.", "his Russian counterpart")]
    [InlineData("State Department spokesman Sam Doe said so.", "State Department spokesman")]
    [InlineData("US secretary of state Sam Doe said so.", "US secretary of state")]
    [InlineData("Sam Doe, a lawyer for the family, said so.", "a lawyer for the family")]
    [InlineData("Russia's President Sam Doe said so.", "Russia's President")]
    [InlineData("The Prime Minister of Norway, Sam Doe, said so.", "Prime Minister of Norway")]
    [InlineData("The Prime Minister, Sir Sam Doe, said so.", "Prime Minister")]
    [InlineData("Former Harbour Town striker Sam Doe said so.", "Former Harbour Town striker")]
    [InlineData("Special Assistant to the President for National Security Affairs Sam Doe said so.", "Special Assistant to the President for National Security Affairs")]
    [InlineData("The vote was close, national disaster agency spokesman Sam Doe said.", "national disaster agency spokesman")]
    [InlineData("They met education minister Anna Berg.", "education minister")]
    [InlineData("PM Anna Berg left at 5 pm.", "PM")]
    [InlineData("Sam Doe, Mayor of Los Angeles, said so.", "Mayor of Los Angeles")]
    [InlineData("Sam Doe, Secretary of Transportation\nNobody else was there.", "Secretary of Transportation")]
    public void Roles_are_kept_as_printed(string text, string role)
    {
        var read = NamedText.Read(text);
        var printed = read.People.Single().Roles.Should().ContainSingle().Subject;
        printed.Text.Should().Be(role);
        read.Article.Text[printed.Start..printed.End].Should().Be(role);
    }

    [Fact]
    public void An_office_of_two_is_that_of_neither_and_the_next_one_s_office_is_not_his()
    {
        NamedText.Read("The Russian and Chinese foreign ministers, Sam Doe and Anna Berg, left.").Person("Sam Doe").Roles.Should().BeEmpty();
        NamedText.Read("He met Security Advisor Sam Doe, Minister of Trade Anna Berg, and others.").Person("Sam Doe").Roles.Select(role => role.Text).Should().Equal("Security Advisor");
        NamedText.Read("He met Ambassador of Indonesia Sam Doe, Ambassador of Egypt Zorvan Quxley, and others.").Person("Sam Doe").Roles.Select(role => role.Text).Should().Equal("Ambassador of Indonesia");
    }

    [Fact]
    public void A_month_behind_an_honorific_is_a_name() =>
        NamedText.Read("Prime Minister Theresa May arrived. Mrs May left in May.").Person("Theresa May").Mentions.Should().HaveCount(2);

    [Theory]
    [InlineData("Echoing Lavrov, the yard agreed. Sergei Lavrov left.", "Sergei Lavrov")]
    [InlineData("Sergei Lavrov told RIA Novosti so.", "Sergei Lavrov")]
    public void Neither_a_verb_nor_an_agency_is_a_person(string text, string name) => NamedText.Read(text).Names.Should().Equal(name);

    [Theory]
    [InlineData("Mr Quxley left.", Gender.Male)]
    [InlineData("Mrs Quxley left.", Gender.Female)]
    [InlineData("Maria Quxley left.", Gender.Female)]
    [InlineData("Congresswoman Zorvan Quxley left.", Gender.Female)]
    [InlineData("Professor Zorvan Quxley said she would stay.", Gender.Female)]
    [InlineData("Professor Zorvan Quxley said the bridge was safe.", Gender.Unknown)]
    public void Gender_is_told_by_title_given_name_and_pronoun(string text, Gender gender) =>
        NamedText.Read(text).People.Single().Gender.Should().Be(gender);

    [Fact]
    public void Every_mention_names_its_rule_and_confidence_is_a_share()
    {
        var read = NamedText.Read("President Anna Berg met Zorvan Quxley, 52. Berg said little.");
        read.People.Should().OnlyContain(person => person.Confidence > 0.5 && person.Confidence <= 1);
        read.Person("Anna Berg").Mentions.Select(mention => mention.Rule).Should().Equal("given-and-family-name", "says-behind");
        read.Person("Zorvan Quxley").Mentions.Single().Rule.Should().Be("age-behind");
    }

    [Theory]
    [InlineData("A")]
    [InlineData("Xa ")]
    [InlineData("\"")]
    [InlineData("A.")]
    [InlineData("al-Xa de ")]
    [InlineData("Mr Doe, ")]
    public void A_text_of_one_thing_over_and_over_is_read_to_its_end(string piece)
    {
        var read = () => NamedText.Read(string.Concat(Enumerable.Repeat(piece, 30_000)));
        read.Should().NotThrow();
    }

    [Theory]
    [InlineData("A woman rose. She asked Bill Quxley about it.", "Bill Quxley", Gender.Male)]
    [InlineData("Anna Berg spoke first. Sam Doe apologised to Anna Berg for what he had said.", "Anna Berg", Gender.Female)]
    [InlineData("One voter, Maria Quxley, 35, came in the hat of a Zorvan group. He had a sign.", "Maria Quxley", Gender.Unknown)]
    [InlineData("Zorvan Smith won. She thanked the crowd.", "Zorvan Smith", Gender.Female)]
    public void Gender_comes_from_titles_names_and_the_pronouns_that_mean_the_person(string text, string name, Gender gender) =>
        NamedText.Read(text).Person(name).Gender.Should().Be(gender);

    [Fact]
    public void What_is_named_after_a_person_says_nothing_against_the_person() =>
        NamedText.Read("Maria Lopez lost. The Lopez campaign and the Lopez troops went home.").Names.Should().Equal("Maria Lopez");

    [Fact]
    public void Somebody_in_front_of_a_sentence_is_not_its_subject() =>
        NamedText.Read("Asked about the referee, Maria Lopez said nothing. His lawyer, Sam Doe, left.").Person("Maria Lopez").Roles.Should().BeEmpty();
}
