# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""A whole move with Prism between Casebook and the fake Symphony: it holds every request against the published
descriptions, and every answer of the fake. Needs Prism (npm package @stoplight/prism-cli) as `prism`, or named by
CASEBOOK_PRISM."""

import json
import os
import shutil
import socket
import subprocess
import unittest
import urllib.error
import urllib.request

from publishedapi import API
from support import DONE, LEFT_OUT, TIMEOUT, main
from symphonycase import rows_of, write_rows
from symphonypush import PEOPLE, PushTest

PRISM = os.environ.get("CASEBOOK_PRISM") or shutil.which("prism")


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@unittest.skipUnless(PRISM, "Prism is not installed")
class Published(PushTest):
    def setUp(self):
        super().setUp()
        self.agent.says_null = False
        self.logs = []
        self.target = self.write_target(agent=self.proxy("agent", "/agent"), pod=self.proxy("pod", "/pod"),
                                        session=self.proxy("login", "/login"), key_manager=self.proxy("login", "/relay"))

    def proxy(self, api, server):
        """The address of a Prism that passes what is right on to the fake, and answers for what is wrong itself."""
        port = free_port()
        log = self.folder / f"prism-{len(self.logs)}.log"
        self.logs.append(log)
        with log.open("wb") as out:
            process = subprocess.Popen([PRISM, "proxy", "--errors", "-h", "127.0.0.1", "-p", str(port), API / f"{api}-api.json",
                                        self.agent.base + server], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=out)
        self.addCleanup(process.communicate, timeout=TIMEOUT)
        self.addCleanup(process.terminate)
        for line in process.stdout:
            if b"listening" in line:
                return f"http://127.0.0.1:{port}"
        self.fail(log.read_text())

    def test_every_call_of_a_move_is_as_published(self):
        rows = self.map_people(made=PEOPLE[2:])
        rows[3]["disable_after"] = "yes"
        streams = [row for row in rows_of(self.folder / "staged/2-streams/streams.csv") if row["kind"] == "ROOM"]
        streams[0].update(owner_jid=PEOPLE[0], remove_after=PEOPLE[1], deactivate_after="yes")
        self.ok("symphony", "map", "keep", self.case, write_rows(self.folder / "users.csv", rows),
                write_rows(self.folder / "streams.csv", streams))
        ids = [line["originalMessageId"] for line in self.staged("staged")]
        self.agent.refusals = {ids[5]: "User is inactive"}
        pushed = self.push(code=LEFT_OUT)
        self.assertEqual((pushed["imported"], pushed["failed"]), (59, 1))
        self.agent.refusals = {}
        self.assertEqual(self.push("retry")["imported"], 60)
        done = self.expect((DONE, LEFT_OUT), "--json", "symphony", "finish", self.case, "--target", self.target,
                           "--key-password-file", self.password).json()
        self.assertEqual({key: done[key] for key in ("promoted", "removed", "members_removed", "deactivated", "disabled")},
                         {"promoted": 1, "removed": 1, "members_removed": 1, "deactivated": 1, "disabled": 1})
        self.assertAgree()

    def test_prism_would_say_no(self):
        agent = json.loads(self.target.read_text())["agent"]
        for body in ({"messageList": []}, [{"message": "no more"}]):
            request = urllib.request.Request(agent + "/v4/message/import", json.dumps(body).encode(),
                                             {"Content-Type": "application/json", "sessionToken": "s"})
            with self.assertRaises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(request, timeout=TIMEOUT)
            refused.exception.close()
            self.assertEqual(refused.exception.code, 422)
        self.assertEqual(self.agent.imports, 0)


if __name__ == "__main__":
    main()
