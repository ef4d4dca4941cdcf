using System.Text.Json;
using Microsoft.OpenApi;

namespace NewsArchive.Web.Tests;

[Collection(SiteCollection.Name)]
public sealed class DescriptionTests(SiteFixture site)
{
    [Fact]
    public async Task The_interface_is_described_in_OpenAPI_3_1_that_its_own_reader_finds_nothing_wrong_with()
    {
        var text = await site.Client.GetStringAsync("/openapi/v1.json");
        var read = OpenApiDocument.Parse(text, "json");
        read.Diagnostic!.SpecificationVersion.Should().Be(OpenApiSpecVersion.OpenApi3_1);
        read.Diagnostic.Errors.Should().BeEmpty();
        read.Diagnostic.Warnings.Should().BeEmpty();
        read.Document!.Paths.Keys.Should().Contain(["/api/v1/articles", "/api/v1/articles/{slug}", "/api/v1/articles.{format}", "/api/v1/people/{id}", "/api/v1/meetings/{id}", "/api/v1/quotes"]);
    }

    [Theory]
    [InlineData("articles", "person", "outlet", "place", "from", "to", "cursor", "limit")]
    [InlineData("people", "q", "cursor", "limit")]
    [InlineData("meetings", "person", "outlet", "place", "from", "to", "q", "cursor", "limit")]
    [InlineData("quotes", "person", "outlet", "place", "from", "to", "q", "cursor", "limit")]
    public async Task A_listing_is_described_with_its_filters_and_an_example_shaped_like_its_answers(string listing, params string[] filters)
    {
        using var document = JsonDocument.Parse(await site.Client.GetStringAsync("/openapi/v1.json"));
        var get = document.RootElement.GetProperty("paths").GetProperty("/api/v1/" + listing).GetProperty("get");
        get.GetProperty("parameters").EnumerateArray().Select(one => one.GetProperty("name").GetString()).Should().Equal(filters);
        using var answer = JsonDocument.Parse(await site.Client.GetStringAsync($"/api/v1/{listing}?limit=1"));
        Shape(get.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("example").GetProperty("items")[0])
            .Should().Equal(Shape(answer.RootElement.GetProperty("items")[0]));
    }

    [Fact]
    public async Task An_articles_example_has_the_shape_of_an_article_and_spans_that_fit_its_text()
    {
        using var document = JsonDocument.Parse(await site.Client.GetStringAsync("/openapi/v1.json"));
        var example = document.RootElement.GetProperty("paths").GetProperty("/api/v1/articles/{slug}").GetProperty("get").GetProperty("responses").GetProperty("200")
            .GetProperty("content").GetProperty("application/json").GetProperty("example");
        using var answer = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/articles/" + site.Article));
        Shape(example).Should().Equal(Shape(answer.RootElement));
        var text = example.GetProperty("text").GetString()!;
        var clue = example.GetProperty("evidence")[0];
        text[clue.GetProperty("start").GetInt32()..clue.GetProperty("end").GetInt32()].Should().Be(clue.GetProperty("clue").GetString());
        example.GetProperty("sentences").EnumerateArray().Last().GetProperty("end").GetInt32().Should().Be(text.Length);
    }

    private static List<string> Shape(JsonElement thing) => [.. thing.EnumerateObject().Select(property => property.Name)];
}
