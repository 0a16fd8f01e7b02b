# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""The log of all acts from the outside: what is in it, that tampering is found, and that it is checked without Casebook."""

import json
import os
import shutil
import subprocess
import sys

from support import CHECKOUT, DONE, INPUT, INTEGRITY, NOT_PERMITTED, SAMPLE, USAGE, CaseTest, main, nobody

sys.path.insert(0, str(CHECKOUT / "tests" / "audit"))
import verify_log  # noqa: E402


class AuditTest(CaseTest):
    def setUp(self):
        super().setUp()
        for name in ("LOGS", "IDENTITIES"):
            os.environ[f"CASEBOOK_{name}"] = str(self.folder / "own" / name.lower())
        self.password = self.folder / "password"
        self.password.write_text("a passphrase for tests\n", encoding="utf-8")

    def identity(self, name="Mei Sato", kind="ec-p256"):
        key = self.folder / f"{name}.p12"
        run = self.ok("--json", "identity", "new", "--name", name, "--email", "mei.sato@pluvius.example", "--out", key,
                      "--key-password-file", self.password, "--kind", kind)
        return key, run.json()

    def sign(self, case, key):
        return self.ok("--json", "audit", "sign", case, "--key", key, "--key-password-file", self.password).json()

    def log(self, case):
        return self.ok("--json", "audit", "list", case).json()["entries"]

    def check(self, case, code=DONE, *more):
        return self.expect(code, "--json", "audit", "verify", case, *more).json()

    def own_check(self, path, *trusted, old=None):
        """The verdict of the separate verifier, with its lines."""
        options = [word for pem in trusted for word in ("--trust", pem)] + (["--old", old] if old else [])
        done = subprocess.run([sys.executable, "-B", verify_log.__file__, *options, path], capture_output=True,
                              text=True)
        return done.returncode, done.stdout.splitlines()


class Acts(AuditTest):
    def test_what_was_done_stands_in_the_log(self):
        case, _ = self.make_case(SAMPLE)
        out = self.folder / "out"
        report = self.ok("--json", "export", "eml", case, "--out", out).json()
        self.ok("verify", case)
        log = self.log(case)
        self.assertEqual([entry["act"] for entry in log],
                         ["new", "import", "import-done", "export", "export-done", "verify"])
        self.assertEqual([entry["number"] for entry in log], list(range(6)))
        self.assertEqual(log[0]["details"]["policy"], "single")
        self.assertEqual(log[1]["details"]["paths"], [str(SAMPLE)])
        self.assertEqual(log[3]["details"]["out"], str(out))
        self.assertEqual(log[4]["details"]["export"], report["export"])
        self.assertTrue(all(entry["account"] and entry["time"].endswith("Z") and entry["program"] for entry in log))

    def test_a_delivery_stands_in_the_log_and_its_password_does_not(self):
        case, _ = self.make_case(SAMPLE)
        self.ok("export", "csv", case, "--out", self.folder / "out", "--password-file", self.password)
        begin, end = self.log(case)[-2:]
        self.assertEqual(begin["act"], "export")
        self.assertTrue(begin["details"]["format"].startswith("csv"), begin)
        self.assertEqual(end["act"], "export-done")
        self.assertNotIn("passphrase", json.dumps(self.log(case)))

    def test_a_refused_export_stands_in_the_log(self):
        key, _ = self.identity()
        case, _ = self.make_case(SAMPLE, policy="four-eyes", approver=key.with_suffix(".pem"))
        self.expect(NOT_PERMITTED, "export", "eml", case, "--out", self.folder / "out", "--filter", "tenant:quay")
        last = self.log(case)[-1]
        self.assertEqual((last["act"], last["details"]["filter"]), ("refused", "tenant:quay"))

    def test_an_export_that_cannot_be_logged_does_not_begin(self):
        user = nobody()
        if user is None:
            self.skipTest("needs another account")
        case, _ = self.make_case(SAMPLE)
        (self.folder / "open").mkdir(mode=0o777)
        (self.folder / "open").chmod(0o777)
        self.expect(INPUT, "export", "eml", case, "--out", self.folder / "open" / "out", user=user)
        self.assertEqual(list((self.folder / "open").iterdir()), [])
        self.ok("verify", case, user=user)

    def test_a_cancelled_import_and_a_missing_file_leave_their_mark(self):
        case, _ = self.make_case(SAMPLE)
        self.expect(INPUT, "import", case, self.folder / "nowhere")
        self.assertEqual(len(self.log(case)), 3)

    def test_the_first_approver_stands_in_the_genesis_entry(self):
        key, made = self.identity()
        case = self.folder / "b.casebook"
        self.ok("new", case, "--approver", key.with_suffix(".pem"))
        approver = self.log(case)[0]["details"]["approver"]
        self.assertEqual(approver["fingerprint"], made["fingerprint"])
        self.fails(INPUT, "new", self.folder / "c.casebook", "--approver", self.folder / "no.pem", naming="no.pem")
        self.assertFalse((self.folder / "c.casebook").exists())


