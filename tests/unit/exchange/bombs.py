# SPDX-License-Identifier: GPL-3.0-or-later
"""What is made to fill the memory or to keep whoever receives it busy."""

from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange.bundle import LARGEST, MAGIC, read_bundle, seal_bundle
from kzdesk.exchange.canonical import digest
from kzdesk.exchange.frames import Reader, framed
from kzdesk.exchange.refusals import Reason
from kzdesk.exchange.roster_entries import MOST_ENTRIES, Add, Entry, Role, SignedEntry, signed_entry
from kzdesk.exchange.segment import LARGEST_PLAIN, packed, read_segment
from kzdesk.exchange.snapshot import ChainEnd, Making, Part, write_snapshot
from tests.teams import ASEL, BOLAT, ENTRIES, NOW, STRANGER, TEAM, roster, segment
from tests.unit.exchange.forgeries import Forgery, unsealed

GIGABYTE = 1 << 30


def frame(size: int, blocks: int) -> bytes:
    """A Zstandard frame that says it holds `size` bytes, of blocks that each repeat one byte 128 KiB times."""
    header = b"\x28\xb5\x2f\xfd" + bytes([0b11100000]) + size.to_bytes(8, "little")
    block = ((128 * 1024 << 3) | (1 << 1)).to_bytes(3, "little") + b"\0"
    last = ((128 * 1024 << 3) | (1 << 1) | 1).to_bytes(3, "little") + b"\0"
    return header + block * (blocks - 1) + last


def unpacked(payload: bytes) -> None:
    """Takes the payload as one of a genuine segment."""
    genuine = segment(BOLAT)
    content = framed(genuine.signed) + genuine.signature + framed(payload)
    read_segment(Reader(content, Reason.SEGMENT_CUT)).operations()


def deep(opening: bytes) -> None:
    """Reads a head that is nested very deep."""
    read_bundle(MAGIC + framed(opening * (900_000 // len(opening))) + bytes(64))


def unsigned_entries() -> None:
    """Reads as many entries as a bundle may hold that all follow the last one, signed by nobody."""
    now = roster().membership
    genuine = signed_entry(
        Entry(1, TEAM, now.number + 1, now.head, ASEL.id, NOW, Add(STRANGER.card, Role.MONITOR), []), ASEL.seed
    )
    bodies = (genuine.body.replace(b"%d" % NOW, b"%d" % (NOW + count)) for count in range(1, MOST_ENTRIES))
    forged = [SignedEntry(body, genuine.signature) for body in bodies]
    roster((*ENTRIES, *forged))


def small_entries() -> None:
    """Reads a part of a snapshot with as many entries as fit into it, of which its maker names one."""
    plain = (b"\0" + framed(b"x")) * (LARGEST_PLAIN // 6)
    part = Part(1, len(plain), digest("snapshot part", plain))
    making = Making(
        TEAM, ASEL.id, BOLAT.id, "ab" * 32, 1, NOW, {BOLAT.id: ChainEnd(1, "ab" * 32, str(HybridTime(0, 0)))}
    )
    [piece] = write_snapshot(making, [(part, packed(plain))], "ab" * 32, ASEL.seed)
    piece.assert_part()


BOMBS = {
    "entries without end in a snapshot": Forgery(Reason.SNAPSHOT_PART, small_entries),
    "a gigabyte behind a small size": Forgery(Reason.COMPRESSION, lambda: unpacked(frame(len(b"small"), 8192))),
    "ten gigabytes": Forgery(Reason.COMPRESSION_BOMB, lambda: unpacked(frame(10 * GIGABYTE, 80_000))),
    "a size no memory has": Forgery(Reason.COMPRESSION_BOMB, lambda: unpacked(frame(2**63, 100))),
    "more than was signed": Forgery(Reason.COMPRESSION_BOMB, lambda: unpacked(frame(LARGEST_PLAIN, 128))),
    "lists in lists": Forgery(Reason.MALFORMED, lambda: deep(b"[")),
    "objects in objects": Forgery(Reason.MALFORMED, lambda: deep(b'{"a":')),
    "the largest file there may be": Forgery(
        Reason.NO_BUNDLE_INSIDE, lambda: unsealed(seal_bundle(bytes(LARGEST - 100_000), [ASEL.card.age]))
    ),
}
LONG = {"entries that nobody signed": Forgery(Reason.ROSTER_SIGNATURE, unsigned_entries)}
