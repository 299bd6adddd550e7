# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole vault out and in: the same state hash, whatever stands in it, and nothing when the file is not sound."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from jsonschema import Draft202012Validator

from kzdesk.domain.errors import Cancelled, Damaged, Refused
from kzdesk.domain.fold import DELETED
from kzdesk.domain.operations import AuthorChain
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Place
from kzdesk.domain.secret import Secret
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.access import Access
from kzdesk.services.bulk.vault_json import VaultJson
from kzdesk.services.evidence.keeping import Evidence
from kzdesk.services.reference import Reference
from kzdesk.services.ways_out import Way, WaysOut
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.full_vault import Words, World
from tests.vaults import QUICK, WORDS, make_vault

SCHEMA: Final = Draft202012Validator(json.loads((resources() / "schemas" / "vault-1.schema.json").read_text()))
WAY: Final = Way(passphrase=Secret(WORDS), reason="a test", replace=True)
OTHER: Final = AuthorChain("b" * 32, "b" * 32)


def whole(vault: Vault) -> VaultJson:
    ways = WaysOut(vault, Access(FixedClock(), floor=QUICK, seconds=0))
    return VaultJson(vault, ways, Vocabularies(resources() / "vocabularies"))


def state(vault: Vault) -> str:
    with vault.transaction() as tx:
        return tx.merge.state_hash()


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A record of every type, what the program brings along, and conflicts and deletions of every kind."""
    desk_vault = make_vault(tmp_path_factory.mktemp("full") / "full.kzvault")
    Reference(desk_vault, ReferenceData(resources() / "reference")).bring_up_to_date()
    with desk_vault.transaction() as tx:
        world = World(tx, Words(), ended=True)
        places = tx.records.where(Place, {"level": "oblast"})
        tx.records.put(_with(places[0], former_names="as people say"))
        tx.records.delete(Place, places[1].id)
        person = tx.records.put(Person(occupation="teacher"))
        tx.records.put(_with(person, occupation=""))
        gone = tx.records.put(Person(occupation="gone"))
        tx.records.delete(Person, gone.id)
        back = tx.records.put(Person(occupation="back"))
        tx.records.delete(Person, back.id)
        tx.records.revive(Person, back.id)
    with desk_vault.transaction() as tx:
        own = AuthorChain(desk_vault.device, desk_vault.device)
        consent = tx.records.where(Consent, {"person": world.person})[0]
        tx.merge.append(OTHER, ("person", person.id), "update", {"occupation": ("doctor", []), "sex": ("female", [])})
        tx.merge.append(OTHER, ("person", person.id), "update", {"occupation": ("pilot", [])})
        tx.merge.append(OTHER, ("consent", consent.id), "update", {"withdrawn_on": (None, [])})
        tx.merge.append(OTHER, ("person", world.person), "delete", {DELETED: (True, [])})
        tx.merge.append(own, ("person_name", "c" * 32), "update", {"written": ("Nobody Yet", [])})
    yield desk_vault
    desk_vault.close()


def _with(record: Any, **values: Any) -> Any:
    import dataclasses

    return dataclasses.replace(record, **values)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Vault]:
    made = make_vault(tmp_path / "empty.kzvault")
    yield made
    made.close()


@pytest.mark.parametrize("up_to_date", [True, False])
def test_out_and_in_gives_the_same_state(full: Vault, empty: Vault, tmp_path: Path, *, up_to_date: bool) -> None:
    file, before = tmp_path / "vault.json", state(full)
    whole(full).export(file, WAY)
    data = json.loads(file.read_text())
    SCHEMA.validate(data)
    assert (data["state_hash"], data["count"]) == (before, len(data["records"]))
    if up_to_date:
        Reference(empty, ReferenceData(resources() / "reference")).bring_up_to_date()

    done = whole(empty).read(file)
    assert (done.state_hash, done.records) == (before, data["count"])
    assert state(empty) == before
    empty.check()
    again = tmp_path / "again.json"
    whole(empty).export(again, WAY)
    assert json.loads(again.read_text())["records"] == data["records"]
    with full.transaction() as one, empty.transaction() as other:
        for cls in (Person, PersonName, Place):
            ids = one.queries.ids(cls.TYPE)
            assert {i: _bare(r) for i, r in one.records.by_ids(cls, ids).items()} == {
                i: _bare(r) for i, r in other.records.by_ids(cls, ids).items()
            }
        assert set(one.merge.disputed()) == set(other.merge.disputed()) != set()
        assert {each.record_id for each in one.search.find("Zyx")} == {e.record_id for e in other.search.find("Zyx")}
    assert "Zyx" in file.read_text()


def _bare(record: Any) -> Any:
    return _with(record, revision=0)


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The lines of a small file."""
    folder = tmp_path_factory.mktemp("lines")
    small, file = make_vault(folder / "small.kzvault"), folder / "vault.json"
    with small.transaction() as tx:
        World(tx, Words(), ended=True)
    whole(small).export(file, WAY)
    small.close()
    return file.read_text().splitlines(keepends=True)


