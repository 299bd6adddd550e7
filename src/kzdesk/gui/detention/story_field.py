# SPDX-License-Identifier: GPL-3.0-or-later
"""One field of the detention page: its editor, its problem, and whether what is typed is to be made anew."""

from collections.abc import Mapping
from typing import Any, Final

from kzdesk.domain.fields import FieldSpec, empty_value
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Problem
from kzdesk.domain.tree import decode_value, encode_value
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.editors import editor
from kzdesk.gui.forms.reading import read
from kzdesk.gui.forms.section import FieldView
from kzdesk.gui.labels import label
from kzdesk.services.detention_story import Named

MADE_HERE: Final = ("person", "event", "place", "organisation", "facility")
"""The types of which a name alone makes a new record."""
_NEW = QT_TRANSLATE_NOOP("detention", "New: it is made when this is recorded.")


class StoryField:
    """Wraps the view of a field. `shown` says whether it belongs to what is told; `new` that its text names something
    that is to be made.
    """

    def __init__(self, item: FieldSpec, usual: Mapping[str, Any], context: FormContext) -> None:
        """Show the usual value."""
        self.item = item
        self.editor = editor(item, context)
        self.view = FieldView(self.editor, context)
        self.shown = True
        self.new = False
        self._usual = usual.get(item.name, empty_value(item.kind))
        self._context = context
        self._note = label(context.text(_NEW), "good", wrap=True)
        self._note.setObjectName(f"{item.name}_new")
        layout = self.view.cell.layout()
        if layout is not None:
            layout.addWidget(self._note)
        self.clear()

    @property
    def value(self) -> Any:
        """Return the value, empty while what is typed is none."""
        return self.editor.value()[0]

    @property
    def named(self) -> Named:
        """Return the record that is picked, or the one that is to be made."""
        value, raw = self.editor.value()
        return Named(id=value) if value else Named(name=raw.strip() if self.new else "")

    @property
    def undecided(self) -> bool:
        """Whether text stands in a picker of which nothing was picked: Enter then waits for the list."""
        return self.item.kind is Kind.REFERENCE and bool(self.editor.value()[1]) and not self.new

    @property
    def wide(self) -> bool:
        """Whether it takes the whole width."""
        return self.editor.WIDE or self.item.kind is Kind.CHOICES

    def unread(self) -> Message | None:
        """Return why what is typed is no value; None when it is one, or when it names something new."""
        raw = self.editor.value()[1]
        return read(self.item, raw).problem if raw and self.shown and not self.new else None

    def put(self, value: Any, raw: str = "") -> None:
        """Show a value, or text that is none yet."""
        self.editor.show_value(value, raw)
        self.mark_new(False)

    def clear(self) -> None:
        """Show the usual value."""
        self.put(self._usual)
        self.show_problem(None)

    def mark_new(self, new: bool) -> None:
        """Take what is typed as the name of something new, or no longer."""
        self.new = new
        self._note.setVisible(new and self.item.name != "who")

    def set_shown(self, shown: bool) -> None:
        """Show or hide the field with its label."""
        self.shown = shown
        self.view.caption.setVisible(shown)
        self.view.cell.setVisible(shown)

    def show_problem(self, message: Message | None) -> None:
        """Show a problem under the field, or none."""
        self.view.show_problem(Problem(self.item.name, message) if message is not None else None)

    def state(self) -> dict[str, Any]:
        """Return what is typed, as JSON can hold it; empty when it is the usual value."""
        value, raw = self.editor.value()
        if value == self._usual and not raw and not self.new:
            return {}
        title = self._context.titles.get(value, "") if self.item.kind is Kind.REFERENCE else ""
        return {"value": encode_value(self.item.kind, value), "raw": raw, "title": title, "new": self.new}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state` gave."""
        value = decode_value(self.item.kind, state["value"])
        if self.item.kind is Kind.REFERENCE and value:
            self._context.titles[value] = state["title"]
        self.put(value, state["raw"])
        self.mark_new(state["new"])
