# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of all formats share."""

import sys
from collections.abc import Iterator
from typing import Any

import pytest

_EVENTS = ("open", "socket", "subprocess", "os.", "shutil", "tempfile", "urllib", "exec")


@pytest.fixture
def watched() -> Iterator[list[str]]:
    """Notes what the program opens, loads or connects to while a test runs."""
    seen: list[str] = []
    armed = [True]

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if armed[0] and event.startswith(
            ("open", "socket", "subprocess", "os.", "shutil", "tempfile", "urllib", "exec")
        ):
            seen.append(f"{event} {arguments[:1]}")

    sys.addaudithook(hook)
    yield seen
    armed[0] = False
