# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Checks an approved export, or the proof of one message, without any of Casebook's code.

    python3 check_export.py FOLDER

Digests, books, and the Merkle root (RFC 6962) over the leaves. The signature is for openssl: see
check-without-casebook.md. Ends with 0 when everything fits, with 5 when something does not.
"""

import hashlib
import json
import sys
from pathlib import Path


def leaf_hash(data):
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def tree_hash(leaves):
    """RFC 6962, section 2.1, without recursion: complete subtrees from the left, joined from the right."""
    stack = []
    for leaf in leaves:
        size = 1
        while stack and stack[-1][0] == size:
            leaf, size = node_hash(stack.pop()[1], leaf), size * 2
        stack.append((size, leaf))
    if not stack:
        return hashlib.sha256(b"").digest()
    root = stack.pop()[1]
    while stack:
        root = node_hash(stack.pop()[1], root)
    return root


def root_of_path(leaf, index, size, path):
    """RFC 9162, section 2.1.3.2; None where the path has not the right length."""
    node, last, here = index, size - 1, leaf
    for other in path:
        if last == 0:
            return None
        if node & 1 or node == last:
            here = node_hash(other, here)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            here = node_hash(here, other)
        node, last = node >> 1, last >> 1
    return here if last == 0 else None


def digest_of(path):
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def problems_of_sums(folder):
    named = {}
    for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        named[line[66:]] = line[:64]
    there = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()} - {"SHA256SUMS", "manifest.p7s"}
    for name in sorted(there ^ set(named)):
        yield f"{name}: only in {'the folder' if name in there else 'SHA256SUMS'}"
    for name in sorted(there & set(named)):
        if digest_of(folder / name) != named[name]:
            yield f"{name}: another digest than in SHA256SUMS"


def problems_of_manifest(folder, manifest, approval):
    for file in manifest["files"]:
        if digest_of(folder / file["name"]) != file["sha256"]:
            yield f"{file['name']}: another digest than in manifest.json"
    left_out = sum(part["count"] for part in manifest["left_out"])
    if manifest["selected"]["events"] != manifest["exported"]["events"] + left_out:
        yield "the books of manifest.json do not balance"
    counts = approval["result"]["counts"]
    if approval["kind"] == "result" and counts["events"] != manifest["selected"]["events"]:
        yield "another number of events was approved"
    if approval["result"]["root"] != manifest["approval"]["root"] or approval["case"] != manifest["case"]["id"]:
        yield "the approval is for something else"


def problems_of_leaves(folder, approval):
    leaves = [bytes.fromhex(line) for line in (folder / "approval" / "leaves.txt").read_text().splitlines()]
    if approval["kind"] == "result" and tree_hash(leaves).hex() != approval["result"]["root"]:
        yield "the leaves do not give the root that was approved"


def problems_of_proof(folder, approval):
    proof = json.loads((folder / "proof.json").read_text(encoding="utf-8"))
    leaf = leaf_hash(bytes.fromhex(proof["salt"]) + (folder / "event.json").read_bytes())
    path = [bytes.fromhex(step) for step in proof["path"]]
    root = root_of_path(leaf, proof["index"], proof["size"], path)
    if root is None or root.hex() != approval["result"]["root"]:
        yield "the message is not one of those that were approved"


def problems(folder):
    if (folder / "proof.json").exists():
        approval = json.loads((folder / "approval.json").read_text(encoding="utf-8"))
        yield from problems_of_proof(folder, approval)
        return
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    approval = json.loads((folder / "approval" / "approval.json").read_text(encoding="utf-8"))
    yield from problems_of_sums(folder)
    yield from problems_of_manifest(folder, manifest, approval)
    yield from problems_of_leaves(folder, approval)


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    found = list(problems(Path(sys.argv[1])))
    print("\n".join(found) if found else "everything fits; now check the signature with openssl")
    return 5 if found else 0


if __name__ == "__main__":
    sys.exit(main())
