# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""A dry run tells what an export would make before anybody approves it, and lets nothing out."""

from foureyes import FourEyesTest
from support import DONE, INPUT, LEFT_OUT, NOT_PERMITTED, SAMPLE, USAGE, CaseTest, main, state_of

SAME = ("selected", "exported", "left_out", "files", "balanced")
SENTENCE = 200  # bytes: what an output says of its permission, which a dry run has none of


class OfAnExport(CaseTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)
        self.place = self.folder / "place"
        self.place.mkdir()

    def dry(self, form, *more, codes=(DONE, LEFT_OUT)):
        before = state_of(self.place)
        run = self.expect(codes, "--json", "export", form, self.case, *more, "--dry-run", cwd=self.place)
        self.assertEqual(state_of(self.place), before)
        report = run.json()
        self.assertIs(report["dry_run"], True)
        for key in ("export", "folder", "manifest", "delivery"):
            self.assertNotIn(key, report)
        self.assertGreaterEqual(report["estimated_seconds"], report["seconds"])
        return report, run.code

    def real(self, form, *more):
        run = self.expect((DONE, LEFT_OUT), "--json", "export", form, self.case, "--out", self.place / form, *more)
        self.assertIs(run.json()["dry_run"], False)
        return run.json(), run.code

    def test_its_figures_are_those_of_the_export(self):
        for form, more in (("eml", ()), ("eml", ("--attachments", "--per", "message")), ("rsmf", ()), ("loadfile", ()),
                           ("symphony", ()), ("html", ()), ("eml", ("--filter", 'tenant:"Pluvius Works"'))):
            with self.subTest(form=form, more=more):
                self.place = self.folder / f"place {form} {len(more)}"
                self.place.mkdir()
                dry, code = self.dry(form, *more)
                real, real_code = self.real(form, *more)
                self.assertEqual({key: dry[key] for key in SAME}, {key: real[key] for key in SAME})
                self.assertAlmostEqual(dry["bytes"], real["bytes"], delta=SENTENCE if form in ("html", "symphony") else 0)
                self.assertEqual(code, real_code)

    def test_the_largest_file_is_that_of_the_export(self):
        dry, _ = self.dry("eml")
        self.real("eml")
        sizes = [p.stat().st_size for p in (self.place / "eml").rglob("*.eml")]
        self.assertEqual((dry["largest_file"], dry["bytes"]), (max(sizes), sum(sizes)))

    def test_an_encrypted_pack_needs_no_password_for_it(self):
        dry, _ = self.dry("csv")
        password = self.folder / "password"
        password.write_text("lots of characters, and no word\n")
        real, _ = self.real("csv", "--password-file", password)
        self.assertEqual(dry["selected"], real["selected"])
        self.assertEqual(dry["exported"], real["exported"])
        self.assertEqual(self.ok("--json", "deliveries", "list", self.case).json()[1:], [])

    def test_out_is_needed_without_it_and_left_alone_with_it(self):
        self.fails(USAGE, "export", "eml", self.case, naming="--out")
        self.dry("eml", "--out", self.place / "x")

    def test_problems_are_named(self):
        dry, _ = self.dry("eml")
        unmapped = {p["problem"]: p["count"] for p in dry["problems"]}["unmapped"]
        self.assertEqual(unmapped, len(dry["unmapped"]))
        said = self.expect((DONE, LEFT_OUT), "export", "eml", self.case, "--dry-run").out.decode()
        self.assertIn(f"{unmapped} people have no mailbox", said)
        self.assertIn("nothing was written", said)
        nothing, _ = self.dry("eml", "--filter", "nosuchwordanywhere")
        self.assertIn("nothing-selected", [p["problem"] for p in nothing["problems"]])

    def test_what_is_withheld_is_left_out_by_reason(self):
        conversation = next(c for c in self.conversations(self.case) if c["messages"])
        self.ok("redact", "add", self.case, conversation["id"], "--conversation", "--reason", "third-party")
        dry, code = self.dry("eml")
        self.assertEqual(code, LEFT_OUT)
        self.assertEqual([p["detail"] for p in dry["problems"] if p["problem"] == "left-out"],
                         ["withheld: third-party"])

    def test_a_server_is_not_asked(self):
        self.ok("target", "save", self.case, "house", "--server", "127.0.0.1:1", "--security", "none",
                "--envelope-from", "archive@pluvius.example")
        self.dry("smtp", "--target", "house")


