# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Random conversations in all scripts as mails: Python's email, an mbox reader and GMime read the same, and it is what
the case says. CASEBOOK_CONVERSATIONS: how many (./dev test --long takes 10,000)."""

import email
import email.policy
import email.utils
import mailbox
import os
import unittest

from archives import random_tree
from support import CaseTest, main
from test_mail import has_controls, html_texts

try:
    import gi
    gi.require_version("GMime", "3.0")
    from gi.repository import GMime
    GMime.init()
except (ImportError, ValueError):
    GMime = None

COUNT = int(os.environ.get("CASEBOOK_CONVERSATIONS", "300"))
HEADERS = ("Message-ID", "References", "In-Reply-To", "Subject", "Date", "From", "Sender", "To", "Auto-Submitted",
           "MIME-Version")
DEFAULT = email.policy.default.clone(raise_on_defect=True)
STRICT = email.policy.SMTP.clone(raise_on_defect=True)


def said(name, value):
    """What a header says: readers lay lines and dates out anew."""
    return email.utils.parsedate_to_datetime(value) if name == "Date" else " ".join(value.split())


def text_of(data):
    return data.decode().replace("\r\n", "\n") # mail knows one kind of line end


def seen_by_python(data, policy):
    """(headers, plain text, HTML, {attachment: bytes})"""
    mail = email.message_from_bytes(data, policy=policy)
    headers = {name: said(name, str(value)) for name, value in mail.items() if name in HEADERS or name.startswith("X-")}
    text = {kind: text_of(mail.get_body((kind,)).get_payload(decode=True)) for kind in ("plain", "html")}
    files = {part.get_filename(): part.get_payload(decode=True) for part in mail.iter_attachments()}
    return headers, text["plain"], text["html"], files


def bytes_of(part):
    stream = GMime.StreamMem.new()
    part.get_content().write_to_stream(stream)
    return bytes(stream.get_byte_array())


def seen_by_gmime(data):
    stream = GMime.StreamMem.new_with_buffer(data)
    mail = GMime.Parser.new_with_stream(stream).construct_message(None)
    headers, listed = {}, mail.get_header_list()
    for i in range(listed.get_count()):
        header = listed.get_header_at(i)
        if header.get_name() in HEADERS or header.get_name().startswith("X-"):
            headers[header.get_name()] = said(header.get_name(), header.get_value())
    texts, files = {}, {}
    parts = GMime.PartIter.new(mail)
    going = True
    while going:
        part = parts.get_current()
        if isinstance(part, GMime.Part):
            kind = part.get_content_type().get_mime_type()
            if part.get_filename():
                files[part.get_filename()] = bytes_of(part)
            elif kind in ("text/plain", "text/html"):
                texts[kind] = text_of(bytes_of(part))
        going = parts.next()
    return headers, texts["text/plain"], texts["text/html"], files


class Readers(CaseTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(random_tree(self.folder, 4, conversations=COUNT))
        self.out = self.folder / "out"

    def export(self, *more):
        report = self.ok("--json", "export", "eml", self.case, "--out", self.out, "--per", "conversation", *more).json()
        self.assertIs(report["balanced"], True)
        return report

    def same(self, data, read, name):
        wanted = seen_by_python(data, DEFAULT)
        found = read(data)
        for what, a, b in zip(("headers", "text", "HTML", "files"), wanted, found):
            self.assertEqual(a, b, f"{what} of {name}")

    def test_python_and_gmime_read_the_same_and_it_is_what_the_case_says(self):
        texts = {e["id"]: e.get("text", "") for e in self.events(self.case) if e["type"] == "Message"}
        self.export("--records")
        found = {}
        for path in self.out.rglob("*.eml"):
            data = path.read_bytes()
            self.same(data, lambda data: seen_by_python(data, STRICT), path.name)
            if GMime:
                self.same(data, seen_by_gmime, path.name)
            found |= {k: v for k, v in html_texts(email.message_from_bytes(data, policy=DEFAULT)).items()
                      if v is not None}
        self.assertEqual(found.keys(), texts.keys())
        for ident, text in texts.items():
            if not has_controls(text):
                self.assertEqual(found[ident].replace("\r\n", "\n"), text.replace("\r\n", "\n"), ident)

    def test_an_mbox_reader_reads_the_same(self):
        jids = [p["jid"] for p in self.ok("--json", "mapping", "preview", self.case).json()["people"]]
        table = self.folder / "mapping.csv"
        table.write_text("source_id,mailbox,kind\n" + "".join(
            '"{}",all@pluvius.example,jid\n'.format(jid.replace('"', '""')) for jid in jids), encoding="utf-8")
        self.export("--layout", "mailboxes", "--mapping", table)
        wanted = {}
        for path in self.out.rglob("*.eml"):
            seen = seen_by_python(path.read_bytes(), DEFAULT)
            wanted[seen[0]["Message-ID"]] = seen
        self.out = self.folder / "boxes"
        self.export("--layout", "mbox", "--mapping", table)
        (box,) = self.out.rglob("*.mbox")
        count = 0
        for mail in mailbox.mbox(box, create=False):
            count += 1
            seen = seen_by_python(mail.as_bytes(), DEFAULT)
            self.assertEqual(seen, wanted[seen[0]["Message-ID"]])
        self.assertEqual(count, len(wanted))

    @unittest.skipUnless(GMime, "GMime is not installed (python3-gi, gir1.2-gmime-3.0)")
    def test_gmime_finds_a_changed_mail_different(self):
        self.export()
        data = next(iter(sorted(self.out.rglob("*.eml")))).read_bytes()
        with self.assertRaises(AssertionError):
            self.same(data, lambda data: seen_by_gmime(data.replace(b"Subject: ", b"Subject: x", 1)), "a changed mail")


if __name__ == "__main__":
    main()
