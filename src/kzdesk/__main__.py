# SPDX-License-Identifier: GPL-3.0-or-later
"""The command `kzdesk`: without a verb it opens the window, with one it does what the verb says."""

import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    from kzdesk.runtime.hardening import harden

    harden()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given:
        return _window(None)
    if len(given) == 2 and given[0] == "--profile":
        return _window(Path(given[1]))
    from kzdesk.cli.main import main as command_line

    return command_line(given)


def _window(profile: Path | None) -> int:
    from kzdesk.gui.app import run

    return run(profile)


if __name__ == "__main__":
    sys.exit(main())
