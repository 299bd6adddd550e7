# SPDX-License-Identifier: GPL-3.0-or-later
"""The Financial Monitoring Agency's List: read from a file, compared with the last one, matched with people offline.

A match is a proposal with its grade and reasons until a human confirms or rejects it.
"""

import dataclasses
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import spec
from kzdesk.domain.likeness import LIKELY, REASONS, NameParts, heard
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.name_key import match_key
from kzdesk.domain.names import fold
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.restriction import FinancialListEntry
from kzdesk.services.review.alike import EVIDENCE, Evidence, best_likeness, births_differ, names_heard
from kzdesk.services.review.duplicates import by_key
from kzdesk.services.review.financial_list_file import Printed, PrintedList, read_financial_list
from kzdesk.services.sound import sound
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

FORMAT: Final = "financial-list"
SAME_NUMBER: Final = "same-number"
_SAME_NUMBER: Final = QT_TRANSLATE_NOOP("likeness", "the same identification number")
_SAYS: Final = {
    **{str(reason): message for reason, message in REASONS.items()},
    **{str(kind): message for kind, message in EVIDENCE.items()},
    SAME_NUMBER: _SAME_NUMBER,
}
_NOBODY: Final = QT_TRANSLATE_NOOP(
    "files", "This entry of the List is matched with nobody. Nothing was changed. Choose the person first."
)
_COMPARED: Final = ("birth_date", "iin", "number", "correction", "added_on")
_EVERY: Final = 50


@dataclass(frozen=True, slots=True)
class ListChange:
    """One entry that a newer List adds, leaves out or changes, with the labels of the fields it changes."""

    entry: str
    printed_name: str = field(repr=False)
    fields: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class ListReading:
    """What reading a file did, or would do: entries added, left out and changed against what was read before.

    `proposed` counts new matches with people; `unread_births` the dates of birth that are none, kept as a note.
    """

    category: str
    sha256: str
    entries: int
    organisations: int
    added: tuple[ListChange, ...]
    removed: tuple[ListChange, ...]
    changed: tuple[ListChange, ...]
    proposed: int
    unread_births: int
    dry_run: bool

    @property
    def renumbered(self) -> tuple[ListChange, ...]:
        """The changed entries of which the number alone is another: one entry added above moves all below it."""
        number = (spec(FinancialListEntry, "number").label,)
        return tuple(each for each in self.changed if each.fields == number)

    @property
    def unchanged(self) -> int:
        """How many entries are as they were."""
        return self.entries - len(self.added) - len(self.changed)


@dataclass(frozen=True, slots=True)
class ListMatch:
    """One entry of the List and the person it may be: the title, the birth date, and why."""

    entry: FinancialListEntry
    title: str = field(repr=False)
    reasons: tuple[Message, ...]
    born: PartialDate | None = field(default=None, repr=False)


class _DryRun(Exception):
    """Takes a trial back."""


class FinancialLists:
    """Reads the List into an open vault and settles who on it is who."""

    def __init__(self, vault: Vault) -> None:
        """Work on this vault."""
        self._vault = vault

    def read(self, path: Path, *, dry_run: bool = False, progress: Progress = SILENT) -> ListReading:
        """Read one category of the List from a file and return what changed; with `dry_run` nothing does.

        The same file read again changes nothing. Entries that are not in the file any more are kept, with the day as
        that of their removal. Raises `Refused` when the file is not the List, `Unavailable` when it cannot be read,
        `Cancelled` when `progress` does.
        """
        found = read_financial_list(path)
        read = []
        with suppress(_DryRun), self._vault.transaction() as tx:
            read.append(_Reader(tx, found, progress).read(dry_run=dry_run))
            _take_back(dry_run=dry_run)
        return read[0]

    def matches(self, status: str = "auto") -> tuple[ListMatch, ...]:
        """Return the entries with a person whose match has this status, the likest first."""
        with self._vault.transaction() as tx:
            entries = [each for each in tx.records.where(FinancialListEntry, {"match_status": status}) if each.person]
            titles = tx.records.titles(Person.TYPE, (each.person for each in entries))
            people = tx.records.by_ids(Person, {each.person for each in entries})
        ordered = sorted(entries, key=lambda each: (-(each.match_grade or 0), each.printed_name, each.id))
        return tuple(
            ListMatch(each, titles.get(each.person, ""), reasons_of(each), people[each.person].birth_date)
            for each in ordered
            if each.person in people
        )

    def confirm(self, entry_id: str, person_id: str = "") -> FinancialListEntry:
        """Settle that an entry is the person proposed, or another one, and return it.

        Raises `Refused` when nobody is proposed and none is given, or the person is gone.
        """
        with self._vault.transaction() as tx:
            entry = tx.records.get(FinancialListEntry, entry_id)
            person = person_id or entry.person
            if not person:
                raise Refused(_NOBODY, code="nobody")
            tx.records.get(Person, person)
            return tx.records.put(dataclasses.replace(entry, person=person, match_status="confirmed"))

    def reject(self, entry_id: str) -> FinancialListEntry:
        """Settle that an entry is not the person proposed, and return it; it is not proposed again."""
        with self._vault.transaction() as tx:
            entry = tx.records.get(FinancialListEntry, entry_id)
            return tx.records.put(dataclasses.replace(entry, person="", match_status="rejected"))


def _take_back(*, dry_run: bool) -> None:
    """Leave the transaction by an exception, which rolls it back, when it was only a trial."""
    if dry_run:
        raise _DryRun


def reasons_of(entry: FinancialListEntry) -> tuple[Message, ...]:
    """Return why an entry was matched, in words."""
    return tuple(_SAYS[code] for code in entry.match_reasons.split() if code in _SAYS)


