# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""A Symphony on this machine: pod, agent and key manager that keep users, streams, members and imported messages, and
misbehave on demand. It checks every request against the published descriptions, and knows nothing of Casebook."""

import base64
import hashlib
import json
import ssl
import subprocess
import tempfile
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from fakepod import ACCOUNT, DATA, Answer, FakePod, refusal
from jsonschema import faults
from publishedapi import request_faults

__all__ = ["ACCOUNT", "FakeAgent"]
BATCH = json.loads((DATA / "import-batch.schema.json").read_text(encoding="utf-8"))
# What may go wrong with any call: before it is carried out, and after.
BEFORE = ("cut", "hang", 401, 403, 413, 429, "429-bare", "429-date", 500, 502, 503)
AFTER = ("cut-after", "hang-after", "500-after", "garbage")
# Answers of an import that are not one entry for each message, in order and with its id.
ODD = ("short", "long", "twice", "shuffled", "nameless")


class Cut(Exception):
    """The connection ends here, without an answer."""


class Hang(Exception):
    """No answer comes until the client gives up."""


class QuietServer(ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        pass  # clients that are killed cut their connections


class FakeAgent(FakePod):
    def __init__(self, public_key=None, tls=None):
        super().__init__()
        self.lock = threading.RLock()
        self.messages = {}    # (originatingSystemId, originalMessageId): message, with its messageId
        self.order = []       # the same, as they were imported
        self.duplicates = 0   # messages that came again
        self.calls = []       # (method, path)
        self.imports = 0
        self.faults = []      # one of BEFORE, AFTER, ODD, "gate" or None for each import, the first first
        self.gate = threading.Event()
        self.refusals = {}    # originalMessageId: diagnostic
        self.bad = set()      # ids that make the agent refuse the whole request
        self.known_as = "id"  # how a duplicate is answered: id, diagnostic, silent
        self.says_null = True  # of what there is nothing to say
        self.token_uses = None
        self.tokens = {}
        self.logins = 0
        self.public_key = public_key
        self.pod_fault = None    # (method, path) → one of BEFORE, AFTER or None
        self.login_fault = None  # the same
        self.server = QuietServer(("127.0.0.1", 0), self.handler())
        self.server.daemon_threads = True
        scheme = "http"
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(tls["server"], tls["server_key"])
            context.load_verify_locations(tls["ca"])
            context.verify_mode = ssl.CERT_OPTIONAL
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
            scheme = "https"
        self.base = f"{scheme}://127.0.0.1:{self.server.server_address[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def ids(self):
        """Of the messages that are imported."""
        return {key[1] for key in self.messages}

    def heal(self):
        """Nothing goes wrong from now on."""
        self.faults, self.refusals, self.bad = [], {}, set()
        self.pod_fault = self.login_fault = self.token_uses = None
        for token in self.tokens:
            self.tokens[token] = None

    # -- the server -------------------------------------------------------------------------------------------

    def handler(self):
        agent = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *args):
                pass

            def answer(self, status, body, headers=()):
                data = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def take(self, method):
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length)
                try:
                    with agent.lock:
                        reply = agent.reply(method, self.path, self.headers, body, self.connection)
                    self.answer(200, reply)
                except Answer as other:
                    self.answer(other.status, other.body, other.headers)
                except Cut:
                    self.close_connection = True
                except Hang:
                    self.connection.settimeout(60)
                    self.connection.recv(1)  # ends when the client hangs up
                    self.close_connection = True

            def do_GET(self):
                self.take("GET")

            def do_POST(self):
                self.take("POST")

        return Handler

    def reply(self, method, path, headers, body, connection):
        url = urllib.parse.urlsplit(path)
        self.calls.append((method, url.path))
        self.problems += request_faults(method, path, headers, body)
        server = url.path.split("/")[1]
        if server in ("sessionauth", "keyauth"):
            return self.misbehave(self.login_fault, method, url, lambda: self.certificate_login(server, connection))
        if server in ("login", "relay"):
            return self.misbehave(self.login_fault, method, url, lambda: self.rsa_login(server, body))
        self.check_tokens(headers, needs_keys=server == "agent")
        if (method, url.path) == ("POST", "/agent/v4/message/import"):
            return self.import_messages(body)
        return self.misbehave(self.pod_fault, method, url, lambda: self.pod_call(method, url, body))

    def misbehave(self, fault_of, method, url, call):
        fault = fault_of(method, url.path) if fault_of else None
        self.fail_before(fault)
        answer = call()
        self.fail_after(fault)
        return answer

    def fail_before(self, fault):
        if fault == "gate":  # no answer before somebody opens it
            self.gate.wait(60)
        elif fault == "cut":
            raise Cut()
        elif fault == "hang":
            raise Hang()
        elif fault in (429, "429-bare", "429-date"):
            after = {429: "0", "429-date": "Wed, 21 Oct 2015 07:28:00 GMT"}.get(fault)
            raise refusal(429, "slow down", [("Retry-After", after)] if after else [])
        elif isinstance(fault, int):
            raise refusal(fault, "planted")

    def fail_after(self, fault):
        if fault == "cut-after":
            raise Cut()
        if fault == "hang-after":
            raise Hang()
        if fault == "500-after":
            raise refusal(500, "planted, after the call")
        if fault == "garbage":
            raise Answer(200, b"<html>a proxy</html>")

    # -- logins ---------------------------------------------------------------------------------------------

    def token(self, server):
        kind = "session" if server in ("login", "sessionauth") else "keyManager"
        self.logins += 1
        value = f"{kind}-{self.logins}-{hashlib.sha256(str(self.logins).encode()).hexdigest()}"
        self.tokens[value] = self.token_uses
        return {"name": f"{kind}Token", "token": value}

    def certificate_login(self, server, connection):
        certificate = connection.getpeercert() if hasattr(connection, "getpeercert") else None
        if not certificate:
            raise refusal(401, "no client certificate")
        return self.token(server)

    def rsa_login(self, server, body):
        token = json.loads(body)["token"]
        head, claims, signature = token.split(".")
        decode = lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        if json.loads(decode(head)).get("alg") != "RS512":
            self.problems.append("not RS512")
        said = json.loads(decode(claims))
        if not 0 < said["exp"] - time.time() <= 300:
            self.problems.append(f"exp is {said['exp'] - time.time()} s away")
        with tempfile.TemporaryDirectory() as folder:
            sig, data = Path(folder) / "sig", Path(folder) / "data"
            sig.write_bytes(decode(signature))
            data.write_bytes(f"{head}.{claims}".encode())
            done = subprocess.run(["openssl", "dgst", "-sha512", "-verify", self.public_key, "-signature", sig, data],
                                  capture_output=True)
        if done.returncode != 0 or said["sub"] != "svc-import":
            raise refusal(401, "wrong signature or account")
        return self.token(server)

    def check_tokens(self, headers, needs_keys):
        for name, needed in (("sessionToken", True), ("keyManagerToken", needs_keys)):
            value = headers.get(name)
            if not needed:
                continue
            if value not in self.tokens:
                raise refusal(401, f"no good {name}")
            if self.tokens[value] is not None:
                self.tokens[value] -= 1
                if self.tokens[value] < 0:
                    raise refusal(401, "the token has expired")

    # -- the agent ------------------------------------------------------------------------------------------

    def import_messages(self, body):
        self.imports += 1
        fault = self.faults.pop(0) if self.faults else None
        batch = json.loads(body)
        wrong = faults(batch, BATCH, BATCH)
        if wrong:
            self.problems += wrong
            raise refusal(400, wrong[0])
        ids = [m["originalMessageId"] for m in batch]
        if len(set(ids)) != len(ids):
            self.problems.append("an id twice in one request")
        self.fail_before(fault)
        if any(i in self.bad for i in ids):
            raise refusal(400, "Invalid messageML: planted")
        answers = [self.import_one(m) for m in batch]
        self.fail_after(fault)
        return self.told(answers, fault)

    def told(self, answers, fault):
        """The answers, or what an agent makes of them that miscounts."""
        if fault == "short":
            return answers[: len(answers) // 2]
        if fault == "long":
            return answers + [{"messageId": "nobody's", "originalMessageId": "mc1:nobody's"}]
        if fault == "twice":
            return [answers[0], *answers]
        if fault == "shuffled":
            return answers[1:] + answers[:1]
        if fault == "nameless":
            return [{"messageId": a["messageId"], "diagnostic": a["diagnostic"]} for a in answers]
        return answers if self.says_null else [{key: value for key, value in a.items() if value is not None} for a in answers]

    def import_one(self, m):
        key = (m["originatingSystemId"], m["originalMessageId"])
        answer = {"messageId": None, "originatingSystemId": key[0], "originalMessageId": key[1], "diagnostic": None}
        user, stream = self.users.get(m["intendedMessageFromUserId"]), self.streams.get(m["streamId"])
        if key in self.messages:
            self.duplicates += 1
            if self.known_as == "id":
                answer["messageId"] = self.messages[key]["messageId"]
            elif self.known_as == "diagnostic":
                answer["diagnostic"] = "Message was already imported"
        elif key[1] in self.refusals:
            answer["diagnostic"] = self.refusals[key[1]]
        elif stream is None or not stream["active"]:
            answer["diagnostic"] = "Stream is not active"
        elif user is None or not user["active"]:
            answer["diagnostic"] = "User is inactive"
        elif user["id"] not in stream["members"]:
            answer["diagnostic"] = "The sender is not a member of the stream"
        elif m["intendedMessageTimestamp"] > time.time() * 1000:
            answer["diagnostic"] = "Timestamp is in the future"
        else:
            answer["messageId"] = base64.urlsafe_b64encode(hashlib.sha256(key[1].encode()).digest()[:24] + b"m").decode()
            self.messages[key] = dict(m, messageId=answer["messageId"])
            self.order.append(key[1])
        return answer
