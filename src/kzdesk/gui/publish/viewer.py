# SPDX-License-Identifier: GPL-3.0-or-later
"""The document as it will be printed: small pictures, pages, and over them where one is, finding and zooming."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import label, set_role
from kzdesk.gui.page_bar import PageBar
from kzdesk.gui.publish.finding import Finder
from kzdesk.gui.publish.sheets import Sheets
from kzdesk.gui.publish.thumbnails import Thumbnails
from kzdesk.services.export import Preview

_MAKING = QT_TRANSLATE_NOOP("preview", "Updating …")
_OPENS = QT_TRANSLATE_NOOP("publish", "Enter, or another click on it, opens the record that this is printed from.")
_MISSING = QT_TRANSLATE_NOOP("preview", "{count} characters cannot be printed; they are marked in the text.")


class Viewer(QWidget):
    """Shows a document in memory.

    Signals: `opened(str)` with the id of a record whose printed place was opened.
    """

    opened = Signal(str)

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._sought = ""
        self.sheets = Sheets()
        self.sheets.setObjectName("pages")
        self.sheets.opened.connect(self.opened)
        self.sheets.marked.connect(lambda _: self._tell(self._tr(_OPENS), "muted"))
        self.thumbnails = Thumbnails(self.sheets, tr)
        self.finder = Finder(self.sheets, tr)
        self._state = label("", "muted", wrap=True)
        self._state.setObjectName("preview_state")
        self._build()

    def show_preview(self, preview: Preview) -> None:
        """Show another document at the page where the one before was, or at the record that is sought."""
        self._show(preview)
        missing = len(preview.written.missing_characters)
        self._tell(self._tr(_MISSING.format(count=missing)) if missing else "", "warning")
        sought, self._sought = self._sought, ""
        if sought:
            self.sheets.mark_record(sought)

    def show_nothing(self, why: str = "") -> None:
        """Show no document, and why."""
        self._show(None)
        self._tell(why, "problem")

    def show_making(self) -> None:
        """Say that another document is on its way; the one before stays in sight until it is there."""
        self._tell(self._tr(_MAKING), "muted")

    def seek(self, record_id: str, *, later: bool) -> None:
        """Mark where a record is printed; `later` when the next document is there."""
        if later:
            self._sought = record_id
        else:
            self.sheets.mark_record(record_id)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.finder, 1)
        top.addSpacing(8)
        top.addWidget(PageBar(self.sheets, self._tr))
        pages = QHBoxLayout()
        pages.setSpacing(8)
        pages.addWidget(self.thumbnails)
        pages.addWidget(self.sheets, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addLayout(pages, 1)
        layout.addWidget(self._state)
        self._state.hide()

    def _show(self, preview: Preview | None) -> None:
        self.finder.forget()
        if preview is None:
            self.sheets.show_document(None, ())
        else:
            self.sheets.show_document(preview.data, preview.written.places)
        self.thumbnails.refresh()

    def _tell(self, text: str, role: str) -> None:
        self._state.setText(text)
        set_role(self._state, role)
        self._state.setVisible(bool(text))
