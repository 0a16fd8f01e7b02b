# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the programs built for Windows under Wine and holds their results against those of the Linux command line.

usage: check.py LINUX-CLI DEPLOYED-FOLDER SAMPLE SCRATCH-FOLDER
"""

import csv
import hashlib
import io
import json
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

TIMEOUT = 300  # seconds for one command; so that a hang fails
# What differs between two runs on one system, too: durations, the random id and the time of a case or an export, and the
# head of a log, in which these stand.
CHANGING = {"seconds", "milliseconds", "case_id", "created", "export", "head"}
DRIVE = "Z:"  # where Wine shows the root folder


class Difference(Exception):
    pass


def run(command):
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT)
    if done.returncode not in (0, 1):
        raise Difference(f"{command}: exit code {done.returncode}: {done.stderr.decode('utf-8', 'replace')}")
    return done.returncode, done.stdout


def neutral(value, folder):
    """The value without what must differ: the drive, the separators and the folder of each run, and CHANGING."""
    if isinstance(value, dict):
        return {key: neutral(each, folder) for key, each in value.items() if key not in CHANGING}
    if isinstance(value, list):
        return [neutral(each, folder) for each in value]
    if isinstance(value, str):
        if value.startswith(DRIVE + "\\"):
            value = value.removeprefix(DRIVE).replace("\\", "/")
        return value.replace(str(folder), "SCRATCH")
    return value


def documents(out, folder):
    """One JSON document, or NDJSON; lines end in LF only."""
    if b"\r" in out or not out.endswith(b"\n"):
        raise Difference(f"lines do not end in LF alone: {out[-200:]!r}")
    try:
        return [neutral(json.loads(out), folder)]
    except json.JSONDecodeError:
        return [neutral(json.loads(line), folder) for line in out[:-1].split(b"\n")]


def digests(folder):
    return {str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in sorted(folder.rglob("*")) if file.is_file()}


def same(what, linux, windows):
    if linux != windows:
        raise Difference(f"{what} differs\n  Linux:   {str(linux)[:1500]}\n  Windows: {str(windows)[:1500]}")


class Program:
    def __init__(self, command, folder):
        self.command, self.folder = command, folder
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.case = folder / "sample.casebook"

    def bytes(self, *args):
        return run([*self.command, *map(str, args)])

    def json(self, *args):
        code, out = self.bytes("--json", *args)
        return code, documents(out, self.folder)


def comparing(linux, windows):
    """A function that runs both programs with the same arguments, of which a callable one gives each its own."""
    def compare(what, *args):
        answers = [program.json(*[a(program) if callable(a) else a for a in args]) for program in (linux, windows)]
        same(what, *answers)
        return answers[0][1]

    return compare


def check_locked_zip(linux, windows, sample, scratch):
    pack, password = scratch / "handed-over.zip", scratch / "password.txt"
    password.write_bytes(b"Tidewater 7\n")
    run(["7z", "a", "-tzip", "-mem=AES256", "-pTidewater 7", str(pack), str(sample)])
    compare = comparing(linux, windows)

    def case(program):
        return program.folder / "locked.casebook"

    compare("import of the zip", "import", case, "--policy", "single", "--password-file", password, pack)
    compare("report of the zip", "report", case)
    print("an encrypted zip is read alike")


def check_results(linux, windows, sample):
    compare = comparing(linux, windows)

    def case(program):
        return program.case

    compare("import", "import", case, "--policy", "single", sample)
    for verb in ("info", "issues", "conversations", "report", "verify"):
        compare(verb, verb, case)
    events = compare("events", "events", case)
    for event in (events[0], events[-1]):
        same("raw", *(program.bytes("raw", program.case, event["id"]) for program in (linux, windows)))
    compare("export", "export", "eml", case, "--out", lambda program: program.folder / "eml")
    compare("verify of the export", "verify", lambda program: program.folder / "eml")
    exported = [digests(program.folder / "eml") for program in (linux, windows)]
    # The manifest names the time and the id of its export, and the list of digests that manifest's digest.
    for files in exported:
        for name in ("manifest.json", "SHA256SUMS"):
            files[name] = "present" if name in files else "missing"
    same("exported files", *exported)
    print(f"{len(events)} events and {len(exported[0])} exported files agree")


def opened(delivery, password, folder):
    """The tables of an encrypted delivery: {name: rows}, as 7-Zip and Python read them. Cells may hold several paths, each
    on a line of its own."""
    target = folder / "opened"
    run(["7z", "x", "-y", f"-p{password}", f"-o{target}", str(delivery)])
    tables = {}
    for file in sorted(target.glob("*.csv")):
        rows = csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline=""), strict=True)
        tables[file.name] = [[neutral(cell.split("\n"), folder) for cell in row] for row in rows]
    return tables


def check_delivery(linux, windows, scratch):
    """Deliveries in packs: their bytes differ by salts and by the paths of sources; what is in them must not."""
    password = "Ebbe und Flut 77"
    secret = scratch / "delivery-password.txt"
    secret.write_text(password + "\n", encoding="utf-8")
    reports, tables = [], []
    for program in (linux, windows):
        out = program.folder / "csv"
        code, (report,) = program.json("export", "csv", program.case, "--out", out, "--password-file", secret)
        reports.append((code, {key: report[key] for key in ("selected", "exported", "left_out", "files", "balanced")}))
        tables.append(opened(out / "delivery.zip", password, program.folder))
        wrong = subprocess.run(["7z", "t", "-pwrong", str(out / "delivery.zip")], stdin=subprocess.DEVNULL,
                               capture_output=True, timeout=TIMEOUT)
        if wrong.returncode == 0:
            raise Difference(f"{out}: opens with a wrong password")
        code, (verdict,) = program.json("verify", program.folder / "opened")
        if code != 0 or not verdict["intact"]:
            raise Difference(f"{out}: what is in the pack is not what its manifest says")
    same("delivery", *reports)
    same("tables of the delivery", *tables)
    print(f"{len(tables[0])} tables with {sum(map(len, tables[0].values()))} rows in encrypted deliveries agree")


def check_window(wine, deployed, sample, scratch):
    picture = scratch / "window.png"
    run(["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", *wine, str(deployed / "bin/casebook.exe"),
         "--case", str(scratch / "window.casebook"), "--policy", "single", "--screenshot", str(picture), str(sample)])
    head = picture.read_bytes()[:24] if picture.exists() else b""
    if head[:8] != b"\x89PNG\r\n\x1a\n" or min(struct.unpack(">II", head[16:24])) < 600:
        raise Difference("casebook.exe left no picture of its window")
    print(f"picture of the window: {picture}")


def main():
    linux_cli, deployed, sample, scratch = sys.argv[1], *map(Path, sys.argv[2:5])
    shutil.rmtree(scratch, ignore_errors=True)
    wine = ["wine"]
    linux = Program([linux_cli], scratch / "linux")
    windows = Program([*wine, str(deployed / "bin/casebook-cli.exe")], scratch / "windows")
    try:
        check_results(linux, windows, sample)
        check_delivery(linux, windows, scratch)
        check_locked_zip(linux, windows, sample, scratch)
        check_window(wine, deployed, sample, scratch)
    except Difference as difference:
        sys.exit(f"check.py: {difference}")
    finally:
        subprocess.run(["wineserver", "-k"], env=os.environ, check=False)


main()
