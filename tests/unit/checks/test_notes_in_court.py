# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes of an observer against the fields beside them: admission, recording, how the hearing was held, and times."""

from typing import Any

import pytest

from kzdesk.domain.checks import notes_in_court
from kzdesk.domain.checks.files import RecordFile
from kzdesk.domain.records.hearing import Hearing, Observation
from tests.unit.checks.told import around, made, told

WRONG = (
    ("admitted", "yes", "The observer was not admitted to the courtroom."),
    ("admitted", "yes", "We were denied entry; the bailiff said that all seats were taken."),
    ("admitted", "yes", "Our observer was turned away at the door."),
    ("admitted", "yes", "Наблюдателя в зал не допустили."),
    ("admitted", "waited", "Нас не пустили: сказали, что мест нет."),
    ("admitted", "yes", "Бақылаушы залға жіберілмеді."),
    ("admitted", "yes", "Мені залға кіргізбеді."),
    ("admitted", "no", "The observer was admitted without obstacles."),
    ("admitted", "no", "Наблюдателя пропустили в зал сразу."),
    ("admitted", "no", "Бақылаушыны залға кіргізді."),
    ("admitted", "yes", "The judge ordered the observer to leave, and he was removed from the room."),
    ("admitted", "yes", "Наблюдателя удалили из зала."),
    ("recording_allowed", "yes", "The judge forbade recording."),
    ("recording_allowed", "yes", "Аудиозапись судья запретил: вести запись запрещено."),
    ("recording_allowed", "yes", "Судья жазуға тыйым салды; жазуға рұқсат берілмеді."),
    ("recording_allowed", "no", "The judge allowed the observer to record."),
    ("recording_allowed", "no", "Судья разрешил аудиозапись."),
    ("mode", "in_person", "The hearing was held behind closed doors."),
    ("mode", "in_person", "Заседание прошло в закрытом режиме."),
    ("mode", "video", "Отырыс жабық өтті."),
    ("mode", "closed", "It was an open hearing, and the room was full."),
    ("mode", "closed", "Заседание было открытым."),
    ("mode", "in_person", "The hearing was held online."),
    ("mode", "in_person", "Заседание прошло онлайн."),
    ("arrived", "09:40", "The observer arrived at 10:40."),
    ("arrived", "09:40", "Наблюдатель пришёл в 9.50."),
    ("arrived", "09:40", "Бақылаушы сағат 10:10-да келді."),
    ("left", "13:10", "She left the building at 12:10."),
    ("left", "13:10", "Я ушла в 13:40."),
    ("begins", "10:00", "The hearing began at 11:00."),
    ("begins", "10:00", "Заседание началось в 10:30."),
    ("begins", "10:00", "Отырыс сағат 11:00-де басталды."),
)
SOUND = (
    ("admitted", "yes", "Relatives were not admitted to the courtroom."),
    ("admitted", "yes", "Журналистов в зал не пустили."),
    ("admitted", "yes", "The observer was not admitted at first; after an hour he was let in."),
    ("admitted", "waited", "Наблюдателя сначала не пускали, допустили через час."),
    ("admitted", "no", "The defendants were let in through another door."),
    ("admitted", "yes", "The evidence was not admitted."),
    ("admitted", "yes", "Туыстарын залға кіргізбеді."),
    ("admitted", "yes", "The judge removed a listener from the room."),
    ("recording_allowed", "no", "The judge forbade recording."),
    ("recording_allowed", "yes", "The recording of the search was shown."),
    ("mode", "in_person", "The prosecutor asked for a closed hearing; the judge refused."),
    ("mode", "in_person", "A witness was questioned by video link."),
    ("mode", "in_person", "Ходатайство о закрытом заседании отклонили."),
    ("mode", "partly_closed", "Часть заседания прошла в закрытом режиме."),
    ("arrived", "09:40", "The observer arrived at 09:40."),
    ("arrived", "09:40", "The judge arrived late, at 10:20."),
    ("arrived", "09:40", "Адвокат пришёл в 10.20."),
    ("left", "13:10", "Наблюдатель ушёл в 13:10."),
    ("begins", "10:00", "The hearing was scheduled for 10:00 and began at 11:00."),
    ("begins", "10:00", "Заседание началось с опозданием, в 10:30."),
    ("begins", "10:00", "After the break the hearing began again at 14:00."),
    ("begins", "10:00", "The hearing began at 10:00 and ended at 12:30."),
)


def _found(field: str, recorded: str, notes: str) -> list[str]:
    of_hearing = field in ("mode", "begins")
    facts: dict[str, Any] = {field: recorded}
    hearing = made(Hearing, "hearing", held_on="2024-01-24", **(facts if of_hearing else {}))
    seen = made(Observation, "seen", hearing="hearing", summary=notes, **({} if of_hearing else facts))
    return told(notes_in_court.look(RecordFile(hearing, around(), parts=(seen,))))


@pytest.mark.parametrize("field", dict.fromkeys(field for field, _, _ in WRONG))
def test_notes_that_say_otherwise_are_found(field: str) -> None:
    assert [each for each in WRONG if each[0] == field and not _found(*each)] == []


@pytest.mark.parametrize("field", dict.fromkeys(field for field, _, _ in SOUND))
def test_notes_that_agree_or_tell_of_others_are_quiet(field: str) -> None:
    assert {each: said for each in SOUND if each[0] == field and (said := _found(*each))} == {}


def test_the_outcome_of_a_hearing_is_read_as_well() -> None:
    hearing = made(Hearing, "hearing", held_on="2024-01-24", mode="in_person", outcome="Заседание было закрытым.")
    assert told(notes_in_court.look(RecordFile(hearing, around())))
