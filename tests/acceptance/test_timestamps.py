# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Time stamps of an authority (RFC 3161), and checkpoints that were kept: with openssl as the authority and the judge."""

import json
import os
import sqlite3
import sys

from support import CHECKOUT, DONE, INPUT, INTEGRITY, SAMPLE, USAGE, CaseTest, main
from timeauthority import TimeAuthority

sys.path.insert(0, str(CHECKOUT / "tests" / "audit"))
import verify_log  # noqa: E402


class TimeStamps(CaseTest):
    def setUp(self):
        super().setUp()
        for name in ("LOGS", "IDENTITIES"):
            os.environ[f"CASEBOOK_{name}"] = str(self.folder / "own" / name.lower())
        self.case, _ = self.make_case(SAMPLE)
        self.authority = TimeAuthority(self.folder / "authority")

    def query(self, name="q"):
        made = self.ok("--json", "audit", "timestamp", "query", self.case, "--out", self.folder / f"{name}.tsq").json()
        return self.folder / f"{name}.tsq", made

    def accept(self, answer, code=DONE, ca=None, **more):
        return self.expect(code, "--json", "audit", "timestamp", "accept", self.case, answer, "--ca",
                           ca or self.authority.ca, **more)

    def refused(self, answer, naming, code=INPUT, ca=None):
        before = len(self.log())
        run = self.accept(answer, code, ca)
        self.assertIn(naming, run.err)
        self.assertEqual(len(self.log()), before)

    def log(self):
        return self.ok("--json", "audit", "list", self.case).json()["entries"]

    def test_the_way_of_a_stamp(self):
        head = self.ok("--json", "audit", "checkpoint", self.case).json()
        query, made = self.query()
        self.assertEqual((made["entries"], made["head"]), (head["entries"], head["head"]))
        text = self.authority.openssl("ts", "-query", "-in", query, "-text").stdout.decode()
        self.assertIn("Hash Algorithm: sha256", text)
        self.assertIn("Certificate required: yes", text)
        self.assertIn("Nonce: 0x", text)
        lines = [line.split(" - ", 1)[1][:48] for line in text.splitlines() if " - " in line]
        digest = "".join(lines).replace("-", " ").replace(" ", "")
        self.assertEqual(digest, made["digest"])
        answer = self.authority.answer(query, self.folder / "a.tsr")
        stamp = self.accept(answer).json()
        self.assertEqual((stamp["entries"], stamp["head"]), (head["entries"], head["head"]))
        self.assertEqual(stamp["authority"], "CN=Pluvius Clock")
        self.assertEqual(self.ok("--json", "audit", "timestamp", "list", self.case).json(), [stamp])
        self.assertEqual([entry["act"] for entry in self.log()][-2:], ["stamp-query", "stamp"])
        self.assertIs(self.ok("--json", "audit", "verify", self.case).json()["intact"], True)
        out = self.folder / "log"
        files = self.ok("--json", "audit", "export", self.case, "--out", out).json()["files"]
        self.assertTrue({"stamp-1.txt", "stamp-1.tsr"} <= set(files), files)
        self.assertEqual((out / "stamp-1.txt").read_text(), head["checkpoint"])
        done = self.authority.openssl("ts", "-verify", "-data", out / "stamp-1.txt", "-in", out / "stamp-1.tsr",
                                      "-CAfile", "ca.pem")
        self.assertIn(b"Verification: OK", done.stdout + done.stderr)

    def test_answers_come_in_any_order_and_late(self):
        first, _ = self.query("one")
        second, _ = self.query("two")
        answers = [self.authority.answer(each, each.with_suffix(".tsr")) for each in (first, second)]
        self.ok("verify", self.case)
        later = self.accept(answers[1]).json()
        earlier = self.accept(answers[0]).json()
        self.assertLess(earlier["entries"], later["entries"])
        self.assertIs(self.ok("--json", "audit", "verify", self.case).json()["intact"], True)

    def test_hostile_answers(self):
        query, made = self.query()
        self.refused(query, "no answer of a time stamping authority")
        good = self.authority.answer(query, self.folder / "good.tsr")
        self.refused(good, "vouches", ca=TimeAuthority(self.folder / "stranger").ca)
        (self.folder / "state").write_bytes(self.ok("audit", "checkpoint", self.case).out)
        self.authority.openssl("ts", "-query", "-data", self.folder / "state", "-sha256", "-cert", "-out", "other.tsq")
        self.refused(self.authority.answer("other.tsq", self.folder / "other.tsr"), "digest is another")
        self.authority.openssl("ts", "-query", "-digest", made["digest"], "-sha256", "-cert", "-out", "again.tsq")
        self.refused(self.authority.answer("again.tsq", self.folder / "again.tsr"), "nonce is another")
        bad = self.folder / "bad.tsr"
        whole = good.read_bytes()
        for length in (0, 1, len(whole) // 2, len(whole) - 1):
            bad.write_bytes(whole[:length])
            self.refused(bad, "no answer of a time stamping authority")
        digest = whole.index(bytes.fromhex(made["digest"]))
        time = whole.index(b"\x18\x0f20", digest) + 9  # the signature covers both; itself, it is at the end
        for place, naming in ((digest, "does not fit"), (time, "does not fit"), (len(whole) - 1, "does not fit")):
            bad.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1:])
            self.refused(bad, naming)
        self.refused(self.folder / "missing.tsr", "missing.tsr")
        self.refused(good, "missing.pem", ca=self.folder / "missing.pem")
        self.accept(good)

    def test_no_query_no_answer(self):
        query = self.folder / "foreign.tsq"
        (self.folder / "data").write_text("data")
        self.authority.openssl("ts", "-query", "-data", self.folder / "data", "-sha256", "-cert", "-out", query)
        self.refused(self.authority.answer(query, self.folder / "a.tsr"), "asked for no time stamp", USAGE)

    def test_an_existing_file_is_not_written_over(self):
        query, _ = self.query()
        before = query.read_bytes()
        self.fails(USAGE, "audit", "timestamp", "query", self.case, "--out", query, naming=str(query))
        self.assertEqual(query.read_bytes(), before)
        self.assertEqual(self.log()[-1]["act"], "stamp-query")
        self.assertEqual(len(self.log()), 4)

    def test_a_stamp_finds_a_log_written_anew(self):
        query, _ = self.query()
        self.accept(self.authority.answer(query, self.folder / "a.tsr"))
        self.rewrite("account", "nobody")
        verdict = self.expect(INTEGRITY, "--json", "audit", "verify", self.case).json()
        self.assertTrue(any("stamped on" in problem for problem in verdict["problems"]), verdict)

    def rewrite(self, key, value):
        """All entries with another value, and all digests so that they fit: what somebody does without a key."""
        database = sqlite3.connect(self.case)
        for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            if "log" in name:
                database.execute(f"DROP TRIGGER {name}")
        leaves = []
        for number, text in database.execute("SELECT number, entry FROM log_entry ORDER BY number").fetchall():
            entry = json.loads(text)
            text = text.replace(json.dumps(entry[key], ensure_ascii=False), json.dumps(value))
            leaves.append(verify_log.leaf_hash(text.encode()))
            database.execute("UPDATE log_entry SET entry = ?, leaf = ?, root = ? WHERE number = ?",
                             (text, leaves[-1], verify_log.tree_hash(leaves), number))
        database.commit()
        database.close()


