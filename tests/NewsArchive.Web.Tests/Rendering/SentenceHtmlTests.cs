using System.Text.Encodings.Web;
using NewsArchive.Values;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Tests.Rendering;

public sealed class SentenceHtmlTests
{
    [Fact]
    public void Quoted_words_hold_names_and_the_marks_stand_inside()
    {
        Html("\"Berg is late,\" said Lund.", [new(FoundKind.Quote, new(1, 14), "q1"), new(FoundKind.Person, new(1, 5), "/people/berg"), new(FoundKind.Person, new(21, 25), "/people/lund")])
            .Should().Be("<q class=\"q\" id=\"q1\">&quot;<a class=\"p\" href=\"/people/berg\">Berg</a> is late,&quot;</q> said <a class=\"p\" href=\"/people/lund\">Lund</a>.");
    }

    [Fact]
    public void A_person_is_marked_once_a_sentence() =>
        Html("Berg saw Berg.", [new(FoundKind.Person, new(0, 4), "/people/berg"), new(FoundKind.Person, new(9, 13), "/people/berg")])
            .Should().Be("<a class=\"p\" href=\"/people/berg\">Berg</a> saw Berg.");

    [Fact]
    public void What_the_text_says_is_never_markup() =>
        Html("<b>Berg</b>", [new(FoundKind.Date, new(3, 7), "2013")]).Should().Be("&lt;b&gt;<time class=\"d\" datetime=\"2013\">Berg</time>&lt;/b&gt;");

    private static string Html(string text, IReadOnlyList<Found> found)
    {
        using var writer = new StringWriter();
        new SentenceHtml(text, new TextSpan(0, text.Length), [.. found.OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End)]).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
