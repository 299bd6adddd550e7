# SPDX-License-Identifier: GPL-3.0-or-later
"""Limits of the law are rows with their source and their time; checks follow the row that is in force on the day."""

import dataclasses
from datetime import date

from kzdesk.domain.checks import intervals, terms, values
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.limits import Bound, Limit, Limits
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.terms import Term
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.review.shipped_facts import ShippedFacts
from tests.unit.checks.told import around, custody, part, person, sentence, told

DATA = ReferenceData(resources() / "reference")
ARRESTED = custody("admin_arrest", "2023-06-01", "2023-06-21", term_days=20)


def under(*bounds: Bound) -> PersonFile:
    """Somebody arrested for twenty days, where these limits hold."""
    return person(ARRESTED, around=dataclasses.replace(around(), limits=Limits.of(bounds)))


def test_every_limit_that_checks_ask_for_is_shipped_with_its_source_and_its_time() -> None:
    rows = DATA.rows("limits")
    assert {row["limit"] for row in rows} == set(Limit)
    for row in rows:
        assert row["source"].strip()
        assert row["value"] or row["limit"] in (Limit.CODE_IN_FORCE, Limit.STATE_OF_EMERGENCY)
        assert row["code"] or row["limit"] == Limit.STATE_OF_EMERGENCY
        assert date.fromisoformat(row["valid_from"]) <= date.fromisoformat(row["valid_to"] or "9999-12-31")


def test_shipped_values_are_read_as_what_they_are() -> None:
    limits = ShippedFacts(DATA).limits
    assert limits.hours(Limit.DETENTION) == 48
    assert limits.days(Limit.ADMIN_ARREST) == 30
    assert limits.term(Limit.INVESTIGATION) == Term(years=1, months=6)
    assert limits.share(Limit.PAROLE_GRAVEST) == (2, 3)
    assert "272" in limits.articles(Limit.LISTED_CRIMES)
    assert limits.number(Limit.LAST_ARTICLE, "CC2014") == 467
    assert limits.span("CC1997") == (date(1998, 1, 1), date(2014, 12, 31))
    assert limits.holds(Limit.STATE_OF_EMERGENCY, PartialDate("2022-01-19"))
    assert limits.holds(Limit.STATE_OF_EMERGENCY, PartialDate("2022"))
    assert not limits.holds(Limit.STATE_OF_EMERGENCY, PartialDate("2022-01-20"))


def test_the_limit_of_the_day_counts_and_one_that_is_not_known_finds_nothing() -> None:
    old = Bound(Limit.ADMIN_ARREST, "15d", "CAO2014", date(2015, 1, 1), date(2023, 5, 31))
    new = Bound(Limit.ADMIN_ARREST, "30d", "CAO2014", date(2023, 6, 1))
    assert told(intervals.look(under(old, new))) == []
    later = dataclasses.replace(new, valid_from=date(2023, 6, 2))
    still = dataclasses.replace(old, valid_to=date(2023, 6, 1))
    assert any("the law allows 15" in each for each in told(intervals.look(under(still, later))))
    assert told(intervals.look(under(dataclasses.replace(new, valid_from=date(2024, 1, 1))))) == []
    assert told(intervals.look(under())) == []


def test_sentences_name_the_limit_of_the_data() -> None:
    longest = Bound(Limit.LONGEST_IMPRISONMENT, "20y", "CC2014", date(2015, 1, 1))
    ban = Bound(Limit.LONGEST_BAN, "5y", "CC2014", date(2015, 1, 1))
    law = dataclasses.replace(around(), limits=Limits.of((longest, ban)))
    imprisoned = person(part(sentence("2023-03-14", "21y")), around=law)
    assert any("no more than 20y" in each for each in told(terms.look(imprisoned)))
    banned = person(part(sentence("2023-03-14", "6y", kind="activity_ban")), around=law)
    assert any("more than 5y" in each for each in told(values.look(banned)))
