# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing many people: Tab goes to the next cell, Enter to the next row, Ctrl+V takes cells from a spreadsheet."""

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.detention.people_model import SAME, PeopleModel
from kzdesk.gui.labels import button, label, shown
from kzdesk.gui.theme import comfortable
from kzdesk.services.detention_rows import SOMEBODY_NEW, ReadRow, TypedRow
from kzdesk.services.detention_story import StoryProblem
from kzdesk.services.pasted_rows import COLUMNS, pasted_rows

_WIDTHS: Final = (14, 14, 7, 11, 11, 9, 15, 9)  # of the columns, in the width of a small letter
_TYPED: Final = 0.72  # of the width, for the columns that are typed into
_IN_A_ROW: Final = 3
_TABLE = QT_TRANSLATE_NOOP("detention", "People who were detained")
_HINT = QT_TRANSLATE_NOOP(
    "detention",
    "Tab: next cell · Enter: next line · Ctrl+V: paste from a spreadsheet · Delete: empty the cell · "
    "Ctrl+Delete: take the line out · Tab in an empty line leaves the table",
)
_SAME = QT_TRANSLATE_NOOP("detention", "Same person: {title}")
_ELSE = QT_TRANSLATE_NOOP("detention", "Somebody else")
_NAMESAKE = QT_TRANSLATE_NOOP("detention", "Line {line}, on record: {title} – {detail}")

Index = QModelIndex | QPersistentModelIndex


class CellEditor(QLineEdit):
    """Edits one cell.

    Signal: `table_pasted()` when what is on the clipboard is more than one cell.
    """

    table_pasted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the pasting of several cells to the table."""
        if event.matches(QKeySequence.StandardKey.Paste) and _several_cells():
            self.table_pasted.emit()
        else:
            super().keyPressEvent(event)


class CellDelegate(QStyledItemDelegate):
    """Makes the editors of cells.

    Signal: `table_pasted()`.
    """

    table_pasted = Signal()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return an editor that fills its cell."""
        made = CellEditor(parent)
        made.setObjectName(COLUMNS[index.column()])
        made.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        made.setStyleSheet("QLineEdit, QLineEdit:focus { min-height: 0; padding: 0 6px; border-radius: 0; }")
        made.table_pasted.connect(self.table_pasted)
        return made


