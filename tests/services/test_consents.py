# SPDX-License-Identifier: GPL-3.0-or-later
"""Consent: what is in force on a day, that a withdrawal wins, and that no list is exported against it."""

from datetime import date
from pathlib import Path

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.tree import Invalid
from kzdesk.services.consents import Consents
from kzdesk.services.editions import Editions
from kzdesk.services.export import Export, Order
from kzdesk.store.vault import Vault
from tests.people import People

LIST_DAY = PartialDate("2023-08-31")


@pytest.fixture
def consents(desk_vault: Vault) -> Consents:
    return Consents(desk_vault)


def agree(vault: Vault, person: str, levels: str, given: str, withdrawn: str = "") -> str:
    """Put a consent into the vault; levels as in `C2 C6`."""
    with vault.transaction() as tx:
        consent = Consent(
            person=person,
            levels=tuple(levels.split()),
            method="written",
            obtained_on=PartialDate(given),
            withdrawn_on=PartialDate(withdrawn) if withdrawn else None,
        )
        return tx.records.put(consent).id


def day(text: str) -> date:
    return date.fromisoformat(text)


def test_levels_of_all_consents_count_from_the_day_they_were_given(
    consents: Consents, people: People, desk_vault: Vault
) -> None:
    person = people.person("Anna Belova")
    agree(desk_vault, person, "C2", "2022-01-10")
    agree(desk_vault, person, "C6 photo", "2022-06-01")
    assert consents.effective_levels(person, day("2022-01-09")) == frozenset()
    assert consents.effective_levels(person, day("2022-01-10")) == {"C2"}
    assert consents.effective_levels(person, day("2022-06-01")) == {"C2", "C6", "photo"}
    assert not consents.may_be_named(person, day("2022-05-31"))
    assert consents.may_be_named(person, day("2022-06-01"))


def test_a_withdrawal_ends_consent_from_that_day(consents: Consents, people: People, desk_vault: Vault) -> None:
    person = people.person("Anna Belova")
    consent = agree(desk_vault, person, "C2 C6", "2022-01-10")
    consents.withdraw(consent, day("2023-03-01"))
    assert consents.effective_levels(person, day("2023-02-28")) == {"C2", "C6"}
    assert consents.effective_levels(person, day("2023-03-01")) == frozenset()
    with pytest.raises(Refused, match="already"):
        consents.withdraw(consent, day("2023-04-01"))


def test_consent_given_by_somebody_else_before_does_not_outlive_a_withdrawal(
    consents: Consents, people: People, desk_vault: Vault
) -> None:
    person = people.person("Anna Belova")
    agree(desk_vault, person, "C5 C6", "2021-05-01")
    own = agree(desk_vault, person, "C6", "2022-01-10")
    consents.withdraw(own, day("2023-03-01"))
    assert consents.effective_levels(person, day("2023-03-01")) == {"C5"}
    agree(desk_vault, person, "C6", "2023-03-02")
    assert consents.may_be_named(person, day("2023-03-02"))


@pytest.mark.parametrize("withdrawn", ["XXXX", "2023"])
def test_a_withdrawal_of_uncertain_day_wins_over_what_may_have_come_before_it(
    consents: Consents, people: People, desk_vault: Vault, withdrawn: str
) -> None:
    person = people.person("Anna Belova")
    agree(desk_vault, person, "C6", "2022-01-10", withdrawn)
    agree(desk_vault, person, "C6", "2023-06-05")
    assert not consents.may_be_named(person, day("2023-12-31"))


def test_withdrawing_before_it_was_given_is_refused(consents: Consents, people: People, desk_vault: Vault) -> None:
    person = people.person("Anna Belova")
    consent = agree(desk_vault, person, "C6", "2022-01-10")
    with pytest.raises(Invalid):
        consents.withdraw(consent, day("2021-01-01"))
    assert consents.may_be_named(person, day("2022-02-01"))


