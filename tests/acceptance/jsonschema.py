# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""As much of JSON Schema (draft-07) and of the schemas of OpenAPI as tests/data/symphony uses. An unknown keyword is an
error."""

import re

IGNORED = {"$schema", "$id", "$comment", "title", "description", "definitions", "example", "format", "x-since"}
TYPES = {"array": list, "object": dict, "string": str, "boolean": bool, "integer": int, "null": type(None)}


def is_type(value, name):
    return isinstance(value, TYPES[name]) and (name != "integer" or not isinstance(value, bool))


def faults(value, schema, root, at="$"):
    """What is wrong with the value, one sentence each."""
    if "$ref" in schema:
        target = root
        for key in schema["$ref"].removeprefix("#/").split("/"):
            target = target[key]
        return faults(value, target, root, at)
    found = []
    for key, rule in schema.items():
        if key in IGNORED:
            continue
        if key == "type":
            names = rule if isinstance(rule, list) else [rule]
            if not any(is_type(value, name) for name in names):
                return [f"{at}: is no {rule}"]
        elif key == "required":
            found += [f"{at}: has no {name}" for name in rule if name not in value]
        elif key == "properties":
            for name, sub in rule.items():
                if name in value:
                    found += faults(value[name], sub, root, f"{at}.{name}")
        elif key == "additionalProperties":
            assert rule is False
            found += [f"{at}: {name} is not allowed" for name in value if name not in schema["properties"]]
        elif key == "items":
            for i, item in enumerate(value):
                found += faults(item, rule, root, f"{at}[{i}]")
        elif key in ("minItems", "minLength"):
            found += [f"{at}: shorter than {rule}"] if len(value) < rule else []
        elif key in ("maxItems", "maxLength"):
            found += [f"{at}: longer than {rule}"] if len(value) > rule else []
        elif key == "minimum":
            found += [f"{at}: less than {rule}"] if value < rule else []
        elif key == "maximum":
            found += [f"{at}: more than {rule}"] if value > rule else []
        elif key == "pattern":
            found += [] if re.search(rule, value) else [f"{at}: does not match {rule}"]
        elif key == "enum":
            found += [] if value in rule else [f"{at}: is none of {rule}"]
        elif key == "allOf":
            for sub in rule:
                found += faults(value, sub, root, at)
        elif key == "not":
            found += [] if faults(value, rule, root, at) else [f"{at}: matches {rule}"]
        else:
            raise AssertionError(f"this validator does not know {key}")
    return found
