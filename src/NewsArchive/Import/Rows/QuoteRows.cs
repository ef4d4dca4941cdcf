using NewsArchive.Data;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;
using NewsArchive.Values;

namespace NewsArchive.Import.Rows;

/// <summary>Writes the quotations of articles.</summary>
internal sealed class QuoteRows(StatementSet statements, PersonRows people)
{
    private readonly PreparedStatement insert = statements.Prepare("""
        INSERT INTO Quotes (ArticleId, Number, SortDay, Start, End, Sentence, Kind, SpeakerId, SpeakerName, SpeakerText, SpeakerStart, SpeakerEnd,
            Cue, Addressee, Continues, Rule, Confidence, Text)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
        """);

    private readonly PreparedStatement find = statements.Prepare("SELECT SpeakerId FROM Quotes WHERE ArticleId = ?1 AND SpeakerId IS NOT NULL");
    private readonly PreparedStatement delete = statements.Prepare("DELETE FROM Quotes WHERE ArticleId = ?1");

    private readonly PreparedStatement kinds = statements.Prepare("SELECT SortDay, Kind FROM Quotes WHERE ArticleId = ?1");

    public void Write(ArticleToWrite article, ReconciledArticle reconciled, int sortDay, int? outlet)
    {
        var facts = article.Article.Facts;
        people.Totals.Add(TotalKind.Quotes, sortDay, facts.Quotes.Count, outlet);
        people.Totals.Add(TotalKind.MarkedQuotes, sortDay, facts.Quotes.Count(quote => quote.Kind != QuoteKind.Indirect), outlet);
        for (var i = 0; i < facts.Quotes.Count; i++)
        {
            var quote = facts.Quotes[i];
            var speaker = quote.Speaker;
            int? speakerId = speaker?.Person is { } place ? people.IdOf(reconciled.PersonIds[place]) : null;
            var printed = speaker is { Start: >= 0 };
            insert.Set(1, article.Id).Set(2, i + 1).Set(3, sortDay).Set(4, quote.Start).Set(5, quote.End)
                .Set(6, Stored.SentenceAt(facts.Sentences, quote.Start)).Set(7, (int)quote.Kind).Set(8, speakerId).Set(9, speaker?.Name).Set(10, speaker?.Text)
                .Set(11, printed ? speaker!.Start : null).Set(12, printed ? speaker!.End : null).Set(13, quote.Cue).Set(14, quote.Addressee)
                .Set(15, quote.Continues).Set(16, quote.Rule).Set(17, quote.Confidence).Set(18, quote.Text).Run();
            if (speakerId is { } id) people.Change(id).Quotes++;
        }
    }

    public void Remove(int article, int? outlet)
    {
        find.Set(1, article);
        while (find.Next()) people.Change((int)find.Number(0)).Quotes--;
        kinds.Set(1, article);
        while (kinds.Next())
        {
            people.Totals.Add(TotalKind.Quotes, (int)kinds.Number(0), -1, outlet);
            if (kinds.Number(1) != (int)QuoteKind.Indirect) people.Totals.Add(TotalKind.MarkedQuotes, (int)kinds.Number(0), -1, outlet);
        }

        delete.Set(1, article).Run();
    }
}
