# SPDX-License-Identifier: GPL-3.0-or-later
"""Adding a place: its kind, what it has to be told, a key to compare where there is one, and a trial of it all."""

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QWidget

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.progress import Progress
from kzdesk.gui.exchange.asked_setting import AskedSetting, setting_width
from kzdesk.gui.jobs import JobRunner, Lane
from kzdesk.gui.labels import captioned, label, shown
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.services.exchange.places import Place, PlaceKind

if TYPE_CHECKING:
    from kzdesk.services.exchange.places import Places

_TITLE: Final = QT_TRANSLATE_NOOP("exchange", "Add a place")
_STEP: Final = QT_TRANSLATE_NOOP("exchange", "Try it out and keep it")
_SAME: Final = QT_TRANSLATE_NOOP("exchange", "The key is the same: try it out and keep it")
_KIND: Final = QT_TRANSLATE_NOOP("exchange", "Kind of place")
_NAME: Final = QT_TRANSLATE_NOOP("exchange", "Name of the place, for you alone")
_TRYING: Final = QT_TRANSLATE_NOOP("exchange", "The place is being tried out …")
_COMPARE: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "The server shows this key. Compare it, letter by letter, with what its keeper tells you by another way:\n{key}",
)
_COLUMNS: Final = 2
_HIGHEST: Final = 470
"""Pixels that the settings have on a small screen; what has no room is scrolled to."""


class PlaceDialog(SmallDialog):
    """Keeps a place only once it was tried out.

    Signals: `added(Place)`.
    """

    added = Signal(object)

    def __init__(self, parent: QWidget, places: "Places", jobs: JobRunner, tr: Translate) -> None:
        """Ask for a folder first: it needs no server."""
        super().__init__(parent, tr(_TITLE), tr(_STEP), tr)
        self._places = places
        self._jobs = jobs
        self._kinds: tuple[PlaceKind, ...] = places.kinds()
        self._identity = ""
        self._asked: list[AskedSetting] = []
        self._kind = QComboBox()
        for kind in self._kinds:
            self._kind.addItem(tr(kind.label), kind.name)
        self._name = QLineEdit()
        top = QHBoxLayout()
        for title, widget, name in ((_KIND, self._kind, "place_kind"), (_NAME, self._name, "place_name")):
            widget.setObjectName(name)
            top.addLayout(captioned(tr(title), widget), 1)
        self._column.addLayout(top)
        self._settings = QGridLayout()
        self._settings.setSpacing(10)
        for column in range(_COLUMNS):
            self._settings.setColumnStretch(column, 1)
        inner = QWidget()
        inner.setObjectName("ground")
        inner.setLayout(self._settings)
        self._settings.setContentsMargins(0, 0, 6, 0)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        self._column.addWidget(self._area, 1)
        self._compare = label("", "warning", wrap=True)
        self._compare.setObjectName("compare")
        self._compare.hide()
        self._column.addWidget(self._compare)
        self._finish()
        self.setMinimumWidth(_COLUMNS * setting_width(self) + 90)
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._on_kind()
        self._kind.setFocus()

    def _on_kind(self) -> None:
        while item := self._settings.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._asked = [AskedSetting(each, self._tr) for each in self._kinds[self._kind.currentIndex()].settings]
        for number, asked in enumerate(self._asked):
            self._settings.addWidget(asked, number // _COLUMNS, number % _COLUMNS)
            asked.changed.connect(self._forget_identity)
            asked.show()
        self._order()
        self._forget_identity()
        self._settings.activate()
        self._area.setMinimumHeight(min(self._settings.minimumSize().height() + 4, _HIGHEST))
        self.adjustSize()

    def _order(self) -> None:
        """Let Tab go through the settings before it comes to the buttons."""
        asked = (each for one in self._asked for each in one.parts)
        for before, after in pairwise((self._name, *asked, self._cancel, self._step)):
            self.setTabOrder(before, after)

    def _forget_identity(self) -> None:
        """What was compared was compared for other settings."""
        self._identity = ""
        self._compare.hide()
        self._step.setText(self._tr(_STEP))

    def _on_step(self) -> None:
        name, kind = self._name.text(), self._kind.currentData()
        try:
            settings = {asked.name: asked.value() for asked in self._asked}
        except KzdeskError as error:
            self._on_failed(error)
            return
        known = self._identity
        self._step.setEnabled(False)
        self.refuse("")
        self._say(self._tr(_TRYING))

        def work(_: Progress) -> str:
            shown_key = "" if known else self._places.identify(kind, settings)
            if not shown_key:
                self._places.try_out(kind, settings | {"identity": known})
            return shown_key

        def done(shown_key: str) -> None:
            if shown_key:
                self._on_identity(shown_key)
            else:
                self._keep(name, kind, settings | {"identity": known})

        self._jobs.submit(self, work, done=done, failed=self._on_failed, lane=Lane.OUTSIDE)

    def _on_identity(self, key: str) -> None:
        self._step.setEnabled(True)
        self._identity = key
        self._say(self._tr(_COMPARE.format(key=key)))
        self._step.setText(self._tr(_SAME))
        self._cancel.setFocus()

    def _keep(self, name: str, kind: str, settings: dict[str, str]) -> None:
        self._jobs.submit(
            self, lambda _: self._places.add(name, kind, settings), done=self._on_added, failed=self._on_failed
        )

    def _on_added(self, place: Place) -> None:
        self.added.emit(place)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._step.setEnabled(True)
        if self._identity:
            self._say(self._tr(_COMPARE.format(key=self._identity)))
        else:
            self._compare.hide()
        if isinstance(error, KzdeskError):
            self.refuse(self._tr(error.message))
        else:
            self._jobs.problem.emit(error)

    def _say(self, text: str) -> None:
        self._compare.setText(shown(text))
        self._compare.show()
        self.adjustSize()
