# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Context rules: what they take is worked out anew here, from the output of `events`."""

import bisect
import json
import random
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from archives import Conversation, Form, write
from support import INTEGRITY, SAMPLE, USAGE, CaseTest, main

MINUTE = 60 * 10**9
RULES = ("exact", "messages:1", "messages:4", "minutes:1", "minutes:90", "session:20", "session:300", "day",
         "day:Europe/Berlin", "day:Pacific/Auckland", "conversation")


class Slow(Conversation):
    """With pauses, over days, so that every rule has something to leave out."""

    def stamp(self):
        self.now += timedelta(seconds=self.rng.choice((1, 20, 61, 400, 1201, 1500, 9000, 40000)))
        return self.form.time(self.now, self.rng)


def slow_tree(folder, seed):
    rng = random.Random(seed)
    for n in range(14):
        form = Form.any(rng)
        talk = Slow(rng, form, f"slow-{n:03d}", datetime(2021, 3, 26, 20, tzinfo=timezone.utc), n % 2 == 0,
                    rng.randint(1, 40), "im.test.example")
        write(folder / "IMArchives" / "Tenant A" / f"ucb{n}_20210326.IMArchive",
              (b"\xef\xbb\xbf" if form.bom else b"") + talk.build())
    return folder / "IMArchives"


def nanoseconds(text):
    seconds, _, fraction = text.rstrip("Z").partition(".")
    moment = datetime.fromisoformat(seconds).replace(tzinfo=timezone.utc)
    return int(moment.timestamp()) * 10**9 + int((fraction + "000000000")[:9])


