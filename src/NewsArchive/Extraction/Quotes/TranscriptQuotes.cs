using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Makes quotes of a transcript's turns: no marks stand around them, so they count as indirect, though they are word for word.</summary>
internal static class TranscriptQuotes
{
    private const int MostPeople = 250;

    /// <summary>One quote a paragraph; its speaker is the label, matched to the people named by their last names.</summary>
    public static void Add(TokenizedArticle article, IReadOnlyList<PersonInArticle> people, List<Turn> turns, List<Quote> into)
    {
        foreach (var turn in turns)
        {
            var start = article.Tokens[turn.FirstToken].Start;
            var end = article.Tokens[turn.EndToken - 1].End;
            var rule = turn.Continues ? "transcript-next-paragraph" : "transcript-label";
            into.Add(new Quote
            {
                Text = article.Text[start..end],
                Start = start,
                End = end,
                Kind = QuoteKind.Indirect,
                Speaker = SpeakerOf(article, people, turn),
                Continues = turn.Continues,
                Rule = rule,
                Confidence = QuoteConfidence.Of(rule, null),
            });
        }
    }

    /// <summary>The person whom a label in capitals means, by the last name; -1 where it is nobody named elsewhere.</summary>
    public static int PersonOf(IReadOnlyList<PersonInArticle> people, ReadOnlySpan<char> label)
    {
        var last = label[(label.LastIndexOf(' ') + 1)..];
        for (var p = 0; p < people.Count && p < MostPeople; p++)
        {
            var name = people[p].Name.AsSpan();
            if (name[(name.LastIndexOf(' ') + 1)..].Equals(last, StringComparison.OrdinalIgnoreCase)) return p;
        }

        return -1;
    }

    private static Speaker SpeakerOf(TokenizedArticle article, IReadOnlyList<PersonInArticle> people, Turn turn)
    {
        var start = article.Tokens[turn.Label.First].Start;
        var end = article.Tokens[turn.Label.End - 1].End;
        var label = article.Text[start..end];
        var person = PersonOf(people, label);
        var name = person >= 0 ? people[person].Name : label is "Q" or "QUESTION" or "Question" ? "questioner" : label;
        return turn.Continues ? new Speaker(label, name, person >= 0 ? person : null, -1, -1) : new Speaker(label, name, person >= 0 ? person : null, start, end);
    }
}
