# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Names, keys, types and exit codes that scripts rely on."""

import json
import os
import re

from archives import random_tree
from support import CANCELLED, DONE, INPUT, NOT_PERMITTED, SAMPLE, USAGE, CaseTest, cli, main

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
COMMANDS = (("new",), ("import",), ("info",), ("issues",), ("conversations",), ("events",), ("raw",), ("verify",),
            ("export",), ("export", "eml"),
            ("context",), ("tag",), ("tag", "add"), ("tag", "remove"), ("tag", "list"), ("tag", "colour"), ("note",),
            ("note", "add"), ("note", "list"), ("note", "remove"), ("mark",), ("mark", "opened"), ("mark", "reviewed"),
            ("mark", "list"), ("filter",), ("filter", "save"), ("filter", "list"), ("filter", "show"),
            ("filter", "run"), ("filter", "history"), ("filter", "delete"), ("filter", "compare"), ("terms",),
            ("terms", "save"), ("terms", "run"), ("terms", "sample"), ("terms", "list"), ("terms", "show"),
            ("terms", "history"), ("terms", "delete"))
INT, TEXT, BOOL, NUMBER = int, str, bool, (int, float)


class Help(CaseTest):
    def test_help_at_every_level(self):
        texts = set()
        for words in ((), *COMMANDS):
            with self.subTest(words):
                run = self.ok(*words, "--help")
                self.assertGreater(len(run.out), 40, run)
                texts.add(run.out)
        self.assertEqual(len(texts), len(COMMANDS) + 1, "two levels have the same help")

    def test_top_help_names_every_command(self):
        text = self.ok("--help").out.decode()
        for words in COMMANDS:
            self.assertRegex(text, rf"\b{words[0]}\b")

    def test_version(self):
        self.assertRegex(self.ok("--version").out.decode(), r"\d+\.\d+\.\d+")


class Usage(CaseTest):
    def test_wrong_use_ends_with_2_and_says_why(self):
        case = self.folder / "x.casebook"
        for args in ((), ("frobnicate",), ("new",), ("import",), ("import", case), ("info",),
                     ("info", "--no-such-option"), ("new", case, "--policy", "anarchy"), ("events",),
                     ("events", case, "--limit", "many"), ("raw", case), ("export",), ("export", "eml", case),
                     ("export", "papyrus", case, "--out", self.folder / "o"), ("verify",)):
            with self.subTest(args):
                self.fails(USAGE, *args)
                self.assertFalse(case.exists())

    def test_a_filter_that_cannot_be_read_is_wrong_use(self):
        case, _ = self.make_case(SAMPLE)
        for text in ("after:yesterday-ish", "tenant:", "nosuchfield:x", 'tenant:"open'):
            for verb in (("events", case), ("conversations", case),
                         ("export", "eml", case, "--out", self.folder / "o")):
                with self.subTest(text=text, verb=verb[0]):
                    self.fails(USAGE, *verb, "--filter", text)
                    self.assertFalse((self.folder / "o").exists())


