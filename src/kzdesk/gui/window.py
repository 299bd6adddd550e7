# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window: the unlock page while no vault is open, the desk while one is; locking ends the process."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from kzdesk.bootstrap import App
from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.gui.errors import ErrorDoor
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action, show_shortcuts
from kzdesk.gui.labels import label
from kzdesk.gui.leaving import Leaving
from kzdesk.gui.theme import apply_theme
from kzdesk.gui.unlock.page import UnlockPage
from kzdesk.runtime.settings import Settings

if TYPE_CHECKING:
    from kzdesk.gui.idle import IdleWatch
    from kzdesk.gui.shell import Shell
    from kzdesk.services.desk import Services, Vault

SLOW = 400  # milliseconds after which work is worth mentioning

_log = logging.getLogger(__name__)
_HELP = QT_TRANSLATE_NOOP("window", "Keyboard shortcuts")
_LOCK = QT_TRANSLATE_NOOP("window", "Lock")
_QUIT = QT_TRANSLATE_NOOP("window", "Lock and quit")
_ACTIONS = (_HELP, _LOCK, _QUIT)
_SAVED = QT_TRANSLATE_NOOP("window", "Saved")
_UNSAVED = QT_TRANSLATE_NOOP("window", "Not saved yet – kept as a draft")
_WORKING = QT_TRANSLATE_NOOP("window", "Working …")
_ENDING = QT_TRANSLATE_NOOP("window", "Finishing the work in progress. The window closes when it is done.")


