# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Term lists: counts against sets made here from single searches, and samples drawn again with hashlib."""

import csv
import hashlib
import io
from html.parser import HTMLParser

from archives import random_tree
from support import DONE, INPUT, LEFT_OUT, USAGE, CaseTest, main

LIST = """# terms of the other side
yes
sheet
"very very"
number\t50
漢字
no
"open quote
bold*
from:ada*
\tvery

person\tfrom:ada* -type:message
zzzznothing
yes\x20
"""
#        line  name         query
TERMS = ((2, "yes", "yes"), (3, "sheet", "sheet"), (4, '"very very"', '"very very"'), (5, "number", "50"),
         (6, "漢字", "漢字"), (7, "no", "no"), (8, '"open quote', '"open quote'), (9, "bold*", "bold*"),
         (10, "from:ada*", "from:ada*"), (11, "very", "very"), (13, "person", "from:ada* -type:message"),
         (14, "zzzznothing", "zzzznothing"), (15, "yes", "yes"))
FAULTY = 8


class Text(HTMLParser):
    """The text of a document; any reference to another file fails."""

    def __init__(self, document):
        super().__init__()
        self.text = ""
        self.feed(document)

    def handle_starttag(self, tag, attrs):
        assert tag not in ("script", "link", "img", "iframe"), tag

    def handle_data(self, data):
        self.text += data


