# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Makes archives for the tests from a seed: the same seed gives the same bytes. Every form that the format page
recommends to read occurs: comma and tab, LF and CRLF, with and without byte order mark, sparing and full quoting."""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

FIRST = ("ada", "bo", "cem", "dora", "emil", "fay", "gus", "hana", "ivo", "june", "kofi", "lena", "o\\27neil")
LAST = ("reed", "stone", "vogel", "amari", "quist", "brook")
PIECES = (
    "yes", "no", "see you at 5", "the sheet", "A & B", "<b>bold?</b>", 'she said "fine"', "it's late", "a,b;c|d",
    "tab\there", "two\nlines", "\nleading break", "trailing break\n", "=SUM(A1:A9)", "+49 30 1234", "-1", "@all", "50%",
    "C:\\new\\table", "\\n is no break", "&nbsp; stays", "&amp; typed", "&#65; typed", "line\u2028separator",
    "paragraph\u2029separator", "next\u0085line", "zero\u200bwidth", "نص عربي مع 123", "עברית (סוגריים)", "漢字かな交じり文",
    "한국어", "zoë naïve Łódź", "e\u0301 combining", "👩‍👩‍👧‍👦 family", "👍🏽", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "𝕬 astral", "\ufffd", "\ufeffmark", "\x02bold\x02", "\u202eoverride\u202c",
    "IMEvent,Message,2021-01-01T00:00:00Z,fake@im.test.example,c,not a record,u\nConvEnd,,fake,2021-01-01T00:00:00Z",
    "BeginConv", "ConvEnd,,x", "  two blanks before", "two blanks after  ", '"', '""', ",", "'", "&", "<", ";",
    "{\"json\": [1, 2]}", "https://example.test/?a=1&b=<2>", "nul is %00", "very " * 60 + "long",
)
ROOM_EVENTS = ("MUCInvite", "MUCInviteDecline", "MUCJoin", "MUCLeave", "MUCNickChange", "MUCKick", "MUCBan")


@dataclass
class Form:
    """How one file is written."""
    delimiter: str = ","
    line_end: str = "\n"
    bom: bool = False
    quote_all: bool = False
    xml_quotes: bool = True    # &quot; and &apos; too, or & < > only
    break_as_reference: bool = True
    digits: int = 0            # of a second's fraction

    @staticmethod
    def any(rng):
        return Form(rng.choice(",\t"), rng.choice(("\n", "\r\n")), rng.random() < 0.3, rng.random() < 0.2,
                    rng.random() < 0.6, rng.random() < 0.6, rng.choice((0, 0, 3, 6, 9)))

    def field(self, text):
        if self.quote_all or any(c in text for c in (self.delimiter, '"', "\r", "\n")):
            return '"' + text.replace('"', '""') + '"'
        return text

    def record(self, *fields):
        head = f"{fields[0]}{self.delimiter}{fields[1]}"  # record words stand bare even where all else is quoted
        return (self.delimiter.join([head, *(self.field(f) for f in fields[2:])]) + self.line_end).encode("utf-8")

    def content(self, text):
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        if self.xml_quotes:
            text = text.replace('"', "&quot;").replace("'", "&apos;")
        return text.replace("\n", "&#10;") if self.break_as_reference else text

    def time(self, moment, rng):
        text = moment.strftime("%Y-%m-%dT%H:%M:%S")
        return text + ("." + "".join(rng.choice("0123456789") for _ in range(self.digits)) if self.digits else "") + "Z"


class Conversation:
    def __init__(self, rng, form, conversation_id, start, room, events, domain):
        self.rng, self.form, self.id, self.now, self.domain = rng, form, conversation_id, start, domain
        self.room, self.lines, self.messages = room, [], 0
        names = rng.sample([f"{a}.{b}" for a in FIRST for b in LAST], rng.randint(3, 7) if room else 2)
        self.people = [f"{name}@{domain}" for name in names]
        self.start = self.stamp()
        if room:
            self.add("MUCCreate", self.people[0], f"room{rng.randrange(10**6)}@rooms.{domain}", self.nick(),
                     *([f"th-{rng.randrange(10**6)}"] if rng.random() < 0.3 else []))
        for _ in range(events):
            kind = rng.choice(ROOM_EVENTS) if room and rng.random() < 0.4 else "Message"
            getattr(self, kind)(rng.choice(self.people))
        if room and rng.random() < 0.6:
            self.add("MUCDestroy", self.people[0])
        self.end = self.stamp()

    def stamp(self):
        self.now += timedelta(seconds=self.rng.choice((0, 1, 2, 7, 30, 200)))
        return self.form.time(self.now, self.rng)

    def text(self):
        return "" if self.rng.random() < 0.03 else " ".join(self.rng.choices(PIECES, k=self.rng.randint(1, 4)))

    def note(self):
        return self.form.content(self.text()).strip(" ")

    def nick(self):
        return self.rng.choice(("Ada", "Reed, Bo", 'Cem "C"', "ねこ", "نور", "D'Arcy", "J.", "ed & co", "x <y>"))

    def client(self):
        return f"client-{self.rng.randrange(16**4):04x}"

    def add(self, kind, who, *fields):
        self.lines.append(self.form.record("IMEvent", kind, self.stamp(), who, *fields))

    def Message(self, who):
        self.messages += 1
        tail = [] if self.room or self.rng.random() < 0.2 else [self.client(), "ucb-x"]
        self.add("Message", who, self.client(), self.form.content(self.text()), f"{self.id}-{self.messages}", *tail)

    def MUCInvite(self, who):
        invited = self.rng.sample(self.people, self.rng.randint(1, len(self.people)))
        self.add("MUCInvite", who, self.note(), ";".join(invited))

    def MUCInviteDecline(self, who):
        self.add("MUCInviteDecline", who, self.client(), self.note())

    def MUCJoin(self, who):
        self.add("MUCJoin", who, self.nick(), self.client())

    def MUCLeave(self, who):
        self.add("MUCLeave", who, self.nick(), self.client(), self.note())

    def MUCNickChange(self, who):
        self.add("MUCNickChange", who, self.nick(), self.client(), self.nick())

    def MUCKick(self, who):
        self.add("MUCKick", who, self.rng.choice(self.people))

    def MUCBan(self, who):
        self.add("MUCBan", who, self.rng.choice(self.people))

    def build(self, closed=True):
        record = self.form.record
        thread = [f"th-{self.id}"] if self.rng.random() < 0.5 else []
        begin = record("BeginConv", "", self.id, "groupchat" if self.room else "chat", self.start, "policy", *thread)
        people = b"".join(record("Participant", "", p, self.start, self.end if closed else "", self.nick())
                          for p in self.people)
        body = b"".join(self.lines)
        if not closed:
            return begin + people + body
        tail = record("MessageInfo", "", ":".join(str(len(line)) for line in self.lines))
        tail += record("ConvEnd", "", self.id, self.end)
        own = 0
        while True:  # the length of this record is part of its own numbers
            messages = len(begin) + own + len(people)
            pointers = record("Pointers", "", str(messages + len(body) + len(tail)), str(messages),
                              str(messages + len(body)), str(self.messages), str(len(self.lines)))
            if len(pointers) == own:
                return begin + pointers + people + body + tail
            own = len(pointers)


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def random_tree(folder, seed, conversations=300):
    """A tree `folder`/IMArchives of about so many conversations, with appliance copies of some."""
    rng = random.Random(seed)
    tree = Path(folder) / "IMArchives"
    made, day = 0, datetime(2021, 3, 1, 8, tzinfo=timezone.utc)
    while made < conversations:
        tenant = rng.choice(("Tenant A", "Büro Ω", "t,1"))
        ucb = f"ucb{rng.randint(1, 3)}"
        form, start = Form.any(rng), day
        data = b"\xef\xbb\xbf" if form.bom else b""
        for _ in range(rng.randint(1, 12)):
            made += 1
            room = rng.random() < 0.4
            events = rng.randint(0 if room else 1, 25)
            c = Conversation(rng, form, f"{ucb}-{made:06d}", start, room, events, "im.test.example")
            start = c.now + timedelta(minutes=rng.randint(0, 40))
            block = c.build(closed=rng.random() > 0.05)
            data += block
            if rng.random() < 0.15:
                write(tree / tenant / f"{c.id}.conv", block)
            if rng.random() < 0.1:
                write(tree / tenant / f"{c.id}.conv.localONLY", block)
        write(tree / tenant / f"{ucb}_{day:%Y%m%d}.IMArchive", data)
        day += timedelta(days=rng.randint(1, 3))
    return tree


def bulk_tree(folder, files=24, conversations=60, events=60, seed=7):
    """Many plain records in many files: something to interrupt."""
    rng = random.Random(seed)
    tree = Path(folder) / "IMArchives"
    day = datetime(2019, 1, 7, 8, tzinfo=timezone.utc)
    number = 0
    for _ in range(files):
        form, data, start = Form(), b"", day
        for _ in range(conversations):
            number += 1
            c = Conversation(rng, form, f"bulk-{number:06d}", start, number % 5 == 0, events, "im.bulk.example")
            start = c.now
            data += c.build()
        write(tree / "Bulk" / f"ucb1_{day:%Y%m%d}.IMArchive", data)
        day += timedelta(days=1)
    return tree
