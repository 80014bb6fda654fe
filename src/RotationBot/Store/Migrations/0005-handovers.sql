-- People who are to say that they have taken over. state: waiting, late, accepted, sorted, lapsed.
CREATE TABLE handovers (
    number   INTEGER PRIMARY KEY,
    version  INTEGER NOT NULL,
    state    TEXT    NOT NULL,
    due_at   INTEGER,
    put_off  INTEGER NOT NULL DEFAULT 0,
    document TEXT    NOT NULL
);
CREATE INDEX handovers_due ON handovers (due_at, number) WHERE due_at IS NOT NULL;
CREATE INDEX handovers_open ON handovers (number) WHERE state IN ('waiting', 'late');

-- What was asked since the last shift, or the last digest.
CREATE INDEX requests_opened ON requests (opened_at);
