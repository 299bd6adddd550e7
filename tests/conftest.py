# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test has: no screen, a profile of its own, a log that stays quiet, and memory that is not locked."""

import gc
import itertools
import logging
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Dialect, Engine, create_engine
from sqlalchemy.util import LRUCache

from kzdesk.runtime.memory import collect_seldom
from kzdesk.store import connection
from tests.doubles import FixedClock
from tests.vaults import UNLOCKED

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("KZDESK_PASSPHRASE_FILE", None)

settings.register_profile("kzdesk", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("kzdesk")


gc.disable()  # until everything is loaded and collected, which is nothing but what stays


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files that take long where each process begins, so that none works on alone in the end."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    items[:] = long_ones_first(items, workers)


def long_ones_first(items: Sequence[pytest.Item], workers: int) -> list[pytest.Item]:
    """Return the tests so that each of equal shares begins with some of the files marked `long`."""
    shares: list[list[pytest.Item]] = [[] for _ in range(workers)]
    marked = [item for item in items if item.get_closest_marker("long")]
    for _, of_a_file in itertools.groupby(marked, key=lambda item: item.path):
        min(shares, key=len).extend(of_a_file)
    others = iter([item for item in items if not item.get_closest_marker("long")])
    for place, share in enumerate(shares, start=1):
        wanted = len(items) * place // workers - len(items) * (place - 1) // workers - len(share)
        share.extend(itertools.islice(others, max(wanted, 0)))
    shares[-1].extend(others)
    return [item for share in shares for item in share]


def pytest_collection_finish() -> None:
    """Spare the collector of garbage what stays until the end, and let it run as seldom as in the program."""
    gc.freeze()
    gc.enable()
    collect_seldom()


@pytest.fixture(scope="session", autouse=True)
def memory_is_not_locked() -> Iterator[None]:
    """Leave out the setting that has the database lock and wipe its memory: it takes as long as all the rest.

    Without it, statements are better kept than prepared anew. Programs that tests start lock theirs as in earnest, and
    `tests/store/test_connection.py` looks whether they do.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name, value in UNLOCKED.items():
            patch.setattr(connection, name, value)
        yield


@pytest.fixture(scope="session", autouse=True)
def statements_are_compiled_once() -> Iterator[None]:
    """Let all vaults of the tests use one cache of compiled statements, as each would compile them anew.

    The dialect belongs to what they are found by, so that all have the first one's.
    """
    compiled: LRUCache[Any, Any] = LRUCache(2000)
    first: dict[str, Dialect] = {}

    def create(*arguments: Any, **options: Any) -> Engine:
        engine = create_engine(*arguments, execution_options={"compiled_cache": compiled}, **options)
        engine.dialect = first.setdefault(engine.dialect.name, engine.dialect)
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "create_engine", create)
        yield


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """An empty profile folder."""
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails a test that made the program log a warning, unless it is marked `expects_log`."""
    yield
    loud = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING and r.name.startswith("kzdesk")]
    if loud and request.node.get_closest_marker("expects_log") is None:
        pytest.fail("logged: " + "; ".join(f"{r.levelname} {r.name} {r.getMessage()}" for r in loud))
