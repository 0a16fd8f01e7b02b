# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Requests from draft to delivery, as people of three roles go through them."""

import hashlib
import json
import os
from datetime import date

from foureyes import FourEyesTest
from support import DONE, INPUT, LEFT_OUT, NOT_PERMITTED, SAMPLE, USAGE, files_of, main


class Making(FourEyesTest):
    def test_a_four_eyes_case_needs_its_approver(self):
        case = self.folder / "a.casebook"
        self.fails(USAGE, "new", case, naming="--approver")
        self.fails(USAGE, "import", case, SAMPLE, naming="--approver")
        self.assertFalse(case.exists())
        self.ok("import", case, SAMPLE, "--approver", self.bob.with_suffix(".pem"))
        genesis = self.log(case)[0]["details"]
        self.assertEqual((genesis["policy"], genesis["approver"]["subject"]), ("four-eyes", "CN=Bob"))

    def test_settings_of_the_computer_forbid_single(self):
        settings = self.folder / "settings.json"
        settings.write_text('{"forbid_single": true}')
        case, _ = self.make_case(SAMPLE, name="single.casebook")
        os.environ["CASEBOOK_SETTINGS"] = str(settings)
        self.fails(NOT_PERMITTED, "new", self.folder / "b.casebook", "--policy", "single", naming="single")
        self.fails(NOT_PERMITTED, "export", "eml", case, "--out", self.folder / "out", naming="settings")
        settings.write_text('{"forbid_singel": true}')
        self.fails(USAGE, "export", "eml", case, "--out", self.folder / "out", naming="forbid_singel")
        os.environ.pop("CASEBOOK_SETTINGS")
        self.ok("export", "eml", case, "--out", self.folder / "out")


class File(FourEyesTest):
    def refused(self, naming, **changes):
        self.fails(USAGE, "request", "new", self.case, "--file", self.form(**changes), *self.key(self.ann),
                   naming=naming)

    def setUp(self):
        super().setUp()
        self.case = self.four_eyes()

    def test_required_keys_are_named(self):
        for key in ("organisation", "requester", "reason", "legal_justification", "filter", "approver", "statement",
                    "delivery"):
            self.refused(f'"{key}"', **{key: None})
        self.refused('"delivery.format"', delivery={})
        self.refused('"reason"', reason="  ")

    def test_unknown_keys_are_refused_by_name(self):
        self.refused('"urgent"', urgent=True)
        self.refused('"delivery.fromat"', delivery={"format": "eml", "fromat": "csv"})
        self.refused('"planets"', filter=None, scope={"planets": ["Mars"]})

    def test_wrong_values_are_refused_by_name(self):
        self.refused("delivery.format", delivery={"format": "fax"})
        self.refused("delivery.lifespan_days", delivery={"format": "eml", "lifespan_days": 0})
        self.refused("filter", filter="sender:x")
        self.refused("context", context="sometimes")
        self.refused("scope", scope={"users": ["x"]})  # beside the filter
        self.refused("users", filter=None, scope={"users": "x"})

    def test_a_scope_compiles_to_the_query_language(self):
        scope = {"users": ["odette.marsh@im.pluvius.example"], "from": "2024-09-01", "to": "2024-10-31",
                 "direct_messages": True, "public_groups": False, "calls": False, "media": False}
        request = self.draft(self.case, filter=None, scope=scope)
        done = self.request("submit", self.case, request, by=self.ann)
        query = done["scope"]["filter"]
        self.assertIn("participant:", query)
        self.assertIn("kind:(chat)", query)
        count = self.ok("--json", "search", self.case, query, "--count", *self.key(self.ann)).json()
        self.assertEqual(done["counts"]["events"], count["count"])
        self.assertGreater(done["counts"]["events"], 0)

    def test_documents_are_hashed(self):
        (self.folder / "order.pdf").write_bytes(b"an order")
        request = self.draft(self.case, documents=["order.pdf"])
        document = self.request("show", self.case, request)["form"]["documents"][0]
        self.assertEqual(document["sha256"], hashlib.sha256(b"an order").hexdigest())
        self.fails(INPUT, "request", "new", self.case, "--file", self.form(documents=["none.pdf"]),
                   *self.key(self.ann), naming="none.pdf")


