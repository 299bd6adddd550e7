# SPDX-License-Identifier: GPL-3.0-or-later
"""What no kzdesk writes is told from what one does."""

import dataclasses
from typing import Any

import pytest

from kzdesk.domain.fold import DELETED
from kzdesk.domain.operations import Operation
from kzdesk.domain.sound_operation import unsound
from kzdesk.domain.stamps import HybridTime

DEVICE = "a" * 32
GOOD = Operation(DEVICE, DEVICE, 1, HybridTime(1, 0), "person", "1" * 32, "update", {"occupation": ("x", [])})


def changed(name: str, value: Any, replaced: tuple[str, ...] = ()) -> Operation:
    return dataclasses.replace(GOOD, changes={name: (value, list(replaced))})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("occupation", "журналист"),
        ("birth_date", None),
        ("birth_date", "1985-03~"),
        ("citizenship", ["kz", "ru"]),
        ("birth_place", ""),
        ("birth_place", "2" * 32),
        ("dependants_minor", 3),
        ("dependants_minor", None),
    ],
)
def test_what_fields_hold_is_sound(name: str, value: Any) -> None:
    assert unsound(changed(name, value, (f"{DEVICE}:1", f"{DEVICE}/{'b' * 32}:20", "reference:7"))) == ""


@pytest.mark.parametrize(
    ("operation", "fault"),
    [
        (dataclasses.replace(GOOD, record_type="spell"), "type"),
        (dataclasses.replace(GOOD, record_id="../../etc"), "id"),
        (dataclasses.replace(GOOD, action="destroy"), "action"),
        (dataclasses.replace(GOOD, action="delete"), "action"),
        (dataclasses.replace(GOOD, action="revive", changes={DELETED: (True, [])}), "action"),
        (dataclasses.replace(GOOD, action="delete", changes={DELETED: (False, [])}), "action"),
        (dataclasses.replace(GOOD, action="resolve", changes={}), "action"),
        (dataclasses.replace(GOOD, action="resolve", reason="x" * 100_001), "action"),
        (dataclasses.replace(GOOD, changes={DELETED: (True, [])}), "action"),
        (dataclasses.replace(GOOD, action="resolve", changes={DELETED: (1, [])}), "value"),
        (dataclasses.replace(GOOD, record_type="release", changes={"sha256": ("x", [])}), "once"),
        (dataclasses.replace(GOOD, record_type="attachment", changes={"sha256": ("x", [])}), "once"),
        (dataclasses.replace(GOOD, record_type="attachment", changes={"file_key": ("x", [])}), "once"),
        (dataclasses.replace(GOOD, record_type="attachment", changes={"file_key": ("", [])}), ""),
        (changed("spell", "x"), "field"),
        (changed("occupation", 5), "value"),
        (changed("occupation", None), "value"),
        (changed("occupation", "x" * 100_001), "value"),
        (changed("occupation", "a\x00b"), "value"),
        (changed("birth_date", "soon"), "value"),
        (changed("birth_date", "5.1.2022"), "value"),
        (changed("birth_date", ""), "value"),
        (changed("citizenship", "kz"), "value"),
        (changed("birth_place", "kz"), "value"),
        (changed("dependants_minor", True), "value"),
        (changed("dependants_minor", "3"), "value"),
        (changed("occupation", "x", ("1",)), "replaced"),
        (changed("occupation", "x", (f"{DEVICE}:0",)), "replaced"),
        (changed("occupation", "x", (f"{DEVICE}:1",) * 1001), "replaced"),
    ],
)
def test_what_no_program_writes_is_found(operation: Operation, fault: str) -> None:
    assert unsound(operation) == fault
