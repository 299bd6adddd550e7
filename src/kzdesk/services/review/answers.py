# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings with the answers to them: those that stand, and those that were given when the facts were otherwise."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kzdesk.domain.checks.finding import Finding
from kzdesk.domain.records.listing import FindingAnswer
from kzdesk.store.tx import Tx


@dataclass(frozen=True, slots=True)
class Found:
    """A finding and the answer that stands against it, if the facts are still those it was given for.

    `before` is the newest answer of the same class about the same record that stands no more, because its facts
    changed.
    """

    finding: Finding
    answer: FindingAnswer | None = None
    before: FindingAnswer | None = None


def answered(tx: Tx, found: Mapping[str, Finding]) -> tuple[Found, ...]:
    """Return findings, given by key, with the answers to them: the heaviest first, in a fixed order."""
    standing = {key: several[-1] for key, several in tx.records.grouped(FindingAnswer, "finding", found).items()}
    overtaken = _overtaken(tx, [each for key, each in found.items() if key not in standing], found)
    ordered = sorted(found.items(), key=lambda each: (-each[1].severity, each[1].check, each[0]))
    return tuple(Found(each, standing.get(key), overtaken.get(_about(each))) for key, each in ordered)


def _overtaken(
    tx: Tx, unanswered: Iterable[Finding], found: Mapping[str, Finding]
) -> dict[tuple[str, str], FindingAnswer]:
    """Return the newest answers to findings that are not found any more, by class and record."""
    subjects = dict.fromkeys(each.facts[0].record_id for each in unanswered)
    several = tx.records.grouped(FindingAnswer, "subject_id", subjects)
    return {
        (each.check_name, each.subject_id): each
        for answers in several.values()
        for each in answers
        if each.finding not in found
    }


def _about(finding: Finding) -> tuple[str, str]:
    return finding.check, finding.facts[0].record_id
