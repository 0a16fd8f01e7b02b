# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""search and index: the same answers with the index, without it, with half of it, and after a kill."""

import re
import sqlite3

from archives import bulk_tree, random_tree
from support import INPUT, SAMPLE, SIGKILL, USAGE, CaseTest, main, size_of, start, stop_when

QUERIES = ("the", "very long", "\"see you\"", "*ee*", "/s(ee|he)/", "漢字", "عربي", "lodz", "from:ada*", "NOT see",
           "type:message NOT the", "has:issue", "NEAR(see at, 3)", "tenant:*", "'; DROP TABLE event; --")


class Search(CaseTest):
    def ids(self, case, query, *more):
        return [e["id"] for e in self.ok("search", case, query, *more).lines()]

    def count(self, case, query):
        return self.ok("--json", "search", case, query, "--count").json()

    def answers(self, case):
        return {query: self.ids(case, query) for query in QUERIES}

    def test_words_are_those_of_the_events(self):
        case, _ = self.make_case(random_tree(self.folder, 41, conversations=40))
        words = lambda text: re.findall(r"[a-z0-9]+", text.lower())
        events = self.events(case)
        for word in ("see", "the", "late", "1234", "family"):
            wanted = [e["id"] for e in events if word in words(e.get("text", ""))]
            self.assertEqual(self.ids(case, word), wanted, word)
            self.assertEqual(self.count(case, word)["count"], len(wanted))
        self.assertTrue(self.ids(case, "late"))

    def test_an_answer_does_not_depend_on_the_index(self):
        tree = random_tree(self.folder, 42, conversations=40)
        indexed, _ = self.make_case(tree, name="indexed.casebook")
        plain = self.folder / "plain.casebook"
        self.ok("import", "--no-index", plain, "--policy", "single", tree)
        self.assertEqual(self.answers(indexed), self.answers(plain))
        self.assertEqual(self.count(indexed, "see")["scanned"], 0)
        self.assertEqual(self.count(plain, "see")["indexed"], 0)

    def test_filters_select_what_search_finds(self):
        case, _ = self.make_case(random_tree(self.folder, 43, conversations=30))
        for query in QUERIES:
            ids = self.ids(case, query)
            self.assertEqual([e["id"] for e in self.events(case, "--filter", query)], ids, query)
            conversations = {c["id"] for c in self.conversations(case, "--filter", query)}
            count = self.count(case, query)
            self.assertEqual((count["count"], count["conversations"]), (len(ids), len(conversations)), query)

    def test_sources_that_come_later_are_found_at_once(self):
        tree = random_tree(self.folder, 44, conversations=60)
        files = sorted(p for p in tree.rglob("*") if p.is_file())
        whole, _ = self.make_case(tree, name="whole.casebook")
        parts = self.folder / "parts.casebook"
        self.ok("new", parts, "--policy", "single")
        step = max(1, len(files) // 4)
        for n in range(0, len(files), step):
            more = ["--no-index"] if n // step % 2 else []
            self.ok("import", *more, parts, *files[n:n + step])
            self.ok("import", *more, parts, *files[n:n + step])
        self.assertEqual(self.answers(parts), self.answers(whole))
        self.ok("index", parts)
        self.assertEqual(self.count(parts, "see")["scanned"], 0)
        self.assertEqual(self.answers(parts), self.answers(whole))
        self.assertTrue(self.ok("--json", "verify", parts).json()["intact"])

    def test_a_killed_index_leaves_whole_answers(self):
        tree = bulk_tree(self.folder)
        whole, _ = self.make_case(tree, name="whole.casebook")
        killed = self.folder / "killed.casebook"
        self.ok("import", "--no-index", killed, "--policy", "single", tree)
        wanted = [self.ids(whole, query) for query in ("the", "NOT the")]
        for _ in range(3):
            before = size_of(killed)
            stop_when(start("index", killed), lambda: size_of(killed) > before, SIGKILL)
            self.assertEqual([self.ids(killed, query) for query in ("the", "NOT the")], wanted)
        self.ok("index", killed)
        self.assertEqual(self.count(killed, "the")["scanned"], 0)
        self.assertEqual([self.ids(killed, query) for query in ("the", "NOT the")], wanted)

    def test_a_damaged_index_is_told_and_made_anew(self):
        case, _ = self.make_case(random_tree(self.folder, 45, conversations=20))
        before = self.ids(case, "see")
        database = sqlite3.connect(case)
        database.execute("UPDATE search_terms SET data = x'ffffffff'")
        database.commit()
        database.close()
        self.fails(INPUT, "search", case, "see", naming="--rebuild")
        self.ok("index", case, "--rebuild")
        self.assertEqual(self.ids(case, "see"), before)

    def test_snippets_show_the_hit(self):
        case, _ = self.make_case(SAMPLE)
        words = [w for e in self.events(case) for w in e.get("text", "").split() if re.fullmatch("[a-z]{5,}", w)]
        word = words[0]
        for hit in self.ok("search", case, word, "--limit", "3").lines():
            self.assertIn("«", hit["snippet"])
        self.assertEqual(len(self.ids(case, word, "--limit", "1")), 1)

    def test_a_faulty_query_is_told_with_its_place(self):
        case, _ = self.make_case(SAMPLE)
        for query in ("\"open", "(a", "/(/", "form:ann"):
            run = self.expect(USAGE, "search", case, query)
            self.assertIn("character", run.err, query)


if __name__ == "__main__":
    main()
