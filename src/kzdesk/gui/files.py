# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking for folders and files without leaving a trace of their names.

Native dialogs feed the system's list of recent places, and Qt's own dialog writes the last folder into its
settings file; so Qt's own is used, and what it wrote is removed when it is gone.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def forget_places() -> None:
    """Remove what Qt's file dialog has written about folders."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.remove("FileDialog")
    settings.sync()


def ask_folder(parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open a dialog for a folder that exists; `chosen` gets it unless the person cancels."""
    dialog = _dialog(parent, title, start, chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def ask_new_file(parent: QWidget, title: str, proposed: Path, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open a dialog for a file to be written, asking before one is overwritten."""
    dialog = _dialog(parent, title, proposed.parent, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.selectFile(proposed.name)
    dialog.open()
    return dialog


def ask_file(parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open a dialog for a file that exists."""
    dialog = _dialog(parent, title, start, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_files(parent: QWidget, title: str, start: Path, chosen: Callable[[list[Path]], None]) -> QFileDialog:
    """Open a dialog for one or more files that exist."""
    dialog = _dialog(parent, title, start, lambda _: None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(start if start.is_dir() else Path.home()))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)) if name else None)
    dialog.destroyed.connect(forget_places)
    return dialog
