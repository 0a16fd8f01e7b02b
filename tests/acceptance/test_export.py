# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""`export eml`: complete, balanced, the same twice, readable by somebody else's mail parser and checkable without us."""

import email
import email.policy
import hashlib
import json
import shutil
import subprocess
import unicodedata

from archives import random_tree
from support import DONE, SAMPLE, TRUTH, CaseTest, cli, files_of, main


def squeezed(text):
    """Without any white space, so that wrapping and indenting do not matter. Control characters, which have no place
    in a mail, are shown there as U+FFFD."""
    visible = "".join("\ufffd" if unicodedata.category(c) == "Cc" and c not in "\t\n\r" else c for c in text)
    return "".join(visible.split())


class Export(CaseTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)
        self.out = self.folder / "out"

    def export(self, *more, out=None, case=None):
        out = out or self.out
        return self.ok("--json", "export", "eml", case or self.case, "--out", out, *more).json()

    def mails(self, out=None):
        return sorted((out or self.out).rglob("*.eml"))

    def read(self, path):
        """A mail as somebody else's parser sees it; any defect fails."""
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        body = ""
        for part in message.walk():
            self.assertEqual(part.defects, [], path)
            for name, value in part.items():
                self.assertEqual(list(value.defects), [], f"{path}: {name}")
            if part.get_content_type() == "text/plain":
                body += part.get_content()
        return message, body

    def check_balance(self, report):
        self.assertIs(report["balanced"], True)
        left = sum(x["count"] for x in report["left_out"])
        self.assertEqual(report["selected"]["events"], report["exported"]["events"] + left)

    def test_report_names_and_types(self):
        report = self.export()
        for key in ("export", "manifest"):
            self.assertIsInstance(report[key], str)
        for key in ("selected", "exported"):
            self.assertEqual({"conversations", "events"} - set(report[key]), set())
        for key in ("files", "bytes"):
            self.assertIs(type(report[key]), int)
        self.assertIsInstance(report["left_out"], list)
        self.assertIsInstance(report["seconds"], (int, float))
        json.loads(open(report["manifest"], encoding="utf-8").read())

    def test_everything_is_selected_and_exported(self):
        report = self.export()
        self.check_balance(report)
        wanted = {"conversations": TRUTH["conversations"], "events": sum(TRUTH["events"].values())}
        self.assertEqual(report["selected"], wanted)
        self.assertEqual(report["exported"], wanted)
        self.assertEqual(report["files"], len(self.mails()))
        self.assertEqual(report["bytes"], sum(p.stat().st_size for p in self.mails()))

    def test_one_mail_for_each_conversation_and_day(self):
        self.export()
        pairs = {(e["conversation"], e["time"][:10]) for e in self.events(self.case)}
        self.assertEqual(len(self.mails()), len(pairs))

    def test_mails_parse_without_defects_and_have_what_mail_needs(self):
        self.export()
        seen = set()
        for path in self.mails():
            message, body = self.read(path)
            for name in ("From", "To", "Date", "Subject", "Message-ID", "MIME-Version"):
                self.assertTrue(message[name], f"{path}: no {name}")
            self.assertNotIn(message["Message-ID"], seen)
            seen.add(message["Message-ID"])
            self.assertTrue(body.strip())
            raw = path.read_bytes()
            self.assertEqual(raw.count(b"\n"), raw.count(b"\r\n"), path)
            self.assertTrue(all(len(line) <= 998 for line in raw.split(b"\r\n")), path)
            for name in ("From", "To"):
                for address in message[name].addresses:
                    self.assertTrue(address.domain.endswith(".invalid"), f"{path}: {address}")

    def test_every_message_text_stands_in_the_mails(self):
        self.check_texts(self.case)

    def test_every_message_text_of_a_random_archive_stands_in_the_mails(self):
        tree = random_tree(self.folder, 31, conversations=60)
        case, _ = self.make_case(tree, name="random.casebook")
        self.check_texts(case)

    def check_texts(self, case):
        self.check_balance(self.export(case=case))
        bodies = {}
        for path in self.mails():
            message, body = self.read(path)
            day = message["Date"].datetime.strftime("%Y-%m-%d")
            bodies[day] = bodies.get(day, "") + squeezed(body)
        for e in self.events(case):
            if e["type"] == "Message":
                self.assertIn(squeezed(e.get("text", "")), bodies[e["time"][:10]], e)

    def test_filters_select_for_the_export_what_they_select_for_events(self):
        for number, text in enumerate(("conversation:quay-000104", 'tenant:"Pluvius Works"', "after:2024-10-01",
                                       "before:2024-09-30T09:35:00Z", "after:2024-09-30 before:2024-10-01")):
            with self.subTest(text):
                events = self.events(self.case, "--filter", text)
                out = self.folder / f"out{number}"
                report = self.export("--filter", text, out=out)
                self.check_balance(report)
                self.assertEqual(report["selected"],
                                 {"conversations": len({e["conversation"] for e in events}), "events": len(events)})
                inside = squeezed("".join(self.read(p)[1] for p in self.mails(out)))
                for e in self.events(self.case):
                    if e["type"] == "Message" and len(e["text"]) > 20:
                        self.assertEqual(squeezed(e["text"]) in inside, e in events, e)

    def test_the_same_export_twice_is_the_same_bytes(self):
        one, two = self.export(), self.export(out=self.folder / "again")
        self.assertEqual(files_of(self.out), files_of(self.folder / "again"))
        self.assertEqual(one["export"], two["export"])

    def test_the_case_is_not_changed_by_an_export(self):
        before = self.picture(self.case)
        self.export()
        self.assertSamePicture(self.picture(self.case), before)

    def test_manifest_names_every_file_with_its_digest(self):
        report = self.export()
        text = open(report["manifest"], encoding="utf-8").read()
        for path in self.mails():
            self.assertIn(hashlib.sha256(path.read_bytes()).hexdigest(), text)
            self.assertIn(path.name, text)
        self.assertIn("single", text)

    def test_digests_can_be_checked_with_sha256sum_alone(self):
        self.export()
        done = subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=self.out, capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        listed = (self.out / "SHA256SUMS").read_text(encoding="utf-8")
        for path in self.mails():
            self.assertIn(str(path.relative_to(self.out)), listed)

    def test_nothing_partial_is_left_beside_the_export(self):
        self.export()
        self.assertEqual({p.name for p in self.folder.iterdir()} - {"a.casebook", "a.casebook-wal", "a.casebook-shm"},
                         {"out"})

    def test_a_folder_with_something_in_it_is_left_alone(self):
        self.out.mkdir()
        (self.out / "mine.txt").write_text("mine")
        run = cli("export", "eml", self.case, "--out", self.out)
        self.assertGreater(run.code, DONE, run)
        self.assertIn("out", run.err)
        self.assertEqual(files_of(self.out), {"mine.txt": hashlib.sha256(b"mine").hexdigest()})

    def test_an_export_is_not_written_over(self):
        self.export()
        before = files_of(self.out)
        run = cli("export", "eml", self.case, "--out", self.out, "--filter", "conversation:quay-000101")
        self.assertGreater(run.code, DONE, run)
        self.assertEqual(files_of(self.out), before)

    def test_a_place_that_cannot_be_written(self):
        blocked = self.folder / "a file"
        blocked.write_text("in the way")
        run = cli("export", "eml", self.case, "--out", blocked / "out")
        self.assertGreater(run.code, DONE, run)
        self.assertIn("a file", run.err)
        self.assertEqual(blocked.read_text(), "in the way")

    def test_verify_agrees(self):
        self.export()
        verdict = self.ok("--json", "verify", self.out).json()
        self.assertIs(verdict["intact"], True)
        self.assertIs(verdict["complete"], True)
        self.assertIsNone(verdict["trusted"])
        self.assertEqual(verdict["problems"], [])
        self.assertGreater(verdict["checked"], 0)

    def test_an_export_may_be_moved(self):
        self.export()
        shutil.move(self.out, self.folder / "moved")
        self.ok("verify", self.folder / "moved")


if __name__ == "__main__":
    main()
