# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Real conversations in the archive's format, where the corpus is present: Casebook finds what its truth says."""

import json
import os
import unittest
from pathlib import Path

import oracle
from support import CaseTest, main

CORPUS = Path(os.environ.get("CASEBOOK_CORPUS") or "/nonexistent")


@unittest.skipUnless((CORPUS / "truth.json").is_file(), "CASEBOOK_CORPUS names no corpus")
class Corpus(CaseTest):
    def compare(self, block, path):
        truth = json.loads((CORPUS / "truth.json").read_text(encoding="utf-8"))[block]
        case, report = self.make_case(path)
        for key in ("sources", "bytes", "records", "conversations", "events", "duplicates"):
            self.assertEqual(report[key], truth[key], key)
        self.assertIs(report["balanced"], True)
        types = {}
        for c in self.conversations(case):
            types[c["type"]] = types.get(c["type"], 0) + 1
        self.assertEqual(types, truth["by_type"])
        events = self.events(case)
        self.assertEqual(oracle.text_hash(events), truth["text_sha256"])
        self.assertEqual(sum(len(e["places"]) for e in events), truth["records"]["IMEvent"])
        return case, events

    def test_the_archive_alone(self):
        case, events = self.compare("hq", CORPUS / "IMArchives")
        expected = oracle.read_tree(CORPUS / "IMArchives")["events"]
        events.sort(key=lambda e: (e["source"], e["offset"]))
        self.assertEqual(len(events), len(expected))
        for got, want in zip(events, expected):
            if oracle.comparable(got) != oracle.comparable(want):  # not assertEqual: 158,936 times a message is slow
                self.assertEqual(oracle.comparable(got), oracle.comparable(want))
        self.ok("verify", case)

    def test_with_the_copies_of_the_appliance(self):
        _, events = self.compare("with_copies", CORPUS)
        self.assertTrue(all(e["source"].endswith(".IMArchive") for e in events))

    def test_export_of_everything_balances(self):
        case, _ = self.make_case(CORPUS / "IMArchives")
        out = self.folder / "out"
        report = self.ok("--json", "export", "eml", case, "--out", out).json()
        self.assertIs(report["balanced"], True)
        self.assertEqual(report["selected"], report["exported"])
        self.assertEqual(report["left_out"], [])
        self.ok("verify", out)


if __name__ == "__main__":
    main()
