-- The articles that tell of a meeting in a place: a list narrowed to it is read from these, without a look at every account of every meeting there.
CREATE TABLE PlaceArticles (
    PlaceId INTEGER NOT NULL,
    ArticleId INTEGER NOT NULL REFERENCES Articles (Id) ON DELETE CASCADE,
    PRIMARY KEY (PlaceId, ArticleId)
) WITHOUT ROWID;

INSERT INTO PlaceArticles (PlaceId, ArticleId)
    SELECT DISTINCT p.Id, a.Id FROM Meetings m JOIN Places p ON p.Name = m.Place JOIN Accounts c ON c.MeetingId = m.Id JOIN Articles a ON a.Id = c.ArticleId
    WHERE NOT a.IsVersion ORDER BY 1, 2;