def test_a_file_that_was_cut_or_altered_changes_nothing(lines: list[str], empty: Vault, tmp_path: Path) -> None:
    file = tmp_path / "vault.json"
    before = state(empty)
    place = next(number for number, line in enumerate(lines) if number and '"occupation":' in line)
    altered = json.loads(lines[place].rstrip().removesuffix(","))
    altered["fields"]["occupation"] = "spy"
    faults: list[tuple[list[str], type[Exception]]] = [
        (lines[:-1], Damaged),
        (lines[:-2] + lines[-1:], Damaged),
        ([*lines, "more"], Damaged),
        ([*lines[:place], json.dumps(altered) + ",\n", *lines[place + 1 :]], Damaged),
        ([*lines[:place], lines[place][:40] + "\n", *lines[place + 1 :]], Damaged),
        (["{}\n"], Refused),
        ([json.dumps(json.loads("".join(lines)))], Refused),
        ([lines[0].replace('"version":1', '"version":2', 1), *lines[1:]], Refused),
        ([*lines[:place], lines[place].replace('"type":"', '"type":"un', 1), *lines[place + 1 :]], Refused),
        ([*lines[:place], lines[place].replace('"occupation":', '"hobby":', 1), *lines[place + 1 :]], Refused),
        ([*lines[:place], lines[place].replace('"created_by"', '"made_by"', 1), *lines[place + 1 :]], Refused),
    ]
    for number, (content, error) in enumerate(faults):
        file.write_text("".join(content))
        with pytest.raises(error):
            whole(empty).read(file)
        assert state(empty) == before, number
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refused):
        whole(empty).read(file)


def test_values_that_a_field_cannot_hold_are_refused(lines: list[str], empty: Vault, tmp_path: Path) -> None:
    file = tmp_path / "vault.json"
    place = next(number for number, line in enumerate(lines) if number and '"occupation":' in line)
    for name, value in (("occupation", 7), ("birth_date", "31 June"), ("birth_place", "x"), ("roles", "journalist")):
        record = json.loads(lines[place].rstrip().removesuffix(","))
        record["fields"][name] = value
        file.write_text("".join([*lines[:place], json.dumps(record) + ",\n", *lines[place + 1 :]]))
        with pytest.raises(Refused, match="not one it can have"):
            whole(empty).read(file)


class Stop:
    def step(self, done: int, total: int) -> None:
        if done > total / 2:
            raise Cancelled


def test_only_into_an_empty_vault_and_only_whole(full: Vault, lines: list[str], empty: Vault, tmp_path: Path) -> None:
    file = tmp_path / "vault.json"
    file.write_text("".join(lines))
    with pytest.raises(Cancelled):
        whole(empty).read(file, progress=Stop())
    whole(empty).read(file)
    with pytest.raises(Refused, match="empty one only"):
        whole(empty).read(file)
    with pytest.raises(Cancelled):
        whole(full).export(tmp_path / "stopped.json", WAY, progress=Stop())
    assert not (tmp_path / "stopped.json").exists()


def test_evidence_files_go_beside_it_and_come_back(tmp_path: Path, empty: Vault) -> None:
    source = make_vault(tmp_path / "source.kzvault")
    evidence = Evidence(source, Access(FixedClock(), floor=QUICK, seconds=0))
    with source.transaction() as tx:
        person = tx.records.put(Person())
    photos = [b"\xff\xd8\xff\xe0 a photograph", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 4000, b"a letter"]
    for number, content in enumerate(photos):
        (tmp_path / f"{number}.jpg").write_bytes(content)
        evidence.add(tmp_path / f"{number}.jpg", ("person", person.id))
    file = tmp_path / "vault.json"
    whole(source).export(file, WAY, with_files=True)
    folder = tmp_path / "vault.json.files"
    sealed = sorted(folder.iterdir())
    assert len(sealed) == 3
    assert all(b"photograph" not in each.read_bytes() for each in sealed)
    with pytest.raises(Refused, match="folder"):
        whole(source).export(file, WAY, with_files=True)
    sealed[0].unlink()
    sealed[1].write_bytes(sealed[1].read_bytes()[:-1] + b"?")
    done = whole(empty).read(file)
    assert (done.files, done.lacking) == (1, 2)
    source.close()
