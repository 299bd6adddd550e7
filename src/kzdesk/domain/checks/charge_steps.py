# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps of one charge in their order, acquittals on the day of a sentence, sentences and punishments recorded twice."""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.dated import before, fact, known
from kzdesk.domain.checks.files import Part, PersonFile, Punished
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.law import charges_with_law
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.said_kinds import said_article, said_instance
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.case import Charge, Provision
from kzdesk.domain.records.custody import SentenceComponent
from kzdesk.domain.said import said_date

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both with the verdict and correct the one that is wrong.")
_finding: Final = OnPerson("trials", _LOOK)
_ORDER: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Steps of one charge under {article} are in the wrong order: a later one is of {date}, an earlier of {other}.",
)
_OTHER_DAY: Final = QT_TRANSLATE_NOOP(
    "checks",
    "A charge is recorded as ended by acquittal on {date}, but no sentence of the case is of that day; one is of "
    "{other}.",
)
_TWICE: Final = QT_TRANSLATE_NOOP("checks", "{what} of {date} is recorded twice for one person in one case.")
_PUNISHED_TWICE: Final = QT_TRANSLATE_NOOP("checks", "One sentence records one kind of punishment twice.")
_NO_SUSPECT: Final = QT_TRANSLATE_NOOP(
    "checks", "A sentence is recorded of somebody whose role in the case is that of a suspect."
)
_STEPS: Final = {"suspected": 0, "charged": 1, "indicted": 2, "convicted": 3, "acquitted": 3}
_SEVERAL: Final = frozenset({"imprisonment", "post_ban", "activity_ban", "confiscation", "rank"})
"""Punishments of which one sentence may give several, or of which several are told of elsewhere."""


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield charges and sentences of one person that cannot have come about so."""
    for part in file.parts:
        yield from _steps(file, part)
        yield from _acquittals(file, part)
        yield from _sentences(file, part)
        yield from _suspect(file, part)
        for punished in part.sentences:
            yield from _punishments(file, punished)


def _steps(file: PersonFile, part: Part) -> Iterator[Finding]:
    dated: dict[tuple[str, str], list[tuple[int, PartialDate, Charge, Provision]]] = {}
    for charge, law in charges_with_law(part, file.around):
        day, step = known(charge.stage_date), _STEPS.get(charge.stage)
        if day is not None and step is not None and law.article:
            dated.setdefault((law.code, law.article), []).append((step, day, charge, law))
    for several in dated.values():
        for one, other in combinations(sorted(several, key=lambda each: each[0]), 2):
            if one[0] < other[0] and before(other[1], one[1]):
                message = _ORDER.format(article=said_article(one[3]), date=said_date(other[1]), other=said_date(one[1]))
                yield _finding(file, message, (fact(other[2], "stage_date"), fact(one[2], "stage_date")))
                break


def _acquittals(file: PersonFile, part: Part) -> Iterator[Finding]:
    spoken = [(day, each.sentence) for each in part.sentences if (day := known(each.sentence.pronounced))]
    if not spoken or len(spoken) < len(part.sentences):
        return
    for charge in part.charges:
        told = known(charge.stage_date) if charge.stage == "acquitted" else None
        if told is not None and all(before(told, day) or before(day, told) for day, _ in spoken):
            message = _OTHER_DAY.format(date=said_date(told), other=said_date(spoken[0][0]))
            yield _finding(file, message, (fact(charge, "stage_date"), fact(spoken[0][1], "pronounced")))
            return


def _suspect(file: PersonFile, part: Part) -> Iterator[Finding]:
    """Yield a sentence that punishes somebody who is recorded as no more than a suspect."""
    punished = next((each for each in part.sentences if each.components), None)
    if part.participation.role == "suspect" and punished is not None:
        facts = (fact(part.participation, "role"), fact(punished.sentence, "pronounced"))
        yield _finding(file, _NO_SUSPECT, facts, severity=Severity.HINT)


def _sentences(file: PersonFile, part: Part) -> Iterator[Finding]:
    for one, other in combinations((each.sentence for each in part.sentences), 2):
        day = known(one.pronounced)
        if day is not None and day.exact and one.pronounced == other.pronounced and one.level == other.level:
            message = _TWICE.format(what=said_instance(one.level), date=said_date(day))
            yield _finding(file, message, (fact(one, "pronounced"), fact(other, "pronounced")))


def _punishments(file: PersonFile, punished: Punished) -> Iterator[Finding]:
    seen: dict[str, SentenceComponent] = {}
    for each in punished.components:
        first = seen.setdefault(each.component_type, each)
        if first is not each and each.component_type not in _SEVERAL:
            yield _finding(file, _PUNISHED_TWICE, (fact(first, "component_type"), fact(each, "component_type")))
