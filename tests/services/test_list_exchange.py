# SPDX-License-Identifier: GPL-3.0-or-later
"""What an edition is exported as can be imported: no fault, the same numbers, names, first lines and sentences."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kzdesk.documents.outline import NumberedList, Outline, plain
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case, Charge, Participation, Provision
from kzdesk.domain.records.listing import ListEntry
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.editions import Editions
from kzdesk.services.export import Export, Order
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.importing import PUBLISHED_LIST, Importing
from kzdesk.store.vault import Vault
from tests.documents.samples import texts
from tests.people import People
from tests.vaults import make_vault

FIXTURE = Path(__file__).parents[1] / "data" / "annex1-2023.json"
Json = dict[str, Any]


class Desk:
    """A vault with what is needed to import into it and to export from it."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        vocabularies = Vocabularies(resources() / "vocabularies")
        self.importing = Importing(vault, vocabularies, ReferenceData(resources() / "reference"))
        self.editions = Editions(vault, vocabularies)
        self.export = Export(vault, vocabularies, resources(), HouseWordings(vault, resources()))
        self.people = People(vault)

    def outline(self, edition: str, language: str = "en") -> Outline:
        return self.export.prepare(Order("annex1", edition, language=language)).outline


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    vaults = [make_vault(tmp_path / f"{name}.kzvault") for name in ("one", "other")]
    yield Desk(vaults[0]), Desk(vaults[1])
    for vault in vaults:
        vault.close()


def entries(outline: Outline) -> list[str]:
    """Each entry with its number, all its paragraphs and its notes, without the ids of records."""
    lists = (block.items for block in outline.blocks if isinstance(block, NumberedList))
    return [
        " | ".join([item.label, *(plain(each) for each in texts(item)), *_notes(item)])
        for each in lists
        for item in each
    ]


def _notes(item: Any) -> list[str]:
    return [plain(note) for each in texts(item) for run in each for note in run.notes]


def carried_over(desks: tuple[Desk, Desk], edition: str, tmp_path: Path, *languages: str) -> list[list[Outline]]:
    """In each language the edition as one vault prints it, and as another that imported what it wrote as JSON."""
    one, other = desks
    file = tmp_path / "annex1.json"
    prepared = one.export.prepare(Order("annex1", edition))
    file.write_bytes(one.export.preview(prepared, format_name="json").data)
    imported = other.importing.file(file, PUBLISHED_LIST).edition_id
    return [[one.outline(edition, each), other.outline(imported, each)] for each in languages]


def test_every_form_of_an_entry_comes_out_as_it_was(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    one, _ = desks
    edition = _varied(one)
    (first, second), (russian, again) = carried_over(desks, edition, tmp_path, "en", "ru")
    assert entries(second) == entries(first)
    assert [each.split(" – ")[0] for each in entries(again)] == [each.split(" – ")[0] for each in entries(russian)]
    assert any("Дважды ОСУЖДЁННЫЙ" in each for each in entries(again))
    printed = "\n".join(entries(first))
    for words in (
        "By HAND – Written by hand.",
        " Somebody’s story",
        "for the first post plus ",
        "for alleged “riots”",
        "convicted; the sentence is not known",
        "at risk of extradition to Uzbekistan",
        "Two papers differ.",
        "A paper of 3 May 2023",
    ):
        assert words in printed


def _varied(desk: Desk) -> str:
    """An edition with the forms that the real list lacks."""
    people, editions = desk.people, desk.editions
    edition = editions.create("Varied", PartialDate("2023-08"))
    convicted, held = (section.groups[0].group.id for section in editions.view(edition.id).sections)
    twice = people.convict("Twice Convicted", "Дважды Осуждённый")
    second = people.case(twice, "A second case")
    people.charge(second, "405", "a banned organisation", stage="convicted", purpose="a second post")
    people.sentence(second, "2023-06", "1y 2m 3d", counted_from="2023-05-01")
    first = people.case(twice, "A third case")
    people.charge(first, "272", "riots", stage="convicted", alleged=True)
    people.charge(first, "405", "a banned organisation", stage="convicted", purpose="the first post")
    people.sentence(first, "2021-01-05", "9m", level="appeal")
    by_hand = people.convict("By Hand")
    unknown = people.person("Unknown Sentence")
    people.custody(unknown, "imprisonment", "XXXX")
    people.charge(people.case(unknown), "106", "harm", stage="convicted")
    bare = people.person("Bare")
    people.custody(bare, "imprisonment", "2022~")
    people.sentence(people.case(bare), "XXXX", "15d")
    people.sentence(people.case(bare), "2023-05", "1m")
    wanted = people.person("Wanted Abroad", sex="female", citizenship=("UZ",))
    people.custody(wanted, "extradition", "2022-11-13", requesting_state="UZ")
    with desk.vault.transaction() as tx:
        law = tx.records.put(Provision(code="foreign", edition="UZ", report_wording="an order"))
        part = tx.records.put(Participation(case=tx.records.put(Case(title="Abroad")).id, person=wanted))
        tx.records.put(Charge(participation=part.id, provision=law.id))
    suspect = people.suspect("Some Suspect")
    for person in (twice, by_hand, unknown, bare):
        editions.place(convicted, person)
    for person in (wanted, suspect):
        editions.place(held, person)
    view = editions.view(edition.id)
    rows = {each.name: each.entry for s in view.sections for g in s.groups for each in g.entries}
    editions.amend(
        ListEntry, rows["By HAND"].id, {"lead_override": "Written by hand.", "narrative": "Somebody’s story"}
    )
    noted = {"reader_note": "Two papers differ.", "sources": "A paper of 3 May 2023\nhttps://example.org/x"}
    editions.amend(ListEntry, rows["Some SUSPECT"].id, {**noted, "narrative": "One.\n\nTwo.", "without_dates": True})
    return edition.id
