# SPDX-License-Identifier: GPL-3.0-or-later
"""The records that a submission of the form for observers comes to: the hearing, the observation and its answers.

The case is found by its exact title or number and must be on record. Several observers of one day in a case share its
hearing; what one of them leaves out, another may tell.
"""

import dataclasses
from typing import Any, Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import spec, specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.services.bulk.answers import Submission
from kzdesk.services.bulk.cells import Cells
from kzdesk.services.bulk.difference import Wrong
from kzdesk.services.bulk.field_forms import Group
from kzdesk.services.bulk.known import Known, row_id
from kzdesk.store.tx import Tx

_NO_CASE: Final = QT_TRANSLATE_NOOP("bulk", "Say in which case this was.")


class ObservationAnswers:
    """Reads submissions of the form for observers within one transaction."""

    def __init__(self, tx: Tx, cells: Cells, known: Known, groups: tuple[Group, ...]) -> None:
        """Read answers to the questions of `groups`, as cells of a table are read."""
        self._tx = tx
        self._cells = cells
        self._known = known
        self._group_of = {each.name: group.name for group in groups for each in group.questions}
        asked = (name for name, group in self._group_of.items() if group.startswith("section_"))
        self._items = [name for name in asked if not name.endswith("_note")]

    def records(self, told: Submission, wrong: list[Wrong]) -> list[Record]:
        """Return the records of a submission, wholes before their parts; what is wrong is noted."""
        hearing = Hearing(**({"mode": ""} | self._values(Hearing, told, wrong)))
        if wrong:
            return []
        hearing = dataclasses.replace(hearing, id=self._shared(hearing))
        values = self._values(Observation, told, wrong)
        observation = Observation(id=row_id(Observation.TYPE, told.uuid), hearing=hearing.id, **values)
        answers = [self._answer(observation.id, item, told, wrong) for item in self._items]
        return [hearing, observation, *(each for each in answers if each.value or each.note)]

    def _values(self, cls: type[Record], told: Submission, wrong: list[Wrong]) -> dict[str, Any]:
        """Return the values of the fields that questions of the form fill."""
        found: dict[str, Any] = {}
        for item in specs(cls):
            text = told.get(f"{self._group_of[item.name]}/{item.name}") if item.name in self._group_of else ""
            if text:
                try:
                    found[item.name] = self._cells.read(item, text, self._known)
                except Refused as error:
                    wrong.append(Wrong(item.name, error.message))
            elif item.name == "case":
                wrong.append(Wrong(item.name, _NO_CASE))
        return found

    def _answer(self, observation: str, item: str, told: Submission, wrong: list[Wrong]) -> Answer:
        group, blank = self._group_of[item], Answer(id=row_id(Answer.TYPE, observation, item), item=item)
        value, note = told.get(f"{group}/{item}"), told.get(f"{group}/{item}_note")
        try:
            code = self._cells.read(spec(Answer, "value"), value, self._known) if value else ""
        except Refused as error:
            wrong.append(Wrong(item, error.message))
            code = ""
        return dataclasses.replace(blank, observation=observation, value=code, note=note)

    def _shared(self, hearing: Hearing) -> str:
        """Return the id of the hearing of that day in that case: the one on record, or one that follows from both."""
        same_day = [
            each
            for each in self._tx.records.parts(Hearing, hearing.case)
            if each.held_on == hearing.held_on and hearing.begins in ("", each.begins)
        ]
        if len(same_day) == 1:
            return same_day[0].id
        return row_id(Hearing.TYPE, hearing.case, str(hearing.held_on))
