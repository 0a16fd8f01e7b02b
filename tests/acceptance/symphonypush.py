# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""What tests of pushes share: a case whose messages are staged, and a Symphony on this machine that is to get them."""

import json
import shutil
import subprocess
import unittest

from fakeagent import FakeAgent
from support import DONE, INPUT, LEFT_OUT, NOT_PERMITTED, TIMEOUT
from symphonycase import SymphonyTest, rows_of, write_rows
from talks import Talk, archive

PASSWORD = "Sandbank 42"
PEOPLE = [f"{name}@pluvius.example" for name in ("ann.reed", "bo", "cy", "dora")]


def openssl(*args):
    subprocess.run(["openssl", *map(str, args)], check=True, capture_output=True, timeout=TIMEOUT)


@unittest.skipUnless(shutil.which("openssl"), "openssl is not installed")
class PushTest(SymphonyTest):
    messages = 60

    def setUp(self):
        super().setUp()
        self.password = self.folder / "password"
        self.password.write_text(PASSWORD + "\n", encoding="utf-8")
        self.key = self.folder / "key.pem"
        openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-aes256", "-pass", f"file:{self.password}",
                "-out", self.key)
        openssl("pkey", "-in", self.key, "-passin", f"file:{self.password}", "-pubout", "-out", self.folder / "public.pem")
        self.agent = FakeAgent(self.folder / "public.pem")
        self.addCleanup(lambda: self.agent.close())
        self.target = self.write_target()
        self.case, _ = self.make_case(archive(self.folder, self.talks()))
        self.export(self.case, name="staged", code=(DONE, LEFT_OUT))

    def begin_anew(self):
        """A Symphony that knows nobody yet, and the case as it was when this was called first."""
        before = self.folder / "before.casebook"
        if before.exists():
            for path in self.folder.glob(self.case.name + "*"):
                path.unlink()
            shutil.copyfile(before, self.case)
            self.agent.close()
            self.agent = FakeAgent(self.folder / "public.pem")
        else:
            shutil.copyfile(self.case, before)
        self.target = self.write_target()

    def talks(self):
        a, b, c, d = PEOPLE
        talks = [Talk(1, [a, b]), Talk(2, [a, c]), Talk(3, [a, b, c, d], room="plans@rooms.example")]
        for i in range(self.messages):
            talk = talks[i % 3]
            talk.say(talk.people[i // 3 % len(talk.people)], i, f"message {i} ${{x}} & <b>")
        return talks

    def write_target(self, name="target.json", **changes):
        base = self.agent.base
        target = {"login": "rsa", "agent": base + "/agent", "pod": base + "/pod", "session": base + "/login",
                  "key_manager": base + "/relay", "user": "svc-import", "key": str(self.key), "batch_size": 7,
                  "calls_per_second": 100_000, "retry_seconds": 0.001, "timeout_seconds": 60}
        target.update(changes)
        path = self.folder / name
        path.write_text(json.dumps({key: value for key, value in target.items() if value is not None}))
        return path

    def map_people(self, action="map", made=()):
        """Everybody is a user of Symphony, to be found by e-mail; or is to be made, as those in `made`."""
        table = self.folder / "users.csv"
        table.unlink(missing_ok=True)
        self.ok("symphony", "map", "people", self.case, "--out", table)
        rows = rows_of(table)
        for row in rows:
            row["action"], row["guessed"] = "create" if row["jid"] in made else action, "no"
            if row["action"] == "map":
                self.agent.add_user(row["email"])
        self.ok("symphony", "map", "keep", self.case, write_rows(table, rows))
        return rows

    def push_args(self, verb="push", folder="staged", *more):
        return ("symphony", verb, self.case, self.folder / folder, "--target", self.target, "--key-password-file",
                self.password, *more)

    def push(self, verb="push", *more, folder="staged", code=DONE):
        return self.expect(code, "--json", *self.push_args(verb, folder, *more)).json()

    def until_done(self, verb="push"):
        """Calls until nothing is left."""
        for _ in range(200):
            run = self.expect((DONE, LEFT_OUT, INPUT, NOT_PERMITTED), "--json", *self.push_args(verb))
            if run.code in (DONE, LEFT_OUT) and run.json()["left"] == 0:
                return
        self.fail(f"it never ends: {run}")

    def ledger(self):
        return {row["id"]: row for row in self.ok("--json", "symphony", "status", self.case, "--list", "all").lines()}

    def status(self, code=(DONE, LEFT_OUT)):
        return self.expect(code, "--json", "symphony", "status", self.case).json()

    def assertAgree(self):
        """Ledger and Symphony say the same of every message, and nothing was asked for that must not be."""
        self.assertEqual(self.agent.problems, [])
        ledger = self.ledger()
        staged = {line["originalMessageId"] for line in self.staged("staged")}
        self.assertEqual(set(ledger), staged)
        imported = {key for key, row in ledger.items() if row["state"] == "imported"}
        self.assertEqual(imported, self.agent.ids())
        self.assertEqual(len(self.agent.order), len(set(self.agent.order)))
        for key, row in ledger.items():
            if row["state"] == "failed":
                self.assertTrue(row["class"], row)
