# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of places: the list of them, and beside it the one chosen with what can be done there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.progress import Progress
from kzdesk.gui.exchange.asking import ask
from kzdesk.gui.exchange.place_card import PlaceCard
from kzdesk.gui.exchange.place_dialog import PlaceDialog
from kzdesk.gui.exchange.tidy_dialog import TidyDialog
from kzdesk.gui.jobs import JobRunner, Lane
from kzdesk.gui.labels import buddy_label, button, set_role, shown
from kzdesk.services.exchange.places import Place

if TYPE_CHECKING:
    from kzdesk.services.exchange.desk import Exchange

_PLACES = QT_TRANSLATE_NOOP("exchange", "Places")
_ADD = QT_TRANSLATE_NOOP("exchange", "Add a place …")
_TEST = QT_TRANSLATE_NOOP("exchange", "Test")
_TIDY = QT_TRANSLATE_NOOP("exchange", "Tidy …")
_REMOVE = QT_TRANSLATE_NOOP("exchange", "Remove …")
_FINE = QT_TRANSLATE_NOOP("exchange", "The place can be used.")
_TESTING = QT_TRANSLATE_NOOP("exchange", "The place is being tried out …")
_FORGET = QT_TRANSLATE_NOOP(
    "exchange", "“{name}” and its passwords are removed from this vault. What lies at the place stays there."
)
_FORGET_TITLE = QT_TRANSLATE_NOOP("exchange", "Remove the place?")
_FORGET_STEP = QT_TRANSLATE_NOOP("exchange", "Remove the place")
_ID = int(Qt.ItemDataRole.UserRole)


class PlacesView(QWidget):
    """Signals: `told(Message)` for the status line, `problem(Exception)`."""

    told = Signal(object)
    problem = Signal(object)

    def __init__(self, exchange: "Exchange", jobs: JobRunner, tr: Translate) -> None:
        """Show nothing before it is asked to refresh."""
        super().__init__()
        self._exchange = exchange
        self._jobs = jobs
        self._tr = tr
        self._known: tuple[Place, ...] = ()
        self._starting = False
        self._build()

    def start(self) -> None:
        """Stand on the list, or on the button that adds the first place."""
        self._starting = not self._known
        (self._list if self._known else self._add).setFocus()

    def refresh(self) -> None:
        """Read the places anew, and what would leave for the one that is chosen."""
        self._jobs.submit(self, lambda _: self._exchange.places.all(), done=self._show)

    def both(self) -> None:
        """Receive and then send at the place that is chosen."""
        self._card.both()

    def _build(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("places")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add = button(self._tr(_ADD), "main")
        self._test = button(self._tr(_TEST))
        self._tidy = button(self._tr(_TIDY))
        self._remove = button(self._tr(_REMOVE))
        named = ((self._add, "add_place"), (self._test, "test_place"), (self._tidy, "tidy_place"))
        for each, name in (*named, (self._remove, "remove_place")):
            each.setObjectName(name)
        left = QVBoxLayout()
        left.addWidget(buddy_label(self._tr(_PLACES), self._list))
        left.addWidget(self._list, 1)
        left.addWidget(self._add)
        left.addWidget(self._test)
        left.addWidget(self._tidy)
        left.addWidget(self._remove)
        self._card = PlaceCard(self._exchange, self._jobs, self._tr)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 12)
        whole.setSpacing(16)
        whole.addLayout(left, 2)
        whole.addWidget(self._card, 5)
        self._list.currentRowChanged.connect(self._on_row)
        self._add.clicked.connect(self._on_add)
        self._test.clicked.connect(self._on_test)
        self._tidy.clicked.connect(self._on_tidy)
        self._remove.clicked.connect(self._on_remove)
        self._card.problem.connect(self.problem)

    @property
    def _chosen(self) -> Place | None:
        row = self._list.currentRow()
        return self._known[row] if 0 <= row < len(self._known) else None

    def _show(self, places: tuple[Place, ...], choose: str = "") -> None:
        before = choose or (self._chosen.id if self._chosen else "")
        self._known = places
        blocked = QSignalBlocker(self._list)
        self._list.clear()
        for place in places:
            item = QListWidgetItem(shown(place.name))
            item.setData(_ID, place.id)
            self._list.addItem(item)
        ids = [place.id for place in places]
        self._list.setCurrentRow(ids.index(before) if before in ids else (0 if places else -1))
        del blocked
        set_role(self._add, "" if places else "main")
        if self._starting and places and self.isVisible():
            self.start()
        self._on_row()

    def _on_row(self) -> None:
        for each in (self._test, self._tidy, self._remove):
            each.setEnabled(self._chosen is not None)
        self._card.show_place(self._chosen)

    def _on_add(self) -> None:
        dialog = PlaceDialog(self, self._exchange.places, self._jobs, self._tr)
        dialog.added.connect(self._on_added)
        dialog.open()

    def _on_added(self, place: Place) -> None:
        self._jobs.submit(self, lambda _: self._exchange.places.all(), done=lambda places: self._show(places, place.id))
        self._list.setFocus()

    def _on_test(self) -> None:
        if (place := self._chosen) is None:
            return
        self._card.say(self._tr(_TESTING))
        self._do(lambda _: self._exchange.places.test(place.id), lambda: self._card.say(self._tr(_FINE), "good"))

    def _on_tidy(self) -> None:
        if (place := self._chosen) is None:
            return
        visits = self._exchange.visits
        dialog = TidyDialog(self, place, self._exchange.tidying, self._jobs, self._tr)
        dialog.chosen.connect(
            lambda days: self._card.visit(lambda place, progress: (visits.tidy(place, days, progress),))
        )
        dialog.open()

    def _on_remove(self) -> None:
        if (place := self._chosen) is None:
            return
        remove = self._exchange.places.remove
        ask(
            self,
            (_FORGET_TITLE, _FORGET.format(name=place.name), _FORGET_STEP),
            self._tr,
            lambda: self._do(lambda _: remove(place.id), self.refresh, Lane.VAULT),
        )

    def _do(self, work: Callable[[Progress], None], done: Callable[[], None], lane: Lane = Lane.OUTSIDE) -> None:
        self._jobs.submit(self, work, done=lambda _: done(), failed=self._card.refuse, lane=lane)
