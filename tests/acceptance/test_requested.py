# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Requested exports: packs of CSV tables. Python's csv module says what stands in them."""

import csv
import io
import json
import os
import random
import shutil
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

from support import CHECKOUT, DONE, INPUT, LEFT_OUT, CaseTest, cli, main

DATA = CHECKOUT / "tests" / "data" / "requested"
PACK = DATA / "pluvius-request-17"
MIRA, TOMAS = "mira.quell@pluvius.example", "tomas.reet@pluvius.example"


def table(path, encoding="utf-8-sig", delimiter=","):
    with open(path, newline="", encoding=encoding) as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def stamp(text):
    """A time of an output or of a table, to compare."""
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def write(path, header, rows, encoding="utf-8", **form):
    path.parent.mkdir(parents=True, exist_ok=True)
    text = io.StringIO(newline="")
    writer = csv.writer(text, **form)
    writer.writerow(header)
    writer.writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


class RequestedTest(CaseTest):
    def setUp(self):
        super().setUp()
        os.environ["CASEBOOK_PROFILES"] = str(self.folder / "profiles")

    def read(self, *paths, name="pack.casebook", code=DONE, options=()):
        case = self.folder / name
        run = cli("--json", "import", case, *paths, "--policy", "single", *options)
        self.assertEqual(run.code, code, run)
        report = run.json()
        self.assertTrue(report["balanced"], report["problems"])
        verdict = cli("--json", "verify", case).json()
        self.assertTrue(verdict["intact"] and verdict["complete"], verdict["problems"])
        return case, report, cli("--json", "events", case).lines()

    def codes(self, case):
        return [issue["code"] for issue in cli("--json", "issues", case).json()]


class Pack(RequestedTest):
    def setUp(self):
        super().setUp()
        self.case, self.report, self.events = self.read(PACK, options=("--format", "export"))

    def of(self, kind):
        return [e for e in self.events if e["type"] == kind]

    def test_every_message_row_is_a_message(self):
        rows = table(PACK / "messages.csv") + table(PACK / "direct_messages.csv")
        expected = {(r["Conversation ID"], r["Message ID"], stamp(r["Time"]), r["Sender"], r["Text"]) for r in rows}
        found = {(e["conversation_id"], e["uid"], stamp(e["time"]), e["sender"], e["text"]) for e in self.of("Message")}
        self.assertEqual(found, expected)

    def test_deleted_marks_unite_with_the_message(self):
        deleted = table(PACK / "deleted_messages.csv")
        withText = {r["Message ID"] for r in deleted if r["Text"]}
        self.assertEqual({e["uid"] for e in self.of("Message") if e["deleted"]}, withText)
        self.assertEqual({e["uid"] for e in self.of("Deletion")}, {r["Message ID"] for r in deleted} - withText)
        self.assertEqual(self.report["duplicates"], len(withText))

    def test_calls_have_an_end_and_who_took_part(self):
        for row, call in zip(table(PACK / "calls.csv"), self.of("Call"), strict=True):
            hours, minutes, seconds = map(int, row["Duration"].split(":"))
            end = stamp(row["Start"]) + timedelta(hours=hours, minutes=minutes, seconds=seconds)
            self.assertEqual((call["sender"], stamp(call["time"]), stamp(call["ended"])),
                             (row["Initiator"], stamp(row["Start"]), end))
            self.assertEqual(call["invited"], row["Participants"].split("; "))
            self.assertEqual(call.get("raw_ended", ""), row["End"])

    def test_conversations_carry_names_and_people_of_all_tables(self):
        conversations = {c["conversation_id"]: c for c in cli("--json", "conversations", self.case).json()}
        groups = {r["Conversation ID"]: r for r in table(PACK / "private_groups.csv")}
        self.assertEqual(set(conversations), set(groups) | {"dm-1"})
        for key, group in groups.items():
            self.assertEqual(set(conversations[key]["participants"]), set(group["Members"].split("; ")))
            self.assertEqual(stamp(conversations[key]["start"]), stamp(group["Created"]))
        self.assertEqual(set(conversations["dm-1"]["participants"]), {MIRA, TOMAS})
        names = {r["Address"]: r["Name"] for r in table(PACK / "participants.csv")}
        for event in self.events:
            self.assertEqual(event["sender_name"], names[event["sender"]])

    def test_files_that_are_there_are_kept_and_others_named(self):
        media = {a["reference"]: a.get("media") for e in self.events for a in e.get("attachments", [])}
        self.assertEqual(media["media/tides.txt"], str(PACK / "media" / "tides.txt"))
        self.assertIsNone(media["media/lamp.jpg"])
        self.assertEqual(self.codes(self.case).count("attachment-missing"), 1)
        sources = {s["path"] for s in cli("--json", "info", self.case).json()["sources"]}
        self.assertEqual(sources, {str(p) for p in PACK.rglob("*") if p.is_file()})

    def test_the_raw_record_is_the_row(self):
        rows = (PACK / "messages.csv").read_bytes()
        for event in self.of("Message"):
            raw = cli("raw", self.case, event["id"]).out
            source = Path(event["source"]).read_bytes()
            self.assertEqual(raw, source[event["offset"]:event["offset"] + event["length"]])
            self.assertEqual(next(csv.reader(io.StringIO(raw.decode(), newline="")))[0], event["conversation_id"])
        self.assertIn(b"m-2", rows)

    def test_nothing_is_asked_of_a_pack_of_ours(self):
        _, report, events = self.read(PACK, name="auto.casebook")
        self.assertEqual([e["id"] for e in events], [e["id"] for e in self.events])
        self.assertEqual(report["sources"], self.report["sources"])

    def test_a_file_above_the_limit_is_left_out_by_name(self):
        pack = self.folder / "pack"
        shutil.copytree(PACK, pack)
        (pack / "media" / "tides.txt").write_bytes(b"x" * (1 << 20) + b"x")
        case, report, _ = self.read(pack, name="limit.casebook", code=LEFT_OUT, options=("--media-limit", 1))
        self.assertIn(str(pack / "media" / "tides.txt"), [s["path"] for s in report["skipped"] if s["matters"]])
        self.assertIn("attachment-left-out", self.codes(case))


