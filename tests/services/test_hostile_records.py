# SPDX-License-Identifier: GPL-3.0-or-later
"""Records that no form makes, as others may send them: nothing fails because of them, and nothing is read for them."""

from typing import Any

import pytest

from kzdesk.domain.errors import Refused
from kzdesk.domain.operations import Operation, encode
from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange.operations import assert_sound
from kzdesk.exchange.roster_entries import Role
from kzdesk.runtime.checklists import read_checklist
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.assertions import Assertions
from kzdesk.services.display import Display
from kzdesk.services.export import Export
from kzdesk.services.records import Records
from kzdesk.services.submissions.making import Order
from kzdesk.store.vault import Vault

OTHER = "e" * 32


@pytest.fixture
def display(vocabularies: Vocabularies) -> Display:
    return Display(vocabularies, lambda: "en")


def take(vault: Vault, *records: tuple[str, dict[str, Any]]) -> list[str]:
    """Takes records from another device, which the exchange does not refuse; returns their ids."""
    bodies, ids = [], [f"{number:032x}" for number in range(1, len(records) + 1)]
    for number, (kind, values) in enumerate(records, 1):
        changes: dict[str, tuple[Any, list[str]]] = {name: (value, []) for name, value in values.items()}
        entry = Operation(OTHER, OTHER, number, HybridTime(number, 0), kind, ids[number - 1], "create", changes)
        bodies.append(encode(entry))
        assert assert_sound(bodies[-1], OTHER, OTHER, number, Role.MONITOR) == entry
    with vault.transaction() as tx:
        tx.merge.take(OTHER, OTHER, bodies)
    return ids


def test_a_part_without_its_whole_breaks_no_search_and_no_picker(desk_vault: Vault, display: Display) -> None:
    person, _, _, facility, stay = take(
        desk_vault,
        ("person", {}),
        ("person_name", {"person": f"{1:032x}", "written": "Found Twice"}),
        ("person_name", {"person": "f" * 32, "written": "Found Nowhere"}),
        ("facility", {}),
        ("custody_episode", {"person": "f" * 32, "facility": f"{4:032x}"}),
    )
    records = Records(desk_vault, display)
    assert [each.id for each in records.search("Found")] == [person]
    assert [each.id for each in records.choices("person", "Found")] == [person]
    assert [each.id for each in records.related("facility", facility)] == [stay]
    with pytest.raises(Refused):
        records.choice("person", "f" * 32)


def test_what_a_source_says_of_no_field_is_no_contradiction(desk_vault: Vault, display: Display) -> None:
    said = {"subject_id": "f" * 32, "status": "disputed", "subject_field": "nothing"}
    take(desk_vault, *(("assertion", {**said, "subject_type": kind}) for kind in ("", " ", "person", "sqlite_master")))
    assert Assertions(desk_vault, display).disputed() == ()


@pytest.mark.parametrize("name", ["", "..", "../rulesets/x", "/etc/passwd", "x" * 5_000, "fair-trial-1.csv"])
def test_no_file_is_read_because_of_the_name_of_a_checklist(name: str) -> None:
    with pytest.raises(KeyError):
        read_checklist(resources() / "checklists", name)


@pytest.mark.parametrize("name", ["../pyproject.toml", "checklists/../../Makefile", "/etc/hosts", "x" * 5_000, "a\0"])
def test_a_document_reads_files_of_the_program_alone(export: Export, name: str) -> None:
    with pytest.raises(FileNotFoundError):
        export._read(name)


def test_rules_nobody_has_are_said(desk_vault: Vault, export: Export) -> None:
    [report] = take(desk_vault, ("report", {"report_kind": "upr", "ruleset": "upr_9"}))
    with pytest.raises(Refused) as refused:
        export.prepare(Order("upr", report))
    assert refused.value.code == "rules"
