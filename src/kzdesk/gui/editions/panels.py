# SPDX-License-Identifier: GPL-3.0-or-later
"""The panels of an entry, of a group and of the edition itself."""

from typing import Any

from PySide6.QtWidgets import QLineEdit

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.record import Problem
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.said import sentence
from kzdesk.gui.editions.panel import Binding, Panel
from kzdesk.gui.forms.reading import Reading, read, written
from kzdesk.gui.labels import button, label, set_role, shown
from kzdesk.services.display import Display

_ORDER = QT_TRANSLATE_NOOP("editions", "Order of entries")
_ORDERS: tuple[tuple[str, Message], ...] = (
    ("ru", QT_TRANSLATE_NOOP("editions", "Alphabetical order (Russian)")),
    ("kk", QT_TRANSLATE_NOOP("editions", "Alphabetical order (Kazakh)")),
    ("manual", QT_TRANSLATE_NOOP("editions", "Arranged by hand")),
)
_PREFERRED = QT_TRANSLATE_NOOP("editions", "Latin name preferred for reports")
_LOW = 72  # pixels of a field of a few lines
_DOUBTS = QT_TRANSLATE_NOOP("editions", "To check")
_SOUND = QT_TRANSLATE_NOOP("editions", "Nothing to check.")
_OPEN_PERSON = QT_TRANSLATE_NOOP("editions", "Open the person’s record")


class EntryPanel(Panel[ListEntry]):
    """What is printed of one person. `person` opens the person's record."""

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__(ListEntry, tr)
        self._held: tuple[Message, ...] = ()
        self._found: tuple[Message, ...] = ()
        self._doubts = label("", "warning", wrap=True)
        self._doubts.setObjectName("doubts")
        self.person = button(tr(_OPEN_PERSON), "link")
        self.person.setObjectName("open_person")
        self._column.addWidget(self._doubts)
        self._names = self._combo("printed_name")
        narrative = self._text("narrative")
        self._line("lead_override")
        self._check("without_dates")
        for name in ("sources", "reader_note"):
            self._text(name).setFixedHeight(_LOW)
        self._line("override_reason")
        self._column.addWidget(self.person)
        self._column.setStretchFactor(narrative, 1)

    def focus_first(self) -> None:
        """Put the cursor into the narrative, which is what most people come for."""
        self._bindings["narrative"].widget.setFocus()

    def offer_names(self, names: tuple[PersonName, ...]) -> None:
        """Let the person's names be chosen from."""
        self._loading = True
        self._names.clear()
        self._names.addItem(self._tr(_PREFERRED), "")
        for name in names:
            self._names.addItem(shown(name.written), name.id)
        self._loading = False

    def show_doubts(self, doubts: tuple[Message, ...]) -> None:
        """Say what a reader would hold against the entry."""
        self._held = doubts
        self._say()

    def show_found(self, found: tuple[Message, ...]) -> None:
        """Say what contradicts in what is typed."""
        self._found = found
        self._say()

    def _say(self) -> None:
        doubts = [sentence(self._tr(each)) for each in self._found] + [self._tr(each) for each in self._held]
        lines = [f"{self._tr(_DOUBTS)}:", *(f"– {each}" for each in doubts)]
        self._doubts.setText(shown("\n".join(lines)) if doubts else self._tr(_SOUND))
        set_role(self._doubts, "warning" if doubts else "good")


class GroupPanel(Panel[ListGroup]):
    """Heading, introduction and order of a group."""

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__(ListGroup, tr)
        self._line("heading")
        intro = self._text("intro")
        order = self._combo("order", _ORDER)
        for code, title in _ORDERS:
            order.addItem(tr(title), code)
        self._column.setStretchFactor(intro, 1)

    def value_of(self, record: ListGroup, name: str) -> Any:
        """Return what a control shows of a group; the order is that of two fields."""
        if name != "order":
            return super().value_of(record, name)
        return "manual" if record.ordering == "manual" else record.alphabet

    def changes(self) -> dict[str, Any]:
        """Return the fields that differ from what is stored."""
        changed = super().changes()
        if "order" in changed:
            order = changed.pop("order")
            changed |= {"ordering": order} if order == "manual" else {"ordering": "alphabet", "alphabet": order}
        return changed


class EditionPanel(Panel[Edition]):
    """Title, date and state of an edition, and who publishes it. `remove` deletes it."""

    def __init__(self, tr: Translate, display: Display) -> None:
        """Name the states by `display`."""
        super().__init__(Edition, tr)
        self._line("title")
        self._date("as_of")
        status = self._combo("status")
        vocabulary = spec(Edition, "status").vocabulary
        for term in display.vocabularies.terms(vocabulary):
            status.addItem(display.label(vocabulary, term.code), term.code)
        for name in ("coalition", "note"):
            self._text(name).setFixedHeight(96)
        self.remove = button(tr(QT_TRANSLATE_NOOP("editions", "Delete this edition …")), "link")
        self.remove.setObjectName("delete_edition")
        self._column.addWidget(self.remove)
        self._column.addStretch(1)

    def problems(self) -> tuple[Problem, ...]:
        """Return what cannot be read of what is typed."""
        typed = self._reading().problem
        return (Problem("as_of", typed),) if typed else ()

    def _date(self, name: str) -> None:
        self._as_of = QLineEdit()
        self._place(name, self._as_of, Binding(self._as_of, self._value, lambda v: self._as_of.setText(written(v))))
        self._as_of.textChanged.connect(self._on_edited)

    def _reading(self) -> Reading:
        return read(spec(Edition, "as_of"), self._as_of.text())

    def _value(self) -> PartialDate | None:
        reading = self._reading()
        value: PartialDate | None = reading.value
        return self._record.as_of if reading.problem and self._record else value
