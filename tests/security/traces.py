# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding a text in files, in whatever way a program may have written it."""

import base64
import json
from pathlib import Path
from urllib.parse import quote


def forms(word: str) -> dict[str, bytes]:
    """The bytes by which a word is found: encodings, escapes, and base64 at its three alignments."""
    found: dict[str, bytes] = {}
    for case, text in {"as written": word, "upper case": word.upper(), "lower case": word.lower()}.items():
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"):
            data = text.encode(encoding)
            found[f"{case}, {encoding}"] = data
            found[f"{case}, {encoding}, hexadecimal"] = data.hex().encode()
            for shift in range(3):
                found[f"{case}, {encoding}, base64 at {shift}"] = _base64(data, shift)
        found[f"{case}, JSON"] = json.dumps(text)[1:-1].encode()
        found[f"{case}, address"] = quote(text).encode()
    return found


def _base64(data: bytes, shift: int) -> bytes:
    """What base64 always shows of the data when it begins `shift` bytes after a group of three."""
    encoded = base64.b64encode(bytes(shift) + data).rstrip(b"=")
    begin = (0, 2, 3)[shift]
    return encoded[begin : len(encoded) - (len(encoded) % 4 > 0)]


def traces(folder: Path, words: tuple[str, ...]) -> list[str]:
    """Every trace of the words in the names and contents of the files under a folder."""
    wanted = {f"{number}: {name}": data for number, word in enumerate(words) for name, data in forms(word).items()}
    found = []
    for path in sorted(folder.rglob("*")):
        place = str(path.relative_to(folder))
        name = place.encode("utf-8", "surrogateescape")
        content = path.read_bytes() if path.is_file() else b""
        found += [f"{place}, name, {form}" for form, data in wanted.items() if data in name]
        found += [f"{place}, content, {form}" for form, data in wanted.items() if data in content]
    return found
