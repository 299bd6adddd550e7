# SPDX-License-Identifier: GPL-3.0-or-later
"""Importing a published list into a real vault: what is made, what is matched, and what is refused."""

import dataclasses
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Cancelled, Refused, Unavailable
from kzdesk.domain.messages import source_text
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.case import Case, Charge, Participation, Provision
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility, Place
from kzdesk.domain.secret import Secret
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.importing import PUBLISHED_LIST, Importing, ImportReport
from kzdesk.services.reference import Reference
from kzdesk.store.vault import Vault
from tests.faults.work import purging_of
from tests.vaults import WORDS, make_vault, open_vault

FIXTURE = Path(__file__).parents[1] / "data" / "annex1-2023.json"
DEMO = resources() / "demo" / "demo-list.json"
Json = dict[str, Any]


@pytest.fixture(scope="module")
def empty_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new vault; never opened again, only copied."""
    opened = make_vault(tmp_path_factory.mktemp("template") / "test.kzvault")
    opened.close()
    return opened.folder


@pytest.fixture
def vault(empty_vault: Path, tmp_path: Path) -> Iterator[Vault]:
    opened = open_vault(shutil.copytree(empty_vault, tmp_path / "test.kzvault"))
    yield opened
    opened.close()


@pytest.fixture
def data() -> ReferenceData:
    return ReferenceData(resources() / "reference")


@pytest.fixture
def importing(vault: Vault, data: ReferenceData) -> Importing:
    return Importing(vault, Vocabularies(resources() / "vocabularies"), data)


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ImportReport]:
    """A closed vault with the real list in it; never opened again, only copied."""
    opened = make_vault(tmp_path_factory.mktemp("imported") / "test.kzvault")
    tables = ReferenceData(resources() / "reference")
    report = Importing(opened, Vocabularies(resources() / "vocabularies"), tables).file(FIXTURE, PUBLISHED_LIST)
    opened.close()
    return opened.folder, report


@pytest.fixture(scope="module")
def published(
    imported: tuple[Path, ImportReport], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Vault, ImportReport]]:
    """A vault with the real list in it; tests that use it change nothing."""
    folder, report = imported
    opened = open_vault(shutil.copytree(folder, tmp_path_factory.mktemp("published") / "test.kzvault"))
    yield opened, report
    opened.close()


@pytest.fixture
def filled(imported: tuple[Path, ImportReport], tmp_path: Path) -> Iterator[Vault]:
    """A vault of its own with the real list in it."""
    opened = open_vault(shutil.copytree(imported[0], tmp_path / "filled.kzvault"))
    yield opened
    opened.close()


@pytest.fixture
def again(filled: Vault, data: ReferenceData) -> Importing:
    """Imports into the vault that has the real list."""
    return Importing(filled, Vocabularies(resources() / "vocabularies"), data)


def all_of(vault: Vault, cls: type[Record], **equal: object) -> tuple[Any, ...]:
    with vault.transaction() as tx:
        return tx.records.where(cls, equal)


def person_named(vault: Vault, surname: str) -> str:
    (name,) = all_of(vault, PersonName, surname=surname, script="latin")
    found: str = name.person
    return found


def contents(vault: Vault) -> dict[str, tuple[Any, ...]]:
    return {each.TYPE: all_of(vault, each) for each in TYPES}


def charges_of(vault: Vault, surname: str) -> list[Charge]:
    taking_part = all_of(vault, Participation, person=person_named(vault, surname))
    return [charge for part in taking_part for charge in all_of(vault, Charge, participation=part.id)]


def changed_copy(tmp_path: Path, change: dict[str, Any]) -> Path:
    """The fixture with fields of its first entry changed."""
    document: Json = json.loads(FIXTURE.read_text(encoding="utf-8"))
    document["sections"][0]["groups"][0]["entries"][0] |= change
    target = tmp_path / "changed.json"
    target.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")
    return target


class StopAt:
    """A progress that cancels at a step."""

    def __init__(self, step: int) -> None:
        self.last = step
        self.seen: list[tuple[int, int]] = []

    def step(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        if done == self.last:
            raise Cancelled


def test_the_real_list_becomes_records(published: tuple[Vault, ImportReport]) -> None:
    vault, report = published
    assert report.entries == 47
    made = dict(report.created)
    assert (made["person"], made["person_name"], made["list_entry"]) == (47, 47, 47)
    assert (made["list_section"], made["list_group"], made["edition"]) == (2, 9, 1)
    assert made["charge"] == 80
    assert made["sentence"] == made["sentence_component"] == 31
    (edition,) = all_of(vault, Edition)
    assert (edition.id, edition.as_of) == (report.edition_id, PartialDate("2023-08"))


def test_importing_twice_changes_nothing(filled: Vault, again: Importing, imported: tuple[Path, ImportReport]) -> None:
    for file, first in ((FIXTURE, imported[1]), (DEMO, again.file(DEMO, PUBLISHED_LIST))):
        before = contents(filled)
        second = again.file(file, PUBLISHED_LIST)
        assert second.changed == 0
        assert second.edition_id == first.edition_id
        assert dict(second.matched)["person"] == first.entries
        assert contents(filled) == before


def test_a_trial_stores_nothing_and_tells_the_same(
    vault: Vault, importing: Importing, imported: tuple[Path, ImportReport]
) -> None:
    trial = importing.file(FIXTURE, PUBLISHED_LIST, dry_run=True)
    assert trial.dry_run
    assert not any(contents(vault).values())
    assert trial.created == imported[1].created


def test_cancelling_stores_nothing(vault: Vault, importing: Importing) -> None:
    progress = StopAt(40)
    with pytest.raises(Cancelled):
        importing.file(FIXTURE, PUBLISHED_LIST, progress=progress)
    assert progress.seen[-1] == (40, 47)
    assert not any(contents(vault).values())


def test_people_of_one_case_share_it(published: tuple[Vault, ImportReport]) -> None:
    vault, _ = published
    (airport,) = all_of(vault, Case, title="Almaty airport seizure, January 2022")
    assert len(all_of(vault, Participation, case=airport.id)) == 5
    (group7,) = all_of(vault, Case, title="Group 7")
    assert {part.role for part in all_of(vault, Participation, case=group7.id)} == {"accused"}
    assert len(all_of(vault, Case)) == 39


def test_charges_keep_order_wording_and_stage(published: tuple[Vault, ImportReport]) -> None:
    vault, _ = published
    charges = charges_of(vault, "Dalibayev")
    assert [each.quoted_as for each in charges] == [
        "illegal occupation of a vehicle",
        "attacks on buildings",
        "participation in mass riots",
    ]
    provisions = [all_of(vault, Provision, id=each.provision)[0] for each in charges]
    assert [(each.code, each.article) for each in provisions] == [
        ("CC2014", "200"),
        ("CC2014", "269"),
        ("CC2014", "272"),
    ]
    assert [(each.stage, each.alleged) for each in charges_of(vault, "Aliyev")] == [
        ("convicted", True),
        ("dropped", False),
    ]
    assert [each.purpose for each in charges_of(vault, "Isayev")] == [
        "allegedly running over servicemen in Aktobe during protests"
    ]


def test_two_sentences_stand_in_two_cases(published: tuple[Vault, ImportReport]) -> None:
    vault, _ = published
    parts = all_of(vault, Participation, person=person_named(vault, "Yelshibayev"))
    sentences = [all_of(vault, Sentence, participation=part.id)[0] for part in parts]
    terms = {str(s.pronounced): str(all_of(vault, SentenceComponent, sentence=s.id)[0].term) for s in sentences}
    assert terms == {"2019": "P5Y", "2022-09": "P7Y"}


def test_custody_is_pretrial_until_the_sentence_where_both_days_are_known(
    published: tuple[Vault, ImportReport],
) -> None:
    vault, _ = published

    def custody(surname: str) -> list[tuple[str, str, str]]:
        episodes = all_of(vault, CustodyEpisode, person=person_named(vault, surname))
        return [(each.custody_kind, str(each.start), str(each.end or "")) for each in episodes]

    assert custody("Utepov") == [
        ("pretrial", "2022-12-31", "2023-05-23"),
        ("imprisonment", "2023-05-23", ""),
    ]
    # the list tells of a detention after the verdict: nothing is made up to mend it
    assert custody("Kaziyev") == [("imprisonment", "2022-10-27", "")]
    assert custody("Abdullayev") == [("imprisonment", "XXXX", "")]
    assert ("house_arrest", "2022-11", "") in custody("Tleuzhan")
    assert custody("Bashanov") == [("pretrial", "2023-05-20", "")]
    (held,) = all_of(vault, CustodyEpisode, person=person_named(vault, "Yuldasheva"))
    assert (held.custody_kind, held.requesting_state) == ("extradition", "UZ")


def test_the_edition_stands_as_printed(published: tuple[Vault, ImportReport]) -> None:
    vault, report = published
    sections = all_of(vault, ListSection, edition=report.edition_id)
    counts = {
        section.section_code: [
            len(all_of(vault, ListEntry, group=group.id)) for group in all_of(vault, ListGroup, section=section.id)
        ]
        for section in sections
    }
    assert counts == {"convicted": [16, 5, 4, 5], "under_arrest": [1, 6, 5, 3, 2]}


def test_three_scripts_facilities_and_places_come_along(vault: Vault, importing: Importing) -> None:
    importing.file(DEMO, PUBLISHED_LIST)
    names = all_of(vault, PersonName, person=person_named(vault, "Burkitov"))
    assert {name.written for name in names} == {"Daulet Burkitov", "Даулет Буркитов", "Дәулет Бүркітов"}
    assert {name.script for name in names} == {"latin", "ru_cyrl", "kk_cyrl"}
    (colony,) = all_of(vault, Facility, name="Colony No. 1, Uralsk")
    (uralsk,) = all_of(vault, Place, name="Uralsk")
    assert (colony.place, colony.facility_type) == (uralsk.id, "colony")
    (region,) = all_of(vault, Place, id=uralsk.parent)
    assert region.name == "West Kazakhstan region"


def test_a_person_entered_by_hand_is_matched_and_left_as_they_are(vault: Vault, importing: Importing) -> None:
    with vault.transaction() as tx:
        person = tx.records.put(Person(occupation="entered by hand"))
        tx.records.put(
            PersonName(person=person.id, given="Darkhan", surname="Kami", name_kind="report_preferred").completed()
        )
    report = importing.file(FIXTURE, PUBLISHED_LIST)
    assert dict(report.created)["person"] == 46
    assert dict(report.matched)["person"] == 1
    assert person_named(vault, "Kami") == person.id
    assert all_of(vault, Person, id=person.id) == (person,)
    assert importing.file(FIXTURE, PUBLISHED_LIST).changed == 0


def test_charges_entered_by_hand_are_not_doubled(vault: Vault, importing: Importing) -> None:
    with vault.transaction() as tx:
        person = tx.records.put(Person())
        tx.records.put(PersonName(person=person.id, given="Darkhan", surname="Kami").completed())
        case = tx.records.put(Case(title="By hand"))
        part = tx.records.put(Participation(case=case.id, person=person.id, role="convict"))
        law = tx.records.put(Provision(code="CC2014", article="272"))
        tx.records.put(Charge(participation=part.id, provision=law.id, stage="convicted"))
    importing.file(FIXTURE, PUBLISHED_LIST)
    assert len(all_of(vault, Participation, person=person.id)) == 1


def test_two_namesakes_in_the_vault_refuse_the_file_with_the_line(vault: Vault, importing: Importing) -> None:
    with vault.transaction() as tx:
        for _ in range(2):
            person = tx.records.put(Person())
            tx.records.put(PersonName(person=person.id, given="Darkhan", surname="Kami").completed())
    before = contents(vault)
    with pytest.raises(Refused) as refused:
        importing.file(FIXTURE, PUBLISHED_LIST)
    lines = FIXTURE.read_text(encoding="utf-8").splitlines()
    line = int(source_text(refused.value.message).split()[1].rstrip(":"))
    assert any('"Kami"' in each for each in lines[line - 1 : line + 5])
    assert "Kami" not in str(refused.value)
    assert contents(vault) == before


def test_what_was_changed_by_hand_stays(filled: Vault, again: Importing) -> None:
    (person,) = all_of(filled, Person, id=person_named(filled, "Kami"))
    with filled.transaction() as tx:
        edited = tx.records.put(dataclasses.replace(person, occupation="corrected"))
    assert again.file(FIXTURE, PUBLISHED_LIST).changed == 0
    assert all_of(filled, Person, id=person.id) == (edited,)


@pytest.mark.parametrize("how", ["deleted", "purged"])
def test_a_deleted_person_is_not_brought_back(filled: Vault, again: Importing, how: str) -> None:
    person_id = person_named(filled, "Kami")
    if how == "purged":
        purging_of(filled).purge("person", person_id, Secret(WORDS), "asked")
    else:
        with filled.transaction() as tx:
            tx.records.delete(Person, person_id)
    with pytest.raises(Refused, match="was deleted in this vault"):
        again.file(FIXTURE, PUBLISHED_LIST)
    assert all_of(filled, Person, id=person_id) == ()


def test_a_deleted_edition_can_be_imported_anew(
    filled: Vault, again: Importing, imported: tuple[Path, ImportReport]
) -> None:
    first = imported[1]
    with filled.transaction() as tx:
        tx.records.delete(Edition, first.edition_id)
    anew = again.file(FIXTURE, PUBLISHED_LIST)
    assert anew.edition_id != first.edition_id
    assert dict(anew.created) == {"edition": 1, "list_section": 2, "list_group": 9, "list_entry": 47}


def test_a_fault_leaves_the_vault_as_it_was(vault: Vault, importing: Importing, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="faults"):
        importing.file(changed_copy(tmp_path, {"sex": "maybe"}), PUBLISHED_LIST)
    assert not any(contents(vault).values())


def test_any_text_comes_through_as_it_is(vault: Vault, importing: Importing, tmp_path: Path) -> None:
    texts = ["<b>bold</b> & <img src=x>", "خط \u202e abc", "Жаңғақова 😀", "x" * 99_000]
    importing.file(changed_copy(tmp_path, {"narrative": texts}), PUBLISHED_LIST)
    (entry,) = all_of(vault, ListEntry, person=person_named(vault, "Abdullayev"))
    assert entry.narrative.split("\n\n") == texts


def test_files_that_are_no_files_of_this_kind_are_refused(importing: Importing, tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        importing.file(tmp_path / "absent.json", PUBLISHED_LIST)
    broken = tmp_path / "broken.json"
    broken.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refused, match="UTF-8"):
        importing.file(broken, PUBLISHED_LIST)
    with pytest.raises(Refused, match="no import format"):
        importing.file(FIXTURE, "csv")
    broken.write_bytes(b" " * 20_000_001)
    with pytest.raises(Refused, match="larger than"):
        importing.file(broken, PUBLISHED_LIST)


def test_an_import_uses_the_reference_data_of_the_vault(
    vault: Vault, importing: Importing, data: ReferenceData
) -> None:
    Reference(vault, data).bring_up_to_date()
    provisions = len(all_of(vault, Provision))
    importing.file(FIXTURE, PUBLISHED_LIST)
    assert len(all_of(vault, Provision)) == provisions + 1  # the charge abroad
    (law,) = {charge.provision for charge in charges_of(vault, "Kaziyev")} & {
        each.id for each in all_of(vault, Provision, article="380")
    }
    (current,) = all_of(vault, Provision, id=law)
    assert current.valid_to is None


def test_the_demonstration_data_is_added_once(vault: Vault, importing: Importing) -> None:
    report = importing.demo()
    assert report.entries == 48
    editions = all_of(vault, Edition)
    assert {edition.id for edition in editions} > {report.edition_id}
    assert all(edition.title.startswith("Fictional") for edition in editions)
    before = contents(vault)
    importing.demo()
    assert contents(vault) == before
