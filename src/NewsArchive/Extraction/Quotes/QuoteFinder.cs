using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Quotes;

/// <summary>What the article reports people to have said.</summary>
public static class QuoteFinder
{
    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<Quote> Find(TokenizedArticle article, IReadOnlyList<PersonInArticle> people)
    {
        var turns = Transcript.Find(article);
        var narration = Narration.Of(article, QuotationMarks.Find(article));
        var clauses = SpeechClauses.Find(narration);
        var resolution = new SpeakerResolution(narration, PersonMap.Of(narration, people), clauses);
        var quotes = new List<Quote>();
        TranscriptQuotes.Add(article, people, turns, quotes);
        AddMarked(narration, clauses, resolution, quotes);
        AddReported(narration, clauses, resolution, quotes);
        quotes.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        return turns.Count == 0 ? quotes : OutsideTurns(quotes);
    }

    private static void AddMarked(Narration narration, List<SpeechClause> clauses, SpeakerResolution resolution, List<Quote> into)
    {
        var attributions = SpeakerAttribution.Find(narration, clauses, resolution);
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var singlesAreSpeech = SinglesAreSpeech(narration.Quotations);
        for (var q = 0; q < attributions.Length; q++)
        {
            SpeechClause? cue = attributions[q].IsByCue ? clauses[attributions[q].Clause] : null;
            if (MarkedWords.LabelRule(narration, q, attributions[q], cue, singlesAreSpeech) is { } label)
            {
                if (label is "announced-label" or "defined-term" or "name-of-thing") labels.Add(WordsOf(narration, q));
                continue;
            }

            if (labels.Count > 0 && cue is null && labels.Contains(WordsOf(narration, q))) continue;
            var quotation = narration.Quotations[q];
            var kind = MarkedWords.KindOf(narration, q);
            into.Add(Written(narration, clauses, resolution, quotation.Start, quotation.End, kind, attributions[q]));
        }
    }

    private static string WordsOf(Narration narration, int quotation) =>
        narration.Article.Text[narration.Quotations[quotation].Start..narration.Quotations[quotation].End].TrimEnd(',', '.');

    private static void AddReported(Narration narration, List<SpeechClause> clauses, SpeakerResolution resolution, List<Quote> into)
    {
        foreach (var reported in IndirectSpeech.Find(narration, clauses))
        {
            if (resolution.Of(reported.Clause)?.Person is null && IsFirstPerson(narration, clauses[reported.Clause].Subject)) continue;
            var start = narration.StartOf(reported.Words.First);
            var end = narration.EndOf(reported.Words.End - 1);
            into.Add(Written(narration, clauses, resolution, start, end, QuoteKind.Indirect, new Attribution(resolution.Of(reported.Clause), reported.Clause, reported.Rule)));
        }
    }

    /// <summary>"As I said, we need more": the writer's own word, and nobody tells who that is.</summary>
    private static bool IsFirstPerson(Narration narration, Phrase subject) =>
        !subject.IsEmpty && narration.Word(subject.First) is var word && (IsShortOf(word, "I") || IsShortOf(word, "we") || IsShortOf(word, "you"));

    /// <summary>"we", "We'll", "we’ve".</summary>
    private static bool IsShortOf(ReadOnlySpan<char> word, string pronoun) =>
        word.StartsWith(pronoun, StringComparison.OrdinalIgnoreCase) && (word.Length == pronoun.Length || word[pronoun.Length] is '\'' or '’');

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

    private static Quote Written(Narration narration, List<SpeechClause> clauses, SpeakerResolution resolution, int start, int end, QuoteKind kind, in Attribution attribution)
    {
        var clause = attribution.Clause >= 0 ? clauses[attribution.Clause] : default;
        return new Quote
        {
            Text = narration.Article.Text[start..end],
            Start = start,
            End = end,
            Kind = kind,
            Speaker = attribution.Speaker,
            Cue = attribution.Clause >= 0 ? resolution.Text(clause.Cue) : null,
            Addressee = clause.Addressee.IsEmpty ? null : resolution.Addressee(clause.Addressee, attribution.Clause),
            Continues = attribution.Continues,
            Rule = attribution.Rule,
            Confidence = QuoteConfidence.Of(attribution.Rule, attribution.Speaker),
        };
    }

    /// <summary>What a turn of a transcript says within marks is part of the turn.</summary>
    private static List<Quote> OutsideTurns(List<Quote> quotes)
    {
        var kept = new List<Quote>(quotes.Count);
        var end = -1;
        foreach (var quote in quotes)
        {
            if (quote.Start < end) continue;
            kept.Add(quote);
            if (quote.Rule.StartsWith("transcript", StringComparison.Ordinal)) end = quote.End;
        }

        return kept;
    }
}
