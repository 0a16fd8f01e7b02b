-- SPDX-FileCopyrightText: the Casebook authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The tables of a case. Moments are nanoseconds since 1970, UTC; a column `…_form` beside one holds how the source
-- wrote it: the number of fraction digits, plus 16 where it named no zone. Spans count bytes of the source.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value
) WITHOUT ROWID;

-- A file that was read, whole. The same path may occur again with another digest.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    tenant TEXT NOT NULL,
    kind INTEGER NOT NULL,          -- SourceKind
    bytes INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    zone TEXT NOT NULL,             -- chosen for times that name none; empty = UTC
    sha256 BLOB NOT NULL,
    dialect TEXT NOT NULL,
    duplicates INTEGER NOT NULL,    -- records whose event was there already
    issues INTEGER NOT NULL,        -- warnings and errors
    notes INTEGER NOT NULL
);
CREATE INDEX source_by_path ON source (path, sha256);

-- What the reader of the source counted, by record type: one side of the books.
CREATE TABLE source_record (
    source INTEGER NOT NULL,
    type TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (source, type)
) WITHOUT ROWID;

-- The events that the source newly gave when it was read, by EventType.
CREATE TABLE source_event (
    source INTEGER NOT NULL,
    type INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (source, type)
) WITHOUT ROWID;

-- A bare address as written; people are told apart by `folded`.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    jid TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
);

-- One conversation, of one or more pieces. Everything after `conv_id` follows from pieces and events and is kept
-- here so that lists need not look at events.
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL,              -- 16 bytes over tenant, Conv ID and start
    tenant TEXT NOT NULL,
    conv_id TEXT NOT NULL,
    kind INTEGER NOT NULL,          -- ConversationKind
    type TEXT NOT NULL,
    thread_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    start INTEGER, start_form INTEGER NOT NULL,
    end INTEGER, end_form INTEGER NOT NULL,
    first INTEGER, first_form INTEGER NOT NULL,
    last INTEGER, last_form INTEGER NOT NULL,
    open INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    events INTEGER NOT NULL,
    timed INTEGER NOT NULL,         -- events that have a time
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,        -- folded, for the order of lists
    sort_start INTEGER NOT NULL,
    sort_end INTEGER NOT NULL
);
CREATE INDEX conversation_by_uid ON conversation (uid);
CREATE INDEX conversation_by_conv_id ON conversation (conv_id);

-- A conversation as it stands in one source.
CREATE TABLE piece (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    conversation INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    length INTEGER NOT NULL,
    has_begin INTEGER NOT NULL,
    type TEXT NOT NULL,
    reason TEXT NOT NULL,
    thread_id TEXT NOT NULL,
    start INTEGER, start_form INTEGER NOT NULL, raw_start TEXT NOT NULL,
    has_end INTEGER NOT NULL,
    end INTEGER, end_form INTEGER NOT NULL, raw_end TEXT NOT NULL,
    first INTEGER, last INTEGER,    -- least and greatest event time
    declared_messages INTEGER,
    declared_events INTEGER,
    pointers_verified INTEGER NOT NULL,
    room TEXT NOT NULL,             -- Room ID of its first MUCCreate
    room_events INTEGER NOT NULL,   -- whether it has any event of a room
    event_from INTEGER NOT NULL,    -- all event rows that it gave have ids in [event_from, event_to)
    event_to INTEGER NOT NULL
);
CREATE INDEX piece_by_conversation ON piece (conversation);
CREATE INDEX piece_by_source ON piece (source);

-- Who took part in a piece, in order of first presence.
CREATE TABLE member (
    piece INTEGER NOT NULL,
    position INTEGER NOT NULL,
    person INTEGER NOT NULL,
    nick TEXT NOT NULL,
    PRIMARY KEY (piece, position)
) WITHOUT ROWID;

-- Participant records: one span of presence each.
CREATE TABLE participant (
    source INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    length INTEGER NOT NULL,
    piece INTEGER NOT NULL,
    person INTEGER,                 -- none where the record names nobody
    jid TEXT,                       -- as written, where it is more than the bare address
    nick TEXT NOT NULL,
    joined INTEGER, joined_form INTEGER NOT NULL, raw_joined TEXT NOT NULL,
    left INTEGER, left_form INTEGER NOT NULL, raw_left TEXT NOT NULL,
    PRIMARY KEY (source, offset)
) WITHOUT ROWID;
CREATE INDEX participant_by_piece ON participant (piece);

-- All other records that are no events (MetadataKind).
CREATE TABLE metadata (
    source INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    length INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    piece INTEGER NOT NULL,
    PRIMARY KEY (source, offset)
) WITHOUT ROWID;

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL,              -- EventId
    conversation INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    type INTEGER NOT NULL,          -- EventType
    time INTEGER NOT NULL,          -- where it has none, that of the event before it
    flags INTEGER NOT NULL,         -- 1 no time, 2 late, 4 uncertain, 8 zone assumed, 16 deleted; 256 * digits
    raw_time TEXT,                  -- NULL where it is the RFC 3339 form of `time`
    sender INTEGER,                 -- person
    sender_raw TEXT,                -- as written, where it is more than the bare address
    client TEXT,
    text TEXT,
    uid TEXT,
    target_client TEXT,
    archived_by TEXT,
    extra TEXT,                     -- JSON of all further fields
    source INTEGER NOT NULL,        -- the event's own place; all others are in `place`
    offset INTEGER NOT NULL,
    length INTEGER NOT NULL
);

-- Records that stand for an event whose own place is elsewhere.
CREATE TABLE place (
    source INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    length INTEGER NOT NULL,
    event INTEGER NOT NULL,
    PRIMARY KEY (source, offset)
) WITHOUT ROWID;
CREATE INDEX place_by_event ON place (event);

CREATE TABLE issue (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    length INTEGER NOT NULL,
    severity INTEGER NOT NULL,      -- Severity
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    owns INTEGER NOT NULL           -- whether these bytes belong to no record
);
CREATE INDEX issue_by_place ON issue (source, offset);

-- The raw bytes of a source, deflated (RFC 1951).
CREATE TABLE block (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    length INTEGER NOT NULL,        -- before deflating
    data BLOB NOT NULL
);
CREATE INDEX block_by_place ON block (source, offset);
