# SPDX-License-Identifier: GPL-3.0-or-later
"""The operation log: canonical bytes, a chain for each device, and alterations that are found."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from kzdesk.domain.errors import Damaged
from kzdesk.domain.fields import with_field
from kzdesk.domain.operations import (
    AuthorChain,
    NotAnOperation,
    Operation,
    chain_hash,
    chain_of,
    decode,
    decode_foreign,
    encode,
    heading,
)
from kzdesk.domain.records.person import Person
from kzdesk.domain.stamps import HybridTime
from kzdesk.store.log import verified
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.vaults import make_vault, open_vault

TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
JSON = st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | TEXT | st.lists(TEXT, max_size=3)
OPERATIONS = st.builds(
    Operation,
    device=TEXT,
    compartment=TEXT,
    number=st.integers(1, 2**40),
    time=st.builds(HybridTime, st.integers(0, 2**47), st.integers(0, 2**16)),
    record_type=TEXT,
    record_id=TEXT,
    action=st.sampled_from(["create", "update", "delete", "revive"]),
    changes=st.dictionaries(TEXT, st.tuples(JSON, st.lists(TEXT, max_size=2)), max_size=4),
    reason=TEXT,
)


@given(OPERATIONS)
def test_operation_comes_back_from_its_bytes(operation: Operation) -> None:
    body = encode(operation)
    assert decode(body) == operation == decode_foreign(body)
    about = heading(body)
    assert (about.chain, about.number) == (operation.chain, operation.number)
    assert (about.record_type, about.record_id) == (operation.record_type, operation.record_id)


@given(OPERATIONS)
def test_bytes_are_canonical(operation: Operation) -> None:
    body = encode(operation)
    turned = Operation(
        **{name: getattr(operation, name) for name in Operation.__slots__ if name != "changes"},
        changes=dict(reversed(operation.changes.items())),
    )
    assert encode(turned) == body
    data = json.loads(body)
    assert json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode() == body
    assert data["v"] == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"v":1', b'"v":2'),
        (b'"v":1', b'"v":true'),
        (b'"v":1', b'"v": 1'),
        (b'"v":1', b'"v":1,"w":1'),
        (b'"v":1}', b'"v":1}}'),
        (b'"v":1', b'"v":1,"v":1'),
        (b'"number":7', b'"number":0'),
        (b'"number":7', b'"number":7.0'),
        (b'"number":7', b'"number":"7"'),
        (b'"number":7', b'"number":9007199254740992'),
        (b'"number":7', b'"number":' + b"9" * 5000),
        (b'"type":"person"', b'"type":5'),
        (b'"type":"person",', b""),
        (b"0001-0000", b"0001-000g"),
        (b"0001-0000", b"1-0"),
        (b"000000000001-0000", b"ffffffffffff-0000"),
        (b"[3,[]]", b"[NaN,[]]"),
        (b"[3,[]]", b"[1.5,[]]"),
        (b"[3,[]]", b'[{"a":1},[]]'),
        (b"[3,[]]", b"[[1],[]]"),
        (b"[3,[]]", b"[3]"),
        (b"[3,[]]", b"[3,[1]]"),
        (b"[3,[]]", b"3"),
        (b"[3,[]]", b"[9223372036854775808,[]]"),
        (b"[3,[]]", b"[" * 100_000 + b"]" * 100_000),
        (b"[3,[]]", b'["\\ud800",[]]'),
        (b"[3,[]]", b'["\xff",[]]'),
        (b'"action":"create"', b'"action":"create","compartment":"a"'),
        (b'"action":"create"', b'"reason":"","action":"create"'),
    ],
)
def test_other_bytes_than_those_of_an_operation_are_refused(old: bytes, new: bytes) -> None:
    body = encode(Operation("a", "a", 7, HybridTime(1, 0), "person", "x", "create", {"age": (3, [])}))
    assert decode_foreign(body).number == 7
    altered = body.replace(old, new)
    assert altered != body
    with pytest.raises(NotAnOperation):
        decode_foreign(altered)


@given(TEXT.filter(lambda text: not set(text) & {"/", ":"}), TEXT.filter(lambda text: "/" not in text))
def test_a_version_names_its_chain(device: str, compartment: str) -> None:
    chain = AuthorChain(device, compartment or device)
    assert chain_of(chain.version(5)) == chain


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=50), st.binary(min_size=1, max_size=5))
def test_chain_depends_on_all_before_it(previous: bytes, body: bytes, more: bytes) -> None:
    link = chain_hash(previous, body)
    assert len(link) == 32
    assert chain_hash(previous, body + more) != link
    assert chain_hash(link, body) != link


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with six operations on three people."""
    made = make_vault(tmp_path_factory.mktemp("written") / "a.kzvault")
    for number in range(3):
        with made.transaction() as tx:
            person = tx.records.put(Person(occupation=f"driver {number}"))
        with made.transaction() as tx:
            tx.records.put(with_field(person, "occupation", f"painter {number}"))
    made.close()
    return made.folder


