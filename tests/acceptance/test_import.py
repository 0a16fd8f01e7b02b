# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Imports: repeated, in another order, interrupted, from a place that must not change."""

import os
import random
import shutil
import sqlite3

import oracle
from archives import bulk_tree, random_tree
from support import (CANCELLED, DONE, INTEGRITY, LEFT_OUT, SAMPLE, SIGINT, SIGKILL, CaseTest, cli, files_of, main, nobody,
                     size_of, start, state_of, stop_when)


class Repeat(CaseTest):
    def test_a_second_import_changes_nothing(self):
        tree = random_tree(self.folder, 21, conversations=60)
        case, _ = self.make_case(tree)
        before = self.picture(case)
        self.ok("import", case, tree)
        self.assertSamePicture(self.picture(case), before)
        some = next(tree.rglob("*.IMArchive"))
        self.ok("import", case, some)
        self.assertSamePicture(self.picture(case), before)

    def test_event_and_conversation_ids_do_not_depend_on_the_case(self):
        one, _ = self.make_case(SAMPLE, name="1.casebook")
        copy = self.folder / "elsewhere" / "IMArchives"
        shutil.copytree(SAMPLE, copy)
        two, _ = self.make_case(copy, name="2.casebook")
        ids = lambda case: [e["id"] for e in self.events(case)]
        self.assertEqual(ids(one), ids(two))
        self.assertEqual({c["id"] for c in self.conversations(one)}, {c["id"] for c in self.conversations(two)})

    def test_the_order_of_imports_does_not_matter(self):
        tree = random_tree(self.folder, 22, conversations=60)
        files = sorted(p for p in tree.rglob("*") if p.is_file())
        whole, _ = self.make_case(tree, name="whole.casebook")
        random.Random(5).shuffle(files)
        files.sort(key=lambda p: p.suffix == ".IMArchive")  # copies first, the files they belong to last
        parts = self.folder / "parts.casebook"
        self.ok("new", parts, "--policy", "single")
        for n in range(0, len(files), 10):
            self.ok("import", parts, *files[n:n + 10])
        a, b = self.picture(whole), self.picture(parts)
        self.assertEqual(a["info"], b["info"])
        self.assertEqual(a["events"], b["events"])
        key = lambda c: c["id"]
        self.assertEqual(sorted(a["conversations"], key=key), sorted(b["conversations"], key=key))


class Sources(CaseTest):
    def test_sources_are_only_read(self):
        tree = random_tree(self.folder / "in", 23, conversations=30)
        for p in tree.rglob("*"):
            p.chmod(0o444 if p.is_file() else 0o555)
        before = state_of(tree)
        (self.folder / "case").mkdir()
        user = nobody()
        if user is None:
            case, _ = self.make_case(tree, name="case/a.casebook")
        else:  # root may write anywhere: work as somebody who may not
            (self.folder / "case").chmod(0o777)
            case = self.folder / "case" / "a.casebook"
            self.ok("import", case, "--policy", "single", tree, user=user)
            self.ok("export", "eml", case, "--out", self.folder / "case" / "out", user=user)
            self.ok("verify", case, user=user)
        self.assertEqual(state_of(tree), before)

    def test_the_case_stands_alone(self):
        tree = random_tree(self.folder, 24, conversations=20)
        case, _ = self.make_case(tree)
        before = self.picture(case)
        event = self.events(case)[0]
        raw = self.ok("raw", case, event["id"]).out
        tree.rename(self.folder / "moved away")
        self.assertSamePicture(self.picture(case), before)
        self.assertEqual(self.ok("raw", case, event["id"]).out, raw)
        self.ok("export", "eml", case, "--out", self.folder / "out")

    def test_every_byte_is_accounted_for(self):
        """Each IMEvent record of each file is the place of exactly one event; no two places share a byte."""
        tree = random_tree(self.folder, 25, conversations=60)
        case, report = self.make_case(tree)
        expected = set()
        for p in tree.rglob("*"):
            if p.is_file():
                expected |= {(str(p), r.offset, r.length) for r in oracle.split_records(p.read_bytes())
                             if r.type == "IMEvent"}
        places = [(x["source"], x["offset"], x["length"]) for e in self.events(case) for x in e["places"]]
        self.assertEqual(len(places), len(set(places)))
        self.assertEqual(set(places), expected)
        self.assertEqual(report["records"]["IMEvent"], sum(report["events"].values()) + report["duplicates"])
        self.assertIs(report["balanced"], True)

    def test_raw_of_a_quoted_record_with_breaks_is_byte_identical(self):
        tree = random_tree(self.folder, 26, conversations=30)
        case, _ = self.make_case(tree)
        events = self.events(case)
        for e in random.Random(1).sample(events, 40) + [e for e in events if "\n" in e.get("text", "")][:20]:
            with open(e["source"], "rb") as f:
                f.seek(e["offset"])
                self.assertEqual(self.ok("raw", case, e["id"]).out, f.read(e["length"]))

    def test_files_are_found_by_content_and_copied_texts_are_left_alone(self):
        folder = self.folder / "IMArchives" / "T"
        folder.mkdir(parents=True)
        original = next(SAMPLE.rglob("ucb-quay_20240927.IMArchive"))
        shutil.copy(original, folder / "no extension")
        (folder / "readme.txt").write_text("This folder holds archives.\n")
        case, report = self.make_case(self.folder / "IMArchives", code=(0, 1))
        self.assertEqual(report["sources"], 1)
        self.assertEqual(len(self.events(case)), 20)


