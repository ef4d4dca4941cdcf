using System.Text;
using NewsArchive.Data;
using NewsArchive.Data.Packing;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import.Rows;

/// <summary>Writes articles with all that belongs to one article alone: words, index, people, quotations.</summary>
internal sealed class ArticleRows
{
    private readonly PreparedStatement last;
    private readonly PreparedStatement slugTaken;
    private readonly PreparedStatement insert;
    private readonly PreparedStatement insertBody;
    private readonly PreparedStatement update;
    private readonly PreparedStatement updateBody;
    private readonly PreparedStatement slugOf;
    private readonly PreparedStatement said;
    private readonly PreparedStatement listedOn;
    private readonly PersonRows people;
    private readonly NameRows outlets;
    private readonly IndexRows index;
    private readonly FacetRows facets;
    private readonly AppearanceRows appearances;
    private readonly QuoteRows quotes;
    private byte[] utf8 = new byte[16 * 1024];
    private int nextId;

    public ArticleRows(StatementSet statements, PersonRows people)
    {
        this.people = people;
        last = statements.Prepare("SELECT max(Id) FROM Articles");
        slugTaken = statements.Prepare("SELECT 1 FROM Articles WHERE Slug = ?1 UNION ALL SELECT 1 FROM ArticleSlugs WHERE Slug = ?1");
        listedOn = statements.Prepare("SELECT SortDay, OutletId, IsVersion FROM Articles WHERE Id = ?1");
        said = statements.Prepare("SELECT a.Published, a.Basis, b.Clues FROM Articles a JOIN Bodies b ON b.ArticleId = a.Id WHERE a.Id = ?1");
        slugOf = statements.Prepare("SELECT Slug FROM Articles WHERE Id = ?1");
        insert = statements.Prepare("""
            INSERT INTO Articles (Published, Earliest, Latest, Basis, Confidence, SortDay, Id, SourceId, Ordinal, Slug, Title, Standfirst, OutletId,
                Bylines, Credits, Language, Canonical, WordCount, PersonCount, QuoteCount, MeetingCount, LeadId, IsVersion)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)
            """);
        insertBody = statements.Prepare("INSERT INTO Bodies (Dates, Clues, ArticleId, Text, Facts, Blocks, Sentences, LeftOut) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        update = statements.Prepare("UPDATE Articles SET Published = ?1, Earliest = ?2, Latest = ?3, Basis = ?4, Confidence = ?5, SortDay = ?6, PersonCount = ?8, QuoteCount = ?9, MeetingCount = ?10, LeadId = ?11, IsVersion = ?12 WHERE Id = ?7");
        updateBody = statements.Prepare("UPDATE Bodies SET Dates = ?1, Clues = ?2 WHERE ArticleId = ?3");
        outlets = new NameRows(statements, "Outlets", dropsUnused: false);
        index = new IndexRows(statements, people);
        facets = new FacetRows(statements);
        appearances = new AppearanceRows(statements, people);
        quotes = new QuoteRows(statements, people);
    }

    public void Begin()
    {
        nextId = Last() + 1;
        outlets.Begin();
        facets.Begin();
    }

    /// <summary>The highest number of an article; 0 where there is none.</summary>
    public int Last() => (int)(last.FirstNumber() ?? 0);

    /// <inheritdoc cref="IndexRows.Merge"/>
    public bool MergeIndex() => index.Merge();

    /// <summary>A number for the next new article.</summary>
    public int NextId() => nextId++;

    /// <summary>The address of an article of the archive.</summary>
    public string SlugOf(int id)
    {
        slugOf.Set(1, id).Next();
        var slug = slugOf.Text(0);
        slugOf.Reset();
        return slug;
    }

    /// <summary>An address for a new article that none of the archive has. Six digits of the SHA-256 tell articles of one title apart; where they do not, twelve do.</summary>
    /// <param name="document">The article.</param>
    /// <param name="taken">Addresses of other new articles; this one is added.</param>
    public string FreeSlug(ArticleDocument document, HashSet<string> taken)
    {
        var slug = Slugs.Of(document);
        if (!taken.Contains(slug) && slugTaken.Set(1, slug).FirstNumber() is null) taken.Add(slug);
        else taken.Add(slug = slug.Replace(document.Source.Sha256[..6], document.Source.Sha256[..12], StringComparison.Ordinal));
        return slug;
    }

    /// <summary>Whether the archive says that an article was published then, for the same reasons.</summary>
    public bool Says(int id, PublicationDate published)
    {
        if (!said.Set(1, id).Next()) return false;
        var same = (said.IsNull(0) ? null : said.Text(0)) == published.Date?.Text && said.Number(1) == (int)published.Basis
            && said.Bytes(2).SequenceEqual(PackedLists.Clues.Pack(Stored.Clues(published)));
        said.Reset();
        return same;
    }

    /// <summary>Writes an article, or what reconciliation says anew of one that is there.</summary>
    public void Write(ArticleToWrite article, ReconciledArticle reconciled, ArticleMeetings meetings)
    {
        var sortDay = SortDays.Of(reconciled.Published.Date);
        int[] persons = [.. reconciled.PersonIds.Distinct(StringComparer.Ordinal).Select(people.IdOf)];
        var terms = index.Facts(reconciled, persons, meetings);
        int? outlet = article.Article.Document.Outlet is { } publisher ? outlets.IdOf(publisher) : null;
        if (article.IsNew) Insert(article, reconciled, outlet, terms);
        else Update(article, reconciled, terms);
        if (outlet is { } publication) outlets.Count(publication, article.ListedNow - article.ListedBefore);
        people.Totals.Add(TotalKind.Articles, sortDay, article.ListedNow, outlet);
        appearances.Write(article, reconciled, sortDay);
        quotes.Write(article, reconciled, sortDay, outlet);
        if (article.Place.IsVersion) facets.WriteUnlisted(article);
        else facets.Write(article, reconciled.Published, sortDay, outlet, meetings, persons);
    }

    /// <summary>Writes what an article's meetings add to its facts, where it differs: the article itself stays as it is.</summary>
    public void WriteMeetings(int id, ArticleMeetings meetings)
    {
        index.UpdateMeetings(id, meetings);
        facets.UpdatePlaces(id, meetings);
    }

    /// <summary>Takes away what depends on other articles, before it is written anew.</summary>
    public void RemoveDerived(int id)
    {
        int? outlet = null;
        listedOn.Set(1, id);
        while (listedOn.Next())
        {
            outlet = listedOn.Number(1) is > 0 and var of ? (int)of : null;
            if (listedOn.Number(2) == 0) people.Totals.Add(TotalKind.Articles, (int)listedOn.Number(0), -1, outlet);
        }

        appearances.Remove(id);
        quotes.Remove(id, outlet);
    }

    public void End()
    {
        outlets.End();
        facets.End();
    }

    public void Forget()
    {
        outlets.Forget();
        facets.Forget();
    }

    private void Insert(ArticleToWrite article, ReconciledArticle reconciled, int? outlet, string terms)
    {
        var document = article.Article.Document;
        var facts = article.Article.Facts;
        SetPublished(insert, reconciled.Published).Set(7, article.Id).Set(8, article.SourceId).Set(9, document.Ordinal).Set(10, reconciled.Slug)
            .Set(11, document.Title).Set(12, document.Standfirst).Set(13, outlet).Set(14, Lines.Of(document.Bylines))
            .Set(15, Lines.Of(document.Credits)).Set(16, document.Language).Set(17, document.Canonical).Set(18, Words(document.Text))
            .Set(19, facts.People.Count).Set(20, facts.Quotes.Count).Set(21, facts.Meetings.Count).Set(22, article.Place.Lead).Set(23, article.Place.IsVersion).Run();
        var text = Utf8(document.Text);
        SetFound(insertBody, reconciled).Set(3, article.Id).SetUtf8(4, text).Set(5, terms).Set(6, PackedLists.Blocks.Pack(document.Blocks))
            .Set(7, PackedLists.Sentences.Pack(facts.Sentences)).Set(8, PackedLists.LeftOut.Pack(Stored.LeftOut(document.LeftOut))).Run();
        if (!article.Place.IsVersion) index.Insert(article.Id, document.Title, text, terms);
    }

    private void Update(ArticleToWrite article, ReconciledArticle reconciled, string terms)
    {
        var facts = article.Article.Facts;
        SetPublished(update, reconciled.Published).Set(7, article.Id).Set(8, facts.People.Count).Set(9, facts.Quotes.Count).Set(10, facts.Meetings.Count)
            .Set(11, article.Place.Lead).Set(12, article.Place.IsVersion).Run();
        SetFound(updateBody, reconciled).Set(3, article.Id).Run();
        index.Update(article.Id, terms, wasListed: !article.Before.IsVersion, isListed: !article.Place.IsVersion);
    }

    private static PreparedStatement SetPublished(PreparedStatement statement, PublicationDate published) => statement
        .Set(1, published.Date?.Text).Set(2, published.Date?.Earliest?.DayNumber).Set(3, published.Date?.Latest?.DayNumber)
        .Set(4, (int)published.Basis).Set(5, published.Confidence).Set(6, SortDays.Of(published.Date));

    private static PreparedStatement SetFound(PreparedStatement statement, ReconciledArticle reconciled) => statement
        .Set(1, PackedLists.Dates.Pack(Stored.Dates(reconciled))).Set(2, PackedLists.Clues.Pack(Stored.Clues(reconciled.Published)));

    // The text goes into two tables: it is encoded once.
    private ReadOnlySpan<byte> Utf8(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal)) text = text.Replace('\0', ' ');
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (utf8.Length < most) utf8 = new byte[most];
        return utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8));
    }

    /// <summary>The number of words.</summary>
    internal static int Words(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var letter = c is > ' ' and < '\x7F' || !char.IsWhiteSpace(c);
            if (letter && !inWord) words++;
            inWord = letter;
        }

        return words;
    }
}
