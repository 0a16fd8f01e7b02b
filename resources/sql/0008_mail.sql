-- SPDX-FileCopyrightText: the Casebook authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What was delivered by mail, for each mail and recipient, so that a run that was stopped goes on without a gap. Kept
-- by deliveries, follows from no bytes.

CREATE TABLE mail_delivery (
    id INTEGER PRIMARY KEY,
    target TEXT NOT NULL,           -- folded name of the target
    message_id TEXT NOT NULL,
    recipient TEXT NOT NULL,
    state INTEGER NOT NULL,         -- MailState
    tries INTEGER NOT NULL,
    twice INTEGER NOT NULL,         -- whether it may have arrived more than once
    reply TEXT NOT NULL,            -- the last that the server said
    time INTEGER NOT NULL,          -- of the last change
    UNIQUE (target, message_id, recipient)
);
