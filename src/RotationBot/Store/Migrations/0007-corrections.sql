-- When somebody last said that the request had come to the wrong team; null: nobody has.
ALTER TABLE requests ADD COLUMN corrected_at INTEGER;
CREATE INDEX requests_corrected ON requests (corrected_at, number) WHERE corrected_at IS NOT NULL;
