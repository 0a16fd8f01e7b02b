# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""A request goes to another computer as a file, and the answer comes back as one."""

import json
import shutil
import subprocess
import sys

from foureyes import FourEyesTest
from support import CHECKOUT, INPUT, INTEGRITY, NOT_PERMITTED, USAGE, main


class AirGap(FourEyesTest):
    def setUp(self):
        super().setUp()
        self.case = self.four_eyes()
        self.file = self.folder / "R1.request"
        self.answer = self.folder / "R1.answer"

    def send(self, to=None, **changes):
        request = self.reviewed(self.case, **changes)
        sent = self.ok("--json", "request", "send", self.case, request, "--to", (to or self.bob).with_suffix(".pem"),
                       "--out", self.file, *self.key(self.ann)).json()
        return request, sent

    def reply(self, *how, by=None, file=None, code=0):
        return self.expect(code, "request", "answer", file or self.file, "--out", self.answer, *how,
                           *self.key(by or self.bob))

    def test_there_and_back(self):
        request, sent = self.send()
        opened = self.ok("--json", "request", "open", self.file, *self.key(self.bob)).json()
        self.assertEqual((opened["id"], opened["state"]), (request, "internal review"))
        self.assertEqual((opened["sha256"], opened["sender"]), (sent["sha256"], "CN=Ann"))
        lines = [json.loads(line) for line in opened["preview"].splitlines()]
        self.assertEqual(len(lines), opened["counts"]["events"])
        self.reply("--approve")
        received = self.receive()
        self.assertEqual((received["state"], received["approvals"][0]["preview"]), ("approved", "seen"))
        self.ok("export", "eml", self.case, "--out", self.folder / "out", "--request", request)
        self.ok("verify", self.case)

    def test_the_preview_is_for_the_approver_alone(self):
        self.send()
        self.assertIsNone(self.ok("--json", "request", "open", self.file, *self.key(self.ann)).json()["preview"])
        self.assertIsNone(self.ok("--json", "request", "open", self.file).json()["preview"])
        self.assertNotIn(b"invoice", self.file.read_bytes().lower().replace(b"pluvius", b""))

    def test_an_approval_without_the_preview_is_not_seen(self):
        carl = self.identity("Carl")
        self.ok("identity", "enrol", self.case, carl.with_suffix(".pem"), "--role", "approver", *self.key(self.bob))
        self.send(to=self.bob)
        self.reply("--approve", by=carl)
        self.assertEqual(self.receive()["approvals"][0]["preview"], "not seen")

    def test_a_rejection(self):
        self.send()
        self.fails(USAGE, "request", "answer", self.file, "--out", self.answer, "--reject", *self.key(self.bob))
        self.reply("--reject", "--reason", "too wide")
        self.assertEqual(self.receive()["state"], "rejected")

    def test_openssl_is_enough(self):
        """The approver has no Casebook: opens, reads and signs with openssl and a text editor (docs/requests.md)."""
        request, _ = self.send()
        key = f"file:{self.password}"
        subprocess.run(["openssl", "pkcs12", "-in", self.bob, "-passin", key, "-nodes", "-nocerts", "-out", "bob.key"],
                       cwd=self.folder, check=True, capture_output=True)
        page = (CHECKOUT / "docs" / "requests.md").read_text(encoding="utf-8")
        block = page.split("<!-- without Casebook -->")[1].split("```sh\n")[1].split("```")[0]
        for name, there in (("bob.pem", "Bob.pem"), ("ann.pem", "Ann.pem")):
            shutil.copy(self.folder / there, self.folder / name)
        for line in block.splitlines():
            done = subprocess.run(["sh", "-c", line], cwd=self.folder, capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, (line, done.stderr))
        self.assertEqual(json.loads((self.folder / "approval.json").read_text())["request"], request)
        received = self.receive("--signature", self.folder / "approval.p7s", file=self.folder / "approval.json")
        self.assertEqual((received["state"], received["approvals"][0]["preview"]), ("approved", "not seen"))
        self.ok("export", "eml", self.case, "--out", self.folder / "out", "--request", request)

    def refused(self, code=NOT_PERMITTED, **kw):
        run = self.receive(code=code, **kw)
        self.assertEqual(self.log(self.case)[-1]["act"], "refused")
        return run.err

    def test_the_requester_cannot_answer(self):
        self.send()
        self.reply("--approve", by=self.ann, code=NOT_PERMITTED)
        self.reply("--approve", by=self.identity("Dora"))
        self.refused()

    def test_an_answer_to_an_earlier_submission_does_not_count(self):
        request, _ = self.send()
        self.reply("--approve")
        self.request("submit", self.case, request, "--file", self.form(filter="*"), by=self.ann)
        self.request("review", self.case, request, by=self.bob)
        self.assertIn("another state", self.refused())

    def test_every_part_of_an_answer_is_covered(self):
        self.send()
        self.reply("--approve")
        answer = json.loads(self.answer.read_text())
        for old, new in (("not seen", "seen"), ('"events":55', '"events":56'), ("CN=Bob", "CN=Bab")):
            changed = dict(answer, statement=answer["statement"].replace(old, new))
            if changed == answer:
                continue
            self.answer.write_text(json.dumps(changed))
            self.refused(code=(NOT_PERMITTED, INPUT))
        self.answer.write_text(json.dumps(answer))
        self.assertEqual(self.receive()["state"], "approved")

    def receive(self, *more, code=0, file=None):
        run = self.expect(code, "--json", "request", "receive", self.case, file or self.answer, *more,
                          *self.key(self.ann))
        return run.json() if run.code == 0 else run

    def test_a_changed_file_is_not_opened(self):
        self.send()
        whole = self.file.read_bytes()
        for place in range(0, len(whole), max(1, len(whole) // 25)):
            self.file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1:])
            self.expect((INPUT, USAGE), "request", "open", self.file)
        self.file.write_bytes(b"hello")
        self.expect(USAGE, "request", "open", self.file)


