# SPDX-License-Identifier: GPL-3.0-or-later
"""Over the pages of a document: which page is in view, and smaller, larger, as wide as there is room."""

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import label, set_tip
from kzdesk.gui.preview import PdfView

_PAGES = QT_TRANSLATE_NOOP("preview", "Pages of the document")
_PAGE = QT_TRANSLATE_NOOP("preview", "Page {page} of {pages}")
_ZOOMS: tuple[tuple[str, str, int, Message], ...] = (
    ("−", "Ctrl+-", -1, QT_TRANSLATE_NOOP("preview", "Make the preview smaller")),
    ("+", "Ctrl++", 1, QT_TRANSLATE_NOOP("preview", "Make the preview larger")),
    ("↔", "Ctrl+0", 0, QT_TRANSLATE_NOOP("preview", "Fit the preview to its width")),
)


class PageBar(QWidget):
    """Names the view for screen readers as well: with the page and its text."""

    def __init__(self, view: PdfView, tr: Translate) -> None:
        """Follow a view; the keys work wherever the bar is to be seen."""
        super().__init__()
        self._view = view
        self._tr = tr
        self._page = label("", "muted")
        self._page.setObjectName("page_number")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._page)
        for sign, keys, steps, title in _ZOOMS:
            row.addWidget(self._button(sign, keys, steps, tr(title)))
        view.setAccessibleName(tr(_PAGES))
        view.page_changed.connect(self._on_page)

    def _button(self, sign: str, keys: str, steps: int, title: str) -> QToolButton:
        made = QToolButton()
        made.setText(sign)
        made.setAccessibleName(title)
        set_tip(made, f"{title} ({keys})")
        made.clicked.connect(lambda: self._view.zoom(steps))
        add_action(self, title, keys).triggered.connect(lambda: self._view.zoom(steps))
        return made

    def _on_page(self, page: int, pages: int) -> None:
        text = self._tr(_PAGE.format(page=page, pages=pages)) if pages else ""
        self._page.setText(text)
        said = self._view.paper.text(page - 1) if self._view.paper and pages else ""
        self._view.setAccessibleDescription(f"{text}\n{said}")
