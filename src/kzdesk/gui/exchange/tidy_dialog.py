# SPDX-License-Identifier: GPL-3.0-or-later
"""Before a place is tidied: what would be deleted there, how much of it, and what that means."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.exchange.wording import size_text
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import label, shown
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.services.exchange.tidying import LEAST_DAYS, USUAL_DAYS, Old

if TYPE_CHECKING:
    from kzdesk.services.exchange.places import Place
    from kzdesk.services.exchange.tidying import Tidying

_TITLE: Final = QT_TRANSLATE_NOOP("exchange", "Tidy a place")
_STEP: Final = QT_TRANSLATE_NOOP("exchange", "Delete there")
_WHICH: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "“{place}”: only what this device put there itself is deleted, and only where everybody who may read it has said "
    "to have it. Whoever joins later gets what they need once more.",
)
_DAYS: Final = QT_TRANSLATE_NOOP("exchange", "Put there more than this many days ago")
_FOUND: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "To delete – bundles: {bundles}, evidence files: {files}, {size} in all. As old, but staying, because somebody has "
    "not said to have it or because it is the newest: {kept}.",
)
_NOTHING: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "There is nothing to delete. As old, but staying, because somebody has not said to have it or because it is the "
    "newest: {kept}.",
)
_BACKUPS: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "A backup of this device from before then can no longer catch up at this place. Make a new backup first.",
)
_MOST_DAYS: Final = 3_650
_NARROW: Final = 120
_WIDE: Final = 560


class TidyDialog(SmallDialog):
    """Signals: `chosen(int)` with the number of days."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget, place: "Place", tidying: "Tidying", jobs: JobRunner, tr: Translate) -> None:
        """Count at once what would go."""
        super().__init__(parent, tr(_TITLE), tr(_STEP), tr)
        self._place = place
        self._tidying = tidying
        self._jobs = jobs
        which = label(shown(tr(_WHICH.format(place=place.name))), wrap=True)
        which.setMinimumHeight(which.heightForWidth(_WIDE))
        self._column.addWidget(which)
        self._days = QSpinBox()
        self._days.setRange(LEAST_DAYS, _MOST_DAYS)
        self._days.setValue(USUAL_DAYS)
        self._days.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._days.setMaximumWidth(_NARROW)
        self._field(tr(_DAYS), self._days, "days")
        self._found = label(tr(_FOUND), wrap=True)
        self._found.setObjectName("found")
        self._found.setMinimumHeight(self._found.heightForWidth(_WIDE))
        self._found.clear()
        self._column.addWidget(self._found)
        backups = label(tr(_BACKUPS), "warning", wrap=True)
        backups.setMinimumHeight(backups.heightForWidth(_WIDE))
        self._column.addWidget(backups)
        self._finish()
        self.setMinimumWidth(_WIDE + 60)
        self._days.valueChanged.connect(self._count)
        self._days.setFocus()
        self._count()

    def _count(self) -> None:
        place, days = self._place.id, self._days.value()
        self._step.setEnabled(False)
        self._jobs.submit(self, lambda _: self._tidying.outline(place, days), done=self._show, failed=self._on_failed)

    def _show(self, old: Old) -> None:
        there = old.bundles + old.files
        counts = {"bundles": old.bundles, "files": old.files, "size": size_text(old.size)}
        self._found.setText(
            self._tr(_FOUND.format(**counts, kept=old.kept) if there else _NOTHING.format(kept=old.kept))
        )
        self._step.setEnabled(there > 0)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, KzdeskError):
            self.refuse(self._tr(error.message))
        else:
            self._jobs.problem.emit(error)

    def _on_step(self) -> None:
        self.chosen.emit(self._days.value())
        self.accept()
