# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""A second, naive reading of docs/search.md: looks at every event, with Python's own Unicode tables. No index, no plan."""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timezone

SPECIAL = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
                         "ŧ": "t"})
STRIPPED = [(0x300, 0x36F), (0x483, 0x489), (0x591, 0x5C7), (0x610, 0x61A), (0x64B, 0x65F), (0x670, 0x670),
            (0x6D6, 0x6ED), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F)]
IGNORED = {0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070),
           *range(0xFE00, 0xFE10), *range(0x1F3FB, 0x1F400), *range(0xE0000, 0xE1000), 0x640}
# Scripts whose characters are words of their own.
CHARACTERS = [(0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1100, 0x11FF), (0x1780, 0x17FF), (0x3005, 0x3007), (0x3040, 0x30FF),
              (0x3130, 0x318F), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA960, 0xA97F), (0xAC00, 0xD7FF),
              (0xF900, 0xFAFF), (0x20000, 0x3FFFF)]


def within(ranges, c):
    return any(first <= ord(c) <= last for first, last in ranges)


def fold(text):
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not within(STRIPPED, c) and ord(c) not in IGNORED)
    text = unicodedata.normalize("NFKD", text.casefold()).translate(SPECIAL)
    text = "".join(str(unicodedata.decimal(c)) if unicodedata.category(c) == "Nd" else c for c in text)
    return unicodedata.normalize("NFC", "".join(c for c in text if not within(STRIPPED, c)))


def is_alone(c):
    """Whether the character is a word by itself: of a script without blanks, or a picture."""
    if within(CHARACTERS, c):
        return unicodedata.category(c)[0] in "LN"
    return unicodedata.category(c) == "So" and c >= "\u2190" and not "\u2500" <= c <= "\u259f" and c != "\ufffd"


class Word(str):
    """A folded word; `joined`: nothing stands between it and the one before."""
    joined = False


def words(text):
    found, run, joined = [], "", False

    def end(more=False):
        nonlocal run, joined
        if run:
            found.append(Word(run))
            found[-1].joined = joined
            joined = True
        run = ""
        joined = joined and more

    for c in fold(text):
        if is_alone(c):
            end(more=True)
            run = c
            end(more=True)
        elif unicodedata.category(c)[0] not in "LNM":
            end()
        elif not run and found and joined and unicodedata.category(c)[0] == "M" and within(CHARACTERS, c):
            was, found[-1] = found[-1], Word(found[-1] + c)  # a vowel sign or tone belongs to its character
            found[-1].joined = was.joined
        else:
            run += c
    end()
    return found


def stand_together(wanted, text_words, open_start=False, open_end=False):
    """Whether the wanted words stand next to each other; the first may be an end, the last a beginning of a word."""
    last = len(wanted) - 1

    def fits(want, have, place):
        starts, ends = open_start and place == 0, open_end and place == last
        if place > 0 and want.joined and not have.joined:
            return False
        if starts and ends:
            return want in have
        return have.endswith(want) if starts else have.startswith(want) if ends else have == want

    return any(all(fits(want, text_words[at + i], i) for i, want in enumerate(wanted))
               for at in range(len(text_words) - last))


@dataclass
class Case:
    """What a query may ask about, as the commands `events` and `conversations` tell it."""
    events: list
    conversations: dict = field(default_factory=dict)

    def __post_init__(self):
        for event in self.events:
            event["words"] = words(event.get("text", ""))
            event["folded"] = fold(event.get("text", ""))


def moment(event):
    text = event.get("time")
    if text is None:
        return None
    whole, _, fraction = text.rstrip("Z").partition(".")
    seconds = int(datetime.strptime(whole, "%Y-%m-%dT%H:%M:%S").replace(tzinfo=timezone.utc).timestamp())
    return seconds * 10**9 + int((fraction + "0" * 9)[:9])


def is_called(value, jid, names=()):
    """The rule for people: whole address, the part before the @, a name, or one of their words."""
    address = jid.casefold()
    local = address.partition("@")[0]
    escaped = {"\\20": " ", "\\22": '"', "\\26": "&", "\\27": "'", "\\2f": "/", "\\3a": ":", "\\3c": "<", "\\3e": ">",
               "\\40": "@", "\\5c": "\\"}
    plain = re.sub(r"\\(20|22|26|27|2f|3a|3c|3e|40|5c)", lambda m: escaped[m.group(0)], local)
    value = fold(value)
    if value.startswith("@"):
        return fold(address).endswith(value)
    whole = [fold(t) for t in (address, local, plain, plain + address[len(local):], *names)]
    if "*" in value:
        pattern = re.compile("".join(".*" if c == "*" else re.escape(c) for c in value), re.DOTALL)
        return any(pattern.fullmatch(t) for t in whole)
    parts = [part for t in (fold(local), fold(plain), *map(fold, names)) for part in re.split(r"[\s.]+", t)]
    return value in whole or value in parts


def equals(value, text):
    """Equality without case, `*` for anything."""
    pattern = "".join(".*" if c == "*" else re.escape(c) for c in fold(value))
    return re.fullmatch(pattern, fold(text), re.DOTALL) is not None


assert words("Łódź straße ŒUVRE") == ["lodz", "strasse", "oeuvre"]
assert words("e\u0301té a_b 漢字かな") == ["ete", "a", "b", "漢", "字", "か", "な"]
