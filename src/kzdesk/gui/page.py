# SPDX-License-Identifier: GPL-3.0-or-later
"""What every page of the window is and may be asked by it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kzdesk.domain.messages import Message, Translate
from kzdesk.gui.jobs import JobRunner

if TYPE_CHECKING:
    from kzdesk.services.desk import Services


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go: a page, and on it a record, a new record of a type, a search, or a draft.

    `document` names the document to make there, `as_of` the day it is to describe, as one types it. `part` and `field`
    lead the cursor to a field of a record or of a part of it; `back` names the page to return to afterwards.
    """

    page: str
    type_name: str = ""
    record_id: str = ""
    new: bool = False
    text: str = ""
    draft_id: str = ""
    document: str = ""
    as_of: str = ""
    part: str = ""
    field: str = ""
    back: str = ""


class Change(Protocol):
    """A record that was created, changed or deleted."""

    @property
    def record_type(self) -> str:
        """Its type."""

    @property
    def record_id(self) -> str:
        """Its id."""


class Page(QWidget):
    """A page: built once after unlocking, shown many times.

    Signals: `go(Place)` asks the window to show another place; `saved()` when something was stored;
    `problem(Exception)` hands an error to the one door for errors; `told(Message)` is for the status line.
    A page builds its widgets in `_build()` and connects them in `_connect()`.
    """

    title: ClassVar[Message]
    go = Signal(object)
    saved = Signal()
    problem = Signal(object)
    told = Signal(object)

    def __init__(self, services: "Services", jobs: JobRunner, tr: Translate) -> None:
        """Keep what the page works with."""
        super().__init__()
        self._services = services
        self._jobs = jobs
        self._tr = tr
        self.setObjectName("ground")

    def activated(self) -> None:
        """Refresh what is shown: the page has just come to the front."""

    def visit(self, place: Place) -> None:
        """Show this place on the page."""

    def records_changed(self, changes: Iterable[Change]) -> None:
        """Refresh what is shown of records that a transaction changed."""

    def new(self) -> None:
        """Begin a new record of the kind that the page shows (Ctrl+N)."""
        self.go.emit(Place("records", type_name="person", new=True))

    def search(self, text: str) -> None:
        """Put the cursor into the search field and look for `text` (Ctrl+F)."""
        self.go.emit(Place("home", text=text))

    def save(self) -> None:
        """Store what was edited (Ctrl+S)."""

    def has_unsaved(self) -> bool:
        """Return whether something typed is not saved yet."""
        return False

    def keep_drafts(self) -> None:
        """Submit a job that keeps what is not saved as drafts; called every few seconds and before locking."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One line of the navigation."""

    name: str
    title: Message
    make: Callable[["Services", JobRunner, Translate], Page]
