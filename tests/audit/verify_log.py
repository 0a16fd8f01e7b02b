#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Checks the log of a case without Casebook: Python's standard library, and OpenSSL's command for signatures.

    verify_log.py CASE.casebook            the log inside of a case
    verify_log.py FOLDER                   what `casebook-cli audit export` or `audit prove --out` wrote
    verify_log.py --trust K.pem …          and signatures must be of this person
    verify_log.py --old CHECKPOINT PROOF   what `casebook-cli audit prove --since` wrote, against a checkpoint kept before

Prints what it finds, one line each; ends with 0 when everything fits, else with 5.
"""

import argparse
import base64
import hashlib
import json
import re
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path


# ---- RFC 6962, section 2.1 ------------------------------------------------------------------------------------

def leaf_hash(data):
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def tree_hash(leaves):
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    k = 1 << (len(leaves) - 1).bit_length() - 1
    return node_hash(tree_hash(leaves[:k]), tree_hash(leaves[k:]))


def root_of_proof(leaf, index, size, hashes):
    """Goes down to the leaf and up again, as the tree is defined, and takes the hashes from the end."""
    hashes = list(hashes)

    def root(start, end):
        if end - start == 1:
            return leaf
        k = 1 << (end - start - 1).bit_length() - 1
        beside = hashes.pop()
        if index < start + k:
            return node_hash(root(start, start + k), beside)
        return node_hash(beside, root(start + k, end))

    if not 0 <= index < size:
        raise ValueError("the entry is not in the tree")
    try:
        found = root(0, size)
    except IndexError:
        raise ValueError("the proof has too few hashes") from None
    if hashes:
        raise ValueError("the proof has too many hashes")
    return found


def roots_of_growth(old_size, old_root, size, hashes):
    """Both roots that follow from a consistency proof, again down and up as the tree is defined."""
    hashes = list(hashes)

    def roots(m, n, is_whole):
        if m == n:
            here = old_root if is_whole else hashes.pop()
            return here, here
        k = 1 << (n - 1).bit_length() - 1
        beside = hashes.pop()
        if m <= k:
            old, new = roots(m, k, is_whole)
            return old, node_hash(new, beside)
        old, new = roots(m - k, n - k, False)
        return node_hash(beside, old), node_hash(beside, new)

    if not 0 < old_size <= size:
        raise ValueError("the log was larger then")
    try:
        found = roots(old_size, size, True)
    except IndexError:
        raise ValueError("the proof has too few hashes") from None
    if hashes:
        raise ValueError("the proof has too many hashes")
    return found


# ---- texts ----------------------------------------------------------------------------------------------------

def canonical(value):
    """Keys in order of UTF-16, no blanks, UTF-8; U+0085, U+2028 and U+2029 escaped."""
    def in_order(v):
        if isinstance(v, dict):
            return {k: in_order(v[k]) for k in sorted(v, key=lambda key: key.encode("utf-16-be"))}
        return [in_order(x) for x in v] if isinstance(v, list) else v

    text = json.dumps(in_order(value), ensure_ascii=False, separators=(",", ":"))
    for c in "\u0085\u2028\u2029":
        text = text.replace(c, f"\\u{ord(c):04x}")
    return text.encode("utf-8", "surrogatepass")


class Checkpoint:
    FORM = re.compile(r"casebook/([0-9a-f]+)\n(0|[1-9][0-9]*)\n([A-Za-z0-9+/]{43}=)\n"
                      r"genesis ([0-9a-f]{64})\ntime ([0-9TZ:.-]+)\n")

    def __init__(self, text):
        found = self.FORM.fullmatch(text)
        if not found:
            raise ValueError("it is no checkpoint")
        self.case = found[1]
        self.size = int(found[2])
        self.root = base64.b64decode(found[3])
        self.genesis = bytes.fromhex(found[4])
        self.time = found[5]


def read_proof(text):
    """C2SP tlog-proof: (index, hashes, text of the checkpoint)."""
    head, _, checkpoint = text.partition("\n\n")
    lines = head.split("\n")
    if lines[0] != "c2sp.org/tlog-proof@v1" or not re.fullmatch(r"index (0|[1-9][0-9]*)", lines[1]):
        raise ValueError("it is no proof")
    return int(lines[1][6:]), [base64.b64decode(line, validate=True) for line in lines[2:]], checkpoint


def problems_of_growth(text, old_text):
    """That the log of the old checkpoint is the beginning of the one that the proof names."""
    head, _, now_text = text.partition("\n\n")
    lines = head.split("\n")
    old, now = Checkpoint(old_text), Checkpoint(now_text)
    if lines[0] != f"old {old.size}" or old.case != now.case or old.genesis != now.genesis:
        yield None, "the proof is for another checkpoint"
        return
    try:
        found = roots_of_growth(old.size, old.root, now.size, [base64.b64decode(x, validate=True) for x in lines[1:]])
    except ValueError as error:
        yield None, str(error)
        return
    if found != (old.root, now.root):
        yield None, "the log was not only added to"


def openssl_verifies(text, signature, certificates):
    """The signer's own certificate, or those that are trusted, must lead to the signature."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        (folder / "text").write_bytes(text)
        (folder / "signature").write_bytes(signature)
        (folder / "known.pem").write_text("".join(certificates))
        trust = ["-CAfile", folder / "known.pem"] if certificates else ["-noverify"]
        done = subprocess.run(["openssl", "cms", "-verify", "-inform", "DER", "-in", folder / "signature", "-binary",
                               "-content", folder / "text", "-out", folder / "out", *trust], capture_output=True)
        return done.returncode == 0


