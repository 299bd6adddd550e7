# SPDX-License-Identifier: GPL-3.0-or-later
"""One series: its chart, its numbers as a table, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.figures.chart import ChartView
from kzdesk.gui.figures.table import NumberTable
from kzdesk.gui.labels import button, label, set_tip, shown
from kzdesk.services.figures.desk import Number, Series

_NOTHING = QT_TRANSLATE_NOOP("figures", "Nothing of this kind is recorded for these people and this day.")
_SUMS = QT_TRANSLATE_NOOP("figures", "These numbers overlap: they do not add up to a total.")
_EXPORT = QT_TRANSLATE_NOOP("figures", "Export …")
_USE = QT_TRANSLATE_NOOP("figures", "Use in a document")


class SeriesSheet(QWidget):
    """Signals: `opened(Number)`, `export_wanted()`, `use_wanted()`."""

    opened = Signal(object)
    export_wanted = Signal()
    use_wanted = Signal()

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._series: Series | None = None
        self._title = label("", "heading", wrap=True)
        self._overlap = label(tr(_SUMS), "muted", wrap=True)
        self._nothing = label(tr(_NOTHING), "muted", wrap=True)
        self._export, self._use = button(tr(_EXPORT)), button(tr(_USE))
        for each, name, keys in ((self._export, "export_figure", "Ctrl+E"), (self._use, "use_figures", "Ctrl+U")):
            each.setObjectName(name)
            set_tip(each, keys)
        self._chart, self._table = ChartView(tr), NumberTable(tr)
        self._both = QSplitter(Qt.Orientation.Vertical)
        self._both.addWidget(self._chart)
        self._both.addWidget(self._table)
        self._both.setSizes([330, 230])
        self._both.setChildrenCollapsible(False)
        self._both.setHandleWidth(10)
        self._both.setStyleSheet("QSplitter::handle { background: transparent; }")
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        for step in (self._use, self._export):
            top.addWidget(step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._overlap)
        layout.addWidget(self._nothing)
        layout.addWidget(self._both, 1)
        layout.addStretch(0)
        self._connect()
        self.show_series(None)

    @property
    def series(self) -> Series | None:
        """The series that is shown."""
        return self._series

    def show_series(self, series: Series | None) -> None:
        """Show a series, or that there is none."""
        self._series = series
        there = series is not None and bool(series.numbers)
        self._title.setText(shown(series.title) if series is not None else "")
        self._overlap.setVisible(series is not None and there and not series.exclusive)
        self._nothing.setVisible(series is not None and not there)
        self._both.setVisible(there)
        for step in (self._export, self._use):
            step.setEnabled(there)
        self._chart.show_series(series)
        self._table.show_series(series)

    def start(self) -> None:
        """Put the cursor into the chart."""
        self._chart.setFocus()

    def _connect(self) -> None:
        self._chart.chosen.connect(lambda place: self._table.choose(self._drawn(place)))
        self._chart.opened.connect(lambda place: self.opened.emit(self._drawn(place)))
        self._table.chosen.connect(self._on_chosen)
        self._table.opened.connect(self.opened)
        self._export.clicked.connect(self.export_wanted)
        self._use.clicked.connect(self.use_wanted)

    def _drawn(self, place: int) -> Number:
        if self._series is None:
            raise IndexError(place)
        return self._series.drawn[place]

    def _on_chosen(self, number: Number) -> None:
        """Move the cursor of the chart to where a number of the table is drawn."""
        drawn = self._series.drawn if self._series is not None else ()
        place = next((place for place, each in enumerate(drawn) if each is number), None)
        if place is not None:
            self._chart.choose(place)
