# SPDX-License-Identifier: GPL-3.0-or-later
"""The notes in court: those that stand in the field, and the quick one that is being typed as their last line."""

from PySide6.QtCore import QObject, Signal

from kzdesk.gui.court.fields import RecordFields
from kzdesk.gui.court.quick_note import QuickNote

FIELD = "summary"


class CourtNotes(QObject):
    """Brings the field and the line for quick notes together.

    Signals: `written(str, bool)` with all notes and whether a line is still being typed, `added(str)` with a new
    line.
    """

    written = Signal(str, bool)
    added = Signal(str)

    def __init__(self, fields: RecordFields, quick: QuickNote) -> None:
        """Take the field from `fields`, which shows it already."""
        super().__init__()
        self._fields = fields
        self._quick = quick
        fields.changed.connect(self._on_field)
        quick.typed.connect(self._on_typed)
        quick.added.connect(self._on_added)

    def _on_field(self, name: str) -> None:
        if name == FIELD:
            self._on_typed(self._quick.line)

    def _on_typed(self, line: str) -> None:
        self.written.emit(self._with(line), True)

    def _on_added(self, line: str) -> None:
        self._fields.put(FIELD, self._with(line))
        self.added.emit(line)
        self.written.emit(self._fields.value(FIELD), False)

    def _with(self, line: str) -> str:
        return "\n".join(text for text in (self._fields.value(FIELD), line) if text)
