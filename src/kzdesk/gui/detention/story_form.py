# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a detention is told: one person on two screens, or the circumstances once and many people in a table."""

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.gui.detention.charges import ChargeGroup
from kzdesk.gui.detention.field_group import FieldGroup
from kzdesk.gui.detention.fields import CHARGES, CIRCUMSTANCES, NAME_PARTS, TREATMENT, USUAL, WHO
from kzdesk.gui.detention.people_table import PeopleTable
from kzdesk.gui.detention.summary import summary
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.labels import button, card, label, shown
from kzdesk.services.detention_rows import TypedRow
from kzdesk.services.detention_story import Detained, DetentionStory, StoryProblem
from kzdesk.services.typed_names import TypedName, split_name

_CIRCUMSTANCES = QT_TRANSLATE_NOOP("detention", "What happened")
_PERSON = QT_TRANSLATE_NOOP("detention", "Person")
_ACCUSED = QT_TRANSLATE_NOOP("detention", "Accused of")
_TREATMENT = QT_TRANSLATE_NOOP("detention", "Lawyer, family, treatment")
_PEOPLE = QT_TRANSLATE_NOOP("detention", "People")
_MORE_CHARGES = QT_TRANSLATE_NOOP("detention", "Another charge")
_MADE = QT_TRANSLATE_NOOP("detention", "What will be recorded")
_LINE = QT_TRANSLATE_NOOP("detention", "• {text}")


