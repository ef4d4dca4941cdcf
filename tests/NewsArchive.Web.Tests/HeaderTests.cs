using System.Net;

namespace NewsArchive.Web.Tests;

[Collection(SiteCollection.Name)]
public sealed class HeaderTests(SiteFixture site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/no-such-page")]
    [InlineData("/site.css")]
    [InlineData("/api/v1/articles")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/articles.atom")]
    [InlineData("/?theme=dark")]
    [InlineData("/healthz")]
    public async Task Every_answer_carries_the_strict_headers(string address)
    {
        var headers = (await site.Client.GetAsync(address)).Headers;
        var policy = headers.GetValues("Content-Security-Policy").Single();
        policy.Should().Contain("default-src 'none'").And.NotContain("unsafe").And.NotContain("http").And.NotContain("*");
        headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        headers.GetValues("X-Frame-Options").Should().Equal("DENY");
        headers.GetValues("Referrer-Policy").Should().Equal("same-origin");
        headers.Contains("Server").Should().BeFalse();
    }

    [Fact]
    public async Task The_appearance_is_kept_in_a_cookie_and_the_address_loses_it()
    {
        var answer = await site.Client.GetAsync("/articles?page=2&theme=dark");
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.Should().Be("/articles?page=2");
        answer.Headers.GetValues("Set-Cookie").Single().Should().StartWith("theme=dark").And.ContainEquivalentOf("httponly").And.ContainEquivalentOf("samesite=lax");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/articles") { Headers = { { "Cookie", "theme=dark" } } };
        (await (await site.Client.SendAsync(request)).Content.ReadAsStringAsync()).Should().Contain("<html lang=\"en\" data-theme=\"dark\">");
    }

    [Theory]
    [InlineData("//evil.example/?theme=dark")]
    [InlineData("/%5C%5Cevil.example/?theme=light")]
    public async Task The_appearance_never_leads_to_another_host(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Root + address));
        var location = (await site.Client.SendAsync(request)).Headers.Location?.OriginalString;
        (location is null || (location.StartsWith('/') && !location.StartsWith("//", StringComparison.Ordinal) && !location.StartsWith("/\\", StringComparison.Ordinal))).Should().BeTrue(location);
    }

    [Fact]
    public async Task A_page_whose_archive_has_not_changed_is_not_sent_again()
    {
        var first = await site.Client.GetAsync("/articles");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/articles") { Headers = { { "If-None-Match", first.Headers.ETag!.ToString() } } };
        var answer = await site.Client.SendAsync(again);
        answer.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await answer.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task No_page_weighs_more_than_a_hundred_kilobytes_on_the_wire()
    {
        foreach (var page in site.Pages)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, page) { Headers = { { "Accept-Encoding", "br" } } };
            var answer = await site.Client.SendAsync(request);
            answer.Content.Headers.ContentEncoding.Should().Contain("br", page);
            (await answer.Content.ReadAsByteArrayAsync()).Length.Should().BeLessThan(60_000, page);
        }
    }
}
