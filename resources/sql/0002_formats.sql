-- SPDX-FileCopyrightText: the Casebook authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Sources of other formats, and sources that lie in packs or behind encryption.

ALTER TABLE source ADD COLUMN settings TEXT NOT NULL DEFAULT '';  -- what was chosen for reading it (JSON)
ALTER TABLE source ADD COLUMN container TEXT NOT NULL DEFAULT ''; -- the file that it lies in; empty = plain
ALTER TABLE source ADD COLUMN wrapping TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN container_sha256 BLOB;              -- NULL = plain

ALTER TABLE piece ADD COLUMN title TEXT NOT NULL DEFAULT '';      -- the name that the source gives the conversation

-- Calls, attachments: `event.extra` has "ended" [nanoseconds, form, raw] and "attachments" [[name, type, bytes, reference,
-- media]], all as texts. A row of `metadata` whose piece is 0 belongs to its source and to no conversation.

-- What the declared numbers of a piece stand against (the reading report).
ALTER TABLE piece ADD COLUMN found_messages INTEGER NOT NULL DEFAULT 0;
ALTER TABLE piece ADD COLUMN found_events INTEGER NOT NULL DEFAULT 0;

-- What records of one message say besides (rules U35 and U36 of the format page).
ALTER TABLE place ADD COLUMN target_client TEXT;

-- Messages of one conversation that share an archive UID and say something else; equal `copies`: of one UID. Bit 32 of
-- event.flags marks them, and the issue about each has its number, below 0.
CREATE TABLE conflict (
    event INTEGER PRIMARY KEY,
    copies INTEGER NOT NULL
);
CREATE INDEX conflict_by_copies ON conflict (copies);

-- The files and folders that a person named for import. Says nothing about the sources and does not follow from them.
CREATE TABLE root (
    path TEXT PRIMARY KEY
) WITHOUT ROWID;

-- What makes a conversation go on in another (rules U34 and U38), and the best kind of source that tells of it.
ALTER TABLE piece ADD COLUMN converted_thread TEXT NOT NULL DEFAULT '';        -- of its first MUCCreate that names one
ALTER TABLE piece ADD COLUMN first_mark INTEGER; -- equal in copies under another Conv ID (U33)
ALTER TABLE piece ADD COLUMN last_mark INTEGER;
ALTER TABLE conversation ADD COLUMN converted_thread TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN origin INTEGER NOT NULL DEFAULT 0;         -- SourceKind

-- Clients' histories that users hand in, and who still has to. Kept by hand and by imports, so that it is no part of
-- what a case is compared with.
CREATE TABLE custodian (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL,          -- as in the archives; may be empty
    folded TEXT NOT NULL UNIQUE,    -- of the address, else of the name
    excused INTEGER NOT NULL,       -- has none to hand in
    note TEXT NOT NULL
);
CREATE TABLE hand_in (
    id INTEGER PRIMARY KEY,
    custodian INTEGER NOT NULL,
    pc TEXT NOT NULL,
    time INTEGER NOT NULL,          -- of the import
    files INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    messages INTEGER NOT NULL
);
CREATE INDEX hand_in_by_custodian ON hand_in (custodian);
