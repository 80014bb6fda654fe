-- Instants: *_at are Unix seconds, *_ms are Unix milliseconds. Documents are JSON.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE cursors (
    platform TEXT PRIMARY KEY,
    position TEXT NOT NULL
) WITHOUT ROWID;

-- What people did, as heard. state: waiting, done, dead.
CREATE TABLE inbox (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    key       TEXT    NOT NULL UNIQUE,
    platform  TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    channel   TEXT    NOT NULL,
    message   TEXT,
    event     TEXT    NOT NULL,
    heard_at  INTEGER NOT NULL,
    state     TEXT    NOT NULL DEFAULT 'waiting',
    attempts  INTEGER NOT NULL DEFAULT 0,
    error     TEXT
);
CREATE INDEX inbox_dead ON inbox (seq) WHERE state = 'dead';
CREATE INDEX inbox_waiting ON inbox (seq) WHERE state = 'waiting';
CREATE INDEX inbox_message ON inbox (platform, channel, message) WHERE kind IN ('posted', 'edited', 'deleted');

CREATE TABLE requests (
    number         INTEGER PRIMARY KEY,
    version        INTEGER NOT NULL,
    state          TEXT    NOT NULL,
    team           TEXT,
    platform       TEXT    NOT NULL,
    channel        TEXT    NOT NULL,
    message        TEXT    NOT NULL,
    thread_channel TEXT    NOT NULL,
    thread         TEXT    NOT NULL,
    opened_at      INTEGER NOT NULL,
    due_at         INTEGER,
    put_off        INTEGER NOT NULL DEFAULT 0,
    document       TEXT    NOT NULL
);
CREATE INDEX requests_due ON requests (due_at, number) WHERE due_at IS NOT NULL;
CREATE INDEX requests_message ON requests (platform, channel, message);
CREATE INDEX requests_thread ON requests (platform, thread_channel, thread);
CREATE INDEX requests_open ON requests (number) WHERE state <> 'resolved';

-- What the bot does. state: waiting, done, dead, superseded.
CREATE TABLE outbox (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    key         TEXT    NOT NULL UNIQUE,
    platform    TEXT    NOT NULL,
    lane        TEXT    NOT NULL,
    rank        INTEGER NOT NULL,
    request     INTEGER,
    kind        TEXT    NOT NULL,
    slot        TEXT,
    needs       TEXT,
    effect      TEXT    NOT NULL,
    decided_at  INTEGER NOT NULL,
    state       TEXT    NOT NULL DEFAULT 'waiting',
    attempts    INTEGER NOT NULL DEFAULT 0,
    next_try_ms INTEGER NOT NULL DEFAULT 0,
    error       TEXT,
    channel     TEXT,
    message     TEXT,
    receipt     TEXT
);
CREATE INDEX outbox_waiting ON outbox (rank, seq) WHERE state = 'waiting';
CREATE INDEX outbox_lane ON outbox (platform, lane, seq) WHERE state = 'waiting';
CREATE INDEX outbox_slot ON outbox (platform, slot) WHERE state = 'waiting' AND slot IS NOT NULL;
CREATE INDEX outbox_try ON outbox (next_try_ms) WHERE state = 'waiting';
CREATE INDEX outbox_dead ON outbox (seq) WHERE state = 'dead';
CREATE INDEX outbox_message ON outbox (platform, channel, message) WHERE message IS NOT NULL;

-- What a header or group was last decided to show. kind: Header, Group.
CREATE TABLE outputs (
    kind     TEXT    NOT NULL,
    target   TEXT    NOT NULL,
    platform TEXT    NOT NULL,
    shows    TEXT    NOT NULL,
    counter  INTEGER NOT NULL,
    PRIMARY KEY (kind, target, platform)
) WITHOUT ROWID;

CREATE TABLE log (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    request INTEGER,
    who     TEXT,
    what    TEXT    NOT NULL,
    detail  TEXT    NOT NULL
);
CREATE INDEX log_request ON log (request, seq) WHERE request IS NOT NULL;
