# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is on record twice: pairs to look at on the left, the two side by side on the right, and what was joined."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records.identity import DistinctPeople, PersonMerge
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import button, label
from kzdesk.gui.page import Change
from kzdesk.gui.review.apart import ApartList
from kzdesk.gui.review.comparing import ComparisonTable
from kzdesk.gui.review.joining import ApartDialog, JoinDialog, Joining
from kzdesk.gui.review.merges import MergeList
from kzdesk.gui.review.pairs import PairList
from kzdesk.services.review.comparing import Comparison
from kzdesk.services.review.desk import Review
from kzdesk.services.review.duplicates import KeptApart, Pair
from kzdesk.services.review.merging import Merged, Parted
from kzdesk.services.review.standing import StandingMerge

_TITLE = QT_TRANSLATE_NOOP("same_person", "Same person?")
_BACK = QT_TRANSLATE_NOOP("same_person", "Back to the findings")
_NOBODY = QT_TRANSLATE_NOOP("same_person", "Nobody is chosen. Look for people on record twice, then choose a pair.")
_PERHAPS = QT_TRANSLATE_NOOP("same_person", "A likeness proves nothing: compare the two, then decide.")
_JOIN = QT_TRANSLATE_NOOP("same_person", "Join … (J)")
_APART = QT_TRANSLATE_NOOP("same_person", "Not the same … (N)")
_OPEN_FIRST = QT_TRANSLATE_NOOP("same_person", "Open the first")
_OPEN_SECOND = QT_TRANSLATE_NOOP("same_person", "Open the second")
_JOINED = QT_TRANSLATE_NOOP("same_person", "Joined. {moved} fields were changed; parting again undoes it.")
_KEPT_APART = QT_TRANSLATE_NOOP("same_person", "Kept apart. The two are not proposed again.")
_PARTED = QT_TRANSLATE_NOOP("same_person", "Parted. {count} fields were put back.")
_PARTED_BUT = QT_TRANSLATE_NOOP(
    "same_person", "Parted. {count} fields were put back; {left} were changed since and stay as they are now."
)
_TAKEN_BACK = QT_TRANSLATE_NOOP("same_person", "Taken back. The two may be proposed again.")
_TO_JOIN = QT_TRANSLATE_NOOP("same_person", "Same person?: join the two records")
_TO_APART = QT_TRANSLATE_NOOP("same_person", "Same person?: they are not the same")
_TO_TAKE_BACK = QT_TRANSLATE_NOOP("same_person", "Same person?: take back that two people are not the same")
_TO_PART = QT_TRANSLATE_NOOP("same_person", "Same person?: part joined records again")


