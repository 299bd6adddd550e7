# SPDX-License-Identifier: GPL-3.0-or-later
"""What was typed and not saved, to go on with or to give up."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.errors import ask
from kzdesk.gui.labels import button, card, label
from kzdesk.gui.page import Place

if TYPE_CHECKING:
    from kzdesk.domain.draft import Draft

_HEADING = QT_TRANSLATE_NOOP("home", "Not saved yet")
_UNNAMED = QT_TRANSLATE_NOOP("home", "without a name yet")
_LINE = QT_TRANSLATE_NOOP("home", "{kind}: {title} – {time}")
_DETENTION = QT_TRANSLATE_NOOP("home", "A detention that is not recorded yet")
_CONTINUE = QT_TRANSLATE_NOOP("home", "Go on")
_DROP = QT_TRANSLATE_NOOP("home", "Give up …")
_SURE = QT_TRANSLATE_NOOP("home", "Give up what was typed here? It cannot be brought back.")
_GIVE_UP = QT_TRANSLATE_NOOP("home", "Give up")
_KEEP = QT_TRANSLATE_NOOP("home", "Keep it")
_ON_LISTS = ("edition", "list_section", "list_group", "list_entry")
SHOWN = 5


class DraftList(QWidget):
    """The drafts, the last typed first; hidden when there is none.

    Signals: `go_on(Place)`; `dropped(str)` with the draft's id.
    """

    go_on = Signal(object)
    dropped = Signal(str)

    def __init__(self, tr: Translate) -> None:
        """Begin empty."""
        super().__init__()
        self._tr = tr
        frame, self._inside = card()
        self._inside.addWidget(label(tr(_HEADING), "heading"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self._lines: list[QWidget] = []
        self.hide()

    def show_drafts(self, drafts: tuple[tuple["Draft", str], ...], *, detention: bool = False) -> None:
        """Show these drafts with their titles, and first whether a detention is told and not recorded."""
        for line in self._lines:
            self._inside.removeWidget(line)
            line.deleteLater()
        self._lines = [self._detention_line()] if detention else []
        self._lines += [self._line(draft, title) for draft, title in drafts[:SHOWN]]
        for line in self._lines:
            self._inside.addWidget(line)
        self.setVisible(bool(self._lines))

    def _line(self, draft: "Draft", title: str) -> QWidget:
        record = draft.tree.record
        text = self._tr(
            _LINE.format(
                kind=self._tr(record.LABEL),
                title=title or self._tr(_UNNAMED),
                time=f"{draft.updated.astimezone():%d.%m.%Y %H:%M}",
            )
        )
        go_on, drop = button(self._tr(_CONTINUE)), button(self._tr(_DROP))
        go_on.setAccessibleDescription(text)
        drop.setAccessibleDescription(text)
        page = "editions" if record.TYPE in _ON_LISTS else "records"
        place = Place(page, type_name=record.TYPE, record_id=record.id, draft_id=draft.id)
        go_on.clicked.connect(lambda: self.go_on.emit(place))
        drop.clicked.connect(lambda: self._ask(draft.id))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(text), 1)
        row.addWidget(go_on)
        row.addWidget(drop)
        return line

    def _detention_line(self) -> QWidget:
        go_on = button(self._tr(_CONTINUE))
        go_on.setObjectName("go_on_detention")
        go_on.setAccessibleDescription(self._tr(_DETENTION))
        go_on.clicked.connect(lambda: self.go_on.emit(Place("detention")))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self._tr(_DETENTION)), 1)
        row.addWidget(go_on)
        return line

    def _ask(self, draft_id: str) -> None:
        texts = (self._tr(_SURE), self._tr(_GIVE_UP), self._tr(_KEEP))
        ask(self, *texts, yes=lambda: self.dropped.emit(draft_id))
