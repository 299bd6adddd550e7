# SPDX-License-Identifier: GPL-3.0-or-later
"""A panel beside the list in which one record of an edition is edited; what is typed is told, not stored, here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzdesk.domain.fields import spec
from kzdesk.domain.messages import Message, Translate
from kzdesk.domain.record import Problem, Record
from kzdesk.gui.labels import buddy_label, label, set_tip, shown

LONGEST: Final = 2_000_000  # characters a line takes; records refuse far fewer, with a sentence
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Binding:
    """A control and the field it edits. `read` gives its value, `write` shows one."""

    widget: QWidget
    read: Callable[[], Any]
    write: Callable[[Any], None]


class Panel(QWidget, Generic[R]):
    """Fields of one record.

    Signals: `edited()` when something was typed or chosen.
    """

    edited = Signal()

    def __init__(self, record_type: type[R], tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._type = record_type
        self._tr = tr
        self._record: R | None = None
        self._bindings: dict[str, Binding] = {}
        self._read: dict[str, Any] = {}  # what the controls made of what is stored
        self._loading = False
        self._title = label("", "heading", wrap=True)
        self._notice = label("", "warning", wrap=True)
        self._notice.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._notice)
        inner = QWidget()
        inner.setLayout(self._column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    @property
    def record(self) -> R | None:
        """The record as it was when it was last read."""
        return self._record

    @property
    def title(self) -> str:
        """What stands above the fields."""
        return self._title.text()

    def load(self, record: R, title: str, typed: R | None = None) -> None:
        """Show a record under a title; `typed` is the same record with what was typed and not stored."""
        self._record = record
        self.set_title(title)
        self.tell("")
        self._loading = True
        for name, binding in self._bindings.items():
            binding.write(self.value_of(record, name))
            self._read[name] = binding.read()
            if typed is not None and self.value_of(typed, name) != self.value_of(record, name):
                binding.write(self.value_of(typed, name))
        self._loading = False

    def rebase(self, record: R) -> None:
        """Take up what is stored now; what was typed since stays as it is typed."""
        before = self._record
        self._record = record
        self._loading = True
        for name, binding in self._bindings.items():
            now = self.value_of(record, name)
            untouched = binding.read() == self._read[name]
            if untouched and before is not None and now != self.value_of(before, name):
                binding.write(now)
            self._read[name] = binding.read() if untouched else now
        self._loading = False

    def changes(self) -> dict[str, Any]:
        """Return the fields that differ from what is stored, with what is typed."""
        if self._record is None:
            return {}
        typed = {name: binding.read() for name, binding in self._bindings.items()}
        return {name: value for name, value in typed.items() if value != self._read[name]}

    def value_of(self, record: R, name: str) -> Any:
        """Return what a control shows of a record."""
        return getattr(record, name)

    def problems(self) -> tuple[Problem, ...]:
        """Return what cannot be understood of what is typed."""
        return ()

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(shown(title))

    def tell(self, text: str) -> None:
        """Show a sentence above the fields, or none."""
        self._notice.setText(shown(text))
        self._notice.setVisible(bool(text))

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show what must be put right and go to the first field concerned."""
        self.tell("\n".join(self._tr(each.message) for each in problems))
        for each in problems:
            if each.field in self._bindings:
                self._bindings[each.field].widget.setFocus()
                return

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        first = next(iter(self._bindings.values()), None)
        if first is not None:
            first.widget.setFocus()

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(LONGEST)
        self._place(name, line, Binding(line, line.text, lambda text: _write_line(line, text)))
        line.textChanged.connect(self._on_edited)
        return line

    def _text(self, name: str) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        text.setMinimumHeight(90)
        self._place(name, text, Binding(text, text.toPlainText, text.setPlainText))
        text.textChanged.connect(self._on_edited)
        return text

    def _check(self, name: str) -> QCheckBox:
        item = spec(self._type, name)
        box = QCheckBox()
        box.setObjectName(name)
        self._bindings[name] = Binding(box, box.isChecked, box.setChecked)
        row = QHBoxLayout()
        row.addWidget(box)
        row.addWidget(self._label(self._tr(item.label), box), 1)
        self._column.addLayout(row)
        box.toggled.connect(self._on_edited)
        return box

    def _combo(self, name: str, title: Message | None = None) -> QComboBox:
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._place(name, combo, Binding(combo, combo.currentData, lambda data: _choose(combo, data)), title)
        combo.currentIndexChanged.connect(self._on_edited)
        return combo

    def _place(self, name: str, widget: QWidget, binding: Binding, title: Message | None = None) -> None:
        item = spec(self._type, name) if title is None else None
        widget.setObjectName(name)
        self._bindings[name] = binding
        self._column.addWidget(self._label(self._tr(item.label if item else title or Message("", "")), widget))
        self._column.addWidget(widget)
        if item is not None and item.help is not None:
            set_tip(widget, self._tr(item.help))

    def _label(self, text: str, widget: QWidget) -> QLabel:
        made = buddy_label(text, widget)
        made.setWordWrap(True)
        return made

    def _on_edited(self) -> None:
        if not self._loading:
            self.edited.emit()


def _write_line(line: QLineEdit, text: str) -> None:
    line.setText(text)
    line.setCursorPosition(0)


def _choose(combo: QComboBox, data: Any) -> None:
    combo.setCurrentIndex(max(combo.findData(data), 0))
