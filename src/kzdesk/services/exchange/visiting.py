# SPDX-License-Identifier: GPL-3.0-or-later
"""Visiting a place: to receive, to send, or both; told how far it is at every piece, and stopped at any of them."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from kzdesk.domain.progress import SILENT, Progress
from kzdesk.exchange.transport import Listed, Transport
from kzdesk.services.exchange.places import Places
from kzdesk.services.exchange.receiving import Received, Receiving
from kzdesk.services.exchange.sending import Leaving, Sending, SentOut
from kzdesk.services.exchange.tidying import USUAL_DAYS, Old, Tidying


class Visits:
    """Opens a place, does what is asked there, and closes it again.

    Between two pieces no transaction is open, so the vault can be worked with meanwhile.
    """

    def __init__(self, places: Places, sending: Sending, receiving: Receiving, tidying: Tidying) -> None:
        """Visit these places."""
        self._tidying = tidying
        self._places = places
        self._sending = sending
        self._receiving = receiving

    def outline(self, place_id: str) -> Leaving:
        """Return what would leave this device for a place now. Nothing is contacted."""
        return self._sending.outline(place_id)

    def receive(self, place_id: str, progress: Progress = SILENT) -> Received:
        """Take what is new at a place; progress is in bytes. Raises what the place and the team raise."""
        with self._visit(place_id, progress) as (transport, pulse):
            return self._receiving.receive(place_id, transport, pulse)

    def try_again(self, place_id: str, objects: Collection[str] = (), progress: Progress = SILENT) -> Received:
        """Receive, and look anew at objects of the place that were not taken; without names, at all of them."""
        with self._visit(place_id, progress) as (transport, pulse):
            self._receiving.look_again(place_id, objects)
            return self._receiving.receive(place_id, transport, pulse)

    def send(self, place_id: str, progress: Progress = SILENT) -> SentOut:
        """Put what others need at a place; progress is in bytes. Raises what the place and the team raise."""
        with self._visit(place_id, progress) as (transport, pulse):
            return self._sending.send(place_id, transport, pulse)

    def tidy(self, place_id: str, days: int = USUAL_DAYS, progress: Progress = SILENT) -> Old:
        """Take away what this device put at a place so many days ago and everybody has; progress is in bytes."""
        with self._visit(place_id, progress) as (transport, pulse):
            return self._tidying.tidy(place_id, transport, days, pulse)

    @contextmanager
    def _visit(self, place_id: str, progress: Progress) -> Iterator[tuple[Transport, "_Pulse"]]:
        pulse = _Pulse(progress)
        with self._places.opened(place_id) as transport:
            yield _Watched(transport, pulse), pulse


class _Pulse:
    """Progress that also moves within a step."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._done = 0
        self._total = 1

    def step(self, done: int, total: int) -> None:
        """Hand a step on."""
        self._done, self._total = done, total
        self._progress.step(done, total)

    def beat(self, moved: int = 0) -> None:
        """Tell of bytes moved since the last step. Raises `Cancelled` when the person asked to stop."""
        self._progress.step(min(self._done + moved, self._total), self._total)


class _Watched:
    """A transport that beats at every name and piece."""

    def __init__(self, transport: Transport, pulse: _Pulse) -> None:
        self._transport = transport
        self._pulse = pulse

    def names(self) -> Iterator[Listed]:
        """Give the objects."""
        for listed in self._transport.names():
            self._pulse.beat()
            yield listed

    def put(self, name: str, content: BinaryIO, size: int, progress: Progress) -> None:
        """Put an object."""
        self._pulse.beat()
        self._transport.put(name, content, size, progress)

    def get(self, name: str, limit: int, offset: int = 0) -> Iterator[bytes]:
        """Give the bytes of an object."""
        moved = offset
        self._pulse.beat(moved)
        for piece in self._transport.get(name, limit, offset):
            moved += len(piece)
            self._pulse.beat(moved)
            yield piece

    def delete(self, name: str) -> None:
        """Remove an object."""
        self._transport.delete(name)
