# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""The table of attempts to get data out without a second person: each is refused, logged, and leaves nothing."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess

from foureyes import FourEyesTest
from support import DONE, INPUT, INTEGRITY, LEFT_OUT, NOT_PERMITTED, SAMPLE, command, main


class BypassTest(FourEyesTest):
    def setUp(self):
        super().setUp()
        self.case = self.four_eyes()

    def refused_export(self, request, *more):
        """No file appears, the exit code is 4, and the newest entry of the log says that it was tried."""
        out = self.folder / "stolen"
        run = self.expect(NOT_PERMITTED, "export", "eml", self.case, "--out", out, "--request", request, *more)
        self.assertTrue(run.err.strip())
        self.assertEqual([p.name for p in self.folder.glob("stolen*")], [])
        self.refused_last("export")
        return run.err

    def refused_last(self, what):
        db = sqlite3.connect(self.case)
        entry = json.loads(db.execute("SELECT entry FROM log_entry ORDER BY number DESC LIMIT 1").fetchone()[0])
        db.close()
        self.assertEqual(entry["act"], "refused", what)
        self.assertTrue(entry["details"]["reason"], what)

    def refused_step(self, verb, request, by, *more):
        run = self.request(verb, self.case, request, *more, by=by, code=NOT_PERMITTED)
        self.refused_last(verb)
        return run.err


class ByPerson(BypassTest):
    def test_the_requester_approves(self):
        request = self.reviewed(self.case)
        self.assertIn("four eyes", self.refused_step("approve", request, self.ann).lower())
        self.refused_export(request)

    def test_the_requester_who_is_an_approver_approves(self):
        self.ok("identity", "enrol", self.case, self.ann.with_suffix(".pem"), "--role", "approver", *self.key(self.bob))
        request = self.reviewed(self.case)
        self.refused_step("approve", request, self.ann)

    def test_the_same_key_under_another_name(self):
        """A second certificate over the requester's own key, which an approver has even enrolled by mistake."""
        def openssl(*args):
            subprocess.run(["openssl", *args], check=True, capture_output=True, cwd=self.folder)
        secret = f"file:{self.password}"
        openssl("pkcs12", "-in", "Ann.p12", "-passin", secret, "-nodes", "-nocerts", "-out", "ann.key")
        openssl("req", "-x509", "-new", "-key", "ann.key", "-subj", "/CN=Bella", "-days", "30", "-out", "Bella.pem",
                "-addext", "keyUsage=digitalSignature")
        openssl("pkcs12", "-export", "-inkey", "ann.key", "-in", "Bella.pem", "-passout", secret, "-out", "Bella.p12")
        bella = self.folder / "Bella.p12"
        self.ok("identity", "enrol", self.case, self.folder / "Bella.pem", "--role", "approver", *self.key(self.bob))
        request = self.reviewed(self.case)
        self.assertIn("same key", self.refused_step("approve", request, bella))

    def test_a_second_self_made_key(self):
        request = self.reviewed(self.case)
        self.refused_step("approve", request, self.identity("Dora"))

    def test_a_self_made_key_with_the_name_of_the_approver(self):
        request = self.reviewed(self.case)
        (self.folder / "copy").mkdir()
        out = self.folder / "copy" / "Bob.p12"
        self.ok("identity", "new", "--name", "Bob", "--email", "bob@pluvius.example", "--out", out,
                "--key-password-file", self.password, "--kind", "ec-p256")
        self.refused_step("approve", request, out)

    def test_an_expired_certificate(self):
        made = subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
             "old.key", "-subj", "/CN=Olga", "-not_before", "20200101000000Z", "-not_after", "20210101000000Z", "-out",
             "old.pem"], cwd=self.folder, capture_output=True)
        if made.returncode != 0:
            self.skipTest("this openssl cannot date certificates back")
        subprocess.run(["openssl", "pkcs12", "-export", "-inkey", "old.key", "-in", "old.pem", "-passout",
                        f"file:{self.password}", "-out", "old.p12"], cwd=self.folder, check=True, capture_output=True)
        old = self.folder / "old.p12"
        self.ok("identity", "enrol", self.case, self.folder / "old.pem", "--role", "approver", *self.key(self.bob))
        request = self.reviewed(self.case)
        self.assertIn("not valid", self.refused_step("approve", request, old))
        self.fails(NOT_PERMITTED, "events", self.case, *self.key(old), naming="not valid")

    def test_somebody_whom_the_settings_of_the_computer_shut_out(self):
        def openssl(*args):
            subprocess.run(["openssl", *args], check=True, capture_output=True, cwd=self.folder)
        secret = f"file:{self.password}"
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "ca.key",
                "-subj", "/CN=Pluvius CA", "-days", "30", "-out", "ca.pem")
        openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "zoe.key", "-subj",
                "/CN=Zoe", "-out", "zoe.csr")
        openssl("x509", "-req", "-in", "zoe.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-days", "30", "-out", "zoe.pem")
        openssl("pkcs12", "-export", "-inkey", "zoe.key", "-in", "zoe.pem", "-passout", secret, "-out", "zoe.p12")
        settings = self.folder / "settings.json"
        settings.write_text('{"requesters": ["ca.pem"], "approvers": ["ca.pem"]}')
        os.environ["CASEBOOK_SETTINGS"] = str(settings)
        self.fails(NOT_PERMITTED, "request", "new", self.case, "--file", self.form(), *self.key(self.ann), naming="Ann")
        self.refused_last("new")
        zoe = self.folder / "zoe.p12"
        self.request("new", self.case, "--file", self.form(), by=zoe)
        os.environ.pop("CASEBOOK_SETTINGS")
        request = self.reviewed(self.case)
        os.environ["CASEBOOK_SETTINGS"] = str(settings)
        self.refused_step("approve", request, zoe)  # such a file only forbids: it makes nobody an approver
        self.request("approve", self.case, request, by=self.bob)

    def test_the_requester_reviews(self):
        request = self.draft(self.case)
        self.request("submit", self.case, request, by=self.ann)
        self.refused_step("review", request, self.ann)
        self.assertIn("does not follow", self.refused_step("approve", request, self.bob))

    def test_somebody_else_submits(self):
        request = self.draft(self.case)
        self.refused_step("submit", request, self.bob)

    def test_somebody_without_a_role_enrols_themself(self):
        self.expect(NOT_PERMITTED, "identity", "enrol", self.case, self.ann.with_suffix(".pem"), "--role", "approver",
                    *self.key(self.ann))
        self.refused_last("enrol")


