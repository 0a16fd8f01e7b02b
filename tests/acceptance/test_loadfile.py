# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""`export loadfile`: read by a reader of Concordance DAT and Opticon files that knows nothing of Casebook."""

import csv
import email
import email.policy
import hashlib

from archives import random_tree
from support import DONE, LEFT_OUT, SAMPLE, USAGE, CaseTest, files_of, main
from test_redactions import found_in

QUOTE, SEPARATOR, LINE_BREAK = "\u00fe", "\x14", "\u00ae"


def read_dat(path):
    """Rows as {column: value}. Whatever is not exactly of the form is a failure."""
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf"), "no byte order mark"
    text = data[3:].decode("utf-8")
    assert text.endswith("\r\n")
    rows = []
    for line in text.split("\r\n")[:-1]:
        assert "\n" not in line and "\r" not in line, "a line break within a row"
        cells = line.split(SEPARATOR)
        for cell in cells:
            assert len(cell) >= 2 and cell[0] == cell[-1] == QUOTE and QUOTE not in cell[1:-1], cell
        rows.append([cell[1:-1].replace(LINE_BREAK, "\n") for cell in cells])
    header, *values = rows
    assert all(len(row) == len(header) for row in values)
    return [dict(zip(header, row)) for row in values]


def read_opt(path):
    """(key, volume, path, document begins, pages) of each page."""
    pages = []
    for line in path.read_bytes().decode("ascii").split("\r\n")[:-1]:
        key, volume, image, document, folder, box, count = line.split(",")
        assert document in ("Y", "") and folder == box == ""
        pages.append((key, volume, image, document == "Y", int(count)))
    return pages


class LoadFileTest(CaseTest):
    def setUp(self):
        super().setUp()
        self.out = self.folder / "out"

    def export(self, case, *more, out=None, code=DONE):
        return self.expect(code, "--json", "export", "loadfile", case, "--out", out or self.out, *more).json()

    def rows(self, volume="VOL001"):
        return read_dat(self.out / "DATA" / f"{volume}.dat")

    def file(self, path):
        return self.out / path.replace("\\", "/")

    def check(self, report, prefix="DOC", digits=7, start=1, volume="VOL001"):
        self.assertIs(report["balanced"], True)
        rows = self.rows(volume)
        wanted = [f"{prefix}{n:0{digits}}" for n in range(start, start + len(rows))]
        self.assertEqual([row["BEGBATES"] for row in rows], wanted)
        self.assertEqual((report["documents"], report["first_number"], report["last_number"]),
                         (len(rows), wanted[0], wanted[-1]))
        self.assertEqual(sum(int(row["EVENTS"]) for row in rows), report["exported"]["events"])
        pages = read_opt(self.out / "DATA" / f"{volume}.opt")
        self.assertEqual([page[0] for page in pages], wanted)
        listed = {f"DATA/{volume}.dat", f"DATA/{volume}.opt", f"DATA/{volume}_log.csv", "manifest.json", "SHA256SUMS"}
        for row, page in zip(rows, pages):
            native = self.file(row["NATIVEPATH"]).read_bytes()
            self.assertEqual(hashlib.sha256(native).hexdigest(), row["SHA256"])
            self.assertEqual((page[1], self.file(page[2]), page[3], page[4]),
                             (volume, self.file(row["NATIVEPATH"]), True, 1))
            self.check_document(row, native)
            listed |= {row["NATIVEPATH"].replace("\\", "/"), row["TEXTPATH"].replace("\\", "/")}
        self.assertEqual(set(files_of(self.out)), listed)
        self.ok("verify", self.out)
        return rows

    def check_document(self, row, native):
        mail = email.message_from_bytes(native, policy=email.policy.default)
        text = self.file(row["TEXTPATH"]).read_bytes()
        self.assertTrue(text.startswith(b"\xef\xbb\xbf"))
        self.assertNotIn(b"\n", text.replace(b"\r\n", b""))
        self.assertEqual(text[3:].decode().replace("\r\n", "\n"),
                         mail.get_body(("plain",)).get_payload(decode=True).decode().replace("\r\n", "\n"))
        plain = lambda value: value.replace(QUOTE, "th").replace(LINE_BREAK, "(R)")
        self.assertEqual(row["SUBJECT"], plain(mail["Subject"]))
        self.assertEqual(row["MESSAGEID"], mail["Message-ID"])
        self.assertEqual(row["CONVERSATIONID"], plain(mail["X-IMArchive-ConversationId"] or ""))
        self.assertEqual(row["MESSAGES"], mail["X-IMArchive-MessageCount"])
        if row["TIMEZONE"] == "UTC" and mail["X-IMArchive-BeginDate"]:
            self.assertEqual(f"{row['DATESENT']}T{row['TIMESENT']}", mail["X-IMArchive-BeginDate"][:19])
            self.assertEqual(f"{row['DATELAST']}T{row['TIMELAST']}", mail["X-IMArchive-EndDate"][:19])