class StoryForm(QStackedWidget):
    """Two screens of field groups.

    Signals: `edited()`; `finished()` when Enter was pressed in the very last field; `turned()` when another screen
    is shown; `elsewhere(str)` with a type of which a new record needs a form of its own.
    """

    edited = Signal()
    finished = Signal()
    turned = Signal()
    elsewhere = Signal(str)

    def __init__(self, context: FormContext) -> None:
        """Begin with one person, nothing typed."""
        super().__init__()
        self._context = context
        self.many = False
        self._build()
        self._connect()
        self._show_what_applies()

    def set_many(self, many: bool) -> None:
        """Tell about one person, or about many people of one event."""
        self.many = many
        for widget in self._one_person:
            widget.setVisible(not many)
        for widget in self._many_people:
            widget.setVisible(many)
        self.turn_to(0)

    def turn_to(self, screen: int) -> None:
        """Show a screen and put the cursor into its first field."""
        self._show_screen(screen)
        (self._accused if screen else self._groups()[0]).focus()

    def story(self) -> DetentionStory:
        """Return what is told; of many people only what they have in common, as of one without a name."""
        what = self._circumstances
        usual = Detained(
            custody_kind=what.value("custody_kind"),
            facility=what.field("facility").named,
            act_type=what.value("act_type"),
        )
        return DetentionStory(
            when=what.value("when"),
            people=(usual if self.many else self._detained(usual),),
            event=what.field("event").named,
            place=what.field("place").named,
            detained_by=what.field("detained_by").named,
            stated_reason=what.value("stated_reason"),
        )

    def unread(self) -> dict[str, Message]:
        """Return what is typed and no value, with the reason, by field."""
        found: dict[str, Message] = {}
        for group in self._groups():
            found |= group.unread()
        return found

    def show_problems(self, problems: Iterable[StoryProblem]) -> bool:
        """Show problems in their places; put the cursor into the first one and return whether there is one."""
        by_field: dict[str, Message] = {}
        for problem in problems:
            by_field.setdefault(problem.field, problem.message)
        firsts = [(group, group.show_problems(by_field)) for group in self._groups()]
        group, name = next((each for each in firsts if each[1]), (self._who, ""))
        if name:
            self._show_screen(1 if group in (self._accused, self._treatment) else 0)
            group.focus(name)
        return bool(name)

    def state(self) -> dict[str, Any]:
        """Return everything typed, as JSON can hold it; empty when nothing is."""
        fields: dict[str, Any] = {}
        for group in self._all:
            fields |= group.state()
        rows = [dataclasses.asdict(row) for row in self.people.model.filled().values()]
        return {"fields": fields, "rows": rows, "many": self.many} if fields or rows else {}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show what `state` gave, and nothing else."""
        for group in self._all:
            group.restore(state.get("fields", {}))
        names = {field.name for field in dataclasses.fields(TypedRow)}
        rows = ({name: text for name, text in row.items() if name in names} for row in state.get("rows", []))
        self.people.model.take_rows([TypedRow(**row) for row in rows])
        self._show_what_applies()
        self.set_many(bool(state.get("many")))

    def _detained(self, usual: Detained) -> Detained:
        who, treatment = self._who, self._treatment
        parts = {name: who.value(name) for name in NAME_PARTS} if who.field("who").new else {}
        return dataclasses.replace(
            usual,
            person_id=who.value("who"),
            name=TypedName(**parts),
            sex=treatment.value("sex"),
            charges=self._accused.charges(),
            lawyer_access=treatment.value("lawyer_access"),
            family_notified=treatment.value("family_notified"),
            ill_treatment=treatment.value("ill_treatment"),
            ill_act=treatment.value("ill_act"),
            note=treatment.value("note"),
        )

    def _groups(self) -> tuple[FieldGroup, ...]:
        """Return the groups that belong to what is told now."""
        return (self._circumstances,) if self.many else self._all

    def _build(self) -> None:
        context = self._context
        self._who = FieldGroup(WHO, {}, context)
        self._circumstances = FieldGroup(CIRCUMSTANCES, USUAL, context)
        self._accused = ChargeGroup(context)
        self._treatment = FieldGroup(TREATMENT, USUAL, context)
        self._all: tuple[FieldGroup, ...] = (self._who, self._circumstances, self._accused, self._treatment)
        self.people = PeopleTable(context.tr)
        self._more = button(context.text(_MORE_CHARGES))
        self._more.setObjectName("more_charges")
        self._made = label("", wrap=True)
        self._made.setObjectName("summary")
        who, people = label(context.text(_PERSON), "heading"), label(context.text(_PEOPLE), "heading")
        self._one_person: tuple[QWidget, ...] = (who, self._who)
        self._many_people: tuple[QWidget, ...] = (people, self.people)
        frame, within = card()
        within.addWidget(label(context.text(_MADE), "heading"))
        within.addWidget(self._made)
        what, accused = label(context.text(_CIRCUMSTANCES), "heading"), label(context.text(_ACCUSED), "heading")
        treatment = label(context.text(_TREATMENT), "heading")
        self._screen(who, self._who, what, self._circumstances, people, self.people)
        self._screen(accused, self._accused, self._more, treatment, self._treatment, frame)
        self.set_many(False)

    def _screen(self, *widgets: QWidget) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(24, 4, 24, 4)
        layout.setSpacing(8)
        for widget in widgets:
            layout.addWidget(widget, 10 if widget is self.people else 0)
            if widget is self._more:
                layout.setAlignment(widget, Qt.AlignmentFlag.AlignRight)
        layout.addStretch(1)
        area.setWidget(body)
        self.addWidget(area)

    def _connect(self) -> None:
        for group in self._all:
            group.edited.connect(self._on_edited)
            group.new_wanted.connect(self._on_new)
            group.elsewhere.connect(self.elsewhere)
        self._who.finished.connect(lambda: self._circumstances.focus())
        self._circumstances.finished.connect(self._on_told)
        self._accused.finished.connect(lambda: self._treatment.focus())
        self._treatment.finished.connect(self.finished)
        self._more.clicked.connect(self._on_more)
        self.people.typed.connect(self.edited)

    def _show_screen(self, screen: int) -> None:
        if screen:
            self._refresh_summary()
        self.setCurrentIndex(screen)
        self.turned.emit()

    def _show_what_applies(self) -> None:
        """Show the parts of a name for somebody new only, and the sex unless it is on record."""
        self._who.hide_fields(() if self._who.field("who").new else NAME_PARTS)
        self._treatment.hide_fields(("sex",) if self._who.value("who") else ())
        self._more.setVisible(self._accused.count < CHARGES)

    def _refresh_summary(self) -> None:
        sentences = summary(self.story(), self._context.titles, self._context.services.display)
        lines = [self._context.text(_LINE.format(text=self._context.text(each))) for each in sentences]
        self._made.setText(shown("\n".join(lines)))

    def _on_told(self) -> None:
        if self.many:
            self.people.focus()
        else:
            self.turn_to(1)

    def _on_more(self) -> None:
        self._accused.add()
        self._show_what_applies()

    def _on_new(self, name: str, typed: str) -> None:
        if name == "who":
            self._who.field("who").mark_new(True)
            split = split_name(typed)
            for part, text in zip(NAME_PARTS, (split.given, split.surname, split.patronymic), strict=True):
                self._who.field(part).put(text)
        self._on_edited(name)

    def _on_edited(self, name: str) -> None:
        if name == "who":
            self._show_what_applies()
        if self.currentIndex():
            self._refresh_summary()
        self.edited.emit()
