# SPDX-License-Identifier: GPL-3.0-or-later
"""What to check, and which of the findings to show, how."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from kzdesk.domain.checks import Check
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records.listing import Edition
from kzdesk.gui.labels import captioned, shown
from kzdesk.gui.review.lines import Grouping, Wanted
from kzdesk.services.display import Display

_PAUSE = 200  # milliseconds without a keystroke before the list is filtered
_WHAT = QT_TRANSLATE_NOOP("review", "What to check")
_EVERYTHING = QT_TRANSLATE_NOOP("review", "the whole vault")
_EDITION = QT_TRANSLATE_NOOP("review", "{date}: {title}")
_LEAST = QT_TRANSLATE_NOOP("review", "Importance")
_WEIGHTS: tuple[tuple[Severity, Message], ...] = (
    (Severity.ERROR, QT_TRANSLATE_NOOP("review", "errors only")),
    (Severity.WARNING, QT_TRANSLATE_NOOP("review", "errors and warnings")),
    (Severity.HINT, QT_TRANSLATE_NOOP("review", "errors, warnings and hints")),
)
_CLASS = QT_TRANSLATE_NOOP("review", "Class")
_ALL = QT_TRANSLATE_NOOP("review", "all")
_GROUP = QT_TRANSLATE_NOOP("review", "By")
_BY: tuple[tuple[Grouping, Message], ...] = (
    (Grouping.PERSON, QT_TRANSLATE_NOOP("review", "person")),
    (Grouping.CLASS, QT_TRANSLATE_NOOP("review", "class")),
)
_OPEN = QT_TRANSLATE_NOOP("review", "Findings")
_OPEN_ONLY = QT_TRANSLATE_NOOP("review", "open ones")
_ANSWERED_TOO = QT_TRANSLATE_NOOP("review", "answered ones too")
_WORDS = QT_TRANSLATE_NOOP("review", "With the words")
_COLUMNS = 3  # in two rows there is room for long words in large letters
_WIDTH = 9  # characters; longer entries show in the open list


class Filters(QWidget):
    """A row of choices.

    Signals: `changed()` when other findings are to be shown; `edition_chosen(str)` when another edition, or none, is
    to be checked.
    """

    changed = Signal()
    edition_chosen = Signal(str)

    def __init__(self, checks: Iterable[Check], display: Display, tr: Translate) -> None:
        """Offer these classes; warnings and errors that are open, by person, to begin with."""
        super().__init__()
        self._display = display
        self._tr = tr
        self._what, self._least, self._class = QComboBox(), QComboBox(), QComboBox()
        self._group, self._open = QComboBox(), QComboBox()
        self._words = QLineEdit()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._fill(checks)
        self._lay_out()
        for each in (self._least, self._class, self._group, self._open):
            each.currentIndexChanged.connect(self.changed)
        self._what.currentIndexChanged.connect(lambda _: self.edition_chosen.emit(self.edition))
        self._words.textChanged.connect(lambda: self._timer.start())
        self._timer.timeout.connect(self.changed)

    @property
    def edition(self) -> str:
        """The id of the edition to check; empty for the whole vault."""
        return str(self._what.currentData())

    @property
    def wanted(self) -> Wanted:
        """Which findings to show."""
        return Wanted(
            Severity(self._least.currentData()),
            str(self._class.currentData()),
            self._words.text().strip(),
            bool(self._open.currentData()),
        )

    @property
    def by(self) -> Grouping:
        """What the headings stand for."""
        return Grouping(self._group.currentData())

    def offer(self, editions: Iterable[Edition]) -> None:
        """Offer these editions to be checked alone; the choice stays."""
        chosen = self._what.currentData()
        blocked = QSignalBlocker(self._what)
        while self._what.count() > 1:
            self._what.removeItem(1)
        for each in editions:
            day = self._display.date(each.as_of) if each.as_of is not None else ""
            said = shown(self._tr(_EDITION.format(date=day, title=each.title)))
            self._what.addItem(said, each.id)
            self._what.setItemData(self._what.count() - 1, said, Qt.ItemDataRole.ToolTipRole)
        self._what.setCurrentIndex(max(self._what.findData(chosen), 0))
        del blocked
        if self._what.currentData() != chosen:
            self.edition_chosen.emit(self.edition)

    def look_for(self, text: str) -> None:
        """Put words into the search field and the cursor behind them."""
        self._words.setText(text)
        self._words.setFocus()

    def show_open_errors(self) -> None:
        """Choose the errors of every class that are open."""
        for each in (self._least, self._class, self._open):
            each.setCurrentIndex(0)
        self._words.clear()

    def _fill(self, checks: Iterable[Check]) -> None:
        self._what.addItem(self._tr(_EVERYTHING), "")
        for severity, name in _WEIGHTS:
            self._least.addItem(self._tr(name), severity)
        self._least.setCurrentIndex(1)
        self._class.addItem(self._tr(_ALL), "")
        for each in checks:
            self._class.addItem(self._tr(each.label), each.name)
        for grouping, name in _BY:
            self._group.addItem(self._tr(name), grouping)
        self._open.addItem(self._tr(_OPEN_ONLY), False)
        self._open.addItem(self._tr(_ANSWERED_TOO), True)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        fields: tuple[tuple[Message, QWidget, str], ...] = (
            (_WHAT, self._what, "what"),
            (_LEAST, self._least, "least"),
            (_CLASS, self._class, "check_class"),
            (_GROUP, self._group, "group"),
            (_OPEN, self._open, "open"),
            (_WORDS, self._words, "words"),
        )
        for number, (title, widget, name) in enumerate(fields):
            widget.setObjectName(name)
            if isinstance(widget, QComboBox):
                widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                widget.setMinimumContentsLength(_WIDTH)
            grid.addLayout(captioned(self._tr(title), widget), *divmod(number, _COLUMNS))
