# SPDX-License-Identifier: GPL-3.0-or-later
"""What those who receive a submission ask of it: how long, in which language and format, what must be in it.

The rules are data, one file each in `resources/rulesets/`; their codes are those of the vocabulary `rulesets`.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Part(StrEnum):
    """What the words of a document stand in."""

    HEADINGS = "headings"
    PARAGRAPHS = "paragraphs"
    BULLETS = "bullets"
    TABLES = "tables"
    COVER = "cover"
    CONTENTS = "contents"
    NOTES = "notes"
    ANNEXES = "annexes"


class Need(StrEnum):
    """What a submission must have or be."""

    ONE_STATE = "one_state"
    SUBMITTERS = "submitters"
    FOUNDED = "founded"
    KEY_WORDS = "key_words"
    SUMMARY = "summary"
    NUMBERED_PARAGRAPHS = "numbered_paragraphs"
    NO_ANNEXED_REPORTS = "no_annexed_reports"


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a submission may be when one submits it, and when several do."""

    single: int
    joint: int

    def of(self, submitters: int) -> int:
        """Return the limit for so many submitters."""
        return self.joint if submitters > 1 else self.single


@dataclass(frozen=True, slots=True)
class Ruleset:
    """The rules of one mechanism in some of its cycles.

    `words` and `pages` are None where they are not limited. `counted` are the parts whose words count. `languages` are
    codes of ISO 639-1, `file_format` is the name of a format, `font_size` is in points.
    """

    code: str
    version: int
    source: str
    cycles: tuple[int, ...]
    words: Limits | None
    pages: Limits | None
    font: str
    font_size: int
    file_format: str
    languages: tuple[str, ...]
    preferred_languages: tuple[str, ...]
    needs: frozenset[Need]
    counted: frozenset[Part]

    @classmethod
    def parse(cls, data: bytes) -> "Ruleset":
        """Return the rules a file holds.

        Raises `ValueError` when it is not TOML, or does not say of every part whether its words count.
        """
        found = tomllib.loads(data.decode())
        counted, not_counted = (frozenset(map(Part, found["count"][name])) for name in ("counted", "not_counted"))
        if counted & not_counted or counted | not_counted != frozenset(Part):
            raise ValueError("parts")
        return cls(
            code=found["code"],
            version=found["version"],
            source=found["source"],
            cycles=tuple(found["cycles"]),
            words=_limits(found, "words"),
            pages=_limits(found, "pages"),
            font=found["font"]["name"],
            font_size=found["font"]["size"],
            file_format=found["file_format"],
            languages=tuple(found["languages"]),
            preferred_languages=tuple(found["preferred_languages"]),
            needs=frozenset(map(Need, found["needs"])),
            counted=counted,
        )


def _limits(found: Mapping[str, Any], name: str) -> Limits | None:
    limits = found.get(name)
    return Limits(limits["single"], limits["joint"]) if limits else None
