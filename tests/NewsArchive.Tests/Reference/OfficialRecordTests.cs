using System.Text;
using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reference;

public sealed class OfficialRecordTests
{
    private const string Trip = """
        <trip role="secretary" who="doe-jane">
            <id>17</id><role>secretary</role><name>Jane Doe</name>
            <start-date>2013-05-07</start-date><end-date>2013-05-08</end-date>
            <country id="russia">Russia</country><locale>Moscow</locale>
            <remarks>Met with President Vladimir Putin and
                Foreign Minister Sergey Lavrov.</remarks>
        </trip>
        """;

    [Fact]
    public void A_trip_is_read_from_the_records_xml()
    {
        var reading = Read($"<?xml version=\"1.0\"?>\n<trips>{Trip}</trips>");
        reading.Problems.Should().BeEmpty();
        var trip = reading.Trips.Should().ContainSingle().Subject;
        trip.Id.Should().Be("secretary-17");
        trip.Role.Should().Be("secretary");
        trip.Name.Should().Be("Jane Doe");
        trip.Days.Should().Be(new DayRange(new(2013, 5, 7), new(2013, 5, 8)));
        trip.Country.Should().Be("Russia");
        trip.City.Should().Be("Moscow");
        trip.PeopleMet.Should().Equal("Vladimir Putin", "Sergei Lavrov");
        trip.Source.Should().Be("record.xml");
    }

    [Fact]
    public void A_traveller_whom_only_the_file_name_names_is_turned_into_a_name() =>
        Read("<trips>" + Trip.Replace("<name>Jane Doe</name>", "", StringComparison.Ordinal).Replace("doe-jane", "kerry-john-forbes", StringComparison.Ordinal) + "</trips>").Trips.Single().Name.Should().BeOneOf("John Kerry", "John Forbes Kerry");

    [Fact]
    public void The_same_columns_are_read_from_a_table()
    {
        var reading = Read("# facts\nid,role,name,start-date,end-date,country,locale,remarks\n9,president,Jane Doe,2001-02-03,2001-02-04,Chile,\"Santiago, Arica\",Met with President Ricardo Lagos.\n");
        reading.Problems.Should().BeEmpty();
        reading.Trips.Should().ContainSingle().Which.Should().Match<RecordTrip>(trip => trip.Id == "president-9" && trip.City == "Santiago, Arica" && trip.PeopleMet.Single() == "Ricardo Lagos");
    }

    [Fact]
    public void A_table_may_name_the_people_itself() =>
        Read("id,name,start-date,end-date,country,locale,met,source\nx-1,Jane Doe,2001-02-03,2001-02-04,Chile,Santiago,Sergey Lavrov|John Roe,The record\n").Trips.Should().ContainSingle()
            .Which.Should().Match<RecordTrip>(trip => trip.PeopleMet.SequenceEqual(new[] { "Sergei Lavrov", "John Roe" }) && trip.Source == "The record");

    [Theory]
    [InlineData("<trips><trip><id>1</id>", "record.xml: no readable XML at line 1: ")]
    [InlineData("<!DOCTYPE trips [<!ENTITY a \"aa\">]><trips/>", "record.xml: no readable XML at line 0: it declares a document type, which is not read")]
    [InlineData("<trips/>", "record.xml: no <trip> in it")]
    [InlineData("", "record.xml: nothing in it")]
    [InlineData("some words\nand more", "record.xml: neither XML nor a table with the column id")]
    [InlineData("id,name,start-date,end-date,country,locale\n1,Jane Doe,May 7,2013-05-08,Russia,Moscow\n", "record.xml, line 2: trip 1: 'May 7' to '2013-05-08' are no days")]
    [InlineData("id,name,start-date,end-date,country,locale\n1,Jane Doe,2013-05-09,2013-05-08,Russia,Moscow\n", "record.xml, line 2: trip 1 ends before it starts")]
    [InlineData("id,name,start-date,end-date,country,locale\n1,Jane Doe,2013-05-08\n", "record.xml, line 2: 3 columns where 6 belong")]
    public void A_bad_file_is_named_with_the_reason(string content, string problem)
    {
        var reading = Read(content);
        reading.Trips.Should().BeEmpty();
        reading.Problems.Should().ContainSingle().Which.Should().StartWith(problem);
    }

