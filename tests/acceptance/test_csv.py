# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Deliveries as CSV in an encrypted pack: what a receiver gets, checked with 7z, Python's csv and openssl."""

import csv
import hashlib
import io
import json
import os
import random
import shutil
import sqlite3
import stat
import subprocess
import unittest
import xml.etree.ElementTree
import zipfile

from support import CHECKOUT, DONE, INPUT, LEFT_OUT, NOT_PERMITTED, SAMPLE, TIMEOUT, USAGE, CaseTest, main

PASSWORD = "Ebbe-und-Flut \u00e4 77"
TABLES = ("messages", "room_events", "calls")
OWN_EXTRAS = ("Event ID", "Tenant", "Conv ID", "Source", "Offset", "Length")
HOSTILE = (
    "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1,2)", "'quoted", "\t=1", " =1", "\u200b=1", "\uff1d1+1",
    'say "hi", then; =2+2', "two\nlines\r\n=3+3", "a;=4;'5;+6", "00123", "12345678901234567890", "3.50", "2017-03-14",
    "1E10", "\u202egnp.exe", "nul\x00inside", "\\n \\- \\", "", "  ", ",", '"', '""', "\u2028", "\ufeffstart", "\U0001f600",
    "\u0417\u0434\u0440\u0430\u0432\u0441\u0442\u0432\u0443\u0439\u0442\u0435", "\u05e9\u05dc\u05d5\u05dd",
    "\u0645\u0631\u062d\u0628\u0627", "\u3053\u3093\u306b\u3061\u306f", "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35")


def seven_zip(*args):
    return subprocess.run(["7z", *map(str, args)], capture_output=True, stdin=subprocess.DEVNULL, timeout=TIMEOUT)


def comparable(event):
    """The event without what tells where it was read, which another case of course says otherwise: copies that conflict
    stand in two sources (rule U35), and in one when they are read back."""
    own = dict(text.split("=", 1) for text in event.get("extra", []) if text.split("=")[0] in OWN_EXTRAS)
    here = {"conversation", "conversation_id", "tenant", "id", "source", "offset", "length", "places", "extra",
            "conflicts"}
    kept = {key: value for key, value in event.items() if key not in here}
    kept["extra"] = [text for text in event.get("extra", []) if text.split("=")[0] not in OWN_EXTRAS]
    for attachment in kept.get("attachments", []):
        attachment["media"] = bool(attachment.get("media"))
    return own.get("Event ID", event["id"]), kept


