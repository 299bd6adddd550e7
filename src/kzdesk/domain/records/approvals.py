# SPDX-License-Identifier: GPL-3.0-or-later
"""The two-person rule: nobody accused is named in print before two different people have approved it."""

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Problem

_SAME_APPROVAL = QT_TRANSLATE_NOOP("problems", "The second approval must be somebody else's.")
_NO_FIRST = QT_TRANSLATE_NOOP("problems", "the first approval is missing")
_NO_SECOND = QT_TRANSLATE_NOOP("problems", "the second approval is missing")
_ONE_PERSON = QT_TRANSLATE_NOOP("problems", "both approvals are one person's")


def same_approval(first: str, second: str) -> tuple[Problem, ...]:
    """Return a problem when both approvals come from one person."""
    return (Problem("approved_by_2", _SAME_APPROVAL),) if _same(first, second) else ()


def approvals_lacking(first: str, second: str) -> tuple[Message, ...]:
    """Return what is missing of the two approvals."""
    missing = (
        (_NO_FIRST, not first.strip()),
        (_NO_SECOND, not second.strip()),
        (_ONE_PERSON, _same(first, second)),
    )
    return tuple(message for message, is_missing in missing if is_missing)


def _same(first: str, second: str) -> bool:
    return bool(second.strip()) and first.casefold().split() == second.casefold().split()
