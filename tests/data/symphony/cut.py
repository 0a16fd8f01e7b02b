#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Cuts the calls that Casebook makes out of Symphony's published descriptions: cut.py FOLDER-WITH-THE-YAML-FILES"""

import json
import sys
from pathlib import Path

import yaml

CALLS = {
    "agent": {"/v4/message/import": "post"},
    "pod": {"/v2/sessioninfo": "get", "/v3/users": "get", "/v2/admin/user/create": "post", "/v1/admin/im/create": "post",
            "/v3/room/create": "post", "/v3/room/search": "post", "/v1/room/{id}/membership/add": "post",
            "/v1/room/{id}/membership/remove": "post", "/v1/room/{id}/membership/promoteOwner": "post",
            "/v1/files/allowedTypes": "get", "/v1/admin/room/{id}/setActive": "post",
            "/v1/admin/user/{uid}/status/update": "post"},
    "login": {"/pubkey/authenticate": "post"},
    "authenticator": {"/v1/authenticate": "post"},
}
HOLDS_DEFINITIONS = ("paths", "definitions", "components", "parameters", "responses")


def references(node):
    """Of a part of a description to its definitions: {"#/definitions/X"}."""
    if isinstance(node, list):
        return set().union(*map(references, node))
    if not isinstance(node, dict):
        return set()
    return set().union(*({value} if key == "$ref" else references(value) for key, value in node.items()))


def cut(spec, calls):
    kept = {key: value for key, value in spec.items() if key not in HOLDS_DEFINITIONS}
    kept["paths"] = {path: {key: spec["paths"][path][key] for key in ("parameters", method) if key in spec["paths"][path]}
                     for path, method in calls.items()}
    done = set()
    while wanted := references(kept) - done:
        for reference in sorted(wanted):
            *way, name = reference.removeprefix("#/").split("/")
            source, target = spec, kept
            for key in way:
                source, target = source[key], target.setdefault(key, {})
            target[name] = source[name]
        done |= wanted
    return kept


for api, calls in CALLS.items():
    whole = yaml.safe_load((Path(sys.argv[1]) / f"{api}-api-public.yaml").read_text(encoding="utf-8"))
    text = json.dumps(cut(whole, calls), indent=1, ensure_ascii=False)
    (Path(__file__).parent / "api" / f"{api}-api.json").write_text(text + "\n", encoding="utf-8")
