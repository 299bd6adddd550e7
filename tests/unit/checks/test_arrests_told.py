# SPDX-License-Identifier: GPL-3.0-or-later
"""Days until a lawyer or the family came, warrants, signatures and suspended sentences, told of one invented person."""

import dataclasses
from typing import Final

import pytest

from kzdesk.domain.checks import steps_told
from kzdesk.domain.checks.files import Suffered, TextsFile
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_names import Register
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.records.violation import Act, IllTreatment
from tests.unit.checks.told import around, custody, day, made, part, person, sentence, told

NAMES = (
    made(PersonName, "n1", person="b", given="Bolat", surname="Sarin", name_kind="report_preferred").completed(),
    made(PersonName, "n2", person="b", given="Болат", surname="Сарин", name_kind="official").completed(),
)
OF_OLD = custody("imprisonment", "2019-05-15", "2020-02-20", end_reason="parole")
HELD = custody("pretrial", "2023-05-03", "2023-10-04", end_reason="replaced", warrant_shown="yes")
SIGNED = made(IllTreatment, "ill", act="act", methods=("beat_hands",), statement_signed="forced")
BOLAT = person(
    OF_OLD,
    dataclasses.replace(HELD, lawyer_access=day("2023-05-04"), family_notified=day("2023-05-05")),
    part(sentence("2023-10-04", "5y")),
    name="b",
    names=NAMES,
    acts=(Suffered(made(Act, "act", event="e", victim="b", act_type="torture"), made(Event, "e"), (SIGNED,)),),
)
WRONG: Final = (
    "His lawyer was admitted only on the fifth day.",
    "Lawyers were allowed to see him after six days.",
    "Адвоката допустили лишь на шестой день.",
    "Адвокат был допущен через пять дней после задержания.",
    "Адвокат оған тек бесінші күні жіберілді.",
    "His family was told of the arrest ten days later.",
    "He was arrested without a warrant.",
    "Ордера ему не предъявили.",
    "Его увезли без постановления.",
    "Оны ордерсіз алып кетті.",
    "He signed the confession voluntarily.",
    "Он отказался подписать показания.",
    "Bolat Sarin received a suspended sentence.",
    "Болат Сарин осуждён условно.",
    "Он получил условный срок.",
    "Болат Сарин шартты түрде сотталды.",
)
SOUND: Final = (
    "His lawyer was admitted on the second day.",
    "Адвоката допустили на второй день.",
    "Адвоката допустили через сутки.",
    "On the fifth day of the trial he spoke.",
    "They showed a warrant.",
    "Ему предъявили постановление.",
    "He was forced to sign a confession.",
    "Его заставили подписать признание.",
    "His neighbour was arrested without a warrant.",
    "Его брат осуждён условно.",
    "The prosecutor asked for a suspended sentence.",
)


def _found(text: str) -> list[str]:
    passage = Passage("text_block", "text", "body", text, ("b",), as_of=day("2024-02-28"))
    file = TextsFile(around(), (passage,), {"b": BOLAT}, register=Register.of(NAMES))
    return told(steps_told.look_texts(file))


@pytest.mark.parametrize("text", WRONG)
def test_what_the_record_tells_otherwise_is_found(text: str) -> None:
    assert _found(text)


@pytest.mark.parametrize("text", SOUND)
def test_what_agrees_or_is_told_of_others_is_quiet(text: str) -> None:
    assert _found(text) == []
