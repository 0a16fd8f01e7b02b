# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Histories of Communicator clients, from a saved file to the case, and the list of who handed in what."""

import csv
import io
import os
import shutil
import subprocess
import unittest
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from support import CHECKOUT, DONE, INPUT, LEFT_OUT, SAMPLE, USAGE, CaseTest, cli, main

DATA = CHECKOUT / "tests" / "data" / "communicator"
BERLIN = ZoneInfo("Europe/Berlin")
LABEL = "client export, user-supplied, not a server archive"


def berlin(text):
    """A local time of the PC as the outputs write moments."""
    local = datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=BERLIN)
    return local.astimezone(ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%M:%SZ")


class HistoryTest(CaseTest):
    def setUp(self):
        super().setUp()
        self.case = self.folder / "client.casebook"
        self.history = self.folder / "history"
        self.history.mkdir()

    def give(self, name, content=None, encoding="utf-8"):
        path = self.history / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            shutil.copyfile(DATA / name, path)
        else:
            path.write_bytes(content.encode(encoding))
        return path

    def take(self, *options, code=DONE, path=None):
        run = cli("import", self.case, path or self.history, "--format", "communicator", "--policy", "single",
                  "--zone", "Europe/Berlin", *(() if "--owner" in options else ("--owner", "Priya Raman")), *options,
                  "--json")
        self.assertEqual(run.code, code, run)
        return run.json() if run.out else None

    def events(self):
        return cli("events", self.case).lines()

    def verify(self):
        run = cli("verify", self.case)
        self.assertEqual(run.code, DONE, run)


class Communicator(HistoryTest):
    def test_a_file_stays_as_it_was_first_read_and_other_choices_are_named(self):
        self.give("Tomas Lind.txt")
        self.take("--date-order", "dmy")
        before = self.events()
        self.assertEqual(self.take("--date-order", "dmy")["skipped"], [])
        report = self.take("--date-order", "dmy", "--owner", "Mira Sato", code=LEFT_OUT)
        self.assertIn("with other choices", report["skipped"][0]["reason"])
        self.assertEqual(self.events(), before)

    def test_reads_the_code_pages_of_east_asia_as_pythons_codecs_do(self):
        """Every letter that a page has, in lines of 50, and the hash of the file still balances."""
        for page, letters in (("cp932", range(0x3041, 0x30F7)), ("cp936", range(0x4E00, 0x9FA6)),
                              ("cp949", range(0xAC00, 0xD7A4)), ("cp950", range(0x4E00, 0x9FA6)),
                              ("cp932", range(0x4E00, 0x9FA6))):
            known = [c for c in map(chr, letters) if c.encode(page, "ignore")]
            texts = ["".join(known[at:at + 50]) for at in range(0, len(known), 50)]
            self.case = self.folder / f"{page}-{letters[0]}.casebook"
            self.give("east.txt", "".join(f"[2017-03-14 14:{i // 60 % 60:02}:{i % 60:02}] A B: {text}\r\n"
                                          for i, text in enumerate(texts)), page)
            self.take("--code-page", page)
            self.assertEqual([e["text"] for e in self.events()], texts, page)
        self.verify()

    def test_reads_a_saved_transcript(self):
        """One text file: conversation, messages, lines of the client, times of the PC, and books that balance."""
        source = self.give("Tomas Lind.txt")
        before = source.read_bytes()
        report = self.take("--date-order", "dmy")
        self.assertTrue(report["balanced"], report)
        self.assertEqual(report["events"], {"Message": 4, "System": 2})
        info = cli("info", self.case, "--json").json()
        self.assertEqual(info["tenants"], ["Client history"])
        self.assertIn(LABEL, info["sources"][0]["dialect"])
        events = [event for event in self.events() if event["type"] == "Message"]
        self.assertEqual([(e["time"], e["sender"], e["text"]) for e in events],
                         [(berlin("2017-03-14 14:02:11"), "Priya Raman", "Morning Tomas"),
                          (berlin("2017-03-14 14:02:58"), "Tomas Lind", 'Hi, the "Q1" sheet says A&B < 5%'),
                          (berlin("2017-03-14 14:04:20"), "Priya Raman",
                           "Two points:\n1) café invoice\n\n2) it's late 😀"),
                          (berlin("2017-03-14 14:09:40"), "Priya Raman", "You went offline, reading later is fine")])
        raw = cli("raw", self.case, events[0]["id"])
        self.assertEqual(raw.out, b"Priya Raman (14.03.2017 14:02:11): Morning Tomas\r\n")
        issues = cli("issues", self.case, "--json").json()
        self.assertIn("client-export", {issue["code"] for issue in issues})
        conversations = cli("conversations", self.case, "--json").json()
        self.assertEqual(len(conversations), 1)
        self.assertEqual(set(conversations[0]["participants"]), {"Priya Raman", "Tomas Lind"})
        self.assertEqual(source.read_bytes(), before)
        self.verify()

    def test_reads_every_container(self):
        """All sample files at once: what is a transcript is read, what fits no form is kept whole, all is verified."""
        for path in sorted(DATA.iterdir()):
            self.give(path.name)
        report = self.take()
        self.assertTrue(report["balanced"], report)
        self.assertEqual(report["sources"], len(list(DATA.iterdir())))
        texts = {e.get("text", "") for e in self.events()}
        for wanted in ("Café at three?", "Yes ☃ {first floor}\nbring the 😊 folder", "Grüße & so – weißt du",
                       "Rain, finally – at last", "Hi <b> & co", "Two <lines>\nhere", 'Two "lines"\nin one; cell',
                       "fast Mitternacht", "hello back\nNote: this is a line of Tomas, not of somebody called Note"):
            self.assertIn(wanted, texts)
        other = [e for e in self.events() if e["type"] not in ("Message", "System")]
        self.assertEqual(sorted(Path(e["source"]).name for e in other), ["calls.xml", "letter.txt"])
        self.verify()

    def test_counts_repeated_saves_once(self):
        """A session that was saved twice, the second time longer, is one conversation, and each message counts once."""
        for name, save in (("prefix-short.txt", "Tomas Lind.txt"), ("prefix-long.txt", "Tomas Lind (2).txt")):
            path = self.give(save, (DATA / name).read_text())
            os.utime(path, (1489500000, 1489500000))  # 2017-03-14: the times have no date of their own
        report = self.take()
        self.assertEqual(report["events"], {"Message": 4})
        self.assertEqual(report["duplicates"], 2)
        self.assertEqual(report["conversations"], 1)
        self.assertTrue(report["balanced"])
        self.assertEqual(self.events()[0]["time"], berlin("2017-03-14 14:02:11"))
        self.verify()

    @unittest.skipUnless(shutil.which("7z"), "7z is not installed")
    def test_reads_transcripts_in_packs_as_those_beside_them(self):
        """Histories in a zip with a password, as somebody hands them over, give the events of the plain files."""
        names = ("Tomas Lind.txt", "american.txt", "letter.txt")
        for name in names:
            self.give(name)
        plain = self.take()
        wanted = sorted((e["type"], e.get("time"), e.get("text")) for e in self.events())
        pack, password = self.folder / "priya.zip", self.folder / "password.txt"
        password.write_text("open sesame\n")
        subprocess.run(["7z", "a", "-bd", "-tzip", "-mem=AES256", "-popen sesame", pack, "."], cwd=self.history,
                       check=True, stdout=subprocess.DEVNULL)
        self.assertEqual(cli("transcript", "examine", pack).code, INPUT)
        found = cli("transcript", "examine", pack, "--password-file", password, "--json").json()
        questions = {Path(one["file"]).name: one["questions"] for one in found}
        self.assertEqual(sorted(questions), sorted(names))
        self.assertIn("date-order", questions["american.txt"])

        self.case = self.folder / "packed.casebook"
        report = self.take("--password-file", password, path=pack)
        self.assertTrue(report["balanced"], report)
        self.assertEqual(report["sources"], plain["sources"])
        self.assertEqual(sorted((e["type"], e.get("time"), e.get("text")) for e in self.events()), wanted)
        self.assertEqual({s["wrapping"] for s in cli("info", self.case, "--json").json()["sources"]}, {"zip, AES"})
        self.assertEqual(self.take("--password-file", password, path=pack)["skipped"], [])
        self.verify()

    def test_asks_for_what_is_ambiguous(self):
        """`transcript examine` names the open questions, and the answers change what is read."""
        path = self.give("american.txt")
        found = cli("transcript", "examine", path, "--json").json()[0]
        self.assertEqual(set(found["questions"]), {"date-order", "zone", "owner"})
        self.assertEqual([line["time"] for line in found["preview"]],
                         ["2017-03-04T14:02:11Z", "2017-03-05T09:00:00Z"])
        answered = cli("transcript", "examine", path, "--json", "--date-order", "dmy", "--zone", "Europe/Berlin",
                       "--owner", "Priya Raman").json()[0]
        self.assertEqual([line["time"] for line in answered["preview"]],
                         [berlin("2017-04-03 14:02:11"), berlin("2017-05-03 09:00:00")])
        run = cli("import", self.case, path, "--format", "communicator", "--policy", "single", "--json")
        self.assertEqual(run.code, DONE, run)
        codes = {issue["code"] for issue in cli("issues", self.case, "--json").json()}
        self.assertLessEqual({"date-order-assumed", "zone-assumed", "owner-unknown"}, codes)

    def test_never_joins_server_records(self):
        """The same words in a server archive and in a transcript are two conversations."""
        self.assertEqual(cli("import", self.case, SAMPLE, "--policy", "single").code, DONE)
        before = cli("info", self.case, "--json").json()
        self.give("Tomas Lind.txt")
        self.take()
        after = cli("info", self.case, "--json").json()
        self.assertEqual(after["conversations"], before["conversations"] + 1)
        self.assertEqual(after["duplicates"], before["duplicates"])
        self.verify()

    def test_refuses_what_is_no_option(self):
        self.give("american.txt")
        for bad in (("--code-page", "latin-99"), ("--date-order", "dym"), ("--message-start", "x")):
            run = cli("import", self.case, self.history, "--format", "communicator", *bad)
            self.assertEqual(run.code, USAGE, run)
        self.assertFalse(self.case.exists())
        # Without being told, texts are no archives.
        self.assertEqual(cli("import", self.case, self.history, "--policy", "single").code, INPUT)

    def test_keeps_binary_files_out(self):
        self.give("Tomas Lind.txt")
        (self.history / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
        report = self.take()
        self.assertEqual(report["sources"], 1)
        self.assertEqual([Path(f["path"]).name for f in report["skipped"]], ["picture.png"])


class Collection(HistoryTest):
    def list(self, *options):
        run = cli("collection", "list", self.case, "--json", *options)
        self.assertEqual(run.code, DONE, run)
        return {entry["custodian"]: entry for entry in run.json()}

    def test_knows_who_is_missing(self):
        """The people of the server archives are missing until they hand something in or are excused."""
        self.assertEqual(cli("import", self.case, SAMPLE, "--policy", "single").code, DONE)
        everybody = self.list()
        people = {p.lower() for c in cli("conversations", self.case, "--json").json() for p in c["participants"]}
        self.assertEqual({e["address"].lower() for e in everybody.values()}, people)
        self.assertEqual({e["state"] for e in everybody.values()}, {"missing"})

        someone = sorted(everybody)[0]
        address = everybody[someone]["address"]
        self.assertEqual(cli("collection", "add", self.case, "--name", someone, "--address", address, "--excused",
                             "--note", "never used chat").code, DONE)
        self.assertEqual(self.list()[someone]["state"], "excused")
        self.assertEqual(len(self.list()), len(everybody))
        self.assertNotIn(someone, self.list("--state", "missing"))
        self.assertEqual(cli("collection", "remove", self.case, address).code, DONE)
        self.assertEqual(self.list()[someone]["state"], "missing")
        self.assertEqual(cli("collection", "remove", self.case, "nobody").code, INPUT)
        self.verify()

    def test_records_what_is_handed_in(self):
        source = self.give("Tomas Lind.txt")
        self.take("--pc", "PLUVIUS-0042")
        entry = self.list()["Priya Raman"]
        self.assertEqual((entry["state"], entry["pc"], entry["files"], entry["bytes"], entry["messages"]),
                         ("handed-in", "PLUVIUS-0042", 1, source.stat().st_size, 4))
        self.take("--pc", "PLUVIUS-0042")  # nothing new: nothing more was handed in
        self.assertEqual(self.list()["Priya Raman"]["files"], 1)
        self.assertNotEqual(cli("collection", "remove", self.case, "Priya Raman").code, DONE)
        self.verify()

    def test_writes_letter_sheet_and_csv(self):
        self.give("Tomas Lind.txt")
        self.take()
        cli("collection", "add", self.case, "--name", "=Bram, \"B\" <Okafor>")
        letter = cli("collection", "letter", self.case, "--until", "2026-12-01").out.decode("utf-8")
        self.assertIn("2026-12-01", letter)
        self.assertEqual(cli("collection", "letter", self.case, "--until", "soon").code, USAGE)
        sheet = self.folder / "sheet.html"
        self.assertEqual(cli("collection", "sign-off", self.case, sheet).code, DONE)
        page = sheet.read_text(encoding="utf-8")
        self.assertIn("&lt;Okafor&gt;", page)
        self.assertIn("1 handed in, 1 missing, 0 excused", page)
        rows = list(csv.DictReader(io.StringIO(cli("collection", "csv", self.case).out.decode("utf-8"))))
        self.assertEqual([(r["custodian"], r["state"]) for r in rows],
                         [("'=Bram, \"B\" <Okafor>", "missing"), ("Priya Raman", "handed-in")])


if __name__ == "__main__":
    main()
