# SPDX-License-Identifier: GPL-3.0-or-later
"""“Sources say”, beside a form: what sources say about the fields of the record at the front, and deciding on it."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import FieldSpec
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Record
from kzdesk.gui.forms.choice_editors import ChoiceBox
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.labels import buddy_label, button, label, set_role
from kzdesk.gui.records.assertion_jobs import AssertionJobs
from kzdesk.gui.records.deciding import Deciding
from kzdesk.gui.records.said_list import SaidList
from kzdesk.gui.records.saying import Saying
from kzdesk.services.assertions import Said, open_to_sources

_WIDTH: Final = 30  # in the width of a capital M
_GAP: Final = 6
_TITLE = QT_TRANSLATE_NOOP("sources", "Sources say")
_CLOSE = QT_TRANSLATE_NOOP("sources", "Close")
_CLOSE_KEYS = QT_TRANSLATE_NOOP("sources", "Close (Esc)")
_FIELD = QT_TRANSLATE_NOOP("sources", "Field")
_COUNTED = QT_TRANSLATE_NOOP("sources", "{field} ({count})")
_NONE_CHOSEN = QT_TRANSLATE_NOOP("sources", "Choose in the list above what to decide about.")
_NOTHING_SAID = QT_TRANSLATE_NOOP("sources", "Write what the source says first.")
_UNSAVED = QT_TRANSLATE_NOOP("sources", "Save the record first (Ctrl+S): accepting changes it.")


class SourcesPanel(QFrame):
    """Signals: `closed()`; `changed()` when something was added or decided; `create_wanted(Editor, str)` when a new
    source is wanted.
    """

    closed = Signal()
    changed = Signal()
    create_wanted = Signal(object, str)

    def __init__(self, context: FormContext) -> None:
        """Begin hidden."""
        super().__init__()
        self._context = context
        self._work = AssertionJobs(context, self)
        self._fields: dict[str, FieldSpec] = {}
        self._said: dict[str, tuple[Said, ...]] = {}
        self._arriving = False
        self._wanted = ""
        self._has_unsaved: Callable[[], bool] = lambda: False
        self.setObjectName("sources_panel")
        self.setAccessibleName(context.text(_TITLE))
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("M") * _WIDTH)
        self._build()
        self._connect()
        self.hide()

    def guard(self, has_unsaved: Callable[[], bool]) -> None:
        """Accept nothing while the record holds what is not saved: accepting would change it under the cursor."""
        self._has_unsaved = has_unsaved

    def show_record(self, record: Record, field: str) -> None:
        """Show what sources say about a field of a stored record, or about its first on which they say anything."""
        self._work.subject = (record.TYPE, record.id)
        self._fields = {item.name: item for item in open_to_sources(type(record))}
        self._said = {}
        self._fill(field)
        self.show()
        self._arriving, self._wanted = True, field
        self._work.load()

    def leave(self, record: Record) -> None:
        """Close unless it is this record that is shown."""
        if (record.TYPE, record.id) != self._work.subject:
            self.hide()

    def close_panel(self) -> None:
        """Close, and say so, that the cursor may go back to the form."""
        self.hide()
        self.closed.emit()

    def escape(self) -> bool:
        """Close if the cursor is in the panel; return whether it was."""
        inside = self.holds(self.window().focusWidget())
        if inside:
            self.close_panel()
        return inside

    def holds(self, cursor: QWidget | None) -> bool:
        """Return whether the cursor is in the panel."""
        return not self.isHidden() and cursor is not None and self.isAncestorOf(cursor)

    def _build(self) -> None:
        context = self._context
        self._close = button(context.text(_CLOSE))
        self._close.setObjectName("close_sources")
        self._close.setAccessibleName(context.text(_CLOSE_KEYS))
        head = QHBoxLayout()
        head.addWidget(label(context.text(_TITLE), "heading"), 1)
        head.addWidget(self._close)
        self._field = ChoiceBox()
        self._field.setObjectName("said_field")
        self._list = SaidList(context)
        self._deciding = Deciding(context.tr)
        self._saying = Saying(context)
        self._result = label("", "body", wrap=True)
        self._result.setObjectName("said_result")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(buddy_label(context.text(_FIELD), self._field))
        for each in (self._field, self._list, self._result, self._deciding):
            column.addWidget(each)
        column.addSpacing(_GAP)
        column.addWidget(self._saying)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _connect(self) -> None:
        self._close.clicked.connect(self.close_panel)
        self._field.currentIndexChanged.connect(self._on_field)
        self._deciding.accepted.connect(self._on_accepted)
        self._deciding.rejected.connect(self._on_rejected)
        self._saying.wanted.connect(self._on_wanted)
        self._saying.wrong.connect(self._on_refused)
        self._saying.create_wanted.connect(self.create_wanted)
        self._work.loaded.connect(self._on_loaded)
        self._work.refused.connect(self._on_refused)
        self._work.added.connect(lambda _: self._saying.clear())
        self._work.decided.connect(lambda _: self._deciding.clear())
        self._work.added.connect(self._on_stored)
        self._work.decided.connect(self._on_stored)

    @property
    def _item(self) -> FieldSpec:
        return self._fields[self._field.currentData()]

    def _fill(self, wanted: str) -> None:
        with QSignalBlocker(self._field):
            self._field.clear()
            for name, item in self._fields.items():
                self._field.addItem(self._context.label(item), name)
            self._field.setCurrentIndex(max(self._field.findData(wanted), 0))
        self._on_field()

    def _on_loaded(self, said: dict[str, tuple[Said, ...]]) -> None:
        self._said = said
        for place in range(self._field.count()):
            name = self._field.itemData(place)
            text, count = self._context.label(self._fields[name]), len(said.get(name, ()))
            self._field.setItemText(
                place, self._context.text(_COUNTED.format(field=text, count=count)) if count else text
            )
        for name, several in said.items():
            if name in self._fields and self._fields[name].kind is Kind.REFERENCE:
                self._context.titles |= {each.value: each.shown for each in several}
        self._show_said()
        if self._arriving:
            self._arriving = False
            if not self._wanted and self._fields.keys() & said.keys():
                self._field.setCurrentIndex(self._field.findData(next(name for name in self._fields if name in said)))
            (self._list if self._said.get(self._item.name) else self._saying).focus()

    def _show_said(self) -> None:
        said = self._said.get(self._item.name, ())
        self._list.show_said(said)
        self._deciding.setVisible(bool(said))

    def _tell(self, message: Message | None, role: str = "good") -> None:
        self._result.setText(self._context.text(message) if message is not None else "")
        set_role(self._result, role)
        self._result.setVisible(message is not None)
        self._result.setAccessibleName(self._result.text())

    def _on_field(self) -> None:
        self._saying.show_field(self._item)
        self._show_said()
        self._tell(None)

    def _on_wanted(self, value: Any, source_id: str, as_of: PartialDate | None) -> None:
        if value in ("", None, ()):
            self._on_refused(_NOTHING_SAID)
            self._saying.focus()
        else:
            self._work.add(self._item.name, value, source_id, as_of)

    def _on_accepted(self, reason: str, decided_by: str) -> None:
        said = self._list.current
        if said is None or self._has_unsaved():
            self._on_refused(_NONE_CHOSEN if said is None else _UNSAVED)
        else:
            self._work.accept(said, reason, decided_by)

    def _on_rejected(self, reason: str, decided_by: str) -> None:
        said = self._list.current
        if said is None:
            self._on_refused(_NONE_CHOSEN)
        else:
            self._work.reject(said, reason, decided_by)

    def _on_stored(self, message: Message) -> None:
        self._tell(message)
        self.changed.emit()
        self._work.load()

    def _on_refused(self, message: Message) -> None:
        self._tell(message, "problem")
