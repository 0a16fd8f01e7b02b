# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Random queries over random archives in every script: `search` against the naive evaluator of queryoracle.py.
CASEBOOK_TRIES sets how many queries, CASEBOOK_SEED which ones."""

import os
import random
import re
import unittest
from datetime import datetime, timedelta, timezone

import queryoracle as oracle
from archives import random_tree
from support import CaseTest, cli, main

TRIES = int(os.environ.get("CASEBOOK_TRIES", "1200"))
SEED = int(os.environ.get("CASEBOOK_SEED", "4"))
NICKS = ("Ada", "Reed, Bo", 'Cem "C"', "ねこ", "نور", "D'Arcy", "J.", "ed & co", "x <y>")  # that archives.py gives
BARE = re.compile(r"[^\s()\"/:*\-]+")  # what needs no quotes, being careful


def quoted(text):
    return '"' + text.replace('"', '""') + '"'


class Maker:
    """Makes pairs of a query and the question whether an event matches it."""

    def __init__(self, rng, case):
        self.rng, self.case = rng, case
        self.texts = [e for e in case.events if e["words"]]
        self.spoken = sorted({w for e in self.texts for w in e["words"]})
        self.people = sorted({e["sender"] for e in case.events if e.get("sender")})

    def sample(self):
        return self.rng.choice(self.texts)

    # -- text -------------------------------------------------------------------------------------------

    def shape(self, word):
        """The same word as somebody else may write it."""
        return self.rng.choice((word, word.upper(), word.capitalize()))

    def word(self):
        chosen = self.rng.choice(self.spoken) if self.rng.random() < 0.5 else self.rng.choice(self.sample()["words"])
        typed = self.shape(chosen)
        wanted = oracle.words(typed)
        text = typed if BARE.fullmatch(typed) and typed not in ("AND", "OR", "NOT", "NEAR") else quoted(typed)
        return text, lambda e: oracle.stand_together(wanted, e["words"])

    def phrase(self):
        spoken = self.sample()["words"]
        at = self.rng.randrange(len(spoken))
        typed = self.shape(" ".join(spoken[at:at + self.rng.randint(1, 4)]))
        wanted = oracle.words(typed)
        return quoted(typed), lambda e: oracle.stand_together(wanted, e["words"])

    def part(self):
        """prefix*, *suffix, *substring* of a word of letters."""
        word = self.rng.choice([w for w in self.sample()["words"]] or ["x"])
        if not word.isalnum():
            return self.word()
        begin = self.rng.randrange(len(word))
        piece = word[begin:begin + self.rng.randint(1, 5)]
        form = self.rng.choice(("{}*", "*{}*", "*{}"))
        wanted = oracle.words(piece)
        if len(wanted) != 1 or wanted[0] != piece:
            return self.word()
        if form == "*{}*":
            return form.format(piece), lambda e: oracle.fold(piece) in e["folded"]
        starts, ends = form.startswith("*"), form.endswith("*")
        return form.format(piece), lambda e: oracle.stand_together(wanted, e["words"], starts, ends)

    def near(self):
        spoken = self.sample()["words"]
        chosen = [self.rng.choice(spoken) for _ in range(2)]
        if chosen[0] == chosen[1]:
            return self.word()
        distance = self.rng.randint(0, 6)

        def matches(e):
            first, second = ([i for i, w in enumerate(e["words"]) if w == c] for c in chosen)
            return any(abs(a - b) - 1 <= distance for a in first for b in second)

        return f"NEAR({quoted(chosen[0])} {quoted(chosen[1])}, {distance})", matches

    def regex(self):
        text = self.sample()["text"]
        at = self.rng.randrange(len(text))
        piece = text[at:at + self.rng.randint(1, 6)]
        if not piece.isascii() or not piece.isprintable():
            return self.word()
        pattern = "".join(self.rng.choice((re.escape(c) if not c.isalnum() else c, ".")) for c in piece)
        pattern += self.rng.choice(("", "[a-z]", "\\d", "s?", "$"))
        compiled = re.compile(pattern.replace("\\/", "/").replace("\\d", "[0-9]"), re.IGNORECASE)
        return "/" + re.sub(r"(?<!\\)/", r"\\/", pattern) + "/", lambda e: compiled.search(e.get("text", "")) is not None

    # -- fields -----------------------------------------------------------------------------------------

    def person(self):
        jid = self.rng.choice(self.people)
        local = jid.partition("@")[0]
        value = self.rng.choice((jid, jid.upper(), local, local.partition(".")[0], local[:2] + "*", "*" + local[-3:],
                                 "@" + jid.partition("@")[2], "nobody"))
        if oracle.is_called(value, "-@-", NICKS):  # anybody may be called so
            value = jid
        name = self.rng.choice(("from", "participant", "to"))
        members = {key: [p for p in c["participants"] if oracle.is_called(value, p)]
                   for key, c in self.case.conversations.items()}
        if name == "from":
            return f"from:{quoted_if(value)}", lambda e: "sender" in e and oracle.is_called(value, e["sender"])
        if name == "participant":
            return f"participant:{quoted_if(value)}", lambda e: bool(members[e["conversation"]])
        return (f"to:{quoted_if(value)}",
                lambda e: "sender" in e and bool(members[e["conversation"]]) and not oracle.is_called(value, e["sender"]))

    def choice(self):
        event = self.rng.choice([e for e in self.texts if e.get("uid") and e.get("client")])
        conversation = self.case.conversations[event["conversation"]]
        name, value, matches = self.rng.choice([
            ("tenant", event["tenant"], lambda e: oracle.equals(event["tenant"], e["tenant"])),
            ("type", "MUCJoin", lambda e: e["type"] == "MUCJoin"),
            ("type", "message", lambda e: e["type"] == "Message"),
            ("kind", conversation["kind"],
             lambda e: self.case.conversations[e["conversation"]]["kind"] == conversation["kind"]),
            ("in", conversation["conversation_id"], lambda e: e["conversation_id"] == conversation["conversation_id"]),
            ("conversation", conversation["id"], lambda e: e["conversation"] == conversation["id"]),
            ("uid", event["uid"], lambda e: oracle.equals(event["uid"], e.get("uid", ""))),
            ("client", event["client"], lambda e: oracle.equals(event["client"], e.get("client", ""))),
            ("client", "client-a*", lambda e: oracle.equals("client-a*", e.get("client", ""))),
            ("is", "duplicate", lambda e: len(e["places"]) > 1),
            ("is", "open", lambda e: self.case.conversations[e["conversation"]]["open"]),
            ("thread", conversation.get("thread_id") or "none",
             lambda e: oracle.equals(conversation.get("thread_id") or "none",
                                     self.case.conversations[e["conversation"]].get("thread_id") or "")),
        ])
        return f"{name}:{quoted_if(value)}", matches

    def time(self):
        seconds = oracle.moment(self.sample()) // 10**9 + self.rng.choice((0, 0, 1, -1, 3600))
        at = datetime.fromtimestamp(seconds, timezone.utc)
        hours = self.rng.choice((-5, 0, 2, 9))
        unit, pattern = self.rng.choice(((timedelta(days=1), "%Y-%m-%d"), (timedelta(minutes=1), "%Y-%m-%dT%H:%M"),
                                         (timedelta(seconds=1), "%Y-%m-%dT%H:%M:%S")))
        if pattern == "%Y-%m-%d":
            hours = 0
        zone = timezone(timedelta(hours=hours))
        text = at.astimezone(zone).strftime(pattern)
        begin = datetime.strptime(text, pattern).replace(tzinfo=zone)
        suffix = "" if pattern == "%Y-%m-%d" else f"{hours:+03}:00" if hours else "Z"
        first = int(begin.timestamp()) * 10**9
        last = int((begin + unit).timestamp()) * 10**9
        name = self.rng.choice(("before", "after", "on"))

        def matches(e):
            when = oracle.moment(e)
            return when is not None and {"before": when < first, "after": when >= first,
                                         "on": first <= when < last}[name]

        return f"{name}:{text}{suffix}", matches

    # -- trees ------------------------------------------------------------------------------------------

    def leaf(self):
        return self.rng.choices((self.word, self.phrase, self.part, self.near, self.regex, self.person, self.choice,
                                 self.time), (8, 4, 4, 2, 2, 3, 3, 3))[0]()

    def tree(self, depth):
        if depth == 0 or self.rng.random() < 0.3:
            return self.leaf()
        kind = self.rng.choice(("and", "blank", "or", "not"))
        if kind == "not":
            text, matches = self.tree(depth - 1)
            return f"NOT ({text})", lambda e: not matches(e)
        parts = [self.tree(depth - 1) for _ in range(self.rng.randint(2, 3))]
        joint = {"and": " AND ", "blank": " ", "or": " OR "}[kind]
        combine = any if kind == "or" else all
        return joint.join(f"({text})" for text, _ in parts), lambda e: combine(m(e) for _, m in parts)


def quoted_if(value):
    """With its stars outside of the quotes, in which they would be characters like others."""
    if re.fullmatch(r"[\w@.*+-]+", value):
        return value
    inner = value.strip("*")
    return value[:value.startswith("*")] + quoted(inner) + "*" * value.endswith("*")


class RandomQueries(CaseTest):
    def check(self, case, seed, tries):
        rng = random.Random(seed)
        known = oracle.Case(self.events(case), {c["id"]: c for c in self.conversations(case)})
        maker = Maker(rng, known)
        hits = 0
        for _ in range(tries):
            text, matches = maker.tree(rng.choice((0, 0, 1, 1, 2, 3)))
            wanted = [e["id"] for e in known.events if matches(e)]
            run = cli("--json", "search", case, "--", text)
            with self.subTest(query=text, seed=seed):
                self.assertEqual(run.code, 0, run)
                found = [row["id"] for row in run.lines()]
                self.assertEqual(found, wanted)
            hits += len(wanted)
        self.assertGreater(hits, tries)  # the queries were worth asking
        text, matches = maker.tree(2)
        count = self.ok("--json", "search", case, "--count", "--", text).json()
        wanted = [e for e in known.events if matches(e)]
        self.assertEqual((count["count"], count["conversations"]),
                         (len(wanted), len({e["conversation"] for e in wanted})))

    def test_indexed(self):
        case, _ = self.make_case(random_tree(self.folder, SEED, 120))
        self.check(case, SEED, TRIES * 2 // 3)

    def test_not_indexed(self):
        case = self.folder / "scan.casebook"
        self.ok("import", case, "--policy", "single", "--no-index", random_tree(self.folder, SEED + 1, 60))
        self.check(case, SEED + 1, TRIES // 6)

    def test_indexed_in_part(self):
        """Half is indexed, the other half came later and joins conversations that are there already."""
        tree = random_tree(self.folder, SEED + 2, 80)
        files = sorted(p for p in tree.rglob("*") if p.is_file())
        case = self.folder / "part.casebook"
        self.ok("import", case, "--policy", "single", *files[::2])
        self.ok("import", case, "--no-index", *files[1::2])
        self.check(case, SEED + 2, TRIES // 6)


if __name__ == "__main__":
    main()
