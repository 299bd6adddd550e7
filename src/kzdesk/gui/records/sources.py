# SPDX-License-Identifier: GPL-3.0-or-later
"""What sources say, as an open record shows it: a word beside fields on which they disagree, a button and a panel."""

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.form import RecordForm
from kzdesk.gui.labels import button
from kzdesk.gui.records.sources_panel import SourcesPanel
from kzdesk.services.assertions import Contradiction

_BUTTON = QT_TRANSLATE_NOOP("sources", "Sources say …")
_BUTTON_KEYS = QT_TRANSLATE_NOOP("sources", "What sources say about a field (Ctrl+Shift+A)")
_DISAGREE = QT_TRANSLATE_NOOP("sources", "{count} sources disagree (Ctrl+Shift+A)")
_ITSELF = QT_TRANSLATE_NOOP("sources", "A source contradicts itself (Ctrl+Shift+A)")


class Sources(QObject):
    """Follows the form at the front of one open record."""

    def __init__(self, context: FormContext) -> None:
        """Make the button and the panel, hidden."""
        super().__init__()
        self._context = context
        self._disagreed: tuple[str, ...] = ()
        self._form: RecordForm | None = None
        self.panel = SourcesPanel(context)
        self.button = button(context.text(_BUTTON))
        self.button.setObjectName("sources")
        self.button.setAccessibleName(context.text(_BUTTON_KEYS))
        self.panel.changed.connect(self._on_changed)

    def attend(self, form: RecordForm) -> None:
        """Show beside the fields of a form where sources disagree; close the panel when it is about another record."""
        record, assertions = form.node.record, self._context.services.assertions
        self._form = form
        self.button.setEnabled(bool(record.id))
        self.panel.leave(record)
        if record.id:
            self._context.jobs.submit(
                self,
                lambda _: assertions.contradictions(record.TYPE, record.id),
                done=lambda found: self._mark(form, found),
                failed=self._context.problem,
            )

    def show_at(self, form: RecordForm) -> None:
        """Open the panel at the field with the cursor, or at the first on which sources disagree."""
        record, cursor = form.node.record, QApplication.focusWidget()
        if not record.id or self.panel.holds(cursor):
            return
        here = [name for name, view in form.views.items() if cursor is not None and view.cell.isAncestorOf(cursor)]
        self.panel.show_record(record, next(iter((*here, *self._disagreed)), ""))

    def _mark(self, form: RecordForm, found: tuple[Contradiction, ...]) -> None:
        if not shiboken6.isValid(form) or form is not self._form:
            return
        self._disagreed = tuple(each.field for each in found)
        remarks = {each.field: self._context.text(_remark(each)) for each in found}
        for name, view in form.views.items():
            view.show_remark(remarks.get(name, ""))

    def _on_changed(self) -> None:
        if self._form is not None and shiboken6.isValid(self._form):
            self.attend(self._form)


def _remark(found: Contradiction) -> Message:
    return _DISAGREE.format(count=found.sources) if found.sources > 1 else _ITSELF
