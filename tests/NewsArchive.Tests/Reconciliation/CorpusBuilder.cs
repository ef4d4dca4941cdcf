using System.Security.Cryptography;
using System.Text;
using NewsArchive.Extraction;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reconciliation;

/// <summary>Invented articles, read by the real extraction.</summary>
internal static class CorpusBuilder
{
    /// <summary>An article of one line a paragraph; <paramref name="published"/> as EDTF, null where it does not say.</summary>
    public static ReadArticle Article(string title, string? published, params string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs);
        var blocks = new List<Block>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new Block(BlockKind.Paragraph, at, at + paragraph.Length));
            at += paragraph.Length + 2;
        }

        var sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title + text)));
        var date = EdtfDate.TryParse(published, out var parsed) ? parsed : null;
        var document = new ArticleDocument
        {
            Source = new SourceFile(title + ".txt", "text", text.Length, sha),
            Title = title,
            Text = text,
            Original = text,
            Blocks = blocks,
            Stated = date is null ? null : new StatedDate(date, "meta", published!),
        };
        return new ReadArticle(document, FactExtraction.Extract(document));
    }

    /// <summary>Every order of some things.</summary>
    public static IEnumerable<T[]> Orders<T>(IReadOnlyList<T> things)
    {
        if (things.Count == 0) return [[]];
        return Enumerable.Range(0, things.Count).SelectMany(first => Orders<T>([.. things.Where((_, i) => i != first)]).Select(rest => (T[])[things[first], .. rest]));
    }
}
