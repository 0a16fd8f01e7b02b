# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Pushes to a fake Symphony on this machine: users, streams, files, and what is done in the end."""

import base64
import csv
import json
import re
import shlex
import subprocess

from fakeagent import ACCOUNT
from support import CHECKOUT, DONE, LEFT_OUT, main
from symphonycase import rows_of, write_rows
from symphonypush import PASSWORD, PEOPLE, PushTest


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


class Guide(PushTest):
    """The commands of docs/symphony.md, in their order, as somebody types them."""

    def test_the_steps_of_the_page_move_everything(self):
        page = (CHECKOUT / "docs" / "symphony.md").read_text(encoding="utf-8")
        steps = page.partition("## A whole move")[2].partition("\n## ")[0]
        commands = [shlex.split(line) for block in re.findall(r"```sh\n(.*?)```", steps, re.DOTALL) for line in block.splitlines()
                    if line.strip()]
        self.case.rename(self.folder / "matter.casebook")
        self.password.rename(self.folder / "key-password")
        (self.folder / "iris-password").write_text(PASSWORD + "\n")
        self.ok("identity", "new", "--name", "Iris Vogel", "--email", "iris@pluvius.example", "--out", self.folder / "iris.p12",
                "--key-password-file", self.folder / "iris-password")
        ids = [line["originalMessageId"] for line in self.staged("staged")]
        self.agent.refusals = {ids[-1]: "User is inactive"}
        sent = []
        for words in commands:
            if "keep" in words:
                self.complete(self.folder / "users.csv")
            if words[0] == "casebook-cli":
                run = self.expect((DONE, LEFT_OUT), *words[1:], cwd=self.folder)
                if words[2] in ("push", "retry"):
                    sent.append(int(re.search(r"sent (\d+) now", run.out.decode())[1]))
                if words[2] == "status":
                    self.agent.refusals = {}
            else:
                subprocess.run(words, cwd=self.folder, check=True, capture_output=True)
        self.assertEqual((sent[1], sent[3]), (0, 1))
        self.assertEqual(sum(sent), 61)
        self.assertEqual(self.agent.ids(), set(ids))
        self.assertEqual((self.agent.problems, self.agent.duplicates), ([], 0))
        self.assertEqual((self.folder / "checked.json").read_bytes(), (self.folder / "report.json").read_bytes())
        self.assertEqual(json.loads((self.folder / "report.json").read_text(encoding="utf-8"))["not_imported"], [])

    def complete(self, table):
        rows = rows_of(table) if table.read_bytes().startswith(b"\xef") else []
        for row in rows:
            row["guessed"] = "no"
            self.agent.add_user(row["email"])
        if rows:
            write_rows(table, rows)


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


if __name__ == "__main__":
    main()