class Identities(AuditTest):
    def test_key_and_certificate(self):
        key, made = self.identity(kind="rsa-3072")
        pem = key.with_suffix(".pem")
        shown = subprocess.run(["openssl", "x509", "-in", pem, "-noout", "-fingerprint", "-sha256", "-subject", "-email"],
                               capture_output=True, text=True, check=True).stdout
        self.assertIn(made["fingerprint"], shown.replace(":", "").lower())
        self.assertIn("mei.sato@pluvius.example", shown)
        self.assertEqual(made["email"], "mei.sato@pluvius.example")
        self.assertEqual(made["subject"], "CN=Mei Sato")
        self.assertEqual(key.stat().st_mode & 0o077, 0)
        self.assertNotIn(b"PRIVATE", key.read_bytes() + pem.read_bytes())
        self.assertEqual([one["fingerprint"] for one in self.ok("--json", "identity", "list").json()],
                         [made["fingerprint"]])

    def test_nothing_is_written_over(self):
        key, _ = self.identity()
        before = key.read_bytes()
        self.fails(USAGE, "identity", "new", "--name", "A", "--email", "a@b.example", "--out", key,
                   "--key-password-file", self.password, naming=key.name)
        self.assertEqual(key.read_bytes(), before)

    def test_import_of_a_key_and_of_a_certificate(self):
        key, made = self.identity()
        shutil.rmtree(self.folder / "own")
        self.assertEqual(self.ok("--json", "identity", "list").json(), [])
        self.ok("identity", "import", key, "--key-password-file", self.password)
        again = self.ok("--json", "identity", "import", key.with_suffix(".pem")).json()
        self.assertEqual(again["fingerprint"], made["fingerprint"])
        self.assertEqual(len(self.ok("--json", "identity", "list").json()), 1)
        wrong = self.folder / "wrong"
        wrong.write_text("something else\n", encoding="utf-8")
        self.fails(INPUT, "identity", "import", key, "--key-password-file", wrong, naming=key.name)


