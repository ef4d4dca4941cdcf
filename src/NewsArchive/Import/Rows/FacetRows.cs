using NewsArchive.Data;
using NewsArchive.Data.Packing;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import.Rows;

/// <summary>Writes what is counted beside search results.</summary>
internal sealed class FacetRows(StatementSet statements)
{
    private readonly PreparedStatement last = statements.Prepare("SELECT max(Version) FROM FacetRows");
    private readonly NameRows places = new(statements, "Places", dropsUnused: true);
    private readonly PreparedStatement placesBefore = statements.Prepare("SELECT PlaceIds FROM FacetRows WHERE ArticleId = ?1");

    // Taken out and put in, not replaced: REPLACE makes SQLite ready to undo a single row, for which the full-text index writes out all it holds.
    private readonly PreparedStatement write = statements.Prepare("""
        INSERT INTO FacetRows (ArticleId, Version, Earliest, Latest, SortDay, OutletId, PersonIds, PlaceIds) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        """);

    private readonly PreparedStatement whole = statements.Prepare("SELECT Earliest, Latest, SortDay, OutletId, PersonIds, PlaceIds FROM FacetRows WHERE ArticleId = ?1");
    private readonly PreparedStatement delete = statements.Prepare("DELETE FROM FacetRows WHERE ArticleId = ?1");

    private readonly PreparedStatement tellOf = statements.Prepare("INSERT INTO PlaceArticles (PlaceId, ArticleId) VALUES (?1, ?2)");
    private readonly PreparedStatement tellNoMore = statements.Prepare("DELETE FROM PlaceArticles WHERE PlaceId = ?1 AND ArticleId = ?2");

    private long version;

    public void Begin()
    {
        version = (last.FirstNumber() ?? 0) + 1;
        places.Begin();
    }

    public void Write(ArticleToWrite article, PublicationDate published, int sortDay, int? outlet, ArticleMeetings meetings, IReadOnlyList<int> people)
    {
        int[] placeIds = [.. meetings.Places.Select(places.IdOf)];
        var row = Begun(article);
        AddPlaces(article.Id, placeIds);
        row.Set(3, published.Date?.Earliest?.DayNumber).Set(4, published.Date?.Latest?.DayNumber).Set(5, sortDay)
            .Set(6, outlet).Set(7, PackedLists.Numbers.Pack(people)).Set(8, PackedLists.Numbers.Pack(placeIds)).Run();
    }

    /// <summary>Gives an article of the archive other places.</summary>
    public void UpdatePlaces(int article, ArticleMeetings meetings)
    {
        if (!whole.Set(1, article).Next()) return;
        static long? Optional(PreparedStatement row, int column) => row.IsNull(column) ? null : row.Number(column);
        var (earliest, latest, sortDay, outlet) = (Optional(whole, 0), Optional(whole, 1), whole.Number(2), Optional(whole, 3));
        var (persons, before) = (whole.Bytes(4).ToArray(), PackedLists.Numbers.Unpack(whole.Bytes(5).ToArray()));
        whole.Reset();
        int[] now = [.. meetings.Places.Select(places.IdOf)];
        if (now.SequenceEqual(before)) return;
        RemovePlaces(article, before);
        AddPlaces(article, now);
        delete.Set(1, article).Run();
        write.Set(1, article).Set(2, version).Set(3, earliest).Set(4, latest).Set(5, sortDay).Set(6, outlet).Set(7, persons).Set(8, PackedLists.Numbers.Pack(now)).Run();
    }

    /// <summary>The article is not listed: who has it in memory reads so, for the row is there and is new.</summary>
    public void WriteUnlisted(ArticleToWrite article) => Begun(article).Set(3, (long?)null).Set(4, (long?)null).Set(5, FacetRow.Unlisted)
        .Set(6, (long?)null).Set(7, PackedLists.Numbers.Pack([])).Set(8, PackedLists.Numbers.Pack([])).Run();

    public void End() => places.End();

    public void Forget() => places.Forget();

    private PreparedStatement Begun(ArticleToWrite article)
    {
        if (!article.IsNew) Remove(article.Id);
        return write.Set(1, article.Id).Set(2, version);
    }

    private void Remove(int article)
    {
        if (placesBefore.Set(1, article).Next())
        {
            var before = PackedLists.Numbers.Unpack(placesBefore.Bytes(0).ToArray());
            placesBefore.Reset();
            RemovePlaces(article, before);
        }

        delete.Set(1, article).Run();
    }

    private void AddPlaces(int article, IReadOnlyList<int> told)
    {
        foreach (var place in told)
        {
            places.Count(place, 1);
            tellOf.Set(1, place).Set(2, article).Run();
        }
    }

    private void RemovePlaces(int article, IReadOnlyList<int> told)
    {
        foreach (var place in told)
        {
            places.Count(place, -1);
            tellNoMore.Set(1, place).Set(2, article).Run();
        }
    }
}
