# SPDX-License-Identifier: GPL-3.0-or-later
"""How people may be shown under a profile: by what they agreed to, or by where they were named in public before."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from kzdesk.domain.disclosure import NAMED_IN_PUBLIC, SPECIAL, Profile, Standing, of_a_child, standing
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.services.consents import ALL_TIME, levels_in_force, withdrawal
from kzdesk.store.tx import Tx

_OF_AGE: Final = 18
_NOBODY_ASKED: Final = "none_possible"
_BETWEEN: Final = re.compile(r"[,;\n]")


class Standings:
    """Finds and remembers the standing of people within one transaction.

    `overrides` are the earlier publications that stand in for a consent to be named, `withdrawn` the people who took
    theirs back, as far as they were asked about.
    """

    def __init__(self, tx: Tx, profile: Profile, today: date, addressee: str = "") -> None:
        """Judge by this profile, and for whom by name. A document is read now, so what people want today counts."""
        self._records = tx.records
        self._profile = profile
        self._today = today
        self._addressee = addressee
        self._found: dict[str, Standing] = {}
        self._granted: dict[str, frozenset[str]] = {}
        self.overrides: dict[str, PriorPublication] = {}
        self.withdrawn: set[str] = set()

    def of(self, people: Iterable[str]) -> Mapping[str, Standing]:
        """Return the standing of these people, and of those asked about before, by id."""
        unknown = [each for each in dict.fromkeys(people) if each not in self._found]
        if unknown:
            given = self._records.grouped(Consent, "person", unknown)
            printed = self._records.grouped(PriorPublication, "person", unknown)
            people = self._records.by_ids(Person, unknown)
            for each in unknown:
                own = self._one(each, given.get(each, ()), printed.get(each, ()))
                child = each in people and may_be_a_child(people[each], self._today)
                self._found[each] = of_a_child(self._profile, own) if child else own
        return self._found

    def granted(self, person_id: str) -> frozenset[str]:
        """Return which of `health` and `family` somebody agreed to, whose standing was asked for before."""
        return self._granted[person_id]

    def _one(self, person_id: str, consents: tuple[Consent, ...], printed: tuple[PriorPublication, ...]) -> Standing:
        levels = levels_in_force(consents, ALL_TIME, counting=self._counts)
        self._granted[person_id] = levels & SPECIAL
        if withdrawal(consents, ALL_TIME) is not None:
            self.withdrawn.add(person_id)
            return standing(self._profile, levels)
        earlier = stands_in(consents, printed, self._today)
        if standing(self._profile, levels) is Standing.NAMED or earlier is None:
            return standing(self._profile, levels)
        self.overrides[person_id] = earlier
        return standing(self._profile, levels | {NAMED_IN_PUBLIC})

    def _counts(self, consent: Consent) -> bool:
        """Return whether a consent was given by today, and for this addressee if it names some."""
        given = consent.obtained_on is not None and consent.obtained_on.earliest <= self._today
        return given and within_scope(consent.scope, self._profile, self._addressee)


def may_be_a_child(person: Person, today: date) -> bool:
    """Return whether somebody may be under 18 on a day, as far as the birth date is known."""
    born = person.birth_date
    if born is None or not born.known:
        return False
    youngest = born.latest
    return (today.year - youngest.year, today.month, today.day) < (_OF_AGE, youngest.month, youngest.day)


def stands_in(consents: Iterable[Consent], printed: Iterable[PriorPublication], today: date) -> PriorPublication | None:
    """Return the earlier publication that stands in for a consent to be named, if one does.

    It does as long as nobody was asked: whoever was, and agreed to less, has answered.
    """
    if any(each.given_by != _NOBODY_ASKED for each in consents):
        return None
    published = [each for each in printed if each.published_on is not None and each.published_on.earliest <= today]
    return published[-1] if published else None


def within_scope(scope: str, profile: Profile, addressee: str) -> bool:
    """Return whether a consent that names its recipients holds for a document to `addressee`.

    Names are parted by commas, semicolons or lines. Inside the team it always holds; what is published has no
    recipients that could be named.
    """
    named = {" ".join(each.casefold().split()) for each in _BETWEEN.split(scope)} - {""}
    if not named or profile.internal:
        return True
    return profile.naming != NAMED_IN_PUBLIC and " ".join(addressee.casefold().split()) in named
