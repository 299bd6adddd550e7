# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of keyboard shortcuts, made from the actions that have one."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.labels import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

_ROWS = 14  # more than these stand in two columns
_TITLE = QT_TRANSLATE_NOOP("keys", "Keyboard shortcuts")
_EVERYWHERE: tuple[tuple[str, Message], ...] = (
    ("Tab", QT_TRANSLATE_NOOP("keys", "To the next field")),
    ("Shift+Tab", QT_TRANSLATE_NOOP("keys", "To the previous field")),
    ("Esc", QT_TRANSLATE_NOOP("keys", "Close a dialog")),
)


def add_action(widget: QWidget, title: str, keys: str) -> QAction:
    """Return an action of `widget` that its keys start, so that F1 lists it."""
    action = QAction(widget)
    action.setText(title)
    action.setProperty("shortcut", keys)  # the same as setShortcut, which would load all of Qt's enumerations
    widget.addAction(action)
    return action


def show_shortcuts(parent: QWidget, widgets: Iterable[QWidget], tr: Translate) -> "QDialog":
    """Open a list of the shortcuts of these widgets; it closes by Esc."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout

    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr(_TITLE))
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 20, 24, 20)
    layout.setSpacing(12)
    layout.addWidget(label(tr(_TITLE), "heading"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    lines = _lines(widgets, tr)
    rows = len(lines) if len(lines) <= _ROWS else (len(lines) + 1) // 2
    for number, (keys, title) in enumerate(lines):
        column, row = divmod(number, rows)
        grid.addWidget(label(keys, "muted"), row, 2 * column)
        grid.addWidget(label(title), row, 2 * column + 1)
    layout.addLayout(grid)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    dialog.open()
    return dialog


def _lines(widgets: Iterable[QWidget], tr: Translate) -> list[tuple[str, str]]:
    from PySide6.QtGui import QKeySequence

    actions = [action for widget in widgets for action in widget.actions() if not action.shortcut().isEmpty()]
    own = [(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), action.text()) for action in actions]
    return [*own, *((keys, tr(title)) for keys, title in _EVERYWHERE)]
