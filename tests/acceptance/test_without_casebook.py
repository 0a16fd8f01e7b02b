# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the commands of docs/check-without-casebook.md, exactly as they stand there, against a real export."""

import re
import shutil
import subprocess

from foureyes import FourEyesTest
from support import CHECKOUT, main

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

    def run_page(self):
        """What the commands say, one after the other."""
        return [subprocess.run(["sh", "-c", line], cwd=self.out, capture_output=True, text=True) for line in COMMANDS]

    def test_every_command_of_the_page(self):
        self.assertEqual(len(COMMANDS), 7)
        sums, there, named, signature, person, exporter, check = self.run_page()
        for run in (sums, there, named, signature, person, exporter, check):
            self.assertEqual(run.returncode, 0, run)
        self.assertTrue(all(line.endswith(": OK") for line in sums.stdout.splitlines()), sums)
        self.assertEqual(there.stdout.strip(), named.stdout.strip())
        self.assertIn("Verification successful", signature.stderr)
        self.assertIn("bob@pluvius.example", person.stdout)
        self.assertIn("Verification successful", exporter.stderr)
        self.assertIn("everything fits", check.stdout)

    def test_a_changed_file_fails_the_first_and_the_last(self):
        mail = next(self.out.rglob("*.eml"))
        mail.write_bytes(mail.read_bytes() + b" ")
        codes = [run.returncode for run in self.run_page()]
        self.assertNotEqual(codes[0], 0)
        self.assertEqual(codes[-1], 5)

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
