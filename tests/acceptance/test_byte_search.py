# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""What is redacted or withheld is in no output of any kind, nor are names or digests that would tell of it."""

import csv
import hashlib
import json
import shutil
import subprocess
import unittest

from foureyes import FourEyesTest
from hiddenwords import found_below, held_in
from smtpserver import SmtpServer
from support import DONE, LEFT_OUT, main
from talks import Talk, archive
from test_symphony import SymphonyTest

ANN, BO = "ann@pluvius.example", "bo@pluvius.example"
SHOWN = ("Sonnenaufgang", "Heidelbeere")
SPAN, WIDE_SPAN = "Quittenbaum7731", "Größenwahn4412"
WHOLE = ("Zinnoberfalter", "Silberdistel")
WITHHELD = ("Mondsichelweg", "Kranichzugtal")


class Searching(unittest.TestCase):
    """The search itself finds what it must find."""

    def test_it_finds_a_word_in_every_wrapping(self):
        import base64
        import email.message
        import io
        import quopri
        import zipfile
        text = f"so {WIDE_SPAN} and {SPAN} here".encode()
        mail = email.message.EmailMessage()
        mail["Subject"] = WIDE_SPAN
        mail.set_content("plain")
        mail.add_attachment(text, maintype="application", subtype="octet-stream", filename="a.bin")
        pack = io.BytesIO()
        with zipfile.ZipFile(pack, "w", zipfile.ZIP_DEFLATED) as made:
            made.writestr("a/b.txt", bytes(mail))
        for data in (text, text.decode().encode("utf-16"), text.decode().encode("utf-16-be"),
                     quopri.encodestring(text), base64.b64encode(b"x" * 70 + text), base64.encodebytes(b"xy" * 70 + text),
                     json.dumps(text.decode()).encode(), bytes(mail), pack.getvalue(),
                     b"head\n" + base64.encodebytes(pack.getvalue())):
            self.assertEqual(held_in(data, (WIDE_SPAN, SPAN, "Nirgendwo11")) - {SPAN}, {WIDE_SPAN}, data[:80])
        self.assertEqual(held_in(base64.encodebytes(b"12" + text), (SPAN,)), {SPAN})


class Hidden:
    """A case with rare words, of which some are hidden."""

    def talks(self):
        day = Talk(1, [ANN, BO], room="planning")
        day.say(ANN, 1, f"{SHOWN[0]} {SPAN} at noon").say(BO, 2, f"mine is {WIDE_SPAN}, yes")
        day.say(ANN, 3, f"{WHOLE[0]} und {WHOLE[1]}").say(BO, 4, SHOWN[1])
        night = Talk(2, [ANN, BO]).say(ANN, 9, f"by the {WITHHELD[0]}").say(BO, 10, f"to {WITHHELD[1]}")
        return archive(self.folder, [day, night])

    def hide(self, case, events, *key):
        """The words, ids and digests that no output may hold."""
        def of(word):
            return next(e for e in events if word in e.get("text", ""))
        for word in (SPAN, WIDE_SPAN):
            begin = of(word)["text"].index(word)
            self.ok("redact", "add", case, of(word)["id"], "--span", f"{begin}-{begin + len(word)}", "--reason", "secret")
        self.ok("redact", "add", case, of(WHOLE[0])["id"], "--reason", "personal")
        self.ok("redact", "add", case, of(WITHHELD[0])["conversation"], "--conversation", "--reason", "privilege")
        hidden = [SPAN, WIDE_SPAN, *WHOLE, *WITHHELD]
        texts = [of(word)["text"] for word in hidden]
        digests = [hashlib.new(kind, text.encode()).hexdigest() for kind in ("sha256", "md5", "sha1")
                   for text in (*texts, *hidden)]
        return [*hidden, *{of(word)["id"] for word in hidden}, *digests]

    def assertHidden(self, folder, *shown):
        """Nothing of what is hidden, and everything that is not: an empty folder hides well, too."""
        self.assertTrue(any(path.is_file() for path in folder.rglob("*")), folder)
        self.assertEqual(found_below(folder, self.hidden), [])
        there = {word for _, word in found_below(folder, shown)}
        self.assertEqual(there, set(shown), folder)


