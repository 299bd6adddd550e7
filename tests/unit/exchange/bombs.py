# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how many kibibytes it takes at most to refuse what is made to fill the memory."""

from pathlib import Path

import pytest
import zstandard

from kzdesk.exchange.bundle import LARGEST, open_bundle, read_bundle, seal_bundle
from kzdesk.exchange.frames import Reader, framed
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.segment import LARGEST_PLAIN, read_segment
from tests.teams import ASEL, BOLAT, segment

GIGABYTE = 1 << 30


def frame(size: int, blocks: int) -> bytes:
    """A Zstandard frame that says it holds `size` bytes, of blocks that each repeat one byte 128 KiB times."""
    header = b"\x28\xb5\x2f\xfd" + bytes([0b11100000]) + size.to_bytes(8, "little")
    block = ((128 * 1024 << 3) | (1 << 1)).to_bytes(3, "little") + b"\0"
    last = ((128 * 1024 << 3) | (1 << 1) | 1).to_bytes(3, "little") + b"\0"
    return header + block * (blocks - 1) + last


def refused(content: bytes, reason: Reason) -> None:
    """Takes the payload as one of a genuine segment."""
    genuine = segment(BOLAT)
    read = read_segment(Reader(framed(genuine.signed) + genuine.signature + framed(content), Reason.SEGMENT_CUT))
    with pytest.raises(Rejected) as rejected:
        read.operations()
    assert rejected.value.reason is reason


def too_large(file: bytes, reason: Reason) -> None:
    """Opens a file that is too large, or does not open."""
    with pytest.raises(Rejected) as rejected:
        open_bundle(file, ASEL.identity)
    assert rejected.value.reason is reason


def deep(opening: bytes) -> None:
    """Reads a head that is nested very deep."""
    with pytest.raises(Rejected) as rejected:
        read_bundle(b"kzdesk bundle 1\n" + framed(opening * (900_000 // len(opening))) + bytes(64))
    assert rejected.value.reason is Reason.MALFORMED


assert zstandard.get_frame_parameters(frame(GIGABYTE, 8192)).content_size == GIGABYTE
refused(frame(10 * GIGABYTE, 80_000), Reason.COMPRESSION_BOMB)
refused(frame(len(b"small"), 8192), Reason.COMPRESSION)
refused(frame(2**63, 100), Reason.COMPRESSION_BOMB)
refused(frame(LARGEST_PLAIN, 128), Reason.COMPRESSION_BOMB)
deep(b"[")
deep(b'{"a":')
too_large(bytes(LARGEST + 1), Reason.TOO_LARGE)
too_large(b"age-encryption.org/v1\n" + b"-> X25519 AAAA\nBBBB\n" * 1_000_000, Reason.TOO_MANY_RECIPIENTS)
too_large(seal_bundle(bytes(LARGEST - 100_000), [ASEL.card.age]), Reason.NO_BUNDLE_INSIDE)
# Not `ru_maxrss`: that begins with what the process that started this one had.
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
print(int(status["VmHWM"].removesuffix("kB")))  # noqa: T201
