# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures for the team itself: everything is counted, and every number leads to its records."""

from dataclasses import dataclass
from typing import Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.records.listing import Edition
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.place import Place
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.figures.counting import Asked, Counting, Listing, batches, newest_by
from kzdesk.services.figures.sections import section_of
from kzdesk.services.figures.series import TEMPLATES, Labels, Number, Series, Wording
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.list_rows import rows
from kzdesk.services.own_names import own_name
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

__all__ = ("Counted", "Figures", "Number", "Question", "Series")

_USUAL: Final = "en"
_NO_DATE: Final = QT_TRANSLATE_NOOP("figures", "A date to count by needs at least a year. Nothing was counted.")
_TURNED: Final = QT_TRANSLATE_NOOP("figures", "The period ends before it begins. Nothing was counted.")


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be counted: the people of an edition (its id), else everybody in custody.

    People are counted as of `as_of`, without it as of the edition’s own day, or today. `since` begins the period over
    which people and complaints are counted; without it the period has no beginning.
    """

    edition: str = ""
    as_of: PartialDate | None = None
    since: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """All series, the day they are counted as of, and the title of the edition, empty for the whole vault."""

    question: Question
    title: str
    as_of: PartialDate
    people: int
    series: tuple[Series, ...]


class Figures:
    """Counts the records of a vault. Nobody outside sees these numbers: documents count what may be disclosed."""

    def __init__(self, vault: Vault, vocabularies: Vocabularies, wordings: HouseWordings) -> None:
        """Count this vault, and call what is counted as documents do."""
        self._vault = vault
        self._vocabularies = vocabularies
        self._wordings = wordings

    def count(self, question: Question, language: str = _USUAL, progress: Progress = SILENT) -> Counted:
        """Return what is counted, worded in a language, in English where documents do not know it.

        Reads in many short transactions, so that others may save meanwhile. Raises `Refused` when there is no such
        edition or a date is unknown, `Cancelled` when `progress` does.
        """
        with self._vault.transaction() as tx:
            edition = tx.records.get(Edition, question.edition) if question.edition else None
            as_of = _as_of(tx, question, edition)
            asked = self._asked(tx, question, edition, as_of)
            counting = Counting(tx.records, asked)
            people = tuple(asked.listing.places) if edition else tx.queries.ids(Person.TYPE)
        done = 0
        for batch in batches(people):
            with self._vault.transaction() as tx:
                counting.take(tx.records, batch)
            done += len(batch)
            progress.step(done, len(people) + 1)
        count = counting.counted()
        with self._vault.transaction() as tx:
            labels = self._labels(tx, language)
            series = Wording(count, asked.listing, asked.only_listed, labels).series()
        progress.step(len(people) + 1, len(people) + 1)
        return Counted(question, edition.title if edition else "", as_of, len(count.held), series)

    def _asked(self, tx: Tx, question: Question, edition: Edition | None, as_of: PartialDate) -> Asked:
        since = question.since.earliest if question.since else None
        if since is not None and since > as_of.latest:
            raise Refused(_TURNED, code="period")
        shown = edition or newest_by(tx.records.where(Edition, {}), as_of.latest)
        return Asked(
            day=as_of.latest,
            section_of=section_of(self._vocabularies),
            counted=lambda _: True,
            since=since,
            listing=Listing.of(rows(tx.records, shown.id, {})) if shown else Listing(),
            only_listed=edition is not None,
        )

    def _labels(self, tx: Tx, language: str) -> Labels:
        chosen = language if language in self._wordings.languages(TEMPLATES) else _USUAL
        places = {each.id: own_name(each, chosen) for each in tx.records.where(Place, {})}
        return Labels(self._wordings.reader(tx, chosen), self._vocabularies, chosen, places)


def _as_of(tx: Tx, question: Question, edition: Edition | None) -> PartialDate:
    """Return the day to count as of. Raises `Refused` for a date of which nothing is known."""
    given = (question.as_of, question.since)
    if any(each is not None and not each.known for each in given):
        raise Refused(_NO_DATE, code="date")
    own = edition.as_of if edition else None
    today = PartialDate(tx.today().isoformat())
    return question.as_of or (own if own and own.known else today)
