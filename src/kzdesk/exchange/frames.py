# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes one after the other, each with its length before it (four bytes, big-endian)."""

from typing import Final

from kzdesk.exchange.refusals import Reason, Rejected

_LENGTH: Final = 4


def framed(content: bytes) -> bytes:
    """Return the bytes with their length before them."""
    return len(content).to_bytes(_LENGTH, "big") + content


class Reader:
    """Reads from the beginning of some bytes; what is too short or too long is refused before it is taken."""

    def __init__(self, content: bytes | memoryview, reason: Reason, start: int = 0) -> None:
        """Begin at `start`; where the bytes end too early they are refused for `reason`."""
        self._content = memoryview(content)
        self._reason = reason
        self.place = start

    @property
    def at_end(self) -> bool:
        """Whether everything was read."""
        return self.place == len(self._content)

    def take(self, length: int) -> bytes:
        """Return the next bytes. Raises `Rejected` when there are fewer."""
        return bytes(self.view(length))

    def view(self, length: int) -> memoryview:
        """Return the next bytes without copying them. Raises `Rejected` when there are fewer."""
        end = self.place + length
        if end > len(self._content):
            raise Rejected(self._reason)
        taken = self._content[self.place : end]
        self.place = end
        return taken

    def framed(self, limit: int, reason: Reason) -> bytes:
        """Return the next bytes that have their length before them. Raises `Rejected`, for `reason` above `limit`."""
        length = int.from_bytes(self.take(_LENGTH), "big")
        if length > limit:
            raise Rejected(reason)
        return self.take(length)

    def rest(self) -> memoryview:
        """Return what was not read yet."""
        return self._content[self.place :]
