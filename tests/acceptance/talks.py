# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Conversations with messages of one's own choice, as an archive."""

from datetime import datetime, timedelta, timezone

from archives import Conversation, Form, write

START = datetime(2017, 3, 14, 9, tzinfo=timezone.utc)


class Talk(Conversation):
    def __init__(self, number, people, room=None, start=START):
        self.rng, self.form, self.id, self.domain = None, Form(), f"talk-{number:06d}", "pluvius.example"
        self.now, self.room, self.lines, self.messages, self.people = start, bool(room), [], 0, list(people)
        self.begin = start
        if room:
            self.raw("MUCCreate", 0, self.people[0], room, "nick")

    def raw(self, kind, seconds, who, *fields):
        moment = seconds if isinstance(seconds, str) else self.form.time(self.begin + timedelta(seconds=seconds), None)
        self.lines.append(self.form.record("IMEvent", kind, moment, who, *fields))

    def say(self, who, seconds, text):
        self.messages += 1
        self.raw("Message", seconds, who, "desk", self.form.content(text), f"{self.id}-{self.messages}")
        return self

    def nick(self):
        return "nick"

    def build(self, closed=True):
        self.rng = self
        self.start = self.form.time(self.begin, None)
        self.end = self.form.time(self.begin + timedelta(hours=6), None)
        return super().build(closed)

    @staticmethod
    def random():
        return 1.0  # no thread ID


def archive(folder, talks, tenant="Pluvius Works"):
    tree = folder / "IMArchives"
    write(tree / tenant / f"ucb1_{START:%Y%m%d}.IMArchive", b"".join(talk.build() for talk in talks))
    return tree