class Kept(CaseTest):
    def setUp(self):
        super().setUp()
        for name in ("LOGS", "IDENTITIES"):
            os.environ[f"CASEBOOK_{name}"] = str(self.folder / "own" / name.lower())
        self.case, _ = self.make_case(SAMPLE)
        self.kept = self.folder / "kept.txt"
        self.ok("audit", "checkpoint", self.case, "--out", self.kept)

    def compare(self, code=DONE):
        return self.expect(code, "--json", "audit", "compare", self.case, self.kept).json()

    def test_a_log_that_only_grew_fits(self):
        self.assertIs(self.compare()["fits"], True)
        self.ok("verify", self.case)
        found = self.compare()
        self.assertIs(found["fits"], True)
        self.assertEqual(found["entries"], found["kept"] + 1)
        self.kept.write_bytes(self.kept.read_bytes().replace(b"\n", b"\r\n") + b"\r\n")
        self.assertIs(self.compare()["fits"], True)

    def test_cut_and_rewritten_logs_do_not(self):
        whole = self.kept.read_text()
        lines = whole.splitlines()
        self.kept.write_text("\n".join([lines[0], "9", *lines[2:]]) + "\n")
        self.assertIn("cut off", self.compare(INTEGRITY)["difference"])
        self.kept.write_text("\n".join([lines[0], "2", *lines[2:]]) + "\n")
        self.assertIn("written anew", self.compare(INTEGRITY)["difference"])

    def test_what_is_no_checkpoint_of_this_case_is_refused(self):
        for text in ("", "five lines\n" * 5, self.kept.read_text().replace("time ", "thyme ")):
            self.kept.write_text(text)
            self.fails(USAGE, "audit", "compare", self.case, self.kept, naming="checkpoint")
        other, _ = self.make_case(SAMPLE, name="other.casebook")
        self.ok("audit", "checkpoint", other, "--out", self.kept)
        self.fails(USAGE, "audit", "compare", self.case, self.kept, naming="another case")
        self.fails(INPUT, "audit", "compare", self.case, self.folder / "none.txt", naming="none.txt")


if __name__ == "__main__":
    main()
