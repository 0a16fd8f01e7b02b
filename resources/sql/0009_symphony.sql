-- SPDX-FileCopyrightText: the Casebook authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The move to Symphony: who becomes which user, what becomes which stream, and what became of every message. Follows from
-- no bytes.

CREATE TABLE symphony_person (
    folded TEXT PRIMARY KEY,        -- of the address
    jid TEXT NOT NULL,
    action INTEGER NOT NULL,        -- PersonAction
    user INTEGER NOT NULL,          -- 0 = not known yet
    email TEXT NOT NULL,
    user_name TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    disable_after INTEGER NOT NULL,
    guessed INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE symphony_stream (
    key TEXT PRIMARY KEY,
    action INTEGER NOT NULL,        -- StreamAction
    room_name TEXT NOT NULL,
    description TEXT NOT NULL,
    owner TEXT NOT NULL,
    stream TEXT NOT NULL,           -- Symphony's id; empty = not known yet
    making INTEGER NOT NULL DEFAULT 0 -- it was to be made, and the answer never came
) WITHOUT ROWID;

-- What was asked of Symphony and done, so that it is not asked again: members of rooms, owners, users disabled.
CREATE TABLE symphony_done (
    what TEXT NOT NULL,
    stream TEXT NOT NULL,
    user INTEGER NOT NULL,
    PRIMARY KEY (what, stream, user)
) WITHOUT ROWID;

CREATE TABLE symphony_message (
    id TEXT PRIMARY KEY,            -- originalMessageId
    stream TEXT NOT NULL,           -- key
    sender TEXT NOT NULL,
    state INTEGER NOT NULL,         -- SymphonyState
    message TEXT NOT NULL,          -- Symphony's id of it
    diagnostic TEXT NOT NULL,
    class TEXT NOT NULL,
    attempts INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX symphony_message_open ON symphony_message (state, class) WHERE state <> 3;
