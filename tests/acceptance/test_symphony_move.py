# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""The move of a whole archive to Symphony, from the plan to the repair."""

import json

from migration import MESSAGES, STRANGERS, TIME_FAULTS, talks
from support import DONE, LEFT_OUT, files_of, main
from symphonycase import SymphonyTest
from talks import archive


class Migration(SymphonyTest):
    """"Prepare the move to Symphony; tomorrow you get the status file." (task 9 of the reviewers' list)"""

    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(archive(self.folder, talks()), code=(DONE, LEFT_OUT))
        people, streams = self.tables(self.case)
        self.mapping = self.save([row for row in people if row["jid"] not in STRANGERS], streams)

    def test_from_rehearsal_to_repair(self):
        rehearsal = self.expect(LEFT_OUT, "--json", "symphony", "rehearse", self.case, *self.mapping, "--batch-size", "5000").json()
        found = {}
        for finding in rehearsal["findings"]:
            if finding["blocks"]:
                found.setdefault(finding["code"], set()).add(finding["item"])
        self.assertEqual(found.pop("person-unmapped"), set(STRANGERS))
        self.assertEqual({code: len(items) for code, items in found.items()}, {"time-future": TIME_FAULTS, "time-missing": TIME_FAULTS})
        self.assertEqual([call["messages"] for call in rehearsal["calls"]], [5000, 5000, 2345])
        self.assertFalse((self.folder / "out").exists())

        plan = self.ok("--json", "symphony", "plan", self.case, *self.mapping, "--batch-size", "5000").json()
        self.assertEqual((plan["messages"], plan["batches"]), (MESSAGES, 3))
        self.assertEqual(plan["users"], {"map": 48, "unmapped": 12})
        others = plan["other_calls"] / 2 + plan["members_of_big_rooms"] * 3  # seconds
        for rate in (200_000, 100_000):
            self.assertAlmostEqual(plan["hours"][f"at_{rate}"], MESSAGES / rate + others / 3600)
        self.assertGreater(plan["not_importable"]["presence-span"], 0)

        report = self.export(self.case, *self.mapping, "--batch-size", "5000", code=LEFT_OUT)
        self.assertBalanced(report)
        batches = self.batches()
        self.assertEqual([len(batch) for batch in batches], [5000, 5000, 2345])
        for path, call in zip(sorted((self.folder / "out").glob("3-messages/batches/*.json")), rehearsal["calls"]):
            self.assertLess(abs(path.stat().st_size - call["bytes"]), 16)
        self.export(self.case, *self.mapping, "--batch-size", "5000", name="again", code=LEFT_OUT)
        self.assertEqual(files_of(self.folder / "out"), files_of(self.folder / "again"))
        losses = (self.folder / "out" / "README.txt").read_text(encoding="utf-8")
        for word in ("read receipts", "Room events", "event:MUCCreate", "presence-span", "Content exports"):
            self.assertIn(word, losses)

        responses = self.folder / "responses"
        responses.mkdir()
        failed = {m["originalMessageId"] for m in [m for batch in batches for m in batch][7::333][:37]}
        self.assertEqual(len(failed), 37)
        for number, batch in enumerate(batches, 1):
            answers = [{"messageId": None if m["originalMessageId"] in failed else f"id-{i}", "originalMessageId": m["originalMessageId"],
                        "diagnostic": "User is inactive" if m["originalMessageId"] in failed else None} for i, m in enumerate(batch)]
            (responses / f"batch-{number:05}.response.json").write_text(json.dumps(answers))
            (responses / f"batch-{number:05}.status.txt").write_text("200")
        for _ in range(2):  # reading the same answers again changes nothing
            read = self.expect(LEFT_OUT, "--json", "symphony", "answers", self.case, self.folder / "out", responses).json()
            self.assertEqual((read["imported"], read["failed"], read["left"]), (MESSAGES - 37, 37, 0))
        status = self.expect(LEFT_OUT, "--json", "symphony", "status", self.case).json()
        self.assertEqual([(c["class"], c["count"]) for c in status["classes"]], [("sender-inactive", 37)])
        self.assertIn("enable", status["classes"][0]["remedy"])

        repair = self.export(self.case, *self.mapping, "--repair", name="repair", code=LEFT_OUT)
        self.assertBalanced(repair)
        again = [m for batch in self.batches("repair") for m in batch]
        self.assertEqual({m["originalMessageId"] for m in again}, failed)
        self.assertEqual(len(again), 37)
        first = {m["originalMessageId"]: m for batch in batches for m in batch}
        self.assertEqual(again, sorted((first[m["originalMessageId"]] for m in again),
                                       key=lambda m: (m["streamId"], m["intendedMessageTimestamp"])))


if __name__ == "__main__":
    main()
