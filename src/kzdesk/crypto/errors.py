# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong with keys; the store turns these into sentences for people."""


class CryptoError(Exception):
    """Any refusal of this package; its text never holds a key or a passphrase."""


class WrongKey(CryptoError):
    """No slot opens with this passphrase, or a sealed text does not open with this key."""


class BrokenBlock(CryptoError):
    """A keyslot block has the wrong size, an unknown version, a failing checksum or forged parts."""


class CostOutOfBounds(CryptoError):
    """The key-derivation cost is below the floor or above the ceiling."""


class NotEnoughMemory(CryptoError):
    """The computer could not give the memory that the key derivation needs."""


class NotARecipient(CryptoError):
    """A text is no age X25519 recipient."""


class BadSignature(CryptoError):
    """A signature was not made by this key over this content for this use."""


class Undecipherable(CryptoError):
    """An age file does not open with this identity, or it was altered or cut."""


class HeaderTooLong(Undecipherable):
    """An age file has a longer header, and so more recipients, than any this program writes."""


class NotForThisKey(Undecipherable):
    """An age file has no recipient whose identity this is, or the part that names the recipient was altered."""