@pytest.fixture
def vault(written: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    opened = open_vault(shutil.copytree(written, tmp_path / "a.kzvault"), clock)
    yield opened
    opened.close()


def alter(vault: Vault, statement: str, **values: Any) -> None:
    with vault.transaction() as tx:
        tx._connection.execute(text(statement), values)


def read(vault: Vault) -> list[Operation]:
    with vault.transaction() as tx:
        return list(verified(tx._connection))


def test_every_operation_is_read_and_verified_in_order(vault: Vault) -> None:
    operations = read(vault)
    assert [each.number for each in operations] == [1, 2, 3, 4, 5, 6]
    assert {each.device for each in operations} == {vault.device}
    times = [each.time for each in operations]
    assert sorted(set(times)) == times


@pytest.mark.parametrize(
    ("statement", "found_at"),
    [
        ("UPDATE operation SET body = CAST(replace(body, 'driver 1', 'driver 7') AS BLOB) WHERE sequence = 3", 3),
        ("UPDATE operation SET body = CAST(body AS TEXT) WHERE sequence = 3", 3),
        ("UPDATE operation SET hash = zeroblob(32) WHERE sequence = 2", 2),
        ("UPDATE operation SET previous = zeroblob(32) WHERE sequence = 4", 4),
        ("UPDATE operation SET record_id = 'another' WHERE sequence = 5", 5),
        ("UPDATE operation SET number = 60 WHERE sequence = 6", 6),
        ("UPDATE operation SET device = 'another' WHERE sequence = 3", 3),
        ("DELETE FROM operation WHERE sequence = 2", 3),
        ("DELETE FROM operation WHERE sequence = 1", 2),
        ("UPDATE operation SET sequence = 20 WHERE sequence = 3", 4),
    ],
)
def test_alteration_is_found_where_it_is(vault: Vault, statement: str, found_at: int) -> None:
    alter(vault, statement)
    with pytest.raises(Damaged) as caught:
        read(vault)
    assert caught.value.code == "chain"
    assert dict(caught.value.message.values) == {"number": found_at}


def test_end_that_was_cut_off_is_found_by_the_records(vault: Vault) -> None:
    alter(vault, "DELETE FROM operation WHERE sequence = 6")
    assert len(read(vault)) == 5
    assert not vault.check().sound


def test_forged_operation_with_a_fitting_hash_but_another_row_is_found(vault: Vault) -> None:
    with vault.transaction() as tx:
        last = tx._connection.execute(text("SELECT number, hash FROM operation ORDER BY sequence DESC")).first()
        assert last is not None
        forged = Operation(
            vault.device, vault.device, last.number + 1, HybridTime(1, 0), "person", "x" * 32, "create", {}
        )
        body = encode(forged)
        tx._connection.execute(
            text(
                "INSERT INTO operation(device, compartment, number, record_id, body, previous, hash) "
                "VALUES(:device, :device, :number, 'y', :body, :previous, :hash)"
            ),
            {
                "device": vault.device,
                "number": forged.number,
                "body": body,
                "previous": last.hash,
                "hash": chain_hash(last.hash, body),
            },
        )
    with pytest.raises(Damaged):
        read(vault)


def test_clock_that_was_put_back_does_not_turn_the_history_round(vault: Vault, clock: FixedClock) -> None:
    clock.advance(days=-30)
    with vault.transaction() as tx:
        person = tx.records.put(Person(occupation="late"))
        tx.records.delete(Person, person.id)
    times = [each.time for each in read(vault)]
    assert len(times) == 8
    assert sorted(set(times)) == times


def test_chain_goes_on_after_opening_again(written: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(written, tmp_path / "b.kzvault")
    for _ in range(2):
        opened = open_vault(folder)
        with opened.transaction() as tx:
            tx.records.put(Person())
        opened.close()
    opened = open_vault(folder)
    assert [each.number for each in read(opened)] == list(range(1, 9))
    opened.close()