def problems(editions: Editions, edition_id: str) -> list[str]:
    view = editions.view(edition_id)
    return [
        source_text(problem)
        for section in view.sections
        for group in section.groups
        for entry in group.entries
        for problem in entry.problems
    ]


def listed(editions: Editions, person: str) -> str:
    """An edition with one person on it."""
    edition = editions.create("List", LIST_DAY)
    editions.place(editions.view(edition.id).sections[0].groups[0].group.id, person)
    return edition.id


NOT_PRINTED = "Not printed: no consent to be named is in force, and no earlier publication stands in for it."


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([], [NOT_PRINTED]),
        ([("C2 C6", "2022-01-10", "")], []),
        ([("C6", "2024-01-10", "")], []),
        ([("C2 C5", "2022-01-10", "")], [NOT_PRINTED]),
        (
            [("C6", "2022-01-10", "2023-02-01")],
            ["Consent to be named was withdrawn (1 February 2023): this entry cannot be exported."],
        ),
        (
            [("C6", "2022-01-10", "2025-02")],
            ["Consent to be named was withdrawn (February 2025): this entry cannot be exported."],
        ),
        ([("C6", "2022-01-10", "XXXX")], ["Consent to be named was withdrawn: this entry cannot be exported."]),
        ([("C6", "2022-01-10", "2023-02-01"), ("C6", "2023-03-01", "")], []),
    ],
)
def test_the_list_says_what_is_wrong_with_consent(
    editions: Editions,
    people: People,
    desk_vault: Vault,
    given: list[tuple[str, str, str]],
    expected: list[str],
) -> None:
    person = people.convict("Anna Belova", published=False)
    for levels, obtained, withdrawn in given:
        agree(desk_vault, person, levels, obtained, withdrawn)
    assert problems(editions, listed(editions, person)) == expected


def test_an_earlier_publication_stands_in_for_consent_until_that_is_withdrawn(
    editions: Editions, people: People, export: Export
) -> None:
    edition = listed(editions, people.convict("Anna Belova"))
    asked = people.convict("Boris Serik", published=False)
    editions.place(editions.view(edition).sections[0].groups[0].group.id, asked)
    prepared = export.prepare(Order("annex1", edition))
    assert [each.title for each in prepared.overrides.values()] == ["An earlier list"]
    text = "\n".join(map(str, prepared.outline.blocks))
    assert ("BELOVA" in text, "SERIK" in text) == (True, False)
    consent = agree(people.vault, asked, "C6", "2022-01-10")
    assert "SERIK" in "\n".join(map(str, export.prepare(Order("annex1", edition)).outline.blocks))
    Consents(people.vault).withdraw(consent, day("2023-03-01"))
    assert "SERIK" not in "\n".join(map(str, export.prepare(Order("annex1", edition)).outline.blocks))


def test_no_list_is_written_with_somebody_who_withdrew_even_after_its_date(
    editions: Editions, people: People, consents: Consents, export: Export, tmp_path: Path
) -> None:
    person = people.convict("Anna Belova")
    consent = agree(people.vault, person, "C6", "2022-01-10")
    edition = listed(editions, person)
    target = tmp_path / "list.pdf"
    consents.withdraw(consent, day("2025-11-01"))
    prepared = export.prepare(Order("annex1", edition))
    assert export.preview(prepared).data.startswith(b"%PDF")
    with pytest.raises(Refused, match="consent") as refusal:
        export.write(prepared, target)
    assert "withdrawn for 1 of the entries" in source_text(refusal.value.message)
    assert list(tmp_path.iterdir()) == [*tmp_path.glob("desk.kzvault")]
    (entry,) = (e for s in editions.view(edition).sections for g in s.groups for e in g.entries)
    editions.remove(entry.entry.id)
    editions.place(editions.view(edition).sections[0].groups[0].group.id, people.convict("Boris Serik"))
    export.write(export.prepare(Order("annex1", edition)), target)
    assert target.exists()
