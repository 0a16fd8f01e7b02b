# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Exports for Symphony: staged messages, batches, mapping tables, plan and rehearsal."""

import csv
import io
import json
import re
import shutil
import subprocess
import unittest

from archives import random_tree
from support import DONE, INPUT, LEFT_OUT, NOT_PERMITTED, SAMPLE, USAGE, files_of, main
from symphonycase import STAGED, SymphonyTest, decoded, expected, milliseconds, rows_of, write_rows
from talks import Talk, archive


class Staging(SymphonyTest):
    def check_staging(self, case):
        report = self.export(case)
        self.assertBalanced(report)
        events = {event["id"]: event for event in self.events(case)}
        messages = {key: event for key, event in events.items() if event["type"] == "Message"}
        reasons = {part["reason"]: part["count"] for part in report["left_out"]}
        for kind in {event["type"] for event in events.values()} - {"Message"}:
            self.assertEqual(reasons.pop(f"event:{kind}"), sum(e["type"] == kind for e in events.values()))
        parts = {}
        for line in self.staged():
            self.assertEqual(set(line), STAGED)
            self.assertEqual(line["originatingSystemId"], "mitel-imarchive")
            match = re.fullmatch(r"mc1:([0-9a-f]{32})(?:~p\d+of\d+)?", line["originalMessageId"])
            parts.setdefault(match[1], []).append(line)
        left = {row["event"] for row in rows_of(self.folder / "out" / "report" / "left-out.csv")}
        self.assertEqual(set(parts) | (left & set(messages)), set(messages))
        self.assertEqual(set(parts) & left, set())
        self.assertEqual(left, set(events) - set(parts))
        for key, lines in parts.items():
            self.assertEqual(lines[0]["jid"], messages[key]["sender"])
            shift = lines[0]["intendedMessageTimestamp"] - milliseconds(messages[key]["time"])
            self.assertIn(shift, range(1000))
            if len(lines) == 1:
                self.assertEqual(decoded(lines[0]["message"]), expected(messages[key].get("text", "")))
        self.assertEqual(self.ok("--json", "verify", self.folder / "out").json()["intact"], True)
        return parts

    def test_every_message_is_staged_or_left_out_with_its_reason(self):
        case, _ = self.make_case(SAMPLE)
        self.assertGreater(len(self.check_staging(case)), 100)

    def test_hostile_texts_come_back_exactly(self):
        case, _ = self.make_case(random_tree(self.folder, 9), code=(DONE, LEFT_OUT))
        self.assertGreater(len(self.check_staging(case)), 1000)

    def test_ids_and_bytes_are_the_same_in_every_case(self):
        first, _ = self.make_case(SAMPLE)
        second, _ = self.make_case(SAMPLE, name="b.casebook")
        self.export(first)
        self.export(first, name="again")
        self.export(second, name="other")
        own = files_of(self.folder / "out")
        self.assertEqual(own, files_of(self.folder / "again"))
        staged = (self.folder / "out" / "staged.jsonl").read_bytes()
        self.assertEqual(staged, (self.folder / "other" / "staged.jsonl").read_bytes())
        ids = [line["originalMessageId"] for line in self.staged()]
        self.assertEqual(len(ids), len(set(ids)))

    def test_conversations_of_two_people_share_a_stream_and_a_room_has_its_own(self):
        a, b, c = (f"{n}@pluvius.example" for n in ("ann", "bo", "cy"))
        talks = [Talk(1, [a, b]).say(a, 1, "one"), Talk(2, [b, a]).say(b, 2, "two"),
                 Talk(3, [a, c]).say(a, 3, "three"), Talk(4, [a, b], room="plans@rooms.example").say(a, 4, "four"),
                 Talk(5, [a, c], room="plans@rooms.example").say(c, 5, "five")]
        case, _ = self.make_case(archive(self.folder, talks))
        self.export(case)
        stream = {decoded(line["message"]): line["stream"] for line in self.staged()}
        self.assertEqual(stream["one"], stream["two"])
        self.assertNotEqual(stream["one"], stream["three"])
        self.assertEqual(stream["four"], stream["five"])
        self.assertEqual(len(set(stream.values())), 3)
        self.export(case, "--rooms-by", "conversation", name="alone")
        stream = {decoded(line["message"]): line["stream"] for line in self.staged("alone")}
        self.assertNotEqual(stream["four"], stream["five"])

    def test_messages_of_one_second_stay_in_order(self):
        a, b = "ann@pluvius.example", "bo@pluvius.example"
        talk = Talk(1, [a, b])
        for i in range(40):
            talk.say(a if i % 3 else b, i // 7, f"{i}")
        case, _ = self.make_case(archive(self.folder, [talk]))
        self.export(case)
        times = {int(decoded(line["message"])): line["intendedMessageTimestamp"] for line in self.staged()}
        self.assertEqual(sorted(times, key=times.get), list(range(40)))
        self.assertEqual(len(set(times.values())), 40)
        changes = rows_of(self.folder / "out" / "report" / "content-changes.csv")
        self.assertEqual({row["change"] for row in changes}, {"time-shifted"})
        self.export(case, "--keep-times", name="kept")
        self.assertEqual(len({line["intendedMessageTimestamp"] for line in self.staged("kept")}), 6)

    def test_redacted_messages_go_without_what_is_hidden_or_stay(self):
        a, b = "ann@pluvius.example", "bo@pluvius.example"
        talk = Talk(1, [a, b]).say(a, 1, "the code is 4711-Ebbe").say(b, 2, "wholly hidden Gezeiten").say(a, 3, "plain")
        case, _ = self.make_case(archive(self.folder, [talk]))
        ids = {event["text"][:5]: event["id"] for event in self.events(case)}
        self.ok("redact", "add", case, ids["the c"], "--span", "12-21", "--reason", "secret")
        self.ok("redact", "add", case, ids["wholl"], "--reason", "personal")
        for name, more, count in (("out", (), 3), ("less", ("--no-redacted",), 1)):
            report = self.export(case, *more, name=name)
            self.assertBalanced(report)
            staged = self.staged(name)
            self.assertEqual(len(staged), count)
            keys = {line["originalMessageId"] for line in staged}
            self.assertEqual({f"mc1:{ids['the c']}", f"mc1:{ids['wholl']}"} & keys, set())
            self.assertIn(f"mc1:{ids['plain']}", keys)
            for path in (self.folder / name).rglob("*"):
                if path.is_file():
                    raw = path.read_bytes()
                    self.assertFalse(b"4711" in raw or b"Gezeiten" in raw or ids["wholl"].encode() in raw, path)
        self.assertIn("the code is [redacted: secret]", {decoded(line["message"]) for line in self.staged()})

    def test_nothing_leaves_a_four_eyes_case(self):
        case, _ = self.make_case(SAMPLE, policy="four-eyes", approver=self.certificate())
        self.fails(NOT_PERMITTED, "export", "symphony", case, "--out", self.folder / "out")
        self.assertFalse((self.folder / "out").exists())


class Batches(SymphonyTest):
    def test_batches_are_valid_and_ordered_and_within_their_limits(self):
        case, _ = self.make_case(SAMPLE)
        mapping = self.save(*self.tables(case))
        report = self.export(case, *mapping, "--batch-size", "100")
        self.assertBalanced(report)
        batches = self.batches()
        self.assertEqual(sum(map(len, batches)), report["exported"]["events"])
        self.assertEqual({len(batch) for batch in batches[:-1]}, {100})
        for batch in batches:
            order = [(m["streamId"], m["intendedMessageTimestamp"]) for m in batch]
            self.assertEqual(order, sorted(order))
        self.export(case, name="staged")
        staged = {line["originalMessageId"]: line for line in self.staged("staged")}
        people = {row["jid"].casefold(): row["symphony_user_id"] for row in rows_of(self.folder / "staged/1-users/users.csv")}
        self.assertEqual(set(staged), {m["originalMessageId"] for batch in batches for m in batch})
        table = (self.folder / "people.csv").read_text(encoding="utf-8")
        ids = {row["jid"].casefold(): row["symphony_user_id"] for row in csv.DictReader(io.StringIO(table))}
        self.assertEqual(set(ids), set(people))
        for m in (m for batch in batches for m in batch):
            line = staged[m["originalMessageId"]]
            self.assertEqual((m["message"], m["intendedMessageTimestamp"]), (line["message"], line["intendedMessageTimestamp"]))
            self.assertEqual(f"uid:{m['intendedMessageFromUserId']}", ids[line["jid"].casefold()])
        self.export(case, *mapping, "--batch-size", "100", name="again")
        self.assertEqual(files_of(self.folder / "out"), files_of(self.folder / "again"))
        self.export(case, *mapping, "--batch-megabytes", "1", name="small")
        for path in (self.folder / "small").glob("3-messages/batches/*.json"):
            self.assertLessEqual(path.stat().st_size, 1_000_000)

    def test_the_index_names_the_place_of_every_message(self):
        case, _ = self.make_case(SAMPLE)
        self.export(case, *self.save(*self.tables(case)))
        events = {event["id"]: event for event in self.events(case)}
        for path in (self.folder / "out").glob("3-messages/batches/*.index.csv"):
            for i, row in enumerate(rows_of(path)):
                event = events[row["original_message_id"][4:36]]
                self.assertEqual((int(row["line"]), row["source_file"], int(row["offset"]), row["conversation"]),
                                 (i + 1, event["source"], event["offset"], event["conversation"]))

    def test_what_the_mapping_does_not_know_is_left_out_and_counted(self):
        a, b, c, bot = (f"{n}@pluvius.example" for n in ("ann", "bo", "cy", "bot"))
        talks = [Talk(1, [a, b]).say(a, 1, "x").say(b, 2, "x"), Talk(2, [a, c]).say(a, 1, "x").say(c, 2, "x"),
                 Talk(3, [a, b, c, bot], room="r@rooms.example").say(a, 1, "x").say(b, 2, "x").say(c, 3, "x").say(bot, 4, "x"),
                 Talk(4, [a, b], room="skipped@rooms.example").say(a, 1, "x")]
        case, _ = self.make_case(archive(self.folder, talks))
        people, streams = self.tables(case)
        people = [row for row in people if row["jid"] != c]
        next(row for row in people if row["jid"] == bot)["action"] = "skip"
        next(row for row in streams if row["source_room_id"].startswith("skipped"))["action"] = "skip"
        report = self.export(case, *self.save(people, streams), code=LEFT_OUT)
        self.assertBalanced(report)
        reasons = {part["reason"]: part["count"] for part in report["left_out"]}
        self.assertEqual(reasons, {"event:MUCCreate": 2, "sender-skipped": 1, "sender-unmapped": 2, "stream-skipped": 1,
                                   "too-few-users": 1})
        self.assertEqual(report["exported"], {"conversations": 2, "events": 4})
        summary = json.loads((self.folder / "out/report/summary.json").read_text(encoding="utf-8"))
        self.assertEqual(summary["not_importable"]["presence-span"], 10)
        self.assertEqual(summary["messages_in_scope"], 9)

    def test_bodies_for_users_and_streams_wait_for_ids_in_templates(self):
        a, b = "ann@pluvius.example", "bo@pluvius.example"
        talks = [Talk(1, [a, b]).say(a, 1, "x"), Talk(2, [a, b], room="r@rooms.example").say(a, 1, "x")]
        case, _ = self.make_case(archive(self.folder, talks))
        people, streams = self.tables(case)
        people[1]["symphony_user_id"], people[1]["action"] = "", "create"
        for row in streams:
            row["action"], row["stream_id"] = "create", ""
        report = self.export(case, *self.save(people, streams), code=LEFT_OUT)
        self.assertBalanced(report)
        out = self.folder / "out"
        create = sorted(p.name for p in (out / "2-streams/create").iterdir())
        self.assertEqual([name[:2] for name in create], ["i-", "r-"])
        self.assertTrue(create[0].endswith(".template.json") and not create[1].endswith(".template.json"))
        self.assertIn("{{uid:bo@pluvius.example}}", (out / "2-streams/create" / create[0]).read_text())
        user = json.loads((out / "1-users/create/0001.json").read_text())
        self.assertEqual(user["userAttributes"]["emailAddress"], b)
        self.assertNotIn("password", user)
        self.assertEqual((out / "1-users/lookup-001.txt").read_text().strip(), b)
        self.assertEqual(list(out.glob("3-messages/batches/*")), [])

    @unittest.skipUnless(shutil.which("sh"), "no shell")
    def test_the_script_for_pushing_by_hand_is_one(self):
        case, _ = self.make_case(SAMPLE)
        self.export(case, *self.save(*self.tables(case)))
        script = self.folder / "out/tools/push.sh"
        self.assertEqual(subprocess.run(["sh", "-n", script]).returncode, 0)
        self.assertIn("usage", subprocess.run(["sh", script], capture_output=True, text=True).stderr)


class Mapping(SymphonyTest):
    def setUp(self):
        super().setUp()
        a, b = "ann.reed@pluvius.example", "bo@pluvius.example"
        talks = [Talk(1, [a, b]).say(a, 1, "x"), Talk(2, [a, b], room="r@rooms.example").say(a, 1, "x")]
        self.case, _ = self.make_case(archive(self.folder, talks))

    def test_guesses_are_marked_and_kept_tables_come_back(self):
        people, streams = self.tables(self.case)
        self.assertEqual({row["guessed"] for row in people}, {"yes"})
        self.assertEqual([row["email"] for row in people], ["ann.reed@pluvius.example", "bo@pluvius.example"])
        for row in people:
            row["guessed"] = "no"
        people[0]["display_name"] = "=Ann; \"the\" Reed"
        self.save(people, streams)
        kept = self.ok("--json", "symphony", "map", "keep", self.case, self.folder / "people.csv", self.folder / "streams.csv")
        self.assertEqual(kept.json(), {"people": 2, "streams": 2})
        again, streams_again = self.tables(self.case)
        self.assertEqual(again[0]["display_name"], "'=Ann; \"the\" Reed")  # guarded against spreadsheets
        self.assertEqual([row["symphony_user_id"] for row in again], ["uid:71811853190000", "uid:71811853190001"])
        (self.folder / "again.csv").unlink(missing_ok=True)
        self.ok("symphony", "map", "keep", self.case, write_rows(self.folder / "people.csv", again))
        report = self.export(self.case, "--mapped", code=LEFT_OUT)
        self.assertEqual(report["exported"]["events"], 2)

    def test_the_rehearsal_finds_rooms_of_one_name_and_streams_without_an_id(self):
        a, b = "ann.reed@pluvius.example", "bo@pluvius.example"
        talks = [Talk(i, [a, b], room=f"r{i}@rooms.example").say(a, 1, "x") for i in range(3)]
        case, _ = self.make_case(archive(self.folder / "rooms", talks), name="rooms.casebook")
        people, streams = self.tables(case)
        for row, name in zip(streams, ("Quarter Plans", "quarterplans", "Third")):
            row["action"], row["stream_id"], row["room_name"] = "create", "", name
        streams[2]["action"] = "use"
        found = self.expect(LEFT_OUT, "--json", "symphony", "rehearse", case, *self.save(people, streams)).json()
        codes = {finding["code"]: finding["item"] for finding in found["findings"] if finding["blocks"]}
        self.assertEqual(codes, {"room-clash": streams[1]["stream_key"], "stream-missing": streams[2]["stream_key"]})
        self.assertEqual(found["streams"], {"ROOM": 3, "create": 2, "use": 1})

    def test_one_table_tells_mailboxes_and_users(self):
        self.ok("symphony", "map", "keep", self.case, write_rows(self.folder / "people.csv", [
            {"jid": "ann.reed@pluvius.example", "symphony_user_id": "uid:71811853190567"}]))
        rows = {row["jid"]: row for row in self.ok("--json", "symphony", "people", self.case, "--email-property", "always").json()}
        self.assertEqual(rows["ann.reed@pluvius.example"], {"jid": "ann.reed@pluvius.example", "mailbox": "ann.reed@pluvius.example",
                                                            "symphony": "map", "symphony_user_id": 71811853190567})
        self.assertEqual(rows["bo@pluvius.example"]["symphony"], "unmapped")

    def test_ids_that_a_spreadsheet_rounded_are_refused_with_their_line(self):
        people, streams = self.tables(self.case)
        people[1]["symphony_user_id"] = "7.18119E+13"
        self.save(people, streams)
        self.fails((USAGE, INPUT), "symphony", "map", "keep", self.case, self.folder / "people.csv", naming="line 3")
        self.fails((USAGE, INPUT), "export", "symphony", self.case, "--out", self.folder / "out", "--mapping",
                   self.folder / "people.csv", naming="symphony_user_id")

    def test_two_people_never_become_one_user(self):
        people, streams = self.tables(self.case)
        people[1]["symphony_user_id"] = people[0]["symphony_user_id"]
        self.save(people, streams)
        self.fails((USAGE, INPUT), "symphony", "map", "keep", self.case, self.folder / "people.csv", naming="bo@pluvius.example")

    def test_a_table_is_never_written_over_another_file(self):
        there = self.folder / "there.csv"
        there.write_text("mine")
        self.fails((USAGE, INPUT), "symphony", "map", "people", self.case, "--out", there, naming=there)
        self.assertEqual(there.read_text(), "mine")


if __name__ == "__main__":
    main()
