# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Who was present when a message was sent: the command `present` against what a person would read from the records."""

from support import INPUT, USAGE, CaseTest, main

HOST = "im.pluvius.example"


def jid(name):
    return f"{name}@{HOST}"


def event(kind, second, who, *fields):
    return ",".join(["IMEvent", kind, f"2017-03-14T14:02:{second:02}Z", jid(who), *fields]) + "\n"


def message(second, who, text):
    return event("Message", second, who, "desk", text, f"u-{text}", "desk", "ucb1")


def presence(who, joined, left, nick):
    stamp = lambda second: "" if second is None else f"2017-03-14T14:02:{second:02}Z"
    return f"Participant,,{jid(who)},{stamp(joined)},{stamp(left)},{nick}\n"


ROOM = ("BeginConv,,r1,groupchat,2017-03-14T14:02:00Z,policy,t1\n"
        + presence("priya", 0, 50, "Priya") + presence("tomas", 5, 50, "Tomas") + presence("mei", 10, 30, "Mei")
        + presence("noor", 20, 40, "Noor")
        + event("MUCCreate", 0, "priya", "r1@conference." + HOST, "Priya", "")
        + message(1, "priya", "early")
        + event("MUCJoin", 5, "tomas", "Tomas", "desk")
        + event("MUCInvite", 6, "priya", "come in", jid("lena"))
        + event("MUCJoin", 10, "mei", "Mei", "desk")
        + event("MUCNickChange", 12, "tomas", "Tomas L", "desk", "Tomas")
        + message(20, "priya", "before-noor")
        + event("MUCJoin", 20, "noor", "Noor", "desk")
        + message(20, "priya", "after-noor")
        + event("MUCKick", 30, "priya", jid("mei"))
        + message(30, "tomas", "door-code")
        + event("MUCLeave", 40, "noor", "Noor", "desk", "bye")
        + message(45, "priya", "late")
        + "ConvEnd,,r1,2017-03-14T14:02:50Z\n")

CHAT = ("BeginConv,,c1,chat,2017-03-14T14:02:00Z,policy,t2\n"
        + presence("priya", 0, 50, "Priya") + presence("tomas", 0, 9, "Tomas")
        + message(0, "priya", "hello") + message(9, "priya", "edge") + message(20, "priya", "alone")
        + message(21, "ghost", "who")
        + "ConvEnd,,c1,2017-03-14T14:02:50Z\n")


class Present(CaseTest):
    def setUp(self):
        super().setUp()
        archive = self.folder / "IMArchives" / "Pluvius"
        archive.mkdir(parents=True)
        (archive / "ucb1_20170314.IMArchive").write_text(ROOM + CHAT, encoding="utf-8")
        self.case, _ = self.make_case(archive)
        self.ids = {row["text"]: row["id"] for row in self.events(self.case) if row["type"] == "Message"}

    def present(self, text):
        answer = self.ok("--json", "present", self.case, self.ids[text]).json()
        self.assertEqual(answer["event"], self.ids[text])
        return ({name.partition("@")[0] for name in answer["present"]},
                {row["jid"].partition("@")[0]: row["reason"] for row in answer["uncertain"]})

    def test_room(self):
        for text, people in [("early", {"priya"}), ("before-noor", {"priya", "tomas", "mei"}),
                             ("after-noor", {"priya", "tomas", "mei", "noor"}),
                             ("door-code", {"priya", "tomas", "noor"}), ("late", {"priya", "tomas"})]:
            with self.subTest(text=text):
                self.assertEqual(self.present(text), (people, {}))

    def test_chat(self):
        for text, people in [("hello", {"priya", "tomas"}), ("edge", {"priya", "tomas"}), ("alone", {"priya"})]:
            with self.subTest(text=text):
                found, uncertain = self.present(text)
                self.assertEqual(found, people)
                self.assertEqual(list(uncertain), ["ghost"])
                self.assertIn("no record", uncertain["ghost"])

    def test_unknown_events(self):
        self.expect(USAGE, "present", self.case, "xyz")
        self.expect(INPUT, "present", self.case, "0" * 32)


if __name__ == "__main__":
    main()