def day(time, zone):
    return datetime.fromtimestamp(time // 10**9, ZoneInfo(zone)).date()


def of_one_conversation(rows, hits, rule):
    """The ids that the rule takes out of one conversation, whose rows are in order."""
    kind, _, value = rule.partition(":")
    times = {row["id"]: nanoseconds(row["time"]) for row in rows}
    wanted = [i for i, row in enumerate(rows) if row["id"] in hits]
    if not wanted:
        return set()
    if kind == "exact":
        return {rows[i]["id"] for i in wanted}
    if kind == "conversation":
        return set(times)
    if kind == "messages":
        messages = [i for i, row in enumerate(rows) if row["type"] == "Message"]
        taken = set()
        for i in wanted:
            before, behind = bisect.bisect_left(messages, i), bisect.bisect_right(messages, i)
            first = messages[before - int(value)] if before >= int(value) else 0
            last = messages[behind + int(value) - 1] if behind + int(value) <= len(messages) else len(rows) - 1
            taken |= {rows[j]["id"] for j in range(first, last + 1)}
        return taken
    if kind == "minutes":
        return {each for each, time in times.items()
                if any(abs(time - times[rows[i]["id"]]) <= int(value) * MINUTE for i in wanted)}
    if kind == "day":
        days = {day(times[rows[i]["id"]], value or "UTC") for i in wanted}
        return {each for each, time in times.items() if day(time, value or "UTC") in days}
    talk = sorted(times[row["id"]] for row in rows if row["type"] in ("Message", "Call"))
    starts = [b for a, b in zip(talk, talk[1:]) if b - a > int(value) * MINUTE]
    sessions = {bisect.bisect_right(starts, times[rows[i]["id"]]) for i in wanted}
    return {each for each, time in times.items() if bisect.bisect_right(starts, time) in sessions}


def expected(events, hits, rule):
    by_conversation = defaultdict(list)
    for row in events:
        by_conversation[row["conversation"]].append(row)
    taken = set()
    for rows in by_conversation.values():
        taken |= of_one_conversation(rows, hits, rule)
    return taken


class Context(CaseTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(slow_tree(self.folder, 11))
        self.all = self.events(self.case)
        self.conversation = {row["id"]: row["conversation"] for row in self.all}

    def queries(self):
        """Few hits and many; of messages, and of what is none."""
        some = random.Random(5).sample(self.all, 3)
        return ("type:Message AND from:ada*", "type:MUCNickChange", " OR ".join(f"id:{row['id']}" for row in some),
                "bold", "tenant:nobody", "")

    def ids(self, query, *more):
        return [row["id"] for row in self.events(self.case, "--filter", query, *more)]

    def test_every_rule_takes_what_it_says(self):
        for query in self.queries():
            hits = set(self.ids(query))
            for rule in RULES:
                with self.subTest(query=query, rule=rule):
                    taken = self.ids(query, "--context", rule)
                    wanted = expected(self.all, hits, rule)
                    self.assertEqual(taken, [row["id"] for row in self.all if row["id"] in wanted])

    def test_the_rules_differ_here(self):
        hits = set(self.ids("type:MUCNickChange"))
        self.assertGreater(len(hits), 2)
        self.assertEqual(len({frozenset(expected(self.all, hits, rule)) for rule in RULES}), len(RULES))

    def test_counts_side_by_side_are_those_of_the_lists(self):
        for query in self.queries():
            hits = set(self.ids(query))
            rules = [word for rule in RULES for word in ("--rule", rule)]
            rows = self.ok("--json", "context", self.case, query, *rules).json()
            self.assertEqual([row["context"] for row in rows], list(RULES))
            for row in rows:
                with self.subTest(query=query, rule=row["context"]):
                    wanted = expected(self.all, hits, row["context"])
                    self.assertEqual(row["events"], len(wanted))
                    self.assertEqual(row["conversations"], len({self.conversation[each] for each in wanted}))

    def test_one_of_each_kind_where_none_is_named(self):
        rows = self.ok("--json", "context", self.case, "bold", "--zone", "Europe/Berlin").json()
        self.assertEqual([row["context"] for row in rows],
                         ["exact", "messages:5", "minutes:15", "session:30", "day:Europe/Berlin", "conversation"])

    def test_the_zone_of_the_query_cuts_the_days(self):
        self.assertEqual(self.ids("type:MUCNickChange", "--context", "day", "--zone", "Pacific/Auckland"),
                         self.ids("type:MUCNickChange", "--context", "day:Pacific/Auckland"))

    def test_an_export_takes_the_context_and_says_so(self):
        hits = set(self.ids("type:MUCNickChange"))
        wanted = expected(self.all, hits, "messages:2")
        out = self.folder / "out"
        report = self.ok("--json", "export", "eml", self.case, "--out", out, "--filter", "type:MUCNickChange",
                         "--context", "messages:2").json()
        self.assertEqual(report["selected"]["events"], len(wanted))
        self.assertIs(report["balanced"], True)
        manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
        self.assertEqual(manifest["context"], "messages:2")
        self.assertEqual(manifest["query"], "type:MUCNickChange")
        self.ok("verify", out)
        plain = self.ok("--json", "export", "eml", self.case, "--out", self.folder / "plain", "--filter",
                        "type:MUCNickChange").json()
        self.assertNotEqual(plain["export"], report["export"])
        self.assertEqual(plain["selected"]["events"], len(hits))

    def test_a_changed_rule_in_the_manifest_is_found(self):
        out = self.folder / "out"
        self.ok("export", "eml", self.case, "--out", out, "--filter", "bold", "--context", "day")
        manifest = out / "manifest.json"
        manifest.write_text(manifest.read_text(encoding="utf-8").replace('"context":"day"', '"context":"exact"'),
                            encoding="utf-8")
        self.expect(INTEGRITY, "verify", out)


class Refused(CaseTest):
    def test_a_rule_that_is_none_is_named(self):
        case, _ = self.make_case(SAMPLE)
        for rule in ("messages", "messages:0", "minutes:x", "day:Atlantis", "nearby"):
            with self.subTest(rule):
                self.fails(USAGE, "events", case, "--context", rule, naming=rule)
                self.fails(USAGE, "context", case, "", "--rule", rule, naming=rule)
                self.fails(USAGE, "export", "eml", case, "--out", self.folder / "o", "--context", rule, naming=rule)


if __name__ == "__main__":
    main()
