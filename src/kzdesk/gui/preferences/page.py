# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings, wording of documents, passphrase, backup and check: one card each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QScrollArea, QVBoxLayout, QWidget

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import buddy_label, card, label
from kzdesk.gui.page import Page, Place
from kzdesk.gui.preferences.passphrase import PassphraseCard
from kzdesk.gui.preferences.upkeep import BackupCard, CheckCard
from kzdesk.gui.preferences.wordings import WordingCard, WordingsDialog
from kzdesk.runtime.settings import SettingSpec
from kzdesk.services.desk import Services

WIDTH = 760
_TITLE = QT_TRANSLATE_NOOP("preferences", "Preferences")
_WINDOW = QT_TRANSLATE_NOOP("preferences", "Window and locking")


class PreferencesPage(Page):
    """What a person sets once, and the care of the vault."""

    title = _TITLE

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Build the page."""
        super().__init__(services, jobs, tr)
        self._build()

    def activated(self) -> None:
        """Show the date of the last backup anew."""
        self._backup.refresh()

    def visit(self, place: Place) -> None:
        """Go to the backup when the place says so, else to the first setting."""
        if place.text == "backup":
            self._backup.setFocus()
            self._area.ensureWidgetVisible(self._backup)
        else:
            next(iter(self._combos.values())).setFocus()

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("ground")
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(16)
        column.addWidget(label(self._tr(_TITLE), "title"))
        self._passphrase = PassphraseCard(self._services, self._jobs, self._tr)
        self._backup = BackupCard(self._services, self._jobs, self._tr)
        self._check = CheckCard(self._services, self._jobs, self._tr)
        self._passphrase.told.connect(self.told)
        wordings = WordingCard(self._tr)
        wordings.wanted.connect(self._on_wordings)
        for each in (self._settings(), wordings, self._passphrase, self._backup, self._check):
            each.setMaximumWidth(WIDTH)
            column.addWidget(each)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def _settings(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label(self._tr(_WINDOW), "heading"))
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(10)
        self._combos: dict[str, QComboBox] = {}
        for spec in self._services.preferences.offered():
            combo = self._combo(spec)
            form.addRow(buddy_label(self._tr(spec.label), combo), combo)
            self._combos[spec.name] = combo
        inside.addLayout(form)
        return frame

    def _combo(self, spec: SettingSpec) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(spec.name)
        for option in spec.options:
            combo.addItem(self._tr(option.label), option.value)
        combo.setCurrentIndex(combo.findData(getattr(self._services.preferences.settings(), spec.name)))
        combo.activated.connect(lambda _index: self._on_chosen(spec.name, combo))
        return combo

    def _on_wordings(self) -> None:
        dialog = WordingsDialog(self, self._services, self._jobs, self._tr)
        dialog.told.connect(self.told)
        dialog.problem.connect(self.problem)
        dialog.open()

    def _on_chosen(self, name: str, combo: QComboBox) -> None:
        try:
            self._services.preferences.choose(name, combo.currentData())
        except KzdeskError as error:
            combo.setCurrentIndex(combo.findData(getattr(self._services.preferences.settings(), name)))
            self.problem.emit(error)
