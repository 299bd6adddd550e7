# SPDX-License-Identifier: GPL-3.0-or-later
"""What else one does with the findings shown: take them to a meeting as a list, and see what was not compared."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import record_type
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import label
from kzdesk.gui.releasing.desk_paper import let_out
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.gui.theme import comfortable
from kzdesk.services.desk import Services
from kzdesk.services.export import DeskPaper, Offer
from kzdesk.services.review.answers import Found
from kzdesk.services.review.coverage import Empty

_TITLE = QT_TRANSLATE_NOOP("review", "List of findings for a meeting")
_STEP = QT_TRANSLATE_NOOP("review", "Go on …")
_COUNT = QT_TRANSLATE_NOOP("review", "Findings on the list, as they are chosen on the page: {count}.")
_SHOWS = QT_TRANSLATE_NOOP("review", "What it shows")
_NAMED = QT_TRANSLATE_NOOP("review", "names, sentences and values")
_NAMELESS = QT_TRANSLATE_NOOP("review", "no names and no values, only class, field and a code")
_FORM = QT_TRANSLATE_NOOP("review", "Form")
_FORMATS = ("pdf", "docx", "xlsx", "csv")
_EMPTY_TITLE = QT_TRANSLATE_NOOP("review", "What could not be compared")
_EMPTY_SAID = QT_TRANSLATE_NOOP(
    "review",
    "A check compares two facts. Where one of them is empty it says nothing, though something may be wrong. Of the "
    "fields that are compared most these are empty:",
)
_NOTHING_EMPTY = QT_TRANSLATE_NOOP("review", "Every field that is compared most is filled in everywhere.")
_CLOSE = QT_TRANSLATE_NOOP("review", "Close")
_FIELD = QT_TRANSLATE_NOOP("review", "Field")
_HOW_OFTEN = QT_TRANSLATE_NOOP("review", "Empty in")
_OF = QT_TRANSLATE_NOOP("review", "{empty} of {count}")
_FIELD_OF = QT_TRANSLATE_NOOP("review", "{kind}, {field}")
_NONE_AT_ALL = QT_TRANSLATE_NOOP("review", "People without any record of: {kind}")


class MeetingDialog(SmallDialog):
    """Asks what a list of findings shows, and in which form. Signals: `decided(bool, str)`: names, format."""

    decided = Signal(bool, str)

    def __init__(self, parent: QWidget, count: int, offers: tuple[Offer, ...], tr: Translate) -> None:
        """Propose a list without names: what lies about after a meeting tells nothing then."""
        super().__init__(parent, tr(_TITLE), tr(_STEP), tr)
        self._column.addWidget(label(tr(_COUNT.format(count=count)), wrap=True))
        self._names, self._form = QComboBox(), QComboBox()
        for named, title in ((False, _NAMELESS), (True, _NAMED)):
            self._names.addItem(tr(title), named)
        for each in offers:
            self._form.addItem(tr(each.label), each.name)
        self._field(tr(_SHOWS), self._names, "list_names")
        self._field(tr(_FORM), self._form, "list_form")
        self._finish()
        self._names.setFocus()

    def _on_step(self) -> None:
        self.decided.emit(bool(self._names.currentData()), str(self._form.currentData()))
        self.accept()


class EmptyDialog(SmallDialog):
    """Lists the fields that are empty and thus compared with nothing."""

    def __init__(self, parent: QWidget, empty: tuple[Empty, ...], tr: Translate) -> None:
        """Show them, the largest part of all first."""
        super().__init__(parent, tr(_EMPTY_TITLE), tr(_CLOSE), tr)
        self._cancel.hide()
        self._column.addWidget(label(tr(_EMPTY_SAID if empty else _NOTHING_EMPTY), wrap=True))
        table = QTableWidget(len(empty), 2)
        table.setObjectName("not_compared")
        table.setAccessibleName(tr(_EMPTY_TITLE))
        table.setHorizontalHeaderLabels([tr(_FIELD), tr(_HOW_OFTEN)])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        comfortable(table)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for row, each in enumerate(empty):
            table.setItem(row, 0, QTableWidgetItem(_field_of(each, tr)))
            table.setItem(row, 1, QTableWidgetItem(tr(_OF.format(empty=each.empty, count=each.count))))
        table.setCurrentIndex(QModelIndex())
        table.setVisible(bool(empty))
        table.setMinimumHeight(380)
        self._column.addWidget(table, 1)
        self._finish()
        self.setMinimumWidth(640)


class MoreSteps(QObject):
    """Signals: `problem(Exception)`."""

    problem = Signal(object)

    def __init__(self, parent: QWidget, services: Services, jobs: JobRunner, wanted: Callable[[], tuple[Found, ...]]):
        """`wanted` gives the findings that are chosen on the page."""
        super().__init__(parent)
        self._parent, self._services, self._jobs, self._wanted = parent, services, jobs, wanted

    def to_meeting(self) -> None:
        """Ask for what a list of findings is to show, make it, and let it out."""
        found, services = self._wanted(), self._services
        if not found:
            return
        offers = tuple(each for each in services.export.formats() if each.name in _FORMATS)
        dialog = MeetingDialog(self._parent, len(found), offers, services.preferences.say)
        dialog.decided.connect(lambda names, form: self._prepare(found, names=names, form=form))
        dialog.open()

    def show_empty(self) -> None:
        """Show which of the fields that are compared are empty."""
        checking, say = self._services.checking, self._services.preferences.say

        def show(empty: tuple[Empty, ...]) -> None:
            EmptyDialog(self._parent, empty, say).open()

        self._jobs.submit(self, lambda _: checking.not_compared(), done=show, failed=self.problem.emit)

    def _prepare(self, found: tuple[Found, ...], *, names: bool, form: str) -> None:
        services, jobs, parent = self._services, self._jobs, self._parent
        lists, say, language = services.review.finding_lists, services.preferences.say, services.preferences.language()

        def done(paper: DeskPaper) -> None:
            let_out(parent, services, jobs, prepared=paper, format_name=form)

        jobs.submit(
            self, lambda _: lists.prepare(found, say, language, names=names), done=done, failed=self.problem.emit
        )


def _field_of(each: Empty, tr: Translate) -> str:
    cls = record_type(each.record_type)
    if not each.field:
        return tr(_NONE_AT_ALL.format(kind=cls.PLURAL))
    return tr(_FIELD_OF.format(kind=cls.LABEL, field=spec(cls, each.field).label))
