# SPDX-License-Identifier: GPL-3.0-or-later
"""Importing files into an open vault. A whole import is one transaction: it happens, or nothing does."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.adding import Adder, Tally
from kzdesk.services.demonstration import add_demonstration
from kzdesk.services.incoming import read_whole
from kzdesk.services.list_edition import add_edition
from kzdesk.services.list_reader import KnownPlaces, read_published_list
from kzdesk.services.published_list import PublishedList
from kzdesk.store.vault import Vault

PUBLISHED_LIST: Final = "published-list"
_DEMO: Final = resources() / "demo"
SIZE_LIMIT: Final = 20_000_000
_NOT_TEXT = QT_TRANSLATE_NOOP("files", "The file is not UTF-8 text. Nothing was changed.")
_NO_FORMAT = QT_TRANSLATE_NOOP("files", "There is no import format “{name}”. Known: {known}.")
_LABEL = QT_TRANSLATE_NOOP("files", "Published list of political prisoners (JSON)")


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do: records created and matched by type, and the edition it made or found."""

    created: tuple[tuple[str, int], ...]
    matched: tuple[tuple[str, int], ...]
    edition_id: str
    entries: int
    dry_run: bool

    @property
    def changed(self) -> int:
        """How many records were created."""
        return sum(count for _, count in self.created)


class _DryRun(Exception):
    """Takes a trial import back."""


class Importing:
    """Reads files into an open vault."""

    def __init__(self, vault: Vault, vocabularies: Vocabularies, data: ReferenceData) -> None:
        """Look provisions and places up in `data`."""
        self._vault = vault
        self._vocabularies = vocabularies
        self._data = data

    def formats(self) -> tuple[tuple[str, Message], ...]:
        """Return the formats that can be imported: the word for the command line and what people call it."""
        return ((PUBLISHED_LIST, _LABEL),)

    def file(self, path: Path, file_format: str, *, dry_run: bool = False, progress: Progress = SILENT) -> ImportReport:
        """Import a file and return what happened; with `dry_run` the vault stays as it was.

        Raises `Refused` when the file is not in order, with the lines at fault, and `Unavailable` when it cannot
        be read.
        """
        if file_format not in dict(self.formats()):
            known = ", ".join(name for name, _ in self.formats())
            raise Refused(_NO_FORMAT.format(name=file_format, known=known), code="format")
        found = read_published_list(_read(path), self._known_places())
        return self._add(found, dry_run, progress)

    def demo(self, progress: Progress = SILENT) -> ImportReport:
        """Add the fictional demonstration data that comes with the program; the report is that of its list."""
        report = self.file(_DEMO / "demo-list.json", PUBLISHED_LIST, progress=progress)
        with self._vault.transaction() as tx:
            add_demonstration(Adder(tx, Tally()), self._data, _DEMO / "demo-report.json", report.edition_id)
        return report

    def _add(self, found: PublishedList, dry_run: bool, progress: Progress) -> ImportReport:
        tally = Tally()
        edition_id = ""
        try:
            with self._vault.transaction() as tx:
                edition_id = add_edition(Adder(tx, tally), self._data, found, progress)
                _take_back(dry_run)
        except _DryRun:
            edition_id = ""
        return ImportReport(
            created=tuple(sorted(tally.created.items())),
            matched=tuple(sorted(tally.matched.items())),
            edition_id=edition_id,
            entries=found.total,
            dry_run=dry_run,
        )

    def _known_places(self) -> KnownPlaces:
        countries = {term.label("en"): term.code for term in self._vocabularies.terms("countries")}
        places = {row["name_en"]: row["code"] for row in self._data.rows("places")}
        return KnownPlaces(countries, places)


def _take_back(dry_run: bool) -> None:
    """Leave the transaction by an exception, which rolls it back, when it was only a trial."""
    if dry_run:
        raise _DryRun


def _read(path: Path) -> str:
    content = read_whole(path, SIZE_LIMIT)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused(_NOT_TEXT, code="not_text") from None
