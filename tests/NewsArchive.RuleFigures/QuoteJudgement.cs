using NewsArchive.Extraction;
using NewsArchive.Values;

namespace NewsArchive.RuleFigures;

/// <summary>A quote in marks that the extraction found, and whether it and its speaker are right.</summary>
/// <param name="Rule">The rule that found the speaker.</param>
/// <param name="Words">How the speaker is printed: "name", "pronoun", "description" or "nobody".</param>
/// <param name="Confidence">As the extraction stated it.</param>
/// <param name="IsQuote">Whether the label holds the words for a quotation.</param>
/// <param name="IsRight">Whether the speaker is right; null where the label names nobody.</param>
internal sealed record QuoteJudgement(string Rule, string Words, double Confidence, bool IsQuote, bool? IsRight)
{
    /// <summary>Extracts an article and judges every quote in marks.</summary>
    public static IEnumerable<QuoteJudgement> Of(LabelledQuotes labelled)
    {
        foreach (var quote in FactExtraction.Extract(labelled.Article).Quotes)
        {
            if (quote.Kind == QuoteKind.Indirect) continue;
            var label = labelled.Quotes.FirstOrDefault(label => Overlap(label, quote) * 2 > Math.Min(label.End - label.Start, quote.End - quote.Start));
            bool? right = label is null ? false : label.Speaker is null ? null : SpeakerMatch.IsSame(label.Speaker, quote.Speaker?.Name, label.IsPronoun ? null : quote.Speaker?.Text);
            yield return new QuoteJudgement(quote.Rule, WordsOf(quote.Speaker), quote.Confidence, label is not null, right);
        }
    }

    private static int Overlap(LabelledQuote label, Quote quote) => Math.Min(label.End, quote.End) - Math.Max(label.Start, quote.Start);

    private static string WordsOf(Speaker? speaker) =>
        speaker is null ? "nobody" : SpeakerMatch.IsPronoun(speaker.Text) ? "pronoun" : speaker.Person is null ? "description" : "name";
}