class OneMessage(FourEyesTest):
    def check(self, folder):
        return subprocess.run([sys.executable, "-B", CHECKOUT / "docs" / "check_export.py", folder],
                              capture_output=True, text=True).returncode

    def test_one_message_is_shown_and_nothing_else(self):
        case = self.four_eyes()
        request = self.approved(case)
        shown = self.ok("request", "preview", case, request, *self.key(self.bob)).lines()
        for number in (0, 7, len(shown) - 1):
            out = self.folder / f"proof {number}"
            event = shown[number]
            self.ok("request", "prove", case, request, event["id"], "--out", out, *self.key(self.bob))
            self.assertEqual(self.check(out), 0)
            self.assertEqual(json.loads((out / "event.json").read_text())["id"], event["id"])
            said = b"".join(p.read_bytes() for p in out.iterdir())
            for other in shown:
                if other["id"] != event["id"]:
                    self.assertNotIn(other["id"].encode(), said)
            verified = subprocess.run(
                ["openssl", "cms", "-verify", "-inform", "DER", "-in", "approval.p7s", "-binary", "-content",
                 "approval.json", "-CAfile", self.bob.with_suffix(".pem")], cwd=out, capture_output=True)
            self.assertEqual(verified.returncode, 0, verified.stderr)
            file = out / "event.json"
            file.write_bytes(file.read_bytes().replace(b"Message", b"Massage").replace(b"MUC", b"MAC"))
            self.assertEqual(self.check(out), INTEGRITY)

    def test_what_was_not_approved_or_is_redacted_cannot_be_shown(self):
        case = self.four_eyes()
        hidden = self.ok("--json", "search", case, 'tenant:"Pluvius Works" type:Message', *self.key(self.bob)).lines()[3]
        self.ok("redact", "add", case, hidden["id"], "--reason", "personal")
        request = self.approved(case)
        other = self.ok("--json", "search", case, 'tenant:"Pluvius Retail"', *self.key(self.bob)).lines()[0]
        for event in (hidden, other):
            self.expect(INPUT, "request", "prove", case, request, event["id"], "--out", self.folder / "proof",
                        *self.key(self.bob))
        self.assertFalse((self.folder / "proof").exists())
        draft = self.draft(case)
        self.expect(NOT_PERMITTED, "request", "prove", case, draft, other["id"], "--out", self.folder / "proof",
                    *self.key(self.bob))


if __name__ == "__main__":
    main()
