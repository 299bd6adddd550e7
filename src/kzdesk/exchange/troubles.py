# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong on the way to a place, each with a stable code and a sentence for people.

The sentences name no place, host or file: they may be shown to whoever looks over the shoulder.
"""

from typing import Final

from kzdesk.domain.errors import KzdeskError, Refused, Unavailable
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

_AWAY: Final[dict[str, Message]] = {
    "folder-missing": QT_TRANSLATE_NOOP(
        "exchange",
        "The folder of this place is not there. If it is on a stick, put the stick in and try again; what is in the "
        "vault is safe.",
    ),
    "full": QT_TRANSLATE_NOOP(
        "exchange",
        "There is no room left at this place. Free some there or choose another place; nothing half-written is taken "
        "for whole.",
    ),
    "unreachable": QT_TRANSLATE_NOOP(
        "exchange",
        "This place cannot be reached. Check the connection, the address and the proxy, and try again; what is in the "
        "vault is safe.",
    ),
    "interrupted": QT_TRANSLATE_NOOP(
        "exchange",
        "The connection to this place broke off. Try again: what has arrived is kept, and the rest follows.",
    ),
    "no-object": QT_TRANSLATE_NOOP(
        "exchange", "A file that this place listed is no longer there. List it again; nothing was taken from it."
    ),
    "storage": QT_TRANSLATE_NOOP(
        "exchange",
        "The storage of this place gives an error of its own. Try again, and if it comes back, choose another place.",
    ),
}
_CHANGE: Final[dict[str, Message]] = {
    "no-place": QT_TRANSLATE_NOOP(
        "exchange", "There is no such folder or bucket at this address. Correct the address, or make the folder there."
    ),
    "wrong-password": QT_TRANSLATE_NOOP(
        "exchange",
        "The server does not accept this user name with this password or key. Nothing was sent. Correct them and try "
        "again.",
    ),
    "certificate": QT_TRANSLATE_NOOP(
        "exchange",
        "The server did not prove that it is the one at this address: its certificate has expired, is for another "
        "name, or comes from an authority that is not trusted. Somebody may be listening in. Nothing was sent.",
    ),
    "authority": QT_TRANSLATE_NOOP(
        "exchange", "The certificate of the own authority cannot be read. Choose a file in PEM form."
    ),
    "key": QT_TRANSLATE_NOOP(
        "exchange", "The private key cannot be read. Choose a file that OpenSSH has made (Ed25519, ECDSA or RSA)."
    ),
    "redirect": QT_TRANSLATE_NOOP(
        "exchange",
        "The server sends kzdesk on to another address. This is not followed, and nothing was sent. Correct the "
        "address if its keeper confirms the new one.",
    ),
    "identity-changed": QT_TRANSLATE_NOOP(
        "exchange",
        "The server shows another key than the one that was compared when this place was added. Somebody may be "
        "listening in. Nothing was sent. Ask whoever keeps the server before you add the place anew.",
    ),
    "identity-unknown": QT_TRANSLATE_NOOP(
        "exchange", "The key of this server has not been compared yet. Compare it with what its keeper tells you first."
    ),
    "clock": QT_TRANSLATE_NOOP(
        "exchange", "The server says that the clock of this computer is wrong. Set date, time and time zone right."
    ),
    "not-allowed": QT_TRANSLATE_NOOP(
        "exchange",
        "This place does not allow it. Ask whoever keeps it for the right to read, write and delete there, or check "
        "that the stick is not write-protected.",
    ),
    "file-too-large": QT_TRANSLATE_NOOP(
        "exchange",
        "The storage of this place takes no file this large. A stick formatted as FAT32 takes up to 4 GB: choose "
        "another place or format it as exFAT.",
    ),
    "too-large": QT_TRANSLATE_NOOP(
        "exchange", "A file at this place is larger than anything kzdesk sends. It was not taken."
    ),
    "address": QT_TRANSLATE_NOOP(
        "exchange", "The address of this place cannot be used as it is written. Correct it and try again."
    ),
    "setting": QT_TRANSLATE_NOOP(
        "exchange", "A setting of this place is missing or cannot be used as it is written. Correct it and try again."
    ),
}


def unavailable(code: str) -> Unavailable:
    """Return the error for something that may go better later."""
    return Unavailable(_AWAY[code], code=code)


def refused(code: str) -> Refused:
    """Return the error for something a person has to change."""
    return Refused(_CHANGE[code], code=code)


def trouble(code: str) -> KzdeskError:
    """Return the error of this code, of the family it belongs to."""
    return unavailable(code) if code in _AWAY else refused(code)
