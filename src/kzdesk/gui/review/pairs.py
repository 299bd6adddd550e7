# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of pairs of records that may be of one person, looked for on demand."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.errors import Cancelled
from kzdesk.domain.likeness import REASONS
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.jobs import Job, JobRunner, Lane
from kzdesk.gui.labels import button, label
from kzdesk.gui.progress import ProgressBar
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.review.alike import EVIDENCE
from kzdesk.services.review.duplicates import Duplicates, Pair

_PAIR: Final = int(Qt.ItemDataRole.UserRole)
_MOST: Final = 2000  # lines shown; how many there are is said
_LOOK = QT_TRANSLATE_NOOP("same_person", "Look for people on record twice")
_STOP = QT_TRANSLATE_NOOP("same_person", "Stop")
_TITLE = QT_TRANSLATE_NOOP("same_person", "Pairs that may be one person")
_NOT_YET = QT_TRANSLATE_NOOP("same_person", "Not looked for since the vault was opened.")
_STOPPED = QT_TRANSLATE_NOOP("same_person", "Stopped. Nothing was changed.")
_COUNT = QT_TRANSLATE_NOOP("same_person", "Pairs to look at: {count}. The likest stand first.")
_NONE = QT_TRANSLATE_NOOP("same_person", "No two records look like one person.")
_BOTH = QT_TRANSLATE_NOOP("same_person", "{first} – {second}")
_WHY = QT_TRANSLATE_NOOP("same_person", "{grade} of 100: {reasons}")


class PairList(QWidget):
    """Looks for pairs and shows them.

    Signals: `chosen(Pair | None)` when the cursor moves, `opened(Pair)` by Enter or a double click.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, duplicates: Duplicates, jobs: JobRunner, tr: Translate) -> None:
        """Look for nothing before it is asked for: it takes a while in a large vault."""
        super().__init__()
        self._duplicates = duplicates
        self._jobs = jobs
        self._tr = tr
        self._job: Job | None = None
        self._begin = button(tr(_LOOK), "main")
        self._begin.setObjectName("look")
        self._progress = ProgressBar(tr)
        self._state = label(tr(_NOT_YET), "muted", wrap=True)
        self._state.setObjectName("pairs_state")
        self._list = QListWidget()
        self._list.setObjectName("pairs")
        self._list.setAccessibleName(tr(_TITLE))
        self._list.setItemDelegate(TwoLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self._begin.clicked.connect(self.look)
        self._list.currentItemChanged.connect(lambda line, _: self.chosen.emit(_pair(line)))
        self._list.itemActivated.connect(lambda line: self.opened.emit(_pair(line)))

    @property
    def current(self) -> Pair | None:
        """The pair under the cursor."""
        return _pair(self._list.currentItem())

    @property
    def why(self) -> str:
        """Why the pair under the cursor may be one person, in full."""
        return self._why(self.current) if self.current is not None else ""

    def start(self) -> None:
        """Put the cursor where one begins."""
        (self._list if self._list.count() else self._begin).setFocus()

    def look(self) -> None:
        """Look for pairs, or stop looking."""
        if self._job is not None:
            self._job.cancel()
            return
        self._begin.setText(self._tr(_STOP))
        self._progress.begin()
        self._job = self._jobs.submit(
            self,
            self._duplicates.worklist,
            done=self._on_found,
            failed=self._on_failed,
            progress=self._progress.step,
            lane=Lane.LOOKING,
        )

    def tell(self, message: Message) -> None:
        """Say something above the list."""
        self._state.setText(self._tr(message))

    def leave_out(self, people: Iterable[str]) -> None:
        """Take the pairs away in which all of these people are, and stand on the next one."""
        gone = set(people)
        for row in reversed(range(self._list.count())):
            pair = _pair(self._list.item(row))
            if pair is not None and gone <= {pair.first, pair.second}:
                self._list.takeItem(row)
        self.chosen.emit(self.current)
        self.start()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self._begin)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._progress)
        column.addWidget(self._state)
        column.addWidget(self._list, 1)

    def _on_found(self, pairs: tuple[Pair, ...]) -> None:
        self._end()
        self._list.clear()
        for pair in pairs[:_MOST]:
            line = QListWidgetItem(self._list)
            line.setData(_PAIR, pair)
            both = _BOTH.format(first=pair.titles[0], second=pair.titles[1])
            put_lines(line, self._tr(both), self._why(pair))
        self.tell(_COUNT.format(count=len(pairs)) if pairs else _NONE)
        self._list.setCurrentRow(0)
        if not pairs:
            self.chosen.emit(None)
        self.start()

    def _why(self, pair: Pair) -> str:
        reasons = [self._tr(REASONS[each]) for each in pair.reasons]
        reasons += [self._tr(EVIDENCE[each]) for each in pair.evidence]
        return self._tr(_WHY.format(grade=pair.grade, reasons="; ".join(reasons)))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.tell(_STOPPED)
        else:
            self._jobs.problem.emit(error)

    def _end(self) -> None:
        self._job = None
        self._progress.hide()
        self._begin.setText(self._tr(_LOOK))


def _pair(line: QListWidgetItem | None) -> Pair | None:
    found = line.data(_PAIR) if line is not None else None
    return found if isinstance(found, Pair) else None
