# SPDX-License-Identifier: GPL-3.0-or-later
"""What every editor of a field is."""

from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from kzdesk.domain.fields import FieldSpec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.labels import shown

_NEEDED = QT_TRANSLATE_NOOP("forms", "Needed.")


class Editor(QWidget):
    """Edits one field.

    Signals: `edited()` when the person changed it, `left()` when the cursor went elsewhere,
    `create_wanted(str)` when a new record is wanted for it, with what was typed.
    """

    WIDE: ClassVar[bool] = False
    edited = Signal()
    left = Signal()
    create_wanted = Signal(str)

    def __init__(self, item: FieldSpec, context: FormContext) -> None:
        """Build the widgets in `_build`."""
        super().__init__()
        self.item = item
        self.context = context
        self.setObjectName(f"{item.name}_editor")
        self.field = self._build()
        self.field.setObjectName(item.name)
        self.field.setAccessibleName(context.label(item))
        self.field.installEventFilter(self)
        self.field.setAcceptDrops(False)  # a file that is dragged in is for the record: its path must not become text
        self.describe("")

    def _build(self) -> QWidget:
        """Build the editor and return the widget that takes the cursor."""
        raise TypeError(f"{type(self).__name__} builds nothing")

    def show_value(self, value: Any, raw: str) -> None:
        """Show a value, or the text that is not one yet, without telling `edited`."""
        raise TypeError(f"{type(self).__name__} shows nothing")

    def value(self) -> tuple[Any, str]:
        """Return the value, and the typed text when it is not one."""
        raise TypeError(f"{type(self).__name__} holds nothing")

    def describe(self, problem: str) -> None:
        """Tell screen readers what stands around the field: that it is needed, its help and its problem."""
        pieces = [problem]
        pieces += [self.context.text(_NEEDED)] if self.item.required else []
        pieces += [self.context.text(self.item.help)] if self.item.help else []
        self.field.setAccessibleDescription(" ".join(shown(piece) for piece in pieces if piece))

    def mark(self, wrong: bool) -> None:
        """Show by the frame that something is to be put right."""
        state = "true" if wrong else "false"
        if self.field.property("wrong") != state:
            self.field.setProperty("wrong", state)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the cursor leaves."""
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return False
