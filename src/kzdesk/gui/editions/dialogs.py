# SPDX-License-Identifier: GPL-3.0-or-later
"""Small dialogs of the list page: a new edition, a new group."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records.listing import Edition
from kzdesk.gui.editions.panel import LONGEST
from kzdesk.gui.forms.reading import read
from kzdesk.gui.labels import shown
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.services.editions import EditionView

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
