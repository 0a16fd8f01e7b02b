# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Archives made from a seed, read by Casebook and by the second reader in oracle.py: they must agree field by field."""

import oracle
from archives import random_tree
from support import CaseTest, main


class Random(CaseTest):
    def compare(self, seed):
        tree = random_tree(self.folder, seed)
        expected = oracle.read_tree(tree)
        case, report = self.make_case(tree)
        for key in ("sources", "records", "duplicates"):
            self.assertEqual(report[key], expected[key], key)
        self.assertEqual(report["conversations"], len(expected["conversations"]))
        self.assertEqual(report["events"], oracle.tally(expected["events"]))
        self.assertIs(report["balanced"], True)

        found = sorted(self.events(case), key=lambda e: (e["source"], e["offset"]))
        self.assertEqual([(e["source"], e["offset"]) for e in found],
                         [(e["source"], e["offset"]) for e in expected["events"]])
        for got, want in zip(found, expected["events"]):
            self.assertEqual(oracle.comparable(got), oracle.comparable(want))
        self.assertEqual(oracle.text_hash(found), expected["text_sha256"])

        wanted = {(c.tenant, c.conversation_id): c for c in expected["conversations"]}
        for c in self.conversations(case):
            want = wanted.pop((c["tenant"], c["conversation_id"]))
            self.assertEqual((c["type"], c["kind"], c["start"], c["open"]),
                             (want.type, want.kind, want.start, want.open), c)
            self.assertEqual((c.get("end") or "", c.get("thread_id") or ""), (want.end, want.thread_id), c)
            self.assertEqual(c["events"], len(want.events), c)
            self.assertEqual(c["messages"], oracle.tally(want.events).get("Message", 0), c)
            self.assertLessEqual(want.participants | {e["sender"] for e in want.events if e["type"] == "Message"},
                                 set(c["participants"]))
        self.assertEqual(wanted, {})

        for issue in self.ok("--json", "issues", case).json():
            self.assertNotEqual(issue["severity"], "error", issue)
        self.ok("verify", case)

    def test_seed_1(self):
        self.compare(1)

    def test_seed_2(self):
        self.compare(2)

    def test_seed_3(self):
        self.compare(3)


if __name__ == "__main__":
    main()
