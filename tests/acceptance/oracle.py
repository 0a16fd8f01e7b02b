# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""A second reader of IM archives, written from the format page alone and sharing nothing with Casebook.

It reads the recommended form only (comma or tab, UTF-8 with or without mark, LF or CRLF, fields in quotes where
needed) and fails loudly on anything else: what it says is what Casebook must say."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

TYPES = ("BeginConv", "ConvEnd", "Pointers", "Participant", "MessageInfo", "IMEvent")
BOM = b"\xef\xbb\xbf"


@dataclass
class Record:
    offset: int
    length: int
    fields: list

    @property
    def type(self):
        return self.fields[0]


def split_records(data, damaged=()):
    """Cuts a file into records. `damaged`: (offset, length) runs that are known to be none."""
    position = len(BOM) if data.startswith(BOM) else 0
    holes = dict(damaged)
    delimiter = None
    while position < len(data):
        if position in holes:
            position += holes[position]
            continue
        if delimiter is None:
            delimiter = data[position + len("BeginConv"):position + len("BeginConv") + 1]
            assert data.startswith(b"BeginConv", position) and delimiter in (b",", b"\t")
        start, fields, end = position, [], False
        while not end:
            field, position, end = read_field(data, position, delimiter)
            fields.append(field.decode("utf-8"))
        assert fields[0] in TYPES, (start, fields)
        yield Record(start, position - start, fields)


def read_field(data, position, delimiter):
    if data.startswith(b'"', position):
        out = bytearray()
        position += 1
        while True:
            quote = data.index(b'"', position)
            out += data[position:quote]
            position = quote + 1
            if not data.startswith(b'"', position):
                break
            out += b'"'
            position += 1
        field = bytes(out)
    else:
        stop = position
        while stop < len(data) and data[stop:stop + 1] not in (delimiter, b"\n", b"\r"):
            stop += 1
        field, position = data[position:stop], stop
    if data.startswith(delimiter, position):
        return field, position + 1, False
    for end in (b"\r\n", b"\n"):
        if data.startswith(end, position):
            return field, position + len(end), True
    assert position == len(data), f"no delimiter at {position}"
    return field, position, True


NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


def decode(text):
    """XML references, once; anything that is no reference to an XML 1.0 character stays."""

    def one(match):
        name = match.group(1)
        if name in NAMED:
            return NAMED[name]
        if name.startswith("#"):
            number = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
            if number in (9, 10, 13) or 0x20 <= number <= 0xD7FF or 0xE000 <= number <= 0xFFFD or \
                    0x10000 <= number <= 0x10FFFF:
                return chr(number)
        return match.group(0)

    return re.sub(r"&(amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);", one, text)


# Position of each field in an IMEvent, from the fifth on.
LAYOUT = {
    "Message": ("client", "text", "uid", "target_client", "archived_by"),
    "MUCCreate": ("room", "nick", "thread_id"),
    "MUCDestroy": (),
    "MUCInvite": ("text", "invited"),
    "MUCInviteDecline": ("client", "text"),
    "MUCJoin": ("nick", "client"),
    "MUCLeave": ("nick", "client", "text"),
    "MUCNickChange": ("nick", "client", "old_nick"),
    "MUCKick": ("target",),
    "MUCBan": ("target",),
}
DECODED = ("text", "nick", "old_nick")
SHOWN = ("type", "time", "raw_time", "sender", "client", "text", "uid", "target_client", "archived_by", "room", "nick",
         "old_nick", "target", "invited", "source", "offset", "length", "tenant", "conversation_id")


def event_of(record):
    kind = record.fields[1]
    event = {"type": kind, "time": record.fields[2], "raw_time": record.fields[2], "sender": record.fields[3],
             "offset": record.offset, "length": record.length}
    for name, value in zip(LAYOUT[kind], record.fields[4:], strict=False):
        if name == "invited":
            event[name] = [part for part in value.split(";") if part]
        elif value:
            event[name] = decode(value) if name in DECODED else value
    return event


def comparable(event):
    """An event of the command line, reduced to the keys that the oracle knows; empty is the same as not given."""
    names = list(SHOWN)
    if event["type"] != "MUCCreate":
        names.remove("room")  # the record of no other type names it
    return {name: event[name] for name in names if event.get(name) not in (None, "", [])}


@dataclass
class Conversation:
    conversation_id: str
    tenant: str
    type: str
    start: str
    thread_id: str
    source: str
    end: str = ""
    open: bool = True
    participants: set = None
    events: list = None

    @property
    def kind(self):
        if any(e["type"].startswith("MUC") for e in self.events) or \
                any(word in self.type.lower() for word in ("group", "muc", "room", "conf")):
            return "room"
        people = self.participants | {e["sender"] for e in self.events}
        return "chat" if len(people) <= 2 else "group"


def read_file(path, tenant, damaged=()):
    """Returns (records, conversations) of one file; the conversations hold their events."""
    records = list(split_records(Path(path).read_bytes(), damaged))
    found, current = [], None
    for record in records:
        f = record.fields
        if record.type == "BeginConv":
            current = Conversation(f[2], tenant, f[3], f[4], f[6] if len(f) > 6 else "", str(path),
                                   participants=set(), events=[])
            found.append(current)
        elif record.type == "ConvEnd":
            assert f[2] == current.conversation_id
            current.end, current.open = f[3], False
        elif record.type == "Participant":
            current.participants.add(f[2])
        elif record.type == "IMEvent":
            event = event_of(record)
            event.update(source=str(path), tenant=tenant, conversation_id=current.conversation_id)
            current.events.append(event)
    return records, found


def read_tree(tree, damaged=()):
    """All files of `tree`/<tenant>/…, daily files first. Copies (same tenant and Conv ID) are left out of the
    conversations and counted. Returns a dictionary."""
    tree = Path(tree)
    places = {}
    for hole in damaged:
        places.setdefault(str(tree / hole["file"]), []).append((hole["offset"], hole["length"]))

    def rank(path):
        return 0 if path.name.endswith(".IMArchive") else 1 if path.name.endswith(".conv") else 2

    records, conversations, copies, count = {}, {}, [], 0
    for path in sorted((p for p in tree.rglob("*") if p.is_file()), key=lambda p: (rank(p), str(p))):
        tenant = path.relative_to(tree).parts[0]
        of_file, found = read_file(path, tenant, places.get(str(path), ()))
        count += 1
        for record in of_file:
            records[record.type] = records.get(record.type, 0) + 1
        for c in found:
            if (c.tenant, c.conversation_id) in conversations:
                copies.append(c)
            else:
                conversations[c.tenant, c.conversation_id] = c
    events = [e for c in conversations.values() for e in c.events]
    return {
        "sources": count,
        "records": records,
        "conversations": list(conversations.values()),
        "events": sorted(events, key=lambda e: (e["source"], e["offset"])),
        "copies": copies,
        "duplicates": sum(len(c.events) for c in copies),
        "text_sha256": text_hash(events),
    }


def text_hash(events):
    """Over all message texts in order of tenant, file name and offset, each followed by a line feed."""
    messages = [e for e in events if e["type"] == "Message"]
    messages.sort(key=lambda e: (e["tenant"], Path(e["source"]).name, e["offset"]))
    digest = hashlib.sha256()
    for e in messages:
        digest.update(e.get("text", "").encode("utf-8") + b"\n")
    return digest.hexdigest()


def tally(events):
    counts = {}
    for e in events:
        counts[e["type"]] = counts.get(e["type"], 0) + 1
    return counts
