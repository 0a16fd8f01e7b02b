-- SPDX-FileCopyrightText: the Casebook authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What must not leave the case though it is selected. Follows from no bytes; nothing is deleted: what was taken off
-- stays in the history.

CREATE TABLE redaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event BLOB,                     -- EventId; NULL = a whole conversation is withheld
    conversation TEXT,              -- its stable id, 32 hex digits; NULL = of one event
    first INTEGER,                  -- characters of the text, from 0; NULL = all that the event says
    last INTEGER,                   -- the one behind it
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    added INTEGER NOT NULL,         -- act
    removed INTEGER,                -- act; NULL = it holds
    CHECK ((event IS NULL) <> (conversation IS NULL))
);
CREATE INDEX redaction_by_event ON redaction (event);
