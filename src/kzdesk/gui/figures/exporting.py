# SPDX-License-Identifier: GPL-3.0-or-later
"""Letting one figure out: in which format and for whom, before it is made anew for these readers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import label
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.services.desk import Services
from kzdesk.services.export import Offer

_TITLE = QT_TRANSLATE_NOOP("figures", "Export the figure “{title}”")
_STEP = QT_TRANSLATE_NOOP("figures", "Make it …")
_FORMAT = QT_TRANSLATE_NOOP("figures", "Format")
_FOR_WHOM = QT_TRANSLATE_NOOP("figures", "For whom")
_COUNTED_ANEW = QT_TRANSLATE_NOOP(
    "figures",
    "The figure is counted anew for these readers: whoever has not agreed is left out, and for readers outside the "
    "team small numbers are hidden. The file says for whom it was made.",
)
_TABLE = "csv"


class FigureDialog(SmallDialog):
    """Signals: `decided(Offer, str)`: the format, and the code of the readers."""

    decided = Signal(object, str)

    def __init__(self, parent: QWidget, services: Services, tr: Translate, *, title: str) -> None:
        """Offer pictures and the table, and propose the public."""
        super().__init__(parent, tr(_TITLE.format(title=title)), tr(_STEP), tr)
        export = services.export
        self._offers = (*export.pictures(), *(each for each in export.formats() if each.name == _TABLE))
        self._format, self._readers = QComboBox(), QComboBox()
        for each in self._offers:
            self._format.addItem(tr(each.label), each.name)
        for code in export.profiles():
            self._readers.addItem(services.display.label("export_profiles", code), code)
        self._field(tr(_FORMAT), self._format, "figure_format")
        self._field(tr(_FOR_WHOM), self._readers, "readers")
        self._column.addWidget(label(tr(_COUNTED_ANEW), "muted", wrap=True))
        self._finish()
        self._format.setFocus()

    @property
    def chosen(self) -> Offer:
        """The format that is chosen."""
        return self._offers[self._format.currentIndex()]

    def _on_step(self) -> None:
        self.decided.emit(self.chosen, str(self._readers.currentData()))
        self.accept()
