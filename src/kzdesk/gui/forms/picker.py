# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing another record: type to search, pick from a list that tells two people of one name apart."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import Progress
from kzdesk.domain.records import record_type
from kzdesk.gui.forms.editor import Editor
from kzdesk.gui.forms.reading import read
from kzdesk.gui.labels import shown
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.records import Choice

_CHOICE: Final = Qt.ItemDataRole.UserRole
_PAUSE: Final = 150  # milliseconds after a keystroke before the search begins
_ROWS: Final = 7
_WIDE: Final = 680  # pixels, so that what tells people apart is seen; never beyond the window
_CREATE = QT_TRANSLATE_NOOP("forms", "New: {kind} “{typed}” …")
_CREATE_EMPTY = QT_TRANSLATE_NOOP("forms", "New: {kind} …")
_FOUND = QT_TRANSLATE_NOOP("forms", "Found: {kind}")
_HINT = QT_TRANSLATE_NOOP("forms", "Type to search, Down for the list")
_NOTHING = QT_TRANSLATE_NOOP("forms", "Nothing found.")


class PopupList(QListWidget):
    """The list under a picker. It floats in the window, so that the cursor moves between the two freely.

    Signals: `picked(Choice)`, `create_wanted()`, `returned()` when the cursor wants back to the field,
    `typed(str)` when a letter was typed into it.
    """

    picked = Signal(object)
    create_wanted = Signal()
    returned = Signal()
    typed = Signal(str)

    def __init__(self, owner: QWidget) -> None:
        """Belong to the window of `owner`, under which it is shown."""
        super().__init__(owner.window())
        self._owner = owner
        self.setObjectName("found")
        self.setItemDelegate(TwoLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._take)
        self.hide()

    def fill(self, choices: tuple[Choice, ...], create: str, nothing: str) -> None:
        """Show what was found, and last the line that makes a new record when `create` has a text."""
        self.clear()
        for choice in choices:
            line = QListWidgetItem(self)
            put_lines(line, choice.title, choice.detail)
            line.setData(_CHOICE, choice)
        if not choices and not create:
            QListWidgetItem(nothing, self).setFlags(Qt.ItemFlag.NoItemFlags)
        if create:
            QListWidgetItem(shown(create), self)
        self.setCurrentRow(0)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter, return by Esc or Up from the first line; letters go to the field."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.currentItem())
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and self.currentRow() == 0):
            self.returned.emit()
        elif event.text().isprintable() and event.text():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from closing the form while the list is open."""
        if _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def _take(self, line: QListWidgetItem | None) -> None:
        if line is None or not line.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        choice = line.data(_CHOICE)
        if isinstance(choice, Choice):
            self.picked.emit(choice)
        else:
            self.create_wanted.emit()

    def _place(self) -> None:
        window, owner = self.window().rect(), self._owner
        rows = range(min(self.count(), _ROWS))
        height = sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth() + 4
        below = owner.mapTo(owner.window(), QPoint(0, owner.height() + 2))
        top = below.y()
        if top + height > window.height():
            above = below.y() - owner.height() - 4 - height
            top = above if above >= 0 else max(0, window.height() - height)
        self.setGeometry(below.x(), top, max(owner.width(), min(_WIDE, window.width() - below.x() - 8)), height)
        self.raise_()
        self.show()


class PickerLine(QLineEdit):
    """The line of a picker.

    Signals: `down()` for the list, `closed()` when Esc should close the list.
    """

    down = Signal()
    closed = Signal()

    def __init__(self) -> None:
        """Know whether a list is open, since Esc then belongs to it."""
        super().__init__()
        self.list_open: Callable[[], bool] = lambda: False

    def event(self, event: QEvent) -> bool:
        """Keep Esc from closing the form while the list is open."""
        if _is_escape(event) and self.list_open():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open or enter the list by Down, choose its first line by Enter, close it by Esc."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.list_open():
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class ReferenceEditor(Editor):
    """Another record, found by typing any of its words; a new one can be made in place."""

    def _build(self) -> QWidget:
        self._line = PickerLine()
        self._line.setPlaceholderText(self.context.text(_HINT))
        self._line.list_open = lambda: self._popup is not None and self._popup.isVisible()
        self._popup: PopupList | None = None
        self._id = ""
        self._asked = 0
        self._enter_list = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._line.textEdited.connect(self._on_typed)
        self._line.down.connect(self._on_down)
        self._line.closed.connect(self._close)
        self._line.returnPressed.connect(self._on_return)
        self._pause.timeout.connect(self._find)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line)
        return self._line

    def show_value(self, value: Any, raw: str) -> None:
        """Show the record by its title."""
        self._id = value
        self._line.setText(raw or shown(self.context.titles.get(value, "")))
        self._line.setCursorPosition(0)

    def value(self) -> tuple[Any, str]:
        """Return the id of the record; what was typed when no record is chosen."""
        typed = self._line.text()
        return self._id, "" if self._id or not typed.strip() else typed

    def take(self, choice: Choice) -> None:
        """Choose this record."""
        self.context.titles[choice.id] = choice.title
        self.show_value(choice.id, "")
        self._close()
        self._line.setFocus()
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the list, and count as left, when the cursor goes to neither the field nor the list."""
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._on_focus_moved)
            return False
        return super().eventFilter(watched, event)

    def _on_typed(self) -> None:
        self._id = ""
        self.edited.emit()
        self._pause.start()

    def _on_down(self) -> None:
        if self._popup is not None and self._popup.isVisible() and not self._pause.isActive():
            self._popup.setFocus()
            return
        self._enter_list = True
        self._find()

    def _on_return(self) -> None:
        if self._popup is not None and self._popup.isVisible() and not self._pause.isActive():
            self._popup.keyPressEvent(
                QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
            )

    def _find(self) -> None:
        """Search for what is typed; only the answer to the last question is shown."""
        self._pause.stop()
        self._asked += 1
        asked, typed = self._asked, "" if self._id else self._line.text()
        near = self._near()
        if near is not None:
            self._show(asked, tuple(each for each in near if typed.casefold() in each.title.casefold()))
            return

        def work(_progress: Progress) -> tuple[Choice, ...]:
            return self._look_for(typed)

        self.context.jobs.submit(self, work, done=lambda found: self._show(asked, found), failed=self.context.problem)

    def _near(self) -> tuple[Choice, ...] | None:
        """Return what can be chosen within the open record; None when it has to be looked for in the vault."""
        return self.context.siblings(self.item.target)

    def _look_for(self, typed: str) -> tuple[Choice, ...]:
        """Return what the vault offers for what is typed; runs in a job."""
        return self.context.services.records.choices(self.item.target, typed)

    def _show(self, asked: int, choices: tuple[Choice, ...]) -> None:
        if asked != self._asked or not (self._line.hasFocus() or self._enter_list):
            return
        if self._popup is None:
            self._popup = self._made_popup()
        self._popup.fill(choices, self._create_text(), self.context.text(_NOTHING))
        if self._enter_list:
            self._enter_list = False
            self._popup.setFocus()

    def _made_popup(self) -> PopupList:
        popup = PopupList(self._line)
        kind = self.context.text(record_type(self.item.target).PLURAL)
        popup.setAccessibleName(self.context.text(_FOUND.format(kind=kind)))
        popup.picked.connect(self.take)
        popup.create_wanted.connect(self._on_create)
        popup.returned.connect(self._on_returned)
        popup.typed.connect(self._on_letter)
        popup.installEventFilter(self)
        self.destroyed.connect(popup.deleteLater)
        return popup

    def _create_text(self) -> str:
        if self._near() is not None:
            return ""
        kind = self.context.text(record_type(self.item.target).LABEL)
        typed = "" if self._id else self._line.text().strip()
        if typed:
            return self.context.text(_CREATE.format(kind=kind, typed=typed[:60]))
        return self.context.text(_CREATE_EMPTY.format(kind=kind))

    def _on_create(self) -> None:
        typed = self._line.text().strip() if read(self.item, self._line.text()).problem and not self._id else ""
        self._close()
        self.create_wanted.emit(typed)

    def _on_returned(self) -> None:
        self._close()
        self._line.setFocus()

    def _on_letter(self, letter: str) -> None:
        self._line.setFocus()
        self._line.insert(letter)
        self._on_typed()

    def _on_focus_moved(self) -> None:
        if not self._line.hasFocus() and not (self._popup is not None and self._popup.hasFocus()):
            self._close()
            self.left.emit()

    def _close(self) -> None:
        self._pause.stop()
        self._asked += 1
        self._enter_list = False
        if self._popup is not None:
            self._popup.hide()


def _is_escape(event: QEvent) -> bool:
    """Return whether Qt asks if Esc is wanted here, before it looks for a shortcut."""
    override = event.type() == QEvent.Type.ShortcutOverride
    return override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
