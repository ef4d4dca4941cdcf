using System.Text;
using NewsArchive.Data;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import.Rows;

/// <summary>Writes articles into the full-text index.</summary>
internal sealed class IndexRows(StatementSet statements, PersonRows people)
{
    private readonly PreparedStatement insert = statements.Prepare("INSERT INTO ArticleIndex (rowid, Title, Text, Facts) VALUES (?1, ?2, ?3, ?4)");
    private readonly PreparedStatement indexed = statements.Prepare("SELECT Title, Text, Facts FROM ArticleWords WHERE Id = ?1");
    private readonly PreparedStatement factsOf = statements.Prepare("SELECT Facts FROM Bodies WHERE ArticleId = ?1");
    private readonly PreparedStatement updateFacts = statements.Prepare("UPDATE Bodies SET Facts = ?2 WHERE ArticleId = ?1");

    // The index does not keep what it was given: to take a row out of it, the same words are given again.
    private readonly PreparedStatement remove = statements.Prepare(
        "INSERT INTO ArticleIndex (ArticleIndex, rowid, Title, Text, Facts) VALUES ('delete', ?1, ?2, ?3, ?4)");

    // So many pages at a time: whoever else wants to write is let in between.
    private readonly PreparedStatement merge = statements.Prepare("INSERT INTO ArticleIndex (ArticleIndex, rank) VALUES ('merge', -4000)");
    private readonly PreparedStatement changes = statements.Prepare("SELECT total_changes()");

    private readonly StringBuilder facts = new();

    /// <summary>Merges some of the index's segments into one; false where nothing was left to merge.</summary>
    public bool Merge()
    {
        var before = changes.FirstNumber();
        merge.Run();
        // The step itself counts as one change.
        return changes.FirstNumber() - before > 1;
    }

    /// <summary>The facts of an article as terms.</summary>
    public string Facts(ReconciledArticle article, IReadOnlyList<int> persons, ArticleMeetings meetings)
    {
        facts.Clear().Append(FactTerms.Every);
        foreach (var person in persons) facts.Append(' ').Append(FactTerms.Person(person));
        var speakers = article.Article.Facts.Quotes.Select(quote => quote.Speaker?.Person).OfType<int>().Distinct();
        foreach (var speaker in speakers.Select(place => people.IdOf(article.PersonIds[place])).Distinct()) facts.Append(' ').Append(FactTerms.Speaker(speaker));
        if (article.Article.Document.Outlet is { } outlet)
        {
            foreach (var word in FactTerms.Words(outlet).Distinct(StringComparer.Ordinal)) facts.Append(' ').Append(FactTerms.Outlet(word));
        }

        if (article.Published.Date is { } date)
        {
            foreach (var year in FactTerms.Years(date.Range)) facts.Append(' ').Append(year);
        }

        meetings.AppendTo(facts);
        return facts.ToString();
    }

    public void Insert(int article, string? title, ReadOnlySpan<byte> text, string terms) =>
        insert.Set(1, article).Set(2, title).SetUtf8(3, text).Set(4, terms).Run();

    /// <summary>Gives a listed article of the archive other meetings.</summary>
    public void UpdateMeetings(int article, ArticleMeetings meetings)
    {
        if (!factsOf.Set(1, article).Next()) throw new InvalidOperationException("The article is not in the archive.");
        var before = factsOf.Text(0);
        factsOf.Reset();
        facts.Clear();
        foreach (var range in before.AsSpan().Split(' '))
        {
            if (!FactTerms.IsOfMeeting(before.AsSpan()[range])) facts.Append(facts.Length == 0 ? "" : " ").Append(before.AsSpan()[range]);
        }

        meetings.AppendTo(facts);
        if (!facts.Equals(before)) Update(article, facts.ToString(), wasListed: true, isListed: true);
    }

    /// <summary>Gives an article of the archive other facts, or takes it out of the index.</summary>
    public void Update(int article, string terms, bool wasListed, bool isListed)
    {
        if (!indexed.Set(1, article).Next()) throw new InvalidOperationException("The article is not in the archive.");
        var (title, text, before) = (indexed.IsNull(0) ? null : indexed.Text(0), indexed.Text(1), indexed.Text(2));
        indexed.Reset();
        if (before == terms && wasListed == isListed) return;
        if (wasListed) remove.Set(1, article).Set(2, title).Set(3, text).Set(4, before).Run();
        if (isListed) insert.Set(1, article).Set(2, title).Set(3, text).Set(4, terms).Run();
        updateFacts.Set(1, article).Set(2, terms).Run();
    }
}
