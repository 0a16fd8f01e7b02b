# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Copies that contradict each other, conversations that go on under another id, archives that appear later."""

import itertools

from support import DONE, CaseTest, main

PEOPLE = "anna@im.pluvius.example", "ben@im.pluvius.example"


def message(second, text, uid, sender=0, client=""):
    return f"IMEvent,Message,2017-03-14T14:02:{second:02}Z,{PEOPLE[sender]},desk,{text},{uid},{client},\n"


def chat(conversation, body, start="2017-03-14T14:02:00Z", thread=""):
    return (f"BeginConv,,{conversation},chat,{start},policy,{thread}\n{body}"
            f"ConvEnd,,{conversation},2017-03-14T14:40:00Z\n")


class Copies(CaseTest):
    def setUp(self):
        super().setUp()
        self.archive = self.folder / "IMArchives" / "Pluvius"
        self.archive.mkdir(parents=True)

    def write(self, name, text):
        path = self.archive / name
        path.write_text(text, encoding="utf-8")
        return path

    def issues(self, case):
        return self.ok("--json", "issues", case).json()

    def test_copies_that_contradict_are_both_there_in_every_order(self):
        files = [self.write("ucb_20170314.IMArchive", chat("c1", message(1, "pay 100", "u1") + message(2, "ok", "u2"))),
                 self.write("c1.conv", chat("c1", message(1, "pay 900", "u1") + message(2, "ok", "u2"))),
                 self.write("c1.conv.localONLY", chat("c1", message(1, "pay 100", "u1")))]
        another = self.write("c2.conv", chat("c2", message(3, "unrelated", "")))
        seen = set()
        for number, order in enumerate(itertools.permutations(files)):
            case = self.folder / f"{number}.casebook"
            for path in (*order, another):
                self.expect(DONE, "import", case, path, "--policy", "single")
            events = {event["id"]: event for event in self.events(case)}
            self.assertEqual(sorted(event["text"] for event in events.values()), ["ok", "pay 100", "pay 900", "unrelated"])
            pair = [event for event in events.values() if event.get("uid") == "u1"]
            for one, other in (pair, pair[::-1]):
                self.assertEqual(one["conflicts"], [other["id"]])
            issues = [issue for issue in self.issues(case) if issue["code"] == "conflicting-copies"]
            self.assertEqual(sorted(issue["source"] for issue in issues), sorted(event["source"] for event in pair))
            for issue in issues:
                other = next(event for event in pair if event["source"] != issue["source"])
                self.assertIn(f'byte {other["offset"]} of {other["source"]}', issue["message"])
            self.assertEqual(self.info(case)["issues"], 2)
            self.ok("verify", case)
            seen.add(tuple(sorted((event["id"], event["source"], event["offset"]) for event in events.values())))
        self.assertEqual(len(seen), 1)

    def test_one_message_for_several_clients(self):
        self.write("c1.conv", chat("c1", "".join(message(1, "hi", "u1", client=c) for c in ("desk", "phone", "desk"))))
        case, report = self.make_case(self.archive)
        event, = self.events(case)
        self.assertEqual(event["target_clients"], ["desk", "phone"])
        self.assertEqual(len(event["places"]), 3)
        self.assertEqual(report["duplicates"], 2)

    def test_a_thread_that_goes_on_under_another_id(self):
        self.write("a.conv", chat("c1", message(1, "one", "u1"), "2017-03-14T14:02:00Z", "t1"))
        self.write("b.conv", chat("c2", message(9, "two", "u2"), "2017-03-14T14:02:08Z", "t1"))
        self.write("c.conv", chat("c3", message(9, "three", "u3"), "2017-03-14T14:02:08Z", "t2"))
        case, _ = self.make_case(self.archive)
        found = {row["conversation_id"]: row for row in self.conversations(case)}
        self.assertEqual(found["c1"]["links"], [{"conversation": found["c2"]["id"], "kind": "continues"}])
        self.assertEqual(found["c2"]["links"], [{"conversation": found["c1"]["id"], "kind": "continued-from"}])
        self.assertNotIn("links", found["c3"])

    def test_the_same_conversation_from_two_ucbs(self):
        body = message(1, "hi", "u1") + message(2, "hello", "u2", 1)
        self.write("ucb1.IMArchive", chat("ucb1-7", body, thread="t1"))
        self.write("ucb2.IMArchive", chat("ucb2-9", body, "2017-03-14T14:02:01Z", "t1"))
        case, _ = self.make_case(self.archive)
        one, other = self.conversations(case)
        self.assertEqual(one["links"], [{"conversation": other["id"], "kind": "copy"}])
        self.assertEqual(other["links"], [{"conversation": one["id"], "kind": "copy"}])

    def test_an_archive_that_appeared_since(self):
        self.write("a.conv", chat("c1", message(1, "one", "u1")))
        case, _ = self.make_case(self.archive)
        self.assertEqual(self.ok("--json", "verify", case).json()["sources"], [])
        later = self.write("b.conv", chat("c2", message(1, "two", "u2")))
        self.write("readme.txt", "no archive\n")
        self.assertEqual(self.ok("--json", "verify", case).json()["sources"],
                         [{"path": str(later), "state": "appeared"}])
        self.ok("import", case, self.archive)
        self.assertEqual(self.ok("--json", "verify", case).json()["sources"], [])


if __name__ == "__main__":
    main()
