# SPDX-License-Identifier: GPL-3.0-or-later
"""A line under a person's record while a name is typed in it: who is on record under such a name already."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import Progress
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import button, cut, label, shown
from kzdesk.gui.records.open_record import OpenRecord
from kzdesk.services.records import Choice
from kzdesk.services.typed_names import TypedName

_PAUSE: Final = 400  # milliseconds without a keystroke
_LONGEST: Final = 120
_MOST: Final = 8
_KEY: Final = "F9"
_PERHAPS: Final = QT_TRANSLATE_NOOP("records", "Perhaps on record already: {title} ({detail}).")
_PERHAPS_MORE: Final = QT_TRANSLATE_NOOP(
    "records", "Perhaps on record already: {title} ({detail}), and others of a name like it: {count}."
)
_OPEN: Final = QT_TRANSLATE_NOOP("records", "Look at the record (F9)")
_LOOK: Final = QT_TRANSLATE_NOOP("records", "Look at who is on record under a name like this, and on to the next")


class Namesakes(QWidget):
    """Looks for people on record by the names that are typed; hidden when there is nobody.

    Names that were stored before are not looked for: whoever is on record twice is found by the review. Signals:
    `opened(Choice)` when the record of one of them is wanted.
    """

    opened = Signal(object)

    def __init__(self, record: OpenRecord) -> None:
        """Wait for a name."""
        super().__init__()
        self._record, self._context = record, record.context
        self._found: tuple[Choice, ...] = ()
        self._place = self._asked = 0
        self._said = label("", "warning", wrap=True)
        self._said.setObjectName("namesakes")
        self._open = button(self._context.text(_OPEN))
        self._open.setObjectName("open_namesake")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 2)
        row.addWidget(self._said, 1)
        row.addWidget(self._open)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._look)
        self._open.clicked.connect(self._go_on)
        add_action(self, self._context.text(_LOOK), _KEY).triggered.connect(self._go_on)
        self.hide()

    def look_soon(self) -> None:
        """Look once nothing was typed for a moment, if this is the record of a person."""
        if self._record.type_name == Person.TYPE:
            self._timer.start()

    def _look(self) -> None:
        self._asked += 1
        asked, person, own = self._asked, self._context.root.record, self._record.record_id
        names, born = tuple(self._typed()), person.birth_date if isinstance(person, Person) else None
        duplicates, records = self._context.services.review.duplicates, self._context.services.records
        if not names:
            self._show(())
            return

        def work(_progress: Progress) -> tuple[Choice, ...]:
            alike = {each.person: each for name in names for each in duplicates.like(name, born)}
            ordered = sorted(alike.values(), key=lambda each: (-each.grade, each.title))
            return tuple(records.choice(Person.TYPE, each.person) for each in ordered[:_MOST] if each.person != own)

        def done(found: tuple[Choice, ...]) -> None:
            if asked == self._asked:
                self._show(found)

        self._context.jobs.submit(self, work, done=done, failed=self._context.problem)

    def _typed(self) -> Iterator[TypedName]:
        """Yield the names that are new or changed."""
        stored = {part.record for part in self._record.base.parts_named(PersonName.TYPE)}
        for node in self._context.root.parts_named(PersonName.TYPE):
            name = node.record
            if isinstance(name, PersonName) and name not in stored and name.surname and name.given:
                yield TypedName(name.given, name.surname, name.patronymic)

    def _show(self, found: tuple[Choice, ...]) -> None:
        if found != self._found:
            self._place = 0
        self._found = found
        self.setVisible(bool(found))
        if found:
            self._say()

    def _say(self) -> None:
        choice, others = self._found[self._place], len(self._found) - 1
        pattern, values = (_PERHAPS_MORE, {"count": others}) if others else (_PERHAPS, {})
        said = pattern.format(title=choice.title, detail=cut(choice.detail, _LONGEST), **values)
        self._said.setText(shown(self._context.tr(said)))

    def _go_on(self) -> None:
        """Open the one that is said, and say the next."""
        if self._found:
            choice = self._found[self._place]
            self._place = (self._place + 1) % len(self._found)
            self._say()
            self.opened.emit(choice)
