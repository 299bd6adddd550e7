# SPDX-License-Identifier: GPL-3.0-or-later
"""What is due, and the calendar file, at the command line."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.advocacy import Intervention
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.hearing import Hearing
from tests.cli.conftest import OPEN, Run
from tests.cli.test_verbs import put


def in_days(days: int) -> PartialDate:
    return PartialDate((datetime.now(UTC).astimezone().date() + timedelta(days=days)).isoformat())


def with_matters(vault: Path) -> None:
    (case,) = put(vault, Case(title="Airport case"))
    put(
        vault,
        Hearing(case=case, held_on=in_days(3), begins="10:00"),
        Hearing(case=case, held_on=in_days(30)),
        Intervention(title="Urgent appeal", intervention_type="appeal", deadline=in_days(-2)),
    )


def test_due_prints_what_is_overdue_and_what_comes(run: Run, vault: Path, words: Path) -> None:
    assert "Nothing is due." in run("due", vault, "--passphrase-file", words).err
    with_matters(vault)
    result = run("due", vault, "--passphrase-file", words)
    late, coming = result.out.splitlines()
    assert late == f"{in_days(-2)}  Deadline  Urgent appeal  (overdue)"
    assert coming == f"{in_days(3)} 10:00  Hearing  Airport case"
    printed = json.loads(run("due", vault, "--coming", "--json", "--passphrase-file", words).out)
    assert [(each["day"], each["matter"], each["overdue"]) for each in printed] == [
        (str(in_days(3)), "hearing", False),
        (str(in_days(30)), "hearing", False),
    ]


def test_calendar_names_nobody_unless_asked(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    with_matters(vault)
    out = tmp_path / "coming.ics"
    result = run("calendar", vault, "--out", out, "--passphrase-file", words)
    assert (result.code, result.out, result.err) == (0, f"{out}\n", "")
    assert out.read_bytes().count(b"SUMMARY:Hearing\r\n") == 2
    assert b"Airport" not in out.read_bytes()
    assert run("calendar", vault, "--out", out, "--passphrase-file", words).code == 2
    titled = ("calendar", vault, "--out", out, "--with-titles", "--overwrite", "--passphrase-file", words)
    assert run(*titled).code == 2
    assert b"Airport" not in out.read_bytes()
    named = run(*titled, *OPEN)
    assert "names people" in named.err
    assert b"SUMMARY:Hearing: Airport case\r\n" in out.read_bytes()
