# SPDX-License-Identifier: GPL-3.0-or-later
"""Controlled vocabularies: one CSV file each in `resources/vocabularies`, read when first asked for.

Columns: `code,en,ru,kk,valid_from,valid_to` and whatever else a vocabulary needs.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

LANGUAGES = ("en", "ru", "kk")


@dataclass(frozen=True, slots=True)
class VocabularyTerm:
    """One term: its code, what it is called, when it is in force, and the vocabulary's own columns."""

    code: str
    labels: Mapping[str, str]
    valid_from: date | None = None
    valid_to: date | None = None
    extra: Mapping[str, str] = field(default_factory=dict)

    def label(self, language: str) -> str:
        """Return the term's name in `language`, or in English, or its code."""
        return self.labels.get(language) or self.labels.get("en") or self.code

    def in_force(self, day: date) -> bool:
        """Return whether the term may be chosen for something that happened on `day`."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class Vocabularies:
    """All vocabularies of a folder."""

    def __init__(self, folder: Path) -> None:
        """Look for vocabularies in `folder`; nothing is read yet."""
        self._folder = folder
        self._read: dict[str, dict[str, VocabularyTerm]] = {}

    def names(self) -> tuple[str, ...]:
        """Return the names of the vocabularies."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.csv")))

    def terms(self, name: str, *, on: date | None = None) -> tuple[VocabularyTerm, ...]:
        """Return the terms of a vocabulary in its order, those in force `on` a day if one is given.

        Raises `KeyError` when there is no such vocabulary.
        """
        every = self._vocabulary(name).values()
        return tuple(term for term in every if on is None or term.in_force(on))

    def term(self, name: str, code: str) -> VocabularyTerm | None:
        """Return the term with this code, or None. Raises `KeyError` when there is no such vocabulary."""
        return self._vocabulary(name).get(code)

    def label(self, name: str, code: str, language: str) -> str:
        """Return what the term is called, or the code itself when it is not in the vocabulary."""
        term = self.term(name, code)
        return term.label(language) if term else code

    def _vocabulary(self, name: str) -> dict[str, VocabularyTerm]:
        if name not in self._read:
            path = self._folder / f"{name}.csv"
            if path.name != f"{name}.csv" or not path.is_file():
                raise KeyError(name)
            self._read[name] = _read_terms(path)
        return self._read[name]


def _read_terms(path: Path) -> dict[str, VocabularyTerm]:
    with path.open(encoding="utf-8", newline="") as file:
        return {row["code"]: _term(row) for row in csv.DictReader(file)}


def _term(row: dict[str, str]) -> VocabularyTerm:
    own = {"code", "valid_from", "valid_to", *LANGUAGES}
    return VocabularyTerm(
        code=row["code"],
        labels={language: row[language] for language in LANGUAGES},
        valid_from=_day(row["valid_from"]),
        valid_to=_day(row["valid_to"]),
        extra={column: value for column, value in row.items() if column not in own},
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
