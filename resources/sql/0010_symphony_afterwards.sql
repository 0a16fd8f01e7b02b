-- SPDX-FileCopyrightText: the Casebook authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What is to become of rooms of Symphony when everything is imported. Follows from no bytes.

CREATE TABLE symphony_afterwards (
    key TEXT PRIMARY KEY,           -- of symphony_stream
    deactivate INTEGER NOT NULL,    -- the room
    remove TEXT NOT NULL            -- members, their addresses with blanks between
) WITHOUT ROWID;
