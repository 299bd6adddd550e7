# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents on their way out: encrypted to somebody, or open after the passphrase and a reason; each remembered.

What left the vault stands in it for good: which file, made from what, for whom, and whom it shows. From that one
answers later whether a file is ours, and where somebody who takes consent back has been shown.
"""

import dataclasses
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from kzdesk.crypto import age
from kzdesk.documents.format import Written
from kzdesk.domain.disclosure import Standing
from kzdesk.domain.errors import Refused, Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.records.listing import Edition
from kzdesk.domain.records.publication import Release, ReleasedPerson
from kzdesk.domain.secret import Secret
from kzdesk.services.access import Access
from kzdesk.services.export import DeskPaper, Export, Prepared, Preview, assert_nobody_withdrew
from kzdesk.services.joined import every_id
from kzdesk.services.ways_out import DataFile, Way, WaysOut, assert_recipient, fill_file, remember
from kzdesk.services.writing import write_bytes, written_apart
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

SUFFIX: Final = ".age"
"""The ending of an encrypted file, after that of its format."""
DESK_PAPERS: Final = {
    "chronology": QT_TRANSLATE_NOOP("releasing", "Time line, for the desk"),
    "hearing-summary": QT_TRANSLATE_NOOP("releasing", "Summary of hearings, for the desk"),
    "finding-list": QT_TRANSLATE_NOOP("releasing", "List of findings, for the desk"),
    "calendar": QT_TRANSLATE_NOOP("releasing", "Calendar file with names"),
}
"""What papers of the desk are called, of which nothing is kept back."""
_PIECE: Final = 1 << 20
_UNSAVED: Final = QT_TRANSLATE_NOOP(
    "releasing", "Nothing was written: the document shows something that is not saved yet. Save it and try again."
)
_CHANGED: Final = QT_TRANSLATE_NOOP(
    "releasing",
    "Nothing was written: records or consent changed since this document was made. Make it again and look at it before "
    "it leaves the vault.",
)
_UNREADABLE: Final = QT_TRANSLATE_NOOP("releasing", "The file could not be read. Check its path.")
_GONE_PUBLIC: Final = QT_TRANSLATE_NOOP(
    "releasing",
    "Published: it cannot be called back. Take the person out, publish a new edition in its place, and ask those who "
    "host the old one to remove it.",
)
_GONE_ENCRYPTED: Final = QT_TRANSLATE_NOOP(
    "releasing", "Tell whoever received it that consent was withdrawn, and ask them to delete the file and its copies."
)
_GONE_OPEN: Final = QT_TRANSLATE_NOOP(
    "releasing",
    "An open file: find every place it was put or sent to, delete it there, and tell whoever received it that consent "
    "was withdrawn.",
)
_UNDER_PSEUDONYM: Final = QT_TRANSLATE_NOOP(
    "releasing", "Shown without the name: check whether the story gives the person away, and if so do as with a name."
)


@dataclass(frozen=True, slots=True)
class Released:
    """What came of releasing: the record of it, and what came of writing."""

    release: Release
    written: Written


class Match(StrEnum):
    """What a file is to this vault."""

    EXACT = "exact"
    OTHER_NAME = "other-name"
    DECRYPTED = "decrypted"
    ENCRYPTED = "encrypted"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a file is, and the releases it agrees with, newest first.

    `EXACT`: byte for byte a file that was released, under its name. `OTHER_NAME`: its bytes under another name.
    `DECRYPTED`: the document inside an encrypted release. `ENCRYPTED`: an age file that was not released like this,
    so somebody else’s or altered. `UNKNOWN`: anything else, also a release of which one byte was altered.
    """

    match: Match
    releases: tuple[Release, ...] = ()

    @property
    def genuine(self) -> bool:
        """Whether the bytes are those of a released file or of the document inside it."""
        return bool(self.releases)


@dataclass(frozen=True, slots=True)
class ShownIn:
    """A release that shows somebody: as what (`shown_as`), and what to do when consent is withdrawn."""

    release: Release
    document: Message
    shown_as: str
    advice: tuple[Message, ...]


