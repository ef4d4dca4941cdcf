using System.Text.Json;
using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.RuleFigures;

/// <summary>A labelled quotation: where its words stand, and who said them (null where the label names nobody).</summary>
internal sealed record LabelledQuote(int Start, int End, string? Speaker, bool IsPronoun);

/// <summary>An article with its labelled quotations.</summary>
internal sealed record LabelledQuotes(ArticleDocument Article, IReadOnlyList<LabelledQuote> Quotes)
{
    /// <summary>One article a line: "text", and "quotes" with "speaker", "speaker_is_pronoun", "speaker_coref_auto" and the "quoted" spans.</summary>
    public static IEnumerable<LabelledQuotes> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            // The labels overlook marks typed as two apostrophes: such articles would count every quotation in them as wrong.
            if (text.Contains("''", StringComparison.Ordinal)) continue;
            yield return new LabelledQuotes(Document(text), [.. json.RootElement.GetProperty("quotes").EnumerateArray().SelectMany(Spans).OrderBy(quote => quote.Start)]);
        }
    }

    private static IEnumerable<LabelledQuote> Spans(JsonElement quote)
    {
        var isPronoun = quote.GetProperty("speaker_is_pronoun").GetBoolean();
        var speaker = quote.GetProperty(isPronoun ? "speaker_coref_auto" : "speaker").GetString();
        foreach (var span in quote.GetProperty("quoted").EnumerateArray())
        {
            yield return new LabelledQuote(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(), speaker, isPronoun);
        }
    }

    /// <summary>The text as an article, a paragraph between blank lines.</summary>
    public static ArticleDocument Document(string text)
    {
        var blocks = new List<Block>();
        var at = 0;
        foreach (var part in text.Split("\n\n"))
        {
            if (!string.IsNullOrWhiteSpace(part)) blocks.Add(new Block(BlockKind.Paragraph, at, at + part.Length));
            at += part.Length + 2;
        }

        return new ArticleDocument { Source = new SourceFile("labelled.txt", "text", text.Length, new string('0', 64)), Text = text, Blocks = blocks, Original = text };
    }
}
