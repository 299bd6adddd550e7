# SPDX-License-Identifier: GPL-3.0-or-later
"""The judge of one verdict as two texts name him."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, has, sentences
from kzdesk.domain.checks.recognise_events import ACQUITTED, CONVICTED
from kzdesk.domain.checks.recognise_matters import INSTANCE
from kzdesk.domain.checks.recognise_names import uninflected
from kzdesk.domain.checks.stated import Statement
from kzdesk.domain.checks.statements import SOMEBODY
from kzdesk.domain.checks.told import on_record, passage_fact, place, quoted
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.names import spelling
from kzdesk.domain.said import said_date

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both places with the source and correct the one that is wrong.")
_TWO: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Texts name two judges for one verdict of {date}: “{quote}” ({place}) and “{other_quote}” ({other_place}).",
)
_MARKS: Final = ("judge", "судь")
_CAPITAL: Final = r"[^\W\d_a-zа-яёәғқңөұүһі]"
_JUDGE: Final = late(
    rf"(?<!\w)(?:[Jj]udge|[Сс]удь(?:я|и|е|ю|ёй|ей|ясы))\s+(?:{_CAPITAL}\.\s?){{0,2}}"
    rf"(?:{_CAPITAL}[^\W\d_]+\s+)?(?P<surname>{_CAPITAL}[^\W\d_]{{3,}})"
)
_TELLS: Final = 5


@dataclass(frozen=True, slots=True)
class _Verdict:
    """A verdict a text dates to the day, with the only judge that its sentence names."""

    told: Statement
    where: Stretch
    forms: frozenset[str]

    @property
    def quote(self) -> str:
        return quoted(self.told.passage, self.where)


def judges_told(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield verdicts of one person and one day that two texts tell of two judges, as findings of this check."""
    found: dict[tuple[str, str], list[_Verdict]] = defaultdict(list)
    for passage, stated in file.stated:
        for each in stated if has(passage.text, _MARKS) else ():
            if each.kind in (CONVICTED, ACQUITTED) and not each.earlier and each.person != SOMEBODY:
                for verdict in _verdict(each):
                    found[each.person, str(each.value)].append(verdict)
    for several in found.values():
        for one, other in combinations(several, 2):
            if one.told.passage.record_id != other.told.passage.record_id and not _alike(one.forms, other.forms):
                yield _finding(check, one, other)
                break


def _verdict(told: Statement) -> Iterator[_Verdict]:
    text = told.passage.text
    if not isinstance(told.value, PartialDate) or not told.value.exact:
        return
    where = next((each for each in sentences(text) if each.start <= told.start < each.end), None)
    if where is None or INSTANCE.search(where.of(text)):
        return
    named = list(_JUDGE.finditer(text, where.start, where.end))
    if len(named) == 1:
        forms = frozenset(spelling(form) for form in uninflected(named[0]["surname"]))
        yield _Verdict(told, Stretch(*named[0].span()), forms)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Return whether two surnames may be one: what their forms begin with is the same."""
    return any(a[:_TELLS] == b[:_TELLS] for a in one for b in other)


def _finding(check: str, one: _Verdict, other: _Verdict) -> Finding:
    first, then = one.told.passage, other.told.passage
    date = said_date(one.told.value) if isinstance(one.told.value, PartialDate) else ""
    places = {"place": place(first), "other_place": place(then)}
    message = _TWO.format(date=date, quote=one.quote, other_quote=other.quote, **places)
    facts = (passage_fact(first, one.quote), passage_fact(then, other.quote))
    return Finding(check, Severity.WARNING, message, _LOOK, facts, on_record(one.told))
