# SPDX-License-Identifier: GPL-3.0-or-later
"""A line under an open record: what contradicts in it as it stands in the form, told while one types."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzdesk.domain.checks.finding import Fact, Severity
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import Progress
from kzdesk.domain.said import sentence
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import button, label, shown
from kzdesk.gui.records.open_record import OpenRecord
from kzdesk.services.review.answers import Found
from kzdesk.services.review.checking import Typed

_PAUSE: Final = 600  # milliseconds without a keystroke
_KEY: Final = "F8"
_SAID: Final = QT_TRANSLATE_NOOP("records", "⚠ {number} of {count}: {sentence}")
_SHOW: Final = QT_TRANSLATE_NOOP("records", "To the field (F8)")
_NEXT: Final = QT_TRANSLATE_NOOP("records", "To the field of what contradicts, and on to the next")


@dataclass(frozen=True, slots=True)
class _Told:
    """One contradiction, and where in the form its facts stand."""

    found: Found
    places: tuple[tuple[Node, str], ...]


class LiveFindings(QWidget):
    """Looks at a record when it is opened, typed in or saved, and says what contradicts; hidden when nothing does.

    It never takes the cursor. What is typed and cannot be saved yet is not looked at. Signals: `wanted(Node, str)` when
    the field of a fact is wanted.
    """

    wanted = Signal(object, str)

    def __init__(self, record: OpenRecord) -> None:
        """Look at this record soon."""
        super().__init__()
        self._record, self._context = record, record.context
        self._told: tuple[_Told, ...] = ()
        self._steps: list[tuple[_Told, int]] = []
        self._step = 0
        self._fresh = True
        self._asked = 0
        self._said = label("", "warning", wrap=True)
        self._said.setObjectName("live_finding")
        self._show = button(self._context.text(_SHOW))
        self._show.setObjectName("show_finding")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 2)
        row.addWidget(self._said, 1)
        row.addWidget(self._show)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.look)
        self._show.clicked.connect(self._go_on)
        add_action(self, self._context.text(_NEXT), _KEY).triggered.connect(self._go_on)
        self.hide()

    def look_soon(self) -> None:
        """Look once nothing was typed for a moment."""
        self._timer.start()

    def look(self) -> None:
        """Look at what the form holds now."""
        self._timer.stop()
        self._asked += 1
        root, record, asked = self._context.root, self._record, self._asked
        tree = root.tree()
        if record.saving or record.blank or root.raw_texts() or tree.problems():
            self._take_up(())
            return
        nodes, checking = list(root.walk()), self._context.services.checking

        def work(_progress: Progress) -> Typed:
            if record.record_id and tree == record.base:
                found = checking.of_record(record.type_name, record.record_id)
                return Typed(found, tuple(node.record.id for node in nodes))
            return checking.of_typed(tree)

        def done(typed: Typed) -> None:
            if asked == self._asked:
                self._take_up(_told(typed, nodes))

        def failed(error: Exception) -> None:
            if not isinstance(error, Refused):  # what cannot be saved is told when it is saved
                self._context.problem(error)

        self._context.jobs.submit(self, work, done=done, failed=failed)

    def _take_up(self, told: tuple[_Told, ...]) -> None:
        key = self._current.found.finding.key if self._current is not None else ""
        self._told = told
        self._steps = [(each, place) for each in told for place in range(max(len(each.places), 1))]
        keys = [each.found.finding.key for each, _ in self._steps]
        self._step = keys.index(key) if key in keys else 0
        self._fresh = True
        self._say()

    @property
    def _current(self) -> _Told | None:
        return self._steps[self._step][0] if self._step < len(self._steps) else None

    def _say(self) -> None:
        current = self._current
        self.setVisible(current is not None)
        if current is not None:
            said = sentence(self._context.tr(current.found.finding.message))
            number = self._told.index(current) + 1
            text = self._context.tr(_SAID.format(number=number, count=len(self._told), sentence=said))
            self._said.setText(shown(text))
            self._show.setVisible(any(each.places for each in self._told))

    def _go_on(self) -> None:
        """Go to the field of the next fact: first to that of what is said, then round through all."""
        if not self._steps:
            return
        if not self._fresh:
            self._step = (self._step + 1) % len(self._steps)
        self._fresh = False
        self._say()
        told, place = self._steps[self._step]
        if place < len(told.places):
            self.wanted.emit(*told.places[place])


def _told(typed: Typed, nodes: list[Node]) -> tuple[_Told, ...]:
    """Return the contradictions nobody answered, with the places of those facts that stand in the form."""
    by_id = dict(zip(typed.ids, nodes, strict=True))

    def places(facts: tuple[Fact, ...]) -> tuple[tuple[Node, str], ...]:
        return tuple((by_id[fact.record_id], fact.field) for fact in facts if fact.record_id in by_id)

    heavy = (each for each in typed.found if each.answer is None and each.finding.severity > Severity.HINT)
    return tuple(_Told(each, places(each.finding.facts)) for each in heavy)
