# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Files that are no plain files, that change while they are read, or that are absurdly large: each gets a clear word,
memory stays bounded, and nothing else suffers."""

import json
import os
import shutil
import socket
import subprocess
import threading
import unittest
from pathlib import Path

from support import DONE, INPUT, LEFT_OUT, SAMPLE, CaseTest, command, main

LONG = bool(os.environ.get("CASEBOOK_LONG"))
SANITIZED = bool(os.environ.get("CASEBOOK_SANITIZE"))
MIB = 1 << 20
MOST_MEMORY = 300 * MIB  # of an import, whatever the size

BEGIN = b"BeginConv,,c-1,chat,2024-10-01T08:30:00Z,policy,\n"
END = b"ConvEnd,,c-1,2024-10-01T09:00:00Z\n"


def message(content, number):
    return b"IMEvent,Message,2024-10-01T08:%02d:00Z,o@im.pluvius.example,desk,%s,u-%d,desk-2,ucb\n" % (
        30 + number, content, number)


def peak_memory(process):
    """The most resident memory that the process had, as far as seen; waits for its end."""
    status = Path(f"/proc/{process.pid}/status")
    most = 0
    while process.poll() is None:
        try:
            lines = [line for line in status.read_text().splitlines() if line.startswith("VmHWM:")]
        except OSError:  # it has just ended
            lines = []
        most = max([most, *(int(line.split()[1]) * 1024 for line in lines)])
        try:
            process.wait(timeout=0.01)
        except subprocess.TimeoutExpired:
            pass
    return most


class Special(CaseTest):
    """Pipes, sockets, devices and links."""

    def setUp(self):
        super().setUp()
        self.tree = self.folder / "IMArchives"
        self.tenant = self.tree / "Pluvius Works"
        shutil.copytree(SAMPLE, self.tree)
        self.odd = self.folder / "odd"
        self.odd.mkdir()

    def place(self, folder):
        """One of each kind, with names that promise an archive."""
        os.mkfifo(folder / "pipe.conv")
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(str(folder / "s.conv"))
        (folder / "device.conv").symlink_to("/dev/zero")
        (folder / "loop.conv").symlink_to(folder / "loop.conv")
        (folder / "up.conv").symlink_to(folder.parent)
        return ("pipe.conv", "s.conv", "device.conv", "loop.conv", "up.conv")

    def test_in_a_folder_each_is_named_and_the_rest_is_read(self):
        names = self.place(self.tenant)
        run = self.expect(LEFT_OUT, "--json", "import", self.folder / "a.casebook", "--policy", "single", self.tree)
        for name in names:
            self.assertIn(name, run.err, run)
        self.assertEqual(run.json()["conversations"], 13)
        self.assertIs(run.json()["balanced"], True)

    def test_given_alone_each_is_refused(self):
        self.place(self.odd)
        for path in (self.odd / "pipe.conv", self.odd / "s.conv", self.odd / "device.conv", self.odd / "loop.conv",
                     "/dev/zero", "/dev/null"):
            with self.subTest(str(path)):
                self.fails(INPUT, "import", self.folder / "a.casebook", "--policy", "single", path, naming=path)
                self.assertFalse((self.folder / "a.casebook").exists())

    def test_given_beside_archives_it_is_left_out(self):
        run = self.expect(LEFT_OUT, "--json", "import", self.folder / "a.casebook", "--policy", "single", self.tree,
                          "/dev/zero")
        self.assertIn("/dev/zero", run.err)
        self.assertEqual(run.json()["conversations"], 13)


class Growing(CaseTest):
    def test_a_file_that_is_written_meanwhile_is_complete_after_the_next_import(self):
        path = self.folder / "IMArchives" / "T" / "today.conv"
        path.parent.mkdir(parents=True)
        path.write_bytes(BEGIN)
        case = self.folder / "a.casebook"
        stop = threading.Event()
        written = 0

        def write():
            nonlocal written
            with path.open("ab", buffering=0) as file:
                while not stop.is_set() and written < 20_000:
                    line = message(b"line %d" % written, written % 30)
                    for part in (line[:40], line[40:]):  # a reader may see half a record
                        file.write(part)
                    written += 1

        writer = threading.Thread(target=write)
        writer.start()
        try:
            for _ in range(3):
                run = self.expect((DONE, LEFT_OUT), "--json", "import", case, "--policy", "single", path)
                self.assertIs(run.json()["balanced"], True)
        finally:
            stop.set()
            writer.join()
        report = self.ok("--json", "import", case, "--policy", "single", path).json()
        self.assertIs(report["balanced"], True)
        texts = {e.get("text") for e in self.events(case)}
        self.assertLessEqual({f"line {n}" for n in range(written)}, texts)
        self.ok("verify", case)


class Huge(CaseTest):
    def write(self, name, *parts):
        """Parts are bytes, or a number: so many letters; or a negative one: so many NUL bytes, as a hole."""
        path = self.folder / "IMArchives" / "T" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            for part in parts:
                if isinstance(part, bytes):
                    file.write(part)
                elif part < 0:
                    file.truncate(file.tell() - part)
                    file.seek(-part, os.SEEK_CUR)
                else:
                    for _ in range(part // MIB):
                        file.write(b"x" * MIB)
        return path

    def import_within_bounds(self, path, code=DONE):
        case = self.folder / "a.casebook"
        out = self.folder / "report.json"
        with out.open("wb") as report:
            process = subprocess.Popen(command("--json", "import", case, "--policy", "single", path),
                                       stdin=subprocess.DEVNULL, stdout=report, stderr=subprocess.DEVNULL)
        most = peak_memory(process)
        self.assertEqual(process.returncode, code)
        if not SANITIZED:
            self.assertLess(most, MOST_MEMORY)
        self.assertIs(json.loads(out.read_bytes())["balanced"], True)
        return case

    def check_long_record(self, size):
        first, last = message(b"first", 0), message(b"last", 2)
        head, tail = message(b"CONTENT", 1).split(b"CONTENT")
        path = self.write("long.IMArchive", BEGIN, first, head, size, tail, last, END)
        case = self.import_within_bounds(path)
        events = self.events(case)
        self.assertEqual([e.get("uid") for e in events], ["u-0", None, "u-2"])
        self.assertEqual(events[1]["length"], len(head) + size + len(tail))
        self.assertEqual(events[1]["text"], "x" * (16 * MIB - len(head)))
        issues = self.ok("--json", "issues", case).json()
        self.assertEqual([(i["code"], i["offset"], i["length"]) for i in issues if i["code"] == "record-too-long"],
                         [("record-too-long", events[1]["offset"], events[1]["length"])])
        return case, events[1]

    def test_a_long_record_is_shown_up_to_its_limit_and_kept_whole(self):
        case, event = self.check_long_record(40 * MIB)
        raw = self.ok("raw", case, event["id"]).out
        self.assertTrue(raw.startswith(b"IMEvent,Message,") and raw.endswith(b"xxx,u-1,desk-2,ucb\n"))
        self.assertEqual(len(raw), event["length"])
        self.ok("verify", case)

    def check_long_junk(self, size):
        path = self.write("junk.IMArchive", BEGIN, message(b"first", 0), END, size, b"\n", BEGIN, message(b"next", 1), END)
        case = self.import_within_bounds(path)
        self.assertEqual([e["text"] for e in self.events(case)], ["first", "next"])
        issues = [i for i in self.ok("--json", "issues", case).json() if i["severity"] == "error"]
        self.assertEqual([(i["code"], i["length"]) for i in issues], [("unreadable-lines", size + 1)])

    def test_a_long_line_that_is_no_record(self):
        self.check_long_junk(64 * MIB)

    def check_holes(self, size):
        path = self.write("holes.IMArchive", BEGIN, message(b"first", 0), -size, message(b"last", 1), END)
        case = self.import_within_bounds(path)
        self.assertEqual([e["text"] for e in self.events(case)], ["first", "last"])
        gaps = [i for i in self.ok("--json", "issues", case).json() if i["code"] == "nul-padding"]
        self.assertEqual([i["length"] for i in gaps], [size])

    def test_a_file_with_a_large_hole(self):
        self.check_holes(256 * MIB)

    def test_nothing_but_a_hole(self):
        path = self.write("hole.IMArchive", -20 * 1024 * MIB)
        self.fails(INPUT, "import", self.folder / "a.casebook", "--policy", "single", path, naming="hole.IMArchive")

    @unittest.skipUnless(LONG, "takes minutes: ./dev test --long")
    def test_a_record_of_a_gibibyte(self):
        self.check_long_record(1024 * MIB)

    @unittest.skipUnless(LONG, "takes minutes: ./dev test --long")
    def test_a_line_of_a_gibibyte(self):
        self.check_long_junk(1024 * MIB)

    @unittest.skipUnless(LONG, "takes minutes: ./dev test --long")
    def test_a_sparse_file_of_20_gigabytes(self):
        self.check_holes(20 * 1000 ** 3 // MIB * MIB)


if __name__ == "__main__":
    main()
