# SPDX-License-Identifier: GPL-3.0-or-later
"""What was purged, and which devices have carried it out."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records import record_type
from kzdesk.gui.exchange.rows import Row, Rows
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import label
from kzdesk.services.exchange.purging import REASONS, Fulfilment, Purge

if TYPE_CHECKING:
    from kzdesk.services.exchange.purging import Purging

_PURGES: Final = QT_TRANSLATE_NOOP("purging", "Purged for ever")
_COLUMNS: Final = (
    QT_TRANSLATE_NOOP("purging", "When"),
    QT_TRANSLATE_NOOP("purging", "What"),
    QT_TRANSLATE_NOOP("purging", "Records"),
    QT_TRANSLATE_NOOP("purging", "By"),
    QT_TRANSLATE_NOOP("purging", "Why"),
    QT_TRANSLATE_NOOP("purging", "Carried out"),
)
_NONE: Final = QT_TRANSLATE_NOOP(
    "purging",
    "Nothing was purged. A coordinator can purge a record for ever in its form, under “More”: its texts, history and "
    "files are destroyed on every device.",
)
_ABOUT: Final = QT_TRANSLATE_NOOP(
    "purging", "A device carries a purge out when it receives, and tells so with what it sends next."
)
_EVERYWHERE: Final = QT_TRANSLATE_NOOP("purging", "everywhere")
_ON: Final = QT_TRANSLATE_NOOP("purging", "on {done} of {all} devices")
_DONE: Final = QT_TRANSLATE_NOOP("purging", "{name}: done on {date}")
_NOT_YET: Final = QT_TRANSLATE_NOOP("purging", "{name}: not yet")
_NOT_TOLD: Final = QT_TRANSLATE_NOOP("purging", "{name}: not told, it reads the records no more and keeps what it has")
_HERE: Final = QT_TRANSLATE_NOOP("purging", "This device")


class PurgesSheet(QWidget):
    """Signals: `problem(Exception)`."""

    problem = Signal(object)

    def __init__(self, purging: "Purging", jobs: JobRunner, tr: Translate) -> None:
        """Show nothing before it is asked to refresh."""
        super().__init__()
        self._purging = purging
        self._jobs = jobs
        self._tr = tr
        self._rows = Rows(tuple(map(tr, _COLUMNS)), tr(_PURGES), "purges", wide=(1, 4))
        self._said = label(tr(_NONE), "muted", wrap=True)
        self._said.setObjectName("purges_said")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 12)
        whole.setSpacing(8)
        whole.addWidget(self._said)
        whole.addWidget(self._rows, 1)

    def refresh(self) -> None:
        """Read anew what was purged."""
        self._jobs.submit(self, lambda _: self._purging.all(), done=self._show, failed=self.problem.emit)

    def start(self) -> None:
        """Stand on the list."""
        self._rows.setFocus()

    def _show(self, purges: tuple[Purge, ...]) -> None:
        self._said.setText(self._tr(_ABOUT if purges else _NONE))
        self._rows.fill([self._row(each) for each in purges])

    def _row(self, purge: Purge) -> Row:
        why = self._tr(REASONS[purge.reason]) if purge.reason in REASONS else purge.reason
        done, every = sum(each.done is not None for each in purge.devices), len(purge.devices)
        carried = _EVERYWHERE if done == every else _ON.format(done=done, all=every)
        when = f"{purge.when.astimezone():%Y-%m-%d}"
        kind = self._tr(record_type(purge.type_name).LABEL)
        cells = (when, kind, str(purge.records), purge.by or self._tr(_HERE), why, self._tr(carried))
        return Row(cells, "\n".join(self._tr(_state(each)) for each in purge.devices))


def _state(device: Fulfilment) -> Message:
    name = device.name or _HERE
    if device.done is not None:
        return _DONE.format(name=name, date=f"{device.done.astimezone():%Y-%m-%d}")
    return (_NOT_YET if device.asked else _NOT_TOLD).format(name=name)
