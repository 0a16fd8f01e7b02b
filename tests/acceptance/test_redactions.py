# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""What is redacted is in no output: a search over all bytes, and over those inside of packs."""

import json
import re
import shutil
import subprocess

from foureyes import FourEyesTest
from support import DONE, INPUT, LEFT_OUT, SAMPLE, USAGE, main


# Of a certificate made on a 22nd at 17 hours: such digits are no words of anybody.
CERTIFICATE_TIME = re.compile(rb"\d{12}Z")


def found_in(folder, *words):
    """Files that hold one of these, in UTF-8 or UTF-16, as it is or in the forms that mails and JSON have."""
    import base64
    import quopri
    found = []
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        data = path.read_bytes()
        forms = [data, quopri.decodestring(data)]
        for line in data.split(b"\n\n"):
            try:
                forms.append(base64.b64decode(line, validate=False))
            except ValueError:
                pass
        forms = [CERTIFICATE_TIME.sub(b"", form) for form in forms]
        for word in words:
            if any(code in form for form in forms for code in (word.encode(), word.encode("utf-16-le"))):
                found.append((path.name, word))
    return found


class RedactionTest(FourEyesTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)
        self.message = next(e for e in self.events(self.case) if "invoice 2217" in e.get("text", "").lower())
        self.others = [e for e in self.events(self.case)
                       if "2217" in e.get("text", "") and e["id"] != self.message["id"]]

    def export(self, name="out", *more, code=(DONE, LEFT_OUT), kind="eml"):
        out = self.folder / name
        extra = ("--password-file", self.password) if kind == "csv" else ()
        run = self.expect(code, "--json", "export", kind, self.case, "--out", out, *extra, *more)
        if kind == "csv":
            self.unpack(out)
        return out, run.json()

    def unpack(self, out):
        program = shutil.which("7z") or self.skipTest("needs 7z")
        subprocess.run([program, "x", "-y", f"-p{self.password.read_text().strip()}", f"-o{out / 'in'}",
                        out / "delivery.zip"], check=True, capture_output=True)
        (out / "delivery.zip").unlink()

    def only(self):
        return ("--filter", f"id:{self.message['id']}")

    def test_a_span_is_hidden_and_the_rest_stays(self):
        begin = self.message["text"].index("2217")
        for kind in ("eml", "csv"):
            whole, _ = self.export(f"whole {kind}", *self.only(), kind=kind)
            self.assertTrue(found_in(whole, "2217"))
        self.ok("redact", "add", self.case, self.message["id"], "--span", f"{begin}-{begin + 4}", "--reason", "secret")
        for kind in ("eml", "csv"):
            out, report = self.export(f"out {kind}", *self.only(), kind=kind)
            self.assertEqual(found_in(out, "2217", self.message["id"]), [])
            self.assertTrue(found_in(out, "[redacted: secret]"))
            self.assertTrue(found_in(out, self.message["text"][:begin].strip().split()[0]))
            self.assertTrue(report["balanced"])

    def test_a_whole_message_is_hidden(self):
        self.ok("redact", "add", self.case, self.message["id"], "--reason", "privilege")
        words = [word for word in self.message["text"].split() if len(word) > 6]
        for kind in ("eml", "csv"):
            out, _ = self.export(f"out {kind}", *self.only(), kind=kind)
            self.assertEqual(found_in(out, self.message["id"], *words), [])
            self.assertTrue(found_in(out, "[redacted: privilege]"))

    def test_the_filter_does_not_tell_what_is_hidden(self):
        self.ok("redact", "add", self.case, self.message["id"], "--reason", "privilege")
        for other in self.others:
            self.ok("redact", "add", self.case, other["id"], "--reason", "privilege")
        for kind in ("eml", "csv"):
            out, _ = self.export(f"out {kind}", "--filter", "2217", kind=kind)
            self.assertEqual(found_in(out, "2217"), [])

    def test_a_withheld_conversation_is_left_out_and_counted(self):
        conversation = self.message["conversation"]
        inside = [e for e in self.events(self.case) if e["conversation"] == conversation]
        self.ok("redact", "add", self.case, conversation, "--conversation", "--reason", "third-party")
        out, report = self.export("out", code=LEFT_OUT)
        self.assertEqual(report["left_out"], [{"reason": "withheld: third-party", "count": len(inside)}])
        self.assertTrue(report["balanced"])
        self.assertEqual(report["selected"]["events"] - report["exported"]["events"], len(inside))
        self.assertEqual(found_in(out, self.message["conversation_id"]), [])

    def test_it_is_reversible_and_stays_in_the_history(self):
        number = self.ok("--json", "redact", "add", self.case, self.message["id"], "--reason", "private talk").json()
        listed = self.ok("--json", "redact", "list", self.case).json()
        self.assertEqual([(r["redaction"], r["reason"], r["note"]) for r in listed],
                         [(number["redaction"], "other", "private talk")])
        self.ok("redact", "remove", self.case, self.message["id"])
        self.assertEqual(self.ok("--json", "redact", "list", self.case).json(), [])
        self.assertIn("removed", self.ok("--json", "redact", "list", self.case, "--history").json()[0])
        out, _ = self.export("out", *self.only())
        self.assertTrue(found_in(out, "2217"))
        self.assertEqual([e["act"] for e in self.log(self.case)][3:5], ["redact", "unredact"])
        self.assertNotIn("2217", json.dumps(self.log(self.case)[:5]))

    def test_bad_spans_and_ids(self):
        add = ("redact", "add", self.case, self.message["id"], "--reason", "secret", "--span")
        for span in ("5-5", "x", "3", "-1-4", f"0-{len(self.message['text']) + 1}"):
            self.fails(USAGE, *add[:-1], f"--span={span}")
        self.fails(INPUT, "redact", "add", self.case, "0" * 32, "--reason", "secret", naming="0" * 32)
        self.fails(USAGE, "redact", "add", self.case, "nonsense", "--reason", "secret", naming="nonsense")
        self.fails(USAGE, "redact", "add", self.case, self.message["id"], "--reason", " ", naming="reason")
        self.fails(INPUT, "redact", "remove", self.case, self.message["id"], naming=self.message["id"])

    def test_verify_finds_nothing_wrong_with_a_redacted_case(self):
        self.ok("redact", "add", self.case, self.message["id"], "--reason", "privilege")
        self.ok("verify", self.case)


class Approved(FourEyesTest):
    def test_an_approved_export_hides_it_everywhere(self):
        case = self.four_eyes()
        event = next(e for e in self.ok("--json", "search", case, "2217", *self.key(self.bob)).lines())
        for each in self.ok("--json", "search", case, "2217", *self.key(self.bob)).lines():
            self.ok("redact", "add", case, each["id"], "--reason", "privilege")
        request = self.approved(case, filter="2217", reason="Invoice 2217")
        out = self.folder / "out"
        self.ok("export", "eml", case, "--out", out, "--request", request)
        self.assertEqual(found_in(out, "2217", event["id"]), [])
        self.assertTrue(found_in(out, "[redacted: privilege]"))
        verdict = self.ok("--json", "verify", out).json()
        self.assertEqual((verdict["intact"], verdict["trusted"]), (True, True))
        preview = self.ok("request", "preview", case, request, *self.key(self.bob))
        self.assertNotIn(b"2217", preview.out)


if __name__ == "__main__":
    main()
