# SPDX-License-Identifier: GPL-3.0-or-later
"""The next hearing as a text of the hearing tells it, in three languages, against the day and time recorded."""

import pytest

from kzdesk.domain.checks import hearings
from kzdesk.domain.checks.files import CaseFile
from kzdesk.domain.checks.passages import passages_of
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import source_text
from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.hearing import Hearing, Observation
from tests.unit.checks.told import around, made

HELD = "2023-09-28"
WRONG = (
    ("The hearing was adjourned to 12 October 2023.", "puts the next hearing on 12 October 2023"),
    ("The judge postponed the hearing until 12 October.", "puts the next hearing on 12 October 2023"),
    ("Заседание отложено на 12 октября 2023 года.", "puts the next hearing on 12 October 2023"),
    ("Следующее заседание назначено на 12 октября.", "puts the next hearing on 12 October 2023"),
    ("Сот отырысы 2023 жылғы 12 қазанға ауыстырылды.", "puts the next hearing on 12 October 2023"),
    ("The hearing was adjourned to 12 September 2023.", "before the hearing itself"),
    ("The hearing will continue on 17 October 2023 at 15:00.", "told for 15:00"),
)
SOUND = (
    "The hearing was adjourned to 17 October 2023, 10:00.",
    "Заседание отложено на 17 октября.",
    "Сот отырысы 2023 жылғы 17 қазанға ауыстырылды.",
    "The hearing of 28 September 2023 was adjourned to 17 October 2023.",
    "The hearing, postponed from 14 September 2023, was held without the defendant.",
    "Two witnesses spoke of 12 October 2021. The hearing was adjourned.",
    "The prosecutor recalled the events of 12 January 2022 at 15:00.",
)


def found(text: str, *, noted: bool = False) -> list[str]:
    next_on = PartialDate("2023-10-17")
    hearing = made(Hearing, "h", held_on=HELD, next_on=next_on, next_begins="10:00", outcome="" if noted else text)
    record: Record = made(Observation, "o", hearing="h", summary=text) if noted else hearing
    passages = tuple(passages_of(record, day=hearing.held_on))
    file = CaseFile(made(Case, "case"), around(), hearings=(hearing,), passages=passages)
    return [source_text(each.message) for each in hearings.look(file)]


@pytest.mark.parametrize("noted", [False, True], ids=["outcome", "observation"])
@pytest.mark.parametrize(("text", "said"), WRONG)
def test_another_day_or_time_is_seen(text: str, said: str, noted: bool) -> None:
    assert any(said in each for each in found(text, noted=noted))


@pytest.mark.parametrize("text", SOUND)
def test_what_agrees_or_is_of_another_day_is_quiet(text: str) -> None:
    assert found(text) == []