class Output(CaseTest):
    def check(self, value, shape):
        for key, kind in shape.items():
            self.assertIn(key, value)
            self.assertIsInstance(value[key], kind, key)
            if kind is INT:
                self.assertNotIsInstance(value[key], bool, key)

    def check_counts(self, counts):
        self.assertIsInstance(counts, dict)
        for key, n in counts.items():
            self.assertIsInstance(key, str)
            self.assertIs(type(n), int)

    def setUp(self):
        super().setUp()
        self.case = self.folder / "a.casebook"

    def fill(self):
        return self.ok("--json", "import", self.case, "--policy", "single", SAMPLE)

    def test_new(self):
        made = self.ok("--json", "new", self.case, "--policy", "single", "--title", "Zoë’s case").json()
        self.assertEqual(made["case"], str(self.case))
        self.assertEqual(made["policy"], "single")
        other = self.ok("--json", "new", self.folder / "b.casebook", "--approver", self.certificate()).json()
        self.assertEqual(other["policy"], "four-eyes")
        self.assertEqual(self.info(self.case)["conversations"], 0)

    def test_import(self):
        value = self.fill().json()
        self.check(value, {"sources": INT, "bytes": INT, "conversations": INT, "duplicates": INT, "issues": INT,
                           "balanced": BOOL, "seconds": NUMBER})
        self.check_counts(value["records"])
        self.check_counts(value["events"])

    def test_info(self):
        self.fill()
        value = self.info(self.case)
        self.check(value, {"conversations": INT, "participants": INT, "sources": list, "first": TEXT, "last": TEXT,
                           "issues": INT, "balanced": BOOL})
        self.check_counts(value["events"])
        for source in value["sources"]:
            self.check(source, {"path": TEXT, "sha256": TEXT, "bytes": INT, "dialect": TEXT, "issues": INT})
            self.assertRegex(source["sha256"], r"^[0-9a-f]{64}$")
            self.assertTrue(source["dialect"])

    def test_issues(self):
        self.fill()
        value = self.ok("--json", "issues", self.case).json()
        self.assertIsInstance(value, list)
        for issue in value:
            self.check(issue, {"source": TEXT, "offset": INT, "length": INT, "severity": TEXT, "code": TEXT,
                               "message": TEXT})
            self.assertTrue(issue["message"])

    def test_conversations(self):
        self.fill()
        value = self.conversations(self.case)
        self.assertIsInstance(value, list)
        for c in value:
            self.check(c, {"id": TEXT, "conversation_id": TEXT, "tenant": TEXT, "kind": TEXT, "type": TEXT,
                           "start": TEXT, "open": BOOL, "participants": list, "messages": INT, "events": INT,
                           "sources": list})
            self.assertIn(c["kind"], ("chat", "room", "group"))
            self.assertRegex(c["start"], TIME)
            self.assertTrue(all(isinstance(p, str) for p in c["participants"] + c["sources"]))
        self.assertEqual(len({c["id"] for c in value}), len(value))

    def test_events(self):
        self.fill()
        events = self.events(self.case)
        for e in events:
            self.check(e, {"id": TEXT, "conversation": TEXT, "conversation_id": TEXT, "tenant": TEXT, "type": TEXT,
                           "time": TEXT, "raw_time": TEXT, "sender": TEXT, "sender_name": TEXT, "source": TEXT,
                           "offset": INT, "length": INT, "places": list})
            self.assertRegex(e["time"], TIME)
            self.assertNotIn("/", e["sender"])
            self.assertIs(e.get("deleted", False), False)
            for place in e["places"]:
                self.check(place, {"source": TEXT, "offset": INT, "length": INT})
            if "invited" in e:
                self.assertTrue(all(isinstance(x, str) for x in e["invited"]))
        self.assertEqual(len({e["id"] for e in events}), len(events))
        ids = {c["id"] for c in self.conversations(self.case)}
        self.assertEqual({e["conversation"] for e in events}, ids)

    def test_events_come_in_order_of_time(self):
        self.fill()
        times = [e["time"].rstrip("Z").partition(".") for e in self.events(self.case)]
        keys = [(whole, fraction.ljust(9, "0")) for whole, _, fraction in times]
        self.assertEqual(keys, sorted(keys))

    def test_keys_that_were_not_given_are_absent(self):
        self.fill()
        for e in self.events(self.case):
            self.assertNotIn(None, e.values())
            if e["type"] != "MUCNickChange":
                self.assertNotIn("old_nick", e)
            if e["type"] not in ("MUCKick", "MUCBan"):
                self.assertNotIn("target", e)
            if e["type"] != "Message":
                self.assertFalse({"uid", "target_client", "archived_by"} & set(e), e)

    def test_limit(self):
        self.fill()
        everything = self.events(self.case)
        self.assertEqual(self.events(self.case, "--limit", "7"), everything[:7])
        self.assertEqual(len(self.events(self.case, "--limit", "100000")), len(everything))

    def test_json_lines_end_in_line_feeds_only_and_hold_no_other_separator(self):
        tree = random_tree(self.folder, 11, conversations=80)
        self.ok("import", self.case, "--policy", "single", tree)
        out = self.ok("--json", "events", self.case).out
        texts = "".join(json.loads(line).get("text", "") for line in out[:-1].split(b"\n"))
        self.assertIn("\u2028", texts)
        self.assertIn("\u0085", texts)
        for separator in ("\r", "\u2028", "\u0085"):
            self.assertNotIn(separator.encode(), out)
        self.assertTrue(out.endswith(b"\n"))
        self.assertEqual([json.loads(line)["id"] for line in out[:-1].split(b"\n")],
                         [e["id"] for e in self.events(self.case)])

    def test_without_json_there_is_something_to_read(self):
        self.ok("new", self.case, "--policy", "single")
        self.assertTrue(self.ok("import", self.case, SAMPLE).out.strip())
        for verb in ("info", "issues", "conversations", "events"):
            self.assertTrue(self.ok(verb, self.case).out.strip(), verb)
        self.assertTrue(self.ok("export", "eml", self.case, "--out", self.folder / "out").out.strip())
        self.assertTrue(self.ok("verify", self.folder / "out").out.strip())

    def test_json_output_has_no_progress_bar_and_quiet_has_no_messages(self):
        self.assertNotIn("\r", self.fill().err)
        run = self.ok("--json", "--quiet", "import", self.folder / "q.casebook", "--policy", "single", SAMPLE)
        self.assertEqual(run.err, "")
        self.assertEqual(run.json()["conversations"], self.info(self.case)["conversations"])
        run = self.ok("--quiet", "--json", "export", "eml", self.case, "--out", self.folder / "out")
        self.assertEqual(run.err, "")
        run.json()

    def test_relative_paths_come_out_absolute(self):
        tree = random_tree(self.folder, 12, conversations=4)
        run = self.ok("--json", "import", "r.casebook", tree.name, "--policy", "single", cwd=self.folder)
        run.json()
        sources = [s["path"] for s in self.info(self.folder / "r.casebook")["sources"]]
        self.assertEqual(sorted(sources), sorted(str(p) for p in tree.rglob("*") if p.is_file()))
        self.assertTrue(all(os.path.isabs(p) for p in sources))
        made = self.ok("--json", "new", "n.casebook", "--policy", "single", cwd=self.folder).json()
        self.assertEqual(made["case"], str(self.folder / "n.casebook"))
        report = self.ok("--json", "export", "eml", "r.casebook", "--out", "out", cwd=self.folder).json()
        self.assertEqual(os.path.dirname(report["manifest"]), str(self.folder / "out"))
        for verb in ("info", "issues", "conversations", "events"):
            out = self.ok("--json", verb, "r.casebook", cwd=self.folder).out.decode()
            self.assertNotIn('"r.casebook"', out, f"{verb} shows a relative path")

    def test_options_may_stand_in_front_of_paths_or_behind(self):
        one = self.ok("--json", "import", "--policy", "single", self.folder / "1.casebook", SAMPLE).json()
        two = self.ok("--json", "import", self.folder / "2.casebook", SAMPLE, "--policy", "single").json()
        one.pop("seconds"), two.pop("seconds")
        self.assertEqual(one, two)


