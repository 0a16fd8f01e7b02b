# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""What Symphony refuses is listed with its reason; what must not be sent is not; and both ways to log in."""

import json
import os
import shutil
import subprocess
import unittest

from fakeagent import FakeAgent
from support import INPUT, INTEGRITY, LEFT_OUT, NOT_PERMITTED, TIMEOUT, USAGE, main
from symphonycase import rows_of
from symphonypush import PASSWORD, PushTest, openssl


class Refusals(PushTest):
    def setUp(self):
        super().setUp()
        self.map_people()

    def test_failures_have_their_class_and_diagnostic(self):
        ids = [line["originalMessageId"] for line in self.staged("staged")]
        said = {"The sender is not a member of the stream": "sender-not-member", "User is inactive": "sender-inactive",
                "Room is not active": "stream-inactive", "Message blocked by Expression Filter": "dlp",
                "Invalid messageML: x": "markup", "LIMIT_MESSAGE_CONTENT_MAX_TOTAL_SIZE_REACHED": "too-large",
                "Something quite new": "other"}
        self.agent.refusals = dict(zip(ids, said))
        pushed = self.push(code=LEFT_OUT)
        self.assertEqual((pushed["imported"], pushed["failed"]), (60 - len(said), len(said)))
        ledger = self.ledger()
        for key, text in self.agent.refusals.items():
            self.assertEqual((ledger[key]["diagnostic"], ledger[key]["class"]), (text, said[text]))
        own = self.folder / "patterns.csv"
        own.write_text("class,pattern\nhouse-rule,quite new\n")
        self.push("retry", "--diagnostics", own, code=LEFT_OUT)
        self.assertEqual(self.ledger()[ids[6]]["class"], "house-rule")
        self.assertAgree()
        self.agent.refusals = {}
        self.assertEqual(self.push("retry")["sent"], len(said))
        self.assertAgree()

    def test_the_final_report_balances_states_the_losses_and_is_signed(self):
        ids = [line["originalMessageId"] for line in self.staged("staged")]
        self.agent.refusals = {ids[0]: "User is inactive"}
        self.push(code=LEFT_OUT)
        key, report = self.folder / "k.p12", self.folder / "report.json"
        self.ok("identity", "new", "--name", "Iris Vogel", "--email", "iris@pluvius.example", "--out", key, "--key-password-file", self.password)
        done = self.expect(LEFT_OUT, "--json", "symphony", "report", self.case, self.folder / "staged", "--out", report, "--key", key,
                           "--key-password-file", self.password).json()
        self.assertEqual((done["imported"], done["failed"], done["left"], done["balanced"]), (59, 1, 0, True))
        said = json.loads(report.read_text(encoding="utf-8"))
        self.assertEqual([(m["id"], m["class"]) for m in said["not_imported"]], [(ids[0], "sender-inactive")])
        self.assertEqual(said["events_selected"], said["events_exported"] + sum(part["count"] for part in said["left_out"]))
        self.assertGreater(said["not_importable"]["presence-span"], 0)
        check = ("openssl", "cms", "-verify", "-inform", "DER", "-binary", "-content", report, "-in", f"{report}.p7s", "-noverify", "-out", os.devnull)
        self.assertEqual(subprocess.run(check, capture_output=True).returncode, 0)
        report.write_bytes(report.read_bytes().replace(b"59", b"60"))
        self.assertNotEqual(subprocess.run(check, capture_output=True).returncode, 0)

    def test_one_bad_message_does_not_cost_its_batch(self):
        ids = [line["originalMessageId"] for line in self.staged("staged")]
        self.agent.bad = {ids[3], ids[40]}
        pushed = self.push(code=LEFT_OUT)
        self.assertEqual((pushed["imported"], pushed["failed"], pushed["left"]), (58, 2, 0))
        self.assertEqual({row["class"] for row in self.ledger().values() if row["state"] == "failed"}, {"markup"})
        self.assertAgree()

    def test_requests_that_are_too_large_become_smaller(self):
        self.agent.faults = [413, 413]
        self.assertEqual(self.push()["imported"], 60)
        self.assertAgree()

    def test_a_changed_export_is_refused(self):
        staged = self.folder / "staged" / "staged.jsonl"
        staged.write_bytes(staged.read_bytes().replace(b"message 1 ", b"message 9 "))
        self.fails((INPUT, INTEGRITY), *self.push_args(), naming="staged")
        self.assertEqual(self.agent.imports, 0)

    def test_an_export_of_another_case_is_refused(self):
        other, _ = self.make_case(self.folder / "IMArchives", name="other.casebook")
        self.fails((INPUT, USAGE), "symphony", "push", other, self.folder / "staged", "--target", self.target,
                   "--key-password-file", self.password, naming="another case")

    def test_a_wrong_login_sends_nothing(self):
        self.target = self.write_target(user="somebody-else")
        self.fails(NOT_PERMITTED, *self.push_args(), naming="/login")
        self.password.write_text("wrong\n")
        self.fails(INPUT, *self.push_args(), naming="key.pem")
        self.assertEqual(self.agent.imports, 0)

    def test_targets_name_their_faults(self):
        for changes, named in (({"agent": "http://agent.pluvius.example/agent"}, "agent"), ({"passwrod": "x"}, "passwrod"),
                               ({"login": "magic"}, "login"), ({"batch_size": 5001}, "batch_size"), ({"pod": None}, "pod")):
            self.target = self.write_target(**changes)
            self.fails((USAGE, INPUT), *self.push_args(), naming=named)
        self.assertEqual(self.agent.calls, [])

    def test_no_secret_is_kept_and_every_push_is_logged(self):
        self.push()
        secrets = [PASSWORD, *self.agent.tokens]
        kept = [self.case, *(p for p in (self.folder / "staged").rglob("*") if p.is_file())]
        for path in kept:
            raw = path.read_bytes()
            self.assertFalse([secret for secret in secrets if secret.encode() in raw], path)
        acts = [entry["act"] for entry in self.ok("--json", "audit", "list", self.case).json()["entries"]]
        self.assertEqual(acts[-2:], ["push", "push-done"])
        self.assertTrue(self.ok("--json", "verify", self.case).json()["intact"])


