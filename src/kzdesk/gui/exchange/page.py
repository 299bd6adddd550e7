# SPDX-License-Identifier: GPL-3.0-or-later
"""Exchange: receiving and sending at places, and the team whose devices read what is sent."""

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.exchange.places import PlacesView
from kzdesk.gui.exchange.team import TeamSheet
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.page import Change, Page, Place
from kzdesk.services.desk import Services

_PLACES = QT_TRANSLATE_NOOP("exchange", "Receive and send")
_TEAM = QT_TRANSLATE_NOOP("exchange", "Team")
_BOTH = QT_TRANSLATE_NOOP("exchange", "Receive and send at the place that is chosen")
_SWITCH = QT_TRANSLATE_NOOP("exchange", "Places, or the team")


class ExchangePage(Page):
    """Two sheets: places and team."""

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
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 20, 12)
        whole.addWidget(self._tabs)
        self._tabs.currentChanged.connect(self._on_sheet)
        self._team.changed.connect(self._places.refresh)
        self._team.to_places.connect(self._on_switch)
        self._places.told.connect(self.told)
        for each in (self._places, self._team):
            each.problem.connect(self.problem)
        add_action(self, tr(_BOTH), "F5").triggered.connect(self._on_both)
        add_action(self, tr(_SWITCH), "Ctrl+D").triggered.connect(self._on_switch)

    def activated(self) -> None:
        """Read the places and the team anew."""
        self._places.refresh()
        self._team.refresh()

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
        self._tabs.setCurrentIndex(1 - self._tabs.currentIndex())
        self._start()

    def _on_sheet(self) -> None:
        self.activated()

    def _start(self) -> None:
        sheet = self._team if self._tabs.currentIndex() else self._places
        sheet.start()
