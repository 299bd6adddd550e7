# SPDX-License-Identifier: GPL-3.0-or-later
"""Editors in which a person chooses: yes or no, one code or several codes of a vocabulary."""

from typing import Any, Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from kzdesk.gui.forms.editor import Editor

_ROWS: Final = 4
_SHORTEST: Final = 12  # characters a choice shows at least, however narrow the window


class FlagEditor(Editor):
    """Yes or no."""

    def _build(self) -> QWidget:
        self._box = QCheckBox()
        self._box.clicked.connect(lambda: self.edited.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box, 0, Qt.AlignmentFlag.AlignLeft)
        return self._box

    def show_value(self, value: Any, raw: str) -> None:
        """Show yes or no."""
        self._box.setChecked(bool(value))

    def value(self) -> tuple[Any, str]:
        """Return whether it is ticked."""
        return self._box.isChecked(), ""


class ChoiceBox(QComboBox):
    """A drop-down list that the mouse wheel does not change while a form is scrolled."""

    def __init__(self, shortest: int = _SHORTEST) -> None:
        """Keep long labels from making the form wider than the window; show at least so many characters."""
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(shortest)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()


class ChoiceEditor(Editor):
    """One code, chosen by its label; typing its first letters finds it."""

    def _build(self) -> QWidget:
        self._box = ChoiceBox()
        self._box.addItem("", "")
        for each in self.context.services.vocabularies.terms(self.item.vocabulary):
            self._box.addItem(self.context.code_label(self.item, each.code), each.code)
        self._box.currentIndexChanged.connect(lambda: self.edited.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        return self._box

    def show_value(self, value: Any, raw: str) -> None:
        """Show a code by its label, also one that the vocabulary no longer has."""
        with QSignalBlocker(self._box):
            if self._box.findData(value) < 0:
                self._box.addItem(self.context.code_label(self.item, value), value)
            self._box.setCurrentIndex(self._box.findData(value))

    def value(self) -> tuple[Any, str]:
        """Return the code that is chosen; empty for none."""
        return self._box.currentData(), ""


class ChoicesEditor(Editor):
    """Several codes, ticked in a list with those that are ticked first; typing first letters finds a line."""

    def _build(self) -> QWidget:
        self._list = QListWidget()
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._list.itemChanged.connect(lambda: self.edited.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)
        return self._list

    def show_value(self, value: Any, raw: str) -> None:
        """Show the list with these codes ticked."""
        if value == self.value()[0] and self._list.count():
            return
        terms = [each.code for each in self.context.services.vocabularies.terms(self.item.vocabulary)]
        with QSignalBlocker(self._list):
            self._list.clear()
            for code in dict.fromkeys((*value, *terms)):
                line = QListWidgetItem(self.context.code_label(self.item, code), self._list)
                line.setData(Qt.ItemDataRole.UserRole, code)
                line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                line.setCheckState(Qt.CheckState.Checked if code in value else Qt.CheckState.Unchecked)
            self._list.setCurrentRow(0)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Make the list as high as its lines are shown."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        row = self._list.sizeHintForRow(0) if self._list.count() else 0
        self._list.setFixedHeight(QSize(0, row * min(_ROWS, max(self._list.count(), 2)) + 10).height())

    def value(self) -> tuple[Any, str]:
        """Return the ticked codes in the order of the list."""
        lines = [self._list.item(row) for row in range(self._list.count())]
        ticked = [line for line in lines if line.checkState() == Qt.CheckState.Checked]
        return tuple(line.data(Qt.ItemDataRole.UserRole) for line in ticked), ""
