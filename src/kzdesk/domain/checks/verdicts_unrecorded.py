# SPDX-License-Identifier: GPL-3.0-or-later
"""A conviction that a text tells of somebody whose every case on record still waits for a verdict."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact, known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise_events import CONVICTED
from kzdesk.domain.checks.recognise_states import CONVICTED as SAID_CONVICTED
from kzdesk.domain.checks.recognise_terms import IMPRISONMENT, RESTRICTION, SUSPENDED
from kzdesk.domain.checks.stated import STATE, TERM, Statement
from kzdesk.domain.checks.told import CORRECT_ONE, place
from kzdesk.domain.checks.told import fact as told_fact
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_CONVICTION: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” tells of a conviction; on record the case has no verdict."
)
_WAITING: Final = frozenset({"suspected", "charged", "indicted"})
_ACCUSED: Final = frozenset({"suspect", "accused", "defendant"})
_PUNISHED: Final = frozenset({IMPRISONMENT, RESTRICTION, SUSPENDED})
_VERDICT: Final = late(r"convict|sentenc|guilty|jailed|осуд|осужд|приговор|виновн|сотталды|сотталған|үкім|кесілді")


def unrecorded_verdict(check: str, file: PersonFile, each: Statement) -> Iterator[Finding]:
    """Yield a conviction told of somebody who is charged in every case on record, and convicted in none."""
    charges = [charge for part in file.parts for charge in part.charges]
    pending = bool(charges) and all(charge.stage in _WAITING for charge in charges)
    roles = {part.participation.role for part in file.parts}
    if not pending or not roles <= _ACCUSED or any(part.sentences for part in file.parts):
        return
    if each.earlier or not _tells_of_a_verdict(each) or _of_before(file, each):
        return
    message = _CONVICTION.format(place=place(each.passage), quote=each.quoted)
    facts = (told_fact(each), fact(charges[0], "stage"))
    yield Finding(check, Severity.WARNING, message, CORRECT_ONE, facts, (each.person,))


def _tells_of_a_verdict(each: Statement) -> bool:
    """Return whether a verdict is told; a term told with a day stands beside the statement of that day."""
    if each.kind == TERM and each.together is not None:
        return False
    if each.kind == TERM:
        around = each.passage.text[max(0, each.start - 80) : each.end + 40].lower()
        return each.detail in _PUNISHED and _VERDICT.search(around) is not None
    return each.kind == CONVICTED or (each.kind == STATE and each.value == SAID_CONVICTED)


def _of_before(file: PersonFile, each: Statement) -> bool:
    """Return whether a verdict is told of a time before everything on record, or may be: no day is told with it."""
    begun = [day for part in file.parts if (day := known(part.case.opened)) is not None]
    begun += [day for one in file.custody if (day := known(one.start)) is not None]
    first = min((day.earliest for day in begun), default=None)
    return first is not None and any(day.known and day.earliest < first for day in each.times)
