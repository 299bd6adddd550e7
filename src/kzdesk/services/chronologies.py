# SPDX-License-Identifier: GPL-3.0-or-later
"""The time line of a person or a case as a document."""

from typing import Final

from kzdesk.documents.submissions.chronology import Chronology, DatedLine, DatedLines
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.person import Person
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.display import Display
from kzdesk.services.export import DeskPaper
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.timeline import Timelines
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_CHRONOLOGY: Final = Chronology()


class Chronologies:
    """Makes chronologies; what they say is in the document's language, whatever the window speaks."""

    name = _CHRONOLOGY.name

    def __init__(self, vault: Vault, vocabularies: Vocabularies, wordings: HouseWordings) -> None:
        """Take the moments from the vault and the words from `wordings`."""
        self._vault = vault
        self._vocabularies = vocabularies
        self._wordings = wordings

    def prepare(self, type_name: str, record_id: str, language: str = "en") -> DeskPaper:
        """Return the chronology of a person or a case, ready to be written; its file name names nobody.

        Raises `Refused` when there is no such record, or when chronologies are not written in `language`.
        """
        with self._vault.transaction() as tx:
            state, people = tx.log.state(), people_of(tx, type_name, record_id)
        words = self._wordings.words(_CHRONOLOGY.name, language)
        display = Display(self._vocabularies, lambda: language, say_date=words.date, say_term=words.term)
        timelines = Timelines(self._vault, display)
        today = PartialDate(self._vault.clock.now().astimezone().date().isoformat())
        lines = tuple(
            DatedLine(each.lane, each.title, each.detail, each.start, each.end, each.open_end)
            for each in timelines.of(type_name, record_id)
        )
        source = DatedLines(type_name, timelines.title(type_name, record_id), today, lines)
        name = _CHRONOLOGY.name
        return DeskPaper(_CHRONOLOGY.outline(source, words), f"{name}-{today}", name, language, people, state)


def people_of(tx: Tx, type_name: str, record_id: str) -> tuple[str, ...]:
    """Return the ids of those whom a paper about a person or a case names: the person, or all who take part."""
    if type_name == Person.TYPE:
        return (record_id,)
    return tuple(dict.fromkeys(each.person for each in tx.records.parts(Participation, record_id) if each.person))
