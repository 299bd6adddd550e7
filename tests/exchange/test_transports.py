# SPDX-License-Identifier: GPL-3.0-or-later
"""What every way of carrying objects keeps to, against real places."""

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzdesk.domain.errors import Cancelled, Refused, Unavailable
from kzdesk.domain.progress import SILENT
from kzdesk.exchange import carrying
from kzdesk.exchange.transport import PIECE, Listed, Settings, Transport, TransportKind, new_name
from kzdesk.exchange.transports import TRANSPORTS
from tests.exchange.objects import Watched, content, get, listed, put


@pytest.fixture(params=TRANSPORTS, ids=lambda kind: kind.name)
def kind(request: pytest.FixtureRequest) -> TransportKind:
    chosen: TransportKind = request.param
    return chosen


@pytest.fixture
def settings(kind: TransportKind, tmp_path: Path) -> Settings:
    return {"path": str(tmp_path)}


@pytest.fixture
def transport(kind: TransportKind, settings: Settings) -> Iterator[Transport]:
    with kind.open(settings) as opened:
        yield opened


def test_a_place_that_can_be_used_is_left_as_it_was(transport: Transport) -> None:
    carrying.check(transport)
    assert listed(transport) == set()


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, 3 * PIECE + 7])
def test_an_object_comes_back_as_it_was_given(transport: Transport, size: int) -> None:
    name, data = new_name(), content(size)
    put(transport, name, data)
    assert listed(transport) == {Listed(name, size)}
    assert get(transport, name) == data
    for offset in {0, size // 3, size}:
        assert get(transport, name, offset) == data[offset:]


def test_an_object_is_replaced_as_a_whole(transport: Transport) -> None:
    name = new_name()
    put(transport, name, content(2 * PIECE))
    put(transport, name, b"short")
    assert listed(transport) == {Listed(name, 5)}
    assert get(transport, name) == b"short"


def test_an_object_larger_than_expected_is_not_taken(transport: Transport) -> None:
    name = new_name()
    put(transport, name, content(100))
    assert b"".join(transport.get(name, 100)) == content(100)
    with pytest.raises(Refused) as caught:
        list(transport.get(name, 99))
    assert caught.value.code == "too-large"


def test_what_is_not_there_is_said_and_deleted_without_complaint(transport: Transport) -> None:
    name = new_name()
    with pytest.raises(Unavailable) as caught:
        get(transport, name)
    assert caught.value.code == "no-object"
    transport.delete(name)
    put(transport, name, b"x")
    transport.delete(name)
    assert listed(transport) == set()


def test_progress_ends_with_the_whole_size_and_can_cancel(transport: Transport) -> None:
    name, size = new_name(), 4 * PIECE
    progress = Watched()
    transport.put(name, io.BytesIO(bytes(size)), size, progress)
    assert progress.last == (size, size)
    with pytest.raises(Cancelled):
        transport.put(new_name(), io.BytesIO(bytes(size)), size, Watched(cancel_at=2 * PIECE))
    assert listed(transport) == {Listed(name, size)}


def test_content_shorter_than_announced_is_not_stored(transport: Transport) -> None:
    with pytest.raises(ValueError, match="shorter"):
        transport.put(new_name(), io.BytesIO(b"abc"), 4, SILENT)
    assert listed(transport) == set()


def test_names_are_random_and_tell_nothing() -> None:
    names = {new_name() for _ in range(1000)}
    assert len(names) == 1000
    assert all(re.fullmatch(r"[a-z2-7]{26}\.bin", name) for name in names)
