# SPDX-License-Identifier: GPL-3.0-or-later
"""What a check finds: two facts that clash, where each stands, and what to do next. A check never changes data."""

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message


class Severity(IntEnum):
    """How much a finding weighs: an error keeps an edition from being released, a hint is only counted."""

    HINT = 1
    WARNING = 2
    ERROR = 3


SEVERITIES: Final[Mapping[Severity, Message]] = {
    Severity.ERROR: QT_TRANSLATE_NOOP("review", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("review", "Warning"),
    Severity.HINT: QT_TRANSLATE_NOOP("review", "Hint"),
}
"""What people call them."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One of the facts that clash: a field of a record, and its value as text that does not depend on a language.

    `source` tells where the fact comes from beyond the record, such as the title of a document; empty for the record.
    """

    record_type: str
    record_id: str
    field: str
    value: str = dataclasses.field(default="", repr=False)
    source: str = dataclasses.field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Finding:
    """One contradiction or gap: the sentence names the facts, `next_step` says what to look at.

    `people` are the ids of the persons it is about.
    """

    check: str
    severity: Severity
    message: Message
    next_step: Message
    facts: tuple[Fact, ...]
    people: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """A digest of the check and its facts: the same as long as the facts are, so that an answer stays with them."""
        told = sorted([fact.record_type, fact.record_id, fact.field, fact.value] for fact in self.facts)
        text = json.dumps([self.check, str(self.message.text), told], ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()[:32]