class ByChange(BypassTest):
    """After the approval, somebody changes something."""

    def setUp(self):
        super().setUp()
        self.approval = self.approved(self.case)

    def void(self, *words):
        error = self.refused_export(self.approval)
        for word in words:
            self.assertIn(word, error)
        shown = self.request("show", self.case, self.approval)
        self.assertEqual(shown["state"], "void", shown)
        self.assertTrue(shown["changes"])

    def message(self):
        db = sqlite3.connect(self.case)
        row = db.execute("SELECT e.id, e.text FROM event e JOIN conversation c ON c.id = e.conversation "
                         "WHERE c.tenant = 'Pluvius Works' AND e.text IS NOT NULL LIMIT 1").fetchone()
        db.close()
        return row

    def test_the_scope_grows_by_an_import(self):
        extra = self.folder / "more" / "Pluvius Works"
        extra.mkdir(parents=True)
        source = next((SAMPLE / "Pluvius Retail").glob("ucb-quay_20241001*"))
        shutil.copy(source, extra / "ucb-mill_20241105.IMArchive")
        self.ok("import", self.case, self.folder / "more")
        self.void("more events", "now")

    def test_a_text_is_edited_in_the_database(self):
        key, text = self.message()
        self.change(self.case, ("UPDATE event SET text = ? WHERE id = ?", (text[::-1], key)))
        self.void("something else than what was approved")

    def test_a_sender_is_edited_in_the_database(self):
        key, _ = self.message()
        self.change(self.case, ("UPDATE event SET sender = (SELECT max(id) FROM person) WHERE id = ?", (key,)))
        self.refused_export(self.approval)

    def test_the_secret_is_exchanged(self):
        self.change(self.case, ("UPDATE meta SET value = ? WHERE key = 'secret'", (bytes(32),)))
        self.refused_export(self.approval)

    def test_a_redaction_is_added_or_taken_off(self):
        event = next(iter(self.texts(self.case)))
        self.ok("redact", "add", self.case, event, "--reason", "personal")
        selected = self.request("show", self.case, self.approval)
        if "changes" not in selected:  # that message is of the other tenant
            db = sqlite3.connect(self.case)
            event = db.execute("SELECT lower(hex(key)) FROM event WHERE id = ?", (self.message()[0],)).fetchone()[0]
            db.close()
            self.ok("redact", "add", self.case, event, "--reason", "personal")
        self.void("redacted")
        self.ok("redact", "remove", self.case, event)
        self.assertEqual(self.request("show", self.case, self.approval)["state"], "approved")

    def test_a_redaction_is_deleted_in_the_database(self):
        db = sqlite3.connect(self.case)
        event = db.execute("SELECT lower(hex(key)) FROM event WHERE id = ?", (self.message()[0],)).fetchone()[0]
        db.close()
        self.ok("redact", "add", self.case, event, "--reason", "privilege")
        self.approval = self.approved(self.case)
        self.change(self.case, ("DELETE FROM redaction", ()))
        self.void("redacted")

    def test_a_new_submission_ends_the_old_approval(self):
        self.request("submit", self.case, self.approval, "--file", self.form(filter="*"), by=self.ann)
        self.assertIn("submitted", self.refused_export(self.approval))

    def test_the_policy_is_edited(self):
        info = self.info(self.case)
        seal = hashlib.sha256(f"{info['case_id']}\n{info['created']}\nsingle\n{info['title']}".encode()).hexdigest()
        self.change(self.case, ("UPDATE meta SET value = 1 WHERE key = 'policy'", ()),
                    ("UPDATE meta SET value = ? WHERE key = 'seal'", (seal,)))
        self.assertEqual(self.info(self.case)["policy"], "single")
        out = self.folder / "stolen"
        self.fails(NOT_PERMITTED, "export", "eml", self.case, "--out", out, naming="policy")
        self.refused_last("export")
        self.fails(NOT_PERMITTED, "events", self.case, naming="four-eyes")
        self.assertFalse(out.exists())

    def test_the_sources_are_moved_and_nothing_changes(self):
        """A conversation that moved from its `.conv` into the daily file is the same."""
        self.ok("import", self.case, SAMPLE)
        self.assertEqual(self.request("show", self.case, self.approval)["state"], "approved")
        self.ok("export", "eml", self.case, "--out", self.folder / "out", "--request", self.approval)


