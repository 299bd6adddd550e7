# SPDX-License-Identifier: GPL-3.0-or-later
"""Eight invented people with everything on record that texts tell of, for sentences held against it."""

import dataclasses
from collections.abc import Iterable
from datetime import date
from typing import Any

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.files import PersonFile, Punished, Suffered, TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_names import Register
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Charge, Event
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.domain.records.violation import Act
from tests.unit.checks.told import around, charge, custody, made, part, person

_PLACES = (
    made(Place, "almaty", name="Almaty", level="city"),
    made(Place, "karaganda", name="Karaganda", level="city"),
    made(Place, "aktobe", name="Aktobe", level="city"),
)
_COURTS = (
    made(Organisation, "bostandyk", name="Bostandyk District Court of Almaty", org_type="court", place="almaty"),
    made(Organisation, "aktobe_court", name="Aktobe City Court", org_type="court", place="aktobe"),
)
_COLONY = made(Facility, "colony", name="Colony LA-155/14", official_code="LA-155/14", place="almaty")
AROUND = dataclasses.replace(
    around(),
    today=date(2024, 6, 14),
    places={each.id: each for each in _PLACES},
    organisations={each.id: each for each in _COURTS},
    facilities={_COLONY.id: _COLONY},
)


def _names(of: str, *written: str) -> tuple[PersonName, ...]:
    found = []
    for place, name in enumerate(written):
        given, _, surname = name.rpartition(" ")
        kind = "official" if place else "report_preferred"
        found.append(
            made(PersonName, f"{of}{place}", person=of, given=given, surname=surname, name_kind=kind).completed()
        )
    return tuple(found)


def _sentence(day: str, *components: tuple[str, str], court: str = "bostandyk", level: str = "first") -> Punished:
    punishments = []
    for kind, what in components:
        facts: dict[str, Any] = {"amount_kzt": int(what)} if kind == "fine" else {"term": what}
        punishments.append(made(SentenceComponent, f"{day}-{level}-{kind}", component_type=kind, **facts))
    return Punished(made(Sentence, f"{day}-{level}", pronounced=day, level=level, court=court), tuple(punishments))


def _somebody(of: str, names: tuple[str, ...], *records: Any, **facts: Any) -> PersonFile:
    return person(*records, name=of, names=_names(of, *names), around=AROUND, **({"citizenship": ("KZ",)} | facts))


def _charged(article: str, number: str, stage: str, **facts: Any) -> Charge:
    return charge(article, part=number, stage=stage, **facts)


def _held(kind: str, start: str, end: str = "", **facts: Any) -> CustodyEpisode:
    return custody(kind, start, end, **facts)


PEOPLE = (
    _somebody(
        "m",
        ("Marat ZHUNISOV", "Марат Жүнісов", "Марат Жунисов"),
        _held("detention", "2022-09-03", "2022-09-05", place="almaty"),
        _held("pretrial", "2022-09-05", "2023-03-14", term_days=60),
        _held("imprisonment", "2023-03-14", facility="colony", ordered_by="bostandyk"),
        part(
            _charged("272", "2", "convicted"),
            _sentence("2023-03-14", ("imprisonment", "6y")),
            name="m",
            opened="2022-09-02",
        ),
        sex="male",
        birth_date="1980-02-11",
        birth_place="karaganda",
        occupation="journalist",
    ),
    _somebody(
        "a",
        ("Aigul SEITOVA", "Айгүл Сейітова", "Айгуль Сеитова"),
        _held("house_arrest", "2022-02-01", "2022-06-01"),
        _held("restriction", "2022-06-01", "2024-06-01"),
        part(
            _charged("405", "2", "convicted"),
            _sentence("2022-06-01", ("restriction", "2y"), ("fine", "300000"), court="aktobe_court"),
            _sentence("2022-08-10", ("restriction", "2y"), court="aktobe_court", level="appeal"),
            name="a",
        ),
        sex="female",
        birth_date="1990-07-15",
        occupation="teacher",
    ),
    _somebody(
        "r",
        ("Ruslan OSPANOV", "Руслан Оспанов"),
        _held("pretrial", "2020-03-02", "2020-10-05"),
        _held("imprisonment", "2020-10-05", "2023-07-10", end_reason="parole", facility="colony"),
        part(_charged("174", "1", "convicted"), _sentence("2020-10-05", ("imprisonment", "5y")), name="r"),
        sex="male",
        birth_date="1975-11-30",
    ),
    _somebody(
        "v",
        ("Viktor PAK", "Виктор Пак"),
        sex="male",
        birth_date="1969-05-01",
        death_date="2022-01-20",
        acts=(
            Suffered(
                made(Act, "beating", event="rally", victim="v", act_type="torture", start="2022-01-06"),
                made(Event, "rally", title="Rally", event_type="protest", start="2022-01-05", place="almaty"),
            ),
        ),
    ),
    _somebody(
        "t",
        ("Timur ALIEV", "Тимур Әлиев", "Тимур Алиев"),
        _held("pretrial", "2022-11-10", "2023-05-04", end_reason="acquitted"),
        part(_charged("274", "2", "acquitted"), _sentence("2023-05-04"), name="t", role="accused"),
        sex="male",
        birth_date="1988-01-02",
    ),
    _somebody(
        "d",
        ("Daniyar KOZHIN", "Данияр Қожин", "Данияр Кожин"),
        _held("admin_arrest", "2023-06-01", "2023-06-16", term_days=15),
        part(name="d", role="offender", case_kind="administrative"),
        sex="male",
        birth_date="1995-03-08",
    ),
    _somebody(
        "l",
        ("Gulmira BEKOVA", "Гүлмира Бекова", "Гульмира Бекова"),
        part(name="l", role="lawyer"),
        sex="female",
        birth_date="1978-04-04",
        occupation="lawyer",
    ),
    _somebody(
        "s",
        ("Sergei LEBEDEV", "Сергей Лебедев"),
        _held("pretrial", "2024-01-15"),
        part(_charged("174", "1", "charged", stage_date="2024-01-20"), name="s", role="accused"),
        sex="male",
        birth_date="1971-09-09",
        citizenship=("RU",),
    ),
)
_FILES = {each.person.id: each for each in PEOPLE}
_REGISTER = Register.of(name for each in PEOPLE for name in each.names)


def found_in(texts: Iterable[str], about: tuple[str, ...] = ()) -> list[Finding]:
    """What is found at warning or error in texts of a document of May 2024, held against the cast and each other."""
    as_of = PartialDate("2024-05-31")
    passages = tuple(
        Passage("text_block", f"text-{place}", "body", text, about, as_of=as_of) for place, text in enumerate(texts)
    )
    file = TextsFile(AROUND, passages, _FILES, register=_REGISTER)
    looks = [each.texts for each in CHECKS if each.texts is not None]
    return [each for look in looks for each in look(file) if each.severity > Severity.HINT]
