# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking at evidence files inside, and handing out copies without what their camera or program wrote into them."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.records.evidence import Attachment, CustodyAct
from kzdesk.domain.secret import Secret
from kzdesk.runtime import pictures
from kzdesk.runtime.preview_protocol import DOTS
from kzdesk.runtime.previewing import Fact, NotShown, Picture, Request, Wanted, facts, picture
from kzdesk.services.evidence.keeping import Evidence, attached
from kzdesk.services.writing import written_apart
from kzdesk.store.vault import Vault

__all__ = ("Fact", "Picture", "Showing", "copy_ending", "is_shown")

LARGEST_SHOWN: Final = 96 << 20
"""Bytes of a file that is looked at; the worker has 512 MiB for it and for its pixels."""
_PDF: Final = "application/pdf"
_PICTURES: Final = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp", "image/tiff"})
_FACTS_ONLY: Final = frozenset({"image/heic", "image/heif", "image/jxl", "image/x-canon-cr2"})
_LOSSLESS: Final = frozenset({"image/png", "image/gif", "image/bmp"})
_WHOLE: Final = 30_000
_NO_PREVIEW: Final = QT_TRANSLATE_NOOP(
    "evidence",
    "Files of this type are not shown here. To look at one, export it; a copy outside is no longer protected.",
)
_TOO_LARGE: Final = QT_TRANSLATE_NOOP(
    "evidence", "This file is too large to be shown here. It is kept and verified all the same."
)
_NOT_SHOWN: Final = QT_TRANSLATE_NOOP(
    "evidence",
    "This file could not be shown: it is damaged, too large, or made to do harm. The vault is safe; the original is "
    "kept as it is.",
)
_NO_COPY: Final = QT_TRANSLATE_NOOP(
    "evidence",
    "No copy was written: what is hidden in a file of this type cannot be taken out here. Pictures and PDF files can.",
)


def is_shown(attachment: Attachment) -> bool:
    """Return whether files of this type can be looked at inside, and copied without metadata."""
    return attachment.media_type == _PDF or attachment.media_type in _PICTURES


def copy_ending(attachment: Attachment) -> str:
    """Return the ending of the name of a copy without metadata."""
    if attachment.media_type == _PDF:
        return ".pdf"
    return ".png" if attachment.media_type in _LOSSLESS else ".jpg"


class Showing:
    """Shows evidence files through a process of their own that has no key."""

    def __init__(self, vault: Vault, evidence: Evidence) -> None:
        """Show the files of this vault."""
        self._vault = vault
        self._evidence = evidence
        self._seen: set[str] = set()

    def picture(self, attachment_id: str, box: tuple[int, int], page: int = 0) -> Picture:
        """Return what a picture or a page (from 0) looks like within `box` pixels, no larger than it is.

        That it was viewed goes into its log, once while the vault is open. Raises `Refused` when it cannot be shown,
        `Damaged` when it is not what was added.
        """
        attachment = self._evidence.whole(attachment_id)
        shown = self._page(attachment, self._data(attachment), page, box)
        if attachment_id not in self._seen:
            self._evidence.note(attachment, CustodyAct(act="viewed", found=attachment.sha256))
            self._seen.add(attachment_id)
        return shown

    def facts(self, attachment_id: str) -> tuple[Fact, ...]:
        """Return what a camera or a program wrote into a file: names and values; nothing for other types.

        Raises as `picture` does.
        """
        attachment = self._evidence.whole(attachment_id)
        if attachment.media_type not in _PICTURES | _FACTS_ONLY:
            return ()
        try:
            return facts(self._data(attachment, _PICTURES | _FACTS_ONLY))
        except NotShown:
            raise Refused(_NOT_SHOWN, code="not-shown") from None

    def export_copy(
        self,
        attachment_id: str,
        target: Path,
        passphrase: Secret,
        reason: str,
        *,
        by: str = "",
        replace: bool = False,
        progress: Progress = SILENT,
    ) -> None:
        """Write a copy made from the pixels alone to an open file: a picture, or a PDF file of pictures.

        Raises as `Evidence.export` does, and `Refused` for types of which no copy can be made.
        """
        attachment = self._evidence.whole(attachment_id)
        if not is_shown(attachment):
            raise Refused(_NO_COPY, code="no-copy")
        self._evidence.confirmed(attachment_id, passphrase, reason)

        def fill(out: BinaryIO) -> None:
            self._copy(attachment, out, progress)

        with written_apart(fill, target, replace=replace) as apart:
            self._evidence.note(attachment, CustodyAct(act="copied", by=by, reason=reason.strip()))
            apart.name()

    def _copy(self, attachment: Attachment, out: BinaryIO, progress: Progress) -> None:
        data = self._data(attachment)
        whole = (_WHOLE, _WHOLE)
        first = self._page(attachment, data, 0, whole)
        if attachment.media_type in _LOSSLESS:
            pictures.write_png(first, out)
        elif attachment.media_type != _PDF:
            pictures.write_jpeg(first, out)
        else:

            def others() -> Iterator[Picture]:
                for page in range(1, first.pages):
                    progress.step(page, first.pages)
                    yield self._page(attachment, data, page, whole)

            pictures.write_pdf(first, others(), out, dots_per_inch=DOTS)

    def _page(self, attachment: Attachment, data: bytes, page: int, box: tuple[int, int]) -> Picture:
        wanted = Wanted.PAGE if attachment.media_type == _PDF else Wanted.PICTURE
        try:
            return picture(Request(wanted, data, page, *box))
        except NotShown:
            raise Refused(_NOT_SHOWN, code="not-shown") from None

    def _data(self, attachment: Attachment, types: frozenset[str] = _PICTURES | {_PDF}) -> bytes:
        if attachment.media_type not in types:
            raise Refused(_NO_PREVIEW, code="no-preview")
        if (attachment.size or 0) > LARGEST_SHOWN:
            raise Refused(_TOO_LARGE, code="too-large")
        out = io.BytesIO()
        self._vault.files.read(attached(attachment), out)
        return out.getvalue()
