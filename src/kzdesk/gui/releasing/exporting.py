# SPDX-License-Identifier: GPL-3.0-or-later
"""A document or a paper of the desk on its way out; its manifest can be saved beside it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress
from kzdesk.gui.files import ask_new_file
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import button, shown
from kzdesk.gui.releasing.dialog import ReleaseDialog, Work, digest_line
from kzdesk.services.desk import Services
from kzdesk.services.export import DeskPaper, Offer, Prepared
from kzdesk.services.releasing import Released, Releases
from kzdesk.services.ways_out import Way

_SHOWN: Final = 12  # characters named that cannot be printed
_TITLE = QT_TRANSLATE_NOOP("publish", "Export the document")
_PAGES = QT_TRANSLATE_NOOP("publish", "Pages: {pages}")
_MISSING = QT_TRANSLATE_NOOP(
    "publish",
    "The document cannot show these characters; each is marked in the text: {characters}. Look at those places.",
)
_MANIFEST = QT_TRANSLATE_NOOP("publish", "Save the manifest …")
_MANIFEST_WRITTEN = QT_TRANSLATE_NOOP("publish", "Manifest written: {name}")


class ExportDialog(ReleaseDialog[Released]):
    """Writes the file that was looked at."""

    def __init__(
        self,
        parent: QWidget,
        services: Services,
        jobs: JobRunner,
        *,
        prepared: Prepared | DeskPaper,
        offer: Offer,
        remarks: int = 0,
    ) -> None:
        """Export a document in the format of `offer`; `remarks` counts what is still to check."""
        manifest = button(services.preferences.say(_MANIFEST))
        manifest.setObjectName("manifest")
        name = f"{prepared.stem}-{prepared.language}{offer.extension}"
        super().__init__(
            parent,
            services,
            jobs,
            title=_TITLE,
            name=name,
            work=_releasing(services.releases, prepared, offer.name),
            said=_said,
            remarks=remarks,
            after=(manifest,),
        )
        self._releases = services.releases
        self._released: Released | None = None
        manifest.clicked.connect(self._on_manifest)

    def _on_released(self, released: Released) -> None:
        self._released = released
        super()._on_released(released)

    def _on_manifest(self) -> None:
        proposed = self.target.with_name(f"{self.target.name}.manifest.json")
        asking = ask_new_file(self, self._tr(_MANIFEST), proposed, self._write_manifest)
        asking.finished.connect(self.activateWindow)

    def _write_manifest(self, target: Path) -> None:
        if self._released is not None:
            releases, release = self._releases, self._released.release
            self._jobs.submit(
                self,
                lambda _: releases.write_manifest(release.id, target, replace=True),
                done=lambda _: self._add_line(self._tr(_MANIFEST_WRITTEN.format(name=shown(target.name)))),
                failed=self._on_failed,
            )

    def _add_line(self, text: str) -> None:
        self._result.setText(f"{self._result.text()}\n{text}")


def _releasing(releases: Releases, prepared: Prepared | DeskPaper, format_name: str) -> Work[Released]:
    """Return what writes a document in a format."""

    def work(target: Path, way: Way, progress: Progress) -> Released:
        return releases.release(
            prepared,
            target,
            format_name,
            recipient=way.recipient,
            passphrase=way.passphrase,
            reason=way.reason,
            replace=way.replace,
            progress=progress,
        )

    return work


def _said(released: Released) -> Iterator[Message]:
    """Yield what is to be told of a written document."""
    written = released.written
    if written.pages:
        yield _PAGES.format(pages=written.pages)
    yield digest_line(released.release)
    if missing := written.missing_characters:
        characters = ", ".join(missing[:_SHOWN]) + (" …" if len(missing) > _SHOWN else "")
        yield _MISSING.format(characters=characters)
