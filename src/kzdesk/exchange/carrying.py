# SPDX-License-Identifier: GPL-3.0-or-later
"""Carrying one object over a connection that breaks, and trying out whether a place can be used."""

import io
from contextlib import suppress
from typing import BinaryIO, Final

from kzdesk.domain.errors import Cancelled, KzdeskError, Unavailable
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.exchange.transport import Transport, new_name
from kzdesk.exchange.troubles import unavailable

TRIES: Final = 5
"""How often in a row a connection may break without bringing anything before the person is told."""
_TRIAL: Final = bytes(64)


def fetch(transport: Transport, name: str, limit: int, out: BinaryIO) -> None:
    """Write the rest of an object to the end of `out`; what `out` has already is taken for its beginning.

    A broken connection is taken up where it broke. Raises what `Transport.get` raises, and `Unavailable` when the
    connection breaks `TRIES` times in a row without bringing a byte: `out` then keeps what came.
    """
    left = TRIES
    while True:
        have = out.seek(0, io.SEEK_END)
        try:
            out.writelines(transport.get(name, limit, have))
        except Unavailable as error:
            left = TRIES if out.tell() > have else left - 1
            if error.code != "interrupted" or left == 0:
                raise
        else:
            return


def store(
    transport: Transport,
    name: str,
    content: BinaryIO,
    size: int,
    progress: Progress = SILENT,
    *,
    keep: bool = False,
) -> None:
    """Put an object; a connection that breaks is taken up where the place has the beginning, else from the first byte.

    Raises what `Transport.put` raises, and `Unavailable` when the connection breaks `TRIES` times in a row without
    coming further. With `keep` the place then keeps what it has of an object that is put again later, unless it has
    no room; otherwise nothing stays there.
    """
    left, reached = TRIES, _Reached(progress)
    while True:
        before = reached.most
        try:
            transport.put(name, content, size, reached)
        except Unavailable as error:
            left = TRIES if reached.most > before else left - 1
            if error.code != "interrupted" or left == 0:
                if not keep or error.code == "full":
                    _clear(transport, name)
                raise
        except BaseException as error:
            if not keep or not isinstance(error, Cancelled):
                _clear(transport, name)
            raise
        else:
            return


class _Reached:
    """Progress that remembers how far it ever was."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self.most = 0

    def step(self, done: int, total: int) -> None:
        """Hand a step on."""
        self.most = max(self.most, done)
        self._progress.step(done, total)


def _clear(transport: Transport, name: str) -> None:
    with suppress(KzdeskError):  # the place may be out of reach; what failed first is what counts
        transport.delete(name)


def check(transport: Transport) -> None:
    """Return when an object can be written, listed, read and removed at the place; nothing of the trial stays there.

    Raises what the transport raises, and `Unavailable` when it gives back other bytes than it was given.
    """
    name = new_name()
    store(transport, name, io.BytesIO(_TRIAL), len(_TRIAL))
    try:
        if b"".join(transport.get(name, len(_TRIAL))) != _TRIAL or next(transport.names(), None) is None:
            raise unavailable("storage")
    finally:
        transport.delete(name)
