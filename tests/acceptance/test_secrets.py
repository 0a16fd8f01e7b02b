# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""What a person has kept in the key store of the system: found when it is needed, and nowhere else."""

import os
import shutil
import sqlite3
import subprocess
import tempfile
import unittest

from smtpserver import SmtpServer, make_certificates, server_context
from support import INPUT, SAMPLE, USAGE, CaseTest, main

PASSWORD = "V3ryUnusual-Secret \u00e4"


class WithoutAKeyStore(CaseTest):
    def setUp(self):
        super().setUp()
        before = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={self.folder}/nobody"
        self.addCleanup(restore, before)

    def test_it_is_said_and_passwords_from_files_still_work(self):
        secret = self.folder / "password"
        secret.write_text(PASSWORD + "\n", encoding="utf-8")
        key = self.folder / "mei.p12"
        self.ok("identity", "new", "--name", "Mei Sato", "--email", "mei.sato@pluvius.example", "--out", key,
                "--key-password-file", secret, "--kind", "ec-p256")
        self.fails(INPUT, "secret", "keep-key", key, "--key-password-file", secret, naming="key store")
        case, _ = self.make_case(SAMPLE)
        self.ok("audit", "sign", case, "--key", key, "--key-password-file", secret)
        self.fails(INPUT, "audit", "sign", case, "--key", key)


def restore(address):
    if address is None:
        os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    else:
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address


@unittest.skipUnless(shutil.which("gnome-keyring-daemon") and shutil.which("dbus-daemon"),
                     "gnome-keyring or dbus-daemon is not installed")
class KeyStoreTest(CaseTest):
    """With a session bus and a key store of its own."""

    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.mkdtemp(prefix="casebook keyring ")
        cls.addClassCleanup(shutil.rmtree, cls.home)
        own = dict(os.environ, HOME=cls.home, XDG_DATA_HOME=cls.home, XDG_RUNTIME_DIR=cls.home)
        own.pop("DISPLAY", None)
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], env=own,
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        cls.end_later(bus)
        before = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = own["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        cls.addClassCleanup(restore, before)
        keys = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], env=own,
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        cls.end_later(keys)
        keys.stdin.write(b"of the test")
        keys.stdin.close()
        keys.stdout.readline()  # it answers from now on

    @classmethod
    def end_later(cls, process):
        def end():
            process.terminate()
            process.wait(20)
            process.stdout.close()
        cls.addClassCleanup(end)

    def setUp(self):
        super().setUp()
        self.password = self.folder / "password"
        self.password.write_text(PASSWORD + "\n", encoding="utf-8")
        self.case, _ = self.make_case(SAMPLE)

    def assertNowhere(self):
        for path in [p for p in self.folder.rglob("*") if p.is_file() and p != self.password]:
            self.assertNotIn(PASSWORD.encode(), path.read_bytes(), path)

    def test_the_passphrase_of_a_key(self):
        key = self.folder / "mei.p12"
        self.ok("identity", "new", "--name", "Mei Sato", "--email", "mei.sato@pluvius.example", "--out", key,
                "--key-password-file", self.password, "--kind", "ec-p256")
        self.fails(INPUT, "audit", "sign", self.case, "--key", key)
        self.ok("secret", "keep-key", key, "--key-password-file", self.password)
        moved = key.rename(self.folder / "moved.p12")
        self.ok("audit", "sign", self.case, "--key", moved)
        self.ok("secret", "forget-key", moved)
        self.fails(INPUT, "audit", "sign", self.case, "--key", moved)
        self.assertNowhere()

    def test_a_passphrase_that_does_not_open_the_key_is_not_kept(self):
        key = self.folder / "mei.p12"
        self.ok("identity", "new", "--name", "Mei Sato", "--email", "mei.sato@pluvius.example", "--out", key,
                "--key-password-file", self.password, "--kind", "ec-p256")
        wrong = self.folder / "wrong"
        wrong.write_text("another\n", encoding="utf-8")
        self.fails(INPUT, "secret", "keep-key", key, "--key-password-file", wrong)

    def test_the_password_of_a_mail_server(self):
        make_certificates(self.folder)
        with SmtpServer(tls=server_context(self.folder), users={"archive": PASSWORD}) as server:
            self.ok("target", "save", self.case, "sink", "--server", f"127.0.0.1:{server.port}", "--security",
                    "starttls", "--ca-file", self.folder / "ca.pem", "--auth", "plain", "--user", "archive",
                    "--envelope-from", "bounce@pluvius.example")
            test = ("target", "test", self.case, "sink", "--to", "me@pluvius.example")
            self.fails(USAGE, *test, naming="password")
            self.ok("secret", "keep-target", self.case, "sink", "--password-file", self.password)
            self.ok(*test)
            self.assertEqual(len(server.mails), 1)
            self.ok("secret", "forget-target", self.case, "sink")
            self.fails(USAGE, *test, naming="password")
        self.assertNowhere()

    def test_the_password_of_a_delivery_is_given_out_and_goes_with_it(self):
        made = self.ok("--json", "export", "csv", self.case, "--out", self.folder / "out", "--password-file",
                       self.password, "--keep-password").json()["delivery"]
        given = self.folder / "given"
        self.ok("deliveries", "password", self.case, made["id"], "--password-out", given)
        self.assertEqual(given.read_text(encoding="utf-8").strip(), PASSWORD)
        self.assertEqual(given.stat().st_mode & 0o777, 0o600)
        given.unlink()
        with sqlite3.connect(self.case) as database:
            database.execute("UPDATE delivery SET until = made")
        database.close()
        self.assertEqual(self.ok("--json", "deliveries", "purge", self.case).json()["passwords_forgotten"], 1)
        self.fails(INPUT, "deliveries", "password", self.case, made["id"], "--password-out", given, naming="not kept")
        entries = self.ok("--json", "audit", "list", self.case).json()["entries"]
        self.assertEqual(entries[-1]["details"]["passwords"], [made["id"]])
        self.assertNowhere()

    def test_what_was_not_asked_for_is_not_kept(self):
        made = self.ok("--json", "export", "csv", self.case, "--out", self.folder / "out", "--password-file",
                       self.password).json()["delivery"]
        self.fails(INPUT, "deliveries", "password", self.case, made["id"], naming="not kept")


if __name__ == "__main__":
    main()
