# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's log: ids, counts, kinds and durations; never a value, never the text of an exception."""

import copy
import logging
import os
import sys
import traceback
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

import kzdesk

_MEGABYTE = 1_000_000
_Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def start_log(folder: Path) -> logging.Handler:
    """Write the log to `folder` (made 0700) in a file of mode 0600; return the handler.

    Warnings of every library are kept, and from kzdesk also what it reports of itself.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    handler = _PrivateFile(folder / "kzdesk.log", encoding="utf-8")
    handler.setFormatter(_ValueFree("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
    logging.getLogger("kzdesk").setLevel(logging.INFO)
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Take the handler away again and close its file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def crash_text(error: BaseException) -> str:
    """Return what may be told of a bug: types, places in the code and versions; no message, no value."""
    python = ".".join(str(part) for part in sys.version_info[:3])
    lines = [f"kzdesk {kzdesk.__version__}, Python {python}, {sys.platform}"]
    for cause in _chain(error):
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        for frame in traceback.extract_tb(cause.__traceback__):
            lines.append(f"  {_place(frame.filename)}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


class _PrivateFile(logging.FileHandler):
    """A log file that is 0600 from its first byte; at a megabyte it becomes the old one and a new one is begun."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record, into a new file when the present one is full."""
        if self.stream is not None and self.stream.tell() + len(self.format(record)) >= _MEGABYTE:
            self.close()
            path = Path(self.baseFilename)
            path.replace(path.with_name(path.name + ".1"))
            self.stream = self._open()
        super().emit(record)

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, opener=_private)


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


class _ValueFree(logging.Formatter):
    """Writes an exception as `crash_text`, and of another library's warning only where it comes from."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record's text, not trusting an exception text that another formatter has left in it."""
        own = copy.copy(record)
        own.exc_text = None
        own.stack_info = None
        return super().format(own)

    def formatMessage(self, record: logging.LogRecord) -> str:
        """Return the line; libraries may put anything into their messages, so theirs are left out."""
        if not record.name.startswith("kzdesk"):
            record.message = f"{_place(record.pathname)}:{record.lineno}"
        return super().formatMessage(record)

    def formatException(self, ei: _Raised) -> str:
        """Return types and places of the exception only."""
        return crash_text(ei[1]) if ei[1] is not None else ""


def _chain(error: BaseException) -> list[BaseException]:
    """Return the error and what led to it, the newest first."""
    chain: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in chain:
        chain.append(current)
        current = current.__cause__ or current.__context__
    return chain


def _place(filename: str) -> str:
    """Return the file's path inside its package: the folders above may hold a person's name."""
    path = Path(filename)
    for marker in ("kzdesk", "site-packages"):
        if marker in path.parts:
            return Path(*path.parts[len(path.parts) - path.parts[::-1].index(marker) - 1 :]).as_posix()
    return path.name
