-- SPDX-FileCopyrightText: the Casebook authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The log of all acts (docs/audit.md). Rows are only ever added: the triggers keep accidents and plain SQL away, and
-- whoever takes them off is found out by the hashes.

CREATE TABLE log_entry (
    number INTEGER PRIMARY KEY,     -- from 0, without gaps
    entry TEXT NOT NULL,            -- canonical JSON
    leaf BLOB NOT NULL,             -- SHA-256(0x00 ‖ entry)
    root BLOB NOT NULL              -- RFC 6962, over the leaves up to this one
);
CREATE TRIGGER log_entry_order BEFORE INSERT ON log_entry
WHEN NEW.number IS NOT (SELECT coalesce(max(number) + 1, 0) FROM log_entry)
BEGIN SELECT RAISE(ABORT, 'the log has no gaps'); END;
CREATE TRIGGER log_entry_update BEFORE UPDATE ON log_entry
BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END;
CREATE TRIGGER log_entry_delete BEFORE DELETE ON log_entry
BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END;

-- Checkpoints that somebody with a key has signed.
CREATE TABLE log_signature (
    id INTEGER PRIMARY KEY,
    checkpoint TEXT NOT NULL,       -- size, root, genesis entry and time, as in C2SP tlog-checkpoint
    signature BLOB NOT NULL         -- CMS, detached, DER
);
CREATE TRIGGER log_signature_update BEFORE UPDATE ON log_signature
BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END;
CREATE TRIGGER log_signature_delete BEFORE DELETE ON log_signature
BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END;
