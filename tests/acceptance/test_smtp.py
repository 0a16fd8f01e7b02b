# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""`target …` and `export smtp` against servers on loopback that behave, defer, refuse, stall and hang up."""

import csv
import importlib.util
import os
import random
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import threading
import types
import unittest
from collections import Counter
from pathlib import Path

import mailhouse
from smtpserver import SmtpServer, make_certificates, server_context
from support import (CANCELLED, DONE, INPUT, LEFT_OUT, NOT_PERMITTED, SAMPLE, SIGINT, SIGKILL, USAGE, CaseTest, cli, main,
                     start, stop_when)


SINK = shutil.which("smtp-sink", path="/usr/sbin:/usr/bin")


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def await_port(port):
    for _ in range(1000):
        try:
            return socket.create_connection(("127.0.0.1", port), 10).close()
        except ConnectionRefusedError:
            threading.Event().wait(0.01)
    raise AssertionError("the server does not come up")


class SmtpTest(CaseTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)
        people = self.ok("--json", "mapping", "preview", self.case).json()["people"]
        self.jids = [p["jid"] for p in people]
        self.map = self.folder / "mapping.csv"
        self.write_mapping(self.jids)
        self.outs = 0

    def write_mapping(self, jids):
        rows = [(jid, f"user{i}@pluvius.example") for i, jid in enumerate(jids)]
        with self.map.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("source_id", "mailbox"), *rows])

    def save(self, server, *more, security="none", patience=5, pause=0.01):
        self.ok("target", "save", self.case, "sink", "--server", f"127.0.0.1:{server.port}", "--security", security,
                "--envelope-from", "bounce@pluvius.example", "--pause", pause, "--patience", patience, *more)

    def arguments(self, *more):
        self.outs += 1
        self.out = self.folder / f"out{self.outs}"
        return ["--json", "export", "smtp", self.case, "--target", "sink", "--out", self.out, "--mapping", self.map,
                *more]

    def deliver(self, *more, code=DONE):
        report = self.expect(code, *self.arguments(*more)).json()
        self.assertIs(report["balanced"], True)
        left = sum(x["count"] for x in report["left_out"])
        self.assertEqual(report["selected"]["events"], report["exported"]["events"] + left)
        self.ok("verify", self.out)
        return report

    def wanted(self):
        """{(Message-ID, mailbox)} as an export into a folder says it."""
        out = self.folder / "wanted"
        if not out.exists():
            self.ok("export", "eml", self.case, "--out", out, "--mapping", self.map, "--based-on", "participants")
        found = set()
        for path in out.rglob("*.eml"):
            (ident,) = re.findall(rb"(?m)^Message-ID: (<.*>)\r$", path.read_bytes())
            found.add((ident.decode(), path.relative_to(out).parts[0]))
        return found

    def ledger(self):
        with (self.out / "deliveries.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))


class Delivering(SmtpTest):
    def test_every_participant_gets_every_mail_once(self):
        with SmtpServer() as server:
            self.save(server)
            report = self.deliver()
        got = server.recipients()
        self.assertEqual(set(got), self.wanted())
        self.assertEqual(len(got), len(set(got)))
        self.assertEqual(report["deliveries"]["sent"], len(got))
        self.assertTrue(all(sender.startswith("FROM:<bounce@pluvius.example>") for sender, _, _ in server.mails))
        self.assertEqual({r["State"] for r in self.ledger()}, {"sent"})

    def test_what_arrives_is_what_a_folder_export_writes(self):
        with SmtpServer() as server:
            self.save(server)
            self.deliver()
        self.wanted()
        plain = lambda data: re.sub(rb"(?m)^Sender: [^\r]*\r\n(?: [^\r]*\r\n)*", b"", data)
        files = {plain(p.read_bytes()) for p in (self.folder / "wanted").rglob("*.eml")}
        texts = {m.split(b"\r\n\r\n", 1)[1] for m in files}
        self.assertEqual({c.split(b"\r\n\r\n", 1)[1] for _, _, c in server.mails}, texts)

    def test_one_address_for_all(self):
        with SmtpServer() as server:
            self.save(server, "--envelope-to", "archive@pluvius.example")
            report = self.deliver("--based-on", "conversations")
        self.assertEqual({r for _, recipients, _ in server.mails for r in recipients}, {"archive@pluvius.example"})
        self.assertEqual(len(server.mails), report["mails"])

    def test_a_second_run_sends_nothing_again(self):
        with SmtpServer() as server:
            self.save(server)
            first = self.deliver()
            count = len(server.mails)
            again = self.deliver()
        self.assertEqual(len(server.mails), count)
        self.assertEqual(again["deliveries"]["sent_before"], first["deliveries"]["sent"])
        self.assertEqual(again["exported"], first["exported"])

    def test_unmapped_people_get_nothing_and_are_counted(self):
        self.write_mapping(self.jids[:2])
        with SmtpServer() as server:
            self.save(server)
            report = self.deliver(code=LEFT_OUT)
        self.assertEqual({p["jid"] for p in report["unmapped"]}, set(self.jids[2:]))
        self.assertTrue(all(r.startswith("user") for _, r in server.recipients()))

    def test_several_connections_share_the_work(self):
        with SmtpServer() as server:
            self.save(server, "--connections", "4")
            self.deliver("--per", "message")
        self.assertEqual(set(server.recipients()), {(i, r) for i, r in server.recipients()})
        self.assertGreater(server.connections, 2)

    def test_without_pipelining_each_command_waits(self):
        with SmtpServer(extensions=()) as server:
            self.save(server)
            self.deliver()
        self.assertEqual(set(server.recipients()), self.wanted())

    def test_a_test_mail(self):
        with SmtpServer() as server:
            self.save(server)
            run = self.ok("--json", "target", "test", self.case, "sink", "--to", "me@pluvius.example").json()
        self.assertIs(run["sent"], True)
        self.assertEqual(server.mails[0][1], ["me@pluvius.example"])


class Refusing(SmtpTest):
    def test_what_is_deferred_is_offered_again(self):
        with SmtpServer() as server:
            server.rcpt["user0@pluvius.example"] = ["450 4.2.1 busy"] * 3
            server.dot = ["451 4.3.0 later"]
            self.save(server, "--connections", "1")
            self.deliver()
        got = server.recipients()
        self.assertEqual(set(got), self.wanted())
        self.assertEqual(len(got), len(set(got)))
        self.assertGreater(max(int(r["Tries"]) for r in self.ledger()), 1)

    def test_a_full_queue_is_waited_for(self):
        with SmtpServer() as server:
            server.mail = ["452 4.3.1 Insufficient system storage"] * 5
            self.save(server)
            self.deliver()
        self.assertEqual(set(server.recipients()), self.wanted())
        self.assertIn("sent", {r["State"] for r in self.ledger() if int(r["Tries"]) > 1})

    def test_what_is_refused_is_listed_and_the_rest_goes_on(self):
        with SmtpServer() as server:
            server.rcpt["user0@pluvius.example"] = ["550 5.1.1 no such user"] * 1000
            self.save(server)
            report = self.deliver(code=LEFT_OUT)
        self.assertEqual(set(server.recipients()), {(i, r) for i, r in self.wanted() if r != "user0@pluvius.example"})
        refused = [r for r in self.ledger() if r["State"] == "refused"]
        self.assertEqual(len(refused), report["deliveries"]["refused"])
        self.assertTrue(all(r["Recipient"] == "user0@pluvius.example" and "5.1.1" in r["Reply"] for r in refused))
        self.assertTrue(list((self.out / "undelivered").rglob("*.eml")))

    def test_what_nobody_took_is_left_out_and_a_later_run_brings_it(self):
        with SmtpServer() as server:
            server.mail = ["451 4.7.1 greylisted"] * 10000
            self.save(server, "--tries", "2")
            report = self.deliver(code=LEFT_OUT)
            self.assertEqual(report["exported"]["events"], 0)
            self.assertEqual([x["reason"] for x in report["left_out"]],
                             ["the server did not take it for the time being"])
            server.mail = []
            self.deliver()
        self.assertEqual(set(server.recipients()), self.wanted())

    def test_a_line_that_breaks_within_a_mail(self):
        with SmtpServer() as server:
            server.drop_in_data = 3
            self.save(server)
            report = self.deliver()
        got = Counter(server.recipients())
        self.assertEqual(set(got), self.wanted())
        self.assertEqual({i for (i, _), n in got.items() if n > 1} - set(report["deliveries"]["possibly_twice"]), set())

    def test_a_line_that_breaks_before_the_answer_is_listed_as_possibly_twice(self):
        with SmtpServer() as server:
            server.drop_after_dot = 2
            self.save(server, "--connections", "1")
            report = self.deliver()
        got = Counter(server.recipients())
        self.assertEqual(set(got), self.wanted())
        twice = {i for (i, _), n in got.items() if n > 1}
        self.assertEqual(len(twice), 2)
        self.assertEqual(set(report["deliveries"]["possibly_twice"]), twice)

    def test_a_server_that_never_answers(self):
        with SmtpServer() as server:
            server.stall_after_dot = 1
            self.save(server, "--connections", "1", patience=0.5)
            report = self.deliver()
        self.assertEqual(set(server.recipients()), self.wanted())
        self.assertEqual(len(report["deliveries"]["possibly_twice"]), 1)

    def test_a_server_that_ends_the_session(self):
        with SmtpServer() as server:
            server.mail = ["421 4.3.2 closing"] * 3
            self.save(server)
            self.deliver()
        self.assertEqual(set(server.recipients()), self.wanted())

    def test_mails_are_split_for_a_small_server(self):
        with SmtpServer(size=20000) as server:
            self.save(server)
            self.deliver("--per", "conversation")
        self.assertTrue(all(len(content) <= 20000 for _, _, content in server.mails))
        self.assertTrue(any("SIZE=" in c for c in server.commands))

    def test_a_mail_that_cannot_be_split_is_refused_before_it_is_sent(self):
        with SmtpServer(size=3000) as server:
            self.save(server)
            report = self.deliver(code=LEFT_OUT)
        self.assertGreater(report["deliveries"]["refused"], 0)
        self.assertTrue(all(len(content) <= 3000 for _, _, content in server.mails))

    def test_no_server_at_all(self):
        with SmtpServer() as server:
            self.save(server)
        run = self.fails(INPUT, *self.arguments(), naming="127.0.0.1")
        self.assertFalse(self.out.exists(), run)

    def test_a_four_eyes_case_delivers_nothing(self):
        with SmtpServer() as server:
            case = self.case
            self.case = self.folder / "four.casebook"
            self.ok("new", self.case, "--policy", "four-eyes", "--approver", self.certificate())
            self.save(server)
            self.expect(NOT_PERMITTED, *self.arguments())
            self.case = case
        self.assertEqual(server.mails, [])


class KeysTest(SmtpTest):
    @classmethod
    def setUpClass(cls):
        import tempfile
        cls.keys = Path(tempfile.mkdtemp(prefix="casebook keys "))
        cls.addClassCleanup(shutil.rmtree, cls.keys)
        make_certificates(cls.keys)

    def password(self, text="s3cret"):
        path = self.folder / "password"
        path.write_text(text + "\n")
        return path


class Secure(KeysTest):
    def test_starttls_and_every_way_to_log_in(self):
        for method in ("plain", "login", "xoauth2"):
            with self.subTest(method), SmtpServer(tls=server_context(self.keys), users={"archive": "s3cret"}) as server:
                self.save(server, "--ca-file", self.keys / "ca.pem", "--auth", method, "--user", "archive",
                          security="starttls")
                self.expect(DONE, *self.arguments("--password-file", self.password(), "--filter", "conversation:quay-000101"))
                self.case.with_name("used").write_text("")
                self.assertIn("STARTTLS", server.commands)
                connection = sqlite3.connect(self.case)
                connection.execute("DELETE FROM mail_delivery")
                connection.commit()
                connection.close()
                self.assertTrue(server.mails)

    def test_implicit_tls(self):
        with SmtpServer(tls=server_context(self.keys), implicit=True) as server:
            self.save(server, "--ca-file", self.keys / "ca.pem", security="tls")
            self.deliver()
        self.assertEqual(set(server.recipients()), self.wanted())

    def test_a_client_certificate(self):
        with SmtpServer(tls=server_context(self.keys), client_ca=self.keys / "ca.pem") as server:
            self.save(server, "--ca-file", self.keys / "ca.pem", "--client-certificate", self.keys / "client.pem",
                      security="starttls")
            self.deliver()
        self.assertEqual(dict(x[0] for x in server.peer["subject"])["commonName"], "client")

    def test_a_certificate_of_another_host_is_refused(self):
        with SmtpServer(tls=server_context(self.keys, "wrong")) as server:
            self.save(server, "--ca-file", self.keys / "ca.pem", security="starttls")
            run = self.expect((USAGE, INPUT), *self.arguments())
        self.assertIn("certificate", run.err)
        self.assertEqual(server.mails, [])

    def test_an_unknown_authority_is_refused(self):
        with SmtpServer(tls=server_context(self.keys)) as server:
            self.save(server, security="starttls")
            run = self.expect((USAGE, INPUT), *self.arguments())
        self.assertIn("certificate", run.err)

    def test_a_server_without_starttls_gets_nothing(self):
        with SmtpServer() as server:
            self.save(server, security="starttls")
            run = self.expect((USAGE, INPUT), *self.arguments())
        self.assertIn("STARTTLS", run.err)
        self.assertFalse([c for c in server.commands if c.startswith(("MAIL", "AUTH"))])

    def test_a_wrong_password_is_tried_once(self):
        with SmtpServer(tls=server_context(self.keys), users={"archive": "other"}) as server:
            self.save(server, "--ca-file", self.keys / "ca.pem", "--auth", "plain", "--user", "archive",
                      security="starttls")
            self.fails(INPUT, *self.arguments("--password-file", self.password()), naming="password")
        self.assertEqual(server.commands.count("AUTH"), 1)

    def test_the_password_is_nowhere_in_the_case(self):
        secret = "V3ryUnusual-Secret"
        with SmtpServer(tls=server_context(self.keys), users={"archive": secret}) as server:
            self.save(server, "--ca-file", self.keys / "ca.pem", "--auth", "login", "--user", "archive",
                      security="starttls")
            self.deliver("--password-file", self.password(secret))
        for path in [p for p in self.folder.rglob("*") if p.is_file() and p.name != "password"]:
            self.assertNotIn(secret.encode(), path.read_bytes(), path)


class OtherServers(SmtpTest):
    """Servers that others have written."""

    @unittest.skipUnless(importlib.util.find_spec("aiosmtpd"), "aiosmtpd is not installed")
    def test_aiosmtpd(self):
        from aiosmtpd.controller import Controller

        class Keep:
            mails = []

            async def handle_DATA(self, server, session, envelope):
                self.mails.append((envelope.mail_from, envelope.rcpt_tos, envelope.original_content))
                return "250 kept"

        controller = Controller(Keep(), hostname="127.0.0.1", port=free_port())
        controller.start()
        self.addCleanup(controller.stop)
        self.save(controller)
        self.deliver()
        got = SmtpServer()
        got.mails = Keep.mails
        self.assertEqual(set(got.recipients()), self.wanted())

    @unittest.skipUnless(SINK, "smtp-sink of Postfix is not installed")
    def test_smtp_sink(self):
        dump = self.folder / "dump"
        dump.mkdir(mode=0o777)
        dump.chmod(0o777)
        port = free_port()
        as_root = ["-u", "nobody"] if os.geteuid() == 0 else []
        sink = subprocess.Popen([SINK, *as_root, "-d", f"{dump}/mail.", f"127.0.0.1:{port}", "100"])
        self.addCleanup(sink.wait)
        self.addCleanup(sink.terminate)
        await_port(port)
        self.save(types.SimpleNamespace(port=port))
        self.deliver()
        got = set()
        for path in dump.iterdir():
            head = path.read_text(encoding="latin-1").split("\n\n", 1)[0]
            (ident,) = re.findall(r"(?m)^Message-ID: (<.*>)$", head)
            got |= {(ident, r) for r in re.findall(r"(?m)^X-Rcpt-Args: <(.*)>$", head)}
        self.assertEqual(got, self.wanted())


class RealServers(KeysTest):
    """Postfix with STARTTLS and AUTH, which hands over by LMTP to Dovecot; what arrived is read back by IMAP."""

    def setUp(self):
        reason = mailhouse.missing()
        if reason:
            self.skipTest(reason)
        super().setUp()

    def house(self, **settings):
        self.enterContext(house := mailhouse.MailHouse(self.keys, **settings))
        self.save(house, "--ca-file", self.keys / "ca.pem", "--auth", "plain", "--user", "archive@pluvius.example",
                  security="starttls", patience=60)
        return house

    def arrived(self, house):
        """{(mailbox, mail as it was sent)}, each once."""
        house.wait_until_delivered()
        found = []
        for i in range(len(self.jids)):
            mailbox = f"user{i}@pluvius.example"
            for data in house.mailbox(mailbox):
                found.append((mailbox, data[data.index(b"\r\nDate: ") + 2:])) # servers put their lines in front
        self.assertEqual(len(found), len(set(found)))
        return set(found)

    def written(self):
        out = self.folder / "written"
        self.ok("export", "eml", self.case, "--out", out, "--mapping", self.map, "--based-on", "participants",
                "--layout", "mailboxes", "--attachments")
        sender = (b"im-archive@casebook.invalid", b"bounce@pluvius.example")
        return {(path.relative_to(out).parts[0], path.read_bytes().replace(*sender)) for path in out.rglob("*.eml")}

    def test_each_mailbox_holds_what_a_folder_export_writes(self):
        house = self.house()
        report = self.deliver("--attachments", "--password-file", self.password(house.password))
        written = self.written()
        self.assertEqual(self.arrived(house), written)
        self.assertEqual(report["deliveries"]["sent"], len(written))

    def test_a_second_delivery_brings_nothing_twice(self):
        house = self.house()
        secret = ("--password-file", self.password(house.password))
        self.deliver(*secret)
        before = self.arrived(house)
        report = self.deliver(*secret)
        self.assertEqual(report["deliveries"]["sent_before"], len(before))
        self.assertEqual(self.arrived(house), before)

    def test_a_wrong_password_is_refused(self):
        house = self.house()
        self.expect(INPUT, *self.arguments("--password-file", self.password("ebb")))
        self.assertEqual(self.arrived(house), set())

    def test_mails_are_cut_to_what_the_server_takes(self):
        house = self.house(size=30_000)
        self.deliver("--password-file", self.password(house.password))
        self.assertTrue(all(len(data) <= 30_000 for _, data in self.arrived(house)))

    def test_a_full_queue_puts_everything_off(self):
        house = self.house(free=10**15)
        report = self.deliver("--password-file", self.password(house.password), code=LEFT_OUT)
        self.assertEqual((report["exported"]["events"], report["deliveries"]["refused"]), (0, 0))
        self.assertGreater(report["deliveries"]["deferred"], 0)
        self.assertEqual({row["State"] for row in self.ledger()}, {"deferred"})
        self.assertEqual(self.arrived(house), set())


class Targets(SmtpTest):
    def test_saved_shown_listed_and_deleted(self):
        with SmtpServer() as server:
            self.save(server, "--connections", "3")
        shown = self.ok("--json", "target", "show", self.case, "sink").json()
        self.assertEqual((shown["host"], shown["connections"], shown["version"]), ("127.0.0.1", 3, 1))
        self.assertEqual([t["name"] for t in self.ok("--json", "target", "list", self.case).json()], ["sink"])
        self.ok("target", "delete", self.case, "sink")
        self.assertEqual(self.ok("--json", "target", "list", self.case).json(), [])
        self.fails(INPUT, "target", "show", self.case, "sink", naming="sink")

    def test_bad_settings_are_refused(self):
        for wrong in (["--envelope-from", "nobody"], ["--envelope-to", "x"], ["--auth", "plain", "--user", "u"]):
            with self.subTest(wrong):
                self.fails(USAGE, "target", "save", self.case, "bad", "--server", "127.0.0.1:25", "--security", "none",
                           "--envelope-from", "a@b.example", *wrong)


class Crashing(SmtpTest):
    TRIES = int(os.environ.get("CASEBOOK_TRIES", "4"))

    def setUp(self):
        super().setUp()
        out = self.folder / "wanted"
        self.ok("export", "eml", self.case, "--out", out, "--mapping", self.map, "--based-on", "participants",
                "--per", "message")
        self.all = self.wanted()

    def check(self, server):
        """Nobody misses a mail, and what came twice is listed. The server and the ledger are empty then."""
        got = Counter(server.recipients())
        self.assertEqual(set(got), self.all)
        twice = {i for (i, _), n in got.items() if n > 1}
        with sqlite3.connect(self.case) as ledger:
            listed = {row[0] for row in ledger.execute("SELECT message_id FROM mail_delivery WHERE twice = 1")}
            ledger.execute("DELETE FROM mail_delivery")
        ledger.close()
        self.assertLessEqual(twice, listed)
        server.mails.clear()

    def test_after_a_kill_nothing_is_missing_and_doubles_are_listed(self):
        seed = random.SystemRandom().randrange(1_000_000)
        moments = random.Random(seed)
        count = len({ident for ident, _ in self.all})
        with self.subTest(seed=seed), SmtpServer() as server:
            self.save(server, "--connections", "2")
            for _ in range(self.TRIES):
                moment = len(server.mails) + moments.randrange(count + 1)
                process = start(*self.arguments("--per", "message"))
                if stop_when(process, lambda: len(server.mails) >= moment, SIGKILL) == DONE:
                    self.check(server)
            report = self.deliver("--per", "message")
            self.assertEqual(report["deliveries"]["deferred"], 0)
            self.check(server)


class Stopping(KeysTest):
    """Ctrl-C wherever a delivery may wait. The patience is longer than that of the tests."""

    def stop(self, server, reached, *more):
        process = start(*self.arguments(*more))
        self.assertEqual(stop_when(process, reached, SIGINT), CANCELLED)
        self.assertFalse(self.out.exists())

    def test_while_the_server_takes_its_time_with_a_mail(self):
        with SmtpServer() as server:
            server.stall_after_dot = 1000
            self.save(server, "--connections", "2", patience=3600)
            self.stop(server, lambda: len(server.mails) >= 2)
            self.assertEqual(len(server.mails), 2)
            server.stall_after_dot = 0
            self.deliver()
        self.assertEqual(set(server.recipients()), self.wanted())

    def test_between_two_tries(self):
        with SmtpServer() as server:
            server.mail = ["451 4.3.0 later"] * 10000
            self.save(server, pause=3600)
            self.stop(server, lambda: len(server.mail) < 10000)
        self.assertEqual(server.mails, [])

    def test_while_a_server_says_nothing_about_encryption(self):
        with socket.create_server(("127.0.0.1", 0)) as silent:
            server = types.SimpleNamespace(port=silent.getsockname()[1])
            self.save(server, security="tls", patience=3600)
            silent.setblocking(False)
            lines = []

            def has_come():
                try:
                    lines.append(silent.accept()[0])
                except BlockingIOError:
                    pass
                return bool(lines)

            self.stop(server, has_come)
            for line in lines:
                line.close()

    @unittest.skipUnless(sys.platform == "linux", "needs to know how a full backlog behaves")
    def test_while_nobody_answers_at_all(self):
        with socket.socket() as deaf:
            deaf.bind(("127.0.0.1", 0))
            deaf.listen(0)
            port = deaf.getsockname()[1]
            with socket.create_connection(("127.0.0.1", port), 10): # there is room for this one alone
                self.save(types.SimpleNamespace(port=port), patience=3600)
                self.stop(None, lambda: self.connecting(port))

    def connecting(self, port):
        """Whether somebody waits for an answer of this port (state SYN_SENT)."""
        rows = [row.split() for row in Path("/proc/net/tcp").read_text().splitlines()[1:]]
        return any(row[2].endswith(f":{port:04X}") and row[3] == "02" for row in rows)


if __name__ == "__main__":
    main()
