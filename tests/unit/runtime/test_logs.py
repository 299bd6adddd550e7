# SPDX-License-Identifier: GPL-3.0-or-later
import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzdesk.runtime.logs import crash_text, start_log, stop_log

CANARY = "Aigerim-canary"


@pytest.fixture
def log(profile: Path) -> Iterator[Path]:
    handler = start_log(profile / "logs")
    yield profile / "logs" / "kzdesk.log"
    stop_log(handler)


def fail_with_a_name() -> None:
    name = CANARY
    try:
        dict[str, int]()[name]
    except KeyError as error:
        raise ValueError(f"no record of {name}") from error


@pytest.mark.expects_log
def test_log_tells_types_and_places_but_no_values(log: Path) -> None:
    try:
        fail_with_a_name()
    except ValueError:
        logging.getLogger("kzdesk.store").exception("save failed for %d records", 3)
    text = log.read_text()
    assert "save failed for 3 records" in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "fail_with_a_name" in text
    assert CANARY not in text


def test_warnings_of_libraries_are_kept_without_their_message(log: Path) -> None:
    logging.getLogger("library").warning("row %s is odd", CANARY)
    logging.getLogger("library").info("nothing")
    text = log.read_text()
    assert text.count("\n") == 1
    assert "WARNING library" in text
    assert "test_logs.py:" in text
    assert CANARY not in text


def test_log_is_for_its_owner_only(log: Path) -> None:
    logging.getLogger("kzdesk").info("started")
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700
    assert "INFO kzdesk started" in log.read_text()


def test_log_is_cut_at_a_megabyte_and_the_new_file_is_private(log: Path) -> None:
    for _ in range(25):
        logging.getLogger("kzdesk").info("x" * 50_000)
    files = sorted(log.parent.iterdir())
    assert [file.name for file in files] == ["kzdesk.log", "kzdesk.log.1"]
    assert all(file.stat().st_size < 1_000_000 for file in files)
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_crash_text_names_no_folder_of_the_machine() -> None:
    with pytest.raises(ValueError, match="no record") as caught:
        fail_with_a_name()
    text = crash_text(caught.value)
    assert CANARY not in text
    assert str(Path(__file__).parent) not in text
    assert "test_logs.py:" in text
