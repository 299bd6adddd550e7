# SPDX-License-Identifier: GPL-3.0-or-later
"""The command `kzdesk`: without a verb it opens the window, with one it does what the verb says."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    from kzdesk.runtime.hardening import harden
    from kzdesk.runtime.memory import collect_seldom

    harden()
    collect_seldom()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given:
        return _window(None)
    if len(given) == 2 and given[0] == "--profile":
        return _window(Path(given[1]))
    from kzdesk.cli.main import main as command_line

    return command_line(given)


def _window(profile: Path | None) -> int:
    from kzdesk.domain.messages import QT_TRANSLATE_NOOP, source_text

    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        no_display = QT_TRANSLATE_NOOP("main", "There is no display. Use a verb instead; kzdesk --help lists them.")
        sys.stderr.write(source_text(no_display) + "\n")
        return 4
    from kzdesk.bootstrap import bootstrap

    app = bootstrap(profile)  # before Qt is loaded: from then on Qt looks into every module that is imported
    from kzdesk.gui.app import run

    return run(app)


if __name__ == "__main__":
    sys.exit(main())