class States(FourEyesTest):
    def setUp(self):
        super().setUp()
        self.case = self.four_eyes()

    def test_the_whole_way(self):
        request = self.draft(self.case)
        self.assertEqual(self.request("show", self.case, request)["state"], "draft")
        submitted = self.request("submit", self.case, request, by=self.ann)
        self.assertEqual(submitted["state"], "submitted")
        count = self.ok("--json", "search", self.case, 'tenant:"Pluvius Works"', "--count", *self.key(self.bob)).json()
        self.assertEqual(submitted["counts"]["events"], count["count"])
        self.assertEqual(submitted["counts"]["conversations"], count["conversations"])
        self.assertEqual(sum(submitted["counts"]["by_type"].values()), count["count"])
        self.assertEqual(len(submitted["root"]), 64)
        self.assertEqual(self.request("review", self.case, request, by=self.bob)["state"], "internal review")
        approved = self.request("approve", self.case, request, by=self.bob)
        self.assertEqual((approved["state"], approved["root"]), ("approved", submitted["root"]))
        self.assertEqual(approved["approvals"][0]["subject"], "CN=Bob")
        out = self.folder / "out"
        report = self.ok("--json", "export", "eml", self.case, "--out", out, "--request", request).json()
        self.assertEqual(report["selected"]["events"], count["count"])
        self.assertTrue(report["balanced"])
        manifest = json.loads((out / "manifest.json").read_text())
        self.assertEqual((manifest["clearance"]["kind"], manifest["approval"]["root"]), ("result", submitted["root"]))
        self.assertEqual(self.request("show", self.case, request)["state"], "delivered")
        self.assertEqual([r["id"] for r in self.ok("--json", "request", "list", self.case).json()], [request])
        self.ok("verify", self.case)

    def test_the_same_export_again_gives_the_same_bytes(self):
        request = self.approved(self.case)
        for name in ("one", "two"):
            self.ok("export", "eml", self.case, "--out", self.folder / name, "--request", request)
        self.assertEqual(files_of(self.folder / "one"), files_of(self.folder / "two"))

    def test_nothing_leaves_before_the_approval(self):
        out = self.folder / "out"
        self.fails(NOT_PERMITTED, "export", "eml", self.case, "--out", out)
        self.fails(NOT_PERMITTED, "export", "eml", self.case, "--out", out, "--request", "R1")
        request = self.draft(self.case)
        for step, by in (("submit", self.ann), ("review", self.bob)):
            self.fails(NOT_PERMITTED, "export", "eml", self.case, "--out", out, "--request", request, naming=request)
            self.request(step, self.case, request, by=by)
        self.fails(NOT_PERMITTED, "export", "eml", self.case, "--out", out, "--request", request)
        self.assertFalse(out.exists())

    def test_return_reject_and_revoke(self):
        request = self.draft(self.case)
        self.request("submit", self.case, request, by=self.ann)
        self.request("review", self.case, request, "--fail", "scope", by=self.bob, code=USAGE)
        returned = self.request("review", self.case, request, "--fail", "scope", "--reason", "too wide", by=self.bob)
        self.assertEqual(returned["state"], "returned")
        checklist = returned["steps"][-1]["checklist"]
        self.assertEqual(checklist, {"legal": True, "scope": False, "details": True})
        narrow = self.form(filter='tenant:"Pluvius Works" type:Message')
        again = self.request("submit", self.case, request, "--file", narrow, by=self.ann)
        self.assertEqual(list(again["counts"]["by_type"]), ["Message"])
        self.request("review", self.case, request, by=self.bob)
        self.assertEqual(self.request("reject", self.case, request, "--reason", "no", by=self.bob)["state"], "rejected")
        self.request("approve", self.case, request, by=self.bob, code=NOT_PERMITTED)
        other = self.approved(self.case)
        self.request("revoke", self.case, other, "--reason", "settled", by=self.bob)
        self.fails(NOT_PERMITTED, "export", "eml", self.case, "--out", self.folder / "out", "--request", other,
                   naming="revoked")

    def test_a_push_asks_whether_the_approval_still_holds(self):
        request = self.approved(self.case, delivery={"format": "symphony"})
        out = self.folder / "staged"
        self.expect((DONE, LEFT_OUT), "export", "symphony", self.case, "--out", out, "--request", request)
        target = self.folder / "target.json"
        nobody = "http://127.0.0.1:9"  # nothing listens there: whoever gets so far does not end with "not permitted"
        target.write_text(json.dumps({"login": "rsa", "user": "svc", "key": "key.pem", "agent": nobody, "pod": nobody,
                                      "session": nobody, "key_manager": nobody}), encoding="utf-8")
        self.request("revoke", self.case, request, "--reason", "settled", by=self.bob)
        self.fails(NOT_PERMITTED, "symphony", "push", self.case, out, "--target", target,
                   "--key-password-file", self.password, naming="revoked")
        self.assertEqual(self.log(self.case)[-1]["act"], "refused")

    def test_a_filter_beside_the_request_must_select_the_same(self):
        request = self.approved(self.case)
        self.ok("export", "eml", self.case, "--out", self.folder / "a", "--request", request, "--filter",
                '  tenant:("Pluvius Works")  ')
        self.fails(NOT_PERMITTED, "export", "eml", self.case, "--out", self.folder / "b", "--request", request,
                   "--filter", "*", naming=request)

    def test_the_format_is_part_of_the_approval(self):
        request = self.approved(self.case)
        self.fails(NOT_PERMITTED, "export", "csv", self.case, "--out", self.folder / "out", "--password-file",
                   self.password, "--request", request, naming="eml")

    def test_a_delivery_lives_as_long_as_was_approved(self):
        request = self.approved(self.case, delivery={"format": "csv", "lifespan_days": 3})
        self.ok("export", "csv", self.case, "--out", self.folder / "out", "--password-file", self.password,
                "--request", request, "--lifespan", "300")
        delivery = self.ok("--json", "deliveries", "list", self.case).json()[0]
        made, until = (self.day(delivery[key]) for key in ("made", "until"))
        self.assertEqual((until - made).days, 3)

    @staticmethod
    def day(text):
        return date.fromisoformat(text[:10])

    def test_enrolled_people_may_act(self):
        carl = self.identity("Carl")
        request = self.draft(self.case)
        self.request("submit", self.case, request, by=self.ann)
        self.request("review", self.case, request, by=carl, code=NOT_PERMITTED)
        self.fails(NOT_PERMITTED, "identity", "enrol", self.case, carl.with_suffix(".pem"), "--role", "approver",
                   *self.key(carl))
        self.ok("identity", "enrol", self.case, carl.with_suffix(".pem"), "--role", "reviewer", *self.key(self.bob))
        self.request("review", self.case, request, by=carl)
        self.request("approve", self.case, request, by=carl, code=NOT_PERMITTED)
        self.ok("identity", "enrol", self.case, carl.with_suffix(".pem"), "--role", "approver", *self.key(self.bob))
        self.request("approve", self.case, request, by=carl)
        self.ok("export", "eml", self.case, "--out", self.folder / "out", "--request", request)
        self.ok("identity", "enrol", self.case, carl.with_suffix(".pem"), "--role", "none", *self.key(self.bob))
        other = self.draft(self.case)
        self.request("submit", self.case, other, by=self.ann)
        self.request("review", self.case, other, by=carl, code=NOT_PERMITTED)

    def test_an_approver_changes_the_policy(self):
        change = ("identity", "policy", self.case, "single", "--reason", "IT migration")
        self.fails(NOT_PERMITTED, *change, *self.key(self.ann), naming="Ann")
        self.assertEqual(self.log(self.case)[-1]["act"], "refused")
        self.fails(NOT_PERMITTED, "export", "eml", self.case, "--out", self.folder / "out")
        self.ok(*change, *self.key(self.bob))
        self.assertEqual(self.info(self.case)["policy"], "single")
        self.ok("export", "eml", self.case, "--out", self.folder / "out")
        self.ok("events", self.case, "--limit", "1")
        self.ok("verify", self.case)
        self.ok("identity", "policy", self.case, "four-eyes", "--reason", "done", *self.key(self.bob))
        self.fails(NOT_PERMITTED, "export", "eml", self.case, "--out", self.folder / "more")
        self.ok("audit", "verify", self.case)

    def test_warnings(self):
        request = self.draft(self.case, filter="*", reason="Talks of odette@pluvius.example on 2024-09-27",
                             approver={"name": "Bob", "role": "Friend", "email": ""})
        warnings = " ".join(self.request("submit", self.case, request, by=self.ann)["warnings"])
        for word in ("no limits", "odette@pluvius.example", "2024-09-27", "told", "role"):
            self.assertIn(word, warnings)

    def test_a_standing_approval_holds_within_its_counts(self):
        standing = {"until": "2100-01-01", "events": 40}
        request = self.approved(self.case, standing=standing, filter='tenant:"Pluvius Works"')
        self.fails(NOT_PERMITTED, "export", "eml", self.case, "--out", self.folder / "a", "--request", request,
                   naming="more than were approved")
        request = self.approved(self.case, standing={"until": "2100-01-01", "events": 400})
        self.ok("export", "eml", self.case, "--out", self.folder / "a", "--request", request)
        manifest = json.loads((self.folder / "a" / "manifest.json").read_text())
        self.assertEqual(manifest["clearance"]["kind"], "standing")
        past = self.reviewed(self.case, standing={"until": "2020-01-01", "events": 400})
        self.request("approve", self.case, past, by=self.bob)
        self.fails(NOT_PERMITTED, "export", "eml", self.case, "--out", self.folder / "b", "--request", past,
                   naming="expired")


