using NewsArchive.Data.Packing;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import.Rows;

/// <summary>Writes the people of articles.</summary>
internal sealed class AppearanceRows(StatementSet statements, PersonRows people)
{
    private readonly PreparedStatement insert = statements.Prepare("""
        INSERT INTO Appearances (ArticleId, Number, PersonId, SortDay, Name, Mentions, Roles, Confidence) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        """);

    private readonly PreparedStatement find = statements.Prepare("SELECT PersonId, Name, Roles FROM Appearances WHERE ArticleId = ?1");
    private readonly PreparedStatement delete = statements.Prepare("DELETE FROM Appearances WHERE ArticleId = ?1");

    public void Write(ArticleToWrite article, ReconciledArticle reconciled, int sortDay)
    {
        var found = article.Article.Facts.People;
        for (var i = 0; i < found.Count; i++)
        {
            // Two names of an article may turn out to be one person: the first carries the mentions of both.
            if (FirstOf(reconciled.PersonIds, i) < i) continue;
            var id = people.IdOf(reconciled.PersonIds[i]);
            var same = Enumerable.Range(i, found.Count - i).Where(j => reconciled.PersonIds[j] == reconciled.PersonIds[i]).Select(j => found[j]).ToList();
            var mentions = same.Count == 1 ? same[0].Mentions : [.. same.SelectMany(person => person.Mentions).OrderBy(mention => mention.Start)];
            var roles = same.Count == 1 ? same[0].Roles : [.. same.SelectMany(person => person.Roles).OrderBy(role => role.Start)];
            insert.Set(1, article.Id).Set(2, i).Set(3, id).Set(4, sortDay).Set(5, found[i].Name)
                .Set(6, PackedLists.Mentions.Pack(mentions)).Set(7, PackedLists.Roles.Pack(roles)).Set(8, found[i].Confidence).Run();
            people.Change(id).Add(sortDay, found[i].Name, roles.Select(role => role.Text));
        }
    }

    public void Remove(int article)
    {
        find.Set(1, article);
        while (find.Next()) people.Change((int)find.Number(0)).Remove(find.Text(1), PackedLists.Roles.Unpack(find.Bytes(2).ToArray()).Select(role => role.Text));
        delete.Set(1, article).Run();
    }

    private static int FirstOf(IReadOnlyList<string> ids, int place)
    {
        for (var i = 0; i < place; i++)
        {
            if (ids[i] == ids[place]) return i;
        }

        return place;
    }
}