class PeopleView(QTableView):
    """The table itself.

    Signal: `pasted(str)` with the text of a clipboard.
    """

    pasted = Signal(str)

    def __init__(self, model: PeopleModel) -> None:
        """Show the rows of a model."""
        super().__init__()
        self._people = model
        self.setModel(model)
        self.setObjectName("people")
        comfortable(self)
        self.verticalHeader().show()
        self.setShowGrid(True)
        self.setStyleSheet("QHeaderView { border: none; }")
        self.setTabKeyNavigation(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self._cells = CellDelegate(self)
        self._cells.table_pasted.connect(self._on_paste)
        self.setItemDelegate(self._cells)
        self.horizontalHeader().setSectionResizeMode(SAME, QHeaderView.ResizeMode.Stretch)
        self.setCurrentIndex(model.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their widths, at most so much that what a row means can still be read."""
        super().resizeEvent(event)
        wanted = self.fontMetrics().horizontalAdvance("n") * sum(_WIDTHS)
        room = min(wanted, round(self.viewport().width() * _TYPED))
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, room * width // sum(_WIDTHS))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go to the next line when Enter ended the typing of a cell."""
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.next_line()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the table the keys of a spreadsheet, and let Tab out of an empty line."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._on_paste()
        elif self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_line()
        elif event.key() == Qt.Key.Key_Delete:
            self._clear(whole_line=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().column() == SAME:
            self._people.next_answer(self.currentIndex().row())
        elif self._leaves(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def next_line(self) -> None:
        """Put the cursor at the beginning of the next line; after the last one it stays."""
        following = min(self.currentIndex().row() + 1, self._people.rowCount() - 1)
        self.setCurrentIndex(self._people.index(following, 0))

    def _leaves(self, event: QKeyEvent) -> bool:
        here = self.currentIndex()
        if event.key() == Qt.Key.Key_Backtab:
            return (here.row(), here.column()) == (0, 0)
        return event.key() == Qt.Key.Key_Tab and here.row() not in self._people.filled()

    def _clear(self, *, whole_line: bool) -> None:
        here = self.currentIndex()
        if whole_line:
            self._people.remove(here.row())
            row = min(here.row(), self._people.rowCount() - 1)
            self.setCurrentIndex(self._people.index(row, here.column()))
        elif here.column() < SAME:
            self._people.setData(here, "")

    def _on_paste(self) -> None:
        self.pasted.emit(QGuiApplication.clipboard().text())


class PeopleTable(QWidget):
    """The table, and under it what is to be said about the line in which the cursor is.

    Signals: `typed()` when something was changed.
    """

    typed = Signal()

    def __init__(self, tr: Translate) -> None:
        """Begin empty."""
        super().__init__()
        self._tr = tr
        self.model = PeopleModel(tr)
        self._answers: list[QPushButton] = []
        self._build()
        self._connect()

    def focus(self) -> None:
        """Put the cursor into the table."""
        self._view.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_wrong(self) -> bool:
        """Put the cursor on the first cell that must be put right; return whether there is one."""
        wrong = self.model.first_wrong()
        if wrong is not None:
            self._view.setCurrentIndex(self.model.index(*wrong))
            self.focus()
        return wrong is not None

    def show_known(self, known: Mapping[TypedRow, ReadRow], found: Iterable[StoryProblem] = ()) -> None:
        """Show what the filled rows mean, as far as it is known; `found` counts filled rows."""
        filled = self.model.filled()
        places = list(filled)
        wrong = [dataclasses.replace(each, row=places[each.row]) for each in found if each.row < len(places)]
        self.model.show_readings({place: known[row] for place, row in filled.items() if row in known}, wrong)

    def refresh(self) -> None:
        """Show what is to be said about the line of the cursor."""
        place = self._view.currentIndex().row()
        lines = [*self.model.sentences(place)]
        lines += [
            self._tr(_NAMESAKE.format(line=place + 1, title=each.title, detail=each.detail))
            for each in self.model.namesakes(place)
        ]
        self._about.setText(shown("\n".join(lines)))
        self._offer(place)

    def _build(self) -> None:
        self._view = PeopleView(self.model)
        self._view.setAccessibleName(self._tr(_TABLE))
        self._view.setAccessibleDescription(self._tr(_HINT))
        self._about = label("", wrap=True)
        self._about.setObjectName("about_line")
        self._buttons = QGridLayout()
        self._buttons.setColumnStretch(_IN_A_ROW, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._about)
        layout.addLayout(self._buttons)
        layout.addWidget(label(self._tr(_HINT), "muted", wrap=True))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)

    def _connect(self) -> None:
        self.model.typed.connect(self.typed)
        self.model.modelReset.connect(self._soon.start)
        self.model.dataChanged.connect(lambda *_: self._soon.start())
        self._view.pasted.connect(self._on_pasted)
        self._view.selectionModel().currentChanged.connect(lambda *_: self._soon.start())
        self._soon.timeout.connect(self.refresh)

    def _offer(self, place: int) -> None:
        """Show a button for each answer to the question who a line is about."""
        for old in self._answers:
            self._buttons.removeWidget(old)
            old.hide()
            old.deleteLater()
        people = self.model.namesakes(place)
        offers = [(self._tr(_SAME.format(title=shown(each.title))), each.person_id) for each in people]
        offers += [(self._tr(_ELSE), SOMEBODY_NEW)] if people else []
        self._answers = []
        for number, (text, answer) in enumerate(offers):
            made = button(text)
            made.setObjectName(f"same_{number}")
            made.clicked.connect(lambda _checked=False, answer=answer: self._on_answer(place, answer))
            self._buttons.addWidget(made, number // _IN_A_ROW, number % _IN_A_ROW)
            self._answers.append(made)

    def _on_answer(self, place: int, answer: str) -> None:
        self.focus()
        self.model.answer(place, answer)

    def _on_pasted(self, text: str) -> None:
        here = self._view.currentIndex()
        row, column = here.row(), here.column()
        rows = pasted_rows(text, column if column < SAME else 0)
        if rows:
            self.model.put_in(row, rows)
            self.focus()
            self._view.setCurrentIndex(self.model.index(row + len(rows), 0))


def _several_cells() -> bool:
    text = QGuiApplication.clipboard().text().strip("\r\n")
    return "\t" in text or "\n" in text
