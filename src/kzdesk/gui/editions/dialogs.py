# SPDX-License-Identifier: GPL-3.0-or-later
"""Small dialogs of the list page: a new edition, a new group."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records.listing import Edition
from kzdesk.gui.editions.panel import LONGEST
from kzdesk.gui.forms.reading import read
from kzdesk.gui.labels import buddy_label, button, label, shown
from kzdesk.services.editions import EditionView

CANCEL = QT_TRANSLATE_NOOP("editions", "Cancel")
_NEW_EDITION = QT_TRANSLATE_NOOP("editions", "New list edition")
_TITLE = QT_TRANSLATE_NOOP("editions", "Title")
_PROPOSED = QT_TRANSLATE_NOOP("editions", "The List of Political Prisoners in Kazakhstan")
_AS_OF = QT_TRANSLATE_NOOP("editions", "As of (for example 31.8.2023)")
_MAKE = QT_TRANSLATE_NOOP("editions", "Make the edition")
_NEED = QT_TRANSLATE_NOOP("editions", "The list needs a title and the day it describes.")
_NEW_GROUP = QT_TRANSLATE_NOOP("editions", "New group")
_SECTION = QT_TRANSLATE_NOOP("editions", "Section")
_HEADING = QT_TRANSLATE_NOOP("editions", "Heading, as it is printed")
_ADD_GROUP = QT_TRANSLATE_NOOP("editions", "Add the group")
_NEED_HEADING = QT_TRANSLATE_NOOP("editions", "The group needs a heading.")


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


class EditionDialog(SmallDialog):
    """Asks for title and date of a new edition.

    Signals: `made(str, PartialDate)`.
    """

    made = Signal(str, object)

    def __init__(self, parent: QWidget, tr: Translate) -> None:
        """Propose the usual title."""
        super().__init__(parent, tr(_NEW_EDITION), tr(_MAKE), tr)
        self._title = QLineEdit(tr(_PROPOSED))
        self._title.setMaxLength(LONGEST)
        self._as_of = QLineEdit()
        self._field(tr(_TITLE), self._title, "title")
        self._field(tr(_AS_OF), self._as_of, "as_of")
        self._finish()
        self._as_of.setFocus()

    def _on_step(self) -> None:
        reading = read(spec(Edition, "as_of"), self._as_of.text())
        value: PartialDate | None = reading.value
        if reading.problem:
            self.refuse(self._tr(reading.problem))
        elif not self._title.text().strip() or value is None or not value.known:
            self.refuse(self._tr(_NEED))
        else:
            self.made.emit(self._title.text().strip(), value)
            self.accept()


class GroupDialog(SmallDialog):
    """Asks for section and heading of a new group.

    Signals: `made(str, str)`: the section's id and the heading.
    """

    made = Signal(str, str)

    def __init__(self, parent: QWidget, view: EditionView, section_id: str, tr: Translate) -> None:
        """Offer the sections of an edition, one of them chosen."""
        super().__init__(parent, tr(_NEW_GROUP), tr(_ADD_GROUP), tr)
        self._section = QComboBox()
        for each in view.sections:
            self._section.addItem(shown(each.section.heading), each.section.id)
        self._section.setCurrentIndex(max(self._section.findData(section_id), 0))
        self._heading = QLineEdit()
        self._heading.setMaxLength(LONGEST)
        self._field(tr(_SECTION), self._section, "section")
        self._field(tr(_HEADING), self._heading, "heading")
        self._finish()
        self._heading.setFocus()

    def _on_step(self) -> None:
        if self._heading.text().strip():
            self.made.emit(self._section.currentData(), self._heading.text().strip())
            self.accept()
        else:
            self.refuse(self._tr(_NEED_HEADING))
