-- Links under which calendar programs read shifts: those that are open. kind: person, rota.
-- Of a link's token only the hash (SHA-256, hexadecimal) is kept.

CREATE TABLE calendars (
    hash    TEXT    PRIMARY KEY,
    kind    TEXT    NOT NULL,
    target  TEXT    NOT NULL,
    made_by TEXT    NOT NULL,
    made_at INTEGER NOT NULL
) WITHOUT ROWID;