class Outputs(Hidden, FourEyesTest, SymphonyTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(self.talks())
        self.hidden = self.hide(self.case, self.events(self.case))
        self.mapping = self.folder / "mapping.csv"
        with self.mapping.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("source_id", "mailbox"), (ANN, ANN), (BO, BO)])

    def leave(self, form, *more):
        out = self.folder / f"out {len(list(self.folder.glob('out *')))}"
        self.expect((DONE, LEFT_OUT), "export", form, self.case, "--out", out, *more)
        return out

    def test_mails(self):
        for more in ((), ("--per", "message"), ("--records",), ("--based-on", "participants"),
                     ("--mapping", self.mapping, "--layout", "mailboxes"), ("--mapping", self.mapping, "--layout", "mbox"),
                     ("--subject", "{title} {people} {messages}")):
            with self.subTest(more=more):
                self.assertHidden(self.leave("eml", *more), *SHOWN)

    def test_review_platforms(self):
        self.assertHidden(self.leave("rsmf"), *SHOWN)
        self.assertHidden(self.leave("loadfile"), *SHOWN)
        self.assertHidden(self.leave("loadfile", "--records", "--attachments"), *SHOWN)

    def test_a_transcript(self):
        self.assertHidden(self.leave("html"), *SHOWN)

    def test_tables_in_packs(self):
        program = shutil.which("7z") or self.skipTest("needs 7z")
        for more in ((), ("--safe",), ("--inner-archive",), ("--zip-crypto",), ("--split", "conversation")):
            with self.subTest(more=more):
                out = self.leave("csv", "--password-file", self.password, *more)
                self.assertEqual(found_below(out, self.hidden), [])
                inner = self.folder / f"in {out.name}"
                password = f"-p{self.password.read_text().strip()}"
                subprocess.run([program, "x", "-y", password, f"-o{inner}", out / "delivery.zip"], check=True,
                               capture_output=True)
                self.assertHidden(inner, *SHOWN)

    def test_symphony(self):
        self.assertHidden(self.leave("symphony"), *SHOWN)
        batches = self.leave("symphony", *self.save(*self.tables(self.case)))
        self.assertHidden(batches, *SHOWN)
        self.assertTrue(list(batches.rglob("batch-*.json")))

    def test_a_mail_server(self):
        with SmtpServer() as server:
            self.ok("target", "save", self.case, "sink", "--server", f"127.0.0.1:{server.port}", "--security", "none",
                    "--envelope-from", "bounce@pluvius.example")
            out = self.leave("smtp", "--target", "sink", "--mapping", self.mapping)
            self.assertEqual(found_below(out, self.hidden), [])
            taken = self.folder / "taken"
            taken.mkdir()
            for number, (_, _, content) in enumerate(server.mails):
                (taken / f"{number}.eml").write_bytes(content)
        self.assertHidden(taken, *SHOWN)

    def test_reports_name_no_text(self):
        reports = self.folder / "reports"
        reports.mkdir()
        self.expect((DONE, LEFT_OUT), "report", self.case, "--html", reports / "report.html")
        (reports / "report.json").write_bytes(self.expect((DONE, LEFT_OUT), "--json", "report", self.case).out)
        (reports / "redactions.json").write_bytes(self.ok("--json", "redact", "list", self.case).out)
        words = [word for word in self.hidden if len(word) != 32]  # the list in the case names the events by id
        self.assertEqual(found_below(reports, words), [])

    def test_the_log_for_others(self):
        out = self.folder / "log"
        self.ok("audit", "export", self.case, "--out", out)
        words = [word for word in self.hidden if len(word) != 32]  # the log names what was redacted by id
        self.assertEqual(found_below(out, words), [])


