# SPDX-License-Identifier: GPL-3.0-or-later
"""Conflicts: what devices wrote without knowing of each other, gone through by keyboard and settled with a reason."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QScrollArea, QSplitter, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.progress import Progress
from kzdesk.domain.records import record_type
from kzdesk.gui.conflicts.sides import Choice, Sides
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import button, captioned, cut, label, shown
from kzdesk.gui.page import Change, Page, Place
from kzdesk.services.desk import Services
from kzdesk.services.review.conflicts import Conflict, Conflicts, Contested, Question

_SOON: Final = 300  # milliseconds: changes that come in a row are read once
_ANSWERS: Final = 9
_COUNT = QT_TRANSLATE_NOOP("conflicts", "To settle: {count}")
_NONE = QT_TRANSLATE_NOOP(
    "conflicts",
    "Nothing is in conflict. Where two devices write one field differently, both sides stand here until one is chosen.",
)
_LIST = QT_TRANSLATE_NOOP("conflicts", "What is in conflict")
_LINE = QT_TRANSLATE_NOOP("conflicts", "{kind}: {title}")
_UNNAMED = QT_TRANSLATE_NOOP("conflicts", "(without a name)")
_CHOOSE = QT_TRANSLATE_NOOP(
    "conflicts", "Several devices wrote this without knowing of each other. The first is shown until you settle it."
)
_STAYS = QT_TRANSLATE_NOOP(
    "conflicts",
    "Somebody deleted this; somebody else, not knowing of that, wrote. Nothing is gone until you settle it.",
)
_OPEN = QT_TRANSLATE_NOOP("conflicts", "Open the record")
_REASON = QT_TRANSLATE_NOOP("conflicts", "Why this one stands")
_SETTLE = QT_TRANSLATE_NOOP("conflicts", "Settle")
_SETTLED = QT_TRANSLATE_NOOP("conflicts", "Settled. It reaches the others with the next exchange.")
_NOT_CHOSEN = QT_TRANSLATE_NOOP("conflicts", "Choose first what stands: press its number in the list.")
_KEYS = QT_TRANSLATE_NOOP(
    "conflicts", "In the list: 1, 2 … choose, Enter goes to the reason. Ctrl+Enter settles and goes on to the next."
)
_NUMBER = QT_TRANSLATE_NOOP("conflicts", "Choose answer {number}")


@dataclass(frozen=True, slots=True)
class _Read:
    """What a job read: records in conflict, and what the devices of the team are called."""

    contested: tuple[Contested, ...]
    names: Mapping[str, str]


class ConflictsPage(Page):
    """What is in conflict on the left, the sides of what is chosen on the right."""

    title: ClassVar[Message] = QT_TRANSLATE_NOOP("conflicts", "Conflicts")

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Show what is in conflict once the page is asked for."""
        super().__init__(services, jobs, tr)
        self._lines: list[tuple[Contested, Conflict]] = []
        self._names: Mapping[str, str] = {}
        self._sides: Sides | None = None
        self._build()
        self._connect()
        self._show_line(-1)

    def activated(self) -> None:
        """Read what is in conflict now."""
        self._read()

    def visit(self, place: Place) -> None:
        """Stand on the list."""
        self._list.setFocus()

    def records_changed(self, changes: Iterable[Change]) -> None:
        """Read again, unless nobody looks: then it is read when the page comes to the front."""
        if self.isVisible():
            self._stale.start()

    def _build(self) -> None:
        tr = self._tr
        self._state = label("", "muted", wrap=True)
        self._state.setObjectName("state")
        self._list = QListWidget()
        self._list.setObjectName("contested")
        self._list.setAccessibleName(tr(_LIST))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(label(tr(self.title), "title"))
        column.addWidget(self._state)
        column.addWidget(self._list, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right())
        split.setHandleWidth(8)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        split.setSizes([360, 800])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 12)
        layout.addWidget(split)
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._stale.setInterval(_SOON)

    def _right(self) -> QWidget:
        tr = self._tr
        self._heading = label("", "heading", wrap=True)
        self._said = label("", "muted", wrap=True)
        self._open = button(tr(_OPEN), "link")
        self._open.setObjectName("open")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._reason = QLineEdit()
        self._reason.setObjectName("reason")
        self._settle = button(tr(_SETTLE), "main")
        self._settle.setObjectName("settle")
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        foot.addLayout(captioned(tr(_REASON), self._reason), 1)
        foot.addWidget(self._settle, 0, Qt.AlignmentFlag.AlignBottom)
        self._detail = QWidget()
        column = QVBoxLayout(self._detail)
        column.setContentsMargins(8, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self._said)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        column.addWidget(label(tr(_KEYS), "muted", wrap=True))
        return self._detail

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._show_line)
        self._list.itemActivated.connect(lambda _: self._reason.setFocus())
        self._open.clicked.connect(self._on_open)
        self._reason.returnPressed.connect(self._on_settle)
        self._settle.clicked.connect(self._on_settle)
        self._stale.timeout.connect(self._read)
        add_action(self, self._tr(_SETTLE), "Ctrl+Return").triggered.connect(self._on_settle)
        for number in range(1, _ANSWERS + 1):
            action = add_action(self._list, self._tr(_NUMBER.format(number=number)), str(number))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, number=number: self._choose(number))

    def _read(self) -> None:
        services = self._services

        def work(_: Progress) -> _Read:
            view = services.exchange.team.view()
            names = {device.id: device.name for device in view.devices} if view else {}
            return _Read(services.review.conflicts.list(), names)

        self._jobs.submit(self, work, done=self._show, failed=self.problem.emit)

    def _show(self, read: _Read) -> None:
        """Show the list; what is looked at stays chosen, and what was typed about it stays typed."""
        lines = [(each, conflict) for each in read.contested for conflict in each.conflicts]
        self._names = read.names
        self._state.setText(self._tr(_COUNT.format(count=len(lines)) if lines else _NONE))
        if lines == self._lines:
            return
        chosen = self._lines[self._list.currentRow()] if self._list.currentRow() >= 0 else None
        place = lines.index(chosen) if chosen in lines else min(max(self._list.currentRow(), 0), len(lines) - 1)
        self._lines = lines
        self._list.blockSignals(True)
        self._list.clear()
        self._list.addItems([self._line(*each) for each in lines])
        self._list.setCurrentRow(place, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._list.blockSignals(False)
        if chosen not in lines:
            self._show_line(place)

    def _line(self, contested: Contested, conflict: Conflict) -> str:
        kind = self._tr(record_type(contested.type_name).LABEL)
        title = shown(cut(contested.title)) or self._tr(_UNNAMED)
        return f"{self._tr(_LINE.format(kind=kind, title=title))}\n{self._tr(conflict.label)}"

    def _show_line(self, row: int) -> None:
        there = 0 <= row < len(self._lines)
        self._detail.setVisible(there)
        self._reason.clear()
        self._sides = None
        if there:
            contested, conflict = self._lines[row]
            self._said.setText(self._tr(_CHOOSE if conflict.question is Question.VALUE else _STAYS))
            self._heading.setText(self._line(contested, conflict).replace("\n", " – "))
            self._sides = Sides(conflict, self._services.vault.device, self._names, self._tr)
            inside = QWidget()
            column = QVBoxLayout(inside)
            column.setContentsMargins(0, 0, 8, 0)
            column.addWidget(self._sides)
            column.addStretch(1)
            self._area.setWidget(inside)

    def _choose(self, number: int) -> None:
        if self._sides is not None:
            self._sides.choose(number)

    def _on_open(self) -> None:
        if self._list.currentRow() >= 0:
            whole_type, whole_id = self._lines[self._list.currentRow()][0].whole
            page = "editions" if whole_type == "edition" else "records"
            self.go.emit(Place(page, whole_type, whole_id))

    def _on_settle(self) -> None:
        if self._sides is None:
            return
        choice = self._sides.choice
        if choice is None:
            self.told.emit(_NOT_CHOSEN)
            return
        contested, conflict = self._lines[self._list.currentRow()]
        reason, conflicts = self._reason.text(), self._services.review.conflicts
        subject = (contested.type_name, contested.record_id, conflict.name)

        def work(_: Progress) -> None:
            _settle(conflicts, subject, choice, reason)

        self._jobs.submit(self, work, done=self._on_settled, failed=self.problem.emit)

    def _on_settled(self, _: None) -> None:
        self.told.emit(_SETTLED)
        self._list.setFocus()
        self._read()


def _settle(conflicts: Conflicts, subject: tuple[str, str, str], choice: Choice, reason: str) -> None:
    if choice.text is not None:
        conflicts.write(*subject, choice.text, reason=reason)
    elif choice.keep is None:
        conflicts.take(*subject, choice.version, reason=reason)
    elif choice.keep:
        conflicts.keep(*subject, reason=reason)
    else:
        conflicts.delete(*subject, reason=reason)