class Foreign(RequestedTest):
    def test_german_headers_and_encodings_of_spreadsheets(self):
        _, _, events = self.read(DATA / "fremd", options=("--zone", "Europe/Berlin"))
        rows = table(DATA / "fremd" / "Nachrichten.csv", "utf-16", ";")
        messages = {e["uid"]: e for e in events if e["type"] == "Message"}
        for row in rows:
            event = messages[row["Nachrichten-ID"]]
            form = "%d.%m.%Y %H:%M:%S" if row["Gesendet am"].count(":") == 2 else "%d.%m.%Y %H:%M"
            local = datetime.strptime(row["Gesendet am"], form)
            self.assertEqual(stamp(event["time"]), local.replace(tzinfo=timezone(timedelta(hours=2))))
            self.assertEqual((event["text"], event["sender"], event["conversation_id"]),
                             (row["Nachricht"], row["Absender"], row["Gruppenname"]))
        self.assertIn("Jürgen Öhm", {e["sender"] for e in events if e["type"] == "Call"})

    def test_a_date_far_down_tells_the_order_for_the_whole_pack(self):
        rows = [[f"{1 + i % 12:02}/{1 + i % 12:02}/2024 10:00:00", MIRA, "g", f"line {i}"] for i in range(5000)]
        rows.append(["03/04/2024 10:00:00", MIRA, "g", "which day?"])
        rows.append(["25/04/2024 10:00:00", MIRA, "g", "the day comes first"])
        write(self.folder / "pack" / "messages.csv", ["Sent at", "From", "Group", "Message"], rows)
        case, _, events = self.read(self.folder / "pack")
        asked = next(e for e in events if e["text"] == "which day?")
        self.assertEqual(asked["time"], "2024-04-03T10:00:00Z")
        self.assertNotIn("date-order-assumed", self.codes(case))

    def test_an_open_date_order_is_named_and_can_be_given(self):
        write(self.folder / "pack" / "messages.csv", ["Sent at", "From", "Group", "Message"],
              [["03/04/2024 10:00:00", MIRA, "g", "which day?"]])
        pack = self.folder / "pack"
        guess = cli("--json", "profile", "guess", pack).json()
        self.assertIn({"about": "date-order", "choices": ["dmy", "mdy"], "option": "--date-order"},
                      guess["tables"][0]["questions"])
        _, _, events = self.read(pack, name="dmy.casebook", options=("--date-order", "dmy"))
        self.assertEqual(events[0]["time"], "2024-04-03T10:00:00Z")
        case, _, events = self.read(pack, name="open.casebook")
        self.assertEqual(events[0]["time"], "2024-03-04T10:00:00Z")
        self.assertIn("date-order-assumed", self.codes(case))
        _, again, later = self.read(pack, name="open.casebook", code=LEFT_OUT, options=("--date-order", "dmy"))
        self.assertIn("with other choices", again["skipped"][0]["reason"])
        self.assertEqual(later, events)

    def test_a_date_and_a_clock_in_columns_of_their_own_are_one_time(self):
        write(self.folder / "pack" / "messages.csv", ["Date", "Time", "From", "Group", "Message"],
              [["2024-04-30", "10:07", MIRA, "g", "two columns"], ["2024-04-30", "10:08:30", MIRA, "g", "with seconds"]])
        _, _, events = self.read(self.folder / "pack")
        self.assertEqual([e["time"] for e in events], ["2024-04-30T10:07:00Z", "2024-04-30T10:08:30Z"])

    def test_direct_messages_without_a_key_are_told_apart_by_their_people(self):
        write(self.folder / "pack" / "direct_messages.csv", ["Time", "From", "To", "Message"],
              [["2024-05-01T08:00:00Z", MIRA, TOMAS, "one"], ["2024-05-01T08:01:00Z", TOMAS, MIRA, "two"],
               ["2024-05-01T08:02:00Z", MIRA, "ada@pluvius.example", "other"]])
        case, _, events = self.read(self.folder / "pack")
        self.assertEqual(events[0]["conversation"], events[1]["conversation"])
        self.assertNotEqual(events[0]["conversation"], events[2]["conversation"])
        self.assertEqual(events[0]["conversation_id"], f"{MIRA}, {TOMAS}")

    def test_a_file_that_is_no_table_of_messages_is_left_alone(self):
        folder = self.folder / "mixed"
        shutil.copytree(PACK, folder / "pack")
        write(folder / "prices.csv", ["Article", "Price"], [["crane", "10"], ["barge", "20"]])
        _, report, _ = self.read(folder)
        self.assertIn(str(folder / "prices.csv"), [s["path"] for s in report["skipped"]])


