# SPDX-License-Identifier: GPL-3.0-or-later
"""How people may be shown under a profile: by what they agreed to, or by where they were named in public before."""

from collections.abc import Iterable, Mapping

from kzdesk.domain.disclosure import NAMED_IN_PUBLIC, Profile, Standing, standing
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.services.consents import ALL_TIME, levels_in_force, withdrawal
from kzdesk.store.tx import Tx


class Standings:
    """Finds and remembers the standing of people within one transaction.

    `overrides` are the earlier publications that stand in for a consent to be named, `withdrawn` the people who took
    theirs back, as far as they were asked about.
    """

    def __init__(self, tx: Tx, profile: Profile) -> None:
        """Judge by this profile. A document is read now, so what counts is what people want now."""
        self._records = tx.records
        self._profile = profile
        self._found: dict[str, Standing] = {}
        self.overrides: dict[str, PriorPublication] = {}
        self.withdrawn: set[str] = set()

    def of(self, people: Iterable[str]) -> Mapping[str, Standing]:
        """Return the standing of these people, and of those asked about before, by id."""
        unknown = [each for each in people if each not in self._found]
        if unknown:
            given = self._records.grouped(Consent, "person", unknown)
            printed = self._records.grouped(PriorPublication, "person", unknown)
            for each in unknown:
                self._found[each] = self._one(each, given.get(each, ()), printed.get(each, ()))
        return self._found

    def _one(self, person_id: str, consents: tuple[Consent, ...], printed: tuple[PriorPublication, ...]) -> Standing:
        levels = set(levels_in_force(consents, ALL_TIME))
        own = standing(self._profile, levels)
        if withdrawal(consents, ALL_TIME) is not None:
            self.withdrawn.add(person_id)
            return own
        if own is Standing.NAMED or not printed:
            return own
        self.overrides[person_id] = printed[-1]
        return standing(self._profile, levels | {NAMED_IN_PUBLIC})
