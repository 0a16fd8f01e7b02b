# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Runs casebook-cli the way a script of an administrator would, and nothing else of Casebook."""

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import unittest
from dataclasses import dataclass
from pathlib import Path

CLI = os.environ.get("CASEBOOK_CLI", "")

# Known people of one run are not those of another, which may run at the same time and as somebody else.
_identities = tempfile.TemporaryDirectory(prefix="casebook identities ")
os.chmod(_identities.name, 0o755)
os.environ["CASEBOOK_IDENTITIES"] = _identities.name
CHECKOUT = Path(__file__).resolve().parent.parent.parent
SAMPLE = CHECKOUT / "resources" / "sample" / "IMArchives"
TRUTH = json.loads((Path(__file__).resolve().parent / "sample-truth.json").read_text(encoding="utf-8"))
SKIPPED = 77  # ctest shows this as "skipped"
TIMEOUT = 300  # seconds for one command; far above what any needs, so that a hang fails instead of hanging ctest

DONE, LEFT_OUT, USAGE, INPUT, NOT_PERMITTED, INTEGRITY, CANCELLED = 0, 1, 2, 3, 4, 5, 130


@dataclass
class Run:
    args: list
    code: int
    out: bytes
    err: str

    def json(self):
        """The one JSON document on stdout."""
        return json.loads(self.out.decode("utf-8"))

    def lines(self):
        """NDJSON: one object a line, each line ended by LF."""
        if not self.out:
            return []
        assert self.out.endswith(b"\n"), "the last line has no LF"
        return [json.loads(line.decode("utf-8")) for line in self.out[:-1].split(b"\n")]

    def __str__(self):
        line = " ".join(map(str, self.args))
        return f"casebook-cli {line}\nexit code {self.code}\nstdout {self.out[:2000]!r}\nstderr {self.err[:2000]}"


def command(*args):
    return [CLI, *map(str, args)]


def cli(*args, cwd=None, user=None):
    line = command(*args)
    if user is not None:
        line = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *line]
    done = subprocess.run(line, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT)
    return Run(list(args), done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))


def start(*args):
    return subprocess.Popen(command(*args), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def stop_when(process, reached, sig):
    """Sends `sig` as soon as `reached()` is true, unless the process ends before. Returns the exit code."""
    while process.poll() is None:
        if reached():
            process.send_signal(sig)
            break
        try:
            process.wait(timeout=0.002)
        except subprocess.TimeoutExpired:
            pass
    process.communicate(timeout=TIMEOUT)
    return process.returncode


def size_of(case):
    """Of a case with the file that SQLite keeps beside it while it writes."""
    return sum(p.stat().st_size for p in (case, case.with_name(case.name + "-wal")) if p.exists())


def files_of(folder):
    """{relative path: SHA-256} of every file below."""
    folder = Path(folder)
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest()
            for p in sorted(folder.rglob("*")) if p.is_file()}


def state_of(folder):
    """What must not change when a folder is only read: names, contents, sizes, times, modes."""
    folder = Path(folder)
    state = {}
    for p in sorted([folder, *folder.rglob("*")]):
        s = p.stat()
        state[str(p)] = (s.st_mode, s.st_size if p.is_file() else 0, s.st_mtime_ns,
                         hashlib.sha256(p.read_bytes()).hexdigest() if p.is_file() else "")
    return state


def nobody():
    """The id of another account that may run the program, or None (needs root and a reachable program)."""
    if os.geteuid() != 0 or not shutil.which("setpriv"):
        return None
    user = 65534
    try:
        return user if cli("--version", user=user).code == 0 else None
    except OSError:
        return None


class CaseTest(unittest.TestCase):
    """A folder of its own outside the checkout for every test, removed afterwards."""

    maxDiff = 4000

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="casebook acceptance ")).resolve()
        self.folder.chmod(0o755)
        self.addCleanup(self.remove_folder)

    def remove_folder(self):
        for p in [self.folder, *self.folder.rglob("*")]:
            if p.is_dir() and not p.is_symlink():
                p.chmod(stat.S_IRWXU)
        shutil.rmtree(self.folder)

    # -- running ------------------------------------------------------------------------------------------

    def expect(self, code, *args, **kw):
        run = cli(*args, **kw)
        wanted = code if isinstance(code, (tuple, list, set)) else (code,)
        self.assertIn(run.code, wanted, run)
        return run

    def ok(self, *args, **kw):
        return self.expect(DONE, *args, **kw)

    def fails(self, code, *args, naming=None, **kw):
        """A refusal: that code, and a message on stderr that names the thing it is about."""
        run = self.expect(code, *args, **kw)
        self.assertTrue(run.err.strip(), f"no message on stderr\n{run}")
        if naming is not None:
            self.assertIn(str(naming), run.err, run)
        return run

    def make_case(self, *paths, name="a.casebook", policy="single", approver=None, code=DONE):
        case = self.folder / name
        more = ("--approver", approver) if approver else ()
        run = self.expect(code, "--json", "import", case, "--policy", policy, *more, *paths)
        return case, run.json()

    def certificate(self):
        """Of somebody who can be the first approver of a four-eyes case."""
        password = self.folder / "password of Mei"
        password.write_text("a passphrase for tests\n", encoding="utf-8")
        out = self.folder / "mei.p12"
        self.ok("identity", "new", "--name", "Mei Sato", "--email", "mei.sato@pluvius.example", "--out", out,
                "--key-password-file", password, "--kind", "ec-p256")
        return out.with_suffix(".pem")

    def change(self, case, *statements):
        """As somebody with sqlite3, who takes the triggers off and puts them back."""
        db = sqlite3.connect(case)
        triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            db.execute(f"DROP TRIGGER {name}")
        for statement, values in statements:
            db.execute(statement, values)
        for _, sql in triggers:
            db.execute(sql)
        db.commit()
        db.close()

    def events(self, case, *more):
        return self.ok("--json", "events", case, *more).lines()

    def conversations(self, case, *more):
        return self.ok("--json", "conversations", case, *more).json()

    def info(self, case):
        return self.ok("--json", "info", case).json()

    INFO_KEYS = ("conversations", "events", "participants", "sources", "first", "last", "issues", "balanced")

    def picture(self, case, codes=(DONE,)):
        """Everything that the command line shows of a case, for comparing two of them."""
        info = self.expect(codes, "--json", "info", case).json()
        return {
            "info": {key: info.get(key) for key in self.INFO_KEYS},
            "issues": self.expect(codes, "--json", "issues", case).json(),
            "conversations": self.expect(codes, "--json", "conversations", case).json(),
            "events": self.expect(codes, "--json", "events", case).out,
        }

    def assertSamePicture(self, a, b):
        for key in a:
            self.assertEqual(a[key] == b[key], True, f"{key} differ")


def main():
    """unittest.main(), except that a file whose tests were all skipped ends with ctest's code for that."""
    if not CLI or not os.access(CLI, os.X_OK):
        print("CASEBOOK_CLI does not name the program to test", file=sys.stderr)
        sys.exit(1)
    program = unittest.main(module="__main__", exit=False, verbosity=2)
    result = program.result
    if not result.wasSuccessful() or result.testsRun == 0:
        sys.exit(1)
    sys.exit(SKIPPED if len(result.skipped) == result.testsRun else 0)


SIGKILL, SIGINT = signal.SIGKILL, signal.SIGINT
