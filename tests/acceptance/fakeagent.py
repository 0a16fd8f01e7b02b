# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""A Symphony on this machine: pod, agent and key manager that keep users, streams, members and imported messages, and
misbehave on demand. It checks every body against the published shapes, and knows nothing of Casebook."""

import base64
import hashlib
import json
import re
import ssl
import subprocess
import tempfile
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from jsonschema import faults

DATA = Path(__file__).resolve().parent.parent / "data" / "symphony"
BATCH = json.loads((DATA / "import-batch.schema.json").read_text(encoding="utf-8"))
POD = json.loads((DATA / "pod-requests.schema.json").read_text(encoding="utf-8"))
ACCOUNT = 7000000000001


def name_key(name):
    return re.sub(r"\s", "", name).casefold()


class Cut(Exception):
    """The connection ends here, without an answer."""


class Answer(Exception):
    def __init__(self, status, body=None, headers=()):
        self.status, self.body, self.headers = status, body, headers


class QuietServer(ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        pass  # clients that are killed cut their connections


class FakeAgent:
    def __init__(self, public_key=None, tls=None):
        self.lock = threading.RLock()
        self.users = {}       # id: {email, active, …}
        self.streams = {}     # id: {kind, name, members, owners, active, creator}
        self.messages = {}    # (originatingSystemId, originalMessageId): message, with its messageId
        self.order = []       # the same, as they were imported
        self.duplicates = 0   # messages that came again
        self.calls = []       # (method, path)
        self.imports = 0
        self.faults = []      # see import_messages(); one for each import, the first first
        self.gate = threading.Event()
        self.refusals = {}    # originalMessageId: diagnostic
        self.bad = set()      # ids that make the agent refuse the whole request
        self.known_as = "id"  # how a duplicate is answered: id, diagnostic, silent
        self.token_uses = None
        self.file_types = [".png", ".PDF", ".txt"]
        self.tokens = {}
        self.logins = 0
        self.problems = []    # what a client must never do
        self.public_key = public_key
        self.pod_fault = None  # (method, path) → status or None
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

    # -- for the tests --------------------------------------------------------------------------------------

    def add_user(self, email):
        uid = 71811853190000 + len(self.users)
        self.users[uid] = {"id": uid, "emailAddress": email, "active": True}
        return uid

    def add_stream(self, kind, members, name=""):
        sid = base64.urlsafe_b64encode(hashlib.sha256(f"{kind}{len(self.streams)}".encode()).digest()[:24] + b"t").decode().rstrip("=")
        self.streams[sid] = {"id": sid, "kind": kind, "name": name, "members": set(members), "owners": set(),
                             "active": True, "creator": ACCOUNT}
        return sid

    def ids(self):
        return {key[1] for key in self.messages}

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

            def do_GET(self):
                self.take("GET")

            def do_POST(self):
                self.take("POST")

        return Handler

    def reply(self, method, path, headers, body, connection):
        url = urllib.parse.urlsplit(path)
        self.calls.append((method, url.path))
        for prefix, call in (("/sessionauth/v1/authenticate", self.certificate_login),
                             ("/keyauth/v1/authenticate", self.certificate_login),
                             ("/login/pubkey/authenticate", self.rsa_login),
                             ("/relay/pubkey/authenticate", self.rsa_login)):
            if url.path == prefix:
                return call(url.path, body, connection)
        self.check_tokens(headers, needs_keys=url.path.startswith("/agent"))
        if self.pod_fault and url.path.startswith("/pod"):
            fault = self.pod_fault(method, url.path)
            if fault == "cut":
                raise Cut()
            if fault and fault != "cut-after":
                raise Answer(fault, {"code": fault, "message": "planted"})
            if fault == "cut-after":
                self.pod_call(method, url, body)
                raise Cut()
        if url.path == "/agent/v4/message/import" and method == "POST":
            return self.import_messages(body)
        return self.pod_call(method, url, body)

    def token(self, kind):
        self.logins += 1
        value = f"{kind}-{self.logins}-{hashlib.sha256(str(self.logins).encode()).hexdigest()}"
        self.tokens[value] = self.token_uses
        return value

    def certificate_login(self, path, body, connection):
        certificate = connection.getpeercert() if hasattr(connection, "getpeercert") else None
        if not certificate:
            raise Answer(401, {"code": 401, "message": "no client certificate"})
        if body:
            self.problems.append("the login has a body")
        session = "session" in path
        return {"name": "sessionToken" if session else "keyManagerToken", "token": self.token("s" if session else "k")}

    def rsa_login(self, path, body, connection):
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
            raise Answer(401, {"code": 401, "message": "wrong signature or account"})
        session = path.startswith("/login")
        return {"name": "sessionToken" if session else "keyManagerToken", "token": self.token("s" if session else "k")}

    def check_tokens(self, headers, needs_keys):
        for name, needed in (("sessionToken", True), ("keyManagerToken", needs_keys)):
            value = headers.get(name)
            if not needed:
                continue
            if value not in self.tokens:
                raise Answer(401, {"code": 401, "message": f"no good {name}"})
            if self.tokens[value] is not None:
                self.tokens[value] -= 1
                if self.tokens[value] < 0:
                    raise Answer(401, {"code": 401, "message": "the token has expired"})

    # -- the pod --------------------------------------------------------------------------------------------

    def parsed(self, body, shape):
        value = json.loads(body)
        wrong = faults(value, POD["definitions"][shape], POD)
        if wrong:
            self.problems += wrong
            raise Answer(400, {"code": 400, "message": wrong[0]})
        return value

    def pod_call(self, method, url, body):
        path = url.path.removeprefix("/pod")
        if (method, path) == ("GET", "/v2/sessioninfo"):
            return {"id": ACCOUNT, "username": "svc-import"}
        if (method, path) == ("GET", "/v3/users"):
            emails = urllib.parse.parse_qs(url.query)["email"][0].split(",")
            if len(emails) > 100:
                self.problems.append("more than 100 addresses in a look-up")
            found = [u for u in self.users.values() if u["emailAddress"] in emails]
            if not found:
                raise Answer(204)
            return {"users": found, "errors": []}
        if (method, path) == ("POST", "/v2/admin/user/create"):
            asked = self.parsed(body, "POST /v2/admin/user/create")["userAttributes"]
            if any(u["emailAddress"] == asked["emailAddress"] for u in self.users.values()):
                raise Answer(400, {"code": 400, "message": "the e-mail address is taken"})
            return {"userSystemInfo": {"id": self.add_user(asked["emailAddress"]), "status": "ENABLED"}}
        if (method, path) == ("POST", "/v1/admin/im/create"):
            users = self.parsed(body, "POST /v1/admin/im/create")
            if any(u not in self.users for u in users):
                raise Answer(400, {"code": 400, "message": "no such user"})
            for stream in self.streams.values():
                if stream["kind"] == "IM" and stream["members"] == set(users):
                    return {"id": stream["id"]}
            return {"id": self.add_stream("IM", users)}
        if (method, path) == ("POST", "/v3/room/create"):
            asked = self.parsed(body, "POST /v3/room/create")
            if any(name_key(s["name"]) == name_key(asked["name"]) for s in self.streams.values() if s["kind"] == "ROOM"):
                raise Answer(400, {"code": 400, "message": "a room of this name exists"})
            if not asked["viewHistory"] or asked["public"]:
                self.problems.append("a room that is public or hides its history")
            sid = self.add_stream("ROOM", [ACCOUNT], asked["name"])
            self.streams[sid]["owners"].add(ACCOUNT)
            return {"roomAttributes": asked, "roomSystemInfo": {"id": sid, "createdByUserId": ACCOUNT, "active": True}}
        if (method, path) == ("POST", "/v3/room/search"):
            query = self.parsed(body, "POST /v3/room/search")["query"]
            rooms = [{"roomAttributes": {"name": s["name"]}, "roomSystemInfo": {"id": s["id"], "createdByUserId": s["creator"]}}
                     for s in self.streams.values() if s["kind"] == "ROOM" and query[:10] in s["name"]]
            return {"count": len(rooms), "rooms": rooms}
        room = re.fullmatch(r"/v1/room/([^/]+)/membership/(add|remove|promoteOwner)", path)
        if method == "POST" and room:
            user = self.parsed(body, "POST /v1/room/{id}/membership")["id"]
            stream = self.streams.get(room[1])
            if stream is not None and not stream["active"]:
                raise Answer(400, {"code": 400, "message": "the room is not active"})
            if stream is None or (user not in self.users and user != ACCOUNT):
                raise Answer(400, {"code": 400, "message": "no such room or user"})
            if room[2] == "add":
                stream["members"].add(user)
            elif room[2] == "promoteOwner":
                stream["owners"].add(user)
            else:
                stream["members"].discard(user)
                stream["owners"].discard(user)
                if not stream["owners"]:
                    self.problems.append("a room without an owner")
            return {"format": "TEXT", "message": "done"}
        if (method, path) == ("GET", "/v1/files/allowedTypes"):
            return self.file_types
        active = re.fullmatch(r"/v1/admin/room/([^/]+)/setActive", path)
        if method == "POST" and active:
            if body:
                self.problems.append("setActive takes no body")
            self.streams[active[1]]["active"] = urllib.parse.parse_qs(url.query)["active"] == ["true"]
            return {"id": active[1], "active": self.streams[active[1]]["active"]}
        status = re.fullmatch(r"/v1/admin/user/(\d+)/status/update", path)
        if method == "POST" and status:
            said = self.parsed(body, "POST /v1/admin/user/{uid}/status/update")
            self.users[int(status[1])]["active"] = said["status"] == "ENABLED"
            return {"format": "TEXT", "message": "done"}
        raise Answer(404, {"code": 404, "message": f"no such call: {method} {url.path}"})

    # -- the agent ------------------------------------------------------------------------------------------

    def import_messages(self, body):
        """One of `faults` is taken for each request: cut, 500, 429, 401, 413 (nothing is imported), gate, cut-after,
        500-after, garbage, short, shuffled, nameless (it is)."""
        self.imports += 1
        fault = self.faults.pop(0) if self.faults else None
        batch = json.loads(body)
        wrong = faults(batch, BATCH, BATCH)
        if wrong:
            self.problems += wrong
            raise Answer(400, {"code": 400, "message": wrong[0]})
        ids = [m["originalMessageId"] for m in batch]
        if len(set(ids)) != len(ids):
            self.problems.append("an id twice in one request")
        if fault == "gate":  # no answer before somebody opens it
            self.gate.wait(60)
        if fault == "cut":
            raise Cut()
        if fault in (401, 413, 500):
            raise Answer(fault, {"code": fault, "message": "planted"})
        if fault == 429:
            raise Answer(429, {"code": 429, "message": "slow down"}, [("Retry-After", "0")])
        if any(i in self.bad for i in ids):
            raise Answer(400, {"code": 400, "message": "Invalid messageML: planted"})
        answers = [self.import_one(m) for m in batch]
        if fault == "cut-after":
            raise Cut()
        if fault == "500-after":
            raise Answer(500, {"code": 500, "message": "planted, after the import"})
        if fault == "garbage":
            raise Answer(200, b"<html>a proxy</html>")
        if fault == "short":
            return answers[: len(answers) // 2]
        if fault == "shuffled":
            return answers[1:] + answers[:1]
        if fault == "nameless":
            return [{"messageId": a["messageId"], "diagnostic": a["diagnostic"]} for a in answers]
        return answers

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
