# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet filled in during a hearing: one large column, everything stored as it is written."""

from collections.abc import Iterator
from string import Template
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.tree import Tree
from kzdesk.gui.court.checklist import Checklist
from kzdesk.gui.court.column import WIDTH, ChecklistBar, SheetColumn
from kzdesk.gui.court.fields import RecordFields
from kzdesk.gui.court.keeping import SheetKeeper
from kzdesk.gui.court.notes import FIELD, CourtNotes
from kzdesk.gui.court.top import SheetTop
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.forms.section import FieldView, Section
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.page import Place
from kzdesk.services.desk import Services
from kzdesk.services.observing import Given, Sheet

LARGER: Final = 1.27
_ENOUGH: Final = 16  # points; beyond this only what the person chose makes letters larger
_LOOK: Final = Template("""
#sheet * { font-size: ${body}pt; }
#sheet QLabel[role="heading"] { font-size: ${heading}pt; }
#sheet QLabel[role="figure"] { font-size: ${figure}pt; }
#sheet_top { border-bottom: 1px solid palette(mid); }
#sheet QPushButton[target="true"] { min-height: ${target}px; }
""")
_HEARING = ("begins", "stage", "court", "courtroom", "judges", "prosecutors", "lawyers", "mode", "closure_reason_given")
_OBSERVATION = ("admitted", "arrived", "recording_allowed")
_NEXT = ("next_on", "next_begins")
_OUTCOME = ("outcome",)
_END = ("left", "overall")
_THE_HEARING = QT_TRANSLATE_NOOP("court", "The hearing")
_NOTES = QT_TRANSLATE_NOOP("court", "Notes in court")
_AT_THE_END = QT_TRANSLATE_NOOP("court", "At the end")
_SAVED = QT_TRANSLATE_NOOP("court", "Saved {time}")
_SAVING = QT_TRANSLATE_NOOP("court", "Saving …")
_NOT_SAVED = QT_TRANSLATE_NOOP("court", "Not saved yet; it is tried again. {reason}")
_BUG = QT_TRANSLATE_NOOP("court", "Something unexpected happened.")


