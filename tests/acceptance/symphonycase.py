# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""What tests of exports for Symphony share: cases, exports, and their files read by other means than Casebook's."""

import csv
import io
import json
import re
import xml.etree.ElementTree
from datetime import datetime, timezone

from jsonschema import faults
from support import CHECKOUT, DONE, LEFT_OUT, CaseTest

SCHEMA = json.loads((CHECKOUT / "tests" / "data" / "symphony" / "import-batch.schema.json").read_text(encoding="utf-8"))
STAGED = {"message", "intendedMessageTimestamp", "originatingSystemId", "originalMessageId", "jid", "stream"}


def decoded(message):
    """The text of a message, by a parser of XML that is not ours."""
    assert not re.search(r"[$#]\{|<[#@]", message), message
    root = xml.etree.ElementTree.fromstring(message)
    assert root.tag == "messageML" and not root.attrib
    text = root.text or ""
    for child in root:
        assert child.tag == "br" and not child.attrib and not child.text and not len(child)
        text += "\n" + (child.tail or "")
    return text


def expected(text):
    text = "".join(c for c in text if c in "\t\r\n" or ord(c) >= 0x20)
    return re.sub("[\ufffe\uffff]", "\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def milliseconds(text):
    whole, _, fraction = text.removesuffix("Z").partition(".")
    seconds = int(datetime.strptime(whole, "%Y-%m-%dT%H:%M:%S").replace(tzinfo=timezone.utc).timestamp())
    return seconds * 1000 + int((fraction + "000")[:3])


def rows_of(path):
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") and raw.count(b"\n") == raw.count(b"\r\n"), path
    return list(csv.DictReader(io.StringIO(raw[3:].decode("utf-8"), newline="")))


def write_rows(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    return path


class SymphonyTest(CaseTest):
    def export(self, case, *more, name="out", code=(DONE, LEFT_OUT)):
        run = self.expect(code, "--json", "export", "symphony", case, "--out", self.folder / name, *more)
        return run.json()

    def staged(self, name="out"):
        raw = (self.folder / name / "staged.jsonl").read_bytes()
        return [json.loads(line) for line in raw.decode("utf-8").split("\n")[:-1]]

    def batches(self, name="out"):
        """[[message]] of all batches, each valid."""
        found = []
        for path in sorted((self.folder / name).glob("3-messages/batches/batch-*.json")):
            batch = json.loads(path.read_bytes().decode("utf-8"))
            self.assertEqual(faults(batch, SCHEMA, SCHEMA)[:3], [], path)
            index = rows_of(path.with_name(path.stem + ".index.csv"))
            self.assertEqual([row["original_message_id"] for row in index], [m["originalMessageId"] for m in batch])
            found.append(batch)
        return found

    def tables(self, case, *more):
        """users.csv and streams.csv with an id for everybody and everything."""
        for what in ("people", "streams"):
            (self.folder / f"{what}.csv").unlink(missing_ok=True)
            self.ok("symphony", "map", what, case, "--out", self.folder / f"{what}.csv", *more)
        people, streams = rows_of(self.folder / "people.csv"), rows_of(self.folder / "streams.csv")
        for i, row in enumerate(people):
            row["symphony_user_id"] = f"uid:{71811853190000 + i}"
        for i, row in enumerate(streams):
            row["action"], row["stream_id"] = "use", f"sid:Z3oQRAZGTCNl5KjiUH2G1n___{i:09}"
        return people, streams

    def save(self, people, streams):
        return ("--mapping", write_rows(self.folder / "people.csv", people), "--mapping",
                write_rows(self.folder / "streams.csv", streams))

    def assertBalanced(self, report):
        self.assertTrue(report["balanced"])
        self.assertEqual(report["selected"]["events"],
                         report["exported"]["events"] + sum(part["count"] for part in report["left_out"]))
