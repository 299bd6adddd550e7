# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of what sources say about one field, each with its status in words, and the whole of the one chosen."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.labels import label, shown
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.assertions import Said

_LINE = QT_TRANSLATE_NOOP("sources", "{value} – {status}")
_FROM = QT_TRANSLATE_NOOP("sources", "{source}, as of {date}")
_WHY = QT_TRANSLATE_NOOP("sources", "Reason: {reason}")
_WHO = QT_TRANSLATE_NOOP("sources", "Decided by {name}")
_NAME = QT_TRANSLATE_NOOP("sources", "What sources say")
_NOTHING = QT_TRANSLATE_NOOP("sources", "No source says anything about this field yet.")
_ROWS: Final = 3


class SaidList(QWidget):
    """Lists assertions; the one with the cursor is written out under the list."""

    def __init__(self, context: FormContext) -> None:
        """Begin empty."""
        super().__init__()
        self._context = context
        self._list = QListWidget()
        self._list.setObjectName("said")
        self._list.setAccessibleName(context.text(_NAME))
        self._list.setItemDelegate(TwoLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole = label("", "muted", wrap=True)
        self._whole.setObjectName("said_whole")
        self._nothing = label(context.text(_NOTHING), "muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._nothing)
        layout.addWidget(self._list)
        layout.addWidget(self._whole)
        self._list.currentItemChanged.connect(lambda line: self._on_current(line))

    @property
    def current(self) -> Said | None:
        """Return the assertion with the cursor."""
        line = self._list.currentItem()
        found: Said | None = line.data(Qt.ItemDataRole.UserRole) if line is not None else None
        return found

    def show_said(self, said: tuple[Said, ...]) -> None:
        """Show these, with the cursor on the one it was on, or on the last."""
        before = self.current
        self._list.clear()
        for each in said:
            line = QListWidgetItem(self._list)
            line.setData(Qt.ItemDataRole.UserRole, each)
            put_lines(line, self._title(each), self._origin(each))
        places = [place for place, each in enumerate(said) if before is not None and each.id == before.id]
        self._list.setCurrentRow(places[0] if places else len(said) - 1)
        height = sum(self._list.sizeHintForRow(row) for row in range(min(len(said), _ROWS)))
        self._list.setFixedHeight(height + 8)
        self._list.setVisible(bool(said))
        self._whole.setVisible(bool(said))
        self._nothing.setVisible(not said)

    def focus(self) -> None:
        """Put the cursor into the list."""
        self._list.setFocus()

    def _title(self, said: Said) -> str:
        status = self._context.services.display.label("assertion_statuses", said.status)
        return self._context.text(_LINE.format(value=said.shown, status=status))

    def _origin(self, said: Said) -> str:
        if not said.as_of:
            return said.source
        return self._context.text(_FROM.format(source=said.source, date=said.as_of))

    def _on_current(self, line: QListWidgetItem | None) -> None:
        if line is None:
            self._whole.setText("")
            return
        said: Said = line.data(Qt.ItemDataRole.UserRole)
        lines = [self._title(said), self._origin(said)]
        lines += [self._context.text(_WHY.format(reason=said.reason))] if said.reason else []
        lines += [self._context.text(_WHO.format(name=said.decided_by))] if said.decided_by else []
        self._whole.setText(shown("\n".join(lines)))
