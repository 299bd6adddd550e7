# SPDX-License-Identifier: GPL-3.0-or-later
"""What the editors of a form work with: services, jobs, language, and titles of the records referred to."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from kzdesk.domain.fields import FieldSpec, spec, specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.record import Record
from kzdesk.domain.records import whole_of
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.jobs import JobRunner
from kzdesk.services.desk import Services
from kzdesk.services.records import Choice

_KIND = QT_TRANSLATE_NOOP("forms", "{kind}: {title}")
_NEW = QT_TRANSLATE_NOOP("forms", "New: {kind}")


@dataclass(slots=True)
class FormContext:
    """Shared by all editors of one open record.

    `titles` gives the titles of records by id, as far as they are known; `problem` takes errors that no field
    shows; `root` is the node at the top of the record that is open.
    """

    services: Services
    jobs: JobRunner
    tr: Translate
    problem: Callable[[Exception], None]
    root: Node
    titles: dict[str, str] = field(default_factory=dict)

    def label(self, item: FieldSpec) -> str:
        """Return what a field is called."""
        return self.tr(item.label)

    def text(self, message: Message) -> str:
        """Return a sentence in the window's language."""
        return self.tr(message)

    def code_label(self, item: FieldSpec, code: str) -> str:
        """Return what a code of the field's vocabulary is called."""
        return self.services.display.label(item.vocabulary, code)

    def shown(self, item: FieldSpec, value: Any) -> str:
        """Return a value as a table shows it."""
        return self.services.display.value(item, value, self.titles)

    def cells(self, node: Node) -> list[str]:
        """Return the texts of a part's listed fields; text that is no value yet stands as typed."""
        record = node.record.completed()
        listed = [item for item in specs(type(record)) if item.listed]
        return [node.raw.get(item.name) or self.shown(item, getattr(record, item.name)) for item in listed]

    def title(self, record: Record) -> str:
        """Return what a record within the form is called; that it is new when it has no title yet."""
        return self._own_title(record) or self.tr(_NEW.format(kind=self.tr(record.LABEL)))

    def title_with_kind(self, record: Record) -> str:
        """Return what a record is and what it is called: “Sentence: court of appeal · 5 January 2022”."""
        title = self._own_title(record)
        return self.tr(_KIND.format(kind=self.tr(record.LABEL), title=title)) if title else self.title(record)

    def _own_title(self, record: Record) -> str:
        complete = record.completed()
        pieces = [self.shown(spec(type(record), name), getattr(complete, name)) for name in record.TITLE]
        if not record.id and not (pieces and pieces[0]):
            return ""
        return " · ".join(piece for piece in pieces if piece) or self.titles.get(record.id, "")

    def siblings(self, type_name: str) -> tuple[Choice, ...] | None:
        """Return the stored parts of that type in the open record; None when the type stands by itself."""
        if not whole_of(type_name):
            return None
        found = [node.record for node in self.root.walk() if node.record.TYPE == type_name and node.record.id]
        return tuple(Choice(type_name, each.id, self.title(each), "") for each in found)

    def learn_siblings(self) -> None:
        """Learn the titles of the parts that fields of the open record refer to."""
        for node in self.root.walk():
            for item in specs(type(node.record)):
                value = getattr(node.record, item.name)
                if item.kind is Kind.REFERENCE and whole_of(item.target) and value and not item.part_of:
                    self.titles |= {each.id: each.title for each in self.siblings(item.target) or ()}