class OfARequest(FourEyesTest):
    def setUp(self):
        super().setUp()
        self.case = self.four_eyes()

    def dry(self, request, *more, by, code=(DONE, LEFT_OUT)):
        return self.expect(code, "--json", "request", "dry-run", self.case, request, *more, *self.key(by))

    def test_an_approver_sees_it_before_deciding(self):
        request = self.reviewed(self.case)
        dry = self.dry(request, by=self.bob).json()
        self.assertEqual((dry["request"], dry["format"], dry["dry_run"]), (request, "eml", True))
        shown = self.request("show", self.case, request, by=self.bob)
        self.assertEqual(shown["state"], "internal review")
        self.assertEqual(dry["selected"]["events"], shown["counts"]["events"])
        self.request("approve", self.case, request, by=self.bob)
        out = self.folder / "out"
        real = self.expect((DONE, LEFT_OUT), "--json", "export", "eml", self.case, "--out", out, "--request",
                           request).json()
        self.assertEqual({k: real[k] for k in ("exported", "left_out")}, {k: dry[k] for k in ("exported", "left_out")})

    def test_every_format_can_be_rehearsed(self):
        for form in ("eml", "smtp", "csv", "symphony", "rsmf", "loadfile", "html", "pdf", "print"):
            with self.subTest(form=form):
                request = self.draft(self.case, delivery={"format": form})
                self.fails(USAGE, "request", "dry-run", self.case, request, *self.key(self.bob), naming="submitted")
                self.request("submit", self.case, request, by=self.ann)
                dry = self.dry(request, by=self.bob).json()
                self.assertEqual(dry["format"], "html" if form in ("pdf", "print") else form)
                self.assertTrue(dry["balanced"])

    def test_it_needs_a_key_and_is_logged_as_reading(self):
        request = self.reviewed(self.case)
        self.fails(NOT_PERMITTED, "request", "dry-run", self.case, request, naming="who reads it")
        self.assertEqual(self.log(self.case)[-1]["act"], "refused")
        self.fails(NOT_PERMITTED, "export", "eml", self.case, "--dry-run", naming="who reads it")
        self.dry(request, by=self.bob)
        entry = self.log(self.case)[-1]
        self.assertEqual((entry["act"], entry["details"]["rehearsed"]), ("read", request))
        self.assertIn("signer", entry["details"])
        self.assertEqual([e for e in self.log(self.case) if e["act"].startswith("export")], [])

    def test_who_saw_only_that_has_seen_no_preview(self):
        request = self.reviewed(self.case)
        self.dry(request, by=self.bob)
        self.request("approve", self.case, request, by=self.bob)
        step = self.request("show", self.case, request, by=self.bob)["steps"][-1]
        self.assertEqual((step["step"], step["preview"]), ("approve", "not seen"))

    def test_a_case_that_changed_is_not_rehearsed(self):
        request = self.reviewed(self.case)
        event = next(iter(self.texts(self.case)))
        for each in self.ok("--json", "events", self.case, "--filter", 'tenant:"Pluvius Works"', *self.key(self.bob),
                            "--limit", "1").lines():
            event = each["id"]
        self.ok("redact", "add", self.case, event, "--reason", "personal")
        run = self.dry(request, by=self.bob, code=(INPUT, NOT_PERMITTED, USAGE))
        self.assertIn("not what was submitted", run.err)

    def test_a_dry_run_of_an_export_needs_no_approval_and_gives_none(self):
        out = self.folder / "out"
        self.expect((DONE, LEFT_OUT), "export", "eml", self.case, "--out", out, "--dry-run", *self.key(self.bob))
        self.assertFalse(out.exists())
        self.fails(NOT_PERMITTED, "export", "eml", self.case, "--out", out)
        self.assertFalse(out.exists())


if __name__ == "__main__":
    main()
