-- A header is written once a minute at most, and there may be no room for it. kind: also Notice, trouble that has been told.
ALTER TABLE outputs ADD COLUMN decided_at INTEGER;
ALTER TABLE outputs ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;
-- Whether a segment of ours has ever stood in the header.
ALTER TABLE outputs ADD COLUMN stood INTEGER NOT NULL DEFAULT 0;
-- What the platform would not have, until something is written.
ALTER TABLE outputs ADD COLUMN refused TEXT;
