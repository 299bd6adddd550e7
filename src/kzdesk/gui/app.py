# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the window: Qt, the program's own font, the log, and the way to begin again in a fresh process."""

import logging
import os
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QSettings, QtMsgType, QTranslator, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kzdesk.bootstrap import App
from kzdesk.gui.theme import load_font
from kzdesk.gui.window import MainWindow
from kzdesk.runtime.catalog import SOURCE_LANGUAGE
from kzdesk.runtime.logs import start_log

LAST_VAULT = "KZDESK_LAST_VAULT"
SMALL_SCREEN = 1500  # pixels of width below which the window takes the whole screen
_qt_log = logging.getLogger("kzdesk.qt")


def run(app: App) -> int:
    """Open the window, stay until it is closed, and return the exit code."""
    start_log(app.paths.log_folder)
    qInstallMessageHandler(_log_qt)
    application, window = open_window(app)
    window.errors.install()
    code = application.exec()
    from kzdesk.gui.files import forget_places

    forget_places()
    return code


def open_window(app: App) -> tuple[QApplication, MainWindow]:
    """Return Qt's application and the window, shown."""
    for file_format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(file_format, QSettings.Scope.UserScope, str(app.paths.qt_settings))
    application = QApplication(["kzdesk", "-style", "Fusion"])
    application.setApplicationDisplayName("kzdesk")
    application.setDesktopFileName("kzdesk")
    settings = app.preferences.settings()
    if settings.language != SOURCE_LANGUAGE:
        translate_qt(application, settings.language)
    load_font(app.resources / "fonts")
    last = os.environ.pop(LAST_VAULT, "")
    window = MainWindow(app, begin_again, Path(last) if last else None)
    show(window)
    return application, window


def translate_qt(application: QApplication, language: str) -> None:
    """Have the words of Qt's own dialogs in the window's language, where Qt has them."""
    translator = QTranslator(application)
    if translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)


def show(window: MainWindow) -> None:
    """Show the window in a size that suits the screen."""
    available = window.screen().availableGeometry()
    window.resize(min(1366, available.width()), min(860, available.height()))
    if available.width() < SMALL_SCREEN:
        window.showMaximized()
    else:
        window.show()


def begin_again(last: Path | None) -> None:
    """Replace this process by a fresh one, so that nothing of an opened vault stays in memory.

    The new process is told by its environment, which only this user can read, which vault was locked.
    """
    environment = dict(os.environ)
    if last is not None:
        environment[LAST_VAULT] = str(last)
    arguments = [sys.executable, "-m", "kzdesk", *sys.argv[1:]]
    logging.shutdown()
    if sys.platform == "win32":
        import subprocess

        subprocess.Popen(arguments, env=environment)  # noqa: S603 - the same program again
        os._exit(0)
    os.execve(sys.executable, arguments, environment)  # noqa: S606 - the same program again


def _log_qt(kind: QtMsgType, context: QMessageLogContext, _text: str) -> None:
    """Keep of Qt's messages what cannot hold a name: their kind and category."""
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        _qt_log.warning("%s %s", kind.name, context.category)
