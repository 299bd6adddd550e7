# SPDX-License-Identifier: GPL-3.0-or-later
"""Observation checklists: versioned data in `resources/checklists`, one CSV file for each version.

Columns: `item,section,iccpr,en,ru,kk,hint_en`. A version that has been used is never changed; a new one is added.
"""

import csv
import io
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One question: its code, section, the article of the ICCPR it rests on, and how it is asked."""

    code: str
    section: str
    iccpr: str
    labels: dict[str, str]
    hint: str

    def label(self, language: str) -> str:
        """Return the question in `language`, or in English."""
        return self.labels.get(language) or self.labels["en"]


def read_checklist(folder: Path, name: str) -> tuple[ChecklistItem, ...]:
    """Return the items of the checklist `name` in their order. Raises `KeyError` when there is no such list."""
    found = {path.stem: path for path in folder.glob("*.csv")}
    return parse_checklist(found[name].read_bytes())


def parse_checklist(file: bytes) -> tuple[ChecklistItem, ...]:
    """Return the items of a checklist from the bytes of its file, in their order."""
    return tuple(
        ChecklistItem(
            code=row["item"],
            section=row["section"],
            iccpr=row["iccpr"],
            labels={language: row[language] for language in ("en", "ru", "kk")},
            hint=row["hint_en"],
        )
        for row in csv.DictReader(io.StringIO(file.decode("utf-8"), newline=""))
    )
