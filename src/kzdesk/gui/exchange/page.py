# SPDX-License-Identifier: GPL-3.0-or-later
"""Exchange: receiving and sending at places, the team whose devices read what is sent, and what was purged."""

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.exchange.places import PlacesView
from kzdesk.gui.exchange.purges import PurgesSheet
from kzdesk.gui.exchange.team import TeamSheet
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.page import Change, Page, Place
from kzdesk.services.desk import Services

_PLACES = QT_TRANSLATE_NOOP("exchange", "Receive and send")
_TEAM = QT_TRANSLATE_NOOP("exchange", "Team")
_BOTH = QT_TRANSLATE_NOOP("exchange", "Receive and send at the place that is chosen")
_PURGES = QT_TRANSLATE_NOOP("exchange", "Purged")
_SWITCH = QT_TRANSLATE_NOOP("exchange", "Places, the team, or what was purged")


class ExchangePage(Page):
    """Three sheets: places, team, and what was purged."""

    title: ClassVar[Message] = QT_TRANSLATE_NOOP("exchange", "Exchange")

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Contact nothing."""
        super().__init__(services, jobs, tr)
        exchange = services.exchange
        self._places = PlacesView(exchange, jobs, tr)
        self._team = TeamSheet(services, jobs, tr)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("exchange_sheets")
        self._tabs.addTab(self._places, tr(_PLACES))
        self._tabs.addTab(self._team, tr(_TEAM))
        self._purges = PurgesSheet(services.purging, jobs, tr)
        self._tabs.addTab(self._purges, tr(_PURGES))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 20, 12)
        whole.addWidget(self._tabs)
        self._tabs.currentChanged.connect(self._on_sheet)
        self._team.changed.connect(self._places.refresh)
        self._team.to_places.connect(lambda: self.search(""))
        self._places.told.connect(self.told)
        for each in (self._places, self._team, self._purges):
            each.problem.connect(self.problem)
        add_action(self, tr(_BOTH), "F5").triggered.connect(self._on_both)
        add_action(self, tr(_SWITCH), "Ctrl+D").triggered.connect(self._on_switch)

    def activated(self) -> None:
        """Read the places and the team anew."""
        self._places.refresh()
        self._team.refresh()
        self._purges.refresh()

    def visit(self, place: Place) -> None:
        """Stand where one begins on the sheet that is shown."""
        self._start()

    def records_changed(self, changes: Iterable[Change]) -> None:
        """Count anew what would leave, while somebody looks at it."""
        if self.isVisible():
            self._places.refresh()

    def search(self, text: str) -> None:
        """Stand on the list of places: there is little to look for."""
        self._tabs.setCurrentIndex(0)
        self._start()

    def _on_both(self) -> None:
        """Contact a place only while it is to be seen which."""
        if self._places.isVisible():
            self._places.both()

    def _on_switch(self) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + 1) % self._tabs.count())
        self._start()

    def _on_sheet(self) -> None:
        self.activated()

    def _start(self) -> None:
        (self._places, self._team, self._purges)[self._tabs.currentIndex()].start()