    [Fact]
    public void One_bad_trip_does_not_cost_the_others()
    {
        var reading = Read($"<trips>{Trip}{Trip}{Trip.Replace("<id>17", "<id>18", StringComparison.Ordinal).Replace("2013-05-08", "soon", StringComparison.Ordinal)}</trips>");
        reading.Trips.Should().ContainSingle();
        reading.Problems.Should().HaveCount(2).And.Contain(problem => problem.EndsWith("trip secretary-17 stands twice", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Met with Chancellor Angela Merkel, NATO Secretary General Anders Fogh Rasmussen, and the Foreign Ministers of the Baltic States.", "Angela Merkel|Anders Fogh Rasmussen")]
    [InlineData("Attended the Asia Forum and met with Foreign Minister Maria Gomez in Lima.", "Maria Gomez")]
    [InlineData("Met with U.S. Embassy personnel. Discussed the crisis with Russian Foreign Minister Sergey Lavrov.", "Sergei Lavrov")]
    [InlineData("Attended the Conference on Afghanistan. Met with opposition leaders and officials of the European Union.", "")]
    [InlineData("Met with local business leaders, addressed the Chamber of Commerce, and met with Foreign Minister Maria Gomez.", "Maria Gomez")]
    [InlineData("Met with UN Special Representative for Syria Lakhdar Brahimi and Prime Minister Sheikh Hasina.", "Lakhdar Brahimi|Sheikh Hasina")]
    [InlineData("Accompanied President Obama.", "")]
    [InlineData("", "")]
    public void People_met_are_taken_from_the_remark_and_groups_are_not(string remark, string people) =>
        string.Join('|', RemarkPeople.Met(remark)).Should().Be(people);

    [Fact]
    public void The_bundled_record_is_readable_and_holds_every_journey_to_Moscow_and_Sochi()
    {
        using var file = File.OpenRead(Path.Combine(Repository.Root, "seeds", "record", "kerry-russia.csv"));
        var reading = OfficialRecord.Read(file, "kerry-russia.csv");
        reading.Problems.Should().BeEmpty();
        reading.Trips.Should().HaveCount(18).And.OnlyContain(trip => trip.Name == "John Kerry" && trip.PeopleMet.Contains("Sergei Lavrov"));
        reading.Trips.Where(trip => trip.Country == "Russia").Select(trip => trip.Days.First).Should().Equal(
            new(2013, 5, 7), new(2015, 5, 12), new(2015, 12, 15), new(2016, 3, 23), new(2016, 7, 14));
        reading.Trips.SelectMany(trip => trip.PeopleMet).Should().OnlyContain(person => KnownPeople.Canonical(person) == person || person == "Mohammed al-Dairi");
    }

    [MeasuredFact("reference", "kerry-john-forbes.xml")]
    public void The_records_own_file_is_read_without_a_problem_and_agrees_with_the_bundled_table()
    {
        using var file = File.OpenRead(Repository.Shared("reference", "kerry-john-forbes.xml")!);
        var reading = OfficialRecord.Read(file, "kerry-john-forbes.xml");
        reading.Problems.Should().BeEmpty();
        using var table = File.OpenRead(Path.Combine(Repository.Root, "seeds", "record", "kerry-russia.csv"));
        var byId = reading.Trips.ToDictionary(trip => trip.Id);
        foreach (var bundled in OfficialRecord.Read(table, "kerry-russia.csv").Trips)
        {
            byId[bundled.Id].Should().BeEquivalentTo(bundled with { Source = "kerry-john-forbes.xml" });
        }
    }

    private static RecordReading Read(string content)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return OfficialRecord.Read(stream, "record.xml");
    }
}