class SheetPane(QWidget):
    """One observation.

    Signals: `back()` to the hearings, `go(Place)` to a page where a missing record is made, `stored()` when
    everything written is in the vault, `problem(Exception)` with an error that no person can mend.
    """

    back = Signal()
    stored = Signal()
    go = Signal(object)
    problem = Signal(object)

    def __init__(self, sheet: Sheet, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Show a sheet; the cursor stands at the first open question once `stand` is called."""
        super().__init__()
        self._services = services
        self._tr = tr
        self.setObjectName("sheet")
        self.setStyleSheet(_look(self.font().pointSizeF()))
        self._keeper = SheetKeeper(services.observing, jobs, sheet.observation.id)
        self._context = FormContext(
            services, jobs, tr, self._on_failed, root=Node(Tree(sheet.hearing)), titles=dict(sheet.titles)
        )
        self._hearing = RecordFields(sheet.hearing, self._context)
        self._observation = RecordFields(sheet.observation, self._context)
        self._checklist = Checklist(sheet.items, services.vocabularies, lambda: f"{services.observing.now():%H:%M}", tr)
        self._build(sheet)
        self._connect()
        self._count()
        self._bar.speak(services.preferences.language())

    @property
    def unsaved(self) -> bool:
        """Whether something written is not stored yet."""
        return self._keeper.unsaved

    def keep(self) -> None:
        """Submit a job that stores what is not stored yet."""
        self._keeper.keep()

    def stand(self) -> None:
        """Put the cursor on the question one stands at."""
        self._checklist.stand()

    def write_note(self) -> None:
        """Put the cursor into the line for quick notes."""
        self._top.quick.setFocus()

    def go_section(self, step: int) -> None:
        """Go to the next section of the checklist, or back."""
        self._checklist.go_section(step)

    def switch_filter(self) -> None:
        """Show only unanswered questions, or all again."""
        self._bar.switch_filter()
        self._checklist.stand()

    def speak(self, language: str) -> None:
        """Ask the questions in this language."""
        self._bar.speak(language)

    def go_to_end(self) -> None:
        """Go to what is written at the end: outcome, grade, when the observer left."""
        self._end.set_open(True)
        self._end.views[0].editor.field.setFocus()
        self._column.follow(self._end)

    def _build(self, sheet: Sheet) -> None:
        self._top = SheetTop(sheet.case_title, self._services.observing, self._tr)
        self._top.setMaximumWidth(WIDTH)
        self._bar = ChecklistBar(self._services.display, self._tr)
        self._column = SheetColumn(self._parts(sheet))
        self._notes = CourtNotes(self._observation, self._top.quick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 10, 8, 0)
        layout.setSpacing(6)
        layout.addWidget(self._top)
        layout.addWidget(self._column, 1)

    def _parts(self, sheet: Sheet) -> Iterator[QWidget]:
        views = [*self._hearing.views(_HEARING), *self._observation.views(_OBSERVATION)]
        yield self._section(_THE_HEARING, views, opened=not (sheet.hearing.court or sheet.hearing.judges))
        yield self._next_row()
        yield self._section(_NOTES, self._observation.views((FIELD,)), opened=False)
        yield self._bar
        yield self._checklist
        end = [*self._hearing.views(_OUTCOME), *self._observation.views(_END)]
        self._end = self._section(_AT_THE_END, end, opened=True)
        yield self._end

    def _section(self, title: Message, views: list[FieldView], *, opened: bool) -> Section:
        section = Section(title, views, self._context)
        section.arrange(2)
        section.set_open(opened)
        return section

    def _next_row(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(12)
        for view in self._hearing.views(_NEXT):
            row.addWidget(view.caption)
            row.addWidget(view.cell, 1)
        return whole

    def _connect(self) -> None:
        self._top.back.connect(self.back)
        self._top.quick.left.connect(self._checklist.stand)
        self._notes.added.connect(self._top.show_note)
        self._notes.written.connect(self._on_notes)
        self._bar.filtered.connect(self._checklist.set_only_open)
        self._bar.spoken.connect(self._checklist.set_language)
        self._checklist.given.connect(self._on_given)
        self._checklist.moved.connect(self._column.follow)
        self._checklist.told.connect(self._top.tell)
        self._hearing.changed.connect(self._keeper.hearing)
        self._observation.changed.connect(self._on_observation)
        for fields in (self._hearing, self._observation):
            fields.changed.connect(lambda *_: self._top.tell(self._tr(_SAVING)))
            fields.create_wanted.connect(lambda kind: self.go.emit(Place("records", type_name=kind, new=True)))
        self._keeper.stored.connect(self._on_stored)
        self._keeper.failed.connect(self._on_failed)

    def _on_given(self, given: Given, typing: bool) -> None:
        self._top.tell(self._tr(_SAVING))
        self._keeper.answer(given, typing=typing)
        self._count()

    def _on_notes(self, text: str, typing: bool) -> None:
        self._top.tell(self._tr(_SAVING))
        self._keeper.observation(FIELD, text, typing=typing)

    def _on_observation(self, name: str, value: object) -> None:
        if name != FIELD:
            self._keeper.observation(name, value)

    def _on_stored(self) -> None:
        self._top.tell(self._tr(_SAVED.format(time=f"{self._services.observing.now():%H:%M}")))
        self.stored.emit()

    def _on_failed(self, error: Exception) -> None:
        reason = error.message if isinstance(error, KzdeskError) else _BUG
        if reason is _BUG:
            self.problem.emit(error)
        self._top.tell(self._tr(_NOT_SAVED.format(reason=self._tr(reason))), "problem")

    def _count(self) -> None:
        answers = self._checklist.answers.values()
        self._top.show_count(sum(1 for given in answers if given.value), len(answers))


def _look(size: float) -> str:
    """Return a style that makes everything larger: a sheet is read at arm's length, in a dim room."""
    larger = max(size, min(size * LARGER, _ENOUGH))
    facts = {"body": larger, "heading": larger * 1.1, "figure": larger * 1.6, "target": larger * 3.8}
    return _LOOK.substitute({name: round(value) for name, value in facts.items()})
