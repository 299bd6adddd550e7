# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects for the tests of transports."""

import io
import random
from pathlib import Path

from kzdesk.domain.errors import Cancelled
from kzdesk.domain.progress import SILENT
from kzdesk.exchange.transport import Listed, Transport


def content(size: int, seed: int = 1) -> bytes:
    """Bytes that do not repeat."""
    return random.Random(seed).randbytes(size)  # noqa: S311 - repeatable on purpose


def put(transport: Transport, name: str, data: bytes) -> None:
    transport.put(name, io.BytesIO(data), len(data), SILENT)


def get(transport: Transport, name: str, offset: int = 0) -> bytes:
    return b"".join(transport.get(name, 1 << 26, offset))


def listed(transport: Transport) -> set[Listed]:
    return set(transport.names())


def bytes_written() -> int:
    """Bytes that this process has written so far."""
    facts = dict(line.split(": ") for line in Path("/proc/self/io").read_text().splitlines())
    return int(facts["wchar"])


class Watched:
    """Progress that remembers its last step and can ask to stop."""

    def __init__(self, cancel_at: int | None = None) -> None:
        self.last = (0, 0)
        self._cancel_at = cancel_at

    def step(self, done: int, total: int) -> None:
        self.last = (done, total)
        if self._cancel_at is not None and done >= self._cancel_at:
            raise Cancelled
