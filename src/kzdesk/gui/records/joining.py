# SPDX-License-Identifier: GPL-3.0-or-later
"""Adding a stored record to another one as a part of it, such as a person to a case."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from kzdesk.domain.fields import FieldSpec, specs
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records import TYPES, record_type, whole_of
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.picker import ReferenceEditor
from kzdesk.services.records import Choice

_INTO = QT_TRANSLATE_NOOP("records", "Record to add to")


@dataclass(frozen=True, slots=True)
class Joint:
    """The part type by which a record takes part in a record of type `whole`, and the field that names it."""

    whole: str
    part: str
    field: str


def joints(type_name: str) -> tuple[Joint, ...]:
    """Return the ways in which a record of this type can be added to others.

    They are the parts of records that stand by themselves, and may be edited, which cannot be without such a record.
    """
    return tuple(
        Joint(whole, cls.TYPE, item.name)
        for cls in TYPES
        if (whole := whole_of(cls.TYPE)) and not whole_of(whole) and not record_type(whole).WRITTEN_ONCE
        for item in specs(cls)
        if item.kind is Kind.REFERENCE and item.required and not item.part_of and item.target == type_name
    )


class WholePicker(ReferenceEditor):
    """A picker for the record to add to.

    Signal: `decided(str)` with its id, empty for a new one.
    """

    decided = Signal(str)

    def __init__(self, joint: Joint, context: FormContext) -> None:
        """Pick among the records that the joint leads into."""
        label = record_type(joint.whole).LABEL
        super().__init__(
            FieldSpec("add_to", Kind.REFERENCE, label, Sensitivity.P0, help=_INTO, target=joint.whole), context
        )
        self.create_wanted.connect(lambda _typed: self.decided.emit(""))

    def take(self, choice: Choice) -> None:
        """Decide for this record."""
        super().take(choice)
        self.decided.emit(choice.id)
