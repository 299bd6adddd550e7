# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings about one person, as most checks of a person's file make them."""

from dataclasses import dataclass

from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.messages import Message


@dataclass(frozen=True, slots=True)
class OnPerson:
    """Makes the findings of a check: warnings with its usual next step, unless something else is said."""

    check: str
    next_step: Message

    def __call__(
        self,
        file: PersonFile,
        message: Message,
        facts: tuple[Fact, ...],
        next_step: Message | None = None,
        severity: Severity = Severity.WARNING,
    ) -> Finding:
        """Return a finding about the person of a file."""
        return Finding(self.check, severity, message, next_step or self.next_step, facts, (file.person.id,))