class Releases:
    """Writes documents for people outside and answers for what was written."""

    def __init__(self, vault: Vault, export: Export, access: Access) -> None:
        """Release from this vault what `export` prepares; `access` checks passphrases."""
        self._vault = vault
        self._export = export
        self._ways = WaysOut(vault, access)

    def release(
        self,
        prepared: Prepared | DeskPaper,
        target: Path,
        format_name: str = "pdf",
        *,
        recipient: str = "",
        passphrase: Secret | None = None,
        reason: str = "",
        replace: bool = False,
        progress: Progress = SILENT,
    ) -> Released:
        """Write a document to a file that its owner alone can read, and remember it: both or neither.

        With a `recipient` (an age X25519 key, `age1…`) the file is encrypted to it. Without one it is open, which
        needs the vault's `passphrase` once more and a `reason`. Raises `Refused` when neither or both are given, for
        a wrong passphrase or key, when somebody listed withdrew consent, when the records changed since the document
        was prepared, or when the file is there and `replace` is not asked for; `Unavailable` when the disk does not
        take it; `Cancelled` when `progress` does.
        """
        if isinstance(prepared, DeskPaper):
            way = Way(recipient, passphrase, reason, replace)
            return self._release_paper(prepared, target, format_name, way, progress)
        assert_nobody_withdrew(prepared)
        if prepared.order.typed:
            raise Refused(_UNSAVED, code="unsaved")
        key = self._ways.key(Way(recipient, passphrase, reason))
        made = self._export.preview(prepared, format_name=format_name, progress=progress)
        with written_apart(lambda out: fill_file(out, (made.data,), key), target, replace=replace) as apart:
            digest, size = apart.written
            release = _release(prepared, made, format_name)
            stored = self._register(
                prepared,
                dataclasses.replace(
                    release, recipient=key, reason=reason.strip(), file_name=target.name, sha256=digest, size=size
                ),
            )
            self._ways.name(apart, stored)
        return Released(stored, made.written)

    def _release_paper(
        self, paper: DeskPaper, target: Path, format_name: str, way: Way, progress: Progress
    ) -> Released:
        """Write a paper of the desk in the same two ways."""
        made = self._export.preview(paper, format_name=format_name, progress=progress)

        def current(tx: Tx) -> DataFile:
            if tx.log.state() != paper.vault_state:
                raise Refused(_CHANGED, code="changed")
            return DataFile(paper.name, format_name, paper.language, (made.data,), paper.people)

        return Released(self._ways.release_data(current, target, way), made.written)

    def assert_recipient(self, text: str) -> str:
        """Return an age key as it is usually spelled. Raises `Refused` when a document cannot be encrypted to it."""
        return assert_recipient(text)

    def all(self) -> tuple[Release, ...]:
        """Return what was released, newest first."""
        with self._vault.transaction() as tx:
            return _newest_first(tx.records.where(Release, {}))

    def label(self, release: Release) -> Message:
        """Return what a released document is called."""
        for offer in self._export.submissions():
            if offer.name == release.submission:
                return offer.label
        return DESK_PAPERS.get(release.submission) or Message("", release.submission)

    def manifest(self, release_id: str) -> str:
        """Return the manifest of a release, JSON. Raises `Refused` when there is no such release."""
        with self._vault.transaction() as tx:
            return tx.records.get(Release, release_id).manifest

    def write_manifest(self, release_id: str, target: Path, *, replace: bool = False) -> None:
        """Write the manifest of a release to a file. Raises as `Export.write` does."""
        write_bytes(self.manifest(release_id).encode(), target, replace=replace)

    def verify(self, file: Path) -> Verdict:
        """Return what a file is to this vault. Raises `Unavailable` when it cannot be read."""
        try:
            with file.open("rb") as opened:
                beginning = opened.read(_PIECE)
                digest = hashlib.sha256(beginning)
                while piece := opened.read(_PIECE):
                    digest.update(piece)
        except OSError as error:
            raise Unavailable(_UNREADABLE, code="unreadable") from nameless(error)
        with self._vault.transaction() as tx:
            written = _newest_first(tx.records.where(Release, {"sha256": digest.hexdigest()}))
            inside = _newest_first(tx.records.where(Release, {"document_sha256": digest.hexdigest()}))
        if written:
            named = tuple(each for each in written if each.file_name == file.name)
            return Verdict(Match.EXACT, named) if named else Verdict(Match.OTHER_NAME, written)
        if inside:
            return Verdict(Match.DECRYPTED, inside)
        return Verdict(Match.ENCRYPTED if age.is_encrypted(beginning) else Match.UNKNOWN)

    def after_withdrawal(self, person_id: str) -> tuple[ShownIn, ...]:
        """Return every release that shows a person, newest first, with what to do now that consent is withdrawn.

        Releases from before two records of one person were joined count, under whichever record they stand.
        """
        with self._vault.transaction() as tx:
            known = tx.records.grouped(ReleasedPerson, "person", every_id(tx, person_id))
            parts = [part for several in known.values() for part in several]
            found = tx.records.by_ids(Release, (each.release for each in parts))
        by_name = [each for each in parts if each.shown_as == Standing.NAMED]
        shown_as = {each.release: each.shown_as for each in (*parts, *by_name)}
        return tuple(
            ShownIn(each, self.label(each), shown_as[each.id], _advice(each, shown_as[each.id]))
            for each in _newest_first(found.values())
        )

    def _register(self, prepared: Prepared, release: Release) -> Release:
        with self._vault.transaction() as tx:
            self._assert_current(tx, prepared)
            edition = release.subject_id if tx.records.exists(Edition, release.subject_id) else ""
            whole = dataclasses.replace(release, edition=edition, released_on=self._ways.today())
            return remember(tx, whole, prepared.shown)

    def _assert_current(self, tx: Tx, prepared: Prepared) -> None:
        """Return when the document is what the vault says now, so that nobody withdraws consent in between."""
        if tx.log.state() == prepared.vault_state:
            return
        now = self._export.prepare_within(tx, prepared.order)
        assert_nobody_withdrew(now)
        if (now.outline, now.shown) != (prepared.outline, prepared.shown):
            raise Refused(_CHANGED, code="changed")


def _release(prepared: Prepared, made: Preview, format_name: str) -> Release:
    """Return what is to be remembered of a document, whatever becomes of it."""
    return Release(
        submission=prepared.order.submission,
        file_format=format_name,
        language=prepared.order.language,
        profile=prepared.order.profile,
        as_of=prepared.as_of,
        subject_id=prepared.order.subject,
        document_sha256=hashlib.sha256(made.data).hexdigest(),
        pages=made.written.pages or None,
        vault_state=prepared.vault_state,
    )


def _newest_first(releases: Iterable[Release]) -> tuple[Release, ...]:
    """Return releases by their ids, which begin with the time they were made at."""
    return tuple(sorted(releases, key=lambda each: each.id, reverse=True))


def _advice(release: Release, shown_as: str) -> tuple[Message, ...]:
    gone = _GONE_PUBLIC if release.profile == "public" else _GONE_ENCRYPTED if release.recipient else _GONE_OPEN
    return (_UNDER_PSEUDONYM, gone) if shown_as == Standing.ANONYMOUS else (gone,)
