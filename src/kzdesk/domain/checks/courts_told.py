# SPDX-License-Identifier: GPL-3.0-or-later
"""The court of one verdict as texts name it: against another text, and against the sentence on record of that day."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.dated import fact, known
from kzdesk.domain.checks.files import PersonFile, TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.recognise import sentences
from kzdesk.domain.checks.recognise_courts import SaidCourt, courts
from kzdesk.domain.checks.recognise_events import CONVICTED
from kzdesk.domain.checks.recognise_matters import INSTANCE
from kzdesk.domain.checks.stated import Statement
from kzdesk.domain.checks.statements import SOMEBODY
from kzdesk.domain.checks.told import CORRECT_ONE, on_record, passage_fact, place, quoted
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both places with the source and correct the one that is wrong.")
_TWO: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Texts name two courts for one verdict of {date}: “{quote}” ({place}) and “{other_quote}” ({other_place}).",
)
_RECORDED: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” names another court for the verdict of {date} than the one on record, {court}."
)


@dataclass(frozen=True, slots=True)
class _Verdict:
    """A verdict a text dates to the day, and the only court that its sentence names."""

    told: Statement
    day: PartialDate
    court: SaidCourt

    @property
    def quote(self) -> str:
        return quoted(self.told.passage, self.court)


def courts_told(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield verdicts of one person and one day that are told of two courts, as findings of this check."""
    found: dict[tuple[str, str], list[_Verdict]] = defaultdict(list)
    for _, stated in file.stated:
        for each in stated:
            if each.kind == CONVICTED and not each.earlier and each.person != SOMEBODY:
                for verdict in _verdict(each):
                    found[each.person, str(verdict.day)].append(verdict)
    for (person, _), several in found.items():
        yield from _differing(check, several)
        if person in file.people:
            yield from _against_record(check, file.people[person], several)


def _verdict(told: Statement) -> Iterator[_Verdict]:
    text = told.passage.text
    if not isinstance(told.value, PartialDate) or not told.value.exact:
        return
    where = next((each for each in sentences(text) if each.start <= told.start < each.end), None)
    if where is not None and not INSTANCE.search(where.of(text)):
        named = courts(where.of(text))
        if len(named) == 1:
            only = named[0]
            at = SaidCourt(where.start + only.start, where.start + only.end, only.kind, only.name, only.number)
            yield _Verdict(told, told.value, at)


def _differing(check: str, several: list[_Verdict]) -> Iterator[Finding]:
    for one, other in combinations(several, 2):
        first, then = one.told.passage, other.told.passage
        if (first.record_id, first.field) != (then.record_id, then.field) and one.court.apart(other.court):
            message = _TWO.format(
                date=said_date(one.day),
                quote=one.quote,
                place=place(first),
                other_quote=other.quote,
                other_place=place(then),
            )
            facts = (passage_fact(first, one.quote), passage_fact(then, other.quote))
            yield Finding(check, Severity.WARNING, message, _LOOK, facts, on_record(one.told))
            return


def _against_record(check: str, file: PersonFile, several: list[_Verdict]) -> Iterator[Finding]:
    """Yield a court told of a verdict of a day on which another court pronounced the only sentence on record."""
    for verdict in several:
        spoken = [
            each.sentence
            for part in file.parts
            for each in part.sentences
            if known(each.sentence.pronounced) == verdict.day
        ]
        own = file.around.organisations.get(spoken[0].court) if len(spoken) == 1 else None
        recorded = [each for name in (own.name, own.name_ru, own.name_kk) for each in courts(name)] if own else []
        if own is not None and recorded and all(verdict.court.apart(each) for each in recorded):
            where = {"place": place(verdict.told.passage), "quote": verdict.quote}
            message = _RECORDED.format(**where, date=said_date(verdict.day), court=own.name)
            facts = (passage_fact(verdict.told.passage, verdict.quote), fact(spoken[0], "court"))
            yield Finding(check, Severity.WARNING, message, CORRECT_ONE, facts, (file.person.id,))