@unittest.skipUnless(shutil.which("7z"), "7z is not installed")
class DeliveryTest(CaseTest):
    def setUp(self):
        super().setUp()
        self.password = self.folder / "password"
        self.password.write_text(PASSWORD + "\n", encoding="utf-8")

    def deliver(self, case, *more, name="out", code=DONE):
        run = self.expect(code, "--json", "export", "csv", case, "--out", self.folder / name, "--password-file",
                          self.password, *more)
        return run.json()

    def unpack(self, name="out", password=PASSWORD, pack=None):
        target = self.folder / (name + "-unpacked")
        done = seven_zip("x", "-y", f"-p{password}", f"-o{target}", pack or self.folder / name / "delivery.zip")
        self.assertEqual(done.returncode, 0, done.stdout)
        return target

    def rows(self, folder, table):
        """{header: cell} of all files of a table, as Python's csv reads them."""
        rows = []
        for path in sorted(folder.glob(table + "*.csv")):
            raw = path.read_bytes()
            self.assertTrue(raw.startswith(b"\xef\xbb\xbf"), "no byte order mark")
            reader = csv.reader(io.StringIO(raw[3:].decode("utf-8"), newline=""), strict=True)
            headers = next(reader)
            for cells in reader:
                self.assertEqual(len(cells), len(headers), cells)
                rows.append(dict(zip(headers, cells)))
        return rows

    def hostile_case(self):
        pack = self.folder / "Gezeiten \u00dc"
        pack.mkdir()
        with open(pack / "messages.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, quoting=csv.QUOTE_ALL)
            writer.writerow(("Conversation ID", "Time", "Sender", "Text", "Message ID"))
            for i, text in enumerate(HOSTILE):
                writer.writerow(("hostile-1", f"2024-01-05T09:{i:02}:00Z", ("zo\u00eb@pluvius.example", "=bo@x.example")[i % 2],
                                 text, f"m-{i}"))
        return self.make_case(pack, code=(DONE, LEFT_OUT))[0]


class Content(DeliveryTest):
    def test_every_event_is_in_one_table_with_its_text_and_time(self):
        case, _ = self.make_case(SAMPLE)
        report = self.deliver(case, "--zone", "Europe/Berlin")
        events = {event["id"]: event for event in self.events(case)}
        self.assertTrue(report["balanced"])
        self.assertEqual(report["exported"]["events"], len(events))
        folder = self.unpack()
        seen = {}
        for table in TABLES:
            for row in self.rows(folder, table):
                self.assertNotIn(row["Event ID"], seen)
                seen[row["Event ID"]] = row
                event = events[row["Event ID"]]
                self.assertEqual(row.get("Type", event["type"] if table != "room_events" else ""), event["type"])
                self.assertEqual(row.get("Time", row.get("Start")), event["time"])
                self.assertTrue(row.get("Local time", "+02:00").endswith(("+02:00", "+01:00")))
                self.assertEqual(row.get("Text", ""), event.get("text", ""))
        self.assertEqual(set(seen), set(events))
        conversations = {row["Conversation ID"]: row for row in self.rows(folder, "conversations")}
        self.assertEqual(set(conversations), {c["id"] for c in self.conversations(case)})
        people = {row["Address"] for row in self.rows(folder, "participants")}
        self.assertEqual(len(people), self.info(case)["participants"])

    def test_the_manifest_inside_names_every_file_and_the_one_beside_names_nobody(self):
        case, _ = self.make_case(SAMPLE)
        self.deliver(case, "--filter", 'tenant:"Pluvius Retail"')
        folder = self.unpack()
        inner = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        self.assertEqual({f["name"] for f in inner["files"]},
                         {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()}
                         - {"manifest.json", "SHA256SUMS"})
        for file in inner["files"]:
            content = (folder / file["name"]).read_bytes()
            self.assertEqual((file["bytes"], file["sha256"]), (len(content), hashlib.sha256(content).hexdigest()))
        self.assertIn("Retail", inner["query"])
        beside = (self.folder / "out" / "manifest.json").read_bytes()
        self.assertNotIn(b"Retail", beside)
        outer = json.loads(beside)
        self.assertEqual(outer["pack"]["manifest"],
                         hashlib.sha256((folder / "manifest.json").read_bytes()).hexdigest())
        self.assertEqual([f["name"] for f in outer["files"]], ["delivery.zip"])
        for path in (self.folder / "out", folder):
            self.assertTrue(self.ok("--json", "verify", path).json()["intact"])

    def test_an_empty_selection_has_all_tables_without_rows(self):
        case, _ = self.make_case(SAMPLE)
        report = self.deliver(case, "--filter", "before:1990-01-01")
        self.assertEqual((report["exported"]["events"], report["balanced"]), (0, True))
        folder = self.unpack()
        for table in (*TABLES, "participants", "conversations", "attachments", "left_out"):
            self.assertTrue((folder / (table + ".csv")).exists())
            self.assertEqual(self.rows(folder, table), [])

    def test_a_context_rule_takes_what_stands_around_the_hits(self):
        case, _ = self.make_case(SAMPLE)
        around = {event["id"] for event in self.events(case, "--filter", "bucket", "--context", "messages:1")}
        self.assertGreater(len(around), len(self.events(case, "--filter", "bucket")))
        self.deliver(case, "--filter", "bucket", "--context", "messages:1")
        folder = self.unpack()
        self.assertEqual({row["Event ID"] for table in TABLES for row in self.rows(folder, table)}, around)

    def test_splits_hold_the_same_rows(self):
        case, _ = self.make_case(SAMPLE)
        self.deliver(case)
        whole = sorted(row["Event ID"] for t in TABLES for row in self.rows(self.unpack("out"), t))
        for split in ("day", "conversation", "size:10KB"):
            name = split.replace(":", "-")
            self.deliver(case, "--split", split, name=name)
            folder = self.unpack(name)
            self.assertGreater(len(list(folder.glob("messages-*.csv"))), 2)
            self.assertEqual(sorted(row["Event ID"] for t in TABLES for row in self.rows(folder, t)), whole, split)
            if split == "day":
                days = {row["Time"][:10] for row in self.rows(folder, "messages-2024-10-01")}
                self.assertEqual(days, {"2024-10-01"})

    def test_columns_can_be_chosen(self):
        case, _ = self.make_case(SAMPLE)
        self.deliver(case, "--columns", "sender-name,Client", name="few")
        row = self.rows(self.unpack("few"), "messages")[0]
        self.assertEqual(set(row), {"Row (exact copy)", "Event ID", "Conversation ID", "Time", "Sender", "Text",
                                    "Sender name", "Client"})
        self.expect(USAGE, "export", "csv", case, "--out", self.folder / "no", "--password-file", self.password,
                    "--columns", "shoe size")


class Hostile(DeliveryTest):
    def test_an_exact_copy_says_every_text_as_it_is(self):
        case = self.hostile_case()
        self.deliver(case)
        events = {event["id"]: event.get("text", "") for event in self.events(case)}
        rows = self.rows(self.unpack(), "messages")
        self.assertEqual({row["Event ID"]: row["Text"] for row in rows}, events)
        self.assertEqual(len(events), len(HOSTILE))

    def test_a_safe_copy_has_no_cell_that_begins_a_formula(self):
        case = self.hostile_case()
        self.deliver(case, "--safe")
        for table in (*TABLES, "participants", "conversations"):
            for row in self.rows(self.unpack("out"), table):
                self.assertIn("Row (safe copy)", row)
                for cell in row.values():
                    for part in cell.replace("\t", ";").replace("\n", ";").replace("\r", ";").split(";"):
                        self.assertNotIn(part.lstrip(" \u200b\ufeff")[:1], tuple("=+@") + ("\uff1d",), repr(cell))
        texts = {row["Text"] for row in self.rows(self.folder / "out-unpacked", "messages")}
        for long_number in ("00123", "12345678901234567890", "3.50", "2017-03-14", "1E10"):
            self.assertIn("'" + long_number, texts)


OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@unittest.skipUnless(OFFICE, "LibreOffice is not installed (libreoffice-calc-nogui)")
class Spreadsheet(DeliveryTest):
    """LibreOffice, told to compute every formula that it finds."""

    # Comma, quote, UTF-8, from line 1; any language; quoted cells are no texts; numbers are found; formulas computed.
    FILTER = "CSV:44,34,76,1,,0,false,true,false,false,false,0,true"
    CELLS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

    def opened(self, table):
        """The sheet that LibreOffice makes of a table, as XML."""
        made = self.folder / "sheets"
        subprocess.run([OFFICE, f"-env:UserInstallation={(self.folder / 'office').as_uri()}", "--headless", "--convert-to",
                        "xlsx", f"--infilter={self.FILTER}", "--outdir", made, table], check=True, capture_output=True,
                       stdin=subprocess.DEVNULL, timeout=TIMEOUT)
        with zipfile.ZipFile(made / (table.stem + ".xlsx")) as pack:
            texts = ["".join(t.text or "" for t in item.iter(self.CELLS + "t"))
                     for item in xml.etree.ElementTree.fromstring(pack.read("xl/sharedStrings.xml"))]
            return xml.etree.ElementTree.fromstring(pack.read("xl/worksheets/sheet1.xml")), texts

    def test_it_computes_nothing_in_a_safe_copy(self):
        self.deliver(self.hostile_case(), "--safe")
        unpacked = self.unpack()
        for table in (*TABLES, "participants", "conversations"):
            sheet, _ = self.opened(unpacked / f"{table}.csv")
            self.assertEqual([cell.text for cell in sheet.iter(self.CELLS + "f")], [], table)

    def test_it_keeps_every_digit_of_long_ids_as_text(self):
        self.deliver(self.hostile_case(), "--safe")
        _, texts = self.opened(self.unpack() / "messages.csv")
        for number in ("00123", "12345678901234567890", "3.50", "2017-03-14", "1E10"):
            self.assertTrue({number, "'" + number} & set(texts), number)

    def test_it_would_compute_an_exact_copy(self):
        self.deliver(self.hostile_case())
        sheet, _ = self.opened(self.unpack() / "messages.csv")
        self.assertTrue(list(sheet.iter(self.CELLS + "f")), "this check finds no formula even where there are some")


class ReadsBack(DeliveryTest):
    def assertReadsBack(self, case, *options):
        self.deliver(case, *options)
        back = self.folder / "back.casebook"
        report = self.expect(
            (DONE, LEFT_OUT), "--json", "import", back, "--policy", "single", self.folder / "out" / "delivery.zip",
            "--password-file", self.password).json()
        self.assertTrue(report["balanced"])
        before = dict(comparable(event) for event in self.events(case))
        after = dict(comparable(event) for event in self.events(back))
        self.assertEqual(set(before), set(after))
        for key in before:
            self.assertEqual(before[key], after[key])
        self.assertTrue(self.ok("--json", "verify", back).json()["intact"])

    def test_the_sample(self):
        self.assertReadsBack(self.make_case(SAMPLE)[0])

    def test_hostile_texts_of_an_exact_copy(self):
        self.assertReadsBack(self.hostile_case())

    def test_hostile_texts_of_a_safe_copy(self):
        self.assertReadsBack(self.hostile_case(), "--safe")

    def test_calls_attachments_and_deleted_messages_of_a_requested_export(self):
        pack = CHECKOUT / "tests" / "data" / "requested" / "pluvius-request-17"
        case, _ = self.make_case(pack, code=(DONE, LEFT_OUT))
        self.assertReadsBack(case)
        folder = self.unpack()
        for row in self.rows(folder, "attachments"):
            if row["File"]:
                content = (folder / row["File"]).read_bytes()
                self.assertEqual(hashlib.sha256(content).hexdigest(), row["SHA-256"])
        self.assertTrue(any(row["File"] for row in self.rows(folder, "attachments")))
        for row in self.rows(folder, "calls"):
            self.assertTrue(row["Start"] and row["Initiator"])

    @unittest.skipUnless(os.environ.get("CASEBOOK_GENERATOR"), "needs the generator")
    def test_a_random_case_in_a_random_dialect(self):
        seed = random.SystemRandom().randrange(1_000_000)
        subprocess.run([os.environ["CASEBOOK_GENERATOR"], "--out", self.folder / "made", "--messages", "1500",
                        "--seed", str(seed), "--dialect", "mixed", "--faults", "all"],
                       check=True, capture_output=True, timeout=TIMEOUT)
        case, _ = self.make_case(self.folder / "made" / "IMArchives", code=(DONE, LEFT_OUT))
        with self.subTest(seed=seed):
            self.assertReadsBack(case)


class Protection(DeliveryTest):
    def test_a_wrong_password_is_refused(self):
        case, _ = self.make_case(SAMPLE)
        self.deliver(case)
        pack = self.folder / "out" / "delivery.zip"
        self.assertIn(b"Method = AES-256 Deflate", seven_zip("l", "-slt", pack).stdout)
        self.assertEqual(seven_zip("t", f"-p{PASSWORD}", pack).returncode, 0)
        self.assertNotEqual(seven_zip("t", "-pwrong", pack).returncode, 0)

    def test_nothing_plain_and_no_password_is_anywhere(self):
        case, _ = self.make_case(SAMPLE)
        self.deliver(case)
        self.assertEqual({p.name for p in (self.folder / "out").iterdir()},
                         {"delivery.zip", "manifest.json", "SHA256SUMS"})
        for path in [case, *(self.folder / "out").iterdir()]:
            self.assertNotIn(PASSWORD.encode(), path.read_bytes(), path)
        for path in (self.folder / "out").iterdir():
            self.assertNotIn(b"valued debtor", path.read_bytes(), path)

    def test_an_inner_archive_hides_the_names(self):
        case, _ = self.make_case(SAMPLE)
        self.deliver(case, "--inner-archive")
        listing = zipfile.ZipFile(self.folder / "out" / "delivery.zip").namelist()
        self.assertEqual(listing, ["contents.zip"])
        outer = self.unpack()
        inner = zipfile.ZipFile(outer / "contents.zip")
        self.assertIsNone(inner.testzip())
        self.assertIn("messages.csv", inner.namelist())

    def test_zip_crypto_is_an_exception_that_the_manifest_states(self):
        case, _ = self.make_case(SAMPLE)
        self.deliver(case, "--zip-crypto")
        manifest = json.loads((self.folder / "out" / "manifest.json").read_text(encoding="utf-8"))
        self.assertIn("broken", manifest["pack"]["protection"])
        pack = zipfile.ZipFile(self.folder / "out" / "delivery.zip")
        self.assertIn(b"Event ID", pack.read("messages.csv", pwd=PASSWORD.encode()))
        with self.assertRaises(RuntimeError):
            pack.read("messages.csv", pwd=b"wrong")

    @unittest.skipUnless(shutil.which("openssl"), "openssl is not installed")
    def test_a_recipient_opens_it_with_the_key_of_the_certificate(self):
        key, certificate = self.folder / "key.pem", self.folder / "cert.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                        "-days", "10", "-subj", "/CN=Odette Marsh"], check=True, capture_output=True)
        case, _ = self.make_case(SAMPLE)
        report = self.ok("--json", "export", "csv", case, "--out", self.folder / "out", "--recipient",
                         certificate).json()
        self.assertTrue(report["delivery"]["file"].endswith("delivery.zip.p7m"))
        opened = self.folder / "opened.zip"
        subprocess.run(["openssl", "cms", "-decrypt", "-inform", "DER", "-in", report["delivery"]["file"], "-inkey",
                        key, "-out", opened], check=True, capture_output=True)
        pack = zipfile.ZipFile(opened)
        self.assertIsNone(pack.testzip())
        self.assertIn(b"Event ID", pack.read("messages.csv"))
        printed = subprocess.run(["openssl", "cms", "-cmsout", "-print", "-inform", "DER", "-in",
                                  report["delivery"]["file"]], check=True, capture_output=True).stdout
        self.assertIn(b"aes-256-cbc", printed)

    def test_a_generated_password_goes_into_a_file_of_its_owner(self):
        case, _ = self.make_case(SAMPLE)
        secret = self.folder / "secret"
        run = self.ok("--json", "export", "csv", case, "--out", self.folder / "out", "--generate-password",
                      "--password-out", secret)
        self.assertEqual(stat.S_IMODE(secret.stat().st_mode), 0o600)
        password = secret.read_text().strip()
        self.assertGreaterEqual(len(password), 20)
        self.assertNotIn(password, run.out.decode() + run.err)
        self.assertEqual(seven_zip("t", f"-p{password}", self.folder / "out" / "delivery.zip").returncode, 0)
        self.fails(USAGE, "export", "csv", case, "--out", self.folder / "b", "--generate-password", "--password-out",
                   secret, naming=secret)
        self.assertEqual(secret.read_text().strip(), password)

    def test_a_password_is_neither_guessed_nor_shown_without_a_terminal(self):
        case, _ = self.make_case(SAMPLE)
        self.fails(USAGE, "export", "csv", case, "--out", self.folder / "a")
        self.fails(USAGE, "export", "csv", case, "--out", self.folder / "a", "--generate-password")
        self.assertFalse((self.folder / "a").exists())

    def test_a_failed_export_leaves_neither_pack_nor_password(self):
        case, _ = self.make_case(SAMPLE)
        (self.folder / "out").mkdir()
        (self.folder / "out" / "mine").write_text("mine")
        secret = self.folder / "secret"
        self.fails(USAGE, "export", "csv", case, "--out", self.folder / "out", "--generate-password",
                   "--password-out", secret)
        self.assertFalse(secret.exists())
        self.assertEqual([p.name for p in (self.folder / "out").iterdir()], ["mine"])
        self.assertEqual(self.ok("--json", "deliveries", "list", case).json(), [])

    def test_a_four_eyes_case_lets_nothing_out(self):
        case, _ = self.make_case(SAMPLE, policy="four-eyes", approver=self.certificate())
        self.fails(NOT_PERMITTED, "export", "csv", case, "--out", self.folder / "out", "--password-file", self.password)
        self.assertFalse((self.folder / "out").exists())
        self.assertEqual(self.log(case)[-1]["act"], "refused")

    def log(self, case):
        return self.ok("--json", "audit", "list", case).json()["entries"]

    def test_the_log_says_what_left_the_case_and_never_the_password(self):
        case, _ = self.make_case(SAMPLE)
        report = self.deliver(case)
        begin, end = self.log(case)[-2:]
        self.assertEqual((begin["act"], end["act"]), ("export", "export-done"))
        self.assertEqual(begin["details"]["format"], "csv")
        self.assertEqual(end["details"]["export"], report["export"])
        self.assertNotIn(PASSWORD, json.dumps([begin, end], ensure_ascii=False))


class Lifespan(DeliveryTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)
        self.delivery = self.deliver(self.case)["delivery"]
        self.pack = self.folder / "out" / "delivery.zip"

    def end(self):
        """Puts the end of all deliveries into the past, as only time can."""
        with sqlite3.connect(self.case) as database:
            database.execute("UPDATE delivery SET until = made")
        database.close()

    def purge(self, code=DONE):
        return self.expect(code, "--json", "deliveries", "purge", self.case).json()

    def listed(self):
        return self.ok("--json", "deliveries", "list", self.case).json()[0]

    def test_it_lives_for_fourteen_days(self):
        entry = self.listed()
        self.assertEqual((entry["state"], entry["file"]), ("living", str(self.pack)))
        self.assertEqual(entry["sha256"], hashlib.sha256(self.pack.read_bytes()).hexdigest())
        self.assertEqual(self.purge()["removed"], [])
        self.assertTrue(self.pack.exists())

    def test_when_its_time_is_over_the_pack_alone_is_removed_and_that_is_recorded(self):
        self.end()
        self.assertEqual(self.listed()["state"], "over")
        self.assertEqual([d["file"] for d in self.purge()["removed"]], [str(self.pack)])
        self.assertFalse(self.pack.exists())
        self.assertTrue((self.folder / "out" / "manifest.json").exists())
        entry = self.listed()
        self.assertEqual(entry["state"], "purged")
        self.assertIn("purged", entry)
        self.assertEqual(self.purge()["removed"], [])

    def test_another_file_in_its_place_stays(self):
        self.end()
        self.pack.write_bytes(self.pack.read_bytes()[:-1] + b"x")
        self.assertIn("content", self.purge(LEFT_OUT)["failed"][0]["problem"])
        self.assertTrue(self.pack.exists())
        self.assertEqual(self.listed()["state"], "over")

    def test_a_moved_file_is_said_and_tried_again(self):
        self.end()
        away = self.folder / "elsewhere.zip"
        self.pack.rename(away)
        self.assertIn("not there", self.purge(LEFT_OUT)["failed"][0]["problem"])
        self.assertTrue(away.exists())
        away.rename(self.pack)
        self.assertEqual(len(self.purge()["removed"]), 1)

    @unittest.skipIf(os.name == "nt", "links need rights there")
    def test_a_link_is_never_followed(self):
        self.end()
        away = self.folder / "elsewhere.zip"
        self.pack.rename(away)
        self.pack.symlink_to(away)
        self.assertIn("link", self.purge(LEFT_OUT)["failed"][0]["problem"])
        self.assertTrue(away.exists() and self.pack.is_symlink())

    @unittest.skipIf(os.name == "nt", "links need rights there")
    def test_a_folder_that_became_a_link_is_not_followed(self):
        self.end()
        (self.folder / "out").rename(self.folder / "moved")
        (self.folder / "out").symlink_to(self.folder / "moved")
        self.assertIn("link", self.purge(LEFT_OUT)["failed"][0]["problem"])
        self.assertTrue((self.folder / "moved" / "delivery.zip").exists())

    def test_a_folder_in_its_place_stays(self):
        self.end()
        self.pack.unlink()
        self.pack.mkdir()
        (self.pack / "mine").write_text("mine")
        self.assertIn("folder", self.purge(LEFT_OUT)["failed"][0]["problem"])
        self.assertTrue((self.pack / "mine").exists())

    def test_a_hold_stops_it_until_it_is_released(self):
        self.end()
        self.ok("deliveries", "hold", self.case, self.delivery["id"], "--reason", "matter 12")
        self.assertEqual(self.listed()["state"], "held")
        self.assertEqual((self.purge()["removed"], self.purge()["held"]), ([], 1))
        self.ok("deliveries", "release", self.case, self.delivery["id"])
        self.assertEqual(len(self.purge()["removed"]), 1)
        self.fails(USAGE, "deliveries", "hold", self.case, self.delivery["id"], "--reason", "late")
        self.fails(INPUT, "deliveries", "hold", self.case, 99, "--reason", "unknown")

    def test_deliveries_are_no_difference_to_a_case_made_anew(self):
        self.assertTrue(self.ok("--json", "verify", self.case).json()["intact"])


if __name__ == "__main__":
    main()
