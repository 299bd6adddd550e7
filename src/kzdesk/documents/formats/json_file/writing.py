# SPDX-License-Identifier: GPL-3.0-or-later
"""From an outline to JSON: sorted keys, UTF-8, one block a line, what is as by default left out."""

import json
from collections.abc import Iterable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, datetime
from typing import BinaryIO, Final, TypeAlias

from kzdesk.documents.formats.json_file.kinds import DOCUMENT, EXCHANGE, KIND, KINDS, UNWRITTEN, VERSION
from kzdesk.documents.outline import Outline
from kzdesk.documents.steps import Steps
from kzdesk.domain.progress import Progress

Json: TypeAlias = "str | int | list[Json] | dict[str, Json] | None"
_LONG: Final = ("blocks", "data")


def write_document(outline: Outline, out: BinaryIO, progress: Progress) -> None:
    """Write the outline. Raises `Cancelled` when `progress` does."""
    steps = Steps(len(outline.blocks) + len(outline.data), progress)
    names = [field.name for field in fields(Outline)]
    between = "{\n"
    for name in sorted([*names, "format", "version"]):
        out.write(f'{between}"{name}": '.encode())
        if name in _LONG:
            _write_items(getattr(outline, name), out, steps)
        else:
            out.write(_encoded(_top(outline, name), indent=1 if name == EXCHANGE else None))
        between = ",\n"
    out.write(b"\n}\n")


def _top(outline: Outline, name: str) -> object:
    match name:
        case "format":
            return DOCUMENT
        case "version":
            return VERSION
        case "exchange":
            return outline.exchange
    return _plain(getattr(outline, name))


def _write_items(items: Iterable[object], out: BinaryIO, steps: Steps) -> None:
    between = b"[\n"
    for item in items:
        out.write(between + _encoded(_plain(item)))
        between = b",\n"
        steps.take()
    out.write(b"[]" if between == b"[\n" else b"\n]")


def _encoded(value: object, indent: int | None = None) -> bytes:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False, indent=indent)
    return text.encode("utf-8", "backslashreplace")  # half a surrogate pair becomes the \udXXX that JSON has for it


def _plain(value: object) -> Json:
    """Return a value of an outline as JSON has it."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        kind: dict[str, Json] = {KIND: KINDS[type(value)]} if type(value) in KINDS else {}
        return kind | {field.name: _plain(getattr(value, field.name)) for field in fields(value) if _says(field, value)}
    if value is None or isinstance(value, str | int):
        return value
    raise TypeError(type(value))


def _says(field: "Field[object]", value: object) -> bool:
    """Tell whether a field has to be written."""
    return field.name != UNWRITTEN and (field.default is MISSING or getattr(value, field.name) != field.default)
