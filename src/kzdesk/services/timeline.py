# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything dated about a person or a case, on one line of time: custody, hearings, charges, sentences, acts."""

from typing import Final

from kzdesk.domain.fields import spec
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import Person
from kzdesk.services.display import Display
from kzdesk.services.moments import LANES, Moment, Moments
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

__all__ = ("LANES", "Moment", "Timelines")

_ALSO: Final = {CustodyEpisode.TYPE: ("facility",), Hearing.TYPE: ("court",)}


class Timelines:
    """Gathers moments in the order of time; undated records are left out."""

    def __init__(self, vault: Vault, display: Display) -> None:
        """Work on this vault."""
        self._vault = vault
        self._display = display

    def of_person(self, person_id: str) -> tuple[Moment, ...]:
        """Return the moments of a person and of the cases they take part in."""
        with self._vault.transaction() as tx:
            tx.records.get(Person, person_id)
            return self._moments(tx).of_person(person_id)

    def of_case(self, case_id: str) -> tuple[Moment, ...]:
        """Return the moments of a case and the custody of its people."""
        with self._vault.transaction() as tx:
            tx.records.get(Case, case_id)
            return self._moments(tx).of_case(case_id)

    def title(self, type_name: str, record_id: str) -> str:
        """Return what the person or case is called. Raises `Refused` when it does not exist."""
        with self._vault.transaction() as tx:
            return self._display.title(tx, tx.records.get(record_type(type_name), record_id))

    def of(self, type_name: str, record_id: str) -> tuple[Moment, ...]:
        """Return the moments of a person or a case, by the name of its type."""
        return self.of_person(record_id) if type_name == Person.TYPE else self.of_case(record_id)

    def _moments(self, tx: Tx) -> Moments:
        return Moments(tx.records, lambda record: self._what(tx, record), tx.records.titles)

    def _what(self, tx: Tx, record: Record) -> str:
        """Return what a moment is, without its dates and its person, which are told beside it."""
        titles = self._display.titles_for(tx, [record])
        told = [spec(type(record), name) for name in (*record.TITLE, *_ALSO.get(record.TYPE, ()))]
        wanted = [item for item in told if item.kind is not Kind.DATE and item.target != Person.TYPE]
        pieces = [self._display.value(item, getattr(record, item.name), titles) for item in wanted]
        if isinstance(record, Sentence):
            pieces += [self._display.title(tx, each) for each in tx.records.parts(SentenceComponent, record.id)]
        return " · ".join(piece for piece in pieces if piece) or self._display.title(tx, record)
