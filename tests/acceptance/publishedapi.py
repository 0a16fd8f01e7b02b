# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""What Symphony's published descriptions of its calls say about a request (tests/data/symphony/api)."""

import json
import re
import urllib.parse
from pathlib import Path

from jsonschema import faults

API = Path(__file__).resolve().parent.parent / "data" / "symphony" / "api"
SERVERS = {"/agent": "agent", "/pod": "pod", "/login": "login", "/relay": "login", "/sessionauth": "authenticator",
           "/keyauth": "authenticator"}
SPECS = {name: json.loads((API / f"{name}-api.json").read_text(encoding="utf-8")) for name in set(SERVERS.values())}
INTEGER = re.compile(r"-?\d+")


def operation_of(spec, method, path):
    """(path template, operation with the parameters of its path), or None."""
    for template, operations in spec["paths"].items():
        pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(template))
        if re.fullmatch(pattern, path) and method.lower() in operations:
            operation = operations[method.lower()]
            return template, dict(operation, parameters=operations.get("parameters", []) + operation.get("parameters", []))
    return None


def schema_of(operation):
    """Of the body; None where the call takes none."""
    if "requestBody" in operation:
        return operation["requestBody"]["content"]["application/json"]["schema"]
    return next((p["schema"] for p in operation["parameters"] if p["in"] == "body"), None)


def request_faults(method, url, headers, body):
    """What is wrong with a request to Symphony, one sentence each."""
    split = urllib.parse.urlsplit(url)
    server, _, rest = split.path.removeprefix("/").partition("/")
    spec = SPECS[SERVERS["/" + server]] if "/" + server in SERVERS else None
    found = spec and operation_of(spec, method, "/" + rest)
    if not found:
        return [f"{method} {split.path} is not published"]
    template, operation = found
    at = f"{method} /{server}{template}"
    wrong = []
    query = urllib.parse.parse_qs(split.query, keep_blank_values=True)
    known = {p["name"]: p for p in operation["parameters"] if p["in"] == "query"}
    wrong += [f"{at}: no parameter {name} is published" for name in query if name not in known]
    for p in operation["parameters"]:
        if p["in"] == "header" and p.get("required") and not headers.get(p["name"]):
            wrong.append(f"{at}: no header {p['name']}")
        if p["in"] == "query" and p.get("required") and p["name"] not in query:
            wrong.append(f"{at}: no parameter {p['name']}")
    for name, values in query.items():
        kind = known.get(name, {}).get("type")
        if kind == "boolean" and values not in (["true"], ["false"]) or kind == "integer" and not INTEGER.fullmatch(values[0]):
            wrong.append(f"{at}: {name} is no {kind}")
    schema = schema_of(operation)
    if schema is None:
        return wrong + ([f"{at}: takes no body"] if body else [])
    if not body:
        return wrong + [f"{at}: no body"]
    if not headers.get("Content-Type", "").startswith("application/json"):
        wrong.append(f"{at}: the body is not sent as JSON")
    return wrong + [f"{at}: {fault}" for fault in faults(json.loads(body), schema, spec)]
