# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person agreed to, all consents taken together. A withdrawal always wins."""

import dataclasses
from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import NAMED_IN_PUBLIC, covered
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.consent import Consent
from kzdesk.services.sound import sound
from kzdesk.store.vault import Vault

NAMED: Final = NAMED_IN_PUBLIC
ALL_TIME: Final = date.max
_WITHDRAWN_BEFORE = QT_TRANSLATE_NOOP("consents", "This consent was withdrawn already.")


def levels_in_force(
    consents: Iterable[Consent], day: date, *, counting: Callable[[Consent], bool] | None = None
) -> frozenset[str]:
    """Return the levels that one person's consents give on a day; only those that are `counting`, if that is told.

    A withdrawal ends its levels, and those that go further, in every consent that was not certainly given after it,
    whoever gave that one. It does so whether its own consent is counting or not.
    """
    given = tuple(consents)
    gone = [each for each in given if _withdrawn(each, day)]
    return frozenset(
        level
        for each in given
        if each.in_force(day) and (counting is None or counting(each))
        for level in each.levels
        if not any(covered(level) & set(other.levels) and not _given_after(each, other) for other in gone)
    )


def withdrawal(consents: Iterable[Consent], day: date) -> PartialDate | None:
    """Return when consent was last withdrawn, if on that day none to be named is in force; else None."""
    given = tuple(consents)
    days = [each.withdrawn_on for each in given if _withdrawn(each, day) and each.withdrawn_on is not None]
    if not days or NAMED in levels_in_force(given, day):
        return None
    return max(days, key=lambda each: each.latest)


class Consents:
    """Reads and withdraws consent; each method is one transaction."""

    def __init__(self, vault: Vault) -> None:
        """Work on this vault."""
        self._vault = vault

    def effective_levels(self, person_id: str, day: date) -> frozenset[str]:
        """Return the codes of `consent_levels` in force for a person on a day, all consents taken together."""
        with self._vault.transaction() as tx:
            return levels_in_force(tx.records.parts(Consent, person_id), day)

    def may_be_named(self, person_id: str, day: date) -> bool:
        """Return whether consent to publish with the name (C6) is in force for a person on a day.

        False for somebody without any consent on record: whether a case that is public already may be printed
        is for the publisher to say, not for this.
        """
        return NAMED in self.effective_levels(person_id, day)

    def withdraw(self, consent_id: str, day: date) -> Consent:
        """End a consent on a day and return it.

        Raises `Refused` when it was withdrawn already, does not exist, or was given after that day.
        """
        with self._vault.transaction() as tx:
            consent = tx.records.get(Consent, consent_id)
            if consent.withdrawn_on is not None:
                raise Refused(_WITHDRAWN_BEFORE, code="withdrawn")
            ended = dataclasses.replace(consent, withdrawn_on=PartialDate(day.isoformat()))
            return tx.records.put(sound(ended))


def _withdrawn(consent: Consent, day: date) -> bool:
    return consent.withdrawn_on is not None and consent.withdrawn_on.earliest <= day


def _given_after(consent: Consent, withdrawn: Consent) -> bool:
    """Return whether a consent was certainly given after another was withdrawn."""
    day, end = consent.obtained_on, withdrawn.withdrawn_on
    return day is not None and end is not None and day.earliest > end.latest
