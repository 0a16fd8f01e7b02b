# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Archives of the generator, in every dialect and with every fault: Casebook finds what the answer key says."""

import collections
import json
import os
import re
import subprocess
import unittest
from pathlib import Path

from support import DONE, LEFT_OUT, TIMEOUT, CaseTest, main

GENERATOR = os.environ.get("CASEBOOK_GENERATOR", "")
SEED = int(os.environ.get("CASEBOOK_SEED", "1"))


def generate(*args):
    return subprocess.run([GENERATOR, *map(str, args)], check=True, capture_output=True, text=True, timeout=TIMEOUT)


def dialects():
    """The names that the generator's help lists."""
    text = re.sub(r"\s+", " ", subprocess.run([GENERATOR, "--help"], capture_output=True, text=True, check=True).stdout)
    return re.search(r"plain tab [a-z0-9 -]+ mixed", text).group(0).split()


def moment(text):
    """Equal moments are equal texts, however many digits the fraction has."""
    seconds, _, fraction = text.removesuffix("Z").partition(".")
    return seconds, fraction.rstrip("0")


class Generated(CaseTest):
    def make(self, *args):
        """(case, report of the import, answer key, true events)"""
        key, events = self.folder / "key.json", self.folder / "events.jsonl"
        generate("--out", self.folder / "made", "--seed", SEED, "--key", key, "--events", events, *args)
        case, report = self.make_case(self.folder / "made" / "IMArchives", code=(DONE, LEFT_OUT))
        return case, report, json.loads(key.read_text()), [json.loads(x) for x in events.read_text().splitlines()]

    def assertIsWhatTheKeySays(self, case, report, key, truth):
        for name in ("sources", "bytes", "records", "conversations", "events", "duplicates"):
            self.assertEqual(report[name], key[name], name)
        self.assertIs(report["balanced"], True)
        codes = collections.Counter(issue["code"] for issue in self.expect((DONE, LEFT_OUT), "--json", "issues",
                                                                           case).json())
        self.assertEqual(dict(codes), key["issues"])

        made = str(self.folder / "made") + os.sep
        wanted = {(made + e["source"].replace("/", os.sep), e["offset"]): e for e in truth}
        for event in self.events(case):
            want = wanted.pop((event["source"], event["offset"]))
            self.assertEqual(moment(event["time"]), moment(want["time"]), event)
            for name in ("length", "tenant", "conversation_id", "type", "sender"):
                self.assertEqual(event[name], want[name], event)
            for name in ("text", "uid"):
                self.assertEqual(event.get(name) or None, want.get(name) or None, event)
        self.assertEqual(wanted, {})

    def assertFaultsAreNamed(self, case, key):
        """Each planted fault of bytes has an issue at its place."""
        found = {(issue["source"], issue["offset"], issue["length"], issue["code"])
                 for issue in self.expect((DONE, LEFT_OUT), "--json", "issues", case).json()}
        code = {"garbage": "unreadable-lines", "padding": "nul-padding"}
        for fault in key["faults"]:
            if fault["fault"] in code:
                path = str(self.folder / "made" / Path(fault["path"]))
                self.assertIn((path, fault["offset"], fault["length"], code[fault["fault"]]), found)

    def check(self, dialect, messages, *more):
        self.remove_folder()
        self.folder.mkdir()
        made = self.make("--dialect", dialect, "--messages", messages, "--messages-per-file", 40, "--longest", 60,
                         *more)
        self.assertIsWhatTheKeySays(*made)
        return made

    def test_each_dialect(self):
        for dialect in dialects()[:-1]:
            with self.subTest(dialect=dialect):
                self.check(dialect, 500)

    def test_each_dialect_with_every_fault(self):
        for dialect in dialects()[:-1]:
            with self.subTest(dialect=dialect):
                case, _, key, _ = self.check(dialect, 1800, "--faults", "all")
                self.assertFaultsAreNamed(case, key)

    def test_every_dialect_side_by_side_with_every_fault(self):
        case, _, key, _ = self.check("mixed", 6000, "--faults", "all")
        self.assertFaultsAreNamed(case, key)
        self.assertEqual(len({fault["fault"] for fault in key["faults"]}), 17)
        self.ok("verify", case)

    def test_small_files(self):
        case, report, key, truth = self.make("--small-files", 300, "--messages", 900)
        self.assertEqual(key["sources"], 300)
        self.assertIsWhatTheKeySays(case, report, key, truth)

    def test_the_same_seed_gives_the_same_bytes(self):
        for name in "ab":
            generate("--out", self.folder / name, "--messages", 400, "--seed", 5, "--dialect", "mixed")
        generate("--out", self.folder / "c", "--messages", 400, "--seed", 6, "--dialect", "mixed")
        a, b, c = ([(p.relative_to(self.folder / n), p.read_bytes()) for p in sorted((self.folder / n).rglob("*"))
                    if p.is_file()] for n in "abc")
        self.assertEqual(a, b)
        self.assertNotEqual(a, c)


if __name__ == "__main__":
    if not GENERATOR:
        raise unittest.SkipTest("CASEBOOK_GENERATOR does not name the generator")
    main()