class Profiles(RequestedTest):
    def setUp(self):
        super().setUp()
        self.pack = self.folder / "odd"
        write(self.pack / "log.csv", ["When", "Who", "Whom", "What"],
              [["2024-05-01T08:00:00Z", MIRA, TOMAS, "the tide is out"], ["2024-05-01T08:05:00Z", TOMAS, MIRA, "so I see it"]])

    def test_a_guess_can_be_corrected_saved_and_used_by_name(self):
        guess = cli("--json", "profile", "guess", self.pack).json()
        fields = {"When": "time", "Who": "sender", "Whom": "recipients", "What": "text"}
        for column in guess["profile"]["tables"][0]["columns"]:
            column["field"] = fields[column["headers"][0]]
            column["required"] = True
        guess["profile"]["tables"][0]["table"] = "messages"
        corrected = self.folder / "corrected.json"
        corrected.write_text(json.dumps(guess))
        self.assertEqual(cli("profile", "save", "odd-log", corrected).code, DONE)
        self.assertIn("odd-log", [p["name"] for p in cli("--json", "profile", "list").json()])
        shown = json.loads(cli("profile", "show", "odd-log").out)
        self.assertEqual(shown["tables"], guess["profile"]["tables"])
        for options in (("--profile", "odd-log"), ("--profile", corrected), ()):
            _, _, events = self.read(self.pack, name=f"p{len(options)}{options[-1:] == ('odd-log',)}.casebook", options=options)
            self.assertEqual([(e["sender"], e["text"]) for e in events],
                             [(MIRA, "the tide is out"), (TOMAS, "so I see it")])
        self.assertEqual(cli("profile", "delete", "odd-log").code, DONE)
        self.assertEqual(cli("profile", "show", "odd-log").code, INPUT)

    def test_built_in_profiles_cannot_be_replaced(self):
        names = [p["name"] for p in cli("--json", "profile", "list").json() if p["built_in"]]
        self.assertEqual(set(names), {"casebook", "simpplr", "whatsapp-archive"})
        for name in names:
            self.assertNotEqual(cli("profile", "save", name, "casebook").code, DONE)

    def test_a_table_whose_columns_are_not_understood_is_named(self):
        write(self.folder / "dark" / "x.csv", ["A", "B"], [["1", "2"]])
        run = cli("--json", "import", self.folder / "x.casebook", self.folder / "dark", "--format", "export",
                  "--policy", "single")
        self.assertEqual(run.code, INPUT, run)
        self.assertIn("x.csv", run.err)


