# SPDX-License-Identifier: GPL-3.0-or-later
"""The one door for errors: what a person can act on becomes a sentence, anything else a crash report without values."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kzdesk.domain.errors import Cancelled, Damaged, KzdeskError, Refused, Unavailable
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.runtime.logs import crash_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_log = logging.getLogger(__name__)
_NEXT_STEP: tuple[tuple[type[KzdeskError], Message], ...] = (
    (
        Damaged,
        QT_TRANSLATE_NOOP("errors", "Make a copy of the vault folder before anything else, then run “Check vault”."),
    ),
    (Unavailable, QT_TRANSLATE_NOOP("errors", "What you typed is still here. Put that right and try again.")),
)
_BUG = QT_TRANSLATE_NOOP(
    "errors",
    "Something went wrong inside kzdesk. Saved records are safe, and what you typed is kept as a draft. "
    "The report below holds no names and no text of records: you may send it to the people who look after kzdesk.",
)


class ErrorDoor(QObject):
    """Shows errors to the person. Errors may arrive from any thread; they are shown in the main thread."""

    _arrived = Signal(object)

    def __init__(self, window: QWidget, tr: Translate) -> None:
        """Show errors over `window`."""
        super().__init__(window)
        self._window = window
        self._tr = tr
        self._arrived.connect(self._soon)

    def show(self, error: BaseException) -> None:
        """Tell the person about an error; a cancelled job needs no telling."""
        if not isinstance(error, Cancelled):
            self._arrived.emit(error)

    def note(self, message: Message) -> None:
        """Tell the person something they should read now."""
        box = _box(self._window, self._tr(message))
        box.setIcon(box.Icon.Information)
        box.setStandardButtons(box.StandardButton.Close)
        box.open()

    def install(self) -> None:
        """Take over exceptions that nobody caught, in the main thread and in others."""
        sys.excepthook = self._uncaught
        threading.excepthook = lambda raised: self.show(raised.exc_value or RuntimeError())

    def _uncaught(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(type(error), error, _trace)
        else:
            self.show(error)

    def _soon(self, error: BaseException) -> None:
        """Show it when what goes on in the main thread just now has ended."""
        QTimer.singleShot(0, self, lambda: self._show(error))

    def _show(self, error: BaseException) -> None:
        if isinstance(error, KzdeskError):
            _log.info("told: %s %s", type(error).__name__, error.code)
            self._tell(error)
        else:
            _log.error("bug: %s", crash_text(error))
            self._report(error)

    def _tell(self, error: KzdeskError) -> None:
        box = _box(self._window, self._tr(error.message))
        box.setIcon(box.Icon.Information if isinstance(error, Refused) else box.Icon.Warning)
        for kind, step in _NEXT_STEP:
            if isinstance(error, kind):
                box.setInformativeText(self._tr(step))
        box.setStandardButtons(box.StandardButton.Close)
        box.open()

    def _report(self, error: BaseException) -> None:
        box = _box(self._window, self._tr(_BUG))
        box.setIcon(box.Icon.Critical)
        box.setDetailedText(crash_text(error))
        box.setStandardButtons(box.StandardButton.Close)
        box.open()


def ask(parent: QWidget, question: str, action: str, cancel: str, yes: Callable[[], None]) -> "QMessageBox":
    """Ask before something that cannot be undone; `yes` is called only when the person chooses `action`."""
    box = _box(parent, question)
    box.setIcon(box.Icon.Question)
    chosen = box.addButton(action, box.ButtonRole.AcceptRole)
    refused = box.addButton(cancel, box.ButtonRole.RejectRole)
    box.setDefaultButton(refused)
    box.setEscapeButton(refused)
    chosen.clicked.connect(lambda _checked=False: yes())
    box.open()
    return box


def _box(parent: QWidget, text: str) -> "QMessageBox":
    """Return a message box of plain text; its class is loaded only when one is needed."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("kzdesk")
    box.setText(text)
    return box
