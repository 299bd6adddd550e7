# SPDX-License-Identifier: GPL-3.0-or-later
"""What a way of carrying objects must offer.

Objects are encrypted files with flat random names. The storage is not trusted: it may keep, lose, change or repeat
what it was given, so nothing here is a proof of anything. A transport contacts its place alone, and only when asked.
"""

import base64
import re
import secrets
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import BinaryIO, Final, Protocol

from kzdesk.domain.messages import Message
from kzdesk.domain.progress import Progress

PIECE: Final = 1 << 18
"""The size in bytes of the pieces in which objects are read and written."""
PART: Final = ".part"
"""The ending of a name under which an object is written before it is whole."""
FIXED_TIME: Final = 315_619_200
"""The time of change, in seconds, that files get where we choose it: 2 January 1980, UTC. It tells nothing."""
_OBJECT: Final = re.compile(r"[a-z2-7]{26}\.bin")

Settings = Mapping[str, str]
"""The settings of one place, by the names of its kind's `Setting`s."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An object of a place: its name and its size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing a kind of place has to be told, for the form and the command line.

    A `secret` is not shown while it is typed. The value of a `file` is the text of a file that the person chooses;
    that of a `folder` is the whole path of a folder of this computer.
    """

    name: str
    label: Message
    help: Message
    required: bool = True
    secret: bool = False
    file: bool = False
    folder: bool = False


class Transport(Protocol):
    """An open way to one place.

    Every method raises `Unavailable` when the surroundings do not allow it now and `Refused` when a person has to
    change something; each with a code from `kzdesk.exchange.troubles`.
    """

    def names(self) -> Iterator[Listed]:
        """Give the whole objects of the place in any order, without holding them all in memory.

        Whatever is not a plain object with a name of ours is passed over: other files, folders, links, pipes, parts.
        """

    def put(self, name: str, content: BinaryIO, size: int, progress: Progress) -> None:
        """Store `size` bytes under the name, which is listed when it is whole and not before.

        An object that has the name is replaced as a whole, so a put whose answer was lost can be repeated. A name
        stands for one content: what a put that broke off left at the place is taken for its beginning, where the
        storage keeps one, and only the rest is sent. `content` can be sought. Raises `TooShort`, a bug, when it has
        fewer bytes.
        """

    def get(self, name: str, limit: int, offset: int = 0) -> Iterator[bytes]:
        """Give the bytes of an object from `offset` on.

        Refuses with `too-large` when the object is larger than `limit` bytes, and never gives more than the rest of
        them, whatever the place said about its size.
        """

    def delete(self, name: str) -> None:
        """Remove an object and what a put that broke off left of it; one that is not there is no error."""


class TransportKind(Protocol):
    """A kind of place, and how one is opened from its settings."""

    @property
    def name(self) -> str:
        """The word by which settings and the command line name it."""

    @property
    def label(self) -> Message:
        """The name people see."""

    @property
    def settings(self) -> tuple[Setting, ...]:
        """What a place of this kind has to be told, in the order in which people are asked."""

    def identify(self, settings: Settings) -> str:
        """Return what the far end shows of itself and a person has to compare before it is trusted.

        Empty where nothing has to be compared, because a certificate vouches for the far end or there is none.
        It is kept as the setting `identity`, and a far end that shows something else is refused.
        """

    def open(self, settings: Settings) -> AbstractContextManager[Transport]:
        """Return a way to the place, open inside a `with` block. Raises `Refused` when a setting cannot be meant."""


def new_name() -> str:
    """Return a name for a new object: 128 random bits, which tell nothing."""
    return base64.b32encode(secrets.token_bytes(16)).decode("ascii").rstrip("=").lower() + ".bin"


def is_object(name: str) -> bool:
    """Return whether this is a name under which objects are stored."""
    return _OBJECT.fullmatch(name) is not None


def checked(name: str) -> str:
    """Return the name. Raises `ValueError` when it is none of an object."""
    if not is_object(name):
        raise ValueError("not the name of an object")
    return name