class ByLog(BypassTest):
    """Somebody writes into the log with sqlite3."""

    def rows(self):
        db = sqlite3.connect(self.case)
        rows = db.execute("SELECT number, entry FROM log_entry ORDER BY number").fetchall()
        db.close()
        return rows

    def rebuilt(self, entries):
        """Replaces all entries, with digests and roots that fit."""
        def leaf(text):
            return hashlib.sha256(b"\0" + text.encode()).digest()

        def tree(leaves):
            if len(leaves) == 1:
                return leaves[0]
            split = 1 << (len(leaves) - 1).bit_length() - 1
            return hashlib.sha256(b"\1" + tree(leaves[:split]) + tree(leaves[split:])).digest()
        leaves = [leaf(text) for text in entries]
        self.change(self.case, ("DELETE FROM log_entry", ()),
                    *(("INSERT INTO log_entry VALUES (?, ?, ?, ?)", (i, text, leaves[i], tree(leaves[:i + 1])))
                      for i, text in enumerate(entries)))

    def test_an_entry_with_an_old_approval_is_replayed_on_a_changed_selection(self):
        request = self.approved(self.case)
        approve = json.loads(self.rows()[-1][1])
        self.request("submit", self.case, request, "--file", self.form(filter="*"), by=self.ann)
        self.request("review", self.case, request, by=self.bob)
        entries = [text for _, text in self.rows()]
        approve["number"] = len(entries)
        self.rebuilt([*entries, json.dumps(approve, sort_keys=True, separators=(",", ":"), ensure_ascii=False)])
        self.assertNotEqual(self.request("show", self.case, request)["state"], "approved")
        self.refused_export(request)

    def test_a_rejection_is_cut_off(self):
        request = self.reviewed(self.case)
        kept = [text for _, text in self.rows()]
        self.request("reject", self.case, request, "--reason", "no", by=self.bob)
        self.rebuilt(kept)
        self.assertIn("not whole", self.refused_step("approve", request, self.bob))
        verdict = self.expect(INTEGRITY, "--json", "audit", "verify", self.case).json()
        self.assertIn(False, (verdict["intact"], verdict["complete"]))

    def test_a_revocation_is_cut_off(self):
        request = self.approved(self.case)
        kept = [text for _, text in self.rows()]
        self.request("revoke", self.case, request, "--reason", "no", by=self.bob)
        self.rebuilt(kept)
        self.refused_export(request)

    def test_counts_are_edited_in_an_entry(self):
        request = self.approved(self.case)
        entries = [text for _, text in self.rows()]
        changed = [text.replace('\\"events\\":55', '\\"events\\":99') for text in entries]
        self.assertNotEqual(entries, changed)
        self.rebuilt(changed)
        self.refused_export(request)

    def test_the_first_approver_is_exchanged(self):
        entries = [text for _, text in self.rows()]
        genesis = json.loads(entries[0])
        genesis["details"]["approver"]["certificate"] = self.ann.with_suffix(".pem").read_text()
        request = self.approved(self.case)
        entries = [text for _, text in self.rows()]
        self.rebuilt([json.dumps(genesis, sort_keys=True, separators=(",", ":"), ensure_ascii=False), *entries[1:]])
        self.refused_export(request)

    def test_an_approval_of_another_case(self):
        other = self.four_eyes(name="b.casebook")
        request = self.approved(other)
        self.assertEqual(request, self.reviewed(self.case))
        db = sqlite3.connect(other)
        approve = json.loads(db.execute("SELECT entry FROM log_entry ORDER BY number DESC LIMIT 1").fetchone()[0])
        db.close()
        entries = [text for _, text in self.rows()]
        approve["number"] = len(entries)
        self.rebuilt([*entries, json.dumps(approve, sort_keys=True, separators=(",", ":"), ensure_ascii=False)])
        self.refused_export(request)

    def test_the_clock_is_set_back(self):
        if not shutil.which("faketime"):
            self.skipTest("needs faketime; tst_requestflow holds the same rule with a clock of its own")
        request = self.approved(self.case)
        done = subprocess.run(["faketime", "-f", "-30d", *command("export", "eml", self.case, "--out", self.folder / "stolen",
                                                                  "--request", request)], capture_output=True)
        self.assertEqual(done.returncode, NOT_PERMITTED, done.stderr)
        self.assertFalse((self.folder / "stolen").exists())
        self.refused_last("export")

    def test_the_clock_is_set_back_to_when_a_certificate_was_valid(self):
        if not shutil.which("faketime"):
            self.skipTest("needs faketime")
        request = self.reviewed(self.case)
        done = subprocess.run(["faketime", "-f", "-30d", *command("request", "approve", self.case, request,
                                                                  *self.key(self.bob))], capture_output=True)
        self.assertEqual(done.returncode, NOT_PERMITTED, done.stderr)
        self.refused_last("approve")


