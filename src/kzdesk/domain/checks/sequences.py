# SPDX-License-Identifier: GPL-3.0-or-later
"""What must not come before what within one person's file: pairs of dates, each with how much a reversal weighs."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import Dated, dated
from kzdesk.domain.checks.files import Part, PersonFile, Suffered
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.checks.said_kinds import said_instance
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

Pair = tuple[Dated, Dated, Severity]
"""What comes first, what follows it, and the weight."""
_EVENT: Final = QT_TRANSLATE_NOOP("checks", "the event")
_ACT: Final = QT_TRANSLATE_NOOP("checks", "the act against the person")
_EXAMINED: Final = QT_TRANSLATE_NOOP("checks", "the medical examination")
_COMPLAINT: Final = QT_TRANSLATE_NOOP("checks", "the complaint")
_DEFERRED: Final = QT_TRANSLATE_NOOP("checks", "the day to which the sentence is deferred")
_SERVING: Final = QT_TRANSLATE_NOOP("checks", "imprisonment as a punishment")
_EARLY: Final = QT_TRANSLATE_NOOP("checks", "the restriction marked as imposed before a verdict")
_HELD: Final = QT_TRANSLATE_NOOP("checks", "the beginning of custody")
_LAWYER: Final = QT_TRANSLATE_NOOP("checks", "the day on which a lawyer was admitted")
_FAMILY: Final = QT_TRANSLATE_NOOP("checks", "the day on which the family was told")
_REPLACED: Final = QT_TRANSLATE_NOOP("checks", "the sentence that it replaces")


def must_follow(file: PersonFile) -> Iterator[Pair]:
    """Yield pairs of known dates of which the second must not lie before the first."""
    for suffered in file.acts:
        yield from _of_act(suffered)
    for part in file.parts:
        yield from _of_sentences(part)
    for episode in file.custody:
        for start in dated(episode, "start", _HELD):
            for field, what in (("lawyer_access", _LAWYER), ("family_notified", _FAMILY)):
                for later in dated(episode, field, what):
                    yield start, later, Severity.WARNING
    yield from _of_verdict(file)


def _of_act(suffered: Suffered) -> Iterator[Pair]:
    starts = list(dated(suffered.act, "start", _ACT))
    for event in dated(suffered.event, "start", _EVENT):
        for act in starts:
            yield event, act, Severity.WARNING
    for treatment in suffered.ill_treatment:
        for field, what in (("examined_on", _EXAMINED), ("complaint_filed", _COMPLAINT)):
            for later in dated(treatment, field, what):
                for act in starts:
                    yield act, later, Severity.WARNING


def _of_sentences(part: Part) -> Iterator[Pair]:
    sentences = {each.sentence.id: each.sentence for each in part.sentences}
    for each in part.sentences:
        for spoken in dated(each.sentence, "pronounced", said_instance(each.sentence.level)):
            for component in each.components:
                for until in dated(component, "deferred_until", _DEFERRED):
                    yield spoken, until, Severity.ERROR
            if replaced := sentences.get(each.sentence.supersedes):
                for earlier in dated(replaced, "pronounced", _REPLACED):
                    yield earlier, spoken, Severity.ERROR


def _of_verdict(file: PersonFile) -> Iterator[Pair]:
    """Yield the first verdict against what presupposes it, and what came before it against the verdict.

    Only where every first sentence of the person has a date: another case may be what a date belongs to.
    """
    firsts = [each.sentence for part in file.parts for each in part.sentences if each.sentence.level == "first"]
    verdicts = [told for each in firsts for told in dated(each, "pronounced", said_instance("first"))]
    if not verdicts or len(verdicts) < len(firsts) or len(file.parts) > len(firsts):
        return
    earliest = min(verdicts, key=lambda told: told.day.earliest)
    latest = max(verdicts, key=lambda told: told.day.latest)
    for episode in file.custody:
        if episode.custody_kind == "imprisonment":
            for start in dated(episode, "start", _SERVING):
                yield earliest, start, Severity.WARNING
    for restriction in file.restrictions:
        if restriction.before_verdict:
            for start in dated(restriction, "start", _EARLY):
                yield start, latest, Severity.WARNING
