-- The text of every configuration that came into force.
CREATE TABLE configurations (
    seq  INTEGER PRIMARY KEY AUTOINCREMENT,
    at   INTEGER NOT NULL,
    text TEXT    NOT NULL
);

-- What each rota has been, so that its past stays as it was. A rota that is taken out of the file keeps its row.
CREATE TABLE rota_history (
    rota     TEXT PRIMARY KEY,
    document TEXT NOT NULL
) WITHOUT ROWID;
