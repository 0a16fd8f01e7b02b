#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the sample archive (`IMArchives/` beside this script) and what a correct reader finds in it.

The sample is hand-made: an umbrella maker with a shop side and a factory side, invented from the first word to the
last. The conversations stand below as little scripts, one event a line:

    09:02:11 odette Good morning.            a message; " ⏎ " stands for a line break inside it
    09:02:30 odette /join                    a room event: /create /join /invite /decline /leave /nick /kick /ban /destroy

Everything that an archive says about itself (pointers, counts, sizes, spans of presence) is computed here. The form
is the one that docs/format-imarchive.md describes first: commas, UTF-8, line feeds, offsets from BeginConv.

    ./make_sample.py          writes resources/sample/IMArchives and tests/acceptance/sample-truth.json
    ./make_sample.py --check  writes nothing; fails when the files differ from what it would write
"""

import hashlib
import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
TREE = HERE / "IMArchives"
TRUTH = HERE.parent.parent / "tests" / "acceptance" / "sample-truth.json"

RETAIL, WORKS = "Pluvius Retail", "Pluvius Works"


@dataclass
class Person:
    jid: str
    nick: str
    client: str


PEOPLE = {
    # The shop side.
    "odette": Person("odette.marsh@im.pluvius.example", "Odette Marsh", "desk-3e07"),
    "bram": Person("bram.okafor@im.pluvius.example", "Okafor, Bram", "desk-81d4"),
    "lucia": Person("lucia.ferrante@im.pluvius.example", "Lucía", "laptop-5b20"),
    "jonah": Person("jonah.pike@im.pluvius.example", "Jonah", "warehouse-2"),
    "samira": Person("samira.haddad@im.pluvius.example", "سميرة حداد", "desk-c9f1"),
    "fiona": Person("fiona.d\\27arcy@im.pluvius.example", "Fiona D'Arcy", "mobile-77e3"),
    # The factory side.
    "keiko": Person("keiko.tanabe@im.works.pluvius.example", "田辺 恵子", "floor-0a4d"),
    "weilun": Person("wei.lun@im.works.pluvius.example", "魏伦", "office-6c12"),
    "greta": Person("greta.holm@im.works.pluvius.example", "Greta", "floor-19b8"),
    "tobias": Person("tobias.renn@im.works.pluvius.example", "Tobias", "office-d3a0"),
    "dariusz": Person("dariusz.kot@im.works.pluvius.example", "Dariusz", "floor-e45f"),
}

# ---------------------------------------------------------------------------------------------- the conversations

INVOICE = """
08:58:04 odette Morning Bram. Is invoice 2217 paid yet? They have started to call me "dear valued debtor".
08:58:51 bram Nearly. The supplier wrote "final, really final", but the sheet says <TOTAL> & "n/a", so I paused it.
08:59:20 odette How can a total be n/a?
09:00:02 bram By merging four cells, then hiding one. I have seen things, Odette.
09:00:40 odette And in plain words?
09:01:55 bram Plain words: ⏎ 1. They billed 400 handles at €3.20 ⏎ 2. We ordered 40 ⏎ 3. The other 360 are, I quote, "on their way, no returns"
09:02:10 odette 😱
09:02:44 bram =SUM(B2:B9) gives 1,280.00 by the way. It should give 128.00. Somebody's zero is enjoying a holiday.
09:03:30 odette Can we refuse the delivery?
09:05:12 bram We can refuse 360 handles. We cannot refuse Jonah, who has signed for them at 07:15.
09:05:40 odette I will talk to Jonah.
09:06:03 bram Bring biscuits. He looked proud.
"""

ARABIC = """
10:12:09 samira صباح الخير أوديت، وصلت عينات القماش من بيروت اليوم.
10:12:47 odette صباح النور سميرة! كيف اللون الأزرق؟
10:13:31 samira جميل جدًا، لكنه في الحقيقة أخضر. 🙈
10:14:02 odette كم مترًا طلبنا؟
10:14:40 samira طلبنا 120 مترًا من القماش (رقم الطلب PL-4471)، ووصل 118.
10:15:15 odette ومترَان؟
10:15:58 samira السائق يقول إن المطر كان غزيرًا، وإنه استعملهما مظلة. ☔
10:16:20 odette على الأقل نعرف أن القماش لا يسرّب الماء 😄
"""

SHOOT_CHAT = """
09:30:12 lucia Jonah, I need the red ones in studio B by eleven. The photographer bills by the sigh.
09:30:55 jonah Which red? I have "Post Box", "Cherry" and "Oops, should have been Cherry".
09:31:20 lucia The third one has a name?
09:31:48 jonah The label printer needed something, and I was tired.
09:32:30 lucia Bring all three. And Samira should hear this. I'll open a room.
09:32:41 jonah Ok.
09:32:43 jonah Ok.
"""

SHOOT_ROOM = """
09:33:00 lucia /create shoot-b7@rooms.im.pluvius.example
09:33:00 lucia /join
09:33:12 lucia /invite jonah samira fiona : Photo shoot, studio B, bring patience
09:33:25 jonah /join
09:33:40 fiona /decline In a fitting, wearing half a raincoat
09:34:02 samira /join
09:34:20 lucia Welcome. Question one: which red is red?
09:34:51 samira The one on the website is #C8102E.
09:35:15 jonah I have never met a hex code that fits in a van.
09:36:00 jonah /nick Jonah (Studio B)
09:36:30 lucia Photographer asks if the umbrella can "look more surprised".
09:36:58 samira Open it indoors. That surprises everyone.
09:38:10 jonah Opened it indoors. Knocked over light no. 2. The photographer looks surprised.
09:38:44 lucia Jonah, please stop testing the wind release.
09:38:59 jonah It has a WIND RELEASE?
09:39:05 jonah AAAAAAAAAAAA
09:39:06 jonah AAAAAAAAAAAA
09:39:20 lucia /kick jonah
09:40:31 jonah /join
09:40:45 jonah Sorry. The keyboard was under the umbrella.
09:41:30 samira /leave Courier at the door, back at 10
09:42:12 jonah I found the button again, by the way
09:42:20 lucia /ban jonah
09:43:02 lucia Note to self: order plain umbrellas for the next shoot. No buttons.
09:43:30 lucia /destroy
"""

OFFLINE = """
16:41:03 odette Fiona, the window display for October: can it be ready on Thursday?
16:42:30 fiona Thursday yes. Rain machine too, if somebody lends me a bucket with holes.
16:43:11 odette We sell umbrellas. Of course we own a bucket with holes.
16:44:02 fiona 👍🏽 The mannequin needs a name. Staff vote?
16:45:40 odette You just went offline, so I decide: she is called Gale.
"""

NAMING_ROOM = """
12:00:05 lucia /create naming-31@rooms.im.pluvius.example
12:00:05 lucia /join
12:00:20 lucia /invite odette bram jonah samira fiona : Name the new folding umbrella. Ten minutes. Really.
12:00:48 odette /join
12:00:52 bram /join
12:01:10 samira /join
12:01:33 jonah /join
12:01:50 lucia Welcome to the naming of model 14. It folds, it is grey, it weighs 210 grams.
12:02:05 odette Does it do anything that model 13 did not?
12:02:19 lucia It closes.
12:02:31 odette Ah.
12:02:50 bram Budget for the name: zero. Just so that it is written somewhere.
12:03:04 samira "Cloud 14"?
12:03:16 lucia Nice. List it.
12:03:30 jonah "Greybeard"
12:03:41 lucia It is a lady's umbrella, Jonah.
12:03:50 jonah "Lady Greybeard"
12:04:07 odette I would buy that one.
12:04:21 bram I would not insure that one.
12:04:40 lucia List so far: ⏎ - Cloud 14 ⏎ - Lady Greybeard (sigh)
12:05:02 samira "Petrichor". It is the smell of rain on dry ground.
12:05:15 odette Lovely.
12:05:22 bram Nobody can spell it.
12:05:29 jonah Petrikor
12:05:33 jonah Petrichlor
12:05:37 bram Thank you for the demonstration.
12:05:58 lucia Five people, three spellings. Next.
12:06:12 odette "Fold & Behold"?
12:06:20 lucia Oh!
12:06:24 samira Oh!
12:06:31 bram Taken. A napkin maker in Leeds. I checked <https://napkins.example/fold?and=behold>.
12:06:55 odette Of course you did.
12:07:10 jonah "Model 14"
12:07:19 lucia That is what it is called NOW.
12:07:26 jonah And nobody has complained.
12:07:44 bram He has a point, and it costs nothing.
12:08:03 fiona /join
12:08:10 fiona Sorry, late. Bucket business. What did I miss?
12:08:24 odette Everything and nothing.
12:08:35 lucia Names, please. Quick ones.
12:08:50 fiona "Gale"
12:08:58 odette That is the mannequin.
12:09:07 fiona Then "Nightin Gale".
12:09:15 jonah 😂😂😂
12:09:22 bram I am putting that in the minutes against my will.
12:09:40 samira In Arabic we could say "غيمة" (ghayma), a cloud. Short, pretty, and it fits on the strap.
12:09:58 lucia Ghayma. I like it. Anyone against?
12:10:09 bram Is the domain free?
12:10:31 samira ghayma.example is free, I just looked.
12:10:44 jonah How do I say it on the phone?
12:10:57 samira Like "rhyme" with a gargle in front.
12:11:10 jonah Grhyma
12:11:15 jonah Khhhyma
12:11:27 odette Somebody get him a glass of water.
12:11:45 lucia Vote! 1 = Cloud 14, 2 = Ghayma, 3 = Lady Greybeard
12:11:52 odette 2
12:11:55 samira 2
12:11:58 fiona 2
12:12:03 jonah 3
12:12:09 bram 1, for the invoices. Our printer does not do accents, gargles or Arabic.
12:12:31 lucia Three to one to one. Ghayma it is! 🎉
12:12:40 jonah 3 was robbed
12:12:52 odette Jonah, you may call the spare parts Lady Greybeard.
12:13:05 jonah REALLY?
12:13:11 odette Internally.
12:13:16 jonah YES
12:13:30 bram That was thirteen minutes, not ten. Cost of this meeting: 78.40. I keep a list.
12:13:48 lucia Bram, do you keep a list of your lists?
12:13:59 bram Tab 2.
12:14:20 fiona /leave Back to the bucket
12:14:31 samira /leave Shop is full, it has started to rain 🌧️
12:14:50 odette Rain! All hands to the till.
12:14:58 odette /leave
12:15:10 jonah /leave printing "Lady Greybeard" labels
12:15:22 bram So I sum up to an empty room: the name is Ghayma, the cost is 78.40, the bucket is leaking.
12:15:40 lucia I am still here.
12:15:49 bram Then you can sign the minutes.
12:16:05 bram /leave
12:16:20 lucia /leave
"""

STOCK = """
09:04:10 jonah Stock count done. Do you want the good news or the number?
09:04:42 bram The number.
09:05:03 jonah 1,204 umbrellas, of which 1 is mine and 3 are "experimental".
09:05:30 bram The system says 1,203.
09:05:51 jonah Then mine is not in the system. As it should be.
09:06:25 bram C:\\new\\stock\\october.xls is the file, tab "handles". Tell me there are not 360 handles in it.
09:06:50 jonah There are not 360 handles in it.
09:07:02 bram Thank you.
09:07:15 jonah There are 400.
"""

STILL_OPEN = """
15:20:18 fiona The shop window is leaking. Our OWN window. People are taking pictures.
15:20:49 samira Is it the bucket?
15:21:02 fiona It is the bucket.
15:21:40 samira Put a sign up: "Live demonstration, every hour".
15:22:33 fiona Genius. Sold two already
"""

STEEL = """
00:41:07.120 keiko 魏さん、おはようございます。骨組みの試験が終わりました。
00:41:52.004 weilun 早上好！结果怎么样？
00:42:30.871 keiko 風速25メートルまで大丈夫です。26メートルで、傘が飛んでいきました。
00:43:05.330 weilun 飞到哪里去了？
00:43:41.090 keiko 社長の車の上です…
00:44:12.555 weilun 哈哈，那就写“25米”吧。😅 钢材已经到了：180 公斤，编号 ST-0925。
00:44:58.000 keiko ありがとうございます！では、25メートルで登録します。ところで、社長には「新しい屋根の飾り」と言いました。
00:45:20.410 weilun 明白，我什么都没看见。👀
"""

DRILL_ROOM = """
07:00:00.000 greta /create drill-02@rooms.im.works.pluvius.example
07:00:00.000 greta /join
07:00:15.250 greta /invite tobias dariusz keiko : Fire drill, please confirm your meeting point
07:00:41.003 tobias /join
07:01:02.760 dariusz /join
07:01:30.118 keiko /decline On the roof, collecting an umbrella
07:02:00.500 greta Drill at 10:00. Everyone leaves by the north door and meets at the big puddle.
07:02:22.914 tobias Which big puddle?
07:02:40.001 greta The one with the bench.
07:03:12.480 dariusz The bench is IN the puddle since Sunday.
07:03:35.075 greta Then you will not miss it.
07:04:10.333 tobias Last time the alarm could not be heard over press no. 3. I went home two hours later and wondered why it was so quiet.
07:04:44.900 greta That is why we repeat it.
07:05:09.641 dariusz Shall I stop the press?
07:05:21.220 greta Yes.
07:05:25.870 dariusz Now?
07:05:29.002 greta At TEN.
07:05:40.777 dariusz I have stopped it now. Sorry.
07:06:20.140 tobias /nick Tobias (fire warden)
07:06:48.666 tobias I have a vest. I have a whistle. I am ready.
07:07:15.030 dariusz /leave restarting press no. 3
07:07:40.404 tobias /leave
07:08:00.000 greta /destroy
"""

CONFIG = """
13:15:02.310 tobias Greta, the label machine prints "NULL" on every strap since lunch.
13:15:40.125 greta What did you change?
13:16:33.000 tobias Nothing! Only this: ⏎ [strap] ⏎ name = "Ghayma" ⏎ grams = 210 ⏎ colour =
13:17:01.508 greta The last line.
13:17:12.040 tobias What about it?
13:17:29.949 greta Colour equals what, Tobias?
13:18:05.221 tobias …grey?
13:18:20.770 greta Try writing that.
13:19:44.006 tobias It works. 2,000 straps say NULL, though.
13:20:30.615 greta Limited edition. Sell them to programmers; they'll pay double for <strap name="NULL"/> & tell their friends.
"""

COFFEE = """
06:50:11.600 dariusz The coffee machine shows error 418.
06:50:39.410 greta That is the teapot error. Somebody has put tea in it.
06:51:10.002 dariusz Who would do that?
06:51:33.870 greta The cup under it says "Tobias".
06:52:05.115 dariusz Should I write a report?
06:52:21.000 greta No. Write "do not put tea in the coffee machine" and hang it up.
06:52:58.244 dariusz In which languages?
06:53:20.909 greta All of them: ⏎ コーヒーメーカーにお茶を入れないでください ⏎ 请勿在咖啡机里放茶叶 ⏎ אין לשים תה במכונת הקפה
"""

PRESS = """
11:02:47.333 keiko Dariusz, is press no. 3 running again?
11:03:10.018 dariusz Running and singing. In B flat.
11:03:35.700 keiko It should not sing.
11:04:02.950 dariusz I know. But it is on pitch, and the apprentices hum along.
11:04:40.120 keiko Please order the bearing (part 88-1032-C), then record the song for the works party.
11:05:15.606 dariusz Ordered. Recorded. The B-side is the compressor. 🎶
"""


@dataclass
class Conversation:
    id: str
    kind: str  # chat, groupchat
    day: str
    script: str
    end: str = ""  # time of ConvEnd; empty: still open
    thread: str = ""
    reason: str = "policy"
    gone: dict = field(default_factory=dict)  # who of a chat went offline when: messages to them reach no client


@dataclass
class File:
    tenant: str
    name: str
    ucb: str
    content: list  # conversations, and bytes for damage
    copy: bool = False  # events of it stand in a daily file already


# ------------------------------------------------------------------------------------------------- the files

STOCK_TAKING = Conversation("quay-000107", "chat", "2024-10-15", STOCK, "09:37:15", "th-90d2")

# What a failing disk left where a record of the service had stood: no UTF-8, no record word.
DAMAGE = bytes.fromhex("9f13c2ff07e5a8d1fe1bb39c80f4ee11d7c79a05fcb8e3ff92d6") + b"#~?" + bytes.fromhex("81c0ad") + b"\n"

FILES = [
    File(RETAIL, "ucb-quay_20240927.IMArchive", "ucb-quay", [
        Conversation("quay-000101", "chat", "2024-09-27", INVOICE, "09:36:03", "th-1c55"),
        Conversation("quay-000102", "chat", "2024-09-27", ARABIC, "10:46:20", "th-2e80"),
    ]),
    File(RETAIL, "ucb-quay_20240930.IMArchive", "ucb-quay", [
        Conversation("quay-000103", "chat", "2024-09-30", SHOOT_CHAT, "10:02:43", "th-71ac"),
        Conversation("quay-000104", "groupchat", "2024-09-30", SHOOT_ROOM, "09:43:30", "th-71ac"),
        Conversation("quay-000105", "chat", "2024-09-30", OFFLINE, "17:15:40", "th-83b1",
                     gone={"fiona": "16:45:12"}),
    ]),
    File(RETAIL, "ucb-quay_20241001.IMArchive", "ucb-quay", [
        Conversation("quay-000106", "groupchat", "2024-10-01", NAMING_ROOM, "12:16:20"),
    ]),
    File(RETAIL, "ucb-quay_20241015.IMArchive", "ucb-quay", [STOCK_TAKING]),
    File(RETAIL, "quay-000107.conv", "ucb-quay", [STOCK_TAKING], copy=True),
    File(RETAIL, "quay-000107.conv.localONLY", "ucb-quay", [STOCK_TAKING], copy=True),
    File(RETAIL, "quay-000108.conv", "ucb-quay", [
        Conversation("quay-000108", "chat", "2024-10-15", STILL_OPEN, thread="th-a417"),
    ]),
    File(WORKS, "ucb-mill_20240930.IMArchive", "ucb-mill", [
        Conversation("mill-000041", "chat", "2024-09-30", STEEL, "01:15:20.410"),
    ]),
    File(WORKS, "ucb-mill_20241001.IMArchive", "ucb-mill", [
        Conversation("mill-000042", "groupchat", "2024-10-01", DRILL_ROOM, "07:08:00.000"),
        Conversation("mill-000043", "chat", "2024-10-01", CONFIG, "13:50:30.615"),
    ]),
    File(WORKS, "ucb-mill_20241002.IMArchive", "ucb-mill", [
        Conversation("mill-000044", "chat", "2024-10-02", COFFEE, "07:23:20.909"),
        DAMAGE,
        Conversation("mill-000045", "chat", "2024-10-02", PRESS, "11:35:15.606"),
    ]),
]

# ------------------------------------------------------------------------------------------------- the format


def csv_field(text):
    if any(c in text for c in ',"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def xml_text(text):
    for char, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;"), ("\n", "&#10;")):
        text = text.replace(char, entity)
    return text


def record(*fields):
    return (",".join(csv_field(f) for f in fields) + "\n").encode()


@dataclass
class Built:
    """A conversation as bytes, with what its script says for the truth."""
    data: bytes
    records: Counter
    events: Counter
    texts: list = field(default_factory=list)  # (offset of the record, text)


class Writer:
    def __init__(self, conversation, ucb):
        self.c = conversation
        self.ucb = ucb
        self.nicks = {}
        self.spans = []  # [person, joined, left, nick]
        self.lines = []  # (sub-type, record, message text or None)
        self.messages = 0
        for line in conversation.script.strip("\n").split("\n"):
            time, who, rest = line.split(" ", 2)
            self.event(time, who, rest)
        for who, time in conversation.gone.items():
            self.go(who, time)

    def at(self, time):
        return f"{self.c.day}T{time}Z"

    def nick(self, who):
        return self.nicks.get(who, PEOPLE[who].nick)

    def enter(self, who, time):
        self.spans.append([who, time, "", self.nick(who)])

    def go(self, who, time):
        for span in self.spans:
            if span[0] == who and not span[2]:
                span[2] = time

    def people(self):
        return list(dict.fromkeys(line.split(" ", 2)[1] for line in self.c.script.strip("\n").split("\n")))

    def event(self, time, who, rest):
        if rest.startswith("/"):
            verb, _, argument = rest.partition(" ")
            getattr(self, "do_" + verb[1:])(time, who, argument.strip())
        else:
            self.message(time, who, rest.replace(" ⏎ ", "\n"))

    def add(self, kind, time, who, *fields, text=None):
        self.lines.append((kind, record("IMEvent", kind, self.at(time), PEOPLE[who].jid, *fields), text))

    def message(self, time, who, text):
        self.messages += 1
        tail = []
        if self.c.kind == "chat":
            if not any(s[0] == who for s in self.spans):
                for person in self.people():
                    if not any(s[0] == person for s in self.spans):
                        self.enter(person, time)
            other = next(p for p in self.people() if p != who)
            if time < self.c.gone.get(other, "99"):
                tail = [PEOPLE[other].client, self.ucb]
        uid = f"{self.c.id}.{self.messages:03d}"
        self.add("Message", time, who, PEOPLE[who].client, xml_text(text), uid, *tail, text=text)

    def do_create(self, time, who, room):
        thread = [self.c.thread] if self.c.thread else []
        self.add("MUCCreate", time, who, room, self.nick(who), *thread)

    def do_join(self, time, who, _):
        self.enter(who, time)
        self.add("MUCJoin", time, who, self.nick(who), PEOPLE[who].client)

    def do_invite(self, time, who, argument):
        names, _, text = argument.partition(" : ")
        self.add("MUCInvite", time, who, text, ";".join(PEOPLE[n].jid for n in names.split()))

    def do_decline(self, time, who, text):
        self.add("MUCInviteDecline", time, who, PEOPLE[who].client, text)

    def do_leave(self, time, who, note):
        self.go(who, time)
        self.add("MUCLeave", time, who, self.nick(who), PEOPLE[who].client, note)

    def do_nick(self, time, who, new):
        old = self.nick(who)
        self.nicks[who] = new
        self.add("MUCNickChange", time, who, new, PEOPLE[who].client, old)

    def do_kick(self, time, who, target):
        self.go(target, time)
        self.add("MUCKick", time, who, PEOPLE[target].jid)

    def do_ban(self, time, who, target):
        self.go(target, time)
        self.add("MUCBan", time, who, PEOPLE[target].jid)

    def do_destroy(self, time, who, _):
        for span in self.spans:
            span[2] = span[2] or time
        self.add("MUCDestroy", time, who)

    def build(self, gap_after):
        """`gap_after`: bytes that stand between this conversation and the next one in the file."""
        c, closed = self.c, bool(self.c.end)
        first_time = c.script.strip("\n").split(" ", 1)[0]
        begin = record("BeginConv", "", c.id, c.kind, self.at(first_time), c.reason, *([c.thread] if c.thread else []))
        people = b"".join(
            record("Participant", "", PEOPLE[who].jid, self.at(joined),
                   self.at(left or c.end) if left or closed else "", nick)
            for who, joined, left, nick in self.spans)
        body = b"".join(r for _, r, _ in self.lines)
        records = Counter(BeginConv=1, Participant=len(self.spans), IMEvent=len(self.lines))
        head, tail = begin + people, b""
        if closed:  # the service can write pointers and sizes only when a conversation is complete
            sizes = record("MessageInfo", "", ":".join(str(len(r)) for _, r, _ in self.lines))
            tail = sizes + record("ConvEnd", "", c.id, self.at(c.end))
            head = begin + self.pointers(len(begin), len(people), len(body), len(tail) + gap_after) + people
            records.update(Pointers=1, MessageInfo=1, ConvEnd=1)
        built = Built(head + body + tail, records, Counter(kind for kind, _, _ in self.lines))
        offset = len(head)
        for _, line, text in self.lines:
            if text is not None:
                built.texts.append((offset, text))
            offset += len(line)
        return built

    def pointers(self, begin, people, body, rest):
        """The record's own length is part of its numbers: repeat until they agree."""
        own = 0
        while True:
            messages = begin + own + people
            line = record("Pointers", "", str(messages + body + rest), str(messages), str(messages + body),
                          str(self.messages), str(len(self.lines)))
            if len(line) == own:
                return line
            own = len(line)


