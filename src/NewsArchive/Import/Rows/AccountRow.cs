using NewsArchive.Data.Packing;
using NewsArchive.Data.Sqlite;
using NewsArchive.Extraction;
using NewsArchive.Values;

namespace NewsArchive.Import.Rows;

/// <summary>One account of a meeting as it is stored, without its meeting and its article.</summary>
internal sealed record AccountRow(
    int Number, string? Date, int? When, string? Place, string? Venue, int Status, int Mode, byte[] PersonIds, string Others, byte[] Evidence, byte[] Details, int Sentence, string Rule,
    double Confidence, bool IsEarlier)
{
    /// <summary>Accounts with their meetings and articles; of which ones, stands behind it.</summary>
    public const string Select = """
        SELECT c.MeetingId, c.Number, c.Date, c."When", c.Place, c.Venue, c.Status, c.Mode, c.PersonIds, c.Others, c.Evidence, c.Details, c.Sentence, c.Rule, c.Confidence, c.IsEarlier,
            c.ArticleId, a.Slug, a.Published
        FROM Accounts c JOIN Articles a ON a.Id = c.ArticleId WHERE
        """;

    /// <summary>Writes an account.</summary>
    public const string Insert = """
        INSERT INTO Accounts (MeetingId, ArticleId, Number, Date, "When", Place, Venue, Status, Mode, PersonIds, Others, Evidence, Details, Sentence, Rule, Confidence, IsEarlier)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
        """;

    /// <summary>The row of an account that was just read.</summary>
    /// <param name="number">Its place among the article's accounts.</param>
    /// <param name="told">The account.</param>
    /// <param name="date">The day as it gives it.</param>
    /// <param name="persons">Who took part, by their rows.</param>
    /// <param name="sentences">Of the article.</param>
    public static AccountRow Of(int number, MeetingAccount told, EdtfDate? date, IReadOnlyList<int> persons, IReadOnlyList<Sentence> sentences) => new(
        number, date?.Text, told.When, told.Place, told.Venue, (int)told.Status, (int)told.Mode, PackedLists.Numbers.Pack(persons), Lines.Of(told.Others),
        PackedLists.Spans.Pack(told.Evidence), PackedLists.Details.Pack(told.Details), Stored.SentenceAt(sentences, told.Evidence.Count > 0 ? told.Evidence[0].Start : 0),
        told.Rule, told.Confidence, told.IsEarlier);

    /// <summary>The row at which the statement <see cref="Select"/> stands.</summary>
    public static AccountRow Read(PreparedStatement row) => new(
        (int)row.Number(1), row.IsNull(2) ? null : row.Text(2), row.IsNull(3) ? null : (int)row.Number(3), row.IsNull(4) ? null : row.Text(4), row.IsNull(5) ? null : row.Text(5),
        (int)row.Number(6), (int)row.Number(7), row.Bytes(8).ToArray(), row.Text(9), row.Bytes(10).ToArray(), row.Bytes(11).ToArray(), (int)row.Number(12), row.Text(13), row.Real(14), row.Number(15) != 0);

    /// <summary>Gives the statement <see cref="Insert"/> the values.</summary>
    public PreparedStatement Bind(PreparedStatement insert, int meeting, int article) => insert
        .Set(1, meeting).Set(2, article).Set(3, Number).Set(4, Date).Set(5, When).Set(6, Place).Set(7, Venue).Set(8, Status).Set(9, Mode).Set(10, PersonIds).Set(11, Others)
        .Set(12, Evidence).Set(13, Details).Set(14, Sentence).Set(15, Rule).Set(16, Confidence).Set(17, IsEarlier);
}