class Tampering(AuditTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)
        self.key, _ = self.identity()
        self.whole = self.check(self.case)

    def broken(self, key, first_bad):
        verdict = self.check(self.case, INTEGRITY)
        self.assertIs(verdict[key], False, verdict)
        self.assertEqual(verdict["first_bad"], first_bad, verdict)
        self.assertTrue(verdict["problems"])
        whole = self.expect(INTEGRITY, "--json", "verify", self.case).json()
        self.assertIs(whole[key], False, whole)

    def test_an_untouched_log(self):
        self.assertEqual({k: self.whole[k] for k in ("entries", "intact", "complete", "trusted", "first_bad")},
                         {"entries": 3, "intact": True, "complete": True, "trusted": None, "first_bad": None})

    def test_a_changed_entry(self):
        self.change(self.case, ("UPDATE log_entry SET entry = replace(entry, 'single', 'tingle') WHERE number = 0", ()))
        self.broken("intact", 0)

    def test_cut_entries(self):
        self.change(self.case, ("DELETE FROM log_entry WHERE number = 2", ()))
        self.broken("complete", 2)

    def test_a_case_from_before_the_newest_acts(self):
        before = self.case.read_bytes()
        self.ok("export", "eml", self.case, "--out", self.folder / "out")
        self.case.write_bytes(before)
        self.broken("complete", 3)

    def test_swapped_entries(self):
        self.change(self.case, ("UPDATE log_entry SET number = number + 10 WHERE number > 0", ()),
                    ("UPDATE log_entry SET number = 13 - number WHERE number > 0", ()))
        self.broken("intact", 1)

    def test_only_a_known_signer_is_trusted(self):
        signed = self.sign(self.case, self.key)
        verdict = self.check(self.case, DONE, "--require-trusted")
        self.assertIs(verdict["trusted"], True)
        self.assertEqual((verdict["head"], verdict["signed_entries"]), (signed["head"], signed["entries"]))
        self.assertIs(self.ok("--json", "verify", self.case).json()["trusted"], True)
        shutil.rmtree(self.folder / "own" / "identities")
        self.assertIs(self.check(self.case)["trusted"], False)
        self.assertIs(self.check(self.case, INTEGRITY, "--require-trusted")["trusted"], False)
        pem = self.key.with_suffix(".pem")
        self.assertIs(self.check(self.case, DONE, "--require-trusted", "--trust", pem)["trusted"], True)

    def test_a_log_written_anew_without_the_key(self):
        self.sign(self.case, self.key)
        log = verify_log.read_case(self.case)
        leaves, statements = [], []
        for number, entry in enumerate(log.entries):
            value = json.loads(entry)
            value["account"] = "somebody"
            text = verify_log.canonical(value)
            leaves.append(verify_log.leaf_hash(text))
            statements.append(("UPDATE log_entry SET entry = ?, leaf = ?, root = ? WHERE number = ?",
                               (text.decode(), leaves[-1], verify_log.tree_hash(leaves), number)))
        self.change(self.case, *statements)
        shutil.rmtree(self.folder / "own" / "logs")  # as on another computer
        verdict = self.check(self.case, INTEGRITY)
        self.assertIs(verdict["intact"], False)
        self.assertIn("Mei Sato", " ".join(verdict["problems"]))
        self.assertEqual(self.own_check(self.case)[0], INTEGRITY)


