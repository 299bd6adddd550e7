# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes that may be killed: forked from one that has loaded everything, so that each starts at once."""

import multiprocessing
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

import pytest

from tests.faults.work import unlocked

Started = tuple[BaseProcess, Connection]


@pytest.fixture
def start() -> Iterator[Callable[..., Started]]:
    """Starts a function of `tests.faults.work` with the given arguments and the writing end of a pipe."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.work", "alembic.command"])
    running: list[BaseProcess] = []

    def begin(work: Callable[..., None], *arguments: Any) -> Started:
        mine, theirs = context.Pipe()
        process = context.Process(target=unlocked, args=(work, *arguments, theirs), daemon=True)
        process.start()
        theirs.close()
        running.append(process)
        return process, mine

    yield begin
    for process in running:
        process.kill()
        process.join()


def received(pipe: Connection) -> list[Any]:
    """Everything that a killed process had sent."""
    messages = []
    try:
        while True:
            messages.append(pipe.recv())
    except EOFError:
        return messages
