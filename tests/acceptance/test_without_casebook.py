# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the commands of docs/check-without-casebook.md, exactly as they stand there, against a real export."""

import json
import re
import shutil
import subprocess

from foureyes import FourEyesTest
from support import CHECKOUT, main
from timeauthority import TimeAuthority

PAGE = CHECKOUT / "docs" / "check-without-casebook.md"
COMMANDS = [line for block in re.findall(r"```sh\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
            for line in block.splitlines()]


class WithoutCasebook(FourEyesTest):
    def setUp(self):
        super().setUp()
        self.case = self.four_eyes()
        self.out = self.folder / "received" / "export"
        self.out.parent.mkdir()
        self.ok("export", "eml", self.case, "--out", self.out, "--request", self.approved(self.case),
                *self.key(self.ann))
        shutil.copy(self.ann.with_suffix(".pem"), self.out.parent / "exporter.pem")
        shutil.copy(self.bob.with_suffix(".pem"), self.out.parent / "approver.pem")
        shutil.copy(CHECKOUT / "docs" / "check_export.py", self.out.parent)
        shutil.copy(CHECKOUT / "tests" / "audit" / "verify_log.py", self.out.parent)
        self.authority = TimeAuthority(self.folder / "authority")
        shutil.copy(self.authority.ca, self.out.parent / "authority.pem")
        query = self.folder / "q.tsq"
        self.ok("audit", "timestamp", "query", self.case, "--out", query)
        self.ok("audit", "timestamp", "accept", self.case, self.authority.answer(query, self.folder / "a.tsr"), "--ca",
                self.authority.ca)
        self.ok("audit", "export", self.case, "--out", self.out.parent / "log")

    def run_page(self):
        """What the commands say, one after the other."""
        return [subprocess.run(["sh", "-c", line], cwd=self.out, capture_output=True, text=True) for line in COMMANDS]

    def test_every_command_of_the_page(self):
        self.assertEqual(len(COMMANDS), 10)
        sums, there, named, signature, person, exporter, check, stamp, time, log = runs = self.run_page()
        for run in runs:
            self.assertEqual(run.returncode, 0, run)
        self.assertTrue(all(line.endswith(": OK") for line in sums.stdout.splitlines()), sums)
        self.assertEqual(there.stdout.strip(), named.stdout.strip())
        self.assertIn("Verification successful", signature.stderr)
        self.assertIn("bob@pluvius.example", person.stdout)
        self.assertIn("Verification successful", exporter.stderr)
        self.assertIn("everything fits", check.stdout)
        self.assertIn("Verification: OK", stamp.stdout + stamp.stderr)
        self.assertIn("Time stamp: ", time.stdout)
        approval = json.loads((self.out / "approval" / "approval.json").read_text(encoding="utf-8"))
        stamped = (self.out.parent / "log" / "stamp-1.txt").read_text().splitlines()
        self.assertEqual(stamped[3], f"genesis {approval['genesis']}")
        entries = [json.loads(line) for line in (self.out.parent / "log" / "log.jsonl").read_text().splitlines()]
        number = next(entry["number"] for entry in entries if entry["details"].get("step") == "approve")
        self.assertLess(number, int(stamped[1]))

    def test_a_changed_state_or_another_authority_fails_the_stamp(self):
        stamp = 7
        state = self.out.parent / "log" / "stamp-1.txt"
        whole = state.read_text()
        state.write_text(whole.replace("time 2", "time 1"))
        self.assertNotEqual(self.run_page()[stamp].returncode, 0)
        state.write_text(whole)
        shutil.copy(TimeAuthority(self.folder / "stranger").ca, self.out.parent / "authority.pem")
        self.assertNotEqual(self.run_page()[stamp].returncode, 0)

    def test_a_changed_file_fails_the_first_and_the_last(self):
        mail = next(self.out.rglob("*.eml"))
        mail.write_bytes(mail.read_bytes() + b" ")
        codes = [run.returncode for run in self.run_page()]
        self.assertNotEqual(codes[0], 0)
        self.assertEqual(codes[6], 5)

    def test_an_approval_of_somebody_else_fails_the_signature(self):
        shutil.copy(self.ann.with_suffix(".pem"), self.out.parent / "approver.pem")
        self.assertNotEqual(self.run_page()[3].returncode, 0)

    def test_every_flipped_byte_of_the_approval_is_found(self):
        statement = self.out / "approval" / "approval.json"
        whole = statement.read_bytes()
        signature = COMMANDS[3].split()
        step = max(1, len(whole) // 60)  # openssl is a process each: a sample here, all of them in tst_requests
        for place in range(0, len(whole), step):
            statement.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1:])
            done = subprocess.run(signature, cwd=self.out, capture_output=True)
            self.assertNotEqual(done.returncode, 0, f"byte {place}")

    def test_the_program_agrees(self):
        verdict = self.ok("--json", "verify", self.out).json()
        self.assertEqual((verdict["intact"], verdict["complete"], verdict["trusted"]), (True, True, True))
        shutil.rmtree(self.folder / "own" / "identities")
        self.assertIs(self.ok("--json", "verify", self.out).json()["trusted"], False)
        leaves = self.out / "approval" / "leaves.txt"
        leaves.write_text("".join(reversed(leaves.read_text().splitlines(keepends=True))))
        verdict = self.expect(5, "--json", "verify", self.out).json()
        self.assertTrue(any("root" in problem for problem in verdict["problems"]), verdict)


if __name__ == "__main__":
    main()
