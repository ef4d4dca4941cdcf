using System.Globalization;

namespace NewsArchive.Web.Rendering;

/// <summary>
/// A long article is shown in parts of a fixed number of sentences, so that a sentence's number alone tells its part and every link to a
/// sentence leads there without a look at the article.
/// </summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many the article has.</param>
public readonly record struct ArticlePart(int Number, int Count)
{
    /// <summary>Sentences of a part: some 7,000 words. Nearly every article is shorter, and so is one page.</summary>
    public const int Size = 300;

    /// <summary>The article's first sentence that stands in this part.</summary>
    public int FirstSentence => ((Number - 1) * Size) + 1;

    public bool IsWhole => Count == 1;

    public bool IsFirst => Number == 1;

    /// <summary>The part that holds a sentence.</summary>
    public static int Holding(int sentence) => (Math.Max(0, sentence - 1) / Size) + 1;

    /// <summary>The part that is asked for; the first where none is. Null for one that the article does not have.</summary>
    /// <param name="asked">The number as the address has it; null or empty for none.</param>
    /// <param name="sentences">How many sentences the article has.</param>
    public static ArticlePart? Parse(string? asked, int sentences)
    {
        var count = Holding(sentences);
        if (string.IsNullOrEmpty(asked)) return new(1, count);
        return int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= count ? new(number, count) : null;
    }

    public bool Holds(int sentence) => Holding(sentence) == Number;
}
