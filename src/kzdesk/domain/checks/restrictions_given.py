# SPDX-License-Identifier: GPL-3.0-or-later
"""Restrictions against what courts gave and what lists say: bans, probation, a record, what goes on."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import before, fact, known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.said import said_date

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both with the source and correct the one that is wrong.")
_finding: Final = OnPerson("circumstances", _LOOK)
_OTHER_BAN: Final = QT_TRANSLATE_NOOP(
    "checks", "The ban recorded among the restrictions is of another kind than the one that the sentence gives."
)
_NO_BAN: Final = QT_TRANSLATE_NOOP(
    "checks", "A ban is recorded among the restrictions, but no sentence of the person gives one."
)
_NO_PROBATION: Final = QT_TRANSLATE_NOOP(
    "checks", "Probation is recorded, but no sentence and no custody of the person is of a kind that brings it."
)
_NO_RECORD: Final = QT_TRANSLATE_NOOP(
    "checks", "A criminal record is recorded as not expunged, but no conviction of the person is recorded."
)
_ENDED_BEFORE: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The restriction is marked as going on after the sentence is served, but ends on {end}, before imprisonment ended "
    "on {other}.",
)
_REJECTED: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The financial list is recorded as a restriction of the person, but every entry compared with the person was "
    "found to be somebody else.",
)
_BANS: Final = {"ban_post": "post_ban", "ban_activity": "activity_ban"}
_SUPERVISED: Final = frozenset({"suspended", "restriction", "parole", "deferred", "commuted"})
_PENDING: Final = frozenset({"suspected", "charged", "indicted"})


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield restrictions that nothing recorded of the person accounts for."""
    if not file.restrictions:
        return
    punished = [each for part in file.parts for each in part.sentences]
    complete = bool(punished) and all(each.components for each in punished)
    given = {component.component_type for each in punished for component in each.components}
    for each in file.restrictions:
        if complete and not each.before_verdict:
            yield from _by_sentence(file, each, given)
        yield from _without_conviction(file, each)
        yield from _after_served(file, each)
    yield from _rejected(file)


def _by_sentence(file: PersonFile, each: Restriction, given: set[str]) -> Iterator[Finding]:
    kind, facts = _BANS.get(each.restriction_type), (fact(each, "restriction_type"),)
    if kind is not None and kind not in given:
        other = given & set(_BANS.values())
        severity = Severity.WARNING if other else Severity.HINT
        yield _finding(file, _OTHER_BAN if other else _NO_BAN, facts, severity=severity)
    kinds = given | {episode.custody_kind for episode in file.custody}
    if each.restriction_type == "probation" and not kinds & _SUPERVISED:
        yield _finding(file, _NO_PROBATION, facts, severity=Severity.HINT)


def _without_conviction(file: PersonFile, each: Restriction) -> Iterator[Finding]:
    charges = [charge for part in file.parts for charge in part.charges]
    pending = bool(charges) and all(charge.stage in _PENDING for charge in charges)
    if each.restriction_type == "unexpunged_record" and pending and not any(part.sentences for part in file.parts):
        facts = (fact(each, "restriction_type"), fact(charges[0], "stage"))
        yield _finding(file, _NO_RECORD, facts, severity=Severity.HINT)


def _after_served(file: PersonFile, each: Restriction) -> Iterator[Finding]:
    end = known(each.end) if each.after_served else None
    ends = [over for one in file.custody if one.custody_kind == "imprisonment" and (over := known(one.end))]
    if end is not None and ends and all(before(end, over) for over in ends):
        last = max(ends, key=lambda over: over.latest)
        message = _ENDED_BEFORE.format(end=said_date(end), other=said_date(last))
        yield _finding(file, message, (fact(each, "end"), fact(each, "after_served")))


def _rejected(file: PersonFile) -> Iterator[Finding]:
    own = [each for each in file.restrictions if each.restriction_type == "fin_list"]
    if own and file.financial_list and all(each.match_status == "rejected" for each in file.financial_list):
        facts = (fact(own[0], "restriction_type"), fact(file.financial_list[0], "match_status"))
        yield _finding(file, _REJECTED, facts)