class Filters(CaseTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)
        self.all = self.events(self.case)

    def select(self, text):
        return self.events(self.case, "--filter", text)

    def test_each_filter_and_their_combination(self):
        room = next(c for c in self.conversations(self.case) if c["conversation_id"] == "quay-000104")
        cases = {
            "conversation:quay-000104": lambda e: e["conversation_id"] == "quay-000104",
            f"conversation:{room['id']}": lambda e: e["conversation"] == room["id"],
            'tenant:"Pluvius Works"': lambda e: e["tenant"] == "Pluvius Works",
            "after:2024-10-01": lambda e: e["time"] >= "2024-10-01",
            "before:2024-10-01": lambda e: e["time"] < "2024-10-01",
            "after:2024-09-30T09:33:25Z before:2024-09-30T09:36:00Z":
                lambda e: "2024-09-30T09:33:25Z" <= e["time"] < "2024-09-30T09:36:00Z",
            'before:2024-10-02 tenant:"Pluvius Works" after:2024-10-01':
                lambda e: e["tenant"] == "Pluvius Works" and e["time"].startswith("2024-10-01"),
        }
        for text, wanted in cases.items():
            with self.subTest(text):
                expected = [e for e in self.all if wanted(e)]
                self.assertTrue(0 < len(expected) < len(self.all))
                self.assertEqual(self.select(text), expected)
                conversations = self.conversations(self.case, "--filter", text)
                self.assertEqual({c["id"] for c in conversations}, {e["conversation"] for e in expected})

    def test_a_filter_that_selects_nothing_is_no_error(self):
        self.assertEqual(self.select("conversation:no-such"), [])
        self.assertEqual(self.conversations(self.case, "--filter", "tenant:nobody"), [])


class FourEyes(CaseTest):
    def test_an_export_is_refused_and_writes_nothing(self):
        case, _ = self.make_case(SAMPLE, policy="four-eyes", approver=self.certificate())
        before = sorted(p.name for p in self.folder.iterdir())
        out = self.folder / "out"
        self.fails(NOT_PERMITTED, "--json", "export", "eml", case, "--out", out)
        self.fails(NOT_PERMITTED, "export", "eml", case, "--out", out, "--filter", "conversation:quay-000101")
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), before)


class Missing(CaseTest):
    def test_a_case_or_source_that_is_not_there(self):
        gone = self.folder / "gone.casebook"
        for verb in (("info",), ("issues",), ("conversations",), ("events",), ("verify",)):
            with self.subTest(verb):
                self.fails(INPUT, *verb, gone, naming="gone.casebook")
        self.fails(INPUT, "raw", gone, "0" * 32, naming="gone.casebook")
        self.fails(INPUT, "export", "eml", gone, "--out", self.folder / "o", naming="gone.casebook")
        self.fails(INPUT, "import", gone, self.folder / "no folder", naming="no folder")
        self.assertEqual(list(self.folder.iterdir()), [], "something was made")

    def test_an_event_that_is_not_there(self):
        case, _ = self.make_case(SAMPLE)
        run = self.fails(INPUT, "raw", case, "0" * 32, naming="0" * 32)
        self.assertEqual(run.out, b"")

    def test_a_case_that_is_there_already_is_not_made_again(self):
        case, _ = self.make_case(SAMPLE)
        before = case.read_bytes()
        run = cli("new", case, "--policy", "single")
        self.assertNotIn(run.code, (DONE, CANCELLED), run)
        self.assertGreater(run.code, 0, run)
        self.assertIn("a.casebook", run.err)
        self.assertEqual(case.read_bytes(), before)


if __name__ == "__main__":
    main()