class Hostile(RequestedTest):
    HEADER = ["Conversation ID", "Time", "Sender", "Text", "Message ID"]

    def test_whatever_csv_can_say_comes_through(self):
        alphabet = ['"', ",", ";", "\n", "\r\n", "\t", "|", " ", "a", "é", "☕", "'", "x=1", '""', "BeginConv,"]
        forms = [("utf-8", ",", "\r\n"), ("utf-8-sig", ";", "\n"), ("utf-16", "\t", "\r\n"), ("utf-16-le", ",", "\n"),
                 ("cp1252", ";", "\r\n"), ("utf-8", "|", "\n")]
        for seed, (encoding, delimiter, end) in enumerate(forms):
            with self.subTest(encoding=encoding, delimiter=delimiter):
                random_ = random.Random(seed)
                letters = [c for c in alphabet if encoding != "cp1252" or c != "☕"]
                rows = [["g%d" % random_.randrange(4), f"2024-05-01T08:{i // 60:02}:{i % 60:02}Z", MIRA,
                         "".join(random_.choices(letters, k=random_.randrange(1, 12))), f"m{i}"] for i in range(300)]
                pack = self.folder / f"pack{seed}"
                path = write(pack / "messages.csv", self.HEADER, rows, encoding, delimiter=delimiter,
                             lineterminator=end, quoting=[csv.QUOTE_MINIMAL, csv.QUOTE_ALL][seed % 2])
                _, _, events = self.read(pack, name=f"{seed}.casebook")
                with open(path, newline="", encoding=encoding) as file:
                    oracle = {r["Message ID"]: r["Text"] for r in csv.DictReader(file, delimiter=delimiter)}
                self.assertEqual({e["uid"]: e.get("text", "") for e in events}, oracle)

    def test_damage_is_named_and_costs_only_its_row(self):
        good = [f"g,2024-05-01T08:00:{i:02}Z,{MIRA},line {i},m{i}" for i in range(20)]
        lines = [",".join(self.HEADER), *good[:5],
                 f'g,2024-05-01T08:01:00Z,{MIRA},"never closed,m90', *good[5:10],
                 "cut", *good[10:12], "", f"g,2024-05-01T08:02:00Z,{MIRA},short", *good[12:15],
                 f"g,2024-05-01T08:03:00Z,{MIRA},long,m92,more,still more", *good[15:18], "\0\0\0\0",
                 f"g,2024-05-01T08:04:00Z,{MIRA},nul \0 inside,m93", *good[18:], ",,,,", f'g,2024-05-01T08:05:00Z,{MIRA},"open end,m94']
        (self.folder / "pack").mkdir()
        (self.folder / "pack" / "messages.csv").write_bytes("\n".join(lines).encode())
        case, _, events = self.read(self.folder / "pack")
        texts = {e["text"] for e in events}
        self.assertLessEqual({f"line {i}" for i in range(20)}, texts)
        self.assertLessEqual({"short", "long", '"never closed', '"open end', "nul \0 inside"}, texts)
        self.assertLessEqual({"unclosed-quote", "damaged-row", "blank-lines", "column-count", "nul-padding", "nul-bytes",
                              "empty-row"}, set(self.codes(case)))
        self.assertEqual(next(e for e in events if e["text"] == "long")["extra"], ["column 6=more", "column 7=still more"])

    def test_a_row_of_many_megabytes_is_kept_as_bytes(self):
        rows = [f"g,2024-05-01T08:00:00Z,{MIRA},first,m1", f"g,2024-05-01T08:00:01Z,{MIRA}," + "x" * (17 << 20) + ",m2",
                f"g,2024-05-01T08:00:02Z,{MIRA},last,m3"]
        (self.folder / "pack").mkdir()
        (self.folder / "pack" / "messages.csv").write_text("\n".join([",".join(self.HEADER), *rows]) + "\n")
        case, _, events = self.read(self.folder / "pack")
        self.assertEqual([e["text"] for e in events], ["first", "last"])
        self.assertEqual(self.codes(case), ["row-too-long"])

    def test_one_row_a_file_is_one_message_with_further_files(self):
        write(self.folder / "pack" / "messages.csv", [*self.HEADER, "Attachment names"],
              [["g", "2024-05-01T08:00:00Z", MIRA, "two files", "m1", name] for name in ("a.txt", "b.txt")])
        _, _, events = self.read(self.folder / "pack")
        self.assertEqual([(e["type"], e["uid"], e["attachments"][0]["name"]) for e in events],
                         [("Message", "m1", "a.txt"), ("Attachment", "m1", "b.txt")])


if __name__ == "__main__":
    main()
