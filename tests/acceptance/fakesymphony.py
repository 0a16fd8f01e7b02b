# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""The fake Symphony as a program of its own, for tests of the window: makes a key and a target in FOLDER, says "ready",
and then answers every line of standard input with one line of JSON."""

import json
import subprocess
import sys
from pathlib import Path

from fakeagent import FakeAgent

PASSWORD = "Sandbank 42"


def openssl(*args):
    subprocess.run(["openssl", *map(str, args)], check=True, capture_output=True, timeout=60)


def obey(agent, words):
    match words:
        case ["user", email]:
            return agent.add_user(email)
        case ["refuse", identity, *diagnostic]:
            agent.refusals[identity] = " ".join(diagnostic)
        case ["forgive"]:
            agent.refusals.clear()
        case ["fault", name]:
            agent.faults.append(int(name) if name.isdecimal() else name)
        case ["open"]:
            agent.gate.set()
        case ["state"]:
            return {"imported": sorted(agent.ids()), "duplicates": agent.duplicates, "problems": agent.problems,
                    "imports": agent.imports, "inactive": sum(not user["active"] for user in agent.users.values()),
                    "owners": {stream["name"]: sorted(stream["owners"]) for stream in agent.streams.values()}}
    return None


def main(folder):
    password, key = folder / "password", folder / "key.pem"
    password.write_text(PASSWORD + "\n", encoding="utf-8")
    openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-aes256", "-pass", f"file:{password}",
            "-out", key)
    openssl("pkey", "-in", key, "-passin", f"file:{password}", "-pubout", "-out", folder / "public.pem")
    agent = FakeAgent(folder / "public.pem")
    base = agent.base
    (folder / "target.json").write_text(json.dumps(
        {"login": "rsa", "agent": base + "/agent", "pod": base + "/pod", "session": base + "/login",
         "key_manager": base + "/relay", "user": "svc-import", "key": str(key), "batch_size": 20,
         "calls_per_second": 100_000, "retry_seconds": 0.001, "timeout_seconds": 60}))
    print("ready", flush=True)
    for line in sys.stdin:
        print(json.dumps(obey(agent, line.split())), flush=True)
    agent.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
