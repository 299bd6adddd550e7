# SPDX-License-Identifier: GPL-3.0-or-later
"""What the last check of the whole vault left open; kept in the vault, so that nobody has to check to know it."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from kzdesk.domain.checks.finding import Severity
from kzdesk.store.tx import Tx

_FACT: Final = "last_check"
_NAMES: Final = {Severity.ERROR: "errors", Severity.WARNING: "warnings", Severity.HINT: "hints"}


@dataclass(frozen=True, slots=True)
class LastCheck:
    """How many findings were open at a moment (UTC), less those that were answered since."""

    at: datetime
    errors: int
    warnings: int
    hints: int


def last_check(tx: Tx) -> LastCheck | None:
    """Return what the last check of the whole vault left open; None when there was none."""
    stored = tx.fact(_FACT)
    if not stored:
        return None
    told = json.loads(stored)
    return LastCheck(datetime.fromisoformat(told["at"]), *(int(told[name]) for name in _NAMES.values()))


def remember(tx: Tx, now: datetime, open_ones: Iterable[Severity]) -> None:
    """Keep what a check of the whole vault left open."""
    counts = Counter(open_ones)
    _store(tx, LastCheck(now, *(counts[severity] for severity in _NAMES)))


def adjust(tx: Tx, severity: Severity, by: int) -> None:
    """Take up that a finding was answered (-1), or that its answer was taken back (1)."""
    last = last_check(tx)
    if last is not None:
        name = _NAMES[severity]
        _store(tx, replace(last, **{name: max(getattr(last, name) + by, 0)}))


def _store(tx: Tx, last: LastCheck) -> None:
    counts = {name: getattr(last, name) for name in _NAMES.values()}
    tx.set_fact(_FACT, json.dumps({"at": last.at.astimezone(UTC).isoformat(), **counts}))
