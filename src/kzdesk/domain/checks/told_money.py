# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts of money that texts tell of a person, against the fines and blocked sums on record."""

from collections.abc import Iterator, Sequence
from typing import Final

from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.numbers_twice import slipped as slip_of_a_number
from kzdesk.domain.checks.recognise_money import TENGE
from kzdesk.domain.checks.stated import FINE, MONEY, Statement
from kzdesk.domain.checks.told import CORRECT_ONE, fact, place
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.custody import SentenceComponent
from kzdesk.domain.records.restriction import Restriction

_FINE: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” tells a fine of {told} tenge; on record it is {recorded}."
)
_AMOUNT: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” tells {told} tenge; on record the amount is {recorded}."
)


def money_told(check: str, file: PersonFile, each: Statement, told: Sequence[Statement]) -> Iterator[Finding]:
    """Yield a fine that is not on record, an amount that is a slip of one there, and another than its record has.

    `told` is all that its passage states of the person.
    """
    if each.earlier or not each.detail.endswith(TENGE):
        return
    fines = [found for one in file.parts for punished in one.sentences for found in _amounts(punished.components)]
    known = [*fines, *_amounts(file.restrictions)]
    if any(each.value == amount for amount, _ in known):
        return
    of_it = [other.value for other in told if other.kind in (FINE, MONEY) and other.detail.endswith(TENGE)]
    own = [one for one in known if one[1].record_id == each.passage.record_id and one[0] not in of_it]
    slips = [one for one in known if one[0] not in of_it and slip_of_a_number(int(str(each.value)), one[0])]
    wrong = slips or (own if len(of_it) == 1 else []) or (fines if each.kind == FINE else [])
    if wrong:
        amount, source = wrong[0]
        values = {"quote": each.quoted, "told": each.value, "recorded": amount}
        message = (_FINE if each.kind == FINE else _AMOUNT).format(place=place(each.passage), **values)
        yield Finding(check, Severity.WARNING, message, CORRECT_ONE, (fact(each), source), (each.person,))


def _amounts(records: Sequence[Restriction | SentenceComponent]) -> Iterator[tuple[int, Fact]]:
    """Yield the amounts in tenge that records have."""
    for each in records:
        amount = each.amount_kzt
        if amount is not None:
            yield amount, Fact(each.TYPE, each.id, "amount_kzt", str(amount))
