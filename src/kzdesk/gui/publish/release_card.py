# SPDX-License-Identifier: GPL-3.0-or-later
"""One released document in full: its facts, its digest to compare, whom it shows, its manifest."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.fields import specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress
from kzdesk.domain.records.publication import Release, ReleasedPerson
from kzdesk.gui.files import ask_new_file
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.labels import button, captioned, label, shown
from kzdesk.gui.releasing.dialog import documents_folder
from kzdesk.services.subjects import Origin

_ID: Final = int(Qt.ItemDataRole.UserRole)
_ELSEWHERE: Final = ("submission", "file_format", "edition", "subject_id", "sha256", "vault_state", "manifest")
_FACT = QT_TRANSLATE_NOOP("publish", "{field}: {value}")
_DIGEST = QT_TRANSLATE_NOOP("publish", "SHA-256 of the file")
_WHO = QT_TRANSLATE_NOOP("publish", "Who is shown: {count}")
_WHO_NAME = QT_TRANSLATE_NOOP("publish", "Who is shown")
_PERSON = QT_TRANSLATE_NOOP("publish", "{name} – {how}")
_GONE = QT_TRANSLATE_NOOP("publish", "somebody whose record is gone")
_ADVICE = QT_TRANSLATE_NOOP("publish", "If the person takes consent back: {advice}")
_MANIFEST = QT_TRANSLATE_NOOP("publish", "Save the manifest …")
_WRITTEN = QT_TRANSLATE_NOOP("publish", "Manifest written: {name}")
_Shown = tuple[tuple[ReleasedPerson, ...], Mapping[str, Origin]]


class ReleaseCard(QWidget):
    """Signals: `person_wanted(str)` when the record of somebody shown is wanted, by Enter."""

    person_wanted = Signal(str)

    def __init__(self, context: FormContext) -> None:
        """Show nothing yet."""
        super().__init__()
        self._context = context
        self._release: Release | None = None
        self._build()

    def show_release(self, release: Release, advice: tuple[Message, ...]) -> None:
        """Show a release, and what to do if somebody it shows takes consent back."""
        tr, display = self._context.tr, self._context.services.display
        self._release = release
        facts = [
            tr(_FACT.format(field=item.label, value=display.value(item, getattr(release, item.name), {})))
            for item in specs(Release)
            if item.name not in _ELSEWHERE and getattr(release, item.name)
        ]
        self._facts.setText(shown("\n".join(facts)))
        self._digest.setText(release.sha256)
        self._digest.setCursorPosition(0)
        told = " ".join(tr(each) for each in advice)
        self._advice.setText(tr(_ADVICE.format(advice=told)) if told else "")
        self._advice.setVisible(bool(told))
        self._told.hide()
        services = self._context.services

        def read(_progress: Progress) -> _Shown:
            tree = services.records.load(Release.TYPE, release.id)
            parts = (each.record for each in tree.parts)
            people = tuple(each for each in parts if isinstance(each, ReleasedPerson))
            return people, services.subjects.origins(each.person for each in people)

        self._context.jobs.submit(
            self, read, done=lambda found: self._show_people(release, found), failed=self._context.problem
        )

    def _build(self) -> None:
        tr = self._context.tr
        self._facts = label("", wrap=True)
        self._facts.setObjectName("release_facts")
        self._digest = QLineEdit()
        self._digest.setObjectName("digest")
        self._digest.setReadOnly(True)
        self._advice, self._told = label("", "warning", wrap=True), label("", "good", wrap=True)
        self._advice.setObjectName("advice")
        self._told.setObjectName("manifest_written")
        self._who = label("", "heading")
        self._people = QListWidget()
        self._people.setObjectName("people_shown")
        self._people.setAccessibleName(tr(_WHO_NAME))
        self._people.itemActivated.connect(lambda line: self.person_wanted.emit(line.data(_ID)))
        save = button(tr(_MANIFEST))
        save.setObjectName("save_manifest")
        save.clicked.connect(self._on_manifest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._facts)
        layout.addLayout(captioned(tr(_DIGEST), self._digest))
        for each in (self._advice, self._who):
            layout.addWidget(each)
        layout.addWidget(self._people, 1)
        layout.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._told)

    def _show_people(self, release: Release, found: _Shown) -> None:
        if self._release != release:
            return
        people, origins = found
        self._people.clear()
        tr, display = self._context.tr, self._context.services.display
        self._who.setText(tr(_WHO.format(count=len(people))))
        for each in people:
            origin = origins.get(each.person)
            name = origin.title if origin else tr(_GONE)
            how = display.label("shown_as", each.shown_as)
            line = QListWidgetItem(shown(tr(_PERSON.format(name=name, how=how))), self._people)
            line.setData(_ID, each.person)

    def _on_manifest(self) -> None:
        if self._release is not None:
            proposed = documents_folder() / f"{self._release.file_name}.manifest.json"
            asking = ask_new_file(self, self._context.tr(_MANIFEST), proposed, self._write)
            asking.finished.connect(self.window().activateWindow)

    def _write(self, target: Path) -> None:
        release, releases = self._release, self._context.services.releases
        if release is not None:
            self._context.jobs.submit(
                self,
                lambda _: releases.write_manifest(release.id, target, replace=True),
                done=lambda _: self._on_written(target.name),
                failed=self._context.problem,
            )

    def _on_written(self, name: str) -> None:
        self._told.setText(self._context.tr(_WRITTEN.format(name=shown(name))))
        self._told.show()
