-- How many articles, people, meetings and quotations there are of each year (0 for what has no date): see TotalKind. Kept by the import.
CREATE TABLE Totals (
    Kind INTEGER NOT NULL,
    Year INTEGER NOT NULL,
    Count INTEGER NOT NULL,
    PRIMARY KEY (Kind, Year)
) WITHOUT ROWID;

-- Sort days count from 0001-01-01, which is Julian day 1721425.5.
INSERT INTO Totals
    SELECT 0, CASE WHEN SortDay > 0 THEN CAST(strftime('%Y', SortDay + 1721425.5) AS INTEGER) ELSE 0 END AS Year, count(*) FROM Articles WHERE IsVersion = 0 GROUP BY Year;
INSERT INTO Totals SELECT 1, 0, count(*) FROM People;
INSERT INTO Totals
    SELECT 2, CASE WHEN SortDay > 0 THEN CAST(strftime('%Y', SortDay + 1721425.5) AS INTEGER) ELSE 0 END AS Year, count(*) FROM Meetings GROUP BY Year;
INSERT INTO Totals
    SELECT 3, CASE WHEN SortDay > 0 THEN CAST(strftime('%Y', SortDay + 1721425.5) AS INTEGER) ELSE 0 END AS Year, count(*) FROM Quotes GROUP BY Year;
INSERT INTO Totals
    SELECT 4, CASE WHEN SortDay > 0 THEN CAST(strftime('%Y', SortDay + 1721425.5) AS INTEGER) ELSE 0 END AS Year, count(*) FROM Quotes WHERE Kind <> 2 GROUP BY Year;
