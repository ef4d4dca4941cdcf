using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import.Rows;
using NewsArchive.Values;

namespace NewsArchive.Tests.Import;

public class TotalsTests
{
    private const string Planned = """
        Harlow To Meet Grant In Lima

        Prime Minister Jane Harlow will meet President Peter Grant in Lima on May 7, 2003, her office said.

        "We have much to settle," Harlow said.
        """;

    private const string Held = """
        Harlow And Grant Meet In Lima

        May 8, 2003

        Prime Minister Jane Harlow met President Peter Grant in Lima on May 7, 2003.

        "We have settled it," Harlow said. Grant said the border would open soon.
        """;

    [Fact]
    public async Task The_totals_are_what_the_tables_hold_however_the_articles_came()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("planned.txt", Planned));
        // The second is a neighbour of the first, which is reconciled and written anew.
        await archive.ImportAsync(archive.File("held.txt", Held));
        await archive.ImportAsync(archive.File("held.txt", Held));
        await using var context = archive.Database.OpenContext();
        var totals = (await context.Totals.ToListAsync()).GroupBy(total => total.Kind).ToDictionary(group => group.Key, group => group.Sum(total => total.Count));
        totals[TotalKind.Articles].Should().Be(2);
        totals[TotalKind.People].Should().Be(await context.People.CountAsync());
        totals[TotalKind.Meetings].Should().Be(await context.Meetings.CountAsync());
        totals[TotalKind.Quotes].Should().Be(await context.Quotes.CountAsync()).And.BeGreaterThan(1);
        totals[TotalKind.MarkedQuotes].Should().Be(await context.Quotes.CountAsync(quote => quote.Kind != QuoteKind.Indirect));
    }

    [Fact]
    public async Task The_totals_are_kept_by_year()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("planned.txt", Planned), archive.File("held.txt", Held));
        await using var context = archive.Database.OpenContext();
        var days = await context.Articles.Select(article => article.SortDay).ToListAsync();
        var years = await context.Totals.Where(total => total.Kind == TotalKind.Articles && total.Count > 0).ToDictionaryAsync(total => total.Year, total => total.Count);
        years.Should().Equal(days.GroupBy(day => day == DateOnly.MinValue ? 0 : day.Year).ToDictionary(group => group.Key, group => group.Count()));
    }

    [Fact]
    public async Task The_totals_are_kept_by_month_and_by_outlet_however_the_articles_came()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("planned.txt", Planned));
        await archive.ImportAsync(archive.File("held.html", $$$"""
            <html><head><title>Harlow And Grant Meet In Lima</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harlow And Grant Meet In Lima",
            "datePublished": "2003-05-08", "publisher": {"@type": "Organization", "name": "The Courier"}}</script></head>
            <body><article><h1>Harlow And Grant Meet In Lima</h1>{{{string.Concat(Held.Split('\n').Skip(4).Select(line => $"<p>{line}</p>"))}}}</article></body></html>
            """));
        await using var context = archive.Database.OpenContext();
        var courier = await context.Outlets.Where(outlet => outlet.Name == "The Courier").Select(outlet => outlet.Id).SingleAsync();
        var kept = (await context.MonthTotals.Where(total => total.Count > 0).ToListAsync()).ToDictionary(total => (total.Kind, total.OutletId, total.Month), total => total.Count);
        var articles = await context.Articles.Select(article => new { article.OutletId, article.SortDay }).ToListAsync();
        var quotes = await context.Quotes.Select(quote => new { quote.Article!.OutletId, quote.SortDay, IsMarked = quote.Kind != QuoteKind.Indirect }).ToListAsync();
        var meetings = await context.Meetings.Select(meeting => meeting.SortDay).ToListAsync();
        var counted = new[] { (int?)0, courier }.SelectMany(outlet => articles.Where(one => outlet == 0 || one.OutletId == outlet).Select(one => (TotalKind.Articles, outlet!.Value, Month(one.SortDay)))
                .Concat(quotes.Where(one => outlet == 0 || one.OutletId == outlet).Select(one => (TotalKind.Quotes, outlet!.Value, Month(one.SortDay))))
                .Concat(quotes.Where(one => one.IsMarked && (outlet == 0 || one.OutletId == outlet)).Select(one => (TotalKind.MarkedQuotes, outlet!.Value, Month(one.SortDay)))))
            .Concat(meetings.Select(day => (TotalKind.Meetings, 0, Month(day))));
        kept.Should().Equal(counted.CountBy(key => key).ToDictionary());
        kept.Keys.Should().Contain((TotalKind.Articles, courier, (2003 * 12) + 4));

        static int Month(DateOnly day) => day == DateOnly.MinValue ? 0 : MonthTotal.Of(day);
    }

    [Fact]
    public async Task The_articles_of_a_place_are_those_that_tell_of_a_meeting_there_in_a_new_archive_and_in_one_brought_up_to_date()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("planned.txt", Planned));
        await archive.ImportAsync(archive.File("held.txt", Held));
        await using var context = archive.Database.OpenContext();
        Task<List<string>> KeptAsync() => context.PlaceArticles.Select(told => told.Place!.Name + " " + told.ArticleId).OrderBy(line => line).ToListAsync();
        var told = await context.Accounts.Where(account => account.Meeting!.Place != null).Select(account => account.Meeting!.Place + " " + account.ArticleId).Distinct().OrderBy(line => line).ToListAsync();
        told.Should().HaveCountGreaterThan(1);
        (await KeptAsync()).Should().Equal(told);
        var step = Migration.All().Single(one => one.Sql.Contains("CREATE TABLE PlaceArticles", StringComparison.Ordinal)).Sql;
        await context.Database.ExecuteSqlAsync($"DELETE FROM PlaceArticles");
        (await KeptAsync()).Should().BeEmpty();
        await context.Database.ExecuteSqlAsync(FormattableStringFactory.Create(step[step.IndexOf("INSERT", StringComparison.Ordinal)..]));
        (await KeptAsync()).Should().Equal(told);
    }

    [Fact]
    public async Task An_article_that_is_not_known_to_a_year_has_no_year()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("vague.txt", """
            Council Plans A Second Bridge

            The council said the bridge would be built of wood, five years after President Barack Obama was first elected in November 2008 or later.

            "We will see," President Barack Obama said of it.
            """));
        await using var context = archive.Database.OpenContext();
        var article = await context.Articles.SingleAsync();
        (article.Earliest is { } first && article.Latest is { } last && last.DayNumber - first.DayNumber < 366).Should().BeFalse("the test needs an article of an uncertain year");
        article.SortDay.Should().Be(DateOnly.MinValue);
        (await context.People.Select(person => person.LastSeen).ToListAsync()).Should().OnlyContain(day => day == null);
        (await context.Totals.Where(total => total.Kind == TotalKind.Articles && total.Count > 0).Select(total => total.Year).ToListAsync()).Should().Equal(0);
    }

    [Theory]
    [InlineData("2013-05-07", "2013-05-07")]
    [InlineData("2013-05-07/2013-08-31", "2013-05-07")]
    [InlineData("2013", "2013-01-01")]
    [InlineData("2013-05-07/2015-01-31", null)]
    [InlineData("2013-05-07/..", null)]
    [InlineData("XXXX-05-07", null)]
    public void A_meeting_stands_at_the_first_day_it_may_be_where_that_is_known_to_a_year(string edtf, string? day)
    {
        EdtfDate.TryParse(edtf, out var date).Should().BeTrue();
        SortDays.OfMeeting(date).Should().Be(day is null ? 0 : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).DayNumber);
    }
}
