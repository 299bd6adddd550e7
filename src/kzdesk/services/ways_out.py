# SPDX-License-Identifier: GPL-3.0-or-later
"""The two ways in which a file leaves the vault: encrypted, or open with a reason. Each is remembered or not there."""

import dataclasses
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from kzdesk.crypto import age
from kzdesk.crypto.errors import NotARecipient
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import Standing
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.publication import Release, ReleasedPerson
from kzdesk.domain.secret import Secret
from kzdesk.services.access import Access
from kzdesk.services.manifest import manifest
from kzdesk.services.writing import Apart, written_apart
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_HOW: Final = QT_TRANSLATE_NOOP(
    "releasing",
    "Nothing was written. A document leaves the vault in one of two ways: encrypted to the age key of whoever "
    "receives it, or open, after the passphrase was given once more together with a reason.",
)
_BOTH: Final = QT_TRANSLATE_NOOP(
    "releasing", "Nothing was written. Choose one way: encrypted to a recipient, or open with a reason."
)
_NO_REASON: Final = QT_TRANSLATE_NOOP(
    "releasing", "Nothing was written. An open file needs a reason, which is kept with the release."
)
_NO_RECIPIENT: Final = QT_TRANSLATE_NOOP(
    "releasing",
    "This is no key to encrypt to. The recipient’s age program shows the right one: it begins with age1 and has 62 "
    "characters.",
)
_SECRET_KEY: Final = QT_TRANSLATE_NOOP(
    "releasing",
    "This is somebody’s secret key, which opens what is encrypted. Delete it, tell its owner to make a new one, and "
    "ask for the public key, which begins with age1.",
)
INTERNAL: Final = "internal"


@dataclass(frozen=True, slots=True)
class Way:
    """How a file leaves: encrypted to the age key `recipient`, or open with the vault's passphrase and a reason."""

    recipient: str = ""
    passphrase: Secret | None = None
    reason: str = ""
    replace: bool = False


@dataclass(frozen=True, slots=True)
class DataFile:
    """Data for the team itself, such as a table of records: the word it is remembered by, its format and language.

    `people` are the ids of those whom it shows by name.
    """

    name: str
    file_format: str
    language: str
    pieces: Iterable[bytes]
    people: Iterable[str] = ()


Made = Callable[[Tx], DataFile]


def assert_recipient(text: str) -> str:
    """Return an age key as it is usually spelled. Raises `Refused` when nothing can be encrypted to it."""
    if age.is_secret_key(text):
        raise Refused(_SECRET_KEY, code="secret-key")
    try:
        return age.recipient(text)
    except NotARecipient:
        raise Refused(_NO_RECIPIENT, code="recipient") from None


class WaysOut:
    """Lets files out of an open vault."""

    def __init__(self, vault: Vault, access: Access) -> None:
        """Check passphrases by `access`."""
        self._vault = vault
        self._access = access

    def key(self, way: Way) -> str:
        """Return the key to encrypt to; none for an open file, once that is confirmed.

        Raises `Refused` when neither or both ways are given, and for a wrong passphrase or key.
        """
        if way.recipient and way.passphrase is not None:
            raise Refused(_BOTH, code="both")
        if way.recipient:
            return assert_recipient(way.recipient)
        if way.passphrase is None:
            raise Refused(_HOW, code="how")
        if not way.reason.strip():
            raise Refused(_NO_REASON, code="reason")
        self._access.confirm(self._vault, way.passphrase)
        return ""

    def name(self, apart: Apart[tuple[str, int]], release: Release) -> None:
        """Give a file its name now that the release is remembered; that is taken back when it fails."""
        try:
            apart.name()
        except BaseException:
            self._take_back(release)
            raise

    def release_data(self, made: Made, target: Path, way: Way) -> Release:
        """Write data to a file that its owner alone can read, and remember it: both or neither.

        `made` reads it within the transaction that remembers it. Raises as `key` does, `Refused` when the file is
        there and `way` does not replace it, `Unavailable` when the disk does not take it.
        """
        key = self.key(way)
        with ExitStack() as stack:
            with self._vault.transaction() as tx:
                state = tx.log.state()
                data = made(tx)
                digest = hashlib.sha256()
                pieces = _digested(data.pieces, digest.update)
                fill = written_apart(lambda out: fill_file(out, pieces, key), target, replace=way.replace)
                apart = stack.enter_context(fill)
                release = Release(
                    submission=data.name,
                    released_on=self.today(),
                    file_format=data.file_format,
                    language=data.language,
                    profile=INTERNAL,
                    recipient=key,
                    reason="" if key else way.reason.strip(),
                    file_name=target.name,
                    document_sha256=digest.hexdigest(),
                    sha256=apart.written[0],
                    size=apart.written[1],
                    vault_state=state,
                )
                stored = remember(tx, release, dict.fromkeys(data.people, Standing.NAMED))
            self.name(apart, stored)
        return stored

    def today(self) -> PartialDate:
        """Return the day it is here."""
        return PartialDate(self._vault.clock.now().astimezone().date().isoformat())

    def _take_back(self, release: Release) -> None:
        """Forget a release whose file did not get its name; the history keeps that it was tried."""
        with self._vault.transaction() as tx:
            for part in tx.records.parts(ReleasedPerson, release.id):
                tx.records.delete(ReleasedPerson, part.id)
            tx.records.delete(Release, release.id)


def remember(tx: Tx, release: Release, shown: Mapping[str, Standing]) -> Release:
    """Store a release with its manifest and the people whom it shows, and return it as stored."""
    stored = tx.records.put(dataclasses.replace(release, manifest=manifest(release)))
    for person, standing in shown.items():
        if standing is not Standing.HIDDEN:
            tx.records.put(ReleasedPerson(release=stored.id, person=person, shown_as=str(standing)))
    return stored


def fill_file(out: BinaryIO, pieces: Iterable[bytes], recipient: str) -> tuple[str, int]:
    """Write pieces as they are or encrypted, and return SHA-256 and size of what was written."""
    counted = _Counted(out)
    if recipient:
        age.encrypt(_Joined(pieces), counted, recipient)
    else:
        for piece in pieces:
            counted.write(piece)
    return counted.digest.hexdigest(), counted.size


def _digested(pieces: Iterable[bytes], update: Callable[[bytes], None]) -> Iterator[bytes]:
    for piece in pieces:
        update(piece)
        yield piece


class _Joined:
    """Gives pieces as one file that is read."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._rest = b""

    def read(self, size: int) -> bytes:
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = piece
        given, self._rest = self._rest[:size], self._rest[size:]
        return given


class _Counted:
    """Passes bytes on and takes their SHA-256 and number."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.digest = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes) -> int:
        self.digest.update(data)
        self.size += len(data)
        return self._out.write(data)