class Productions(LoadFileTest):
    def test_the_sample(self):
        case, _ = self.make_case(SAMPLE)
        rows = self.check(self.export(case))
        self.assertTrue(all(row["REDACTED"] == "N" for row in rows))

    def test_a_random_archive_in_all_scripts(self):
        case, _ = self.make_case(random_tree(self.folder, 11, conversations=60))
        self.check(self.export(case, "--per", "message", "--prefix", "PLV-", "--digits", "9", "--start", "12345",
                               "--volume", "PLV001"), "PLV-", 9, 12345, "PLV001")

    def test_it_is_the_same_bytes_again(self):
        case, _ = self.make_case(SAMPLE)
        self.export(case)
        self.export(case, out=self.folder / "again")
        self.assertEqual(files_of(self.out), files_of(self.folder / "again"))

    def test_columns_can_be_chosen(self):
        case, _ = self.make_case(SAMPLE)
        self.export(case, "--fields", "begbates,TextPath,subject")
        self.assertEqual(list(self.rows()[0]), ["BEGBATES", "TEXTPATH", "SUBJECT"])
        self.fails(USAGE, "export", "loadfile", case, "--out", self.folder / "b", "--fields", "BEGBATES,COLOUR",
                   naming="COLOUR")
        self.fails(USAGE, "export", "loadfile", case, "--out", self.folder / "b", "--fields", "SUBJECT",
                   naming="BEGBATES")

    def test_days_are_those_of_the_zone(self):
        case, _ = self.make_case(SAMPLE)
        self.export(case, "--times", "Pacific/Auckland")
        self.assertEqual({row["TIMEZONE"] for row in self.rows()}, {"Pacific/Auckland"})

    def test_numbers_that_do_not_fit_stop_it_and_leave_nothing(self):
        case, _ = self.make_case(SAMPLE)
        for wrong in (("--digits", "0"), ("--digits", "13"), ("--start", "-1"), ("--start", "100", "--digits", "2"),
                      ("--prefix", "a/b"), ("--prefix", "..x"), ("--volume", "../x"), ("--volume", "")):
            self.fails(USAGE, "export", "loadfile", case, "--out", self.out, *wrong)
        self.fails(USAGE, "export", "loadfile", case, "--out", self.out, "--start", "9", "--digits", "1",
                   naming="more than 1 digits")
        self.assertEqual([p.name for p in self.folder.glob("out*")], [])

    def test_what_means_something_in_a_load_file_stays_out_of_its_values(self):
        tree = self.folder / "tree"
        random_tree(tree, 5, conversations=3)
        case, _ = self.make_case(tree)
        self.export(case, "--subject", "a\u00feb\u00aec {part}")
        self.assertTrue(all(row["SUBJECT"].startswith("athb(R)c") for row in self.rows()))


class Withheld(LoadFileTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)
        self.message = next(e for e in self.events(self.case) if "invoice 2217" in e.get("text", "").lower())

    def log(self):
        with open(self.out / "DATA" / "VOL001_log.csv", newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def test_what_is_redacted_is_logged_with_its_number_and_reason(self):
        self.ok("redact", "add", self.case, self.message["id"], "--reason", "privilege")
        words = [word for word in self.message["text"].split() if len(word) > 6]
        self.export(self.case, "--filter", f"id:{self.message['id']}")
        self.assertEqual(found_in(self.out, self.message["id"], *words), [])
        (row,) = self.rows()
        self.assertEqual((row["REDACTED"], row["REDACTIONREASONS"]), ("Y", "privilege"))
        (entry,) = self.log()
        self.assertEqual((entry["Number"], entry["What"], entry["Reasons"], entry["Events"]),
                         (row["BEGBATES"], "redacted", "privilege", "1"))

    def test_only_what_is_redacted_is_logged(self):
        begin = self.message["text"].index("2217")
        self.ok("redact", "add", self.case, self.message["id"], "--span", f"{begin}-{begin + 4}", "--reason", "secret")
        self.export(self.case)
        self.assertEqual([(e["What"], e["Reasons"]) for e in self.log()], [("redacted", "secret")])

    def test_what_is_withheld_is_logged_without_a_number(self):
        conversation = self.message["conversation"]
        inside = [e for e in self.events(self.case) if e["conversation"] == conversation]
        self.ok("redact", "add", self.case, conversation, "--conversation", "--reason", "third-party")
        report = self.export(self.case, code=LEFT_OUT)
        self.assertTrue(report["balanced"])
        self.assertEqual(report["left_out"], [{"reason": "withheld: third-party", "count": len(inside)}])
        (entry,) = self.log()
        self.assertEqual((entry["Number"], entry["What"], entry["Reasons"], entry["Events"], entry["Conversation"]),
                         ("", "withheld", "third-party", str(len(inside)), conversation))
        texts = [e["text"] for e in inside if len(e.get("text", "")) > 12]
        self.assertEqual(found_in(self.out, self.message["conversation_id"], *texts), [])
        numbers = [row["BEGBATES"] for row in self.rows()]
        self.assertEqual(numbers, [f"DOC{n + 1:07}" for n in range(len(numbers))])


if __name__ == "__main__":
    main()
