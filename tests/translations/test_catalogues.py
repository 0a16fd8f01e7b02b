#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""The catalogues of the window: up to date with its sources, whole, and true to their placeholders."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

CATALOGUES = pathlib.Path(os.environ["CASEBOOK_CATALOGUES"])
LANGUAGES = ("de", "fr", "es", "lt", "ja", "ar")
# Qt makes of %Ln what it makes of %n, with the separators of the locale.
PLACEHOLDER = re.compile(r"%(?:L?n|L?[0-9]{1,2})")


def catalogue(code):
    return CATALOGUES / f"casebook_{code}.ts"


def messages(file):
    """The messages of a catalogue: (context, source, comment, with plurals) and the element."""
    found = {}
    for context in xml.etree.ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                   message.get("numerus") == "yes")
            found[key] = message
    return found


def forms(message):
    """What a message is translated to: one text, or one for each form of the plural."""
    translation = message.find("translation")
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def listed(keys):
    return "\n".join(f"  {context}: {source!r}" for context, source, *_ in sorted(keys)[:20])


class UpToDate(unittest.TestCase):
    """As the target Casebook_lupdate does, on copies."""

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        project = cls.folder / "project.json"
        subprocess.run([os.environ["CASEBOOK_CMAKE"], f"-DIN_FILE={os.environ['CASEBOOK_LUPDATE_PROJECT']}",
                        f"-DOUT_FILE={project}", "-P", os.environ["CASEBOOK_LUPDATE_STEP"]], check=True)
        description = json.loads(project.read_text(encoding="utf-8"))
        copies = [shutil.copy(catalogue(code), cls.folder) for code in (*LANGUAGES, "en")]
        description["translations"] = [str(copy) for copy in copies]
        project.write_text(json.dumps(description), encoding="utf-8")
        subprocess.run([os.environ["CASEBOOK_LUPDATE"], "-silent", "-project", str(project), "-locations", "none",
                        "-no-obsolete"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def check(self, code, wanted=lambda key: True):
        now = {key for key in messages(catalogue(code)) if wanted(key)}
        then = {key for key in messages(self.folder / catalogue(code).name) if wanted(key)}
        advice = "Run `cmake --build BUILD --target Casebook_lupdate`, and translate what is new."
        self.assertFalse(then - now, f"{catalogue(code).name} lacks texts of the sources:\n{listed(then - now)}\n{advice}")
        self.assertFalse(now - then, f"{catalogue(code).name} has texts that are gone:\n{listed(now - then)}\n{advice}")

    def test_every_text_of_the_sources_is_in_every_catalogue(self):
        for code in LANGUAGES:
            with self.subTest(language=code):
                self.check(code)

    def test_the_english_one_has_the_plurals_alone(self):
        self.check("en", wanted=lambda key: key[3])
        self.assertTrue(all(key[3] for key in messages(catalogue("en"))))


class Whole(unittest.TestCase):
    def each(self):
        for code in (*LANGUAGES, "en"):
            for key, message in messages(catalogue(code)).items():
                yield code, key, message

    def test_nothing_waits_for_a_translation(self):
        waiting = {}
        for code, key, message in self.each():
            kind = message.find("translation").get("type")
            if kind or not all(form.strip() for form in forms(message)):
                waiting.setdefault(code, []).append(key)
        self.assertFalse(waiting, "\n".join(f"{code}: {len(keys)} texts:\n{listed(keys)}" for code, keys in waiting.items()))

    def test_placeholders_are_those_of_the_source(self):
        wrong = []
        for code, key, message in self.each():
            wanted = sorted(set(PLACEHOLDER.findall(key[1])))
            for form in filter(None, forms(message)):
                given = sorted(set(PLACEHOLDER.findall(form)))
                # A form for exactly one or two things may say the number as a word.
                if given != wanted and not (key[3] and given == [each for each in wanted if not each.endswith("n")]):
                    wrong.append(f"{code} {key[0]}: {key[1]!r} became {form!r}")
        self.assertFalse(wrong, "\n".join(wrong))

    def test_every_menu_keeps_a_letter_to_choose_it_by(self):
        without = [f"{code}: {key[1]!r}" for code, key, message in self.each() for form in forms(message)
                   if key[0] == "casebook::ui::MainMenu" and re.search(r"&\w", key[1]) and form
                   and not re.search(r"&\w", form)]
        self.assertFalse(without, "\n".join(without))

    def test_rich_text_keeps_its_tags(self):
        tags = re.compile(r"</?[a-z][^>]*>")
        wrong = [f"{code}: {key[1]!r}" for code, key, message in self.each() for form in filter(None, forms(message))
                 if sorted(tags.findall(form)) != sorted(tags.findall(key[1]))]
        self.assertFalse(wrong, "\n".join(wrong))


if __name__ == "__main__":
    unittest.main()
