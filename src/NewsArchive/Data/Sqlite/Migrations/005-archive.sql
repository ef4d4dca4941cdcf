-- The archive's tables. Kept in step with ArchiveModel by a test.
-- Rows that are only found by their key are kept in its order (WITHOUT ROWID), so that a person's page or an article's
-- page reads one run of neighbouring rows.

CREATE TABLE Sources (
    Id INTEGER NOT NULL PRIMARY KEY,
    Sha256 BLOB NOT NULL,
    Path TEXT NOT NULL,
    Format TEXT NOT NULL,
    Bytes INTEGER NOT NULL,
    ImportedAt INTEGER NOT NULL,
    Content BLOB NOT NULL
);
CREATE UNIQUE INDEX IX_Sources_Sha256 ON Sources (Sha256);

CREATE TABLE Outlets (
    Id INTEGER NOT NULL PRIMARY KEY,
    Name TEXT NOT NULL,
    ArticleCount INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX IX_Outlets_Name ON Outlets (Name);

CREATE TABLE Articles (
    Id INTEGER NOT NULL PRIMARY KEY,
    SourceId INTEGER NOT NULL REFERENCES Sources (Id) ON DELETE CASCADE,
    Ordinal INTEGER NOT NULL,
    Slug TEXT NOT NULL,
    Title TEXT NULL,
    Standfirst TEXT NULL,
    OutletId INTEGER NULL REFERENCES Outlets (Id),
    Bylines TEXT NOT NULL,
    Credits TEXT NOT NULL,
    Language TEXT NOT NULL,
    Canonical TEXT NULL,
    Published TEXT NULL,
    Earliest INTEGER NULL,
    Latest INTEGER NULL,
    Basis INTEGER NOT NULL,
    Confidence REAL NOT NULL,
    SortDay INTEGER NOT NULL,
    WordCount INTEGER NOT NULL,
    PersonCount INTEGER NOT NULL,
    QuoteCount INTEGER NOT NULL,
    MeetingCount INTEGER NOT NULL,
    LeadId INTEGER NULL,
    IsVersion INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX IX_Articles_Slug ON Articles (Slug);
CREATE UNIQUE INDEX IX_Articles_SourceId_Ordinal ON Articles (SourceId, Ordinal);
-- What lists show: readers ask for NOT IsVersion in every query.
CREATE INDEX IX_Articles_SortDay ON Articles (SortDay) WHERE NOT IsVersion;
CREATE INDEX IX_Articles_OutletId_SortDay ON Articles (OutletId, SortDay) WHERE NOT IsVersion;
CREATE INDEX IX_Articles_LeadId ON Articles (LeadId) WHERE LeadId IS NOT NULL;

-- Runs of words by which articles of the same text are found.
CREATE TABLE CopyKeys (
    "Key" INTEGER NOT NULL,
    ArticleId INTEGER NOT NULL,
    PRIMARY KEY ("Key", ArticleId)
) WITHOUT ROWID;

CREATE TABLE Bodies (
    ArticleId INTEGER NOT NULL PRIMARY KEY REFERENCES Articles (Id) ON DELETE CASCADE,
    Text TEXT NOT NULL,
    Facts TEXT NOT NULL,
    Blocks BLOB NOT NULL,
    Sentences BLOB NOT NULL,
    Dates BLOB NOT NULL,
    Clues BLOB NOT NULL,
    LeftOut BLOB NOT NULL
);

CREATE TABLE ArticleSlugs (
    Slug TEXT NOT NULL PRIMARY KEY,
    ArticleId INTEGER NOT NULL REFERENCES Articles (Id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX IX_ArticleSlugs_ArticleId ON ArticleSlugs (ArticleId);

CREATE TABLE People (
    Id INTEGER NOT NULL PRIMARY KEY,
    "Key" TEXT NOT NULL,
    Name TEXT NOT NULL,
    SortName TEXT NOT NULL,
    Description TEXT NULL,
    ArticleCount INTEGER NOT NULL DEFAULT 0,
    QuoteCount INTEGER NOT NULL DEFAULT 0,
    MeetingCount INTEGER NOT NULL DEFAULT 0,
    FirstSeen INTEGER NULL,
    LastSeen INTEGER NULL
);
CREATE UNIQUE INDEX IX_People_Key ON People ("Key");
CREATE INDEX IX_People_SortName ON People (SortName);
CREATE INDEX IX_People_ArticleCount ON People (ArticleCount);

CREATE TABLE PersonNames (
    PersonId INTEGER NOT NULL REFERENCES People (Id) ON DELETE CASCADE,
    Printed TEXT NOT NULL,
    Count INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (PersonId, Printed)
) WITHOUT ROWID;

CREATE TABLE PersonRoles (
    PersonId INTEGER NOT NULL REFERENCES People (Id) ON DELETE CASCADE,
    Printed TEXT NOT NULL,
    Count INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (PersonId, Printed)
) WITHOUT ROWID;

-- In the order of articles, so that an import only ever adds behind the last row; a person's articles are read from the narrow index.
CREATE TABLE Appearances (
    ArticleId INTEGER NOT NULL REFERENCES Articles (Id) ON DELETE CASCADE,
    Number INTEGER NOT NULL,
    PersonId INTEGER NOT NULL REFERENCES People (Id) ON DELETE CASCADE,
    SortDay INTEGER NOT NULL,
    Name TEXT NOT NULL,
    Mentions BLOB NOT NULL,
    Roles BLOB NOT NULL,
    Confidence REAL NOT NULL,
    PRIMARY KEY (ArticleId, Number)
) WITHOUT ROWID;
CREATE INDEX IX_Appearances_PersonId_SortDay ON Appearances (PersonId, SortDay);

CREATE TABLE Quotes (
    ArticleId INTEGER NOT NULL REFERENCES Articles (Id) ON DELETE CASCADE,
    Number INTEGER NOT NULL,
    SortDay INTEGER NOT NULL,
    Start INTEGER NOT NULL,
    End INTEGER NOT NULL,
    Sentence INTEGER NOT NULL,
    Kind INTEGER NOT NULL,
    SpeakerId INTEGER NULL REFERENCES People (Id),
    SpeakerName TEXT NULL,
    SpeakerText TEXT NULL,
    SpeakerStart INTEGER NULL,
    SpeakerEnd INTEGER NULL,
    Cue TEXT NULL,
    Addressee TEXT NULL,
    Continues INTEGER NOT NULL,
    Rule TEXT NOT NULL,
    Confidence REAL NOT NULL,
    Text TEXT NOT NULL,
    PRIMARY KEY (ArticleId, Number)
) WITHOUT ROWID;
CREATE INDEX IX_Quotes_SpeakerId_SortDay ON Quotes (SpeakerId, SortDay);

CREATE TABLE Meetings (
    Id INTEGER NOT NULL PRIMARY KEY,
    "Key" TEXT NOT NULL,
    Date TEXT NULL,
    Earliest INTEGER NULL,
    Latest INTEGER NULL,
    SortDay INTEGER NOT NULL,
    Status INTEGER NOT NULL,
    Mode INTEGER NOT NULL,
    Place TEXT NULL,
    Venue TEXT NULL,
    Others TEXT NOT NULL,
    AccountCount INTEGER NOT NULL
);
CREATE UNIQUE INDEX IX_Meetings_Key ON Meetings ("Key");
CREATE INDEX IX_Meetings_SortDay ON Meetings (SortDay);
CREATE INDEX IX_Meetings_Place_SortDay ON Meetings (Place, SortDay);

CREATE TABLE MeetingPeople (
    PersonId INTEGER NOT NULL REFERENCES People (Id) ON DELETE CASCADE,
    SortDay INTEGER NOT NULL,
    MeetingId INTEGER NOT NULL REFERENCES Meetings (Id) ON DELETE CASCADE,
    Number INTEGER NOT NULL,
    PRIMARY KEY (PersonId, SortDay, MeetingId)
) WITHOUT ROWID;
CREATE INDEX IX_MeetingPeople_MeetingId ON MeetingPeople (MeetingId);

CREATE TABLE Accounts (
    MeetingId INTEGER NOT NULL REFERENCES Meetings (Id) ON DELETE CASCADE,
    ArticleId INTEGER NOT NULL REFERENCES Articles (Id) ON DELETE CASCADE,
    Number INTEGER NOT NULL,
    Date TEXT NULL,
    "When" INTEGER NULL,
    Place TEXT NULL,
    Venue TEXT NULL,
    Status INTEGER NOT NULL,
    Mode INTEGER NOT NULL,
    PersonIds BLOB NOT NULL,
    Others TEXT NOT NULL,
    Evidence BLOB NOT NULL,
    Details BLOB NOT NULL,
    Sentence INTEGER NOT NULL,
    Rule TEXT NOT NULL,
    Confidence REAL NOT NULL,
    PRIMARY KEY (MeetingId, ArticleId, Number)
) WITHOUT ROWID;
CREATE INDEX IX_Accounts_ArticleId ON Accounts (ArticleId);

-- What articles have in common that can change each other's dates and meetings, as 64 bits of it: by this an import finds the neighbours of a new article.
-- Side: 0 tells, 1 asks, 2 both; an article is a neighbour of those on the other side whose days meet its own.
CREATE TABLE NeighbourKeys (
    "Key" INTEGER NOT NULL,
    Side INTEGER NOT NULL,
    LastDay INTEGER NOT NULL,
    FirstDay INTEGER NOT NULL,
    ArticleId INTEGER NOT NULL,
    PRIMARY KEY ("Key", Side, LastDay, FirstDay, ArticleId)
) WITHOUT ROWID;

CREATE TABLE RecordTrips (
    Id INTEGER NOT NULL PRIMARY KEY,
    Number TEXT NOT NULL,
    TravellerKey TEXT NOT NULL,
    Traveller TEXT NOT NULL,
    Role TEXT NULL,
    Start INTEGER NOT NULL,
    End INTEGER NOT NULL,
    Country TEXT NULL,
    City TEXT NULL,
    Remarks TEXT NULL
);
CREATE UNIQUE INDEX IX_RecordTrips_Number ON RecordTrips (Number);
CREATE INDEX IX_RecordTrips_TravellerKey_Start ON RecordTrips (TravellerKey, Start);

CREATE TABLE RecordTripPeople (
    TripId INTEGER NOT NULL REFERENCES RecordTrips (Id) ON DELETE CASCADE,
    PersonKey TEXT NOT NULL,
    Name TEXT NOT NULL,
    PRIMARY KEY (TripId, PersonKey)
) WITHOUT ROWID;
CREATE INDEX IX_RecordTripPeople_PersonKey ON RecordTripPeople (PersonKey);

CREATE TABLE Places (
    Id INTEGER NOT NULL PRIMARY KEY,
    Name TEXT NOT NULL,
    ArticleCount INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX IX_Places_Name ON Places (Name);

-- What is counted beside search results, in narrow rows that search keeps in memory; Version is the number of the import's transaction.
CREATE TABLE FacetRows (
    ArticleId INTEGER NOT NULL PRIMARY KEY REFERENCES Articles (Id) ON DELETE CASCADE,
    Version INTEGER NOT NULL,
    Earliest INTEGER NULL,
    Latest INTEGER NULL,
    SortDay INTEGER NOT NULL,
    OutletId INTEGER NULL REFERENCES Outlets (Id),
    PersonIds BLOB NOT NULL,
    PlaceIds BLOB NOT NULL
);
CREATE INDEX IX_FacetRows_Version ON FacetRows (Version);

-- Words: the rows are articles. The words themselves stand in Articles and Bodies. The third column holds facts as terms
-- ("zzp17": person 17 is named), so that the index itself narrows by person, speaker, publication and place.
CREATE VIEW ArticleWords AS
    SELECT a.Id AS Id, a.Title AS Title, b.Text AS Text, b.Facts AS Facts FROM Articles a JOIN Bodies b ON b.ArticleId = a.Id;
CREATE VIRTUAL TABLE ArticleIndex USING fts5 (
    Title, Text, Facts, content='ArticleWords', content_rowid='Id', tokenize="porter unicode61 remove_diacritics 2"
);

-- Names: the rows are people, the words every printed form of their names.
CREATE VIRTUAL TABLE PersonIndex USING fts5 (
    Names, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);

-- Meetings: the rows are meetings, the words those of their people, places, days and kinds, and the same fact terms.
CREATE VIRTUAL TABLE MeetingIndex USING fts5 (
    Words, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2"
);

-- How many articles, people, meetings and quotations there are of each year (0 for what has no date): see TotalKind. Kept by the import.
CREATE TABLE Totals (
    Kind INTEGER NOT NULL,
    Year INTEGER NOT NULL,
    Count INTEGER NOT NULL,
    PRIMARY KEY (Kind, Year)
) WITHOUT ROWID;
