# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of an open record: a button that tells how many there are, and their panel."""

import shiboken6
from PySide6.QtCore import QObject

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.evidence import PROVEN, Attachment
from kzdesk.gui.evidence.panel import EvidencePanel
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.form import RecordForm
from kzdesk.gui.labels import button

_BUTTON = QT_TRANSLATE_NOOP("evidence", "Evidence …")
_COUNTED = QT_TRANSLATE_NOOP("evidence", "Evidence: {count} files …")
_KEYS = QT_TRANSLATE_NOOP("evidence", "{text} (Ctrl+Shift+F)")


class FilesBeside(QObject):
    """Follows the form at the front of one open record."""

    def __init__(self, context: FormContext) -> None:
        """Make the button and the panel, hidden."""
        super().__init__()
        self._context = context
        self._form: RecordForm | None = None
        self.panel = EvidencePanel(context)
        self.button = button("", "link")
        self.button.setObjectName("evidence")
        self.panel.changed.connect(self._show_count)
        self._show_count(0)

    @property
    def offered(self) -> bool:
        """Whether the record at the front keeps files, or is one, and is stored."""
        record = self._form.node.record if self._form is not None else None
        return record is not None and bool(record.id) and record.TYPE in (*PROVEN, Attachment.TYPE)

    def attend(self, form: RecordForm) -> None:
        """Offer the files of the record that a form shows, and tell how many there are."""
        record, keeping = form.node.record, self._context.services.evidence.keeping
        self._form = form
        self.panel.leave(record.TYPE, record.id)
        keeps = record.TYPE in (*PROVEN, Attachment.TYPE)
        self.button.setVisible(keeps)
        self.button.setEnabled(self.offered)
        self._show_count(0)
        if self.offered:
            self._context.jobs.submit(
                self.button,
                lambda _: len(keeping.of(record.TYPE, record.id)),
                done=lambda count: self._show_count(count) if form is self._form else None,
                failed=self._context.problem,
            )

    def open(self) -> bool:
        """Show the files of the record at the front; return whether it keeps any."""
        form = self._form
        if form is None or not shiboken6.isValid(form) or not self.offered:
            return False
        record = form.node.record
        self.panel.show_record(record.TYPE, record.id, self._context.title(record))
        return True

    def _show_count(self, count: int) -> None:
        text = self._context.text(_COUNTED.format(count=count) if count else _BUTTON)
        self.button.setText(text.replace("&", "&&"))
        self.button.setAccessibleName(self._context.text(_KEYS.format(text=text)))
