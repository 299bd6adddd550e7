# SPDX-License-Identifier: GPL-3.0-or-later
"""The top of the page: which edition is shown, what can be done with it as a whole, and its totals."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records.listing import Edition
from kzdesk.gui.editions.totals import doubts, totals
from kzdesk.gui.labels import button, label, set_role, set_tip, shown
from kzdesk.services.display import Display
from kzdesk.services.editions import EditionView

_EDITION = QT_TRANSLATE_NOOP("editions", "List edition")
_NEW = QT_TRANSLATE_NOOP("editions", "New edition …")
_DETAILS = QT_TRANSLATE_NOOP("editions", "Title and date …")
_EXPORT = QT_TRANSLATE_NOOP("editions", "Export …")


class Header(QWidget):
    """Chooses an edition and tells its totals.

    Signals: `chosen(str)` with the id of an edition; `new_requested()`, `details_requested()`, `export_requested()`.
    """

    chosen = Signal(str)
    new_requested = Signal()
    details_requested = Signal()
    export_requested = Signal()

    def __init__(self, display: Display, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._display = display
        self._tr = tr
        self._editions = QComboBox()
        self._editions.setObjectName("edition")
        self._editions.setAccessibleName(tr(_EDITION))
        self._editions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._new, self._details = button(tr(_NEW)), button(tr(_DETAILS))
        self._export = button(tr(_EXPORT), "main")
        set_tip(self._export, "Ctrl+E")
        self._totals, self._doubts = label(""), label("", "warning")
        self._totals.setObjectName("totals")
        self._build()
        self._editions.activated.connect(lambda _: self.chosen.emit(str(self._editions.currentData())))
        self._new.clicked.connect(self.new_requested)
        self._details.clicked.connect(self.details_requested)
        self._export.clicked.connect(self.export_requested)

    def show_editions(self, editions: tuple[Edition, ...], view: EditionView | None) -> None:
        """Offer these editions and show the totals of the one at hand."""
        self._editions.clear()
        for each in editions:
            date = self._display.date(each.as_of) if each.as_of else ""
            status = self._display.label("edition_statuses", each.status)
            self._editions.addItem(shown(f"{each.title} · {date} · {status}"), each.id)
        for control in (self._editions, self._details, self._export):
            control.setEnabled(view is not None)
        self._totals.clear()
        self._doubts.clear()
        if view is not None:
            self._editions.setCurrentIndex(self._editions.findData(view.edition.id))
            self._totals.setText(totals(view, self._display, self._tr))
            self._doubts.setText(doubts(view, self._tr) if view.count else "")
            set_role(self._doubts, "warning" if view.doubtful else "good")

    def _build(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._editions, 1)
        for each in (self._new, self._details, self._export):
            first.addWidget(each)
        second.addWidget(self._totals)
        second.addSpacing(16)
        second.addWidget(self._doubts)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        column.addLayout(second)
