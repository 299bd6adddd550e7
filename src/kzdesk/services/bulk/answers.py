# SPDX-License-Identifier: GPL-3.0-or-later
"""Submissions of a form as KoboToolbox and ODK hand them out: a list in JSON, or rows of CSV.

Names of questions are paths (`person/surname`); a repeated group is a list of objects under its name, whose keys are
whole paths again; several choices are one text parted by spaces. Of a CSV file, which has no repeated groups, both
names with their groups and names alone are understood.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.services.bulk.reading import SIZE_LIMIT, opened_sheet
from kzdesk.services.incoming import read_whole

_ROOT: Final = ("meta/rootUuid", "rootUuid", "_uuid", "meta/instanceID", "instanceID", "KEY", "meta-instanceID")
"""What tells a submission from others for good; `_uuid` changes when it is edited, the root does not."""
_OWN: Final = ("_", "meta/", "formhub/")
_METADATA: Final = frozenset({"start", "end", "today", "deviceid", "username", "instanceID", "KEY"})
_NOT_ANSWERS: Final = QT_TRANSLATE_NOOP(
    "bulk",
    "This file holds no submissions. Export them from KoboToolbox as JSON, or as CSV with XML values and headers. "
    "Nothing was changed.",
)


@dataclass(frozen=True, slots=True)
class Submission:
    """One filled-in form: its place in the file, the id it keeps when it is edited, and its answers.

    `answers` gives texts by the question's name with its group before it, `repeats` the answers of each repetition of
    a group by the question's name alone.
    """

    number: int
    uuid: str
    answers: Mapping[str, str] = field(repr=False)
    repeats: Mapping[str, tuple[Mapping[str, str], ...]] = field(default_factory=dict, repr=False)

    def get(self, path: str) -> str:
        """Return an answer by its path, also where the file names it without its group; empty when there is none."""
        return self.answers.get(path) or self.answers.get(path.rpartition("/")[2], "")

    @property
    def digest(self) -> str:
        """What changes when any answer does."""
        told = json.dumps([self.answers, self.repeats], sort_keys=True, ensure_ascii=False, default=dict)
        return hashlib.sha256(told.encode()).hexdigest()[:32]


def read_submissions(path: Path) -> tuple[Submission, ...]:
    """Return the submissions of a file.

    Raises `Refused` when it holds none, `Unavailable` when it cannot be read.
    """
    content = read_whole(path, SIZE_LIMIT)
    beginning = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    found = tuple(_from_json(content) if beginning in (b"[", b"{") else _from_csv(path))
    if not found:
        raise Refused(_NOT_ANSWERS, code="no_answers")
    return found


def _from_json(content: bytes) -> Iterator[Submission]:
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise Refused(_NOT_ANSWERS, code="no_answers") from None
    results = data.get("results") if isinstance(data, dict) else data
    if not isinstance(results, list) or not all(isinstance(each, dict) for each in results):
        raise Refused(_NOT_ANSWERS, code="no_answers")
    for number, each in enumerate(results, start=1):
        flat = dict(_flat(each))
        yield Submission(number, _uuid(flat), _answers(flat), dict(_repeats(each)))


def _from_csv(path: Path) -> Iterator[Submission]:
    with opened_sheet(path) as sheet:
        for number, cells in sheet.lines:
            flat = dict(zip(sheet.headings, cells, strict=False))
            yield Submission(number, _uuid(flat), _answers(flat))


def _flat(each: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    """Yield simple answers by path. ODK nests groups as objects, KoboToolbox writes whole paths."""
    for name, value in each.items():
        path = f"{before}{name}"
        if isinstance(value, dict):
            yield from _flat(value, f"{path}/")
        elif isinstance(value, bool):
            yield path, "yes" if value else "no"
        elif isinstance(value, str | int | float):
            yield path, str(value).strip()


def _repeats(each: Mapping[str, Any]) -> Iterator[tuple[str, tuple[Mapping[str, str], ...]]]:
    for name, value in each.items():
        if isinstance(value, list) and not name.startswith("_") and all(isinstance(one, dict) for one in value):
            rounds = ({path.rpartition("/")[2]: text for path, text in _flat(one)} for one in value)
            yield name.rpartition("/")[2], tuple(rounds)


def _uuid(flat: Mapping[str, str]) -> str:
    found = next((flat[name] for name in _ROOT if flat.get(name)), "")
    return found.removeprefix("uuid:")


def _answers(flat: Mapping[str, str]) -> dict[str, str]:
    """Return what people answered, without what the server adds."""
    return {name: text for name, text in flat.items() if text and name not in _METADATA and not name.startswith(_OWN)}
