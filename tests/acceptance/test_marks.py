# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Tags, notes, opened and reviewed: who put what on which event, for good, and in queries."""

import getpass
import os
import pwd
import shutil
import time

from archives import bulk_tree
from support import INPUT, NOT_PERMITTED, SAMPLE, SIGINT, USAGE, CaseTest, main, nobody, start, stop_when

ME = pwd.getpwuid(os.geteuid()).pw_name


class Marked(CaseTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)
        self.all = self.events(self.case)
        self.ids = [row["id"] for row in self.all]

    def found(self, query, case=None):
        return [row["id"] for row in self.events(case or self.case, "--filter", query)]

    def json(self, *args, **kw):
        return self.ok("--json", *args, **kw).json()


class Tags(Marked):
    def test_a_tag_goes_on_and_off_and_into_queries(self):
        three = [self.ids[2], self.ids[5], self.ids[7]]
        self.assertEqual(self.json("tag", "add", self.case, "Hot stuff", *three), {"selected": 3, "changed": 3})
        self.assertEqual(self.json("tag", "add", self.case, "hot STUFF", three[0], self.ids[8]),
                         {"selected": 2, "changed": 1})
        self.assertEqual(self.found('tag:"hot stuff"'), [*three, self.ids[8]])
        self.assertEqual(self.json("tag", "remove", self.case, "Hot stuff", three[1]), {"selected": 1, "changed": 1})
        self.assertEqual(self.found('tag:"hot stuff"'), [three[0], three[2], self.ids[8]])
        self.assertEqual(self.json("tag", "list", self.case), [{"tag": "Hot stuff", "events": 3}])
        self.assertEqual(self.found('NOT tag:"hot stuff"'),
                         [each for each in self.ids if each not in (three[0], three[2], self.ids[8])])

    def test_author_and_time_are_kept(self):
        begun = time.time()
        self.ok("tag", "add", self.case, "hot", self.ids[0])
        rows = self.json("tag", "list", self.case, self.ids[0])
        self.assertEqual([(row["event"], row["mark"], row["tag"], row["author"]) for row in rows],
                         [(self.ids[0], "tag", "hot", ME)])
        self.assertRegex(rows[0]["time"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        stamp = time.mktime(time.strptime(rows[0]["time"], "%Y-%m-%dT%H:%M:%SZ")) - time.timezone
        self.assertLess(abs(stamp - begun), 60 + 3600 * time.localtime().tm_isdst)

    def test_an_environment_variable_is_no_author(self):
        os.environ["USER"], kept = "mallory", os.environ.get("USER")
        try:
            self.ok("tag", "add", self.case, "hot", self.ids[0])
        finally:
            os.environ["USER"] = kept or getpass.getuser()
        self.assertEqual(self.json("tag", "list", self.case, self.ids[0])[0]["author"], ME)

    def test_what_was_taken_off_stays_in_the_history(self):
        self.ok("tag", "add", self.case, "hot", self.ids[0])
        self.ok("tag", "remove", self.case, "hot", self.ids[0])
        self.assertEqual(self.json("tag", "list", self.case, self.ids[0]), [])
        rows = self.json("tag", "list", self.case, self.ids[0], "--history")
        self.assertEqual([(row["tag"], row["removed"]["author"]) for row in rows], [("hot", ME)])
        self.assertEqual(self.json("tag", "list", self.case), [{"tag": "hot", "events": 0}])

    def test_a_query_tags_in_one_go(self):
        wanted = [row["id"] for row in self.all if row["type"] == "MUCJoin"]
        self.assertEqual(self.json("tag", "add", self.case, "joins", "--filter", "type:mucjoin"),
                         {"selected": len(wanted), "changed": len(wanted)})
        self.assertEqual(self.found("tag:joins"), wanted)
        self.assertEqual(self.json("tag", "list", self.case, wanted[0])[0]["filter"], "type:MUCJoin")
        around = self.found("type:mucban")
        done = self.json("tag", "add", self.case, "ban", "--filter", "type:mucban", "--context", "conversation")
        self.assertEqual(done["selected"], len(self.events(self.case, "--filter", "type:mucban", "--context",
                                                           "conversation")))
        self.assertGreater(done["selected"], len(around))
        self.assertEqual(self.json("tag", "remove", self.case, "joins", "--filter", "type:mucjoin OR tag:ban")["changed"],
                         len(wanted))

    def test_colours(self):
        self.ok("tag", "colour", self.case, "hot", "#Ff0000")
        self.assertEqual(self.json("tag", "list", self.case), [{"tag": "hot", "events": 0, "colour": "#Ff0000"}])
        self.ok("tag", "colour", self.case, "hot", "none")
        self.assertEqual(self.json("tag", "list", self.case), [{"tag": "hot", "events": 0}])
        self.fails(USAGE, "tag", "colour", self.case, "hot", "red", naming="red")

    def test_what_cannot_be_done_is_said_and_changes_nothing(self):
        unknown = "0" * 32
        self.fails(INPUT, "tag", "add", self.case, "hot", self.ids[0], unknown, naming=unknown)
        self.fails(USAGE, "tag", "add", self.case, "hot", "abc", naming="abc")
        self.fails(USAGE, "tag", "add", self.case, "hot", naming="--filter")
        self.fails(USAGE, "tag", "add", self.case, "hot", self.ids[0], "--filter", "x", naming="--filter")
        self.fails(USAGE, "tag", "add", self.case, "two\nlines", self.ids[0], naming="two")
        self.fails(USAGE, "tag", "add", self.case, "hot", "--filter", '"open', naming="character")
        self.fails(INPUT, "tag", "remove", self.case, "cold", self.ids[0], naming="cold")
        self.fails(INPUT, "tag", "list", self.case, unknown, naming=unknown)
        self.fails(INPUT, "tag", "add", self.folder / "none.casebook", "hot", self.ids[0], naming="none.casebook")
        self.assertEqual(self.json("tag", "list", self.case), [])


class OpenedAndReviewed(Marked):
    def test_they_are_two_things(self):
        self.ok("mark", "opened", self.case, *self.ids[:4])
        self.assertEqual(self.json("mark", "reviewed", self.case, *self.ids[2:6]), {"selected": 4, "changed": 4})
        self.assertEqual(self.found("is:opened"), self.ids[:4])
        self.assertEqual(self.found("is:reviewed"), self.ids[2:6])
        self.assertEqual(self.found("is:opened -is:reviewed"), self.ids[:2])
        self.ok("mark", "reviewed", self.case, "--undo", self.ids[3])
        self.assertEqual(self.found("is:reviewed"), [self.ids[2], *self.ids[4:6]])
        self.assertEqual(self.found("is:opened"), self.ids[:4])

    def test_all_marks_of_an_event(self):
        one = self.ids[1]
        self.ok("mark", "opened", self.case, one)
        self.ok("tag", "add", self.case, "hot", one)
        self.ok("note", "add", self.case, one, "look at this")
        self.ok("mark", "reviewed", self.case, one)
        self.ok("mark", "reviewed", self.case, one, "--undo")
        rows = self.json("mark", "list", self.case, one)
        self.assertEqual([row["mark"] for row in rows], ["opened", "tag", "note"])
        rows = self.json("mark", "list", self.case, one, "--history")
        self.assertEqual([row["mark"] for row in rows], ["opened", "tag", "note", "reviewed"])


class Notes(Marked):
    def test_notes_come_and_go(self):
        first = self.json("note", "add", self.case, self.ids[0], "ask Ødegård\nabout the quay")["note"]
        second = self.json("note", "add", self.case, self.ids[3], "ask again")["note"]
        self.assertEqual([(row["note"], row["text"]) for row in self.json("note", "list", self.case)],
                         [(first, "ask Ødegård\nabout the quay"), (second, "ask again")])
        self.assertEqual([row["note"] for row in self.json("note", "list", self.case, self.ids[3])], [second])
        self.assertEqual(self.found("has:note"), [self.ids[0], self.ids[3]])
        self.ok("note", "remove", self.case, first)
        self.assertEqual(self.found("has:note"), [self.ids[3]])
        self.assertEqual(len(self.json("note", "list", self.case, "--history")), 2)
        self.fails(INPUT, "note", "remove", self.case, first, naming=f"note {first}")

    def test_a_note_from_a_file(self):
        text = self.folder / "note.txt"
        text.write_text("longer\nthan a line", encoding="utf-8")
        self.ok("note", "add", self.case, self.ids[0], "--file", text)
        self.assertEqual(self.json("note", "list", self.case)[0]["text"], "longer\nthan a line")
        self.fails(INPUT, "note", "add", self.case, self.ids[0], "--file", self.folder / "none.txt", naming="none.txt")
        self.fails(USAGE, "note", "add", self.case, self.ids[0], naming="--file")
        self.fails(USAGE, "note", "add", self.case, self.ids[0], " ", naming=self.ids[0])

    def test_a_note_of_somebody_else_stays(self):
        other = nobody()
        if other is None:
            self.skipTest("needs another account")
        note = self.json("note", "add", self.case, self.ids[0], "mine")["note"]
        for file in (self.folder, self.case):
            os.chmod(file, 0o777)
        for file in self.folder.iterdir():
            shutil.chown(file, other, other)
        self.fails(NOT_PERMITTED, "note", "remove", self.case, note, naming=ME, user=other)
        self.ok("note", "remove", self.case, note)


class Lasting(Marked):
    def test_marks_outlive_reading_again_and_better_sources(self):
        appliance = [p for p in SAMPLE.rglob("*") if p.suffix in (".conv", ".localONLY")]
        case, _ = self.make_case(*appliance, name="grown.casebook")
        ids = [row["id"] for row in self.events(case)]
        self.ok("tag", "add", case, "hot", "--filter", "type:message")
        self.ok("note", "add", case, ids[0], "early")
        before = self.found("tag:hot", case)
        self.assertGreater(len(before), 3)
        self.ok("import", case, SAMPLE)
        self.ok("import", case, SAMPLE)
        self.assertEqual(sorted(self.found("tag:hot", case)), sorted(before))
        self.assertEqual(self.found("has:note", case), [ids[0]])
        self.ok("verify", case)

    def test_verify_does_not_mind_them(self):
        before = self.json("verify", self.case)
        self.ok("tag", "add", self.case, "hot", *self.ids[:9])
        self.ok("note", "add", self.case, self.ids[0], "x")
        self.ok("mark", "reviewed", self.case, self.ids[0])
        after = self.json("verify", self.case)
        self.assertEqual((before["intact"], before["complete"]), (True, True))
        for verdict in before, after:
            del verdict["log"]  # a check is an entry of its own
        self.assertEqual(after, before)

    def test_while_an_import_runs_it_is_said_who_has_the_case(self):
        tree = bulk_tree(self.folder)
        lock = self.case.with_name(self.case.name + ".lock")
        process = start("import", self.case, tree)
        refused = []

        def reached():
            if lock.exists() and process.poll() is None:
                refused.append(self.expect((0, USAGE), "tag", "add", self.case, "hot", self.ids[0]))
            return any(run.code == USAGE for run in refused)

        stop_when(process, reached, SIGINT)
        told = [run for run in refused if run.code == USAGE]
        self.assertTrue(told, "the import was over before a tag could be refused")
        self.assertIn(str(self.case), told[0].err)
        self.ok("tag", "add", self.case, "hot", self.ids[0])


if __name__ == "__main__":
    main()