# ---- a log ----------------------------------------------------------------------------------------------------

class Log:
    """Entries as bytes, and (text, signature) of each signed checkpoint."""

    def __init__(self, entries, signatures, rows=None, head=None):
        self.entries = entries
        self.signatures = signatures
        self.rows = rows  # (number, leaf, root) as kept in the case
        self.head = head  # text

    def problems(self, trusted=()):
        leaves = [leaf_hash(entry) for entry in self.entries]
        yield from self.problems_of_entries(leaves)
        case = json.loads(self.entries[0])["details"].get("case") if self.entries else None
        for number, (text, signature) in enumerate(self.signatures, 1):
            for problem in self.problems_of_checkpoint(text, leaves, case):
                yield None, f"signature {number}: {problem}"
            if not openssl_verifies(text, signature, trusted):
                yield None, f"signature {number}: OpenSSL does not accept it"
        if self.head is not None:
            for problem in self.problems_of_checkpoint(self.head, leaves, case):
                yield None, f"head: {problem}"

    def problems_of_entries(self, leaves):
        for i, entry in enumerate(self.entries):
            try:
                value = json.loads(entry)
            except ValueError:
                yield i, "it is no JSON"
                continue
            if canonical(value) != entry:
                yield i, "it is not canonical"
            if value.get("number") != i:
                yield i, "it has another number"
            if i == 0 and value.get("act") not in ("new", "begin"):
                yield i, "the log does not begin with it"
        for i, (number, leaf, root) in enumerate(self.rows or []):
            if number != i:
                yield i, "it is missing"
            if leaf != leaves[i]:
                yield i, "its digest is another one"
            elif root != tree_hash(leaves[:i + 1]):
                yield i, "the root with it is another one"

    @staticmethod
    def problems_of_checkpoint(text, leaves, case):
        try:
            checkpoint = Checkpoint(text.decode("utf-8"))
        except ValueError as error:
            yield str(error)
            return
        if checkpoint.case != case:
            yield "it is for another case"
        if checkpoint.size > len(leaves):
            yield f"it stands for {checkpoint.size} entries, and there are {len(leaves)}"
        elif checkpoint.root != tree_hash(leaves[:checkpoint.size]):
            yield f"it does not stand for the first {checkpoint.size} entries"
        elif leaves and checkpoint.genesis != leaves[0]:
            yield "it names another first entry"


def read_case(path):
    database = sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)
    database.text_factory = bytes
    try:
        rows = database.execute("SELECT number, entry, leaf, root FROM log_entry ORDER BY number").fetchall()
        signatures = database.execute("SELECT checkpoint, signature FROM log_signature ORDER BY id").fetchall()
    finally:
        database.close()
    return Log([row[1] for row in rows], signatures, [(row[0], row[2], row[3]) for row in rows])


def read_folder(folder):
    lines = (folder / "log.jsonl").read_bytes()
    if lines and not lines.endswith(b"\n"):
        raise ValueError("the last line of log.jsonl is not whole")
    texts = sorted(folder.glob("signature-*.txt"), key=lambda p: int(p.stem.split("-")[1]))
    signatures = [(text.read_bytes(), text.with_suffix(".p7s").read_bytes()) for text in texts]
    return Log(lines.split(b"\n")[:-1], signatures, head=(folder / "head.txt").read_bytes())


def problems_of_proof(folder, trusted):
    """Of what `audit prove --out` wrote."""
    proof_file = next(folder.glob("entry-*.tlog-proof"))
    entry = proof_file.with_suffix(".json").read_bytes()
    index, hashes, text = read_proof(proof_file.read_text(encoding="utf-8"))
    checkpoint = Checkpoint(text)
    if text.encode() != (folder / "checkpoint.txt").read_bytes():
        yield index, "the proof is for another checkpoint"
    if json.loads(entry).get("number") != index:
        yield index, "the proof is for another entry"
    try:
        if root_of_proof(leaf_hash(entry), index, checkpoint.size, hashes) != checkpoint.root:
            yield index, "it is not in the log that the checkpoint stands for"
    except ValueError as error:
        yield index, str(error)
    signature = folder / "checkpoint.p7s"
    if signature.exists() and not openssl_verifies(text.encode(), signature.read_bytes(), trusted):
        yield None, "OpenSSL does not accept the signature of the checkpoint"
    if trusted and not signature.exists():
        yield None, "nobody has signed the checkpoint"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--trust", action="append", default=[], type=Path, metavar="K.pem")
    parser.add_argument("--old", type=Path, metavar="CHECKPOINT")
    options = parser.parse_args()
    trusted = [path.read_text() for path in options.trust]
    if options.old:
        problems = list(problems_of_growth(options.path.read_text(), options.old.read_text()))
        print("growth of a log")
    elif next(options.path.glob("entry-*.tlog-proof"), None) if options.path.is_dir() else None:
        problems = list(problems_of_proof(options.path, trusted))
        print("one entry and its proof")
    else:
        log = read_folder(options.path) if options.path.is_dir() else read_case(options.path)
        problems = list(log.problems(trusted))
        root = tree_hash([leaf_hash(entry) for entry in log.entries]).hex()
        print(f"entries {len(log.entries)}\nhead {root}\nsignatures {len(log.signatures)}")
    for number, problem in problems:
        print(f"entry {number}: {problem}" if number is not None else problem)
    return 5 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
