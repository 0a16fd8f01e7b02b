# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""The reading report against figures that a second reader takes from the raw files."""

import json
import os
import random
import re
import sqlite3
import subprocess
import unittest
from datetime import date, datetime, timedelta, timezone
from html.parser import HTMLParser
from pathlib import Path

import archives
import oracle
from support import DONE, INPUT, LEFT_OUT, SAMPLE, TIMEOUT, TRUTH, USAGE, CaseTest, cli, main

GENERATOR = os.environ.get("CASEBOOK_GENERATOR", "")
VOID = {"meta", "br", "hr", "img", "link", "input"}


def weekdays(first, count):
    """So many days from Monday to Friday, the first one included."""
    day = first
    while count:
        if day.weekday() < 5:
            yield day
            count -= 1
        day += timedelta(days=1)


def daily_files(tree, tenant, name, days, seed=5):
    """One file a day with one conversation; `name` makes the name of a file from its day."""
    rng = random.Random(seed)
    for number, day in enumerate(days):
        start = datetime(day.year, day.month, day.day, 9, tzinfo=timezone.utc)
        talk = archives.Conversation(rng, archives.Form(), f"{tenant}-{number:06d}", start, False, 6, "im.test.example")
        archives.write(tree / tenant / name(day), talk.build())


class WellFormed(HTMLParser):
    """Every element that opens closes in order; collects the text."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.text, self.tags = [], "", []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-1:]}"
        self.open.pop()

    def handle_data(self, data):
        self.text += data


class ReportTest(CaseTest):
    def report(self, case, *more, code=DONE):
        return self.expect(code, "--json", "report", case, *more).json()

    def calendar(self, report, ucb):
        return next(c for c in report["calendars"] if c["ucb"] == ucb)


class Figures(ReportTest):
    def assertSameAsRawFiles(self, report, tree, damaged=()):
        holes = {}
        for hole in damaged:
            holes.setdefault(str(Path(tree) / hole["file"]), []).append((hole["offset"], hole["length"]))
        by_path = {source["path"]: source for source in report["sources"]}
        paths = [p for p in Path(tree).rglob("*") if p.is_file()]
        self.assertEqual(set(by_path), {str(p) for p in paths})
        for path in paths:
            source, data = by_path[str(path)], path.read_bytes()
            records = list(oracle.split_records(data, holes.get(str(path), ())))
            of_type = lambda word: [r for r in records if r.type == word]
            in_records = sum(r.length for r in records)
            damage = sum(length for _, length in holes.get(str(path), ()))
            mark = 3 if data.startswith(oracle.BOM) else 0
            self.assertEqual(source["coverage"], {"records": in_records, "gaps": mark, "unreadable": damage,
                                                  "unaccounted": 0}, path)
            self.assertEqual(in_records + damage + mark, len(data))
            self.assertEqual(source["bytes"], len(data))
            self.assertEqual(source["records"]["counted"], len(records), path)
            self.assertEqual(source["records"]["events"] + source["records"]["duplicates"],
                             len(of_type("IMEvent")), path)
            self.assertEqual(source["records"]["participants"], len(of_type("Participant")), path)
            pointers = of_type("Pointers")
            self.assertEqual(source["pointers"]["records"], len(pointers), path)
            self.assertEqual(source["declared"], {"messages": sum(int(r.fields[5]) for r in pointers),
                                                  "events": sum(int(r.fields[6]) for r in pointers)}, path)
        return by_path

    def assertBooksBalance(self, report):
        for line in report["books"]:
            self.assertEqual(line["total"], sum(part["count"] for part in line["parts"]), line)
            self.assertIs(line["balanced"], True)
        self.assertIs(report["balanced"], True)
        self.assertEqual(report["books"][0]["total"], sum(s["bytes"] for s in report["sources"]))

    def test_the_sample(self):
        case, _ = self.make_case(SAMPLE)
        report = self.report(case)
        self.assertSameAsRawFiles(report, SAMPLE, TRUTH["damaged"])
        self.assertBooksBalance(report)
        self.assertEqual(report["totals"]["duplicates"], sum(s["records"]["duplicates"] for s in report["sources"]))
        for source in report["sources"]:
            self.assertEqual(source["declared"], source["found"])

    def test_random_archives(self):
        for seed in range(3):
            tree = archives.random_tree(self.folder / f"tree {seed}", seed, 80)
            case, _ = self.make_case(tree, name=f"{seed}.casebook", code=(DONE, LEFT_OUT))
            report = self.report(case)
            self.assertSameAsRawFiles(report, tree)
            self.assertBooksBalance(report)

    def test_a_removed_message_is_declared_and_not_found(self):
        tree = self.folder / "IMArchives"
        daily_files(tree, "T", lambda day: f"ucb1_{day:%Y%m%d}.IMArchive", [date(2024, 3, 4)])
        path = tree / "T" / "ucb1_20240304.IMArchive"
        lines = path.read_bytes().splitlines(keepends=True)
        gone = next(i for i, line in enumerate(lines) if line.startswith(b"IMEvent,Message"))
        path.write_bytes(b"".join(lines[:gone] + lines[gone + 1:]))
        case, _ = self.make_case(tree)
        report = self.report(case)
        source, = report["sources"]
        self.assertEqual((source["declared"]["messages"], source["found"]["messages"]), (6, 5))
        self.assertEqual(source["count_differences"], 1)
        issue = next(i for i in report["issues"] if i["code"] == "counts-differ")
        self.assertEqual((issue["declared"], issue["found"]),
                         ({"messages": 6, "events": 6}, {"messages": 5, "events": 5}))
        self.assertEqual(path.read_bytes()[issue["offset"]:][:8], b"Pointers")

    def test_a_dropped_row_does_not_balance(self):
        case, _ = self.make_case(SAMPLE)
        for sql in ("DELETE FROM event WHERE id = (SELECT max(id) FROM event)",
                    "DELETE FROM participant WHERE offset = (SELECT max(offset) FROM participant)"):
            copy = self.folder / "tampered.casebook"
            copy.write_bytes(case.read_bytes())
            with sqlite3.connect(copy) as database:
                self.assertEqual(database.execute(sql).rowcount, 1)
            database.close()
            report = self.report(copy, code=LEFT_OUT)
            self.assertIs(report["balanced"], False)
            self.assertIs(report["complete"], False)
            self.assertTrue(report["problems"])
            self.assertTrue(any(not line["balanced"] for line in report["books"]), sql)
            self.assertEqual(sum(s["coverage"]["unaccounted"] != 0 for s in report["sources"]), 1)


class Days(ReportTest):
    def test_planted_days_are_missing_and_no_others(self):
        tree = self.folder / "IMArchives"
        days = list(weekdays(date(2024, 1, 8), 40))
        gone = {days[7], days[21], days[22]}
        empty = days[30]
        daily_files(tree, "North", lambda day: f"ucb1_{day:%Y%m%d}.IMArchive", [d for d in days if d not in gone])
        daily_files(tree, "South", lambda day: f"IMArchive-{day:%Y-%m-%d}-hq.txt", days)
        silent = archives.Conversation(random.Random(1), archives.Form(), "silent", datetime(2024, 2, 19, 9), False, 0,
                                       "im.test.example")
        archives.write(tree / "North" / f"ucb1_{empty:%Y%m%d}.IMArchive", silent.build())
        case, _ = self.make_case(tree)
        report = self.report(case)
        self.assertEqual([(c["tenant"], c["ucb"]) for c in report["calendars"]], [("North", "ucb1"), ("South", "hq")])
        north = self.calendar(report, "ucb1")
        self.assertEqual(north["missing"], sorted(f"{d:%F}" for d in gone))
        self.assertEqual(north["without_traffic"], [f"{empty:%F}"])
        self.assertEqual((north["first"], north["last"]), (f"{days[0]:%F}", f"{days[-1]:%F}"))
        weekend = [d["state"] for d in north["days"] if date.fromisoformat(d["day"]).weekday() >= 5]
        self.assertEqual(set(weekend), {"not-expected"})
        self.assertEqual(self.calendar(report, "hq")["missing"], [])
        self.assertEqual(report["missing_days"], 3)

    def test_an_empty_file_is_no_missing_day(self):
        tree = self.folder / "IMArchives"
        days = list(weekdays(date(2024, 1, 8), 10))
        daily_files(tree, "North", lambda day: f"ucb1_{day:%Y%m%d}.IMArchive", days)
        (tree / "North" / f"ucb1_{days[4]:%Y%m%d}.IMArchive").write_bytes(b"")
        case, _ = self.make_case(tree, code=LEFT_OUT)
        north = self.calendar(self.report(case), "ucb1")
        self.assertEqual((north["missing"], north["without_traffic"]), ([], [f"{days[4]:%F}"]))

    def test_a_long_outage_does_not_become_the_rule(self):
        tree = self.folder / "IMArchives"
        days = list(weekdays(date(2023, 1, 2), 120))
        gone = days[30:65]  # seven weeks
        daily_files(tree, "T", lambda day: f"ucb1_{day:%Y%m%d}.IMArchive", [d for d in days if d not in gone])
        case, _ = self.make_case(tree)
        self.assertEqual(self.report(case)["calendars"][0]["missing"], [f"{d:%F}" for d in gone])

    def test_weekend_traffic_is_expected_where_it_is_usual(self):
        tree = self.folder / "IMArchives"
        days = [date(2024, 1, 1) + timedelta(days=n) for n in range(42)]
        gone = next(d for d in days[20:] if d.weekday() == 5)
        daily_files(tree, "T", lambda day: f"ucb1_{day:%Y%m%d}.IMArchive", [d for d in days if d != gone])
        case, _ = self.make_case(tree)
        self.assertEqual(self.report(case)["calendars"][0]["missing"], [f"{gone:%F}"])

    def test_files_whose_names_tell_no_date_count_by_their_conversations(self):
        tree = self.folder / "IMArchives"
        days = list(weekdays(date(2024, 1, 8), 20))
        gone = days[8]
        daily_files(tree, "T", lambda day: f"ucb9.IMArchive.{days.index(day) + 1}", [d for d in days if d != gone])
        case, _ = self.make_case(tree)
        calendar, = self.report(case)["calendars"]
        self.assertEqual((calendar["ucb"], calendar["missing"]), ("ucb9", [f"{gone:%F}"]))

    @unittest.skipUnless(GENERATOR, "needs the generator of archives")
    def test_the_answer_key_of_a_made_archive(self):
        key = self.folder / "key.json"
        subprocess.run([GENERATOR, "--out", self.folder / "made", "--key", key, "--messages", "12000",
                        "--messages-per-file", "40", "--longest", "60", "--faults", "all"],
                       check=True, capture_output=True, timeout=TIMEOUT)
        case, _ = self.make_case(self.folder / "made" / "IMArchives", code=(DONE, LEFT_OUT))
        report = self.report(case)
        wanted = sorted((c["first"], c["last"], c["missing"]) for c in json.loads(key.read_text())["calendars"])
        self.assertTrue(any(missing for _, _, missing in wanted))
        self.assertEqual(sorted((c["first"], c["last"], c["missing"]) for c in report["calendars"]), wanted)


class Retention(ReportTest):
    def test_eighteen_months(self):
        tree = self.folder / "IMArchives"
        days = list(weekdays(date(2024, 1, 1), 60))
        gone = days[10], days[50]
        daily_files(tree, "T", lambda day: f"ucb1_{day:%Y%m%d}.IMArchive", [d for d in days if d not in gone])
        case, _ = self.make_case(tree)
        kept = self.report(case, "--today", "2025-08-15")["retention"]
        self.assertEqual((kept["kept_from"], kept["reaches_back_to"], kept["begins_late"]),
                         ("2024-02-15", "2024-01-01", False))
        present = [d for d in days if d not in gone]
        self.assertEqual(kept["days_only_here"], sum(d < date(2024, 2, 15) for d in present))
        self.assertEqual(kept["days_falling_out"], sum(date(2024, 2, 15) <= d < date(2024, 3, 16) for d in present))
        self.assertEqual(kept["collect"], [{"tenant": "T", "ucb": "ucb1", "day": f"{gone[1]:%F}", "soon": True}])
        early = self.report(case, "--today", "2025-05-31")["retention"]
        self.assertEqual((early["kept_from"], early["begins_late"]), ("2023-11-30", True))

    def test_a_day_that_is_none_is_refused(self):
        case, _ = self.make_case(SAMPLE)
        for wrong in ("2025-02-30", "yesterday", "2025-02-03x"):
            self.fails(USAGE, "report", case, "--today", wrong)


class Documents(ReportTest):
    def html(self, case, code=DONE):
        file = self.folder / "report.html"
        self.expect(code, "report", case, "--html", file)
        text = file.read_text(encoding="utf-8")
        parser = WellFormed()
        parser.feed(text)
        parser.close()
        self.assertEqual(parser.open, [])
        return text, parser

    def test_html_is_well_formed_whole_and_stands_alone(self):
        tree = self.folder / "IMArchives"
        hostile = 'a <b> & "c" \'d\' </td>'
        daily_files(tree, hostile.replace("/", "\u2215"), lambda day: f"ucb<1>_{day:%Y%m%d}.IMArchive",
                    weekdays(date(2024, 1, 8), 12))
        case, _ = self.make_case(tree, SAMPLE)
        text, parser = self.html(case)
        self.assertIn("ucb<1>", parser.text)
        self.assertNotIn("<b>", text)
        for attributes in (attributes for _, attributes in parser.tags):
            self.assertFalse({"src", "href", "onclick", "onload"} & set(attributes))
        report = self.report(case)
        for source in report["sources"]:
            self.assertIn(source["path"], parser.text)
            self.assertIn(source["sha256"], parser.text)
        self.assertIn("The books balance", parser.text)

    def test_an_html_report_of_a_case_that_does_not_balance_says_so(self):
        case, _ = self.make_case(SAMPLE)
        with sqlite3.connect(case) as database:
            database.execute("DELETE FROM event WHERE id = (SELECT max(id) FROM event)")
        database.close()
        _, parser = self.html(case, code=LEFT_OUT)
        self.assertIn("do not balance", parser.text)
        self.assertNotIn("✓", parser.text)

    def test_no_report_holds_a_text_of_a_message(self):
        case, _ = self.make_case(SAMPLE)
        html, _ = self.html(case)
        document = self.expect(DONE, "--json", "report", case).out.decode("utf-8")
        texts = {event["text"] for event in self.events(case) if len(event.get("text", "")) >= 12}
        self.assertGreater(len(texts), 50)
        for text in texts:
            self.assertNotIn(text, document)
            self.assertNotIn(text, html)

    def test_what_cannot_be_written_is_named(self):
        case, _ = self.make_case(SAMPLE)
        place = self.folder / "nowhere" / "report.html"
        self.fails(INPUT, "report", case, "--html", place, naming=place)
        self.fails(INPUT, "report", self.folder / "none.casebook", naming="none.casebook")

    def test_the_text_form_names_the_missing_days(self):
        case, _ = self.make_case(SAMPLE)
        run = self.ok("report", case)
        for calendar in self.report(case)["calendars"]:
            for day in calendar["missing"]:
                self.assertIn(day.encode(), run.out)
        self.assertTrue(re.search(rb"^bytes read +\d+ = ", run.out, re.M))


if __name__ == "__main__":
    main()
