# SPDX-License-Identifier: GPL-3.0-or-later
"""The printed document beside the list, made anew in memory a moment after each change."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from kzdesk.domain.errors import Cancelled, KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.jobs import Job, JobRunner, Lane
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import label, set_tip
from kzdesk.gui.preview import PdfView
from kzdesk.services.export import Export, Order, Prepared, Preview
from kzdesk.services.list_rows import Typed

PAUSE: Final = 400  # milliseconds without a change before the preview is made anew
SUBMISSION: Final = "annex1"

_TITLE = QT_TRANSLATE_NOOP("preview", "Preview")
_PAGES = QT_TRANSLATE_NOOP("preview", "Pages of the document")
_PAGE = QT_TRANSLATE_NOOP("preview", "Page {page} of {pages}")
_MAKING = QT_TRANSLATE_NOOP("preview", "Updating …")
_MISSING = QT_TRANSLATE_NOOP("preview", "{count} characters cannot be printed; they are marked in the text.")
_ZOOMS: tuple[tuple[str, str, int, Message], ...] = (
    ("−", "Ctrl+-", -1, QT_TRANSLATE_NOOP("preview", "Make the preview smaller")),
    ("+", "Ctrl++", 1, QT_TRANSLATE_NOOP("preview", "Make the preview larger")),
    ("↔", "Ctrl+0", 0, QT_TRANSLATE_NOOP("preview", "Fit the preview to its width")),
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to print: an edition, with what is typed and not stored."""

    edition_id: str
    typed: Typed


class PreviewPane(QWidget):
    """Asks `wanted` what to print whenever it makes the document; None shows nothing."""

    def __init__(self, export: Export, jobs: JobRunner, tr: Translate, wanted: Callable[[], Wanted | None]) -> None:
        """Show nothing until `refresh` is called."""
        super().__init__()
        self._export = export
        self._jobs = jobs
        self._tr = tr
        self._wanted = wanted
        self._number = 0
        self._job: Job | None = None
        self._sought: tuple[str, tuple[str, ...]] | None = None
        self._build()

    @property
    def view(self) -> PdfView:
        """The pages."""
        return self._view

    @property
    def settled(self) -> bool:
        """Whether what is shown is what was wanted last."""
        return self._job is None and not self._timer.isActive()

    def refresh(self) -> None:
        """Make the document anew in a moment; what is being made now is dropped."""
        self._number += 1
        if self._job is not None:
            self._job.cancel()
        self._timer.start()

    def seek(self, text: str, headings: tuple[str, ...]) -> None:
        """Bring a text below these headings into view, now or when the document that has it is there."""
        self._sought = (text, headings)
        if self.settled:
            self._show_sought()

    def _build(self) -> None:
        self._view = PdfView()
        self._view.setAccessibleName(self._tr(_PAGES))
        self._page = label("", "muted")
        self._state = label("", "muted", wrap=True)
        self._state.setObjectName("preview_state")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._prepare)
        self._view.page_changed.connect(self._on_page)
        top = QHBoxLayout()
        top.addWidget(label(self._tr(_TITLE), "heading"))
        top.addStretch(1)
        top.addWidget(self._page)
        for sign, keys, steps, title in _ZOOMS:
            top.addWidget(self._zoom_button(sign, keys, steps, self._tr(title)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._state)
        self._state.hide()

    def _zoom_button(self, sign: str, keys: str, steps: int, title: str) -> QToolButton:
        made = QToolButton()
        made.setText(sign)
        made.setAccessibleName(title)
        set_tip(made, f"{title} ({keys})")
        made.clicked.connect(lambda: self._view.zoom(steps))
        add_action(self, title, keys).triggered.connect(lambda: self._view.zoom(steps))
        return made

    def _prepare(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            self._job = None
            self._view.show_pdf(None)
            self._tell("")
            return
        number = self._number
        self._tell(self._tr(_MAKING))
        self._job = self._jobs.submit(
            self,
            lambda _: self._export.prepare(
                Order(SUBMISSION, wanted.edition_id, language=self._language(), typed=wanted.typed)
            ),
            done=lambda prepared: self._on_prepared(number, prepared),
            failed=lambda error: self._on_failed(number, error),
        )

    def _language(self) -> str:
        languages = self._export.languages(SUBMISSION)
        return "en" if "en" in languages else languages[0]

    def _on_prepared(self, number: int, prepared: Prepared) -> None:
        if number != self._number:
            return
        self._job = self._jobs.submit(
            self,
            lambda progress: self._export.preview(prepared, progress=progress),
            done=lambda preview: self._on_made(number, preview),
            failed=lambda error: self._on_failed(number, error),
            lane=Lane.WIDE,
        )

    def _on_made(self, number: int, preview: Preview) -> None:
        if number != self._number:
            return
        self._job = None
        self._view.show_pdf(preview.data)
        missing = len(preview.written.missing_characters)
        self._tell(self._tr(_MISSING.format(count=missing)) if missing else "")
        self._show_sought()

    def _on_failed(self, number: int, error: Exception) -> None:
        if number != self._number or isinstance(error, Cancelled):
            return
        self._job = None
        if isinstance(error, KzdeskError):
            self._tell(self._tr(error.message))
        else:
            self._tell("")
            self._jobs.problem.emit(error)

    def _show_sought(self) -> None:
        if self._sought is not None and self._view.pages:
            text, headings = self._sought
            self._sought = None
            self._view.reveal(text, headings)

    def _on_page(self, page: int, pages: int) -> None:
        text = self._tr(_PAGE.format(page=page, pages=pages)) if pages else ""
        self._page.setText(text)
        said = self._view.paper.text(page - 1) if self._view.paper and pages else ""
        self._view.setAccessibleDescription(f"{text}\n{said}")

    def _tell(self, text: str) -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))
