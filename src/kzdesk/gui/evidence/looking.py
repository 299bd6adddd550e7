# SPDX-License-Identifier: GPL-3.0-or-later
"""Beside the list: what a file looks like, what is known of it, and what was done with it."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.fields import spec, specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.evidence import Attachment, CustodyAct
from kzdesk.gui.evidence.picture_view import PictureView
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.labels import label, shown
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.evidence.custody import CustodyLog
from kzdesk.services.evidence.showing import Fact, Picture, is_shown

T = TypeVar("T")
_SOON: Final = 150  # milliseconds the cursor rests on a file before it is opened
_PREVIEW = QT_TRANSLATE_NOOP("evidence", "Preview")
_FACTS = QT_TRANSLATE_NOOP("evidence", "About the file")
_LOG = QT_TRANSLATE_NOOP("evidence", "Custody log")
_NOTHING = QT_TRANSLATE_NOOP("evidence", "Choose a file in the list, or drag files from outside onto this page.")
_NOT_SHOWN = QT_TRANSLATE_NOOP(
    "evidence", "Files of this type are not shown here. They are kept, verified and exported all the same."
)
_GONE = QT_TRANSLATE_NOOP("evidence", "This file was destroyed. The custody log says when and why.")
_OPENING = QT_TRANSLATE_NOOP("evidence", "Opening …")
_WHAT = QT_TRANSLATE_NOOP("evidence", "What")
_VALUE = QT_TRANSLATE_NOOP("evidence", "Value")
_ACT = QT_TRANSLATE_NOOP("evidence", "{time} – {act}")
_ALTERED = QT_TRANSLATE_NOOP("evidence", "ALTERED: {line}")
_HOLDS = QT_TRANSLATE_NOOP("evidence", "Every line follows from the one before it: nothing was altered.")
_BROKEN = QT_TRANSLATE_NOOP(
    "evidence", "This log was altered outside kzdesk, at the lines marked. Compare it with your newest backup."
)
_FILE: Final = ("file_name", "media_type", "size", "sha256", "origin", "captured_on", "received_on", "note")


class Looking(QTabWidget):
    """Shows one file at a time."""

    def __init__(self, context: FormContext) -> None:
        """Show nothing yet."""
        super().__init__()
        self._context = context
        self._file: Attachment | None = None
        self._page = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self._load)
        self.setObjectName("looking")
        self._build()
        self.currentChanged.connect(lambda _: self._load())
        self.preview.page_wanted.connect(self._on_page)

    def show_file(self, file: Attachment | None) -> None:
        """Show a file once the cursor rests on it; the same one is read again."""
        self._page = self._page if file is not None and self._file is not None and file.id == self._file.id else 0
        self._file = file
        self.preview.show_text(self._context.text(_without_picture(file) or _OPENING))
        self._pages.setText("")
        self._table.setRowCount(0)
        self._acts.clear()
        self._holds.setText("")
        self._timer.start()

    def _build(self) -> None:
        text = self._context.text
        self.preview = PictureView(self._context.tr)
        self._pages = label("", "muted")
        self._pages.setObjectName("preview_page")
        shown_page = QWidget()
        column = QVBoxLayout(shown_page)
        column.addWidget(self.preview, 1)
        column.addWidget(self._pages)
        self._table = QTableWidget(0, 2)
        self._table.setObjectName("facts")
        self._table.setAccessibleName(text(_FACTS))
        self._table.setHorizontalHeaderLabels([text(_WHAT), text(_VALUE)])
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._acts = QListWidget()
        self._acts.setObjectName("custody")
        self._acts.setAccessibleName(text(_LOG))
        self._acts.setItemDelegate(TwoLines(self._acts))
        self._acts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._holds = label("", "muted", wrap=True)
        self._holds.setObjectName("custody_holds")
        log = QWidget()
        lines = QVBoxLayout(log)
        lines.addWidget(self._acts, 1)
        lines.addWidget(self._holds)
        for widget, title in ((shown_page, _PREVIEW), (self._table, _FACTS), (log, _LOG)):
            self.addTab(widget, text(title))

    def _load(self) -> None:
        file = self._file
        if file is None:
            return
        (self._load_picture, self._load_facts, self._load_log)[self.currentIndex()](file)

    def _load_picture(self, file: Attachment) -> None:
        if _without_picture(file) is not None:
            return
        showing, box, page = self._context.services.evidence.showing, self.preview.box, self._page

        def done(picture: Picture) -> None:
            if self._file is not None and self._file.id == file.id:
                self.preview.show_picture(picture, page)
                self._pages.setText(self.preview.page_text())

        self._submit(lambda: showing.picture(file.id, box, page), done, file)

    def _load_facts(self, file: Attachment) -> None:
        showing = self._context.services.evidence.showing
        self._show_facts(file, ())
        if not file.destroyed:
            self._submit(lambda: showing.facts(file.id), lambda told: self._show_facts(file, told), file)

    def _load_log(self, file: Attachment) -> None:
        keeping = self._context.services.evidence.keeping
        self._submit(lambda: keeping.log(file.id), lambda log: self._show_log(file, log), file)

    def _submit(self, work: Callable[[], T], done: Callable[[T], None], file: Attachment) -> None:
        def failed(error: Exception) -> None:
            if not isinstance(error, KzdeskError):
                self._context.problem(error)
            elif self._file is not None and self._file.id == file.id:
                self.preview.show_text(self._context.text(error.message))

        self._context.jobs.submit(self, lambda _: work(), done=done, failed=failed)

    def _on_page(self, page: int) -> None:
        self._page = page
        self._load()

    def _show_facts(self, file: Attachment, told: tuple[Fact, ...]) -> None:
        if self._file is None or self._file.id != file.id:
            return
        known = [item for item in specs(Attachment) if item.name in _FILE]
        pairs = [(self._context.label(item), self._context.shown(item, getattr(file, item.name))) for item in known]
        rows = [(name, value) for name, value in (*pairs, *told) if value]
        self._table.setRowCount(len(rows))
        for row, pair in enumerate(rows):
            for column, text in enumerate(pair):
                self._table.setItem(row, column, QTableWidgetItem(shown(text)))

    def _show_log(self, file: Attachment, log: CustodyLog) -> None:
        if self._file is None or self._file.id != file.id:
            return
        self._acts.clear()
        for act in log.acts:
            line = self._context.text(
                _ACT.format(time=act.at.replace("T", " ").replace("Z", " UTC"), act=self._act(act))
            )
            if act.id in log.broken:
                line = self._context.text(_ALTERED.format(line=line))
            put_lines(QListWidgetItem(self._acts), line, " · ".join(each for each in (act.by, act.reason) if each))
        self._acts.setCurrentRow(self._acts.count() - 1)
        self._holds.setText(self._context.text(_HOLDS if log.holds else _BROKEN))

    def _act(self, act: CustodyAct) -> str:
        return self._context.code_label(spec(CustodyAct, "act"), act.act)


def _without_picture(file: Attachment | None) -> Message | None:
    """Return what is said in place of a picture; None for what has one."""
    if file is None:
        return _NOTHING
    if file.destroyed:
        return _GONE
    return None if is_shown(file) else _NOT_SHOWN
