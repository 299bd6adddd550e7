# SPDX-License-Identifier: GPL-3.0-or-later
"""The printed document beside the list, made anew in memory a moment after each change."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import label
from kzdesk.gui.page_bar import PageBar
from kzdesk.gui.preview import PdfView
from kzdesk.gui.proof import Proof
from kzdesk.services.export import Export, Order, Prepared, Preview
from kzdesk.services.list_rows import Typed

SUBMISSION: Final = "annex1"

_TITLE = QT_TRANSLATE_NOOP("preview", "Preview")
_MAKING = QT_TRANSLATE_NOOP("preview", "Updating …")
_MISSING = QT_TRANSLATE_NOOP("preview", "{count} characters cannot be printed; they are marked in the text.")


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
        self._sought: tuple[str, tuple[str, ...]] | None = None
        self.proof = Proof(self, export, jobs, self._order)
        self._build()
        self._connect()

    @property
    def view(self) -> PdfView:
        """The pages."""
        return self._view

    @property
    def settled(self) -> bool:
        """Whether what is shown is what was wanted last."""
        return self.proof.settled

    def refresh(self) -> None:
        """Make the document anew in a moment; what is being made now is dropped."""
        self.proof.refresh()

    def seek(self, text: str, headings: tuple[str, ...]) -> None:
        """Bring a text below these headings into view, now or when the document that has it is there."""
        self._sought = (text, headings)
        if self.settled:
            self._show_sought()

    def _build(self) -> None:
        self._view = PdfView()
        self._state = label("", "muted", wrap=True)
        self._state.setObjectName("preview_state")
        top = QHBoxLayout()
        top.addWidget(label(self._tr(_TITLE), "heading"))
        top.addStretch(1)
        top.addWidget(PageBar(self._view, self._tr))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._state)
        self._state.hide()

    def _connect(self) -> None:
        self.proof.begun.connect(lambda: self._tell(self._tr(_MAKING)))
        self.proof.made.connect(self._on_made)
        self.proof.failed.connect(self._on_failed)
        self.proof.emptied.connect(self._on_emptied)

    def _order(self) -> Order | None:
        wanted = self._wanted()
        if wanted is None:
            return None
        return Order(SUBMISSION, wanted.edition_id, language=self._language(), typed=wanted.typed)

    def _language(self) -> str:
        languages = self._export.languages(SUBMISSION)
        return "en" if "en" in languages else languages[0]

    def _on_made(self, _prepared: Prepared, preview: Preview) -> None:
        self._view.show_pdf(preview.data)
        missing = len(preview.written.missing_characters)
        self._tell(self._tr(_MISSING.format(count=missing)) if missing else "")
        self._show_sought()

    def _on_emptied(self) -> None:
        self._view.show_pdf(None)
        self._tell("")

    def _on_failed(self, error: Exception) -> None:
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

    def _tell(self, text: str) -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))
