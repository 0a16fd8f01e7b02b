# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""`export eml` in all its forms: what a mail holds, who gets one, and that somebody else's readers agree."""

import csv
import datetime
import email
import email.policy
import html.parser
import json
import mailbox
import os
import shutil
import unicodedata

from archives import random_tree
from support import (CANCELLED, DONE, LEFT_OUT, SAMPLE, SIGINT, SIGKILL, USAGE, CaseTest, cli, files_of, main, start,
                     stop_when)


class Rows(html.parser.HTMLParser):
    """{event id: text of its message} of the HTML of a mail; None for what is no message."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.texts, self.row, self.speaker, self.inside = {}, None, False, False

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.row, self.speaker = dict(attributes).get("id"), False
        elif tag == "th":
            self.speaker = True
        elif tag == "p" and self.row:
            self.inside = self.speaker
            self.texts[self.row[1:]] = "" if self.speaker else None

    def handle_endtag(self, tag):
        if tag == "p":
            self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.texts[self.row[1:]] += data


def read(data):
    return email.message_from_bytes(data, policy=email.policy.default.clone(raise_on_defect=True))


def html_texts(message):
    rows = Rows()
    rows.feed(message.get_body(("html",)).get_content())
    return rows.texts


def has_controls(text):
    return any(unicodedata.category(c) == "Cc" and c not in "\t\n\r" for c in text)


class MailTest(CaseTest):
    def setUp(self):
        super().setUp()
        self.out = self.folder / "out"

    def sample(self):
        return self.make_case(SAMPLE)[0]

    def export(self, case, *more, out=None, code=DONE):
        return self.expect(code, "--json", "export", "eml", case, "--out", out or self.out, *more).json()

    def mails(self, out=None, pattern="*.eml"):
        return [read(p.read_bytes()) for p in sorted((out or self.out).rglob(pattern))]

    def check_balance(self, report):
        self.assertIs(report["balanced"], True)
        for key in ("events", "conversations"):
            self.assertLessEqual(report["exported"][key], report["selected"][key])
        left = sum(x["count"] for x in report["left_out"])
        self.assertEqual(report["selected"]["events"], report["exported"]["events"] + left)

    def people(self, case):
        return {p["jid"]: p for p in self.ok("--json", "mapping", "preview", case).json()["people"]}

    def mapping(self, rows, head=("source_id", "mailbox")):
        path = self.folder / "mapping.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([head, *rows])
        return path


class Texts(MailTest):
    def check(self, case, *more):
        self.check_balance(self.export(case, *more))
        found = {}
        for message in self.mails():
            found.update(html_texts(message))
        events = self.events(case)
        self.assertEqual(set(found), {e["id"] for e in events})
        exact = 0
        for event in events:
            if event["type"] != "Message":
                self.assertIsNone(found[event["id"]])
            elif not has_controls(event["text"]):
                exact += 1
                # Mail knows one kind of line end: a lone LF and a CR LF are the same to every reader.
                self.assertEqual(found[event["id"]].replace("\r\n", "\n"), event["text"].replace("\r\n", "\n"))
        self.assertGreater(exact, 10)

    def test_html_gives_back_the_texts_of_the_sample(self):
        self.check(self.sample())

    def test_html_gives_back_the_texts_of_a_random_archive_in_every_cut(self):
        case, _ = self.make_case(random_tree(self.folder, 77, conversations=40))
        for number, cut in enumerate(("day", "conversation", "session:20", "message")):
            with self.subTest(cut):
                self.out = self.folder / f"out{number}"
                self.check(case, "--per", cut)

    def test_records_give_back_everything_exactly(self):
        case, _ = self.make_case(random_tree(self.folder, 78, conversations=60))
        self.export(case, "--records")
        records = {}
        for message in self.mails():
            (part,) = [p for p in message.iter_attachments() if p.get_filename() == "records.jsonl"]
            for line in part.get_payload(decode=True).decode("utf-8").splitlines():
                record = json.loads(line)
                records[record["id"]] = record
        events = self.events(case)
        self.assertEqual(set(records), {e["id"] for e in events})
        for event in events:
            self.assertEqual(records[event["id"]]["text"], event.get("text", ""))
            self.assertEqual(records[event["id"]].get("sender", ""), event.get("sender", ""))

    def test_no_line_is_long_and_all_bytes_are_seven_bit(self):
        case, _ = self.make_case(random_tree(self.folder, 79, conversations=60))
        self.export(case)
        for path in self.out.rglob("*.eml"):
            raw = path.read_bytes()
            self.assertTrue(raw.isascii(), path)
            self.assertEqual(raw.count(b"\r"), raw.count(b"\r\n"), path)
            self.assertEqual(raw.count(b"\n"), raw.count(b"\r\n"), path)
            self.assertTrue(all(len(line) <= 998 for line in raw.split(b"\r\n")), path)
            self.assertFalse(any(line.startswith(b"From ") for line in raw.split(b"\r\n")), path)


class Cuts(MailTest):
    def test_each_cut_has_every_event_once(self):
        case = self.sample()
        events = self.events(case)
        for number, (cut, wanted) in enumerate((
                ("day", {(e["conversation"], e["time"][:10]) for e in events}),
                ("conversation", {e["conversation"] for e in events}),
                ("message", {e["id"] for e in events}))):
            with self.subTest(cut):
                out = self.folder / f"out{number}"
                report = self.export(case, "--per", cut, out=out)
                self.check_balance(report)
                self.assertEqual(report["mails"], len(wanted))
                mails = self.mails(out)
                self.assertEqual(len(mails), len(wanted))
                self.assertEqual(len({m["Message-ID"] for m in mails}), len(wanted))
                self.assertEqual(sum(int(m["X-IMArchive-EventCount"]) for m in mails), len(events))

    def test_a_session_ends_where_nothing_happens_for_long(self):
        case = self.sample()
        sessions = 0
        for conversation in {e["conversation"] for e in self.events(case)}:
            times = [e["time"] for e in self.events(case) if e["conversation"] == conversation]
            seconds = sorted(datetime.datetime.fromisoformat(t).timestamp() for t in times)
            sessions += 1 + sum(b - a > 600 for a, b in zip(seconds, seconds[1:]))
        report = self.export(case, "--per", "session:10")
        self.assertEqual(report["mails"], sessions)

    def test_a_wrong_cut_is_refused_by_name(self):
        run = cli("export", "eml", self.sample(), "--out", self.out, "--per", "week")
        self.assertEqual(run.code, USAGE, run)
        self.assertIn("week", run.err)
        self.assertFalse(self.out.exists())

    def test_days_and_times_can_be_those_of_a_zone(self):
        case = self.sample()
        self.export(case, "--times", "Pacific/Auckland")
        texts = [m.get_body(("plain",)).get_content() for m in self.mails()]
        self.assertTrue(all("(Pacific/Auckland)" in t and "Transcript (times are Pacific/Auckland)" in t for t in texts))
        self.assertTrue(any("+13:00] " in t for t in texts))


class Headers(MailTest):
    def test_source_digests_are_those_of_the_files(self):
        case = self.sample()
        self.export(case)
        known = {s["sha256"] for s in self.info(case)["sources"]}
        for message in self.mails():
            digests = message["X-IMArchive-SourceSha256"].split()
            self.assertTrue(digests)
            self.assertLessEqual(set(digests), known)

    def test_mails_of_one_conversation_share_their_thread(self):
        case = self.sample()
        self.export(case, "--per", "message")
        threads = {}
        for message in self.mails():
            threads.setdefault(message["X-IMArchive-CasebookId"], set()).add(message["References"].split()[0])
        self.assertTrue(all(len(ids) == 1 for ids in threads.values()))
        self.assertEqual(len({next(iter(ids)) for ids in threads.values()}), len(threads))

    def test_the_subject_can_be_chosen(self):
        self.export(self.sample(), "--subject", "Chat: {people} Users, {messages} Messages, {minutes} Minutes")
        for message in self.mails():
            self.assertRegex(message["Subject"], r"^Chat: \d+ Users, \d+ Messages, \d+ Minutes$")
        run = cli("export", "eml", self.sample_again(), "--out", self.folder / "b", "--subject", "{nobody}")
        self.assertEqual(run.code, USAGE, run)

    def sample_again(self):
        return self.folder / "a.casebook"


class Mailboxes(MailTest):
    def setUp(self):
        super().setUp()
        self.case = self.sample()
        self.jids = sorted(self.people(self.case))

    def everybody(self):
        return self.mapping([(jid, f"user{i}@pluvius.example") for i, jid in enumerate(self.jids)])

    def test_a_mapping_fills_the_addresses_of_a_plain_folder(self):
        report = self.export(self.case, "--mapping", self.everybody())
        self.assertEqual(report["unmapped"], [])
        for message in self.mails():
            self.assertEqual(message["X-IMArchive-Unmapped"], "0")
            for address in message["From"].addresses:
                self.assertTrue(address.domain in ("pluvius.example", "casebook.invalid"), address)

    def test_ids_do_not_depend_on_the_mapping(self):
        self.export(self.case)
        self.export(self.case, "--mapping", self.everybody(), out=self.folder / "mapped")
        self.assertEqual([m["Message-ID"] for m in self.mails()],
                         [m["Message-ID"] for m in self.mails(self.folder / "mapped")])

    def test_participants_get_one_copy_each_in_their_mailbox(self):
        single = self.export(self.case, "--mapping", self.everybody(), out=self.folder / "single")
        report = self.export(self.case, "--based-on", "participants", "--mapping", self.everybody())
        self.check_balance(report)
        self.assertEqual(report["mails"], single["mails"])
        self.assertEqual(report["copies"], len(self.mails()))
        self.assertGreater(report["copies"], report["mails"])
        wanted = {}
        for message in self.mails(self.folder / "single"):
            boxes = {a.addr_spec for name in ("From", "To") for a in message[name].addresses}
            wanted[message["Message-ID"]] = {b for b in boxes if b.endswith("@pluvius.example")}
        found = {}
        for path in self.out.rglob("*.eml"):
            box, folder = path.relative_to(self.out).parts[:2]
            self.assertEqual(folder, "IM Archive")
            found.setdefault(read(path.read_bytes())["Message-ID"], set()).add(box)
        self.assertEqual(found, wanted)

    def test_all_copies_of_a_mail_are_the_same_bytes(self):
        self.export(self.case, "--based-on", "participants", "--mapping", self.everybody())
        copies = {}
        for path in self.out.rglob("*.eml"):
            copies.setdefault(path.name, set()).add(path.read_bytes())
        self.assertTrue(all(len(contents) == 1 for contents in copies.values()))

    def test_unmapped_people_get_nothing_and_are_listed(self):
        one = self.jids[0]
        path = self.mapping([(one, "one@pluvius.example")])
        report = self.export(self.case, "--based-on", "participants", "--mapping", path, code=LEFT_OUT)
        self.check_balance(report)
        self.assertEqual({p["jid"] for p in report["unmapped"]}, set(self.jids) - {one})
        self.assertEqual([x["reason"] for x in report["left_out"]], ["nobody in it has a mailbox"])
        self.assertEqual({p.relative_to(self.out).parts[0] for p in self.out.rglob("*.eml")}, {"one@pluvius.example"})
        with (self.out / "unmapped.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))[1:]
        self.assertEqual({r[0] for r in rows}, set(self.jids) - {one})
        self.assertTrue(all(int(r[3]) > 0 for r in rows))
        self.ok("verify", self.out)

    def test_a_plain_folder_needs_no_mapping_and_writes_everything(self):
        report = self.export(self.case, "--based-on", "participants")
        self.check_balance(report)
        self.assertEqual(report["left_out"], [])
        self.assertEqual(report["exported"], report["selected"])

    def test_mbox_files_are_read_by_pythons_mailbox(self):
        self.export(self.case, "--mapping", self.everybody(), "--based-on", "participants",
                    out=self.folder / "tree")
        report = self.export(self.case, "--mapping", self.everybody(), "--based-on", "participants", "--layout", "mbox")
        boxes = sorted(self.out.rglob("*.mbox"))
        self.assertEqual(len(boxes), len(self.jids))
        count = 0
        for path in boxes:
            wanted = {m["Message-ID"]: m for m in self.mails(self.folder / "tree" / path.parent.name)}
            for message in mailbox.mbox(path, factory=None, create=False):
                again = read(message.as_bytes())
                twin = wanted.pop(again["Message-ID"])
                plain = lambda mail: mail.get_body(("plain",)).get_content().replace("\r\n", "\n")
                html = lambda mail: mail.get_body(("html",)).get_content().replace("\r\n", "\n")
                self.assertEqual(plain(again), plain(twin))
                self.assertEqual(html(again), html(twin))
                count += 1
            self.assertEqual(wanted, {})
        self.assertEqual(count, report["copies"])

    def test_the_folder_name_can_be_chosen(self):
        self.export(self.case, "--mapping", self.everybody(), "--based-on", "participants", "--folder-name", "Chats 2024")
        self.assertEqual({p.relative_to(self.out).parts[1] for p in self.out.rglob("*.eml")}, {"Chats 2024"})

    def test_names_and_phone_numbers_map_too(self):
        names = {p["name"] for p in self.people(self.case).values() if p["name"]}
        path = self.mapping([(name, f"n{i}@pluvius.example", "name") for i, name in enumerate(sorted(names))],
                            ("source_id", "mailbox", "kind"))
        preview = self.ok("--json", "mapping", "preview", self.case, "--mapping", path).json()
        self.assertTrue(all(p["rule"] == "mapping" for p in preview["people"] if p["name"]))

    def test_the_email_property_can_be_switched(self):
        report = self.export(self.case, "--email-property", "always")
        self.assertTrue(report["mapped"]["e-mail property"] > 0)
        report = self.export(self.case, "--email-property", "never", out=self.folder / "b")
        self.assertEqual(report["mapped"], {})

    def test_a_person_may_be_left_out_on_purpose(self):
        path = self.mapping([(self.jids[0], ""), (self.jids[1], "b@pluvius.example")])
        report = self.export(self.case, "--based-on", "participants", "--mapping", path, code=LEFT_OUT)
        reasons = {p["jid"]: p["reason"] for p in report["unmapped"]}
        self.assertEqual(reasons[self.jids[0]], "left out by the mapping")

    def test_a_mapping_with_faults_is_refused_whole_with_all_of_them(self):
        path = self.mapping([("a@x.example", "no mailbox"), (self.jids[0], "a@b.example"), (self.jids[0], "c@d.example")])
        run = cli("export", "eml", self.case, "--out", self.out, "--mapping", path)
        self.assertEqual(run.code, USAGE, run)
        self.assertIn("line 2", run.err)
        self.assertIn("line 4", run.err)
        self.assertFalse(self.out.exists())

    def test_rows_that_stand_for_nobody_are_named(self):
        path = self.mapping([("nobody@elsewhere.example", "n@pluvius.example")])
        report = self.export(self.case, "--mapping", path)
        self.assertEqual(report["mapping_unused"], ["nobody@elsewhere.example"])

    def test_the_same_export_twice_is_the_same_bytes(self):
        for out in (self.out, self.folder / "again"):
            self.export(self.case, "--based-on", "participants", "--mapping", self.everybody(), out=out)
        self.assertEqual(files_of(self.out), files_of(self.folder / "again"))


class Attachments(MailTest):
    def pack(self, files):
        """A requested export with one chat of Ann and Bob, who send these files."""
        folder = self.folder / "pack"
        (folder / "media").mkdir(parents=True)
        rows = [("Conversation ID", "Time", "Sender", "Sender name", "Recipients", "Text", "Message ID",
                 "Attachment names", "Attachment paths")]
        for number, (name, content) in enumerate(files.items()):
            (folder / "media" / name).write_bytes(content)
            rows.append(("c1", f"2024-01-05T09:{number:02}:00Z", "ann@pluvius.example", "Ann", "bob@pluvius.example",
                         f"file {number}", f"m{number}", name, f"media/{name}"))
        with (folder / "messages.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        case = self.folder / "files.casebook"
        self.expect((DONE, LEFT_OUT), "import", case, "--policy", "single", folder)
        return case

    FILES = {"plan.txt": b"hello\r\n.\r\nFrom me\n", "r\u00f6ntgen \u4e86.png": bytes(range(256)) * 300,
             "a" * 90 + ".bin": b"\\0", "say =?utf-8?q?x?=.txt": b"x"}

    def check(self, case, files):
        attached = {}
        for message in self.mails():
            for part in message.iter_attachments():
                attached[part.get_filename()] = part.get_payload(decode=True)
        self.assertEqual(attached, files)

    def test_files_go_along_where_they_are_asked_for(self):
        case = self.pack(self.FILES)
        held = {a["name"] for e in self.events(case) for a in e.get("attachments", []) if a.get("media")}
        self.assertEqual(len(held), len(self.FILES), held)
        report = self.export(case, "--attachments")
        self.assertEqual(report["attachments"], len(self.FILES))
        self.check(case, self.FILES)

    def test_files_stay_behind_where_they_are_not(self):
        case = self.pack(self.FILES)
        report = self.export(case)
        self.assertEqual(report["attachments_left_out"], len(self.FILES))
        self.check(case, {})

    def test_a_file_of_fifty_megabytes(self):
        files = {"large.bin": bytes(range(256)) * 4096 * 50, "small.txt": b"small"}
        case = self.pack(files)
        self.export(case, "--attachments")
        self.check(case, files)
        self.assertEqual(len(self.mails()), 2) # the small one does not go with it

    def test_addresses_of_requested_exports_are_mailboxes(self):
        case = self.pack({"plan.txt": b"x"})
        report = self.export(case, "--based-on", "participants", "--layout", "mailboxes")
        self.assertEqual(report["mapped"], {"e-mail property": 2})
        self.assertEqual({p.relative_to(self.out).parts[0] for p in self.out.rglob("*.eml")},
                         {"ann@pluvius.example", "bob@pluvius.example"})


class Interrupted(MailTest):
    TRIES = int(os.environ.get("CASEBOOK_TRIES", "3"))

    def big(self):
        return self.make_case(random_tree(self.folder, 80, conversations=25))[0]

    def unfinished(self):
        return sum(1 for _ in self.out.with_name("out.partial").rglob("*.eml"))

    def test_after_a_kill_the_same_command_gives_what_an_undisturbed_one_gives(self):
        case = self.big()
        undisturbed = self.folder / "undisturbed"
        self.export(case, "--per", "message", out=undisturbed)
        wanted, count = files_of(undisturbed), len(self.mails(undisturbed))
        for attempt in range(self.TRIES):
            moment = count * attempt // self.TRIES
            process = start("export", "eml", case, "--out", self.out, "--per", "message")
            stop_when(process, lambda: self.unfinished() >= moment, SIGKILL)
            if not self.out.exists():
                self.export(case, "--per", "message")
            self.assertEqual(files_of(self.out), wanted)
            self.assertEqual([p.name for p in self.folder.glob("out.*")], [])
            shutil.rmtree(self.out)

    def test_a_stop_leaves_nothing_behind(self):
        case = self.big()
        process = start("export", "eml", case, "--out", self.out, "--per", "message")
        code = stop_when(process, lambda: self.unfinished() > 10, SIGINT)
        if code == DONE: # it was faster
            return
        self.assertEqual(code, CANCELLED)
        self.assertEqual([p.name for p in self.folder.glob("out*")], [])


if __name__ == "__main__":
    main()