class Requested(Hidden, FourEyesTest):
    def setUp(self):
        super().setUp()
        self.case = self.four_eyes(self.talks())
        self.hidden = self.hide(self.case, self.ok("--json", "events", self.case, *self.key(self.bob)).lines())

    def test_files_of_a_request(self):
        request = self.reviewed(self.case, filter="*")
        file = self.folder / "sent" / "R1.request"
        file.parent.mkdir()
        self.ok("request", "send", self.case, request, "--to", self.bob.with_suffix(".pem"), "--out", file,
                *self.key(self.ann))
        self.assertEqual(found_below(file.parent, self.hidden), [])
        opened = self.folder / "opened"
        opened.mkdir()
        shown = self.ok("--json", "request", "open", file, *self.key(self.bob)).json()
        (opened / "request.json").write_text(json.dumps(shown), encoding="utf-8")
        (opened / "preview.jsonl").write_text(shown["preview"], encoding="utf-8")
        (opened / "preview").write_bytes(self.ok("request", "preview", self.case, request, *self.key(self.bob)).out)
        (opened / "show").write_bytes(self.ok("request", "show", self.case, request, *self.key(self.bob)).out)
        self.assertHidden(opened, *SHOWN)

    def test_an_approved_export_and_the_proof_of_one_message(self):
        request = self.approved(self.case, filter="*")
        out = self.folder / "out"
        self.expect((DONE, LEFT_OUT), "export", "eml", self.case, "--out", out, "--request", request)
        self.assertHidden(out, *SHOWN)
        event = next(e for e in self.ok("request", "preview", self.case, request, *self.key(self.bob)).lines()
                     if e.get("text") == SHOWN[1])
        proof = self.folder / "proof"
        self.ok("request", "prove", self.case, request, event["id"], "--out", proof, *self.key(self.bob))
        self.assertHidden(proof, SHOWN[1])

    def test_a_query_that_names_what_is_hidden(self):
        """Neither what people wrote into the request nor the query goes out."""
        request = self.approved(self.case, filter=f"{SPAN} OR {SHOWN[1]}", reason=f"About {WHOLE[0]}")
        out = self.folder / "out"
        self.expect((DONE, LEFT_OUT), "export", "eml", self.case, "--out", out, "--request", request)
        self.assertHidden(out, *SHOWN)
        html = self.approved(self.case, filter=f"{SPAN} OR {SHOWN[1]}", delivery={"format": "html"})
        self.expect((DONE, LEFT_OUT), "export", "html", self.case, "--out", self.folder / "html", "--request", html)
        self.assertHidden(self.folder / "html", *SHOWN)


class Files(Hidden, FourEyesTest):
    """A message is hidden with the file that was sent with it: its name, its content, its digest."""

    def setUp(self):
        super().setUp()
        folder = self.folder / "pack"
        (folder / "media").mkdir(parents=True)
        contents = {"Lageplan.txt": f"{SHOWN[0]} in a file".encode(), "Schattenriss9.txt": f"{WHOLE[0]} in a file".encode()}
        texts = ("Dohlennest is there", f"{WHOLE[1]} there")
        rows = [("Conversation ID", "Time", "Sender", "Sender name", "Recipients", "Text", "Message ID",
                 "Attachment names", "Attachment paths")]
        for number, (name, content) in enumerate(contents.items()):
            (folder / "media" / name).write_bytes(content)
            rows.append(("c1", f"2024-01-05T09:{number:02}:00Z", ANN, "Ann", BO, texts[number], f"m{number}", name,
                         f"media/{name}"))
        with (folder / "messages.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        self.case = self.folder / "files.casebook"
        self.expect((DONE, LEFT_OUT), "import", self.case, "--policy", "single", folder)
        event = next(e for e in self.events(self.case) if e.get("text") == texts[1])
        self.ok("redact", "add", self.case, event["id"], "--reason", "personal")
        content = contents["Schattenriss9.txt"]
        self.hidden = ["Schattenriss9", *WHOLE, event["id"],
                       *(hashlib.new(kind, content).hexdigest() for kind in ("sha256", "md5", "sha1"))]

    def test_no_export_with_files_has_it(self):
        for form, more in (("eml", ("--attachments", "--records")), ("rsmf", ("--attachments",)),
                           ("loadfile", ("--attachments", "--records")), ("html", ()), ("symphony", ("--attachments",))):
            with self.subTest(form=form):
                out = self.folder / form
                self.expect((DONE, LEFT_OUT), "export", form, self.case, "--out", out, *more)
                self.assertHidden(out, "Dohlennest")
        program = shutil.which("7z") or self.skipTest("needs 7z")
        out = self.folder / "csv"
        self.expect((DONE, LEFT_OUT), "export", "csv", self.case, "--out", out, "--password-file", self.password)
        subprocess.run([program, "x", "-y", f"-p{self.password.read_text().strip()}", f"-o{out / 'in'}",
                        out / "delivery.zip"], check=True, capture_output=True)
        self.assertHidden(out / "in", "Dohlennest", "Lageplan")


if __name__ == "__main__":
    main()
