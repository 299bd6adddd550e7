# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be counted: everybody or one list, as of which day, and since when."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records.listing import Edition
from kzdesk.gui.labels import captioned, label, set_tip, shown
from kzdesk.services.display import Display
from kzdesk.services.figures.desk import Question

_WHOM = QT_TRANSLATE_NOOP("figures", "Whom to count")
_EVERYBODY = QT_TRANSLATE_NOOP("figures", "Everybody in custody")
_EDITION = QT_TRANSLATE_NOOP("figures", "List: {title} · {date}")
_AS_OF = QT_TRANSLATE_NOOP("figures", "As of")
_SINCE = QT_TRANSLATE_NOOP("figures", "Period since")
_SINCE_TIP = QT_TRANSLATE_NOOP("figures", "For people held over time, and for complaints. Empty: from the beginning.")


class Asking(QWidget):
    """Signals: `changed()` when something else is to be counted."""

    changed = Signal()

    def __init__(self, display: Display, tr: Translate) -> None:
        """Ask for everybody, today, from the beginning."""
        super().__init__()
        self._display = display
        self._tr = tr
        self._whom, self._as_of, self._since = QComboBox(), QLineEdit(), QLineEdit()
        self._problem = label("", "problem", wrap=True)
        self._problem.setObjectName("figures_problem")
        self._problem.hide()
        for widget, name in ((self._whom, "whom"), (self._as_of, "as_of"), (self._since, "since")):
            widget.setObjectName(name)
        self._whom.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._whom.addItem(tr(_EVERYBODY), "")
        set_tip(self._since, tr(_SINCE_TIP))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(captioned(tr(_WHOM), self._whom), 4)
        row.addLayout(captioned(tr(_SINCE), self._since), 2)
        row.addLayout(captioned(tr(_AS_OF), self._as_of), 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._problem)
        self._asked = ("", "", "")
        self._whom.currentIndexChanged.connect(lambda _: self._on_changed())
        for line in (self._as_of, self._since):
            line.editingFinished.connect(self._on_changed)

    def offer(self, editions: Iterable[Edition]) -> None:
        """Offer these lists beside everybody."""
        chosen = self._whom.currentData()
        blocked = QSignalBlocker(self._whom)
        while self._whom.count() > 1:
            self._whom.removeItem(1)
        for each in editions:
            date = self._display.date(each.as_of) if each.as_of else ""
            self._whom.addItem(shown(self._tr(_EDITION.format(title=each.title, date=date))), each.id)
        self._whom.setCurrentIndex(max(self._whom.findData(chosen), 0))
        del blocked

    def question(self) -> Question:
        """Return what is to be counted. Raises `Refused` for a date that is none."""
        return Question(str(self._whom.currentData()), _date(self._as_of), _date(self._since))

    def show_day(self, as_of: PartialDate) -> None:
        """Show as of which day was counted where none is typed."""
        self._as_of.setPlaceholderText(self._display.date(as_of))

    def refuse(self, refusal: Refused | None) -> None:
        """Say what is wrong with what is asked, or nothing."""
        self._problem.setText(self._tr(refusal.message) if refusal is not None else "")
        self._problem.setVisible(refusal is not None)

    def start(self) -> None:
        """Put the cursor where one begins."""
        self._whom.setFocus()

    def _on_changed(self) -> None:
        """Tell that something else is asked; leaving a field as it was asks nothing."""
        now = (str(self._whom.currentData()), self._as_of.text(), self._since.text())
        if now != self._asked:
            self._asked = now
            self.changed.emit()


def _date(line: QLineEdit) -> PartialDate | None:
    return PartialDate.parse(line.text()) if line.text().strip() else None
