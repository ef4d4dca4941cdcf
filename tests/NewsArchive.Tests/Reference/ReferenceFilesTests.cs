using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reference;

public class ReferenceFilesTests
{
    [Fact]
    public void Every_office_has_a_country_we_know_and_a_title() =>
        OfficeTerms.Offices.Should().OnlyContain(office => CountryWords.Country(office.Country) == office.Country && office.Titles.Count > 0);

    [Fact]
    public void Every_office_has_terms()
    {
        var held = OfficeTerms.All.Select(term => term.Office.Id).ToHashSet();
        OfficeTerms.Offices.Select(office => office.Id).Should().BeSubsetOf(held);
    }

    [Fact]
    public void Every_term_has_a_source_and_runs_forward() =>
        OfficeTerms.All.Should().OnlyContain(term => term.Source.Length > 0 && term.Person.Length > 0 && !term.Days.IsEmpty);

    [Fact]
    public void Terms_of_an_office_that_one_person_holds_share_at_most_the_day_of_handing_over()
    {
        var overlaps = OfficeTerms.All.Where(term => !term.Office.Shared)
            .GroupBy(term => term.Office.Id)
            .SelectMany(office => Neighbours([.. office.OrderBy(term => term.Days.First)]))
            .Where(pair => pair.Earlier.Days.Last > pair.Later.Days.First)
            .Select(pair => $"{pair.Earlier.Office.Id}: {pair.Earlier.Person} and {pair.Later.Person}");
        overlaps.Should().BeEmpty();
    }

    [Fact]
    public void Nobody_stands_twice_for_the_same_term() =>
        OfficeTerms.All.Select(term => (term.Office.Id, term.Person, term.Days.First)).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Terms_begin_in_the_time_the_tables_are_for() =>
        OfficeTerms.All.Should().OnlyContain(term => term.Days.Last >= new DateOnly(1980, 1, 1) && term.Days.First < new DateOnly(2027, 1, 1));

    [Fact]
    public void No_spelling_of_somebody_is_somebody_else()
    {
        var people = ReferenceTable.Rows("people.csv").ToList();
        var names = people.Select(row => row[0]).Concat(OfficeTerms.All.Select(term => term.Person)).ToHashSet(StringComparer.Ordinal);
        people.SelectMany(row => ReferenceTable.Alternatives(row[1])).Should().NotContain(spelling => names.Contains(spelling), "a name that leads to two people leads to nobody");
    }

    [Fact]
    public void Every_event_has_a_name_of_its_own_a_place_and_a_source()
    {
        WorldEvents.All.Count.Should().BeGreaterThanOrEqualTo(80);
        WorldEvents.All.Select(named => named.Id).Should().OnlyHaveUniqueItems();
        WorldEvents.All.Should().OnlyContain(named => named.Name.Length > 0 && named.Place.Length > 0 && named.Source.Length > 0);
    }

    [Fact]
    public void Every_event_has_days_in_the_time_the_tables_are_for() =>
        WorldEvents.All.Should().OnlyContain(named => !named.Days.IsEmpty && named.Days.First.Year >= 1985 && named.Days.First.Year <= 2026);

    [Theory]
    [InlineData("a,b,c", new[] { "a", "b", "c" })]
    [InlineData("a,\"b, with a \"\"mark\"\"\",", new[] { "a", "b, with a \"mark\"", "" })]
    public void A_line_is_split_at_its_commas_but_not_inside_marks(string line, string[] values) =>
        ReferenceTable.Split(line).Should().Equal(values);

    [Fact]
    public void A_row_with_a_column_too_few_is_named()
    {
        using var table = new StringReader("# comment\na,b\n1,2\n3\n");
        var read = () => ReferenceTable.Rows(table, "test.csv").ToList();
        read.Should().Throw<InvalidDataException>().WithMessage("test.csv: 1 columns where 2 belong: 3");
    }

    [Theory]
    [InlineData("2013-02-01", "2017-01-20", "2013-02-01", "2017-01-20")]
    [InlineData("2005-08", "2008-05", "2005-08-01", "2008-05-31")]
    [InlineData("2004-03-09", "..", "2004-03-09", "9999-12-31")]
    public void Terms_are_written_by_day_by_month_or_open(string from, string to, string first, string last) =>
        OfficeTerms.Days(from, to).Should().Be(new DayRange(DateOnly.Parse(first), DateOnly.Parse(last)));

    private static IEnumerable<(Term Earlier, Term Later)> Neighbours(Term[] terms) => terms.Zip(terms.Skip(1));
}
