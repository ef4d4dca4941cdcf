using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Quotes;

/// <summary>What the article reports people to have said.</summary>
public static class QuoteFinder
{
    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<Quote> Find(TokenizedArticle article, IReadOnlyList<PersonInArticle> people)
    {
        var narration = Narration.Of(article, QuotationMarks.Find(article));
        var clauses = SpeechClauses.Find(narration);
        var resolution = new SpeakerResolution(narration, PersonMap.Of(narration, people), clauses);
        var attributions = SpeakerAttribution.Find(narration, clauses, resolution);
        var quotes = new List<Quote>(attributions.Length);
        var singlesAreSpeech = SinglesAreSpeech(narration.Quotations);
        for (var q = 0; q < attributions.Length; q++)
        {
            if (MarkedWords.LabelRule(narration, q, attributions[q], singlesAreSpeech) is null) quotes.Add(Written(narration, clauses, resolution, q, attributions[q]));
        }

        return quotes;
    }

    /// <summary>British papers put speech in single marks: no less of it than in double ones.</summary>
    private static bool SinglesAreSpeech(List<Quotation> quotations)
    {
        var singles = 0;
        foreach (var q in quotations)
        {
            if (q.IsSingle) singles++;
        }

        return singles * 2 > quotations.Count;
    }

    private static Quote Written(Narration narration, List<SpeechClause> clauses, SpeakerResolution resolution, int q, Attribution attribution)
    {
        var quotation = narration.Quotations[q];
        var clause = attribution.Clause >= 0 ? clauses[attribution.Clause] : default;
        return new Quote
        {
            Text = narration.Article.Text[quotation.Start..quotation.End],
            Start = quotation.Start,
            End = quotation.End,
            Kind = MarkedWords.KindOf(narration, q),
            Speaker = attribution.Speaker,
            Cue = attribution.Clause >= 0 ? resolution.Text(clause.Cue) : null,
            Addressee = clause.Addressee.IsEmpty ? null : resolution.Text(clause.Addressee),
            Continues = attribution.Continues,
            Rule = attribution.Rule,
        };
    }
}
