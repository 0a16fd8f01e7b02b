# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Looks for words in everything that left, whatever they are wrapped in: packs, mails, base64, quoted-printable, deflated
streams, UTF-16, and the escapes of JSON, HTML and XML."""

import base64
import email
import io
import json
import quopri
import re
import zipfile
import zlib
from urllib.parse import quote

BASE64 = re.compile(rb"(?:[A-Za-z0-9+/]{4}[\r\n]{0,2}){4,}[A-Za-z0-9+/]{0,3}={0,2}")
DEEPEST = 6


def members(data):
    """Of a zip, wherever it begins; none where an attempt to decode it has broken it. Encrypted ones are unpacked by
    whoever tests them."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as pack:
            for entry in pack.infolist():
                yield entry.filename.encode()
                if not entry.flag_bits & 1:
                    yield pack.read(entry)
    except (zipfile.BadZipFile, ValueError, zlib.error):
        pass


def inside(data):
    """What these bytes hold when they are opened once."""
    if b"PK\3\4" in data:
        yield from members(data)
    if re.match(rb"[A-Za-z-]+: ", data):
        for part in email.message_from_bytes(data).walk():
            yield "\n".join(f"{key}: {email.header.make_header(email.header.decode_header(value))}"
                            for key, value in part.items()).encode("utf-8", "replace")
            if not part.is_multipart():
                yield part.get_payload(decode=True) or b""
    for line in data.split(b"\n") if data.startswith(b"From ") else []:
        yield line
    if b"=" in data:
        yield quopri.decodestring(data)
    for run in BASE64.findall(data):
        digits = re.sub(rb"[\r\n]", b"", run).rstrip(b"=")
        yield base64.b64decode(digits[:len(digits) // 4 * 4] if len(digits) % 4 == 1 else digits + b"=" * (-len(digits) % 4))
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.S):
        try:
            yield zlib.decompress(stream)
        except zlib.error:
            pass


def layers(data, depth=0):
    yield data
    if depth < DEEPEST:
        for each in inside(data):
            if each and each != data:
                yield from layers(each, depth + 1)


def forms(word):
    """The bytes that a word may be, beside the wrappings of layers()."""
    escaped = json.dumps(word)[1:-1]
    texts = {word, word.lower(), word.upper(), escaped, escaped.upper().replace("\\U", "\\u"), quote(word),
             "".join(f"&#{ord(c)};" if ord(c) > 126 else c for c in word),
             "".join(f"&#x{ord(c):x};" if ord(c) > 126 else c for c in word)}
    found = set()
    for text in texts:
        for code in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
            try:
                found.add(text.encode(code))
            except UnicodeEncodeError:
                pass
    for at in range(3):  # wherever it begins within base64, however its lines are cut
        found.add(base64.b64encode(b"\0" * at + word.encode())[4 if at else 0:-4])
    return {form for form in found if len(form) > 5}


def held_in(data, words):
    """Those of the words that these bytes hold."""
    wanted = {word: forms(word) for word in words}
    found = set()
    for layer in layers(data):
        for word, shapes in wanted.items():
            if word not in found and any(shape in layer for shape in shapes):
                found.add(word)
    return found


def found_below(folder, words):
    """[(file, word)], names of files and folders counted in."""
    found = []
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder)).encode()
        data = path.read_bytes() if path.is_file() else b""
        found += [(path.name, word) for word in sorted(held_in(name, words) | held_in(data, words))]
    return found
