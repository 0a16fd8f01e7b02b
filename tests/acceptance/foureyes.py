# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""A case with four eyes, two people, and a request: what the tests about approvals begin with."""

import json
import os

from support import DONE, SAMPLE, CaseTest


class FourEyesTest(CaseTest):
    """Ann asks, Bob is the first approver."""

    def setUp(self):
        super().setUp()
        for name in ("LOGS", "IDENTITIES"):
            os.environ[f"CASEBOOK_{name}"] = str(self.folder / "own" / name.lower())
        os.environ.pop("CASEBOOK_SETTINGS", None)
        self.password = self.folder / "password"
        self.password.write_text("a passphrase for tests\n", encoding="utf-8")
        self.ann = self.identity("Ann")
        self.bob = self.identity("Bob")

    def identity(self, name, *more):
        out = self.folder / f"{name}.p12"
        self.ok("identity", "new", "--name", name, "--email", f"{name.lower()}@pluvius.example", "--out", out,
                "--key-password-file", self.password, "--kind", "ec-p256", *more)
        return out

    def key(self, p12):
        return ("--key", p12, "--key-password-file", self.password)

    def four_eyes(self, *paths, name="a.casebook"):
        case = self.folder / name
        self.ok("new", case, "--approver", self.bob.with_suffix(".pem"))
        self.ok("import", case, *(paths or [SAMPLE]))
        return case

    def form(self, **changes):
        form = {"organisation": "Pluvius", "requester": {"name": "Ann", "email": "ann@pluvius.example"},
                "reason": "Matter 7", "legal_justification": "Art. 6 (1) f GDPR", "filter": 'tenant:"Pluvius Works"',
                "approver": {"name": "Bob", "role": "Legal", "email": "bob@pluvius.example"},
                "statement": "The data is necessary.", "delivery": {"format": "eml"}}
        form.update(changes)
        file = self.folder / f"request {len(list(self.folder.glob('request *.json')))}.json"
        file.write_text(json.dumps({k: v for k, v in form.items() if v is not None}), encoding="utf-8")
        return file

    def request(self, verb, case, *args, by=None, code=DONE):
        run = self.expect(code, "--json", "request", verb, case, *args, *(self.key(by) if by else ()))
        return run.json() if run.code == DONE else run

    def draft(self, case, **changes):
        return self.request("new", case, "--file", self.form(**changes), by=self.ann)["id"]

    def reviewed(self, case, **changes):
        request = self.draft(case, **changes)
        self.request("submit", case, request, by=self.ann)
        self.request("review", case, request, by=self.bob)
        return request

    def approved(self, case, **changes):
        request = self.reviewed(case, **changes)
        self.request("approve", case, request, by=self.bob)
        return request

    def log(self, case):
        return self.ok("--json", "audit", "list", case).json()["entries"]

    def texts(self, case):
        """Event id and text of every message, as Bob reads them."""
        run = self.ok("--json", "events", case, *self.key(self.bob))
        return {event["id"]: event["text"] for event in run.lines() if event.get("text")}
