# SPDX-License-Identifier: GPL-3.0-or-later
"""Why something that came from outside was not taken: each cause has a code and says what happened, what is safe and
what to do next.

A refusal concerns one object. Nothing of it has changed the vault, and others are received as before.
"""

from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.exchange import wrong_acts, wrong_files
from kzdesk.exchange.reasons import Reason

__all__ = ["Reason", "Rejected", "sentence"]

_SAID: Final = wrong_files.SAID | wrong_acts.SAID
_SENTENCE: Final = QT_TRANSLATE_NOOP("exchange", "{happened} {then}")


class Rejected(Refused):
    """Something from outside was not taken, for this reason."""

    def __init__(self, reason: Reason) -> None:
        """Refuse for `reason`; the sentence is the one that goes with it."""
        super().__init__(sentence(reason), code=reason)
        self.args = (reason.value,)
        self.reason = reason


def sentence(code: str) -> Message:
    """Return the sentence of a code that was kept. Raises `ValueError` for a code that is none."""
    happened, then = _SAID[Reason(code)]
    return _SENTENCE.format(happened=happened, then=then)