class SamePerson(QWidget):
    """Signals: `back()`; `person_wanted(str)` when a record is wanted; `problem(Exception)`."""

    back = Signal()
    person_wanted = Signal(str)
    problem = Signal(object)

    def __init__(self, review: Review, jobs: JobRunner, tr: Translate) -> None:
        """Show what is joined only once the view is asked for."""
        super().__init__()
        self._review = review
        self._jobs = jobs
        self._tr = tr
        self._comparison: Comparison | None = None
        self._author = ""
        self._build()
        self._connect()
        self._show(None)

    def start(self) -> None:
        """Read what is joined and what is kept apart, and put the cursor where one begins."""
        self._read_merges()
        self._read_apart()
        self._pairs.start()

    def look(self) -> None:
        """Look for pairs, or stop looking."""
        self._pairs.look()

    def records_changed(self, changes: Iterable[Change]) -> None:
        """Read again what is joined or kept apart when that changed."""
        changed = {each.record_type for each in changes}
        if PersonMerge.TYPE in changed:
            self._read_merges()
        if DistinctPeople.TYPE in changed:
            self._read_apart()

    def _build(self) -> None:
        tr = self._tr
        self._back = button(tr(_BACK))
        self._back.setObjectName("back")
        self._pairs = PairList(self._review.duplicates, self._jobs, tr)
        self._merges, self._kept_apart = MergeList(tr), ApartList(tr)
        left, both = QSplitter(Qt.Orientation.Vertical), QSplitter(Qt.Orientation.Horizontal)
        for each in (left, both):
            each.setChildrenCollapsible(False)
            each.setHandleWidth(8)
            each.setStyleSheet("QSplitter::handle { background: transparent; }")
        left.addWidget(self._pairs)
        left.addWidget(self._merges)
        left.addWidget(self._kept_apart)
        left.setSizes([360, 140, 140])
        both.addWidget(left)
        both.addWidget(self._beside())
        both.setSizes([440, 720])
        top = QHBoxLayout()
        top.addWidget(label(tr(_TITLE), "title"), 1)
        top.addWidget(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(both, 1)

    def _beside(self) -> QWidget:
        tr = self._tr
        self._said = label(tr(_NOBODY), "muted", wrap=True)
        self._table = ComparisonTable(tr)
        self._join, self._apart = button(tr(_JOIN), "main"), button(tr(_APART))
        self._open_first, self._open_second = button(tr(_OPEN_FIRST)), button(tr(_OPEN_SECOND))
        steps = (("join", self._join), ("apart", self._apart))
        ways = (("open_first", self._open_first), ("open_second", self._open_second))
        foot = QGridLayout()
        for row, line in enumerate((steps, ways)):  # two rows have room for long words in large letters
            for column_number, (name, each) in enumerate(line):
                each.setObjectName(name)
                foot.addWidget(each, row, column_number)
        foot.setColumnStretch(len(steps), 1)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self._said)
        column.addWidget(self._table, 1)
        column.addLayout(foot)
        column.addStretch(0)
        return beside

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        for keys, title, step in (
            ("J", _TO_JOIN, self._ask_join),
            ("N", _TO_APART, self._ask_apart),
            ("P", _TO_PART, self._merges.part),
            ("T", _TO_TAKE_BACK, self._kept_apart.take_back),
        ):
            add_action(self, self._tr(title), keys).triggered.connect(step)
        self._pairs.chosen.connect(self._compare)
        self._pairs.opened.connect(lambda pair: self.person_wanted.emit(pair.first))
        self._merges.part_wanted.connect(self._part)
        self._kept_apart.back_wanted.connect(self._take_back)
        self._join.clicked.connect(self._ask_join)
        self._apart.clicked.connect(self._ask_apart)
        self._open_first.clicked.connect(lambda: self._open(0))
        self._open_second.clicked.connect(lambda: self._open(1))

    def _compare(self, pair: Pair | None) -> None:
        self._show(None)
        if pair is not None:

            def show(comparison: Comparison) -> None:
                if self._pairs.current is pair:
                    self._show(comparison)

            merging = self._review.merging
            self._jobs.submit(
                self, lambda _: merging.compare(pair.first, pair.second), done=show, failed=self.problem.emit
            )

    def _show(self, comparison: Comparison | None) -> None:
        self._comparison = comparison
        said = self._tr(_PERHAPS if comparison is not None else _NOBODY)
        self._said.setText(f"{self._pairs.why}\n{said}" if comparison is not None else said)
        self._table.show_comparison(comparison)
        for each in (self._table, self._join, self._apart, self._open_first, self._open_second):
            each.setVisible(comparison is not None)

    def _open(self, side: int) -> None:
        if self._comparison is not None:
            self.person_wanted.emit((self._comparison.first, self._comparison.second)[side])

    def _ask_join(self) -> None:
        if self._comparison is not None and self.isVisible():
            dialog = JoinDialog(self, self._comparison, self._tr, author=self._author)
            dialog.decided.connect(self._join_two)
            dialog.open()

    def _join_two(self, joining: Joining) -> None:
        self._author = joining.by
        merging = self._review.merging

        def done(merged: Merged) -> None:
            self._pairs.leave_out([joining.joined])
            self._pairs.tell(_JOINED.format(moved=merged.moved))

        self._jobs.submit(
            self,
            lambda _: merging.merge(
                joining.kept, joining.joined, by=joining.by, reason=joining.reason, choices=joining.choices
            ),
            done=done,
            failed=self.problem.emit,
        )

    def _ask_apart(self) -> None:
        if self._comparison is not None and self.isVisible():
            dialog = ApartDialog(self, self._comparison.titles, self._tr, author=self._author)
            both = (self._comparison.first, self._comparison.second)
            dialog.decided.connect(lambda reason, by: self._keep_apart(both, reason, by))
            dialog.open()

    def _keep_apart(self, both: tuple[str, str], reason: str, by: str) -> None:
        self._author = by
        duplicates = self._review.duplicates

        def done(_: object) -> None:
            self._pairs.leave_out(both)
            self._pairs.tell(_KEPT_APART)

        self._jobs.submit(
            self,
            lambda _: duplicates.not_the_same(*both, by=by, reason=reason),
            done=done,
            failed=self.problem.emit,
        )

    def _take_back(self, kept: KeptApart) -> None:
        if self.isVisible():
            duplicates = self._review.duplicates
            self._jobs.submit(
                self,
                lambda _: duplicates.take_back(kept.distinct.id),
                done=lambda _: self._pairs.tell(_TAKEN_BACK),
                failed=self.problem.emit,
            )

    def _part(self, standing: StandingMerge) -> None:
        if self.isVisible():
            merging = self._review.merging
            self._jobs.submit(
                self, lambda _: merging.part(standing.merge.id), done=self._on_parted, failed=self.problem.emit
            )

    def _on_parted(self, parted: Parted) -> None:
        said = _PARTED_BUT.format(count=parted.put_back, left=parted.left) if parted.left else None
        self._pairs.tell(said or _PARTED.format(count=parted.put_back))
        self._compare(self._pairs.current)

    def _read_merges(self) -> None:
        merging = self._review.merging
        self._jobs.submit(self, lambda _: merging.standing(), done=self._merges.show_merges, failed=self.problem.emit)

    def _read_apart(self) -> None:
        duplicates = self._review.duplicates
        self._jobs.submit(
            self, lambda _: duplicates.kept_apart(), done=self._kept_apart.show_pairs, failed=self.problem.emit
        )
