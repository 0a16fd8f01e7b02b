# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""What people really hand to a program: each gets a clear message that names the file, nothing is lost, no crash."""

import os
import random
import shutil
import sqlite3
import subprocess
from pathlib import Path

import oracle
from archives import bulk_tree, random_tree
from support import DONE, INPUT, INTEGRITY, LEFT_OUT, SAMPLE, CaseTest, cli, files_of, main, nobody

READING = (("info",), ("issues",), ("conversations",), ("events",))
PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"


class NotArchives(CaseTest):
    def setUp(self):
        super().setUp()
        self.inbox = self.folder / "inbox"
        self.inbox.mkdir()
        self.case = self.folder / "a.casebook"

    def refused(self, naming, path=None):
        run = self.fails(INPUT, "import", self.case, "--policy", "single", path or self.inbox, naming=naming)
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ["inbox"], f"something was left behind\n{run}")

    def test_an_empty_folder(self):
        self.refused("inbox")

    def test_a_folder_without_archives(self):
        (self.inbox / "notes.txt").write_text("Dear diary\n")
        (self.inbox / "deeper").mkdir()
        (self.inbox / "deeper" / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
        self.refused("inbox")

    def test_a_pdf_with_the_name_of_an_archive(self):
        (self.inbox / "x.IMArchive").write_bytes(PDF)
        self.refused("x.IMArchive")
        self.refused("x.IMArchive", self.inbox / "x.IMArchive")

    def test_an_empty_file_with_the_name_of_an_archive(self):
        (self.inbox / "empty.IMArchive").write_bytes(b"")
        run = self.expect(LEFT_OUT, "import", self.case, "--policy", "single", self.inbox)
        self.assertIn("empty.IMArchive", run.err + run.out.decode())
        issues = self.expect((DONE, LEFT_OUT), "--json", "issues", self.case).json()
        self.assertEqual([issue["code"] for issue in issues], ["empty-file"])
        self.ok("verify", self.case)

    def test_a_pdf_between_archives_is_named_and_the_rest_is_read(self):
        shutil.copytree(SAMPLE, self.inbox / "IMArchives")
        (self.inbox / "IMArchives" / "Pluvius Works" / "x.IMArchive").write_bytes(PDF)
        run = self.expect(LEFT_OUT, "--json", "import", self.case, "--policy", "single", self.inbox)
        self.assertIn("x.IMArchive", run.err)
        self.assertEqual(run.json()["conversations"], 13)
        self.assertIs(run.json()["balanced"], True)

    def test_an_existing_case_stays_as_it_was(self):
        self.ok("import", self.case, "--policy", "single", SAMPLE)
        before = self.picture(self.case)
        self.fails(INPUT, "import", self.case, self.inbox, naming="inbox")
        (self.inbox / "x.IMArchive").write_bytes(PDF)
        self.fails(INPUT, "import", self.case, self.inbox, naming="x.IMArchive")
        self.assertSamePicture(self.picture(self.case), before)

    def test_noise(self):
        rng = random.Random(4)
        for n in range(20):
            head = rng.choice((b"", b"BeginConv,,a,chat,2020-01-01T00:00:00Z,policy\n", b"\xef\xbb\xbfBeginConv\t",
                               b"BeginConv,"))
            (self.inbox / f"noise{n}.IMArchive").write_bytes(head + rng.randbytes(rng.choice((1, 50, 5000))))
        run = self.expect((DONE, LEFT_OUT, INPUT), "--json", "import", self.case, "--policy", "single", self.inbox)
        if run.code != INPUT:
            self.assertIs(run.json()["balanced"], True)
            self.ok("verify", self.case)

    def test_a_folder_that_holds_itself(self):
        shutil.copytree(SAMPLE, self.inbox / "IMArchives")
        os.symlink(self.inbox, self.inbox / "IMArchives" / "again")
        run = self.expect((DONE, LEFT_OUT), "--json", "import", self.case, "--policy", "single", self.inbox)
        self.assertEqual(run.json()["sources"], 10)


class Cut(CaseTest):
    def test_a_file_cut_in_the_middle_keeps_all_whole_records(self):
        original = next(SAMPLE.rglob("ucb-quay_20241001.IMArchive")).read_bytes()
        whole = [oracle.event_of(r) for r in oracle.split_records(original) if r.type == "IMEvent"]
        for n, cut in enumerate((1, 5, 40, 60, 200, len(original) // 3, len(original) // 2, len(original) - 40,
                                 len(original) - 1)):
            with self.subTest(cut=cut):
                path = self.folder / f"{n}" / "IMArchives" / "T" / "cut.IMArchive"
                path.parent.mkdir(parents=True)
                path.write_bytes(original[:cut])
                case = self.folder / f"{n}.casebook"
                run = self.expect((DONE, LEFT_OUT, INPUT), "--json", "import", case, "--policy", "single", path)
                if cut < len("BeginConv"):
                    continue  # too little to be known as an archive
                report = run.json()
                self.assertIs(report["balanced"], True)
                if cut != len(original) - 1:  # there only the last line end is missing
                    self.assertGreaterEqual(report["issues"], 1)
                    self.assertIs(self.conversations(case)[0]["open"], True)
                found = {e["offset"]: e for e in self.events(case)}
                for e in whole:
                    if e["offset"] + e["length"] <= cut:
                        got = found[e["offset"]]
                        self.assertEqual((got["type"], got["sender"], got.get("text", "")),
                                         (e["type"], e["sender"], e.get("text", "")))
                self.ok("verify", case)

    def test_cut_inside_a_quoted_field(self):
        text = 'BeginConv,,c-1,chat,2020-01-01T00:00:00Z,policy\n' \
               'IMEvent,Message,2020-01-01T00:00:01Z,a@x.example,c,whole,u1\n' \
               'IMEvent,Message,2020-01-01T00:00:02Z,a@x.example,c,"cut, in the mid'
        path = self.folder / "cut.IMArchive"
        path.write_text(text)
        case, report = self.make_case(path, code=(DONE, LEFT_OUT))
        self.assertIs(report["balanced"], True)
        self.assertGreaterEqual(report["issues"], 1)
        texts = [e.get("text", "") for e in self.events(case)]
        self.assertEqual(texts[0], "whole")


class Unreadable(CaseTest):
    def setUp(self):
        super().setUp()
        self.user = nobody()
        if os.geteuid() == 0 and self.user is None:
            self.skipTest("root reads everything, and no other account may run the program here")
        self.tree = self.folder / "IMArchives"
        shutil.copytree(SAMPLE, self.tree)
        (self.folder / "case").mkdir()
        (self.folder / "case").chmod(0o777)
        self.case = self.folder / "case" / "a.casebook"
        self.secret = next(self.tree.rglob("ucb-mill_20241001.IMArchive"))
        self.secret.chmod(0)
        self.everything = ("--json", "import", self.case, "--policy", "single", self.tree)

    def test_an_unreadable_file_is_named_and_the_rest_is_read(self):
        run = self.expect(LEFT_OUT, *self.everything, user=self.user)
        self.assertIn(self.secret.name, run.err)
        self.assertEqual(run.json()["sources"], 9)
        self.assertIs(run.json()["balanced"], True)
        self.secret.chmod(0o644)  # made readable, the next import adds it
        self.ok("import", self.case, self.tree, user=self.user)
        self.assertEqual(self.info(self.case)["conversations"], 13)

    def test_an_unreadable_file_alone(self):
        self.fails(INPUT, "import", self.case, "--policy", "single", self.secret, user=self.user,
                   naming=self.secret.name)
        self.assertEqual(list((self.folder / "case").iterdir()), [])

    def test_an_unreadable_folder(self):
        locked = self.tree / "Pluvius Works"
        locked.chmod(0)
        run = self.expect(LEFT_OUT, *self.everything, user=self.user)
        self.assertIn("Pluvius Works", run.err)
        self.assertEqual(run.json()["sources"], 7)

    def test_an_unreadable_case(self):
        self.secret.chmod(0o644)
        self.ok("import", self.case, "--policy", "single", self.tree)
        self.case.chmod(0)
        for verb in READING:
            with self.subTest(verb):
                self.fails(INPUT, *verb, self.case, user=self.user, naming="a.casebook")

    def test_a_folder_for_the_case_that_cannot_be_written(self):
        self.secret.chmod(0o644)
        (self.folder / "case").chmod(0o555)
        run = cli("import", self.case, "--policy", "single", self.tree, user=self.user)
        self.assertIn(run.code, (LEFT_OUT, INPUT), run)
        self.assertIn("a.casebook", run.err)
        self.assertEqual(list((self.folder / "case").iterdir()), [])


class NotACase(CaseTest):
    def check_all(self, case, codes=(INPUT,)):
        before = case.read_bytes()
        for verb in READING:
            with self.subTest(verb):
                self.fails(codes, *verb, case, naming=case.name)
        with self.subTest("raw"):
            self.fails(codes, "raw", case, "0" * 32, naming=case.name)
        with self.subTest("verify"):
            self.fails((INPUT, INTEGRITY), "verify", case, naming=case.name)
        with self.subTest("export"):
            self.fails(codes, "export", "eml", case, "--out", self.folder / "out", naming=case.name)
            self.assertFalse((self.folder / "out").exists())
        with self.subTest("import"):
            self.fails(codes, "import", case, "--policy", "single", SAMPLE, naming=case.name)
        self.assertEqual(case.read_bytes(), before, "the file was changed")
        self.assertEqual([p.name for p in self.folder.iterdir()], [case.name], "something was left behind")

    def test_a_text_file(self):
        case = self.folder / "text.casebook"
        case.write_text("This is no case.\n" * 100)
        self.check_all(case)

    def test_a_short_file(self):
        case = self.folder / "short.casebook"
        case.write_bytes(b"SQLite format 3\0")
        self.check_all(case)

    def test_a_database_of_somebody_else(self):
        case = self.folder / "other.casebook"
        with sqlite3.connect(case) as db:
            db.execute("CREATE TABLE event (id INTEGER PRIMARY KEY, text)")
            db.execute("INSERT INTO event (text) VALUES ('not ours')")
        db.close()
        self.check_all(case)

    def test_a_case_of_a_newer_version(self):
        case, _ = self.make_case(SAMPLE, name="newer.casebook")
        with sqlite3.connect(case) as db:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            self.assertGreater(version, 0)
            db.execute(f"PRAGMA user_version = {version + 1}")
        db.close()
        with sqlite3.connect(case) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
        for leftover in self.folder.glob("newer.casebook-*"):
            leftover.unlink()
        run = self.fails(INPUT, "info", case, naming="newer.casebook")
        self.assertIn("newer", run.err.replace("newer.casebook", "").lower(), run)
        self.check_all(case)

    def test_a_case_cut_in_the_middle(self):
        case, _ = self.make_case(SAMPLE, name="cut.casebook")
        data = case.read_bytes()
        case.write_bytes(data[:len(data) // 2])
        for verb in (*READING, ("verify",)):
            run = cli(*verb, case)
            self.assertGreaterEqual(run.code, 0, run)
        self.expect((INPUT, INTEGRITY), "verify", case)

    def test_a_folder_in_place_of_a_case(self):
        folder = self.folder / "folder.casebook"
        folder.mkdir()
        for verb in READING:
            self.fails(INPUT, *verb, folder, naming="folder.casebook")
        self.fails((INPUT, LEFT_OUT), "import", folder, "--policy", "single", SAMPLE, naming="folder.casebook")
        self.assertEqual(list(folder.iterdir()), [])


class FullDisk(CaseTest):
    def setUp(self):
        super().setUp()
        self.disk = self.folder / "disk"
        self.disk.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "casebook-test", self.disk], capture_output=True)
        if done.returncode != 0:
            self.skipTest("a small disk cannot be mounted here: " + done.stderr.decode().strip())
        self.addCleanup(subprocess.run, ["umount", self.disk], check=True)

    def grow(self):
        subprocess.run(["mount", "-o", "remount,size=200m", self.disk], check=True)

    def test_an_import_tells_so_and_can_be_repeated_with_more_room(self):
        tree = bulk_tree(self.folder, files=8)
        whole, _ = self.make_case(tree, name="whole.casebook")
        case = self.disk / "a.casebook"
        self.fails((LEFT_OUT, INPUT), "import", case, "--policy", "single", tree, naming="a.casebook")
        if case.exists():
            run = cli("--json", "info", case)
            self.assertIn(run.code, (DONE, INPUT), run)
        self.grow()
        self.ok("import", case, "--policy", "single", tree)
        self.assertSamePicture(self.picture(case), self.picture(whole))
        self.ok("verify", case)

    def test_a_filled_case_survives_a_failed_import(self):
        case = self.disk / "a.casebook"
        self.ok("import", case, "--policy", "single", SAMPLE)
        before = self.picture(case)
        tree = bulk_tree(self.folder, files=1, conversations=300)
        self.fails((LEFT_OUT, INPUT), "import", case, tree, naming="a.casebook")
        self.assertSamePicture(self.picture(case), before)
        self.grow()  # a check needs about the room of the case
        self.ok("verify", case)

    def test_an_export_leaves_nothing(self):
        tree = bulk_tree(self.folder, files=4)
        case, _ = self.make_case(tree)
        (self.disk / "mine").write_text("mine")
        self.fails((LEFT_OUT, INPUT), "export", "eml", case, "--out", self.disk / "out", naming="out")
        self.assertEqual(files_of(self.disk).keys(), {"mine"})
        self.assertEqual([p.name for p in self.disk.iterdir()], ["mine"])
        self.grow()
        self.ok("export", "eml", case, "--out", self.disk / "out")


class Odd(CaseTest):
    def test_names_that_are_not_plain(self):
        names = ("with blank", "-dash", "ümlaut 漢字", "quote'\"s", "a\nbreak", "%s%n", "semi;colon&")
        for number, name in enumerate(names):
            with self.subTest(name):
                folder = self.folder / str(number) / name / "IMArchives"
                folder.parent.mkdir(parents=True)
                shutil.copytree(SAMPLE / "Pluvius Works", folder / "Pluvius Works")
                case = self.folder / str(number) / f"{name}.casebook"
                report = self.ok("--json", "import", case, "--policy", "single", folder).json()
                self.assertEqual(report["conversations"], 5)
                self.assertEqual({Path(e["source"]).parent.parent for e in self.events(case)}, {folder})
                self.ok("export", "eml", case, "--out", folder.parent / f"out {name}")
                self.ok("verify", folder.parent / f"out {name}")

    def test_tenants_that_try_to_leave_the_export(self):
        tenant = next(random_tree(self.folder / "in", 41, conversations=6).iterdir())
        for name in ("..hidden", "con", "a b. ", "~root", "x" * 200):
            shutil.copytree(tenant, self.folder / "odd" / "IMArchives" / name)
        case, _ = self.make_case(self.folder / "odd")
        out = self.folder / "exports" / "out"
        out.parent.mkdir()
        self.ok("export", "eml", case, "--out", out)
        self.assertEqual([p.name for p in out.parent.iterdir()], ["out"])
        self.ok("verify", out)

    def test_conv_ids_that_try_to_leave_the_export(self):
        text = "".join(f"BeginConv,,{name},chat,2020-01-0{n + 1}T00:00:00Z,policy\n"
                       f"IMEvent,Message,2020-01-0{n + 1}T00:00:01Z,a@x.example,c,hello {n},u{n}\n"
                       for n, name in enumerate(("../../up", "/etc/x", "a\\..\\b", "nul", "x" * 300, "..", "a:b*c?")))
        path = self.folder / "in" / "t.IMArchive"
        path.parent.mkdir()
        path.write_text(text)
        case, _ = self.make_case(path)
        self.assertEqual(len(self.conversations(case)), 7)
        out = self.folder / "exports" / "out"
        out.parent.mkdir()
        report = self.ok("--json", "export", "eml", case, "--out", out).json()
        self.assertEqual(report["files"], 7)
        self.assertEqual(len(list(out.rglob("*.eml"))), 7)
        self.assertEqual([p.name for p in out.parent.iterdir()], ["out"])
        self.ok("verify", out)


if __name__ == "__main__":
    main()
