# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""`verify` says 5 when anything was changed, taken away or added."""

import json
import shutil
import sqlite3

from support import INTEGRITY, SAMPLE, CaseTest, cli, main


class Exports(CaseTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)
        self.out = self.folder / "out"
        self.ok("export", "eml", self.case, "--out", self.out)
        self.mails = sorted(self.out.rglob("*.eml"))

    def broken(self, key, naming=None):
        run = self.expect(INTEGRITY, "--json", "verify", self.out)
        verdict = run.json()
        self.assertIs(verdict[key], False, verdict)
        self.assertTrue(verdict["problems"])
        if naming:
            self.assertIn(naming, json.dumps(verdict["problems"], ensure_ascii=False))
        return verdict

    def test_a_changed_letter(self):
        victim = self.mails[len(self.mails) // 2]
        data = bytearray(victim.read_bytes())
        data[len(data) // 2] ^= 1
        victim.write_bytes(data)
        self.broken("intact", victim.name)

    def test_a_file_cut_short(self):
        victim = self.mails[0]
        victim.write_bytes(victim.read_bytes()[:-10])
        self.broken("intact", victim.name)

    def test_a_missing_file(self):
        self.mails[-1].unlink()
        self.broken("complete", self.mails[-1].name)

    def test_a_file_too_many(self):
        extra = self.mails[0].with_name("extra.eml")
        shutil.copy(self.mails[0], extra)
        self.broken("complete", "extra.eml")

    def test_two_files_swapped(self):
        a, b = self.mails[0], self.mails[1]
        first, second = a.read_bytes(), b.read_bytes()
        a.write_bytes(second)
        b.write_bytes(first)
        self.broken("intact")

    def test_a_changed_manifest(self):
        manifest = self.out / "manifest.json"
        text = manifest.read_text(encoding="utf-8")
        manifest.write_text(text.replace("single", "double", 1), encoding="utf-8")
        self.broken("intact", "manifest.json")

    def test_a_manifest_that_is_no_json(self):
        (self.out / "manifest.json").write_text("{")
        self.expect(INTEGRITY, "--json", "verify", self.out)

    def test_a_changed_or_missing_list_of_digests(self):
        sums = self.out / "SHA256SUMS"
        whole = sums.read_text(encoding="utf-8")
        sums.write_text("\n".join(whole.split("\n")[1:]), encoding="utf-8")
        self.expect(INTEGRITY, "verify", self.out)
        sums.unlink()
        self.expect(INTEGRITY, "verify", self.out)

    def test_a_folder_that_is_no_export(self):
        empty = self.folder / "empty"
        empty.mkdir()
        run = cli("verify", empty)
        self.assertIn(run.code, (3, INTEGRITY), run)
        self.assertIn("empty", run.err)


class Cases(CaseTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)

    def text_column(self):
        """The table and column that hold the words people wrote."""
        with sqlite3.connect(self.case) as db:
            for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
                for column in [r[1] for r in db.execute(f'PRAGMA table_info("{table}")')]:
                    found = db.execute(f'SELECT count(*) FROM "{table}" WHERE "{column}" = ?',
                                       ("It is the bucket.",)).fetchone()[0]
                    if found:
                        return table, column
        self.fail("no column holds the message texts as they are")

    def rewrite(self, text):
        table, column = self.text_column()
        with sqlite3.connect(self.case) as db:
            db.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE "{column}" = ?', (text, "It is the bucket."))
        db.close()

    def broken(self, key="intact"):
        verdict = self.expect(INTEGRITY, "--json", "verify", self.case).json()
        self.assertIs(verdict[key], False, verdict)
        self.assertTrue(verdict["problems"])

    def test_an_untouched_case(self):
        verdict = self.ok("--json", "verify", self.case).json()
        self.assertIs(verdict["intact"], True)
        self.assertIs(verdict["complete"], True)
        self.assertIsNone(verdict["trusted"])
        self.assertEqual(verdict["problems"], [])
        self.assertGreater(verdict["checked"], 0)

    def test_a_changed_text(self):
        self.rewrite("It is not the bucket.")
        self.broken()

    def test_a_changed_letter_case(self):
        self.rewrite("it is the bucket.")
        self.broken()

    def test_a_changed_digest_of_a_source(self):
        with sqlite3.connect(self.case) as db:
            for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                for name in [r[1] for r in db.execute(f'PRAGMA table_info("{table}")')]:
                    if "sha256" in name.lower():
                        row = db.execute(f'SELECT "{name}" FROM "{table}" LIMIT 1').fetchone()
                        if row is None:
                            continue
                        value = row[0]
                        wrong = "0" * len(value) if isinstance(value, str) else bytes(32)
                        db.execute(f'UPDATE "{table}" SET "{name}" = ?', (wrong,))
        db.close()
        self.broken()

    def test_no_edit_that_changes_what_is_shown_goes_unnoticed(self):
        """Every value of one row of every table is edited by itself. What an output shows must be checked, except the
        place of a source (its path, its container, the wrapping), which follows from nothing else in the case."""
        before = self.picture(self.case)
        whole = self.case.read_bytes()
        shown = 0
        with sqlite3.connect(self.case) as db:
            tables = [n for (n,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
            columns = [(t, r[1]) for t in tables for r in db.execute(f'PRAGMA table_info("{t}")')]
        db.close()
        for table, column in columns:
            with self.subTest(f"{table}.{column}"):
                self.case.write_bytes(whole)
                place = table == "source" and column in ("path", "container", "wrapping")
                if place or not self.edit(table, column):
                    continue
                run = cli("--json", "verify", self.case)
                self.assertIn(run.code, (0, 3, INTEGRITY), run)
                if run.code == 0:
                    self.assertSamePicture(self.picture(self.case, codes=(0, 1, 3)), before)
                else:
                    shown += 1
        self.assertGreater(shown, 10)

    def edit(self, table, column):
        """Changes that value of the middle row that has one; false when no row has or the table refuses."""
        db = sqlite3.connect(self.case)
        try:
            rows = db.execute(f'SELECT * FROM "{table}" WHERE "{column}" IS NOT NULL').fetchall()
            if not rows:
                return False
            names = [r[1] for r in db.execute(f'PRAGMA table_info("{table}")')]
            row = rows[len(rows) // 2]
            old = row[names.index(column)]
            new = {int: lambda v: v + 1, float: lambda v: v + 1, str: lambda v: v + "x",
                   bytes: lambda v: bytes(b ^ 1 for b in v)}[type(old)](old)
            where = " AND ".join(f'"{n}" IS ?' for n in names)
            db.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE {where}', (new, *row))
            db.commit()
            return True
        except sqlite3.IntegrityError:
            return False
        finally:
            db.close()

    def test_a_full_text_index_that_keeps_silent(self):
        self.rewrite_index("DELETE FROM search_terms")
        self.assertEqual(self.ok("--json", "search", self.case, "bucket", "--count").json()["count"], 0)
        self.broken()
        self.ok("index", self.case, "--rebuild")
        self.assertGreater(self.ok("--json", "search", self.case, "bucket", "--count").json()["count"], 0)
        self.assertEqual(self.ok("--json", "verify", self.case).json()["outdated_index"], 0)

    def rewrite_index(self, sql):
        with sqlite3.connect(self.case) as db:
            db.execute(sql)
        db.close()

    def test_a_damaged_page(self):
        """A changed byte may hit what nobody reads or the root of a table: never a crash, never silently less."""
        before = self.picture(self.case)
        whole = self.case.read_bytes()
        seen = 0
        for n in range(24):
            data = bytearray(whole)
            data[(n * 2 + 1) * len(data) // 50] ^= 0x55
            self.case.write_bytes(data)
            run = cli("--json", "verify", self.case)
            self.assertIn(run.code, (0, 3, INTEGRITY), run)
            if run.code == 0:
                self.assertSamePicture(self.picture(self.case), before)
            else:
                seen += 1
                self.assertTrue(run.err.strip() or run.json()["problems"], run)
        self.assertGreater(seen, 0)

    def test_a_source_that_changed_afterwards_is_no_fault_of_the_case(self):
        tree = self.folder / "IMArchives"
        shutil.copytree(SAMPLE, tree)
        case = self.folder / "copy.casebook"
        self.ok("import", case, "--policy", "single", tree)
        shutil.rmtree(tree)
        verdict = self.ok("--json", "verify", case).json()
        self.assertIs(verdict["intact"], True)


if __name__ == "__main__":
    main()