class Decisions(FourEyesTest):
    def test_marks_filters_holds_and_purges_stand_in_the_log(self):
        case, _ = self.make_case(SAMPLE)
        event = self.events(case, "--limit", "1")[0]["id"]
        self.ok("tag", "add", case, "urgent", event)
        self.ok("note", "add", case, event, "Ask Bob")
        self.ok("mark", "reviewed", case, "--filter", "invoice")
        self.ok("filter", "save", case, "Invoices", "invoice")
        self.ok("export", "csv", case, "--out", self.folder / "out", "--password-file", self.password)
        self.ok("deliveries", "hold", case, "1", "--reason", "a court")
        self.ok("deliveries", "purge", case)
        log = self.log(case)[3:]
        self.assertEqual([entry["act"] for entry in log],
                         ["mark", "mark", "mark", "save", "export", "export-done", "hold"])
        self.assertEqual((log[0]["details"]["tag"], log[0]["details"]["ids"]), ("urgent", [event]))
        self.assertNotIn("Ask Bob", json.dumps(log))
        self.change(case, ("UPDATE delivery SET until = 1, hold = ''", ()))
        self.ok("deliveries", "purge", case)
        self.assertEqual((self.log(case)[-1]["act"], self.log(case)[-1]["details"]["deliveries"]), ("purge", [1]))
        self.ok("audit", "verify", case)


