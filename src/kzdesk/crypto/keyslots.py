# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyslot block: 1,024 bytes that hold the vault's master key, locked by up to eight passphrases.

    offset  size  what
         0     2  version (1)
         2     2  suite (1 = Argon2id, HKDF-SHA256, XChaCha20-Poly1305; others are reserved)
         4    12  cost of the key derivation: memory in KiB, passes, lanes
        16    16  vault id
        32    16  salt
        48     8  generation: counts the rewrites of the block
        56    72  zero
       128   832  eight slots of 104: commitment (32), nonce (24), sealed master key (48)
       960    32  HMAC-SHA256 of everything before, by a key from the master key: forged or swapped parts
       992    32  SHA-256 of everything before: torn writes and bit rot, seen without the passphrase

All numbers are big-endian. Unused slots hold random bytes, so that nobody sees how many are in use. The keys
of a slot are bound to the header (all but the generation, which other slots must survive) and to its number.
The commitment stops a slot that opens with two passphrases: the cipher alone does not.
"""

import hashlib
import hmac
import os
import struct
from dataclasses import dataclass, field

from kzdesk.crypto.derive import Purpose, subkey
from kzdesk.crypto.errors import BrokenBlock, WrongKey
from kzdesk.crypto.kdf import FLOOR, KEY_SIZE, SALT_SIZE, KdfCost, derive
from kzdesk.crypto.seal import OVERHEAD, seal, unseal

BLOCK_SIZE = 1024
SLOTS = 8
VERSION = 1
SUITE = 1
VAULT_ID_SIZE = 16

_HEADER = struct.Struct(">HHIII16s16sQ72s")
_COMMITMENT_SIZE = 32
_SLOT_SIZE = _COMMITMENT_SIZE + OVERHEAD + KEY_SIZE
_MAC_AT = _HEADER.size + SLOTS * _SLOT_SIZE
_CHECKSUM_AT = _MAC_AT + 32


@dataclass(frozen=True, slots=True)
class Header:
    """The readable part of a block."""

    vault_id: bytes
    cost: KdfCost
    salt: bytes
    generation: int

    def encode(self) -> bytes:
        """Return the 128 bytes that stand at the beginning of the block."""
        cost = (self.cost.memory_kib, self.cost.passes, self.cost.lanes)
        return _HEADER.pack(VERSION, SUITE, *cost, self.vault_id, self.salt, self.generation, bytes(72))

    def binding(self) -> bytes:
        """Return the digest of the header to which the slots are bound: all of it but the generation."""
        return hashlib.sha256(Header(self.vault_id, self.cost, self.salt, 0).encode()).digest()


@dataclass(frozen=True, slots=True)
class Opened:
    """What a passphrase opened: the 32-byte master key and the number of the slot."""

    master: bytes = field(repr=False)
    slot: int


def create(passphrase: bytes, cost: KdfCost, *, vault_id: bytes | None = None) -> tuple[bytes, Opened]:
    """Return a new block with a new master key locked by the passphrase in a slot chosen at random."""
    header = Header(vault_id or os.urandom(VAULT_ID_SIZE), cost, os.urandom(SALT_SIZE), 1)
    opened = Opened(os.urandom(KEY_SIZE), os.urandom(1)[0] % SLOTS)
    slots = [os.urandom(_SLOT_SIZE) for _ in range(SLOTS)]
    slots[opened.slot] = _lock(header, opened, passphrase)
    return _assemble(header, slots, opened.master), opened


def read_header(block: bytes) -> Header:
    """Return the header of an undamaged block. Raises `BrokenBlock` for anything else."""
    if len(block) != BLOCK_SIZE:
        raise BrokenBlock("keyslot block of a wrong size")
    if not hmac.compare_digest(hashlib.sha256(block[:_CHECKSUM_AT]).digest(), block[_CHECKSUM_AT:]):
        raise BrokenBlock("keyslot checksum does not hold")
    version, suite, memory, passes, lanes, vault_id, salt, generation, rest = _HEADER.unpack_from(block)
    if (version, suite) != (VERSION, SUITE) or any(rest):
        raise BrokenBlock("keyslot block of an unknown version")
    return Header(vault_id, KdfCost(memory, passes, lanes), salt, generation)


def open_block(block: bytes, passphrase: bytes, *, floor: KdfCost = FLOOR) -> Opened:
    """Return the master key; one key derivation tries all eight slots.

    Raises `BrokenBlock` for a damaged or forged block, `CostOutOfBounds` before deriving anything, `WrongKey`
    when no slot opens.
    """
    header = read_header(block)
    header.cost.check(floor)
    secret = derive(passphrase, header.salt, header.cost)
    binding = header.binding()
    for number, slot in enumerate(_slots(block)):
        commitment = subkey(secret, Purpose.COMMITMENT, binding=binding, index=number)
        if hmac.compare_digest(commitment, slot[:_COMMITMENT_SIZE]):
            key = subkey(secret, Purpose.SLOT, binding=binding, index=number)
            opened = Opened(unseal(key, slot[_COMMITMENT_SIZE:], binding), number)
            _verify(block, opened.master)
            return opened
    raise WrongKey("no slot opens")


def replace(block: bytes, opened: Opened, passphrase: bytes) -> bytes:
    """Return the block with the opened slot locked by another passphrase and the generation counted up.

    The master key stays, so nothing else is re-encrypted. Raises `BrokenBlock` when `opened` is another block's.
    """
    header = read_header(block)
    _verify(block, opened.master)
    following = Header(header.vault_id, header.cost, header.salt, header.generation + 1)
    slots = _slots(block)
    slots[opened.slot] = _lock(following, opened, passphrase)
    return _assemble(following, slots, opened.master)


def _slots(block: bytes) -> list[bytes]:
    """Return the eight slots, used or not."""
    return [block[at : at + _SLOT_SIZE] for at in range(_HEADER.size, _MAC_AT, _SLOT_SIZE)]


def _lock(header: Header, opened: Opened, passphrase: bytes) -> bytes:
    """Return a slot that holds the master key under this passphrase."""
    secret = derive(passphrase, header.salt, header.cost)
    binding = header.binding()
    commitment = subkey(secret, Purpose.COMMITMENT, binding=binding, index=opened.slot)
    return commitment + seal(subkey(secret, Purpose.SLOT, binding=binding, index=opened.slot), opened.master, binding)


def _assemble(header: Header, slots: list[bytes], master: bytes) -> bytes:
    """Return the whole block with its two closing sums."""
    body = header.encode() + b"".join(slots)
    body += _mac(body, master, header)
    return body + hashlib.sha256(body).digest()


def _mac(body: bytes, master: bytes, header: Header) -> bytes:
    """Return the sum by which whoever holds the master key recognises the block."""
    return hmac.digest(subkey(master, Purpose.KEYSLOTS, binding=header.vault_id), body, "sha256")


def _verify(block: bytes, master: bytes) -> None:
    """Raise `BrokenBlock` unless the block was written by a holder of the master key."""
    if not hmac.compare_digest(_mac(block[:_MAC_AT], master, read_header(block)), block[_MAC_AT:_CHECKSUM_AT]):
        raise BrokenBlock("keyslot block was changed")
