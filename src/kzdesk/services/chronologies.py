# SPDX-License-Identifier: GPL-3.0-or-later
"""The time line of a person or a case as a document."""

from pathlib import Path
from typing import Final

from kzdesk.documents.submissions.chronology import Chronology, DatedLine, DatedLines
from kzdesk.domain.dates import PartialDate
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.display import Display
from kzdesk.services.export import Paper
from kzdesk.services.house_wording import shipped
from kzdesk.services.timeline import Timelines
from kzdesk.store.vault import Vault

LANGUAGE: Final = "en"
"""The language of the chronology; its dates are written in English."""
_CHRONOLOGY: Final = Chronology()


class Chronologies:
    """Makes chronologies; what they say is in the document's language, whatever the window speaks."""

    name = _CHRONOLOGY.name

    def __init__(self, vault: Vault, vocabularies: Vocabularies, resources: Path) -> None:
        """Take the moments from the vault and the words from the folder `resources`."""
        self._clock = vault.clock
        self._timelines = Timelines(vault, Display(vocabularies, lambda: LANGUAGE))
        self._resources = resources

    def prepare(self, type_name: str, record_id: str) -> Paper:
        """Return the chronology of a person or a case, ready to be written; its file name names nobody.

        Raises `Refused` when there is no such record.
        """
        today = PartialDate(self._clock.now().astimezone().date().isoformat())
        lines = tuple(
            DatedLine(each.lane, each.title, each.detail, each.start, each.end, each.open_end)
            for each in self._timelines.of(type_name, record_id)
        )
        source = DatedLines(type_name, self._timelines.title(type_name, record_id), today, lines)
        wording = shipped(self._resources / "templates", _CHRONOLOGY.name, LANGUAGE)
        return Paper(_CHRONOLOGY.outline(source, wording), f"{_CHRONOLOGY.name}-{today}")
