# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may stand on a list: the latest assessment in force decides to list, by two people, without a ground against.

The criteria are those of PACE Resolution 1900 (2012).
"""

from dataclasses import dataclass, field
from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.listing import Edition, ListAssessment, ListEntry
from kzdesk.services.list_facts import judgements
from kzdesk.services.list_rows import day_of, people, rows
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

NOT_ASSESSED: Final = QT_TRANSLATE_NOOP("assessing", "no assessment by the date of the list")
OTHERWISE: Final = QT_TRANSLATE_NOOP("assessing", "the latest assessment does not decide to list")
AGAINST: Final = QT_TRANSLATE_NOOP("assessing", "a ground against listing is recorded")
NO_FIRST: Final = QT_TRANSLATE_NOOP("assessing", "the first reviewer is missing")
NO_SECOND: Final = QT_TRANSLATE_NOOP("assessing", "the second reviewer is missing")
ONE_REVIEWER: Final = QT_TRANSLATE_NOOP("assessing", "both reviewers are one person")


@dataclass(frozen=True, slots=True)
class ListingGround:
    """Why somebody stands on a list: the assessment in force on its date, what it lacks, or why it goes without."""

    entry: ListEntry
    title: str = field(repr=False)
    assessment: ListAssessment | None
    lacking: tuple[Message, ...]

    @property
    def decided(self) -> bool:
        """Whether the person may be listed: decided so by two people, or listed otherwise for a recorded reason."""
        return not self.lacking or bool(self.entry.override_reason.strip())


class Assessing:
    """Tells on what ground people stand on editions of the list."""

    def __init__(self, vault: Vault) -> None:
        """Read from this vault."""
        self._vault = vault

    def grounds(self, edition_id: str) -> tuple[ListingGround, ...]:
        """Return the ground of every entry of an edition, in stored order. Raises `Refused` when it is gone."""
        with self._vault.transaction() as tx:
            return grounds(tx, tx.records.get(Edition, edition_id))


def grounds(tx: Tx, edition: Edition) -> tuple[ListingGround, ...]:
    """Return the ground of every entry of an edition, within a transaction."""
    found = rows(tx.records, edition.id, {})
    judged = judgements(tx.records, people(found), day_of(edition, None))
    titles = tx.records.titles("person", people(found))
    return tuple(
        ListingGround(entry, titles.get(entry.person, ""), assessment, lacking(assessment))
        for _, groups in found
        for _, entries in groups
        for entry in entries
        for assessment in (judged[entry.person].assessment,)
    )


def lacking(assessment: ListAssessment | None) -> tuple[Message, ...]:
    """Return what an assessment lacks to put a person on a list; nothing when it decides so."""
    if assessment is None:
        return (NOT_ASSESSED,)
    first, second = (" ".join(name.casefold().split()) for name in (assessment.reviewer_1, assessment.reviewer_2))
    missing = (
        (OTHERWISE, assessment.decision != "list"),
        (AGAINST, bool(assessment.exclusions)),
        (NO_FIRST, not first),
        (NO_SECOND, not second),
        (ONE_REVIEWER, bool(first) and first == second),
    )
    return tuple(message for message, is_missing in missing if is_missing)
