using System.Globalization;
using System.Text;
using NewsArchive.Data.Sqlite;

namespace NewsArchive.Tests;

/// <summary>Everything an archive says, as text that does not depend on the numbers of its rows: two archives with the same text are the same archive.</summary>
internal static class ArchiveContent
{
    private static readonly string[] Queries =
    [
        "SELECT hex(Sha256), Format, Bytes, hex(Content) FROM Sources ORDER BY 1",
        "SELECT Name, ArticleCount FROM Outlets ORDER BY 1",
        """
        SELECT a.Slug, a.Ordinal, a.Title, a.Standfirst, o.Name, a.Bylines, a.Credits, a.Language, a.Canonical, a.Published, a.Earliest, a.Latest, a.Basis, a.Confidence,
            a.SortDay, a.WordCount, a.PersonCount, a.QuoteCount, a.MeetingCount, l.Slug, a.IsVersion, b.Text, hex(b.Blocks), hex(b.Sentences), hex(b.Dates), hex(b.Clues), hex(b.LeftOut)
        FROM Articles a JOIN Bodies b ON b.ArticleId = a.Id LEFT JOIN Outlets o ON o.Id = a.OutletId LEFT JOIN Articles l ON l.Id = a.LeadId ORDER BY 1
        """,
        "SELECT \"Key\", Name, SortName, Description, ArticleCount, QuoteCount, MeetingCount, FirstSeen, LastSeen FROM People ORDER BY 1",
        "SELECT p.\"Key\", n.Printed, n.Count FROM PersonNames n JOIN People p ON p.Id = n.PersonId ORDER BY 1, 2",
        "SELECT p.\"Key\", n.Printed, n.Count FROM PersonRoles n JOIN People p ON p.Id = n.PersonId ORDER BY 1, 2",
        """
        SELECT p."Key", a.Slug, x.SortDay, x.Number, x.Name, hex(x.Mentions), hex(x.Roles), x.Confidence
        FROM Appearances x JOIN People p ON p.Id = x.PersonId JOIN Articles a ON a.Id = x.ArticleId ORDER BY 1, 2
        """,
        """
        SELECT a.Slug, q.Number, q.SortDay, q.Start, q.End, q.Sentence, q.Kind, p."Key", q.SpeakerName, q.SpeakerText, q.SpeakerStart, q.SpeakerEnd, q.Cue, q.Addressee,
            q.Continues, q.Rule, q.Confidence, q.Text
        FROM Quotes q JOIN Articles a ON a.Id = q.ArticleId LEFT JOIN People p ON p.Id = q.SpeakerId ORDER BY 1, 2
        """,
        "SELECT \"Key\", Date, Earliest, Latest, SortDay, Status, Mode, Place, Venue, Others, AccountCount FROM Meetings ORDER BY 1",
        "SELECT m.\"Key\", p.\"Key\", x.SortDay, x.Number FROM MeetingPeople x JOIN Meetings m ON m.Id = x.MeetingId JOIN People p ON p.Id = x.PersonId ORDER BY 1, 2",
        """
        SELECT m."Key", a.Slug, x.Number, x.Date, x."When", x.Place, x.Venue, x.Status, x.Mode, x.Others, hex(x.Evidence), hex(x.Details), x.Sentence, x.Rule, x.Confidence
        FROM Accounts x JOIN Meetings m ON m.Id = x.MeetingId JOIN Articles a ON a.Id = x.ArticleId ORDER BY 1, 2, 3
        """,
        "SELECT a.Slug, f.Earliest, f.Latest, f.SortDay, o.Name FROM FacetRows f JOIN Articles a ON a.Id = f.ArticleId LEFT JOIN Outlets o ON o.Id = f.OutletId ORDER BY 1",
        "SELECT Name, ArticleCount FROM Places ORDER BY 1",
        "SELECT p.Name, a.Slug FROM PlaceArticles t JOIN Places p ON p.Id = t.PlaceId JOIN Articles a ON a.Id = t.ArticleId ORDER BY 1, 2",
        "SELECT k.\"Key\", a.Slug FROM CopyKeys k JOIN Articles a ON a.Id = k.ArticleId ORDER BY 1, 2",
        // Terms that name people by the numbers of their rows are left out.
        "SELECT term, doc, cnt FROM temp.words WHERE term NOT GLOB 'zz[psm][0-9]*' ORDER BY 1",
    ];

    public static async Task<string> OfAsync(ArchiveDatabase database)
    {
        await using var connection = await database.ConnectAsync(CancellationToken.None);
        var content = new StringBuilder();
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, ArticleIndex, row)";
        await command.ExecuteNonQueryAsync();
        foreach (var query in Queries)
        {
            command.CommandText = query;
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                for (var column = 0; column < rows.FieldCount; column++) content.Append(Convert.ToString(rows.GetValue(column), CultureInfo.InvariantCulture)).Append('\t');
                content.Append('\n');
            }
        }

        command.CommandText = "DROP TABLE temp.words";
        await command.ExecuteNonQueryAsync();
        return content.ToString();
    }
}