class Books(CaseTest):
    """`balanced` is computed from the rows, so taking any row away must be seen."""

    KEEP = ("sqlite_", "schema")

    def tables(self, case):
        with sqlite3.connect(case) as db:
            names = [n for (n,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return [n for n in names if db.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] > 0
                    and not n.startswith(self.KEEP)]

    @staticmethod
    def drop_row(case, table):
        db = sqlite3.connect(case)
        db.execute("PRAGMA foreign_keys = OFF")
        key = "rowid"
        try:
            db.execute(f'SELECT rowid FROM "{table}" LIMIT 1')
        except sqlite3.OperationalError:  # WITHOUT ROWID
            columns = [r[1] for r in db.execute(f'PRAGMA table_info("{table}")') if r[5]]
            key = f"({', '.join(columns)})"
        columns = key.strip("()")
        middle = f'(SELECT count(*) / 2 FROM "{table}")'
        cursor = db.execute(f'DELETE FROM "{table}" WHERE {key} IN '
                            f'(SELECT {columns} FROM "{table}" LIMIT 1 OFFSET {middle})')
        db.commit()
        db.close()
        return cursor.rowcount

    def test_a_dropped_event_unbalances_the_books(self):
        case, _ = self.make_case(SAMPLE)
        tables = [t for t in self.tables(case) if t in ("event", "events")]
        self.assertEqual(len(tables), 1, "the case has no table of events")
        self.assertEqual(self.drop_row(case, tables[0]), 1)
        self.assertIs(cli("--json", "info", case).json()["balanced"], False)
        self.assertIs(self.expect(LEFT_OUT, "--json", "import", case, SAMPLE).json()["balanced"], False)
        self.expect(INTEGRITY, "verify", case)

    def test_no_row_of_any_table_can_go_unnoticed(self):
        """But for what people note about the case, what was named for import (both follow from no bytes), the log, whose
        rows cannot be dropped, and the full-text index, which `index --rebuild` makes anew."""
        whole, _ = self.make_case(SAMPLE, name="whole.casebook")
        tables = set(self.tables(whole)) - {"root", "custodian", "hand_in", "log_entry"}
        tables = {table for table in tables if not table.startswith("search_")}
        self.assertGreater(len(tables), 4)
        for table in tables:
            with self.subTest(table):
                case = self.folder / f"{table}.casebook"
                shutil.copy(whole, case)
                self.assertEqual(self.drop_row(case, table), 1)
                run = cli("--json", "verify", case)
                self.assertIn(run.code, (3, INTEGRITY), run)


class Interrupted(CaseTest):
    """When is told by how far the files have grown, not by a clock, so that a busy machine makes no difference."""

    TRIES = int(os.environ.get("CASEBOOK_TRIES", 6))

    def setUp(self):
        super().setUp()
        self.tree = bulk_tree(self.folder, files=10, conversations=40)
        self.undisturbed, _ = self.make_case(self.tree, name="undisturbed.casebook")
        self.expected = self.picture(self.undisturbed)

    def interrupt(self, case, fraction, sig):
        enough = fraction * size_of(self.undisturbed)
        return stop_when(start("import", case, "--policy", "single", self.tree),
                         lambda: case.exists() and size_of(case) >= enough, sig)

    def test_a_killed_import_repeated_equals_the_undisturbed_one(self):
        rng = random.Random(99)
        killed = 0
        for number in range(self.TRIES):
            case = self.folder / f"killed{number}.casebook"
            for _ in range(rng.randint(1, 3)):
                code = self.interrupt(case, rng.uniform(0, 1.1), SIGKILL)
                killed += code == -SIGKILL
                self.assertIn(code, (-SIGKILL, DONE))
                if case.exists():
                    self.assertIn(cli("--json", "info", case).code, (0, 3), "a killed import left something unreadable")
            self.ok("import", case, "--policy", "single", self.tree)
            self.assertSamePicture(self.picture(case), self.expected)
            self.ok("verify", case)
        self.assertGreater(killed, self.TRIES // 2, "the program was never caught at work")

    def test_ctrl_c_ends_with_130_and_the_import_can_be_resumed(self):
        caught = 0
        for number in range(self.TRIES):
            case = self.folder / f"stopped{number}.casebook"
            code = self.interrupt(case, 0.9 * number / self.TRIES, SIGINT)
            self.assertIn(code, (CANCELLED, DONE))
            caught += code == CANCELLED
            self.assertIs(self.info(case)["balanced"], True)
            self.ok("import", case, "--policy", "single", self.tree)
            self.assertSamePicture(self.picture(case), self.expected)
        self.assertGreater(caught, self.TRIES // 2, "no import was stopped while it ran")

    def test_ctrl_c_during_an_export_leaves_nothing(self):
        self.ok("export", "eml", self.undisturbed, "--out", self.folder / "whole")
        files = len(files_of(self.folder / "whole"))
        shutil.rmtree(self.folder / "whole")
        before = sorted(p.name for p in self.folder.iterdir())
        caught = 0
        for number in range(self.TRIES):
            out = self.folder / f"out{number}"
            partial = out.with_name(out.name + ".partial")
            enough = max(1, files * number // self.TRIES)
            code = stop_when(start("export", "eml", self.undisturbed, "--out", out),
                             lambda: partial.exists() and sum(len(f) for _, _, f in os.walk(partial)) >= enough, SIGINT)
            self.assertIn(code, (CANCELLED, DONE))
            if code == CANCELLED:
                caught += 1
                beside = (".casebook-wal", ".casebook-shm")
                self.assertEqual(sorted(p.name for p in self.folder.iterdir() if not p.name.endswith(beside)), before)
            else:
                shutil.rmtree(out)
        self.assertGreater(caught, self.TRIES // 2, "no export was stopped while it ran")


if __name__ == "__main__":
    main()
