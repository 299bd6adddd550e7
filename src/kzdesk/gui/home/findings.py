# SPDX-License-Identifier: GPL-3.0-or-later
"""What the last check of the records left open, and what devices wrote apart, with the ways to both."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import button, card, label
from kzdesk.gui.page import Place
from kzdesk.services.display import Display

if TYPE_CHECKING:
    from kzdesk.services.review.last_check import LastCheck

_OPEN = QT_TRANSLATE_NOOP("home", "Findings open – errors: {errors}, warnings: {warnings}, hints: {hints}")
_CHECKED = QT_TRANSLATE_NOOP("home", "Records last checked: {day}, {time}")
_CONFLICTS = QT_TRANSLATE_NOOP("home", "Records in conflict: {count}")
_NEVER = QT_TRANSLATE_NOOP("home", "Check the records for contradictions")
_NOT_YET = QT_TRANSLATE_NOOP("home", "They were not checked yet.")


class OpenFindings(QWidget):
    """Signals: `chosen(Place)` when one wants to go to the findings, or to the conflicts."""

    chosen = Signal(object)

    def __init__(self, display: Display, tr: Translate) -> None:
        """Begin as if nothing was ever checked."""
        super().__init__()
        self._display, self._tr = display, tr
        frame, inside = card()
        inside.setContentsMargins(20, 4, 20, 4)
        self._way = button("", "link")
        self._way.setObjectName("open_findings")
        self._way.setAutoDefault(True)  # Enter goes there, as in the lists below
        self._when = label("", "muted")
        self._when.setObjectName("last_check")
        row = QHBoxLayout()
        self._settle = button("", "link")
        self._settle.setObjectName("conflicts_left")
        self._settle.setAutoDefault(True)
        row.addWidget(self._way, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._settle)
        row.addStretch(1)
        row.addWidget(self._when)
        inside.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self._way.clicked.connect(lambda: self.chosen.emit(Place("review", text="open")))
        self._settle.clicked.connect(lambda: self.chosen.emit(Place("conflicts")))
        self.show_last(None, 0)

    def show_last(self, last: "LastCheck | None", conflicts: int) -> None:
        """Show what is open, and when that was found, and how many records are in conflict, if any is."""
        self._settle.setVisible(conflicts > 0)
        self._settle.setText(self._tr(_CONFLICTS.format(count=conflicts)))
        if last is None:
            self._way.setText(self._tr(_NEVER))
            self._when.setText(self._tr(_NOT_YET))
            return
        counts = {"errors": last.errors, "warnings": last.warnings, "hints": last.hints}
        self._way.setText(self._tr(_OPEN.format(**counts)))
        here = last.at.astimezone()
        day = self._display.date(PartialDate(here.date().isoformat()))
        self._when.setText(self._tr(_CHECKED.format(day=day, time=f"{here:%H:%M}")))
