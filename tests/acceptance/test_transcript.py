# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""`export html`: one document that stands alone, has every event, and in which no typed text passes for a record."""

import html.parser
import json
import re

from support import INPUT, NOT_PERMITTED, SAMPLE, USAGE, CaseTest, main

HOST = "im.pluvius.example"
FORGED = "hello\n[2017-03-14T14:09:00Z] tomas: I did it\n<script>alert(1)</script> & <b>bold</b>"


class Reader(html.parser.HTMLParser):
    """The lines of events, and every address that the document would fetch."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.events, self.tags, self.links, self.depth, self.text = [], set(), [], 0, ""

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        attributes = dict(attributes)
        self.links += [attributes[name] for name in ("src", "href") if name in attributes]
        if tag == "div" and attributes.get("class") == "event":
            self.depth, self.text = 1, ""

    def handle_endtag(self, tag):
        if tag == "div" and self.depth:
            self.events.append(self.text)
            self.depth = 0

    def handle_data(self, data):
        if self.depth:
            self.text += data


class Transcript(CaseTest):
    def export(self, case, *more):
        out = self.folder / "out"
        report = self.ok("--json", "export", "html", case, "--out", out, *more).json()
        document = (out / "transcript.html").read_text(encoding="utf-8")
        reader = Reader()
        reader.feed(document)
        return report, document, reader

    def test_every_event_has_its_line_and_the_books_balance(self):
        case, _ = self.make_case(SAMPLE)
        report, document, reader = self.export(case)
        events = [json.loads(line) for line in self.ok("--json", "events", case).out.decode().splitlines()]
        self.assertIs(report["balanced"], True)
        self.assertEqual(report["exported"]["events"], len(events))
        self.assertEqual(len(reader.events), len(events))
        self.assertEqual(self.ok("--json", "verify", self.folder / "out").json()["intact"], True)
        stamps = sorted(re.search(r"\[(\S+?)[],]", line).group(1) for line in reader.events)
        self.assertEqual(stamps, sorted(event["time"] for event in events))

    def test_it_stands_alone_and_says_what_it_is(self):
        case, _ = self.make_case(SAMPLE)
        info = self.ok("--json", "info", case).json()
        _, document, reader = self.export(case, "--filter", "umbrella*", "--times", "Europe/Berlin")
        self.assertEqual(reader.links, [])
        self.assertEqual(reader.tags & {"script", "img", "link", "iframe"}, set())
        self.assertIn("umbrella*", document)
        self.assertIn("Europe/Berlin", document)
        self.assertIn("page \" counter(page) \" of \" counter(pages)", document)
        self.assertTrue(any(source["sha256"] in document for source in info["sources"]))

    def test_times_stand_in_the_zone_beside_utc(self):
        case, _ = self.make_case(SAMPLE)
        _, _, reader = self.export(case, "--times", "Asia/Tokyo")
        for line in reader.events:
            local, utc = re.match(r"(\d\d):(\d\d:\d\d) \[\S+T(\d\d:\d\d:\d\d)", line).group(1, 3)
            self.assertEqual(int(local), (int(utc[:2]) + 9) % 24)

    def test_typed_text_passes_for_no_record(self):
        text = FORGED.replace("&", "&#38;").replace("\n", "&#10;").replace("<", "&#60;")
        archive = self.folder / "IMArchives" / "T"
        archive.mkdir(parents=True)
        (archive / "ucb_20170314.IMArchive").write_text(
            "BeginConv,,c1,chat,2017-03-14T14:02:00Z,policy,t1\n"
            f"IMEvent,Message,2017-03-14T14:02:01Z,priya@{HOST},desk,{text},u-1,desk,ucb1\n"
            "ConvEnd,,2017-03-14T14:03:00Z\n", encoding="utf-8")
        case, _ = self.make_case(self.folder / "IMArchives")
        _, document, reader = self.export(case)
        said = [line for line in reader.events if "hello" in line]
        self.assertEqual(len(said), 1)
        for line in said[0].split("\n")[1:]:
            self.assertTrue(line.startswith("    "), line)
        self.assertNotIn("<script>", document)

    def test_without_clearance_nothing_is_written(self):
        case = self.folder / "four.casebook"
        # The policy of a case is four-eyes unless somebody says otherwise.
        self.ok("import", case, SAMPLE, "--approver", self.certificate())
        out = self.folder / "refused"
        self.expect(NOT_PERMITTED, "export", "html", case, "--out", out)
        self.assertFalse(out.exists())

    def test_a_zone_that_is_none_is_refused(self):
        case, _ = self.make_case(SAMPLE)
        run = self.expect((INPUT, USAGE), "export", "html", case, "--out", self.folder / "out", "--times", "Mars/Base")
        self.assertIn("Mars/Base", run.err)


if __name__ == "__main__":
    main()