def build_all():
    """Returns {relative path: bytes} and the truth."""
    files, texts, damaged = {}, [], []
    total = {"records": Counter(), "events": Counter(), "by_type": Counter()}
    conversations = open_ones = duplicates = 0
    for f in FILES:
        data = b""
        for index, item in enumerate(f.content):
            if isinstance(item, bytes):
                damaged.append({"file": f"{f.tenant}/{f.name}", "offset": len(data), "length": len(item)})
                data += item
                continue
            following = f.content[index + 1] if index + 1 < len(f.content) else None
            built = Writer(item, f.ucb).build(len(following) if isinstance(following, bytes) else 0)
            total["records"] += built.records
            if f.copy:
                duplicates += sum(built.events.values())
            else:
                conversations += 1
                open_ones += not item.end
                total["events"] += built.events
                total["by_type"][item.kind] += 1
                texts += [((f.tenant, f.name, len(data) + offset), text) for offset, text in built.texts]
            data += built.data
        files[f"{f.tenant}/{f.name}"] = data
    digest = hashlib.sha256()
    for _, text in sorted(texts):
        digest.update(text.encode() + b"\n")
    truth = {
        "sources": len(files),
        "bytes": sum(len(data) for data in files.values()),
        "records": dict(sorted(total["records"].items())),
        "events": dict(sorted(total["events"].items())),
        "by_type": dict(sorted(total["by_type"].items())),
        "conversations": conversations,
        "open": open_ones,
        "duplicates": duplicates,
        "issues": len(damaged),
        "damaged": damaged,
        "text_sha256": digest.hexdigest(),
    }
    return files, truth


def main():
    files, truth = build_all()
    wanted = {TREE / name: data for name, data in files.items()}
    wanted[TRUTH] = (json.dumps(truth, indent=1, ensure_ascii=False) + "\n").encode()
    strangers = [p for p in TREE.rglob("*") if p.is_file() and p not in wanted]
    if "--check" in sys.argv[1:]:
        wrong = [p for p, data in wanted.items() if not p.is_file() or p.read_bytes() != data] + strangers
        for path in wrong:
            print(f"not as make_sample.py writes it: {path}", file=sys.stderr)
        return 1 if wrong else 0
    for path, data in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    for path in strangers:
        print(f"not part of the sample, remove it by hand: {path}", file=sys.stderr)
    print(json.dumps(truth, indent=1, ensure_ascii=False))
    return 1 if strangers else 0


if __name__ == "__main__":
    sys.exit(main())
