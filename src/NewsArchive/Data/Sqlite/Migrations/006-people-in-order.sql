-- The list of people, those named in most articles first and those named in as many by name, is read from this index.
DROP INDEX IX_People_ArticleCount;
CREATE INDEX IX_People_ArticleCount_SortName ON People (ArticleCount DESC, SortName);
