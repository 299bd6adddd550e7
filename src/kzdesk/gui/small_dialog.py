# SPDX-License-Identifier: GPL-3.0-or-later
"""A dialog of a few fields and one step, as several pages have it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import buddy_label, button, label

CANCEL = QT_TRANSLATE_NOOP("dialogs", "Cancel")


class SmallDialog(QDialog):
    """A few fields and one step; Enter takes the step, Esc leaves everything as it is."""

    def __init__(self, parent: QWidget, title: str, step: str, tr: Translate) -> None:
        """Name the dialog and its step."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("kzdesk")
        self._tr = tr
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 16)
        self._column.setSpacing(8)
        self._column.addWidget(label(title, "heading"))
        self._problem = label("", "problem", wrap=True)
        self._problem.setObjectName("problem")
        self._problem.hide()
        self._step = button(step, "main")
        self._step.setObjectName("step")
        self._step.setDefault(True)
        self._cancel = button(tr(CANCEL))
        self._cancel.setObjectName("cancel")
        self._step.clicked.connect(self._on_step)
        self._cancel.clicked.connect(self.reject)
        self.finished.connect(parent.window().activateWindow)
        self.setMinimumWidth(480)

    def refuse(self, text: str) -> None:
        """Show why the step cannot be taken."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _field(self, title: str, widget: QWidget, name: str) -> None:
        widget.setObjectName(name)
        self._column.addWidget(buddy_label(title, widget))
        self._column.addWidget(widget)

    def _finish(self, *extra: QPushButton) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        for each in (self._cancel, *extra, self._step):
            row.addWidget(each)
        self._column.addWidget(self._problem)
        self._column.addLayout(row)

    def _on_step(self) -> None:
        self.accept()
