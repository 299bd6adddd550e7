# SPDX-License-Identifier: GPL-3.0-or-later
"""Carrying one object over a connection that breaks, and trying out whether a place can be used."""

import io
from typing import BinaryIO, Final

from kzdesk.domain.errors import Unavailable
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


def store(transport: Transport, name: str, content: BinaryIO, size: int, progress: Progress = SILENT) -> None:
    """Put an object, from the beginning of `content` each time the connection breaks, at most `TRIES` times.

    Raises what `Transport.put` raises.
    """
    for left in reversed(range(TRIES)):
        content.seek(0)
        try:
            transport.put(name, content, size, progress)
        except Unavailable as error:
            if error.code != "interrupted" or left == 0:
                raise
        else:
            return


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