class WithoutCasebook(AuditTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)
        self.key, _ = self.identity()
        self.pem = self.key.with_suffix(".pem")
        self.sign(self.case, self.key)
        self.ok("export", "eml", self.case, "--out", self.folder / "mails")

    def test_the_separate_verifier_agrees(self):
        verdict = self.check(self.case)
        out = self.folder / "log"
        exported = self.ok("--json", "audit", "export", self.case, "--out", out).json()
        listed = self.ok("--json", "audit", "list", self.case).json()
        self.assertEqual((exported["entries"], exported["head"]), (verdict["entries"], verdict["head"]))
        self.assertEqual((len(listed["entries"]), listed["head"]), (verdict["entries"], verdict["head"]))
        for path in (self.case, out):
            code, lines = self.own_check(path, self.pem)
            self.assertEqual((code, lines), (0, [f"entries {verdict['entries']}", f"head {verdict['head']}",
                                                 "signatures 1"]))
        (self.folder / "ada").mkdir()
        other, _ = self.identity("ada/Ada")
        self.assertEqual(self.own_check(self.case, other.with_suffix(".pem"))[0], INTEGRITY)

    def test_it_finds_every_flipped_byte_of_an_exported_log(self):
        out = self.folder / "log"
        self.ok("audit", "export", self.case, "--out", out)
        log = verify_log.read_folder(out)
        self.assertEqual(list(log.problems_of_entries([verify_log.leaf_hash(e) for e in log.entries])), [])
        leaves = [verify_log.leaf_hash(entry) for entry in log.entries]
        for number, entry in enumerate(log.entries):
            for i in range(len(entry)):
                changed = entry[:i] + bytes([entry[i] ^ 1]) + entry[i + 1:]
                flipped = leaves[:number] + [verify_log.leaf_hash(changed)] + leaves[number + 1:]
                self.assertTrue(list(log.problems_of_checkpoint(log.head, flipped, None)))

    def test_a_proof_of_one_entry(self):
        for number in range(4):  # the signature covers these
            out = self.folder / f"proof {number}"
            self.ok("audit", "prove", self.case, number, "--out", out)
            self.assertEqual(self.own_check(out, self.pem), (0, ["one entry and its proof"]))
            entry = out / f"entry-{number}.json"
            entry.write_bytes(entry.read_bytes().replace(b"casebook", b"Casebook"))
            self.assertEqual(self.own_check(out, self.pem)[0], INTEGRITY)
        out = self.folder / "proof 5"
        self.ok("audit", "prove", self.case, 5, "--out", out)
        self.assertEqual(self.own_check(out)[0], 0)
        self.assertEqual(self.own_check(out, self.pem)[0], INTEGRITY)  # nobody has signed that
        self.fails(INPUT, "audit", "prove", self.case, 99, naming="entry 99")
        text = self.ok("audit", "prove", self.case, 0).out.decode()
        self.assertEqual(verify_log.read_proof(text)[0], 0)

    def test_a_proof_that_the_log_only_grew(self):
        out = self.folder / "log"
        self.ok("audit", "export", self.case, "--out", out)
        self.ok("export", "eml", self.case, "--out", self.folder / "more")
        proof = self.folder / "growth"
        for kept in ("head.txt", "signature-1.txt"):
            old = (out / kept).read_text()
            size = verify_log.Checkpoint(old).size
            proof.write_bytes(self.ok("audit", "prove", self.case, "--since", size).out)
            self.assertEqual(self.own_check(proof, old=out / kept), (0, ["growth of a log"]))
        (out / "head.txt").write_text(old.replace("\n4\n", "\n3\n"))
        self.assertEqual(self.own_check(proof, old=out / "head.txt")[0], INTEGRITY)
        for wrong in (0, 99):
            self.fails(INPUT, "audit", "prove", self.case, "--since", wrong, naming=f"{wrong} entries")
        self.fails(USAGE, "audit", "prove", self.case, naming="--since")
        self.fails(USAGE, "audit", "prove", self.case, 1, "--since", 1)

    def test_openssl_is_enough_for_a_signature(self):
        out = self.folder / "log"
        self.ok("audit", "export", self.case, "--out", out)
        done = subprocess.run(["openssl", "cms", "-verify", "-inform", "DER", "-in", "signature-1.p7s", "-binary",
                               "-content", "signature-1.txt", "-CAfile", self.pem], cwd=out, capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stdout, (out / "signature-1.txt").read_bytes())

    def test_a_folder_that_is_there_is_left_alone(self):
        self.fails(USAGE, "audit", "export", self.case, "--out", self.folder / "mails", naming="mails")


class Vectors(CaseTest):
    def test_the_separate_verifier_knows_the_published_tree(self):
        """The tree of the tests of Certificate Transparency; tst_merkle has the same."""
        data = [bytes.fromhex(x) for x in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                                           "606162636465666768696a6b6c6d6e6f")]
        leaves = [verify_log.leaf_hash(d) for d in data]
        self.assertEqual(verify_log.tree_hash(leaves).hex(),
                         "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")
        root = verify_log.tree_hash(leaves)
        proof = [bytes.fromhex(x) for x in (
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
        self.assertEqual(verify_log.root_of_proof(leaves[5], 5, 8, proof), root)
        self.assertNotEqual(verify_log.root_of_proof(leaves[5], 4, 8, proof), root)
        self.assertEqual(verify_log.tree_hash([]).hex(),
                         "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")


if __name__ == "__main__":
    main()
