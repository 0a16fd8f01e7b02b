-- SPDX-FileCopyrightText: the Casebook authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Indexes that the first import builds at its end: sorting all keys at once is several times faster than putting
-- them in one by one.

CREATE INDEX IF NOT EXISTS event_by_key ON event (key);
CREATE INDEX IF NOT EXISTS event_by_conversation ON event (conversation, ordinal, type);
CREATE INDEX IF NOT EXISTS event_by_time ON event (time, source, offset);
CREATE INDEX IF NOT EXISTS event_by_place ON event (source, offset, length);
CREATE INDEX IF NOT EXISTS piece_by_first_mark ON piece (first_mark) WHERE first_mark IS NOT NULL;
CREATE INDEX IF NOT EXISTS piece_by_last_mark ON piece (last_mark) WHERE last_mark IS NOT NULL;
CREATE INDEX IF NOT EXISTS conversation_by_thread ON conversation (thread_id) WHERE thread_id <> '';
CREATE INDEX IF NOT EXISTS conversation_by_converted ON conversation (converted_thread) WHERE converted_thread <> '';
CREATE INDEX IF NOT EXISTS conversation_by_start ON conversation (sort_start, uid);
CREATE INDEX IF NOT EXISTS conversation_by_end ON conversation (sort_end, uid);
CREATE INDEX IF NOT EXISTS conversation_by_messages ON conversation (messages, uid);
CREATE INDEX IF NOT EXISTS conversation_by_title ON conversation (title_key, uid);