class ByWay(BypassTest):
    """Every way out that the command line has; tests/ui has print, PDF, copying and dragging."""

    WAYS = (("eml",), ("html",), ("rsmf",), ("loadfile",), ("symphony",), ("csv",), ("smtp", "--target", "house"))

    def setUp(self):
        super().setUp()
        self.ok("target", "save", self.case, "house", "--server", "127.0.0.1:1", "--security", "none",
                "--envelope-from", "archive@pluvius.example")

    def out_by(self, way, *more):
        out = self.folder / "stolen"
        password = ("--password-file", self.password) if way[0] == "csv" else ()
        run = self.expect(NOT_PERMITTED, "export", *way, self.case, "--out", out, *password, *more)
        self.assertEqual([p.name for p in self.folder.glob("stolen*")], [])
        self.refused_last(way[0])
        return run.err

    def test_without_a_request(self):
        for way in self.WAYS:
            with self.subTest(way=way[0]):
                self.out_by(way)

    def test_with_an_approval_for_another_format(self):
        request = self.approved(self.case)
        for way in self.WAYS[1:]:
            with self.subTest(way=way[0]):
                self.assertIn("approved as eml", self.out_by(way, "--request", request))

    def test_with_a_request_that_nobody_approved(self):
        request = self.reviewed(self.case)
        for way in self.WAYS:
            with self.subTest(way=way[0]):
                self.out_by(way, "--request", request)

    def test_with_another_filter_than_was_approved(self):
        request = self.approved(self.case)
        self.assertIn("something else", self.out_by(("eml",), "--request", request, "--filter", "*"))

    def test_with_what_a_dry_run_leaves(self):
        """It leaves nothing, and makes nobody's approval unnecessary."""
        request = self.reviewed(self.case)
        self.expect((DONE, LEFT_OUT), "request", "dry-run", self.case, request, *self.key(self.bob))
        self.out_by(("eml",), "--request", request)

    def test_the_proof_of_a_message_that_nobody_approved(self):
        request = self.reviewed(self.case)
        event = self.ok("request", "preview", self.case, request, *self.key(self.bob)).lines()[0]["id"]
        self.expect(NOT_PERMITTED, "request", "prove", self.case, request, event, "--out", self.folder / "stolen",
                    *self.key(self.bob))
        self.assertFalse((self.folder / "stolen").exists())
        self.refused_last("prove")

    def test_reading_without_saying_who(self):
        event = next(iter(self.texts(self.case)))
        for verb in (("events",), ("search",), ("raw",)):
            with self.subTest(verb=verb[0]):
                more = {"events": (), "search": ("invoice",), "raw": (event,)}[verb[0]]
                self.fails(NOT_PERMITTED, *verb, self.case, *more, naming="who reads it")
                self.refused_last(verb[0])


