# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""`export rsmf`: valid by the published schemas, and by the rules that those do not say."""

import datetime
import email
import email.policy
import io
import json
import re
import zipfile

from archives import random_tree
from support import CHECKOUT, SAMPLE, CaseTest, files_of, main

SCHEMAS = CHECKOUT / "tests" / "data" / "rsmf"
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float)}


def faults(value, schema, place="manifest"):
    """What of the JSON Schema keywords that these schemas use does not hold."""
    kind = schema.get("type")
    if kind and not isinstance(value, TYPES[kind]):
        return [f"{place} is no {kind}"]
    found = []
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{place}: {value!r} is none of {schema['enum']}")
    if isinstance(value, str) and len(value) < schema.get("minLength", 0):
        found.append(f"{place} is too short")
    if isinstance(value, dict):
        found += [f"{place} has no {key}" for key in schema.get("required", []) if key not in value]
        found += [f"{place}.{key} is not in the schema" for key in value if key not in schema.get("properties", {})]
        for key, part in schema.get("properties", {}).items():
            if key in value:
                found += faults(value[key], part, f"{place}.{key}")
    if isinstance(value, list):
        for number, item in enumerate(value):
            found += faults(item, schema.get("items", {}), f"{place}[{number}]")
    return found


class Rsmf(CaseTest):
    def export(self, case, *more, out="out"):
        self.out = self.folder / out
        report = self.ok("--json", "export", "rsmf", case, "--out", self.out, *more).json()
        self.assertIs(report["balanced"], True)
        self.assertEqual(report["selected"], report["exported"])
        self.ok("verify", self.out)
        return report

    def files(self):
        for path in sorted(self.out.rglob("*.rsmf")):
            message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            (attachment,) = message.iter_attachments()
            self.assertEqual(attachment.get_filename(), "rsmf.zip")
            with zipfile.ZipFile(io.BytesIO(attachment.get_payload(decode=True))) as archive:
                self.assertIsNone(archive.testzip())
                contents = {name: archive.read(name) for name in archive.namelist()}
            yield path, message, json.loads(contents.pop("rsmf_manifest.json")), contents

    def check(self, path, message, manifest, contents):
        for version in ("2_0_0", "1_0_0"):
            schema = json.loads((SCHEMAS / f"rsmf_schema_{version}.json").read_text())
            found = faults(manifest, schema)
            if version == "1_0_0":  # what 2.0 has added, and what has no sender in the archive
                found = [f for f in found if not re.search(r"account_id|eventcollectionid|unknown|has no participant", f)]
            self.assertEqual(found, [], path)
        self.assertEqual(message["X-RSMF-Version"], manifest["version"])
        self.assertEqual(int(message["X-RSMF-EventCount"]), len(manifest["events"]))
        times = [datetime.datetime.fromisoformat(e["timestamp"]) for e in manifest["events"]]
        self.assertEqual(times, sorted(times), path)
        self.assertTrue(all(t.tzinfo for t in times))
        self.assertEqual(datetime.datetime.fromisoformat(message["X-RSMF-BeginDate"]), times[0])
        self.assertEqual(datetime.datetime.fromisoformat(message["X-RSMF-EndDate"]), times[-1])
        people = [p["id"] for p in manifest["participants"]]
        self.assertEqual(len(people), len(set(people)), path)
        (conversation,) = manifest["conversations"]
        self.assertLessEqual(set(conversation["participants"]), set(people))
        ids = [e["id"] for e in manifest["events"]]
        self.assertEqual(len(ids), len(set(ids)))
        named = set()
        for event in manifest["events"]:
            self.assertEqual(event["conversation"], conversation["id"])
            if "participant" in event:
                self.assertIn(event["participant"], people, path)
            for item in event.get("attachments", []):
                named.add(item["id"])
        self.assertEqual(named, set(contents), path)
        self.assertEqual(int(message["X-RSMF-AttachmentCount"]), len(contents))
        self.assertEqual(len(message["From"].addresses), 1)
        return manifest["events"]

    def check_all(self, case):
        found = {}
        for parts in self.files():
            for event in self.check(*parts):
                self.assertNotIn(event["id"], found)
                found[event["id"]] = event
        wanted = {e["id"]: e for e in self.events(case)}
        self.assertEqual(set(found), set(wanted))
        for ident, event in wanted.items():
            if event["type"] == "Message":
                self.assertEqual(found[ident].get("body", ""), event["text"])
                self.assertEqual(found[ident]["type"], "message")

    def test_the_sample(self):
        case, _ = self.make_case(SAMPLE)
        self.export(case)
        self.check_all(case)

    def test_a_random_archive(self):
        case, _ = self.make_case(random_tree(self.folder, 91, conversations=80))
        self.export(case)
        self.check_all(case)

    def test_people_with_a_mailbox_have_an_email_and_others_none(self):
        case, _ = self.make_case(SAMPLE)
        self.export(case)
        self.assertTrue(all("email" not in p for _, _, m, _ in self.files() for p in m["participants"]))
        self.export(case, "--email-property", "always", out="mapped")
        self.assertTrue(any("email" in p for _, _, m, _ in self.files() for p in m["participants"]))

    def test_the_same_export_twice_is_the_same_bytes(self):
        case, _ = self.make_case(SAMPLE)
        self.export(case)
        once = files_of(self.out)
        self.export(case, out="again")
        self.assertEqual(files_of(self.out), once)


if __name__ == "__main__":
    main()
