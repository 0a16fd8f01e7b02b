# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""The bundled sample archive: it is what its script writes, and Casebook finds in it what the script put there."""

import subprocess
import sys

import oracle
from support import CHECKOUT, DONE, SAMPLE, TRUTH, CaseTest, cli, main


class Sample(CaseTest):
    def setUp(self):
        super().setUp()
        self.case, self.report = self.make_case(SAMPLE)

    def test_files_are_what_the_script_writes(self):
        script = CHECKOUT / "resources" / "sample" / "make_sample.py"
        done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_import_reports_the_numbers_of_the_truth(self):
        for key in ("sources", "bytes", "records", "conversations", "events", "duplicates", "issues"):
            self.assertEqual(self.report[key], TRUTH[key], key)
        self.assertIs(self.report["balanced"], True)

    def test_info_agrees_with_the_import(self):
        info = self.info(self.case)
        self.assertEqual(info["conversations"], TRUTH["conversations"])
        self.assertEqual(info["events"], TRUTH["events"])
        self.assertEqual(info["issues"], TRUTH["issues"])
        self.assertIs(info["balanced"], True)
        self.assertEqual(info["first"], "2024-09-27T08:58:04Z")
        self.assertEqual(info["last"], "2024-10-15T15:22:33Z")

    def test_sources_are_named_with_size_and_digest(self):
        import hashlib
        sources = {s["path"]: s for s in self.info(self.case)["sources"]}
        files = [p for p in SAMPLE.rglob("*") if p.is_file()]
        self.assertEqual(set(sources), {str(p) for p in files})
        for p in files:
            self.assertEqual(sources[str(p)]["sha256"], hashlib.sha256(p.read_bytes()).hexdigest(), p)
            self.assertEqual(sources[str(p)]["bytes"], p.stat().st_size, p)
        damaged = {str(SAMPLE / d["file"]) for d in TRUTH["damaged"]}
        self.assertEqual({p for p, s in sources.items() if s["issues"]}, damaged)

    def test_the_damage_is_the_one_issue_and_covers_every_bad_byte(self):
        issues = [i for i in self.ok("--json", "issues", self.case).json() if i["severity"] != "note"]
        self.assertEqual(len(issues), TRUTH["issues"], issues)
        damage = TRUTH["damaged"][0]
        self.assertEqual(issues[0]["source"], str(SAMPLE / damage["file"]))
        self.assertEqual((issues[0]["offset"], issues[0]["length"]), (damage["offset"], damage["length"]))

    def test_events_agree_with_a_second_reader_field_by_field(self):
        expected = oracle.read_tree(SAMPLE, TRUTH["damaged"])["events"]
        found = sorted(self.events(self.case), key=lambda e: (e["source"], e["offset"]))
        self.assertEqual(len(found), len(expected))
        for got, want in zip(found, expected):
            self.assertEqual(oracle.comparable(got), oracle.comparable(want))

    def test_text_hash_is_the_one_of_the_truth(self):
        self.assertEqual(oracle.text_hash(self.events(self.case)), TRUTH["text_sha256"])

    def test_conversations_agree_with_a_second_reader(self):
        expected = {c.conversation_id: c for c in oracle.read_tree(SAMPLE, TRUTH["damaged"])["conversations"]}
        found = self.conversations(self.case)
        self.assertEqual({c["conversation_id"] for c in found}, set(expected))
        self.assertEqual(len(found), len(expected))
        for c in found:
            want = expected[c["conversation_id"]]
            self.assertEqual((c["tenant"], c["type"], c["kind"], c["start"], c["open"]),
                             (want.tenant, want.type, want.kind, want.start, want.open), c)
            self.assertEqual(c.get("end") or "", want.end, c)
            self.assertEqual(c.get("thread_id") or "", want.thread_id, c)
            self.assertEqual(c["events"], len(want.events), c)
            self.assertEqual(c["messages"], sum(e["type"] == "Message" for e in want.events), c)
            self.assertLessEqual(want.participants, set(c["participants"]), c)

    def test_the_conversation_without_end_is_open_and_the_only_one(self):
        self.assertEqual([c["conversation_id"] for c in self.conversations(self.case) if c["open"]], ["quay-000108"])

    def test_the_copied_conversation_has_three_sources_and_the_daily_file_is_named(self):
        copied = next(c for c in self.conversations(self.case) if c["conversation_id"] == "quay-000107")
        names = {"ucb-quay_20241015.IMArchive", "quay-000107.conv", "quay-000107.conv.localONLY"}
        self.assertEqual({p.rsplit("/", 1)[1] for p in copied["sources"]}, names)
        for event in self.events(self.case, "--filter", "conversation:quay-000107"):
            self.assertTrue(event["source"].endswith("ucb-quay_20241015.IMArchive"), event)
            self.assertEqual({p["source"].rsplit("/", 1)[1] for p in event["places"]}, names)

    def test_people_are_named_as_the_archive_names_them(self):
        names = {e["sender"]: e["sender_name"] for e in self.events(self.case) if e["type"] == "Message"}
        self.assertEqual(names["bram.okafor@im.pluvius.example"], "Okafor, Bram")
        self.assertEqual(names["keiko.tanabe@im.works.pluvius.example"], "田辺 恵子")

    def test_every_raw_record_is_the_slice_of_its_file(self):
        data = {str(p): p.read_bytes() for p in SAMPLE.rglob("*") if p.is_file()}
        for e in self.events(self.case):
            raw = cli("raw", self.case, e["id"])
            self.assertEqual(raw.code, DONE, raw)
            self.assertEqual(raw.out, data[e["source"]][e["offset"]:e["offset"] + e["length"]])


if __name__ == "__main__":
    main()
