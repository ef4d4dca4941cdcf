-- How many articles, meetings and quotations there are of each month (years * 12 + months from 0; 0 for what has no date), of the whole archive
-- (outlet 0) and of each outlet: a list narrowed to a time or to an outlet is counted from these. Kept by the import.
CREATE TABLE MonthTotals (
    Kind INTEGER NOT NULL,
    OutletId INTEGER NOT NULL,
    Month INTEGER NOT NULL,
    Count INTEGER NOT NULL,
    PRIMARY KEY (Kind, OutletId, Month)
) WITHOUT ROWID;

-- Day numbers begin with the first of January of the year 1; a sort day of 0 is no day.
CREATE TEMP TABLE Counted AS
    SELECT 0 AS Kind, coalesce(OutletId, 0) AS OutletId, SortDay, count(*) AS Count FROM Articles WHERE NOT IsVersion GROUP BY 2, 3
    UNION ALL SELECT 2, 0, SortDay, count(*) FROM Meetings GROUP BY 3
    UNION ALL SELECT 3, coalesce(a.OutletId, 0), q.SortDay, count(*) FROM Quotes q JOIN Articles a ON a.Id = q.ArticleId GROUP BY 2, 3
    UNION ALL SELECT 4, coalesce(a.OutletId, 0), q.SortDay, count(*) FROM Quotes q JOIN Articles a ON a.Id = q.ArticleId WHERE q.Kind <> 2 GROUP BY 2, 3;
INSERT INTO MonthTotals (Kind, OutletId, Month, Count)
    SELECT Kind, 0, CASE WHEN SortDay > 0 THEN strftime('%Y', SortDay + 1721425.5) * 12 + strftime('%m', SortDay + 1721425.5) - 1 ELSE 0 END, sum(Count) FROM Counted GROUP BY 1, 3
    UNION ALL
    SELECT Kind, OutletId, CASE WHEN SortDay > 0 THEN strftime('%Y', SortDay + 1721425.5) * 12 + strftime('%m', SortDay + 1721425.5) - 1 ELSE 0 END, sum(Count) FROM Counted WHERE OutletId > 0 GROUP BY 1, 2, 3;
DROP TABLE Counted;

-- Everybody's timeline is read from this index alone, and so is the order of lists.
DROP INDEX IX_Meetings_SortDay;
CREATE INDEX IX_Meetings_SortDay_Id_Earliest_Latest_Status ON Meetings (SortDay, Id, Earliest, Latest, Status);
