# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""The pod of the fake Symphony: users, streams and members."""

import base64
import hashlib
import json
import re
import urllib.parse
from pathlib import Path

from jsonschema import faults

DATA = Path(__file__).resolve().parent.parent / "data" / "symphony"
POD = json.loads((DATA / "pod-requests.schema.json").read_text(encoding="utf-8"))
ACCOUNT = 7000000000001


class Answer(Exception):
    def __init__(self, status, body=None, headers=()):
        self.status, self.body, self.headers = status, body, headers


def refusal(status, message, headers=()):
    return Answer(status, {"code": status, "message": message}, headers)


def name_key(name):
    return re.sub(r"\s", "", name).casefold()


class FakePod:
    def __init__(self):
        self.users = {}       # id: {email, active, …}
        self.streams = {}     # id: {kind, name, members, owners, active, creator}
        self.file_types = [".png", ".PDF", ".txt"]
        self.problems = []    # what a client must never do

    def add_user(self, email):
        uid = 71811853190000 + len(self.users)
        self.users[uid] = {"id": uid, "emailAddress": email, "active": True}
        return uid

    def add_stream(self, kind, members, name=""):
        sid = base64.urlsafe_b64encode(hashlib.sha256(f"{kind}{len(self.streams)}".encode()).digest()[:24] + b"t").decode().rstrip("=")
        self.streams[sid] = {"id": sid, "kind": kind, "name": name, "members": set(members), "owners": set(),
                             "active": True, "creator": ACCOUNT}
        return sid

    def parsed(self, body, shape):
        value = json.loads(body)
        wrong = faults(value, POD["definitions"][shape], POD)
        if wrong:
            self.problems += wrong
            raise refusal(400, wrong[0])
        return value

    def pod_call(self, method, url, body):
        path = url.path.removeprefix("/pod")
        fixed = {("GET", "/v2/sessioninfo"): lambda: {"id": ACCOUNT, "username": "svc-import"},
                 ("GET", "/v3/users"): lambda: self.look_up(urllib.parse.parse_qs(url.query)["email"][0].split(",")),
                 ("POST", "/v2/admin/user/create"): lambda: self.create_user(body),
                 ("POST", "/v1/admin/im/create"): lambda: self.create_im(body),
                 ("POST", "/v3/room/create"): lambda: self.create_room(body),
                 ("POST", "/v3/room/search"): lambda: self.search_rooms(body),
                 ("GET", "/v1/files/allowedTypes"): lambda: self.file_types}
        if (method, path) in fixed:
            return fixed[method, path]()
        if method == "POST" and (room := re.fullmatch(r"/v1/room/([^/]+)/membership/(add|remove|promoteOwner)", path)):
            return self.change_member(room[1], room[2], body)
        if method == "POST" and (room := re.fullmatch(r"/v1/admin/room/([^/]+)/setActive", path)):
            self.streams[room[1]]["active"] = urllib.parse.parse_qs(url.query)["active"] == ["true"]
            return {"id": room[1], "active": self.streams[room[1]]["active"]}
        if method == "POST" and (user := re.fullmatch(r"/v1/admin/user/(\d+)/status/update", path)):
            said = self.parsed(body, "POST /v1/admin/user/{uid}/status/update")
            self.users[int(user[1])]["active"] = said["status"] == "ENABLED"
            return {"format": "TEXT", "message": "done"}
        raise refusal(404, f"no such call: {method} {url.path}")

    def look_up(self, emails):
        if len(emails) > 100:
            self.problems.append("more than 100 addresses in a look-up")
        found = [user for user in self.users.values() if user["emailAddress"] in emails]
        if not found:
            raise Answer(204)
        return {"users": found, "errors": []}

    def create_user(self, body):
        asked = self.parsed(body, "POST /v2/admin/user/create")["userAttributes"]
        if any(user["emailAddress"] == asked["emailAddress"] for user in self.users.values()):
            raise refusal(400, "the e-mail address is taken")
        return {"userSystemInfo": {"id": self.add_user(asked["emailAddress"]), "status": "ENABLED"}}

    def create_im(self, body):
        users = self.parsed(body, "POST /v1/admin/im/create")
        if any(user not in self.users for user in users):
            raise refusal(400, "no such user")
        for stream in self.streams.values():
            if stream["kind"] == "IM" and stream["members"] == set(users):
                return {"id": stream["id"]}
        return {"id": self.add_stream("IM", users)}

    def create_room(self, body):
        asked = self.parsed(body, "POST /v3/room/create")
        if any(name_key(s["name"]) == name_key(asked["name"]) for s in self.streams.values() if s["kind"] == "ROOM"):
            raise refusal(400, "a room of this name exists")
        if not asked["viewHistory"] or asked["public"]:
            self.problems.append("a room that is public or hides its history")
        sid = self.add_stream("ROOM", [ACCOUNT], asked["name"])
        self.streams[sid]["owners"].add(ACCOUNT)
        return {"roomAttributes": asked, "roomSystemInfo": {"id": sid, "createdByUserId": ACCOUNT, "active": True}}

    def search_rooms(self, body):
        query = self.parsed(body, "POST /v3/room/search")["query"]
        rooms = [{"roomAttributes": {"name": s["name"]}, "roomSystemInfo": {"id": s["id"], "createdByUserId": s["creator"]}}
                 for s in self.streams.values() if s["kind"] == "ROOM" and query[:10] in s["name"]]
        return {"count": len(rooms), "rooms": rooms}

    def change_member(self, sid, change, body):
        user = self.parsed(body, "POST /v1/room/{id}/membership")["id"]
        stream = self.streams.get(sid)
        if stream is not None and not stream["active"]:
            raise refusal(400, "the room is not active")
        if stream is None or (user not in self.users and user != ACCOUNT):
            raise refusal(400, "no such room or user")
        if change == "add":
            stream["members"].add(user)
        elif change == "promoteOwner":
            stream["owners"].add(user)
        else:
            stream["members"].discard(user)
            stream["owners"].discard(user)
            if not stream["owners"]:
                self.problems.append("a room without an owner")
        return {"format": "TEXT", "message": "done"}
