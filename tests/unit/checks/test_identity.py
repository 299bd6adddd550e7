# SPDX-License-Identifier: GPL-3.0-or-later
"""Birth and sex against the identification number and the financial list; the number itself stays where it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.checks import identity
from kzdesk.domain.records.person import iin_holds
from kzdesk.domain.records.restriction import FinancialListEntry
from tests.unit.checks.told import made, person, severities, told


def number(begin: str) -> str:
    """An invented number that begins so, with the check digit that fits."""
    return next(n for n in (f"{begin}{rest:05}" for rest in range(100_000)) if iin_holds(n))


@pytest.mark.parametrize(
    ("begin", "birth", "sex", "found"),
    [
        ("7503154", "1975-03-15", "female", 0),
        ("7503153", "1975-03-15", "female", 1),
        ("7503154", "1975-05-13", "female", 1),
        ("7503154", "1975", "", 0),
        ("0503156", "2005", "female", 0),
        ("0503156", "1905", "male", 2),
        ("7513154", "1960", "male", 0),
        ("7503150", "1960", "male", 0),
    ],
)
def test_birth_and_sex_are_held_against_the_number(begin: str, birth: str, sex: str, found: int) -> None:
    iin = number(begin)
    said = list(identity.look(person(iin=iin, birth_date=birth, sex=sex)))
    assert len(said) == found
    assert iin not in "".join(each.message.text + str(each.message.values) + str(each.facts) for each in said)
    assert all(iin not in fact.value for each in said for fact in each.facts)


def test_a_number_with_a_slip_says_nothing() -> None:
    assert severities(identity.look(person(iin="123456789012", birth_date="1975"))) == []


def test_the_financial_list_counts_once_its_entry_is_confirmed() -> None:
    for status, found in (("confirmed", 1), ("auto", 0)):
        entry = made(FinancialListEntry, "entry", birth_date="1975-03-16", match_status=status)
        assert len(told(identity.look(person(birth_date="1975-03-15", financial_list=(entry,))))) == found


@given(st.text(alphabet="0123456789", min_size=11, max_size=12))
def test_any_digits_can_be_read(digits: str) -> None:
    found = identity.born_by(digits)
    assert found is None or str(found)[2:].replace("-", "") == digits[:6]
