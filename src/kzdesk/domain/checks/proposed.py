# SPDX-License-Identifier: GPL-3.0-or-later
"""People proposed for sanctions: named twice, in scripts that do not agree, with posts of another time."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from kzdesk.domain.checks.dated import age, fact, known
from kzdesk.domain.checks.files import RecordFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.name_key import match_key
from kzdesk.domain.records.advocacy import SanctionsTarget
from kzdesk.domain.records.violation import Act
from kzdesk.domain.said import said_date

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both records with the source and correct the one that is wrong.")
_TWICE: Final = QT_TRANSLATE_NOOP("checks", "“{name}” and “{other}” are proposed for sanctions, but are one person.")
_SCRIPTS: Final = QT_TRANSLATE_NOOP("checks", "“{name}” and “{other}” are recorded as one name in two scripts.")
_BACKWARDS: Final = QT_TRANSLATE_NOOP(
    "checks", "A post of “{name}” is recorded from {start} until {end}, the end before the beginning."
)
_YOUNG: Final = QT_TRANSLATE_NOOP("checks", "“{name}” is recorded with a post from {start}, at most {age} years old.")
_OUT_OF_OFFICE: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” is recorded as involved in an act of {date}, in which year no post of the person is recorded."
)
_SPAN: Final = late(
    r"(?P<start>(?:19|20)\d\d)\s*(?:[–—-]|to|until|по|до)\s*(?P<end>(?:19|20)\d\d|present|now|today|н\.\s?в|наст\w*|қазір\w*)"
    r"|(?:since|from|с|со)\s+(?:\w+\s+)?(?P<since>(?:19|20)\d\d)|(?P<kk>(?:19|20)\d\d)\s*жыл(?:дан|ғы\s+\w+нан)\s*бері",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_ADULT: Final = 18
_NOW: Final = 9999


def look(check: str, file: RecordFile) -> Iterator[Finding]:
    """Yield targets that are wrong by themselves or against what they were involved in, as findings of this check."""
    target = file.record
    if not isinstance(target, SanctionsTarget):
        return
    yield from _twice(check, file, target)
    yield from _scripts(check, file, target)
    spans = _spans(target.post)
    for start, end in spans:
        if end < start:
            message = _BACKWARDS.format(name=target.name, start=start, end=end)
            yield Finding(check, Severity.WARNING, message, _LOOK, (fact(target, "post"),), file.people)
    yield from _young(check, file, target, spans)
    yield from _out_of_office(check, file, target, spans)


def _twice(check: str, file: RecordFile, target: SanctionsTarget) -> Iterator[Finding]:
    for other in file.parts:
        if isinstance(other, SanctionsTarget) and target.person and other.id > target.id:
            message = _TWICE.format(name=target.name, other=other.name)
            facts = (fact(target, "person"), fact(other, "person"))
            yield Finding(check, Severity.WARNING, message, _LOOK, facts, file.people)


def _scripts(check: str, file: RecordFile, target: SanctionsTarget) -> Iterator[Finding]:
    own = _keys(target.name)
    for field in ("name_ru", "name_kk"):
        told = _keys(getattr(target, field))
        if own and told and not own & told:
            message = _SCRIPTS.format(name=target.name, other=getattr(target, field))
            facts = (fact(target, "name"), fact(target, field))
            yield Finding(check, Severity.WARNING, message, _LOOK, facts, file.people)


def _keys(name: str) -> set[str]:
    return {key for word in _WORD.findall(name) if len(key := match_key(word, "")) > 1}


def _spans(post: str) -> list[tuple[int, int]]:
    """Return the first and the last year of each post; one that goes on has no last year."""
    found = []
    for match in _SPAN.finditer(post):
        start = int(match["start"] or match["since"] or match["kk"])
        end = int(match["end"]) if match["end"] and match["end"].isdigit() else _NOW
        found.append((start, end))
    return found


def _young(check: str, file: RecordFile, target: SanctionsTarget, spans: list[tuple[int, int]]) -> Iterator[Finding]:
    birth = known(target.birth_date)
    first = min((start for start, _ in spans), default=0)
    if birth is None or not first:
        return
    most = age(birth, PartialDate(date(first, 12, 31).isoformat()))[1]
    if most < _ADULT:
        message = _YOUNG.format(name=target.name, start=first, age=max(most, 0))
        facts = (fact(target, "post"), fact(target, "birth_date"))
        yield Finding(check, Severity.WARNING, message, _LOOK, facts, file.people)


def _out_of_office(
    check: str, file: RecordFile, target: SanctionsTarget, spans: list[tuple[int, int]]
) -> Iterator[Finding]:
    """Yield acts from outside all posts; a hint, as not every post may be told."""
    for act in file.parts if spans else ():
        day = known(act.start) if isinstance(act, Act) else None
        within = day is None or any(start <= day.latest.year and day.earliest.year <= end for start, end in spans)
        if isinstance(act, Act) and day is not None and not within:
            message = _OUT_OF_OFFICE.format(name=target.name, date=said_date(day))
            yield Finding(check, Severity.HINT, message, _LOOK, (fact(target, "post"), fact(act, "start")), file.people)