class Certificate(PushTest):
    def setUp(self):
        super().setUp()
        d = self.folder
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", d / "ca.key", "-out", d / "ca.pem", "-subj", "/CN=Pluvius CA",
                "-days", "2", "-addext", "basicConstraints=critical,CA:TRUE")
        for name, subject, extra in (("server", "/CN=127.0.0.1", "subjectAltName=IP:127.0.0.1"), ("client", "/CN=svc-import", "keyUsage=digitalSignature")):
            openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", d / f"{name}.key", "-out", d / f"{name}.csr", "-subj", subject)
            (d / f"{name}.ext").write_text(extra + "\n")
            openssl("x509", "-req", "-in", d / f"{name}.csr", "-CA", d / "ca.pem", "-CAkey", d / "ca.key", "-CAcreateserial", "-days", "2",
                    "-extfile", d / f"{name}.ext", "-out", d / f"{name}.pem")
        openssl("pkcs12", "-export", "-inkey", d / "client.key", "-in", d / "client.pem", "-passout", f"file:{self.password}", "-out", d / "client.p12")
        self.agent.close()
        self.agent = FakeAgent(tls={"server": d / "server.pem", "server_key": d / "server.key", "ca": d / "ca.pem"})
        base = self.agent.base
        self.tls = {"login": "certificate", "session": base + "/sessionauth", "key_manager": base + "/keyauth", "user": None,
                    "key": "client.p12", "ca": "ca.pem"}
        self.target = self.write_target(**self.tls)

    def test_the_certificate_is_the_account(self):
        self.map_people()
        self.agent.token_uses = 5
        self.assertEqual(self.push()["imported"], 60)
        self.assertGreater(self.agent.logins, 2)
        self.assertAgree()

    @unittest.skipUnless(shutil.which("curl"), "curl is not installed")
    def test_the_script_pushes_by_hand_and_its_answers_are_read(self):
        people, streams = self.tables(self.case)
        for row in people:
            row["symphony_user_id"] = f"uid:{self.agent.add_user(row['jid'])}"
        ids = {user["emailAddress"]: uid for uid, user in self.agent.users.items()}
        for row in streams:
            members = {ids[m["jid"]] for m in rows_of(self.folder / "staged/2-streams/members.csv") if m["stream_key"] == row["stream_key"]}
            row["stream_id"] = "sid:" + self.agent.add_stream(row["kind"], members)
        self.export(self.case, *self.save(people, streams), "--batch-size", "7", name="batches", code=LEFT_OUT)
        settings, responses = self.folder / "settings", self.folder / "responses"
        settings.write_text("".join(f"{key}='{value}'\n" for key, value in {
            "agent": self.agent.base + "/agent", "session": self.agent.base + "/sessionauth", "key_manager": self.agent.base + "/keyauth",
            "certificate": self.folder / "client.pem", "key": self.folder / "client.key"}.items()))
        line = ["sh", self.folder / "batches/tools/push.sh", settings, responses]
        environment = dict(os.environ, CURL_CA_BUNDLE=str(self.folder / "ca.pem"))
        self.agent.faults = [401, None, 429, None, 500]
        self.assertEqual(subprocess.run(line, env=environment, capture_output=True, timeout=TIMEOUT).returncode, 1)
        answers = ("--json", "symphony", "answers", self.case, self.folder / "batches", responses)
        read = self.expect(LEFT_OUT, *answers).json()
        self.assertEqual((read["imported"], read["batches"], read["left"]), (14, 3, 46))
        done = subprocess.run(line, env=environment, capture_output=True, text=True, timeout=TIMEOUT)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.ok(*answers).json()["imported"], 60)
        self.assertAgree()

    def test_a_server_that_nobody_vouches_for_gets_nothing(self):
        self.map_people()
        self.target = self.write_target(**dict(self.tls, ca=None))
        self.fails(INPUT, *self.push_args(), naming="ca")
        self.assertEqual(self.agent.calls, [])


if __name__ == "__main__":
    main()
