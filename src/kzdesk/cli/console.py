# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the command line speaks: results on standard output, sentences for people on standard error."""

import io
import json
import sys
from typing import TextIO

from kzdesk.cli.visible import visible, visible_json
from kzdesk.domain.messages import Message, Translate
from kzdesk.domain.progress import SILENT, Progress


class Console:
    """Writes lines. Whatever comes from a vault or a file is shown with its control characters escaped."""

    def __init__(self, translate: Translate, out: TextIO, err: TextIO) -> None:
        """Write results to `out` and sentences to `err`."""
        self.translate = translate
        self._out = out
        self._err = err
        for stream in (out, err):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")

    def line(self, text: str = "") -> None:
        """Write one line of a result."""
        self._out.write(visible(text) + "\n")

    def json(self, value: object) -> None:
        """Write a result as JSON."""
        self._out.write(visible_json(json.dumps(value, ensure_ascii=False, indent=1)) + "\n")

    def tell(self, message: Message) -> None:
        """Write a sentence for people."""
        self._err.write(visible(self.translate(message)) + "\n")

    def trouble(self, text: str) -> None:
        """Write the description of a bug, which holds no values and several lines."""
        self._err.write(text.rstrip() + "\n")

    def flush(self) -> None:
        """Let everything out."""
        self._out.flush()
        self._err.flush()

    def progress(self) -> Progress:
        """Return a progress that shows itself when a person is watching."""
        return _Counter(self._err) if self._err.isatty() else SILENT


class _Counter:
    """A progress on one line of a terminal."""

    def __init__(self, err: TextIO) -> None:
        self._err = err

    def step(self, done: int, total: int) -> None:
        """Show how far the work is; the line is wiped at its end."""
        self._err.write("\r\x1b[K" if done >= total else f"\r{done}/{total}")
        self._err.flush()


def standard_console(translate: Translate) -> Console:
    """Return the console of this process."""
    return Console(translate, sys.stdout, sys.stderr)
