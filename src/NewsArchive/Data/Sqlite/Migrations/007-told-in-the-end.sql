-- Accounts of an earlier meeting ("had met") find no others by the day of publication. Of accounts from before this step it is not known; a rebuild tells.
ALTER TABLE Accounts ADD COLUMN IsEarlier INTEGER NOT NULL DEFAULT 0;

-- Articles that newer ones may have told their day: the import reads them again in the end, each once.
CREATE TABLE Untold (
    ArticleId INTEGER NOT NULL PRIMARY KEY
);