class ByFile(BypassTest):
    """An approval that comes as a file."""

    def test_the_requester_signs_the_answer_without_casebook(self):
        """With OpenSSL, over the very statement that an approver would sign."""
        request = self.reviewed(self.case)
        file, answer = self.folder / "R1.request", self.folder / "R1.answer"
        self.ok("request", "send", self.case, request, "--to", self.bob.with_suffix(".pem"), "--out", file,
                *self.key(self.ann))
        self.ok("request", "answer", file, "--approve", "--out", answer, *self.key(self.bob))
        given = json.loads(answer.read_text())
        (self.folder / "statement").write_text(given["statement"], encoding="utf-8")
        secret = f"file:{self.password}"
        subprocess.run(["openssl", "pkcs12", "-in", "Ann.p12", "-passin", secret, "-nodes", "-out", "ann.both"],
                       check=True, capture_output=True, cwd=self.folder)
        subprocess.run(["openssl", "cms", "-sign", "-binary", "-in", "statement", "-signer", "ann.both", "-outform",
                        "DER", "-out", "ann.p7s"], check=True, capture_output=True, cwd=self.folder)
        self.expect(INPUT, "request", "receive", self.case, self.folder / "statement", "--signature",
                    self.folder / "ann.p7s", *self.key(self.ann))
        self.refused_last("receive")
        self.refused_export(request)


if __name__ == "__main__":
    main()
