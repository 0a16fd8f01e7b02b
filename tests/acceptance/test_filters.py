# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Saved filters: versions, owner, history, and what one selects that another does not."""

import os
import pwd

from support import INPUT, SAMPLE, USAGE, CaseTest, main

ME = pwd.getpwuid(os.geteuid()).pw_name


class Filters(CaseTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)

    def json(self, *args):
        return self.ok("--json", "filter", args[0], self.case, *args[1:]).json()

    def ids(self, query, *more):
        return [row["id"] for row in self.events(self.case, "--filter", query, *more)]

    def run_filter(self, name, *more):
        return [row["id"] for row in self.ok("--json", "filter", "run", self.case, name, *more).lines()]

    def test_saving_makes_versions(self):
        self.assertEqual(self.json("save", "Works", "tenant:works"), {"name": "Works", "version": 1})
        self.assertEqual(self.json("save", "works", 'tenant:"Pluvius Works"', "--context", "messages:3",
                                   "--zone", "Europe/Berlin")["version"], 2)
        self.assertEqual(self.json("save", "WORKS", 'tenant:"Pluvius Works"', "--context", "messages:3",
                                   "--zone", "Europe/Berlin")["version"], 2)
        rows = self.json("list")
        self.assertEqual(len(rows), 1)
        self.assertEqual({key: rows[0][key] for key in ("name", "owner", "author", "version", "query", "context", "zone")},
                         {"name": "Works", "owner": ME, "author": ME, "version": 2, "query": 'tenant:"Pluvius Works"',
                          "context": "messages:3", "zone": "Europe/Berlin"})
        self.assertEqual([(row["version"], row["query"]) for row in self.json("history", "works")],
                         [(1, "tenant:works"), (2, 'tenant:"Pluvius Works"')])
        self.assertEqual(self.json("show", "works", "--version", "1")["query"], "tenant:works")
        self.assertEqual(self.ok("filter", "show", self.case, "works").out, b'tenant:"Pluvius Works"\n')

    def test_deleting_keeps_the_history(self):
        self.json("save", "a", "quay")
        self.ok("filter", "delete", self.case, "a")
        self.assertEqual(self.json("list"), [])
        self.assertEqual([row.get("deleted") for row in self.json("history", "a")], [None, True])
        self.fails(INPUT, "filter", "show", self.case, "a", naming="a")
        self.assertEqual(self.json("show", "a", "--version", "1")["query"], "quay")
        self.fails(INPUT, "filter", "delete", self.case, "a", naming="a")
        self.assertEqual(self.json("save", "a", "dock")["version"], 3)

    def test_running_is_searching(self):
        query = 'tenant:"Pluvius Works" type:message'
        self.json("save", "works", query, "--context", "minutes:10")
        self.assertEqual(self.run_filter("works"), self.ids(query, "--context", "minutes:10"))
        self.assertEqual(self.run_filter("works", "--limit", "3"), self.ids(query, "--context", "minutes:10")[:3])
        count = self.ok("--json", "filter", "run", self.case, "works", "--count").json()
        self.assertEqual(count["events"], len(self.ids(query, "--context", "minutes:10")))

    def test_dates_are_read_in_the_zone_of_the_filter(self):
        self.json("save", "berlin", "on:2024-10-01", "--zone", "Europe/Berlin")
        self.json("save", "utc", "on:2024-10-01")
        self.assertEqual(self.run_filter("berlin"), self.ids("on:2024-10-01", "--zone", "Europe/Berlin"))
        self.assertEqual(self.run_filter("utc"), self.ids("on:2024-10-01"))

    def test_relative_dates_stay_relative(self):
        self.json("save", "lately", "after:-7d")
        self.assertEqual(self.json("show", "lately")["query"], "after:-7d")
        self.assertEqual(self.run_filter("lately"), [])

    def test_comparing(self):
        a, b = 'tenant:"Pluvius Works"', "type:mucjoin OR type:mucleave"
        self.json("save", "a", a)
        self.json("save", "b", b, "--context", "messages:1")
        first, second = self.ids(a), self.ids(b, "--context", "messages:1")
        report = self.json("compare", "a", "b")
        conversation = {row["id"]: row["conversation"] for row in self.events(self.case)}
        for key, wanted in (("only_a", set(first) - set(second)), ("only_b", set(second) - set(first)),
                            ("both", set(first) & set(second))):
            with self.subTest(key):
                self.assertTrue(wanted)
                self.assertEqual(report[key], {"events": len(wanted),
                                               "conversations": len({conversation[each] for each in wanted})})
                shown = self.ok("--json", "filter", "compare", self.case, "a", "b", "--show", key).lines()
                self.assertEqual({row["id"] for row in shown}, wanted)

    def test_what_cannot_be_read_is_not_kept(self):
        self.fails(USAGE, "filter", "save", self.case, "a", '"open', naming="character")
        self.fails(USAGE, "filter", "save", self.case, "a", "quay", "--context", "nearby", naming="nearby")
        self.fails(USAGE, "filter", "save", self.case, "a", "quay", "--zone", "Atlantis", naming="Atlantis")
        self.fails(USAGE, "filter", "save", self.case, " a", "quay", naming=" a")
        self.assertEqual(self.json("list"), [])
        self.fails(INPUT, "filter", "run", self.case, "none", naming="none")
        self.fails(INPUT, "filter", "compare", self.case, "none", "none", naming="none")

    def test_verify_does_not_mind_them(self):
        before = self.ok("--json", "verify", self.case).json()
        self.json("save", "a", "quay")
        after = self.ok("--json", "verify", self.case).json()
        for verdict in before, after:
            del verdict["log"]  # a check is an entry of its own
        self.assertEqual(after, before)


if __name__ == "__main__":
    main()