class MainWindow(QMainWindow):
    """The one window. Its title never names a vault or a person."""

    def __init__(self, app: App, restart: Callable[[Path | None], None], last: Path | None = None) -> None:
        """Show the unlock page, for the vault `last` if that was just locked.

        `restart` replaces this process by a fresh one when the vault is locked; it is told the vault's folder.
        """
        super().__init__()
        self._app = app
        self._restart = restart
        self._last = last
        self._catalog = app.catalog()
        self._vault: Vault | None = None
        self._services: Services | None = None
        self._watch: IdleWatch | None = None
        self._shell: Shell | None = None
        self._jobs = JobRunner(self)
        self._leaving = Leaving(self._jobs, self)
        self.errors = ErrorDoor(self, self._tr)
        self._build()
        self._connect()

    @property
    def shell(self) -> "Shell | None":
        """Return the desk of the open vault, or nothing while it is locked."""
        return self._shell

    @property
    def idle(self) -> bool:
        """Return whether no job is at work."""
        return self._jobs.idle

    def lock(self) -> None:
        """Keep what is typed as drafts, close the vault and begin again in a fresh process."""
        self._leave(lambda: self._restart(self._last))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close as lock does, but do not begin again; nothing is asked and nothing is lost."""
        if self._vault is None and self._jobs.idle:
            event.accept()
            return
        event.ignore()
        self._leave(self._quit)

    def _build(self) -> None:
        self.setWindowTitle("kzdesk")
        self.setObjectName("ground")
        _dress(self, self._app)
        self._state = label("", "muted")
        self._activity = label("", "muted")
        self.statusBar().addWidget(self._state)
        self.statusBar().addPermanentWidget(self._activity)
        self._unlock = UnlockPage(self._app.access, self._app.paths.vaults, self._jobs, self._tr, self._last)
        self.setCentralWidget(self._unlock)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW)

    def _connect(self) -> None:
        acts = (self._on_help, self.lock, self.close)
        self._unlock.opened.connect(self._on_opened)
        self._unlock.problem.connect(self.errors.show)
        self._jobs.busy.connect(self._on_busy)
        self._jobs.problem.connect(self.errors.show)
        self._slow.timeout.connect(lambda: self._activity.setText(self._tr(_WORKING)))
        self._leaving.waiting.connect(lambda: self._on_told(_ENDING))
        for text, keys, act in zip(_ACTIONS, ("F1", "Ctrl+Shift+L", "Ctrl+Q"), acts, strict=True):
            add_action(self, self._tr(text), keys).triggered.connect(act)
        self._app.preferences.on_change = self._on_settings

    def _on_opened(self, vault: "Vault") -> None:
        """Load the pages and the services off the main thread: with a new vault this takes a second or two."""
        _log.info("vault opened")
        self._vault = vault
        self._last = vault.folder
        self._jobs.submit(self, lambda _: _furnish(self._app, vault), done=self._on_furnished, failed=self._on_bare)

    def _on_furnished(self, services: "Services") -> None:
        self._services = services
        self._watch = _watch_idling(self._app)
        self._watch.idle.connect(self.lock)
        self._show_desk()
        for notice in services.vault.notices:
            self.errors.note(notice)

    def _on_bare(self, error: Exception) -> None:
        """Let go of a vault that opened but cannot be worked with, and say why."""
        self._close_vault()
        self._unlock.show_problem(error)

    def _show_desk(self, page: str = "") -> None:
        """Build the desk of the open vault and show a page of it, by default the first."""
        if self._services is None:
            return
        from kzdesk.gui.page import Place
        from kzdesk.gui.pages import PAGES
        from kzdesk.gui.shell import Shell

        shell = Shell(PAGES, self._services, self._jobs, self._tr)
        shell.lock_requested.connect(self.lock)
        shell.saved.connect(lambda: self._on_told(_SAVED))
        shell.problem.connect(self.errors.show)
        shell.told.connect(self._on_told)
        self._shell = shell
        self.setCentralWidget(shell)
        shell.visit(Place(page or PAGES[0].name))

    def _on_told(self, message: Message) -> None:
        self._state.setText(self._tr(message))

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._slow.start()
        else:
            self._slow.stop()
            self._activity.clear()
        if self._shell is not None and self._shell.has_unsaved():
            self._state.setText(self._tr(_UNSAVED))

    def _on_help(self) -> None:
        widgets: list[QWidget] = [self]
        if self._shell is not None:
            page = self._shell.page
            inside = (each for each in page.findChildren(QWidget) if each.actions() and each.isVisible())
            widgets += [self._shell, page, *inside]
        show_shortcuts(self, widgets, self._tr)

    def _on_settings(self, settings: Settings) -> None:
        _dress(self, self._app)
        if self._watch is not None:
            self._watch.set_patience(_patience(self._app))
        if settings.language != self._catalog.language:
            QTimer.singleShot(0, self, self._change_language)

    def _change_language(self) -> None:
        """Build the desk anew in the chosen language; what is typed and not saved becomes a draft."""
        self._catalog = self._app.catalog()
        for action, text in zip(self.actions(), _ACTIONS, strict=True):
            action.setText(self._tr(text))
        self._state.clear()
        if self._shell is not None:
            self._shell.keep_drafts()
            self._show_desk(self._shell.page_name)

    def _tr(self, message: Message) -> str:
        return self._catalog.text(message)

    def _leave(self, then: Callable[[], None]) -> None:
        def keep_drafts() -> None:
            if self._shell is not None:
                self._shell.keep_drafts()

        def close_and_go_on() -> None:
            if self._watch is not None:
                self._watch.stop()
            self._shell = None
            self.setCentralWidget(QWidget())  # what is shown may not outlast the vault
            self._close_vault()
            then()

        self._leaving.begin(keep_drafts, close_and_go_on)

    def _close_vault(self) -> None:
        """Let go of the vault; what cannot be moved into its main file stays in its journal, equally safe."""
        clipboard = QApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        vault, self._vault = self._vault, None
        if vault is not None:
            _log.info("vault closed")
            try:
                vault.close()
            except KzdeskError as error:
                _log.warning("vault closed with its journal left: %s", error.code)

    def _quit(self) -> None:
        QTimer.singleShot(0, self, self.close)  # Qt ignores a close within a close


def _dress(window: MainWindow, app: App) -> None:
    """Give the window the colours and the size of letters that were chosen."""
    settings = app.preferences.settings()
    apply_theme(_application(), settings.theme, settings.text_size, app.resources, window)


def _furnish(app: App, vault: "Vault") -> "Services":
    """Return the services of a vault, with the modules of the pages loaded."""
    import kzdesk.gui.pages  # noqa: F401 - loaded here, where it does not hold up the window

    return app.services(vault)


def _watch_idling(app: App) -> "IdleWatch":
    """Watch for idling; not before a vault is open, since there is nothing to lock."""
    from kzdesk.gui.idle import IdleWatch

    return IdleWatch(_application(), _patience(app))


def _patience(app: App) -> int:
    """Return the milliseconds after which an idle window locks itself."""
    return app.preferences.settings().lock_after_minutes * 60_000


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("there is no application")
    return application
