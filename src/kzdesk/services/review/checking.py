# SPDX-License-Identifier: GPL-3.0-or-later
"""Running the checks: over the whole vault, one edition, or what is being saved; and answering what they find."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import Final, TypeVar

from kzdesk.domain.checks import CHECKS, Check
from kzdesk.domain.checks.files import PersonFile, Surroundings
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, source_text
from kzdesk.domain.progress import SILENT, Progress, Share
from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Case, Event, Provision
from kzdesk.domain.records.listing import Edition, FindingAnswer
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility, Organisation, Place, PlaceMembership
from kzdesk.domain.tree import Invalid, Tree
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.reads import Reads
from kzdesk.services.records import save_all
from kzdesk.services.review.answers import Found, answered
from kzdesk.services.review.case_files import case_files, edition_file, event_files
from kzdesk.services.review.coverage import Empty, not_compared
from kzdesk.services.review.last_check import LastCheck, adjust, last_check, remember
from kzdesk.services.review.one_record import Gathered, gather, looked
from kzdesk.services.review.person_files import person_files
from kzdesk.services.review.record_files import ALONE, record_files
from kzdesk.services.review.shared_numbers import shared_numbers
from kzdesk.services.review.shipped_facts import ShippedFacts
from kzdesk.services.review.text_files import texts_file
from kzdesk.services.sound import sound
from kzdesk.store.titles import person_title
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

F = TypeVar("F")
R = TypeVar("R", bound=Record)
_BATCH: Final = 500
_TEXTS_AT_LEAST: Final = 10
_TEXTS_OF_ALL: Final = 20
"""How much of all progress texts are: so many units, and one for so many records."""
_EDITION_STEPS: Final = 1000
_NO_CHECK: Final = QT_TRANSLATE_NOOP("checks", "There is no check called “{name}”. There are: {known}.")


@dataclass(frozen=True, slots=True)
class Typed:
    """What is found in a tree that is typed; `ids` are those of its records, also new ones, as `Tree.walk` has them."""

    found: tuple[Found, ...]
    ids: tuple[str, ...]


class _TakenBack(Exception):
    """Takes back what was only tried."""


class Checking:
    """Runs checks on one vault. Nothing that a check finds changes a record."""

    def __init__(self, vault: Vault, data: ReferenceData) -> None:
        """Read from this vault; calendars come from the shipped reference data."""
        self._vault = vault
        self._shipped = ShippedFacts(data)

    def checks(self) -> tuple[Check, ...]:
        """Return the classes of contradiction that are looked for."""
        return CHECKS

    def everything(
        self, *, only: Iterable[str] = (), least: Severity = Severity.HINT, progress: Progress = SILENT
    ) -> tuple[Found, ...]:
        """Return what is found in the whole vault, in a fixed order.

        Reads in many short transactions, so that others may save meanwhile. `only` names the checks to run, all when
        empty. Raises `Refused` for a check that does not exist, `Cancelled` when `progress` does.
        """
        checks = _chosen(only)
        with self._vault.transaction() as tx:
            around = replace(self._surroundings(tx), shared_numbers=shared_numbers(tx))
            people, cases, editions = (tx.queries.ids(name) for name in (Person.TYPE, Case.TYPE, Edition.TYPE))
            alone = {cls: tx.queries.ids(cls.TYPE) for cls in ALONE}
            events = _events_without_case(tx)
        records = len(people) + len(cases) + len(events) + len(editions) + sum(len(ids) for ids in alone.values())
        texts = _TEXTS_AT_LEAST + records // _TEXTS_OF_ALL
        total, done = records + texts, 0
        found: dict[str, Finding] = {}
        in_cases = [each.cases for each in checks]
        of_people = self._in_batches(people, partial(_people, around=around), [each.people for each in checks], least)
        of_cases = self._in_batches(cases, partial(case_files, around=around), in_cases, least)
        of_events = self._in_batches(events, partial(event_files, around=around), in_cases, least)
        of_records = (
            self._in_batches(ids, partial(record_files, cls=cls, around=around), [e.records for e in checks], least)
            for cls, ids in alone.items()
        )
        for many, more in chain(of_people, of_cases, of_events, *of_records):
            found |= more
            done += many
            progress.step(done, total)
        for edition_id in editions:
            with self._vault.transaction() as tx:
                edition = edition_file(tx.records, edition_id, around)
            at = partial(progress.step, done, total)
            found |= looked((each.editions for each in checks), (edition,), least, at)
            done += 1
            progress.step(done, total)
        found |= self._of_texts(around, checks, least, Share(progress, done, texts, total))
        progress.step(total, total)
        return self._remembered(self._answered(found), whole=checks == CHECKS and least is Severity.HINT)

    def _of_texts(
        self, around: Surroundings, checks: Iterable[Check], least: Severity, progress: Progress
    ) -> dict[str, Finding]:
        with self._vault.transaction() as tx:
            read = texts_file(tx, around, progress)
        return looked((each.texts for each in checks), (read,), least)

    def edition(
        self,
        edition_id: str,
        *,
        only: Iterable[str] = (),
        least: Severity = Severity.HINT,
        progress: Progress = SILENT,
    ) -> tuple[Found, ...]:
        """Return what is found about an edition, the people on it, their cases, and texts about them or of the edition.

        Raises `Refused` when the edition is gone, `Cancelled` when `progress` does.
        """
        checks = _chosen(only)
        progress.step(0, _EDITION_STEPS)
        with self._vault.transaction() as tx:
            around = self._surroundings(tx)
            file = edition_file(tx.records, edition_id, around)
            cases = {part.case.id for person in file.people.values() for part in person.parts}
            several = case_files(tx.records, sorted(cases), around)
        progress.step(1, _EDITION_STEPS)
        found = looked((each.people for each in checks), file.people.values(), least)
        found |= looked((each.cases for each in checks), several, least)
        found |= looked((each.editions for each in checks), (file,), least)
        progress.step(2, _EDITION_STEPS)
        with self._vault.transaction() as tx:
            texts = texts_file(tx, around, Share(progress, 2, _EDITION_STEPS - 2, _EDITION_STEPS))
        of_it = {each.record_id for each in texts.passages if each.edition == edition_id} | {edition_id}
        found |= {
            key: each
            for key, each in looked((each.texts for each in checks), (texts,), least).items()
            if not file.people.keys().isdisjoint(each.people) or any(fact.record_id in of_it for fact in each.facts)
        }
        progress.step(_EDITION_STEPS, _EDITION_STEPS)
        return self._answered(found)

    def of_record(self, type_name: str, record_id: str) -> tuple[Found, ...]:
        """Return what is found about a record that is being saved.

        Of a person or a case everything about everybody in it; of a text what it contradicts, in records and in other
        texts that name the same people; of a record that belongs to nobody what it contradicts in those it refers to.
        """
        with self._vault.transaction() as tx:
            gathered = gather(tx, self._surroundings(tx), type_name, record_id)
        return self._answered(gathered.found())

    def of_typed(self, tree: Tree) -> Typed:
        """Return what would be found about a record if what is typed of it were saved; nothing is stored.

        Raises `Invalid` when it could not be saved, and `Refused` when it was changed elsewhere or is gone.
        """
        if problems := tree.problems():
            raise Invalid(problems)
        tried: list[tuple[Gathered, tuple[str, ...]]] = []
        with suppress(_TakenBack), self._vault.transaction() as tx:
            stored = save_all(tx, tree, "")
            gathered = gather(tx, self._surroundings(tx), stored[0].TYPE, stored[0].id)
            tried.append((gathered, tuple(each.id for each in stored)))
            raise _TakenBack
        gathered, ids = tried[0]
        return Typed(self._answered(gathered.found()), ids)

    def called(self, found: Iterable[Found]) -> dict[str, str]:
        """Return what the people are called that findings are about, by id; those without a name are left out."""
        people = dict.fromkeys(person for each in found for person in each.finding.people)
        with self._vault.transaction() as tx:
            names = tx.records.grouped(PersonName, "person", people)
        return {person: title for person, several in names.items() if (title := person_title(several))}

    def answer(self, finding: Finding, answer: str, reason: str, *, by: str, said: str = "") -> FindingAnswer:
        """Store an answer to a finding and return it; it holds until one of the facts changes.

        `said` is the sentence as whoever answers has read it, English without. Raises `Invalid` without a reason.
        """
        now = PartialDate(self._vault.clock.now().astimezone().date().isoformat())
        first = finding.facts[0]
        made = FindingAnswer(
            finding=finding.key,
            check_name=finding.check,
            subject_type=first.record_type,
            subject_id=first.record_id,
            sentence=said or source_text(finding.message),
            answer=answer,
            reason=reason,
            answered_by=by,
            answered_on=now,
        )
        with self._vault.transaction() as tx:
            if not tx.records.where(FindingAnswer, {"finding": finding.key}):
                adjust(tx, finding.severity, -1)
            return tx.records.put(sound(made))

    def take_back(self, found: Found) -> None:
        """Take the answer to a finding back: it is open again."""
        if found.answer is not None:
            with self._vault.transaction() as tx:
                tx.records.delete(FindingAnswer, found.answer.id)
                adjust(tx, found.finding.severity, 1)

    def not_compared(self) -> tuple[Empty, ...]:
        """Return which of the fields that are compared most are empty, and how often."""
        with self._vault.transaction() as tx:
            return not_compared(tx)

    def last(self) -> LastCheck | None:
        """Return what the last check of the whole vault left open; None when there was none."""
        with self._vault.transaction() as tx:
            return last_check(tx)

    def _in_batches(
        self,
        ids: tuple[str, ...],
        gather: Callable[[Reads, tuple[str, ...]], Iterable[F]],
        looks: list[Callable[[F], Iterator[Finding]] | None],
        least: Severity,
    ) -> Iterator[tuple[int, dict[str, Finding]]]:
        """Yield how many files were looked at and what was found in them, one short transaction for each batch."""
        for batch in _batches(ids):
            with self._vault.transaction() as tx:
                files = gather(tx.records, batch)
            yield len(batch), looked(looks, files, least)

    def _remembered(self, found: tuple[Found, ...], *, whole: bool) -> tuple[Found, ...]:
        """Return what was found, and keep how much of it is open if it is all there is."""
        if whole:
            open_ones = [each.finding.severity for each in found if each.answer is None]
            with self._vault.transaction() as tx:
                remember(tx, self._vault.clock.now(), open_ones)
        return found

    def _answered(self, found: Mapping[str, Finding]) -> tuple[Found, ...]:
        with self._vault.transaction() as tx:
            return answered(tx, found)

    def _surroundings(self, tx: Tx) -> Surroundings:
        def by_id(cls: type[R]) -> dict[str, R]:
            return {each.id: each for each in tx.records.where(cls, {})}

        shipped = self._shipped
        provisions = shipped.provisions | by_id(Provision)
        return Surroundings(
            today=self._vault.clock.now().astimezone().date(),
            provisions=provisions,
            wordings=shipped.article_titles(provisions),
            last_parts=shipped.last_parts,
            limits=shipped.limits,
            rates=shipped.rates,
            holidays=shipped.holidays,
            workdays=shipped.workdays,
            organisations=by_id(Organisation),
            facilities=by_id(Facility),
            places=by_id(Place),
            memberships=tx.records.where(PlaceMembership, {}),
        )


def _events_without_case(tx: Tx) -> tuple[str, ...]:
    tried = {event for _, event in tx.queries.values(Case.TYPE, "event")}
    return tuple(each for each in tx.queries.ids(Event.TYPE) if each not in tried)


def _chosen(only: Iterable[str]) -> tuple[Check, ...]:
    wanted = tuple(only)
    known = {each.name: each for each in CHECKS}
    for name in wanted:
        if name not in known:
            raise Refused(_NO_CHECK.format(name=name, known=", ".join(known)), code="check")
    return tuple(known[name] for name in wanted) if wanted else CHECKS


def _people(reads: Reads, ids: tuple[str, ...], around: Surroundings) -> Iterable[PersonFile]:
    return person_files(reads, ids, around).values()


def _batches(ids: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(ids), _BATCH):
        yield ids[start : start + _BATCH]