class Reading(FourEyesTest):
    def test_reading_needs_a_key_and_is_logged_with_its_counts(self):
        case = self.four_eyes()
        self.fails(NOT_PERMITTED, "events", case, naming="--key")
        self.fails(NOT_PERMITTED, "search", case, "invoice", naming="--key")
        events = self.ok("--json", "events", case, "--limit", "3", *self.key(self.ann)).lines()
        self.fails(NOT_PERMITTED, "raw", case, events[0]["id"], naming="--key")
        self.ok("raw", case, events[0]["id"], *self.key(self.ann))
        found = self.ok("--json", "search", case, "invoice", *self.key(self.bob)).lines()
        reads = [entry["details"] for entry in self.log(case) if entry["act"] == "read"]
        self.assertEqual([(r["command"], r["events"]) for r in reads],
                         [("events", 3), ("raw", 1), ("search", len(found))])
        self.assertEqual([r["signer"]["subject"] for r in reads], ["CN=Ann", "CN=Ann", "CN=Bob"])
        self.assertEqual([e["act"] for e in self.log(case)].count("refused"), 3)
        self.ok("audit", "verify", case)

    def test_no_other_command_shows_events_without_a_key(self):
        case = self.four_eyes()
        self.ok("filter", "save", case, "Invoices", "invoice")
        self.ok("filter", "save", case, "All", "*")
        terms = self.folder / "terms.txt"
        terms.write_text("invoice\n", encoding="utf-8")
        self.ok("terms", "save", case, "T", terms)
        for verb in (("filter", "run", case, "Invoices"), ("filter", "compare", case, "All", "Invoices", "--show", "only_a"),
                     ("terms", "sample", case, "T", "invoice"), ("request", "preview", case, self.reviewed(case))):
            with self.subTest(verb[:2]):
                self.fails(NOT_PERMITTED, *verb, naming="--key")
                self.assertEqual(self.log(case)[-1]["act"], "refused")
                self.assertTrue(self.ok(*verb, *self.key(self.bob)).out)
                self.assertEqual(self.log(case)[-1]["act"], "read")

    def test_a_wrong_passphrase_is_noted(self):
        case = self.four_eyes()
        wrong = self.folder / "wrong"
        wrong.write_text("something else\n")
        self.fails(INPUT, "events", case, "--key", self.ann, "--key-password-file", wrong, naming="Ann.p12")
        self.assertEqual(self.log(case)[-1]["act"], "refused")

    def test_a_preview_is_seen_or_not_seen(self):
        case = self.four_eyes()
        self.assertEqual(self.request("show", case, self.approved(case))["approvals"][0]["preview"], "not seen")
        request = self.reviewed(case)
        shown = self.ok("request", "preview", case, request, *self.key(self.bob)).lines()
        self.assertEqual(len(shown), self.request("show", case, request)["counts"]["events"])
        self.request("approve", case, request, by=self.bob)
        self.assertEqual(self.request("show", case, request)["approvals"][0]["preview"], "seen")


if __name__ == "__main__":
    main()
