using NewsArchive.Web.Commands;

namespace NewsArchive.Web.Tests.Commands;

public sealed class CopyAddressesTests
{
    [Theory]
    [InlineData("/", "", "index.html")]
    [InlineData("/articles", "", "articles/index.html")]
    [InlineData("/articles", "?page=3&after=735000-7", "articles/page.3.html")]
    [InlineData("/quotes", "?kind=all&page=2", "quotes/all.2.html")]
    [InlineData("/people/ann-lee", "", "people/ann-lee.html")]
    [InlineData("/people/index", "", "people/index_.html")]
    [InlineData("/people/con", "", "people/con_.html")]
    [InlineData("/site.css", "?v=abc", "site.css")]
    [InlineData("/articles", "?from=2013", null)]
    [InlineData("/articles/ann.bib", "", null)]
    [InlineData("/search", "?q=a", null)]
    [InlineData("/timeline", "?person=ann-lee", null)]
    public void A_page_has_a_file_of_a_safe_name_or_none(string path, string query, string? file) => CopyAddresses.FileOf(path, query).Should().Be(file);

    [Fact]
    public void Names_that_are_too_long_or_hold_anything_but_letters_are_shortened_and_stay_apart()
    {
        var (one, other) = (CopyAddresses.FileOf("/people/" + new string('ж', 200), "")!, CopyAddresses.FileOf("/people/" + new string('ж', 201), "")!);
        one.Should().NotBe(other);
        System.Text.Encoding.UTF8.GetByteCount(one).Should().BeLessThan(120);
        CopyAddresses.FileOf("/people/a:b", "").Should().MatchRegex("^people/a_b_[0-9a-f]{8}\\.html$");
    }

    [Theory]
    [InlineData("index.html", "people/ann.html", "people/ann.html")]
    [InlineData("articles/a.html", "people/ann.html", "../people/ann.html")]
    [InlineData("articles/a.html", "people/жан.html", "../people/%D0%B6%D0%B0%D0%BD.html")]
    public void One_file_leads_to_another_without_a_server(string from, string to, string way) => CopyAddresses.Way(from, to).Should().Be(way);
}