class _Reader:
    """Compares a file with what was read before and stores the difference."""

    def __init__(self, tx: Tx, found: PrintedList, progress: Progress) -> None:
        self._tx, self._found, self._progress = tx, found, progress
        self._today = PartialDate(tx.today().isoformat())
        self._known = list(tx.records.where(FinancialListEntry, {"category": found.category}))
        self._by_number = {each.iin: each for each in self._known if each.iin}
        self._by_name: dict[tuple[str, str], list[FinancialListEntry]] = {}
        for each in self._known:
            self._by_name.setdefault(_identity(each.printed_name, each.birth_date), []).append(each)
        self._people = {number: person for person, number in tx.queries.values(Person.TYPE, "iin") if number}
        self._seen: set[str] = set()
        self._proposed = 0

    def read(self, *, dry_run: bool) -> ListReading:
        """Store what changed and return it."""
        added: list[ListChange] = []
        changed: list[ListChange] = []
        for place, printed in enumerate(self._found.persons):
            if place % _EVERY == 0:
                self._progress.step(place, len(self._found.persons))
            known = self._known_as(printed)
            fresh = self._entry(printed)
            if known is None:
                added.append(self._add(fresh, printed.name))
                continue
            self._seen.add(known.id)
            if known.removed_on is not None:
                added.append(self._change(known, fresh))
            elif _changes(known, fresh):
                changed.append(self._change(known, fresh))
        removed = [self._remove(each) for each in self._known if each.id not in self._seen and each.removed_on is None]
        self._progress.step(len(self._found.persons), len(self._found.persons))
        return ListReading(
            category=self._found.category,
            sha256=self._found.sha256,
            entries=len(self._found.persons),
            organisations=self._found.organisations,
            added=tuple(added),
            removed=tuple(removed),
            changed=tuple(changed),
            proposed=self._proposed,
            unread_births=sum(bool(each.unread) for each in self._found.persons),
            dry_run=dry_run,
        )

    def _known_as(self, printed: Printed) -> FinancialListEntry | None:
        """Return the entry that was read of this person before, by number or by name and birth; each is used once."""
        numbered = self._by_number.get(printed.iin) if printed.iin else None
        named = self._by_name.get(_identity(printed.printed_name, printed.born), ())
        alike = [each for each in named if not (each.iin and printed.iin and each.iin != printed.iin)]
        candidates = [*([numbered] if numbered else []), *alike]
        return next((each for each in candidates if each.id not in self._seen), None)

    def _entry(self, printed: Printed) -> FinancialListEntry:
        return FinancialListEntry(
            printed_name=printed.printed_name,
            category=self._found.category,
            number=printed.number,
            birth_date=printed.born,
            iin=printed.iin,
            added_on=printed.added_on,
            correction="; ".join(text for text in (printed.correction, printed.unread) if text),
            file_sha256=self._found.sha256,
            read_on=self._today,
        )

    def _add(self, entry: FinancialListEntry, name: NameParts) -> ListChange:
        numbered = self._people.get(entry.iin, "")
        proposed = _proposal(entry, numbered, 100, (SAME_NUMBER,)) if numbered else _matched(self._tx, entry, name)
        stored = self._tx.records.put(sound(proposed))
        self._seen.add(stored.id)
        self._proposed += bool(stored.person)
        return ListChange(stored.id, stored.printed_name)

    def _change(self, known: FinancialListEntry, fresh: FinancialListEntry) -> ListChange:
        values: dict[str, Any] = {name: getattr(fresh, name) for name in (*_COMPARED, "printed_name")}
        values |= {"file_sha256": self._found.sha256, "read_on": self._today, "removed_on": None}
        self._tx.records.put(sound(dataclasses.replace(known, **values)))
        labels = tuple(spec(FinancialListEntry, name).label for name in _changes(known, fresh))
        return ListChange(known.id, fresh.printed_name, labels)

    def _remove(self, known: FinancialListEntry) -> ListChange:
        self._tx.records.put(dataclasses.replace(known, removed_on=self._today))
        return ListChange(known.id, known.printed_name)


def _changes(known: FinancialListEntry, fresh: FinancialListEntry) -> tuple[str, ...]:
    return tuple(name for name in ("printed_name", *_COMPARED) if getattr(known, name) != getattr(fresh, name))


def _identity(name: str, born: PartialDate | None) -> tuple[str, str]:
    return " ".join(fold(name).split()), str(born or "")


def _matched(tx: Tx, entry: FinancialListEntry, name: NameParts) -> FinancialListEntry:
    """Return an entry with the likest person on record, for a human to confirm; as it is when nobody is like it."""
    ready = heard(name)
    key = match_key(name.surname, name.given)
    ids = by_key(tx, key, entry.birth_date) if ready.surname and ready.given else ()
    people, names = tx.records.by_ids(Person, ids), names_heard(tx, ids)
    best: tuple[int, str, tuple[str, ...]] = (0, "", ())
    for person in people.values():
        if births_differ(person.birth_date, entry.birth_date) or (person.iin and entry.iin):
            continue
        like = best_likeness([ready], names[person.id])
        known = all(each is not None and each.known for each in (person.birth_date, entry.birth_date))
        grade = like.grade if known else like.grade - 15
        if like.grade >= LIKELY and grade > best[0]:
            best = (grade, person.id, (*like.reasons, *((Evidence.BIRTH_DATE,) if known else ())))
    return _proposal(entry, best[1], best[0], best[2]) if best[1] else entry


def _proposal(entry: FinancialListEntry, person: str, grade: int, reasons: Iterable[str]) -> FinancialListEntry:
    return dataclasses.replace(
        entry, person=person, match_status="auto", match_grade=grade, match_reasons=" ".join(map(str, reasons))
    )
