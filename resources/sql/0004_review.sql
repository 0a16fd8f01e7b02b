-- SPDX-FileCopyrightText: the Casebook authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What people do with a case: marks on events, and texts that they keep under names. None of it follows from the
-- sources, so it is no part of what a case is compared with. Nothing is deleted: what somebody takes back stays, with
-- who took it back and when.

-- What one person did at one moment.
CREATE TABLE act (
    id INTEGER PRIMARY KEY,
    author TEXT NOT NULL,           -- account of the operating system
    time INTEGER NOT NULL,
    scope TEXT NOT NULL             -- the query that chose the events; empty = they were named one by one
);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    colour TEXT NOT NULL            -- #rrggbb, or empty
);

CREATE TABLE mark (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,          -- MarkKind
    value INTEGER NOT NULL,         -- the tag; of a note its own id, since an event may have many; else 0
    event BLOB NOT NULL,            -- EventId, which neither merging nor reading again changes
    text TEXT,                      -- of a note
    added INTEGER NOT NULL,         -- act
    removed INTEGER                 -- act; NULL = it holds
);
CREATE UNIQUE INDEX mark_that_holds ON mark (kind, value, event) WHERE removed IS NULL;
CREATE INDEX mark_by_event ON mark (event);

-- Filters and term lists.
CREATE TABLE saved (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,          -- SavedKind
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    UNIQUE (kind, folded)
);

-- Every text that it had, from version 1 on.
CREATE TABLE saved_version (
    saved INTEGER NOT NULL,
    version INTEGER NOT NULL,
    text TEXT,                      -- NULL = it was deleted
    context TEXT NOT NULL,          -- of a filter: its context rule
    zone TEXT NOT NULL,             -- of a filter: of its dates; empty = UTC
    act INTEGER NOT NULL,
    PRIMARY KEY (saved, version)
) WITHOUT ROWID;