class WithList(CaseTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(random_tree(self.folder, 3, conversations=60), code=(DONE, LEFT_OUT))
        self.conversation = {row["id"]: row["conversation"] for row in self.events(self.case)}
        self.list = self.folder / "list.txt"
        self.list.write_text(LIST, encoding="utf-8")

    def hits(self, query):
        return {row["id"] for row in self.ok("--json", "search", self.case, query).lines()}

    def run_list(self, *args, code=LEFT_OUT):
        return self.expect(code, "--json", "terms", "run", self.case, *args).json()

    def check(self, report, within=""):
        self.assertEqual([(row["line"], row["term"], row["query"]) for row in report["terms"]], list(TERMS))
        sets = {line: self.hits(f"{within} ({query})" if within else query)
                for line, _, query in TERMS if line != FAULTY}
        self.assertGreater(sum(len(each) > 0 for each in sets.values()), 8)
        for row in report["terms"]:
            with self.subTest(row):
                if row["line"] == FAULTY:
                    self.assertIn("character 1", row["error"])
                    self.assertNotIn("hits", row)
                    continue
                mine = sets[row["line"]]
                others = set().union(*(each for line, each in sets.items() if line != row["line"]))
                self.assertEqual(row["hits"], len(mine))
                self.assertEqual(row["unique_hits"], len(mine - others))
                self.assertEqual(row["conversations"], len({self.conversation[each] for each in mine}))
        every = set().union(*sets.values())
        self.assertEqual(report["any"], {"events": len(every),
                                         "conversations": len({self.conversation[each] for each in every})})
        self.assertEqual(report["faulty"], 1)
        self.assertEqual([row["line"] for row in report["terms"] if "same_as" in row], [15])


class Counts(WithList):
    def test_counts_of_a_file(self):
        self.check(self.run_list("--file", self.list))

    def test_counts_within_a_filter(self):
        self.check(self.run_list("--file", self.list, "--filter", 'tenant:"Tenant A"'), within='tenant:"Tenant A"')

    def test_the_unique_hits_of_a_single_term_are_its_hits(self):
        self.list.write_text("yes\n", encoding="utf-8")
        row = self.run_list("--file", self.list, code=DONE)["terms"][0]
        self.assertEqual(row["unique_hits"], row["hits"])
        self.assertEqual(row["hits"], len(self.hits("yes")))

    def test_an_empty_list(self):
        self.list.write_text("# nothing\n\n", encoding="utf-8")
        report = self.run_list("--file", self.list, code=DONE)
        self.assertEqual((report["terms"], report["any"]), ([], {"events": 0, "conversations": 0}))

    def test_lists_of_spreadsheets_and_other_systems(self):
        plain = self.run_list("--file", self.list)["terms"]
        for name, encoded in (("bom", LIST.encode("utf-8-sig")), ("wide", LIST.encode("utf-16")),
                              ("big", b"\xfe\xff" + LIST.encode("utf-16-be")),
                              ("crlf", LIST.replace("\n", "\r\n").encode())):
            with self.subTest(name):
                self.list.write_bytes(encoded)
                self.assertEqual(self.run_list("--file", self.list)["terms"], plain)

    def test_a_line_that_is_no_text_is_a_faulty_term(self):
        self.list.write_bytes(b"yes\ncaf\xe9\nno\n")
        rows = self.run_list("--file", self.list)["terms"]
        self.assertIn("character 4", rows[1]["error"])
        self.assertEqual([row["hits"] for row in (rows[0], rows[2])], [len(self.hits("yes")), len(self.hits("no"))])


class Kept(WithList):
    def test_versions_are_kept(self):
        saved = self.ok("--json", "terms", "save", self.case, "Their list", self.list)
        self.assertEqual(saved.json(), {"name": "Their list", "version": 1, "terms": len(TERMS), "faulty": 1})
        self.assertIn("line 8", saved.err)
        self.list.write_text("yes\n", encoding="utf-8")
        self.assertEqual(self.ok("--json", "terms", "save", self.case, "their list", self.list).json()["version"], 2)
        self.assertEqual([(row["name"], row["version"], row["terms"])
                          for row in self.ok("--json", "terms", "list", self.case).json()], [("Their list", 2, 1)])
        self.assertEqual(self.ok("terms", "show", self.case, "their list", "--version", "1").out, LIST.encode())
        self.assertEqual([row["text"] for row in self.ok("--json", "terms", "history", self.case, "their list").json()],
                         [LIST, "yes\n"])
        self.assertEqual(len(self.run_list("their list", code=DONE)["terms"]), 1)
        self.check(self.run_list("Their list", "--version", "1"))
        self.ok("terms", "delete", self.case, "Their list")
        self.assertEqual(self.ok("--json", "terms", "list", self.case).json(), [])
        self.fails(INPUT, "terms", "run", self.case, "Their list", naming="Their list")

    def test_what_is_not_there_is_said(self):
        self.fails(INPUT, "terms", "run", self.case, "none", naming="none")
        self.fails(INPUT, "terms", "run", self.case, "--file", self.folder / "none.txt", naming="none.txt")
        self.fails(USAGE, "terms", "run", self.case, naming="--file")
        self.ok("terms", "save", self.case, "a", self.list)
        self.fails(INPUT, "terms", "sample", self.case, "a", "quay", naming="quay")
        self.fails(USAGE, "terms", "sample", self.case, "a", '"open quote', naming="character")
        self.fails(INPUT, "terms", "run", self.case, "a", "--version", "7", naming="7")


class Samples(WithList):
    def sample(self, term, *more):
        return [row["id"] for row in self.ok("--json", "terms", "sample", self.case, "a", term, *more).lines()]

    def drawn(self, query, term, seed="1", count=20):
        """The same by the rule of the guide."""
        return sorted(self.hits(query), key=lambda each: hashlib.sha256(f"{seed}\n{term}\n{each}".encode()).digest())[:count]

    def test_anybody_can_draw_it_again(self):
        self.ok("terms", "save", self.case, "a", self.list)
        self.assertEqual(len(self.sample("no")), 20)
        self.assertEqual(self.sample("no"), self.drawn("no", "no"))
        self.assertEqual(self.sample("number", "--seed", "Pluvius 7"), self.drawn("50", "50", "Pluvius 7"))
        self.assertEqual(self.sample("7", "--count", "5"), self.drawn("no", "no", count=5))
        self.assertNotEqual(self.sample("no", "--seed", "2"), self.sample("no"))
        self.assertEqual(self.sample("zzzznothing"), [])

    def test_a_copy_of_the_case_gives_the_same(self):
        self.ok("terms", "save", self.case, "a", self.list)
        mine = self.sample("no")
        again, _ = self.make_case(self.folder / "IMArchives", name="b.casebook", code=(DONE, LEFT_OUT))
        self.case = again
        self.ok("terms", "save", self.case, "a", self.list)
        self.assertEqual(self.sample("no"), mine)


class Reports(WithList):
    def test_csv(self):
        out = self.folder / "report.csv"
        report = self.run_list("--file", self.list, "--csv", out)
        rows = list(csv.reader(io.StringIO(out.read_text(encoding="utf-8"), newline="")))
        self.assertEqual(rows[0], ["line", "term", "query", "hits", "unique_hits", "conversations", "remark"])
        for row, told in zip(rows[1:], report["terms"], strict=True):
            self.assertEqual(row[:3], [str(told["line"]), told["term"], told["query"]])
            self.assertEqual(row[3:6], [str(told.get(key, "")) for key in ("hits", "unique_hits", "conversations")])
            self.assertEqual(bool(row[6]), "error" in told or "same_as" in told or told["hits"] == 0)

    def test_no_cell_is_a_formula(self):
        self.list.write_text("-yes\n", encoding="utf-8")
        out = self.folder / "report.csv"
        self.run_list("--file", self.list, "--csv", out, code=DONE)
        self.assertEqual(out.read_text(encoding="utf-8").splitlines()[1].split(",")[1], "'-yes")

    def test_html(self):
        out = self.folder / "report.html"
        self.list.write_text(LIST + "<b>bold?</b>\n", encoding="utf-8")
        report = self.run_list("--file", self.list, "--html", out, "--seed", "Pluvius 7")
        text = Text(out.read_text(encoding="utf-8")).text
        for row in report["terms"]:
            self.assertIn(row["term"], text)
            self.assertIn(row.get("error", ""), text)
        for word in ("Pluvius 7", str(report["any"]["events"]), "list.txt"):
            self.assertIn(word, text)

    def test_a_report_that_cannot_be_written_is_said(self):
        self.fails(INPUT, "terms", "run", self.case, "--file", self.list, "--csv", self.folder / "no" / "x.csv",
                   naming="x.csv")


if __name__ == "__main__":
    main()
