# SPDX-License-Identifier: GPL-3.0-or-later
"""The document at hand: which, made from what and for whom; how it will print; what to check; and out as a file."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from kzdesk.domain.errors import KzdeskError, Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.labels import button, label, set_role, set_tip
from kzdesk.gui.page import Place
from kzdesk.gui.proof import Proof
from kzdesk.gui.publish.findings import behind, findings, length
from kzdesk.gui.publish.findings_panel import FindingsPanel
from kzdesk.gui.publish.ordering import OrderForm
from kzdesk.gui.publish.viewer import Viewer
from kzdesk.gui.releasing.exporting import ExportDialog
from kzdesk.services.export import Offer, Prepared, Preview, Remark
from kzdesk.services.records import Choice
from kzdesk.services.subjects import Origin

_WIDE: Final = 372  # pixels of the side where the document is ordered
_LISTS: Final = ("edition", "list_section", "list_group", "list_entry")  # edited on the page of lists
_OTHER_KIND: Final = "kind"  # the code by which a maker refuses a record that is not of its kind
_PREVIEWED: Final = "pdf"  # the format that pages are counted in
_DOCUMENT = QT_TRANSLATE_NOOP("publish", "Document")
_RELEASED = QT_TRANSLATE_NOOP("publish", "Released documents")
_EXPORT = QT_TRANSLATE_NOOP("publish", "Export …")


class DocumentPane(QWidget):
    """Signals: `go(Place)` to the record behind something, `released_wanted()` for what went out before."""

    go = Signal(object)
    released_wanted = Signal()

    def __init__(self, context: FormContext) -> None:
        """Make nothing until `refresh` or `make_from` is called."""
        super().__init__()
        self._context = context
        self._offers = context.services.export.submissions()
        self._formats = context.services.export.formats()
        self._order = OrderForm(context)
        self._findings = FindingsPanel(context.tr)
        self.viewer = Viewer(context.tr)
        self.proof = Proof(self, context.services.export, context.jobs, self._order.order)
        self._prepared: Prepared | None = None
        self._origins: Mapping[str, Origin] = {}
        self._pages = 0
        self._export_wanted = False
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Make the document as the records are now."""
        if self._order.offer is None:
            self._order.show_offer(self._offers[0])
        else:
            self._order.refresh()

    def make_from(self, subject: Choice, name: str = "", as_of: str = "") -> None:
        """Make a document from a record: the one of this name, else the one at hand, if it is made of such records."""
        fitting = [each for each in self._offers if subject.type_name in each.subjects]
        if fitting:
            wanted = next((each for each in fitting if each.name == name), self._order.offer)
            self._show_offer(wanted if wanted in fitting else fitting[0], subject, as_of)

    def make(self, name: str, as_of: str = "") -> None:
        """Make the document of this name, which is made from the whole vault."""
        for each in self._offers:
            if each.name == name:
                self._show_offer(each, None, as_of)

    def seek(self, record_id: str) -> None:
        """Show where a record is printed, in the document that is there or on its way."""
        self.viewer.seek(record_id, later=not self.proof.settled)
        self.viewer.sheets.setFocus()

    def start(self) -> None:
        """Put the cursor where it was, or where one begins."""
        before = self.focusWidget()
        if before is not None and before.isVisible():
            before.setFocus()
        else:
            self._order.start()

    def export(self) -> None:
        """Ask how the document goes out; if it is still being made, as soon as it is there."""
        if not self.proof.settled:
            self._export_wanted = True
        elif self._prepared is not None:
            self._export_wanted = False
            context = self._context
            remarks = len(self._prepared.remarks) + len(self._of_file(self._prepared))
            ExportDialog(
                self,
                context.services,
                context.jobs,
                prepared=self._prepared,
                offer=self._chosen_format,
                remarks=remarks,
            ).open()

    def stand_at_export(self) -> None:
        """Put the cursor on the step that lets the document out."""
        self._export.setFocus()

    def _build(self) -> None:
        tr = self._context.tr
        self._documents = QComboBox()
        self._documents.setObjectName("document")
        self._documents.setAccessibleName(tr(_DOCUMENT))
        self._documents.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for each in self._offers:
            self._documents.addItem(tr(each.label), each.name)
        self._released, self._export = button(tr(_RELEASED)), button(tr(_EXPORT), "main")
        for made, name, keys in ((self._released, "to_released", "Ctrl+R"), (self._export, "export", "Ctrl+E")):
            made.setObjectName(name)
            set_tip(made, keys)
        self._length = label("", wrap=True)
        self._length.setObjectName("length")
        self._length.hide()
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._order)
        left.addWidget(self._length)
        left.addWidget(self._findings, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(12)
        splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
        splitter.addWidget(side)
        splitter.addWidget(self.viewer)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_WIDE, 2 * _WIDE])
        top = QHBoxLayout()
        top.addWidget(self._documents, 1)
        for step in (self._released, self._order.format, self._export):
            top.addWidget(step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self._documents.activated.connect(lambda row: self._order.show_offer(self._offers[row]))
        self._released.clicked.connect(self.released_wanted)
        self._export.clicked.connect(self.export)
        self._order.changed.connect(self.proof.refresh)
        self._order.format.currentIndexChanged.connect(lambda _: self._show_findings())
        self.proof.begun.connect(self.viewer.show_making)
        self.proof.made.connect(self._on_made)
        self.proof.failed.connect(self._on_failed)
        self.viewer.opened.connect(self._on_place)
        self._findings.opened.connect(self._open)

    def _on_made(self, prepared: Prepared, preview: Preview) -> None:
        self._prepared = prepared
        self._order.show_date(prepared.as_of)
        self.viewer.show_preview(preview)
        self._pages = preview.written.pages
        self._show_length(length(prepared, self._context.tr), too_long=bool(prepared.words and prepared.words.over))
        subjects, wanted = self._context.services.subjects, behind(prepared)

        def show(origins: Mapping[str, Origin]) -> None:
            if prepared is self._prepared:
                self._origins = origins
                self._show_findings()

        self._context.jobs.submit(self, lambda _: subjects.origins(wanted), done=show, failed=self._context.problem)
        if self._export_wanted:
            self.export()

    def _show_findings(self) -> None:
        """Show what there is to say of the document, and of it as a file of the format that is chosen."""
        if self._prepared is not None:
            of_file = self._of_file(self._prepared)
            self._findings.show_findings(findings(self._prepared, self._origins, self._context.tr, of_file))

    @property
    def _chosen_format(self) -> Offer:
        return self._formats[self._order.format.currentIndex()]

    def _of_file(self, prepared: Prepared) -> tuple[Remark, ...]:
        chosen = self._chosen_format.name
        pages = self._pages if chosen == _PREVIEWED else 0
        return self._context.services.export.format_remarks(prepared, chosen, pages)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.code == _OTHER_KIND and self._order.propose_next():
            return
        self._prepared = None
        self._export_wanted = False
        self._findings.forget()
        self._show_length("")
        if isinstance(error, KzdeskError):
            self.viewer.show_nothing(self._context.tr(error.message))
        else:
            self.viewer.show_nothing()
            self._context.problem(error)

    def _show_offer(self, offer: Offer | None, subject: Choice | None, as_of: str) -> None:
        if offer is not None:
            self._documents.setCurrentIndex(self._offers.index(offer))
            self._order.show_offer(offer, subject, as_of)

    def _show_length(self, text: str, *, too_long: bool = False) -> None:
        self._length.setText(text)
        set_role(self._length, "warning" if too_long else "good")
        self._length.setVisible(bool(text))

    def _on_place(self, record_id: str) -> None:
        """Go to the record behind what is printed."""
        subjects = self._context.services.subjects

        def show(origins: Mapping[str, Origin]) -> None:
            if record_id in origins:
                self._open(origins[record_id])

        self._context.jobs.submit(
            self, lambda _: subjects.origins((record_id,)), done=show, failed=self._context.problem
        )

    def _open(self, origin: Origin) -> None:
        if origin.type_name in _LISTS:
            self.go.emit(Place("editions", origin.type_name, origin.id))
        else:
            self.go.emit(Place("records", origin.whole_type, origin.whole_id))
