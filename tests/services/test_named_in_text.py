# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts that name people who did not agree to it are told, whatever record they stand in."""

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.listing import ListEntry
from kzdesk.services.editions import Editions
from kzdesk.services.export import Export, Order
from kzdesk.store.vault import Vault
from tests.people import People


def told(export: Export, editions: Editions, people: People, narrative: str, profile: str = "public") -> list[str]:
    """The remarks about names when the entry of somebody on the list says this."""
    with people.vault.transaction() as tx:
        listed = tx.records.where(ListEntry, {})
    edition = editions.all()[0] if listed else editions.create("List", PartialDate("2023-08"))
    if not listed:
        entry = editions.place(
            editions.view(edition.id).sections[0].groups[0].group.id, people.convict("Anna Belova", "Анна Белова")
        )
    else:
        entry = listed[0]
    editions.amend(ListEntry, entry.id, {"narrative": narrative})
    remarks = export.prepare(Order("annex1", edition.id, profile=profile)).remarks
    names = [each for each in remarks if "The text names" in source_text(each.message)]
    assert all(each.record == entry.id for each in names)
    return [source_text(each.message).split("names ")[1].split(",")[0] for each in names]


NARRATIVES: tuple[tuple[str, list[str]], ...] = (
    ("Her brother Timur Zhakanov was beaten.", ["Timur Zhakanov"]),
    ("Her brother Timur ZHAKANOV was beaten.", ["Timur Zhakanov"]),
    ("ZHAKANOV, Timur: a brother.", ["Timur Zhakanov"]),
    ("Её брата избивали; Тимур Жаканов рассказал об этом.", ["Тимур Жаканов"]),
    ("Her brother was beaten.", []),
    ("Timur was beaten, as Zhakan was.", []),
    ("Zhakanov was beaten.", []),
    ("Anna Belova was beaten.", []),
    ("timur zhakanov", []),
)


def test_a_text_that_names_somebody_without_consent_is_told(export: Export, editions: Editions, people: People) -> None:
    people.person("Timur Zhakanov", "Тимур Жаканов", published=False)
    for narrative, expected in NARRATIVES:
        assert told(export, editions, people, narrative) == expected, narrative


def test_who_agreed_was_published_or_works_in_the_case_is_not_told(
    export: Export, editions: Editions, people: People, desk_vault: Vault
) -> None:
    agreed = people.person("Dana Ospanova", published=False)
    judge = people.person("Marat Sadykov", published=False)
    people.person("Known Already")
    with desk_vault.transaction() as tx:
        tx.records.put(Consent(person=agreed, levels=("C6",), obtained_on=PartialDate("2022")))
        case = tx.records.put(Case(title="Case"))
        tx.records.put(Participation(case=case.id, person=judge, role="judge"))
    text = "Dana Ospanova, Known Already and the judge Marat Sadykov were there."
    assert told(export, editions, people, text) == []
    with desk_vault.transaction() as tx:
        tx.records.put(Participation(case=case.id, person=judge, role="accused"))
    assert told(export, editions, people, text) == ["Marat Sadykov"]


def test_inside_the_team_nobody_is_told(export: Export, editions: Editions, people: People) -> None:
    people.person("Timur Zhakanov", published=False)
    assert told(export, editions, people, "Her brother Timur Zhakanov.", "internal") == []


def test_two_names_with_a_hyphen_are_found_in_capitals(export: Export, editions: Editions, people: People) -> None:
    people.person("Zhan-Aidar Nurmagambet-Uly", published=False)
    assert told(export, editions, people, "Zhan-Aidar NURMAGAMBET-ULY came.") == ["Zhan-Aidar Nurmagambet-Uly"]
