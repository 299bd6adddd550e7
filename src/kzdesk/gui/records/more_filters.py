# SPDX-License-Identifier: GPL-3.0-or-later
"""More filters of a list: by place, agency, article, person and by spans of days, of a record or of its parts."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import FieldSpec, spec, specs
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records import record_type, whole_of
from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.forms.picker import ReferenceEditor
from kzdesk.gui.forms.reading import read, written
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import buddy_label, label
from kzdesk.services.desk import Services
from kzdesk.services.records import Choice

_COLUMNS: Final = 2
_PAUSE: Final = 300  # milliseconds after a keystroke in a date
_WITHIN: Final[dict[str, tuple[str, ...]]] = {
    "person": (
        "charge.provision",
        "custody_episode.place",
        "custody_episode.facility",
        "custody_episode.ordered_by",
        "custody_episode.start",
    ),
    "case": ("participation.person", "charge.provision", "hearing.held_on"),
}
"""Fields of parts, or of what is about a record, by which its list can be filtered."""
_OF_PART = QT_TRANSLATE_NOOP("records", "{part}: {field}")
_FROM = QT_TRANSLATE_NOOP("records", "{field}, from")
_UNTIL = QT_TRANSLATE_NOOP("records", "{field}, until")
_DASH = QT_TRANSLATE_NOOP("records", "until")
_HINT = QT_TRANSLATE_NOOP("records", "5.1.2022")
Bound = date | None


def filter_keys(type_name: str) -> tuple[str, ...]:
    """Return the fields, of a type or of its parts, by which its list can be filtered here."""
    own = [
        item.name
        for item in specs(record_type(type_name))
        if item.sensitivity < Sensitivity.P2 and (item.kind is Kind.DATE or _refers(item))
    ]
    return (*own, *_WITHIN.get(type_name, ()))


class FilterPicker(ReferenceEditor):
    """Chooses a record to filter by; none is made here."""

    def _create_text(self) -> str:
        return ""


class SpanEditor(QWidget):
    """Two dates, either may be left open. Signal: `edited()`."""

    edited = Signal()

    def __init__(self, item: FieldSpec, name: str, tr: Translate) -> None:
        """Begin open."""
        super().__init__()
        self._item = item
        self.first, self.last = QLineEdit(), QLineEdit()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(lambda: self.edited.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for line, message in ((self.first, _FROM), (self.last, _UNTIL)):
            line.setObjectName(f"{item.name}_{'from' if line is self.first else 'until'}")
            line.setAccessibleName(tr(message.format(field=name)))
            line.setPlaceholderText(tr(_HINT))
            line.textEdited.connect(lambda: self._timer.start())
        row.addWidget(self.first)
        row.addWidget(label(tr(_DASH), "muted"))
        row.addWidget(self.last)
        self.setFocusProxy(self.first)

    @property
    def span(self) -> tuple[Bound, Bound]:
        """Return the first and the last day; what cannot be read is marked and asks for nothing."""
        first, last = self._bound(self.first), self._bound(self.last)
        return (first.earliest if first else None, last.latest if last else None)

    def show_span(self, span: tuple[Bound, Bound]) -> None:
        """Show these days."""
        for line, day in zip((self.first, self.last), span, strict=True):
            line.setText(written(PartialDate(day.isoformat())) if day else "")

    def _bound(self, line: QLineEdit) -> PartialDate | None:
        reading = read(self._item, line.text())
        state = "true" if reading.problem else "false"
        if line.property("wrong") != state:
            line.setProperty("wrong", state)
            line.style().unpolish(line)
            line.style().polish(line)
        return reading.value if reading.value is not None and reading.value.known else None


class MoreFilters(QWidget):
    """Signal: `changed()`."""

    changed = Signal()

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Show nothing until a type is chosen."""
        super().__init__()
        self._services = services
        self._jobs = jobs
        self._tr = tr
        self._pickers: dict[str, FilterPicker] = {}
        self._spans: dict[str, SpanEditor] = {}
        self._made: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self.hide()

    @property
    def equal(self) -> dict[str, str]:
        """Return the ids that are asked for, by key."""
        return {key: picker.value()[0] for key, picker in self._pickers.items() if picker.value()[0]}

    @property
    def between(self) -> dict[str, tuple[Bound, Bound]]:
        """Return the spans of days that are asked for, by key."""
        spans = {key: editor.span for key, editor in self._spans.items()}
        return {key: span for key, span in spans.items() if span != (None, None)}

    def show_type(self, type_name: str) -> None:
        """Make the filters of a type, all open."""
        for each in self._made:
            self._grid.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._made, self._pickers, self._spans = [], {}, {}
        node = Node(Tree(record_type(type_name)()))
        context = FormContext(self._services, self._jobs, self._tr, self._jobs.problem.emit, node)
        for number, (key, item, name) in enumerate(self._fields(type_name)):
            field = self._made_filter(key, item, name, context)
            caption = buddy_label(name, field.field if isinstance(field, FilterPicker) else field)
            for column, each in enumerate((caption, field)):
                self._grid.addWidget(each, number // _COLUMNS, 2 * (number % _COLUMNS) + column)
            self._made += [caption, field]
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, 1)

    def show_query(self, query: ListQuery) -> None:
        """Show what a query asks for; titles of records come when they have been read."""
        for key, editor in self._spans.items():
            editor.show_span(query.between.get(key, (None, None)))
        for key, picker in self._pickers.items():
            record_id = query.equal.get(key, "")
            picker.show_value(record_id, "")
            if record_id:
                self._read_title(picker, record_id)

    def close_all(self) -> None:
        """Ask for all records again."""
        self.show_query(ListQuery())
        self.changed.emit()

    def begin(self) -> None:
        """Put the cursor into the first filter."""
        if self._made:
            self._made[1].setFocus()

    def _fields(self, type_name: str) -> Iterator[tuple[str, FieldSpec, str]]:
        for key in filter_keys(type_name):
            part, _, field = key.rpartition(".")
            cls = record_type(part or type_name)
            item = spec(cls, field)
            name = self._tr(item.label)
            yield key, item, self._tr(_OF_PART.format(part=self._tr(cls.LABEL), field=name)) if part else name

    def _made_filter(self, key: str, item: FieldSpec, name: str, context: FormContext) -> QWidget:
        if item.kind is Kind.DATE:
            editor = SpanEditor(item, name, self._tr)
            self._spans[key] = editor
            editor.edited.connect(self.changed)
            return editor
        picker = FilterPicker(item, context)
        self._pickers[key] = picker
        picker.field.setObjectName(f"filter_{item.name}")
        picker.setFocusProxy(picker.field)
        picker.edited.connect(self.changed)
        return picker

    def _read_title(self, picker: FilterPicker, record_id: str) -> None:
        records, target = self._services.records, picker.item.target

        def show(choice: Choice) -> None:
            picker.context.titles[record_id] = choice.title
            if picker.value()[0] == record_id:
                picker.show_value(record_id, "")

        self._jobs.submit(picker, lambda _: records.choice(target, record_id), done=show, failed=self._on_no_title)

    def _on_no_title(self, error: Exception) -> None:
        """A record that a saved search asks for and that was deleted leaves its field empty; nothing is found."""
        if not isinstance(error, Refused):
            self._jobs.problem.emit(error)


def _refers(item: FieldSpec) -> bool:
    return item.kind is Kind.REFERENCE and not item.part_of and not whole_of(item.target)
