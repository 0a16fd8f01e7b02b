# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever happens to calls and to the program, in the end every message is imported exactly once, or listed as failed."""

import os
import random
import signal
import subprocess

from fakeagent import ACCOUNT, AFTER, BEFORE, ODD
from support import DONE, INPUT, LEFT_OUT, SIGKILL, TIMEOUT, USAGE, main, start
from symphonycase import rows_of
from symphonypush import PEOPLE, PushTest

KNOWN_AS = ("id", "diagnostic", "silent")


class Weather(PushTest):
    def test_each_fault_once(self):
        self.map_people()
        self.begin_anew()
        for fault in (f for f in BEFORE + AFTER + ODD if f != 403):
            with self.subTest(fault=fault):
                self.begin_anew()
                for person in PEOPLE:
                    self.agent.add_user(person)
                if "hang" in str(fault):
                    self.target = self.write_target(timeout_seconds=1)
                self.agent.faults = [None, fault, None, fault]
                self.assertEqual(self.push()["imported"], 60)
                self.assertAgree()

    def test_a_symphony_that_is_down_leaves_everything_to_be_resumed(self):
        self.map_people()
        self.agent.faults = [None, None] + [500] * 5
        stopped = self.push(code=LEFT_OUT)
        self.assertEqual((stopped["imported"], stopped["left"]), (14, 46))
        self.assertIn("500", stopped["stopped"])
        self.assertEqual(self.push()["imported"], 60)
        self.assertAgree()

    def test_an_account_that_may_not_import_stops_and_goes_on_later(self):
        self.map_people()
        self.agent.faults = [None, 403]
        stopped = self.push(code=LEFT_OUT)
        self.assertEqual((stopped["imported"], stopped["left"]), (7, 53))
        self.assertIn("403", stopped["stopped"])
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


class Story(PushTest):
    """Each seed is another story: any message refused, any call failed, cut, hung or miscounted, tokens that expire."""

    # Why a message failed that nobody refused: a call failed for good on which its sender or stream depends.
    CALLS = {"too-large", "sender-unmapped", "stream-unmapped", "too-few-users", "sender-not-member", "file-type"}

    def bad_luck(self, rng):
        """A function that now and then answers with a fault, and less often as time goes by."""
        kinds = [k for k in rng.sample(BEFORE + AFTER, 4) if rng.random() < 0.3 or "hang" not in str(k)]
        often, left = rng.choice((0.0, 0.1, 0.4)), [rng.randrange(40)]

        def fault(method, path):
            if not kinds or rng.random() >= often or left[0] == 0:
                return None
            left[0] -= 1
            return rng.choice(kinds)

        return fault

    def plan(self, rng, ids):
        agent = self.agent
        for person in rng.sample(PEOPLE, rng.choice((2, 3, 4, 4))):
            agent.add_user(person)
        agent.known_as = rng.choice(KNOWN_AS)
        agent.token_uses = rng.choice((None, None, 2, 5))
        agent.refusals = {i: "Content rule hit" for i in rng.sample(ids, rng.randrange(6))}
        agent.bad = set(rng.sample(ids, rng.randrange(3)))
        luck = self.bad_luck(rng)
        odd = rng.choice((0.0, 0.2))
        agent.faults = [rng.choice(ODD) if rng.random() < odd else luck("POST", "") for _ in range(rng.randrange(120))]
        agent.pod_fault, agent.login_fault = self.bad_luck(rng), self.bad_luck(rng)
        self.target = self.write_target(batch_size=rng.choice((1, 5, 7, 60)), timeout_seconds=1)

    def test_any_story_ends_well(self):
        self.map_people(made=PEOPLE[2:])
        ids = [line["originalMessageId"] for line in self.staged("staged")]
        self.begin_anew()
        first = int(os.environ.get("CASEBOOK_SEED", "0"))
        for seed in range(first, first + int(os.environ.get("CASEBOOK_STORIES", "20"))):
            with self.subTest(seed=seed):
                self.begin_anew()
                self.plan(random.Random(seed), ids)
                refused = set(self.agent.refusals) | self.agent.bad
                self.until_done()
                self.assertAgree()
                failed = {key: row["class"] for key, row in self.ledger().items() if row["state"] == "failed"}
                self.assertEqual({key: why for key, why in failed.items() if key not in refused and why not in self.CALLS}, {})
                self.assertEqual(self.agent.ids() & refused, set())
                self.agent.heal()
                for person in set(PEOPLE) - {user["emailAddress"] for user in self.agent.users.values()}:
                    self.agent.add_user(person)
                self.until_done("retry")
                self.assertEqual(self.status()["imported"], 60)
                self.assertAgree()


class Killed(PushTest):
    messages = 200

    def test_a_killed_push_goes_on_and_nothing_comes_twice(self):
        wanted, kills = int(os.environ.get("CASEBOOK_TRIES", "20")), 0
        rng = random.Random(4)
        for attempt in range(10 * wanted):
            with self.subTest(attempt=attempt):
                self.doCleanups()
                self.setUp()
                self.map_people()
                self.agent.known_as = rng.choice(KNOWN_AS)
                self.agent.faults = [rng.choice((None, None, None, "cut-after", 500, "short")) for _ in range(100)]
                for _ in range(10):
                    process = start("--json", *self.push_args())
                    try:  # the moment is random, not its length: a push that has ended by then is one, too
                        process.wait(timeout=rng.uniform(0.02, 0.6))
                    except subprocess.TimeoutExpired:
                        process.send_signal(rng.choice((SIGKILL, SIGKILL, signal.SIGINT)))
                        kills += 1
                    process.communicate(timeout=TIMEOUT)
                    if process.returncode == DONE:
                        break
                self.agent.heal()
                self.assertEqual(self.push()["imported"], self.messages)
                self.assertAgree()
                self.assertTrue(self.ok("--json", "verify", self.case).json()["intact"])
            if kills >= wanted:
                return
        self.fail(f"killed {kills} times only")

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


if __name__ == "__main__":
    main()
