using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Words;
using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Tests.Extraction.Dates;

/// <summary>Articles made of a few sentences, for the tests of dates.</summary>
internal static class WrittenArticle
{
    public static ArticleDocument Of(string text, string title = "A title", StatedDate? stated = null)
    {
        var blocks = new List<Block>();
        var at = 0;
        foreach (var part in text.Split("\n\n"))
        {
            blocks.Add(new Block(BlockKind.Paragraph, at, at + part.Length));
            at += part.Length + 2;
        }

        return new ArticleDocument
        {
            Source = new SourceFile("article.txt", "text", text.Length, new string('0', 64)),
            Title = title,
            Text = text,
            Blocks = blocks,
            Original = text,
            Stated = stated,
        };
    }

    public static IReadOnlyList<DateMention> DatesIn(string text) => DateFinder.Find(TokenizedArticle.Cut(Of(text)));

    public static string Words(this DateMention date, string text) => text[date.Start..date.End];
}
