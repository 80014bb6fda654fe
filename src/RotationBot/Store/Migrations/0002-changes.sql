-- What people changed, or want to change, about who is on call. state: draft, asked, inForce, declined, lapsed, cancelled.
CREATE TABLE changes (
    number      INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL,
    state       TEXT    NOT NULL,
    rota        TEXT,
    from_at     INTEGER NOT NULL,
    to_at       INTEGER NOT NULL,
    entered_at  INTEGER NOT NULL,
    in_force_at INTEGER,
    due_at      INTEGER,
    put_off     INTEGER NOT NULL DEFAULT 0,
    document    TEXT    NOT NULL
);
CREATE INDEX changes_due ON changes (due_at, number) WHERE due_at IS NOT NULL;
CREATE INDEX changes_recorded ON changes (in_force_at, number) WHERE in_force_at IS NOT NULL;
CREATE INDEX changes_asked ON changes (number) WHERE state IN ('draft', 'asked');
CREATE INDEX changes_standing ON changes (to_at, number) WHERE state = 'inForce';

-- Which rota and which change an entry of the audit log is about, and where it was done.
ALTER TABLE log ADD COLUMN rota TEXT;
ALTER TABLE log ADD COLUMN change INTEGER;
ALTER TABLE log ADD COLUMN place TEXT;
CREATE INDEX log_change ON log (change, seq) WHERE change IS NOT NULL;
