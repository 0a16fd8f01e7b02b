# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Pushes to a fake Symphony on this machine: every message is imported exactly once, or listed with its reason."""

import base64
import csv
import json
import os
import random
import shutil
import signal
import subprocess
import unittest

from fakeagent import ACCOUNT, FakeAgent
from support import DONE, INPUT, INTEGRITY, LEFT_OUT, NOT_PERMITTED, SIGKILL, TIMEOUT, USAGE, main, start
from talks import Talk, archive
from test_symphony import SymphonyTest, rows_of, write_rows

PASSWORD = "Sandbank 42"
PEOPLE = [f"{name}@pluvius.example" for name in ("ann.reed", "bo", "cy", "dora")]


def openssl(*args):
    subprocess.run(["openssl", *map(str, args)], check=True, capture_output=True, timeout=TIMEOUT)


@unittest.skipUnless(shutil.which("openssl"), "openssl is not installed")
class PushTest(SymphonyTest):
    messages = 60

    def setUp(self):
        super().setUp()
        self.password = self.folder / "password"
        self.password.write_text(PASSWORD + "\n", encoding="utf-8")
        self.key = self.folder / "key.pem"
        openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-aes256", "-pass", f"file:{self.password}",
                "-out", self.key)
        openssl("pkey", "-in", self.key, "-passin", f"file:{self.password}", "-pubout", "-out", self.folder / "public.pem")
        self.agent = FakeAgent(self.folder / "public.pem")
        self.addCleanup(self.agent.close)
        self.target = self.write_target()
        self.case, _ = self.make_case(archive(self.folder, self.talks()))
        self.export(self.case, name="staged", code=(DONE, LEFT_OUT))

    def talks(self):
        a, b, c, d = PEOPLE
        talks = [Talk(1, [a, b]), Talk(2, [a, c]), Talk(3, [a, b, c, d], room="plans@rooms.example")]
        for i in range(self.messages):
            talk = talks[i % 3]
            talk.say(talk.people[i // 3 % len(talk.people)], i, f"message {i} ${{x}} & <b>")
        return talks

    def write_target(self, name="target.json", **changes):
        base = self.agent.base
        target = {"login": "rsa", "agent": base + "/agent", "pod": base + "/pod", "session": base + "/login",
                  "key_manager": base + "/relay", "user": "svc-import", "key": str(self.key), "batch_size": 7,
                  "calls_per_second": 100_000, "retry_seconds": 0.001, "timeout_seconds": 60}
        target.update(changes)
        path = self.folder / name
        path.write_text(json.dumps({key: value for key, value in target.items() if value is not None}))
        return path

    def map_people(self, action="map"):
        """Everybody is a user of Symphony, to be found by e-mail; or is to be made."""
        table = self.folder / "users.csv"
        table.unlink(missing_ok=True)
        self.ok("symphony", "map", "people", self.case, "--out", table)
        rows = rows_of(table)
        for row in rows:
            row["action"], row["guessed"] = action, "no"
            if action == "map":
                self.agent.add_user(row["email"])
        self.ok("symphony", "map", "keep", self.case, write_rows(table, rows))
        return rows

    def push_args(self, verb="push", folder="staged", *more):
        return ("symphony", verb, self.case, self.folder / folder, "--target", self.target, "--key-password-file",
                self.password, *more)

    def push(self, verb="push", *more, folder="staged", code=DONE):
        return self.expect(code, "--json", *self.push_args(verb, folder, *more)).json()

    def ledger(self):
        return {row["id"]: row for row in self.ok("--json", "symphony", "status", self.case, "--list", "all").lines()}

    def status(self, code=(DONE, LEFT_OUT)):
        return self.expect(code, "--json", "symphony", "status", self.case).json()

    def assertAgree(self):
        """Ledger and Symphony say the same of every message, and nothing was asked for that must not be."""
        self.assertEqual(self.agent.problems, [])
        ledger = self.ledger()
        staged = {line["originalMessageId"] for line in self.staged("staged")}
        self.assertEqual(set(ledger), staged)
        imported = {key for key, row in ledger.items() if row["state"] == "imported"}
        self.assertEqual(imported, self.agent.ids())
        self.assertEqual(len(self.agent.order), len(set(self.agent.order)))
        for key, row in ledger.items():
            if row["state"] == "failed":
                self.assertTrue(row["class"], row)


class Pushing(PushTest):
    def test_users_and_streams_are_found_or_made_and_everything_is_imported_once(self):
        self.map_people()
        pushed = self.push()
        self.assertEqual((pushed["sent"], pushed["imported"], pushed["failed"], pushed["left"]), (60, 60, 0, 0))
        self.assertAgree()
        self.assertEqual(sorted(s["kind"] for s in self.agent.streams.values()), ["IM", "IM", "ROOM"])
        room = next(s for s in self.agent.streams.values() if s["kind"] == "ROOM")
        self.assertEqual(room["members"], set(self.agent.users) | {ACCOUNT})
        staged = {line["originalMessageId"]: line for line in self.staged("staged")}
        for (system, key), message in self.agent.messages.items():
            self.assertEqual((message["message"], message["intendedMessageTimestamp"], system),
                             (staged[key]["message"], staged[key]["intendedMessageTimestamp"], "mitel-imarchive"))
            self.assertEqual(self.agent.users[message["intendedMessageFromUserId"]]["emailAddress"], staged[key]["jid"])
        before = list(self.agent.calls)
        again = self.push()
        self.assertEqual((again["sent"], again["imported"]), (0, 60))
        self.assertNotIn(("POST", "/agent/v4/message/import"), self.agent.calls[len(before):])
        self.assertNotIn(("POST", "/pod/v3/room/create"), self.agent.calls[len(before):])

    def test_missing_users_are_made_where_the_mapping_says_so(self):
        self.map_people("create")
        self.agent.add_user(PEOPLE[0])  # somebody had made one of them already
        self.push()
        self.assertAgree()
        self.assertEqual({u["emailAddress"] for u in self.agent.users.values()}, set(PEOPLE))

    def test_people_without_a_user_fail_with_their_reason_and_go_in_a_retry(self):
        rows = self.map_people()
        self.agent.users = {uid: user for uid, user in self.agent.users.items() if user["emailAddress"] != PEOPLE[3]}
        pushed = self.push(code=LEFT_OUT)
        self.assertEqual(pushed["failed"], 5)
        self.assertAgree()
        self.assertEqual([(c["class"], c["count"]) for c in self.status()["classes"]], [("sender-unmapped", 5)])
        self.assertEqual(self.push(code=LEFT_OUT)["sent"], 0)
        self.agent.add_user(PEOPLE[3])
        self.assertEqual(self.push("retry", "--class", "dlp", code=LEFT_OUT)["sent"], 0)
        self.assertEqual(self.push("retry")["sent"], 5)
        self.assertAgree()

    def test_nobody_is_mapped_by_a_guess(self):
        for email in PEOPLE:
            self.agent.add_user(email)
        pushed = self.push(code=LEFT_OUT)
        self.assertEqual((pushed["imported"], pushed["failed"]), (0, 60))
        self.assertAgree()

    def test_batches_made_for_pushing_by_hand_can_be_pushed(self):
        self.map_people()
        people, streams = self.tables(self.case)
        ids = {user["emailAddress"]: uid for uid, user in self.agent.users.items()}
        for row in people:
            row["symphony_user_id"] = f"uid:{ids[row['jid']]}"
        for row in streams:
            members = {ids[m["jid"]] for m in rows_of(self.folder / "staged/2-streams/members.csv") if m["stream_key"] == row["stream_key"]}
            row["stream_id"] = "sid:" + self.agent.add_stream(row["kind"], members)
        self.export(self.case, *self.save(people, streams), name="batches", code=LEFT_OUT)
        self.assertEqual(self.push(folder="batches")["imported"], 60)
        self.assertAgree()

    def test_afterwards_owners_take_over_and_leavers_are_disabled(self):
        rows = self.map_people()
        rows[3]["disable_after"] = "yes"
        streams = rows_of(self.folder / "staged/2-streams/streams.csv")
        for row in streams:
            row["owner_jid"] = PEOPLE[1]
            if row["kind"] == "ROOM":
                row["deactivate_after"], row["remove_after"] = "yes", f"{PEOPLE[2].upper()} {PEOPLE[3]}"
        self.ok("symphony", "map", "keep", self.case, write_rows(self.folder / "users.csv", rows),
                write_rows(self.folder / "streams.csv", streams))
        finish = ("--json", "symphony", "finish", self.case, "--target", self.target, "--key-password-file", self.password)
        self.push()
        done = self.ok(*finish).json()
        self.assertEqual((done["promoted"], done["removed"], done["disabled"]), (1, 1, 1))
        self.assertEqual((done["members_removed"], done["deactivated"]), (2, 1))
        room = next(s for s in self.agent.streams.values() if s["kind"] == "ROOM")
        owner = next(uid for uid, u in self.agent.users.items() if u["emailAddress"] == PEOPLE[1])
        self.assertEqual((room["owners"], ACCOUNT in room["members"]), ({owner}, False))
        self.assertEqual((len(room["members"]), room["active"]), (2, False))
        self.assertEqual([u["emailAddress"] for u in self.agent.users.values() if not u["active"]], [PEOPLE[3]])
        again = self.ok(*finish).json()
        self.assertEqual((again["promoted"], again["members_removed"], again["deactivated"]), (0, 0, 0))
        self.assertEqual(self.agent.problems, [])

    def test_an_owner_is_never_removed(self):
        rows = self.map_people()
        streams = [row for row in rows_of(self.folder / "staged/2-streams/streams.csv") if row["kind"] == "ROOM"]
        streams[0]["owner_jid"] = streams[0]["remove_after"] = PEOPLE[1]
        self.ok("symphony", "map", "keep", self.case, write_rows(self.folder / "users.csv", rows),
                write_rows(self.folder / "streams.csv", streams))
        self.push()
        run = self.expect(LEFT_OUT, "--json", "symphony", "finish", self.case, "--target", self.target,
                          "--key-password-file", self.password)
        self.assertEqual(run.json()["members_removed"], 0)
        self.assertIn("owns it", run.err)
        self.assertEqual(self.agent.problems, [])


class Files(PushTest):
    """Files that were sent, of a requested export, whose people are named by mail address."""

    FILES = {"plan.txt": b"hello\r\n.\r\nFrom me\n", "r\u00f6ntgen.png": bytes(range(256)) * 300, "notes.PDF": b"%PDF-\0"}

    def setUp(self):
        super().setUp()
        folder = self.folder / "pack"
        (folder / "media").mkdir(parents=True)
        rows = [("Conversation ID", "Time", "Sender", "Sender name", "Recipients", "Text", "Message ID",
                 "Attachment names", "Attachment paths")]
        for number, (name, content) in enumerate(self.FILES.items()):
            (folder / "media" / name).write_bytes(content)
            rows.append(("c1", f"2024-01-05T09:{number:02}:00Z", PEOPLE[0], "Ann", PEOPLE[1], "" if number == 1 else f"file {number}",
                         f"m{number}", name, f"media/{name}"))
        rows.append(("c1", "2024-01-05T10:00:00Z", PEOPLE[1], "Bo", PEOPLE[0], "thanks", "m9", "", ""))
        with (folder / "messages.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        self.case = self.folder / "pack.casebook"
        self.expect((DONE, LEFT_OUT), "import", self.case, "--policy", "single", folder)

    def sent(self):
        return {file["filename"]: base64.b64decode(file["content"], validate=True)
                for message in self.agent.messages.values() for file in message.get("attachments", [])}

    def test_files_stay_behind_unless_they_are_asked_for(self):
        self.map_people()
        self.export(self.case, name="plain")
        self.expect((DONE, LEFT_OUT), "--json", *self.push_args("push", "plain"))
        self.assertEqual(len(self.agent.order), 3) # a message without text is none without its file
        self.assertEqual(self.sent(), {})

    def test_files_go_along_byte_for_byte(self):
        self.map_people()
        plan = self.expect((DONE, LEFT_OUT), "--json", "symphony", "plan", self.case, "--mapped", "--attachments").json()
        self.export(self.case, "--attachments", name="files")
        self.expect((DONE, LEFT_OUT), "--json", *self.push_args("push", "files"))
        self.assertEqual(self.agent.problems, [])
        self.assertEqual(self.sent(), self.FILES)
        self.assertEqual(len(self.agent.order), 4)
        self.assertEqual((plan["files"], plan["file_bytes"]), (3, sum(map(len, self.FILES.values()))))

    def test_a_pod_that_takes_no_such_file_costs_only_that_message(self):
        self.map_people()
        self.agent.file_types = [".txt", ".pdf"]
        self.export(self.case, "--attachments", name="files")
        pushed = self.expect(LEFT_OUT, "--json", *self.push_args("push", "files")).json()
        failed = [row for row in self.ledger().values() if row["state"] == "failed"]
        self.assertEqual(pushed["failed"], len(failed))
        self.assertEqual([(row["class"], "png" in row["diagnostic"]) for row in failed], [("file-type", True)])
        self.assertEqual(pushed["imported"], 3)
        self.agent.file_types = [".png"]
        self.push("retry", folder="files")
        self.assertEqual(self.sent(), self.FILES)


class Refusals(PushTest):
    def setUp(self):
        super().setUp()
        self.map_people()

    def test_failures_have_their_class_and_diagnostic(self):
        ids = [line["originalMessageId"] for line in self.staged("staged")]
        said = {"The sender is not a member of the stream": "sender-not-member", "User is inactive": "sender-inactive",
                "Room is not active": "stream-inactive", "Message blocked by Expression Filter": "dlp",
                "Invalid messageML: x": "markup", "LIMIT_MESSAGE_CONTENT_MAX_TOTAL_SIZE_REACHED": "too-large",
                "Something quite new": "other"}
        self.agent.refusals = dict(zip(ids, said))
        pushed = self.push(code=LEFT_OUT)
        self.assertEqual((pushed["imported"], pushed["failed"]), (60 - len(said), len(said)))
        ledger = self.ledger()
        for key, text in self.agent.refusals.items():
            self.assertEqual((ledger[key]["diagnostic"], ledger[key]["class"]), (text, said[text]))
        own = self.folder / "patterns.csv"
        own.write_text("class,pattern\nhouse-rule,quite new\n")
        self.push("retry", "--diagnostics", own, code=LEFT_OUT)
        self.assertEqual(self.ledger()[ids[6]]["class"], "house-rule")
        self.assertAgree()
        self.agent.refusals = {}
        self.assertEqual(self.push("retry")["sent"], len(said))
        self.assertAgree()

    def test_the_final_report_balances_states_the_losses_and_is_signed(self):
        ids = [line["originalMessageId"] for line in self.staged("staged")]
        self.agent.refusals = {ids[0]: "User is inactive"}
        self.push(code=LEFT_OUT)
        key, report = self.folder / "k.p12", self.folder / "report.json"
        self.ok("identity", "new", "--name", "Iris Vogel", "--email", "iris@pluvius.example", "--out", key, "--key-password-file", self.password)
        done = self.expect(LEFT_OUT, "--json", "symphony", "report", self.case, self.folder / "staged", "--out", report, "--key", key,
                           "--key-password-file", self.password).json()
        self.assertEqual((done["imported"], done["failed"], done["left"], done["balanced"]), (59, 1, 0, True))
        said = json.loads(report.read_text(encoding="utf-8"))
        self.assertEqual([(m["id"], m["class"]) for m in said["not_imported"]], [(ids[0], "sender-inactive")])
        self.assertEqual(said["events_selected"], said["events_exported"] + sum(part["count"] for part in said["left_out"]))
        self.assertGreater(said["not_importable"]["presence-span"], 0)
        check = ("openssl", "cms", "-verify", "-inform", "DER", "-binary", "-content", report, "-in", f"{report}.p7s", "-noverify", "-out", os.devnull)
        self.assertEqual(subprocess.run(check, capture_output=True).returncode, 0)
        report.write_bytes(report.read_bytes().replace(b"59", b"60"))
        self.assertNotEqual(subprocess.run(check, capture_output=True).returncode, 0)

    def test_one_bad_message_does_not_cost_its_batch(self):
        ids = [line["originalMessageId"] for line in self.staged("staged")]
        self.agent.bad = {ids[3], ids[40]}
        pushed = self.push(code=LEFT_OUT)
        self.assertEqual((pushed["imported"], pushed["failed"], pushed["left"]), (58, 2, 0))
        self.assertEqual({row["class"] for row in self.ledger().values() if row["state"] == "failed"}, {"markup"})
        self.assertAgree()

    def test_requests_that_are_too_large_become_smaller(self):
        self.agent.faults = [413, 413]
        self.assertEqual(self.push()["imported"], 60)
        self.assertAgree()

    def test_a_changed_export_is_refused(self):
        staged = self.folder / "staged" / "staged.jsonl"
        staged.write_bytes(staged.read_bytes().replace(b"message 1 ", b"message 9 "))
        self.fails((INPUT, INTEGRITY), *self.push_args(), naming="staged")
        self.assertEqual(self.agent.imports, 0)

    def test_an_export_of_another_case_is_refused(self):
        other, _ = self.make_case(self.folder / "IMArchives", name="other.casebook")
        self.fails((INPUT, USAGE), "symphony", "push", other, self.folder / "staged", "--target", self.target,
                   "--key-password-file", self.password, naming="another case")

    def test_a_wrong_login_sends_nothing(self):
        self.target = self.write_target(user="somebody-else")
        self.fails(NOT_PERMITTED, *self.push_args(), naming="/login")
        self.password.write_text("wrong\n")
        self.fails(INPUT, *self.push_args(), naming="key.pem")
        self.assertEqual(self.agent.imports, 0)

    def test_targets_name_their_faults(self):
        for changes, named in (({"agent": "http://agent.pluvius.example/agent"}, "agent"), ({"passwrod": "x"}, "passwrod"),
                               ({"login": "magic"}, "login"), ({"batch_size": 5001}, "batch_size"), ({"pod": None}, "pod")):
            self.target = self.write_target(**changes)
            self.fails((USAGE, INPUT), *self.push_args(), naming=named)
        self.assertEqual(self.agent.calls, [])

    def test_no_secret_is_kept_and_every_push_is_logged(self):
        self.push()
        secrets = [PASSWORD, *self.agent.tokens]
        kept = [self.case, *(p for p in (self.folder / "staged").rglob("*") if p.is_file())]
        for path in kept:
            raw = path.read_bytes()
            self.assertFalse([secret for secret in secrets if secret.encode() in raw], path)
        acts = [entry["act"] for entry in self.ok("--json", "audit", "list", self.case).json()["entries"]]
        self.assertEqual(acts[-2:], ["push", "push-done"])
        self.assertTrue(self.ok("--json", "verify", self.case).json()["intact"])


class Weather(PushTest):
    """Whatever happens to single requests, in the end every message is imported exactly once, or listed as failed."""

    def until_done(self, verb="push"):
        """Calls until nothing is left; how often."""
        for calls in range(1, 60):
            run = self.expect((DONE, LEFT_OUT, INPUT), "--json", *self.push_args(verb))
            if run.code != INPUT and run.json()["left"] == 0:
                return calls
        self.fail("it never ends")

    def test_each_fault_once(self):
        for fault in ("cut", "cut-after", 500, "500-after", 429, 401, "garbage", "short", "shuffled", "nameless"):
            with self.subTest(fault=fault):
                self.doCleanups()
                self.setUp()
                self.map_people()
                self.agent.faults = [None, fault, None, fault]
                self.assertEqual(self.push()["imported"], 60)
                self.assertAgree()

    def test_random_stories_end_well(self):
        kinds = [None, None, "cut", "cut-after", 500, "500-after", 429, 401, "garbage", "short", "shuffled", "nameless", 413]
        for seed in range(6):
            with self.subTest(seed=seed):
                self.doCleanups()
                self.setUp()
                self.map_people()
                rng = random.Random(seed)
                ids = [line["originalMessageId"] for line in self.staged("staged")]
                self.agent.known_as = rng.choice(("id", "diagnostic", "silent"))
                self.agent.faults = [rng.choice(kinds) for _ in range(80)]
                self.agent.refusals = {i: "Content rule hit" for i in rng.sample(ids, 5)}
                self.agent.token_uses = rng.choice((None, 1, 3))
                self.until_done()
                failed = {key: row["class"] for key, row in self.ledger().items() if row["state"] == "failed"}
                # A call of one message that was answered by 413 fails that message, too.
                large = {key for key, why in failed.items() if why == "too-large"}
                self.assertEqual(set(failed) - large, set(self.agent.refusals) - large)
                self.assertAgree()

    def test_a_symphony_that_is_down_leaves_everything_to_be_resumed(self):
        self.map_people()
        self.agent.faults = [None, None] + [500] * 5
        stopped = self.push(code=LEFT_OUT)
        self.assertEqual((stopped["imported"], stopped["left"]), (14, 46))
        self.assertIn("500", stopped["stopped"])
        self.assertEqual(self.push()["imported"], 60)
        self.assertAgree()

    def test_a_room_that_a_late_request_makes_is_taken_over(self):
        self.map_people()

        def make_behind_our_back(method, path):
            if path.endswith("/v3/room/create") and not any(s["kind"] == "ROOM" for s in self.agent.streams.values()):
                name = next(row["room_name"] for row in rows_of(self.folder / "staged/2-streams/streams.csv") if row["kind"] == "ROOM")
                self.agent.add_stream("ROOM", [ACCOUNT], name)

        self.agent.pod_fault = make_behind_our_back
        self.assertEqual(self.push()["imported"], 60)
        self.assertAgree()

    def test_rooms_are_not_made_twice_when_the_answer_is_lost(self):
        self.map_people()
        lost = []
        self.agent.pod_fault = lambda method, path: "cut-after" if path.endswith("/v3/room/create") and not lost and not lost.append(1) else None
        self.until_done()
        self.until_done("retry")
        self.assertEqual(sum(s["kind"] == "ROOM" for s in self.agent.streams.values()), 1)
        self.assertEqual(self.status()["imported"], 60)
        self.assertAgree()


class Killed(PushTest):
    messages = 200

    def test_a_killed_push_goes_on_and_nothing_comes_twice(self):
        tries = int(os.environ.get("CASEBOOK_TRIES", "6"))
        rng = random.Random(4)
        for attempt in range(tries):
            with self.subTest(attempt=attempt):
                self.doCleanups()
                self.setUp()
                self.map_people()
                self.agent.known_as = rng.choice(("id", "diagnostic", "silent"))
                for _ in range(40):
                    process = start("--json", *self.push_args())
                    try:  # the moment is random, not its length: a push that has ended by then is one, too
                        process.wait(timeout=rng.uniform(0.02, 0.6))
                    except subprocess.TimeoutExpired:
                        process.send_signal(rng.choice((SIGKILL, SIGKILL, signal.SIGINT)))
                    process.communicate(timeout=TIMEOUT)
                    if process.returncode == DONE:
                        break
                self.assertEqual(self.push()["imported"], self.messages)
                self.assertAgree()
                self.assertTrue(self.ok("--json", "verify", self.case).json()["intact"])

    def test_a_lock_that_a_killed_process_left_empty_is_no_lock(self):
        self.map_people()
        for name in ("a.casebook.lock", "a.casebook.push.lock"):
            lock = self.folder / name
            lock.write_bytes(b"")
            os.utime(lock, (1, 1))
        self.assertEqual(self.push()["imported"], self.messages)

    def test_two_pushes_of_a_case_never_run_side_by_side(self):
        self.map_people()
        processes = [start("--json", *self.push_args()) for _ in range(2)]
        codes = sorted(p.wait(timeout=TIMEOUT) for p in processes)
        for process in processes:
            process.communicate()
        self.assertEqual(codes[0], DONE)
        self.assertIn(codes[1], (DONE, USAGE, INPUT))
        self.assertEqual(self.agent.duplicates, 0)
        self.assertAgree()


class Certificate(PushTest):
    def setUp(self):
        super().setUp()
        d = self.folder
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", d / "ca.key", "-out", d / "ca.pem", "-subj", "/CN=Pluvius CA",
                "-days", "2", "-addext", "basicConstraints=critical,CA:TRUE")
        for name, subject, extra in (("server", "/CN=127.0.0.1", "subjectAltName=IP:127.0.0.1"), ("client", "/CN=svc-import", "keyUsage=digitalSignature")):
            openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", d / f"{name}.key", "-out", d / f"{name}.csr", "-subj", subject)
            (d / f"{name}.ext").write_text(extra + "\n")
            openssl("x509", "-req", "-in", d / f"{name}.csr", "-CA", d / "ca.pem", "-CAkey", d / "ca.key", "-CAcreateserial", "-days", "2",
                    "-extfile", d / f"{name}.ext", "-out", d / f"{name}.pem")
        openssl("pkcs12", "-export", "-inkey", d / "client.key", "-in", d / "client.pem", "-passout", f"file:{self.password}", "-out", d / "client.p12")
        self.agent.close()
        self.agent = FakeAgent(tls={"server": d / "server.pem", "server_key": d / "server.key", "ca": d / "ca.pem"})
        base = self.agent.base
        self.tls = {"login": "certificate", "session": base + "/sessionauth", "key_manager": base + "/keyauth", "user": None,
                    "key": "client.p12", "ca": "ca.pem"}
        self.target = self.write_target(**self.tls)

    def test_the_certificate_is_the_account(self):
        self.map_people()
        self.agent.token_uses = 5
        self.assertEqual(self.push()["imported"], 60)
        self.assertGreater(self.agent.logins, 2)
        self.assertAgree()

    @unittest.skipUnless(shutil.which("curl"), "curl is not installed")
    def test_the_script_pushes_by_hand_and_its_answers_are_read(self):
        people, streams = self.tables(self.case)
        for row in people:
            row["symphony_user_id"] = f"uid:{self.agent.add_user(row['jid'])}"
        ids = {user["emailAddress"]: uid for uid, user in self.agent.users.items()}
        for row in streams:
            members = {ids[m["jid"]] for m in rows_of(self.folder / "staged/2-streams/members.csv") if m["stream_key"] == row["stream_key"]}
            row["stream_id"] = "sid:" + self.agent.add_stream(row["kind"], members)
        self.export(self.case, *self.save(people, streams), "--batch-size", "7", name="batches", code=LEFT_OUT)
        settings, responses = self.folder / "settings", self.folder / "responses"
        settings.write_text("".join(f"{key}='{value}'\n" for key, value in {
            "agent": self.agent.base + "/agent", "session": self.agent.base + "/sessionauth", "key_manager": self.agent.base + "/keyauth",
            "certificate": self.folder / "client.pem", "key": self.folder / "client.key"}.items()))
        line = ["sh", self.folder / "batches/tools/push.sh", settings, responses]
        environment = dict(os.environ, CURL_CA_BUNDLE=str(self.folder / "ca.pem"))
        self.agent.faults = [401, None, 429, None, 500]
        self.assertEqual(subprocess.run(line, env=environment, capture_output=True, timeout=TIMEOUT).returncode, 1)
        answers = ("--json", "symphony", "answers", self.case, self.folder / "batches", responses)
        read = self.expect(LEFT_OUT, *answers).json()
        self.assertEqual((read["imported"], read["batches"], read["left"]), (14, 3, 46))
        done = subprocess.run(line, env=environment, capture_output=True, text=True, timeout=TIMEOUT)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.ok(*answers).json()["imported"], 60)
        self.assertAgree()

    def test_a_server_that_nobody_vouches_for_gets_nothing(self):
        self.map_people()
        self.target = self.write_target(**dict(self.tls, ca=None))
        self.fails(INPUT, *self.push_args(), naming="ca")
        self.assertEqual(self.agent.calls, [])


if __name__ == "__main__":
    main()
