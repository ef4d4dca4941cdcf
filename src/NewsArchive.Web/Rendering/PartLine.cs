using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>A part as the list of an article's parts shows it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="First">Its first sentence.</param>
/// <param name="Last">Its last sentence.</param>
/// <param name="Opening">Its first crosshead, else the words it begins with.</param>
public sealed record PartLine(int Number, int First, int Last, string Opening)
{
    private const int LongestOpening = 48;

    public static IReadOnlyList<PartLine> Of(ArticleView article) =>
        [.. article.Body.Sentences.Chunk(ArticlePart.Size).Select((sentences, at) => new PartLine(at + 1, sentences[0].Number, sentences[^1].Number, OpeningOf(article, sentences)))];

    private static string OpeningOf(ArticleView article, Sentence[] sentences)
    {
        var named = Array.Find(sentences, sentence => article.Body.Blocks[sentence.Block].Kind == BlockKind.Heading);
        var opening = named.Number > 0 ? named : sentences[0];
        var words = article.Body.Text[opening.Start..Math.Min(opening.End, opening.Start + (4 * LongestOpening))];
        return Shorten.At(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestOpening);
    }
}
