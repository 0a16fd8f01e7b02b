-- SPDX-FileCopyrightText: the Casebook authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The full-text index: segments of events, each with all events of one interval of time. It follows from the tables of
-- the case and is made by `casebook-cli index`; until then, and for what is newer, the rows themselves are looked
-- through. core/store/fulltext/ says what the columns of bytes hold.

CREATE TABLE search_segment (
    id INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,         -- time of its first event, and of its last one: no other segment has events
    last INTEGER NOT NULL,          -- between them, or of the same times
    docs INTEGER NOT NULL           -- events in it, numbered from 0 in order of time, source and offset
);

-- 4096 of its events each; id = segment * 2^32 + number from 0.
CREATE TABLE search_block (
    id INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,          -- of the first
    events BLOB NOT NULL,           -- their row ids
    conversations BLOB NOT NULL,
    times BLOB NOT NULL
);

CREATE TABLE search_terms (
    id INTEGER PRIMARY KEY,
    segment INTEGER NOT NULL,
    first BLOB NOT NULL,            -- the least term in it
    data BLOB NOT NULL
);
CREATE INDEX search_terms_by_first ON search_terms (segment, first);

-- Events by term; id = segment * 2^32 + number from 0.
CREATE TABLE search_postings (
    id INTEGER PRIMARY KEY,
    data BLOB NOT NULL
);

-- The names that people have in the pieces up to search_state.names_to.
CREATE TABLE search_name (
    person INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (person, name)
) WITHOUT ROWID;

CREATE TABLE search_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    form INTEGER NOT NULL,          -- of the bytes and of the rules of words; 0 = no index yet
    indexed_to INTEGER NOT NULL,    -- the segments know no event with a greater row id
    names_to INTEGER NOT NULL       -- piece
);
INSERT INTO search_state (id, form, indexed_to, names_to) VALUES (1, 0, 0, 0);

-- Events up to indexed_to that are no longer what the segments say.
CREATE TABLE search_stale (
    event INTEGER PRIMARY KEY,
    time INTEGER NOT NULL           -- as its segment has it
);

CREATE TRIGGER search_event_deleted AFTER DELETE ON event
WHEN old.id <= (SELECT indexed_to FROM search_state)
BEGIN
    INSERT OR IGNORE INTO search_stale (event, time) VALUES (old.id, old.time);
END;

-- What a search asks, or what gives its order.
CREATE TRIGGER search_event_changed AFTER UPDATE ON event
WHEN old.id <= (SELECT indexed_to FROM search_state) AND
    (old.conversation IS NOT new.conversation OR old.time IS NOT new.time OR old.flags IS NOT new.flags OR
     old.type IS NOT new.type OR old.sender IS NOT new.sender OR old.client IS NOT new.client OR
     old.text IS NOT new.text OR old.uid IS NOT new.uid OR old.extra IS NOT new.extra OR
     old.source IS NOT new.source OR old.offset IS NOT new.offset)
BEGIN
    INSERT OR IGNORE INTO search_stale (event, time) VALUES (old.id, old.time);
END;
