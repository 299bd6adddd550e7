# SPDX-License-Identifier: GPL-3.0-or-later
"""What the records say happened to listed people between two days: why they came onto a list or left it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from kzdesk.documents.submissions.list_changes import Reason
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Charge, Participation, Provision
from kzdesk.domain.records.custody import CustodyEpisode, Sentence
from kzdesk.domain.records.listing import ListAssessment
from kzdesk.domain.records.person import Person
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.list_facts import DEPRIVING
from kzdesk.services.reads import Reads

_FOLLOWED_BY_ANOTHER: Final = ("replaced", "transferred")
_SERVING: Final = (*DEPRIVING, "penal_arrest")


@dataclass(frozen=True, slots=True)
class Window:
    """The time after one day up to another; a date that may lie in it counts."""

    after: date
    until: date

    def holds(self, when: PartialDate | None) -> bool:
        """Return whether something may have happened in this time."""
        return when is not None and when.known and when.latest > self.after and when.earliest <= self.until


@dataclass(frozen=True, slots=True)
class Reasons:
    """Gathers reasons in the words of one language."""

    reads: Reads
    vocabularies: Vocabularies
    language: str

    def of(self, person_ids: Iterable[str], window: Window) -> dict[str, tuple[Reason, ...]]:
        """Return what happened to each person in that time, in its order, with a bounded number of queries."""
        ids = list(dict.fromkeys(person_ids))
        people = self.reads.by_ids(Person, ids)
        custody = self.reads.grouped(CustodyEpisode, "person", ids)
        assessments = self.reads.grouped(ListAssessment, "person", ids)
        proceedings = self._proceedings(ids, window)
        found: dict[str, tuple[Reason, ...]] = {}
        for each in ids:
            died = people[each].death_date if each in people else None
            sentenced = any(reason.kind == "sentence" for reason in proceedings[each])
            several = [
                *proceedings[each],
                *self._custody(custody.get(each, ()), window, sentenced=sentenced),
                *self._decisions(assessments.get(each, ()), window),
                *([Reason("died", died)] if window.holds(died) else []),
            ]
            found[each] = tuple(sorted(several, key=_when))
        return found

    def _proceedings(self, ids: list[str], window: Window) -> Mapping[str, list[Reason]]:
        parts = self.reads.grouped(Participation, "person", ids)
        part_ids = [part.id for several in parts.values() for part in several]
        sentences = self.reads.grouped(Sentence, "participation", part_ids)
        charges = self.reads.grouped(Charge, "participation", part_ids)
        laws = self.reads.by_ids(Provision, {each.provision for several in charges.values() for each in several})
        found: dict[str, list[Reason]] = {each: [] for each in ids}
        for each in ids:
            for part in parts.get(each, ()):
                pronounced = [one for one in sentences.get(part.id, ()) if window.holds(one.pronounced)]
                found[each] += (
                    Reason("sentence", one.pronounced, self._label("court_levels", one.level)) for one in pronounced
                )
                found[each] += (
                    Reason("charge", charge.stage_date, self._charge(charge, laws))
                    for charge in charges.get(part.id, ())
                    if window.holds(charge.stage_date) and not (pronounced and charge.stage == "convicted")
                )
        return found

    def _charge(self, charge: Charge, laws: Mapping[str, Provision]) -> str:
        article = laws[charge.provision].article if charge.provision in laws else ""
        return ": ".join(filter(None, (article, self._label("charge_stages", charge.stage))))

    def _custody(self, episodes: Iterable[CustodyEpisode], window: Window, *, sentenced: bool) -> Iterator[Reason]:
        several = list(episodes)
        begun = [each for each in several if window.holds(each.start)]
        for each in several:
            followed = each.end_reason in _FOLLOWED_BY_ANOTHER and (begun or sentenced)
            if window.holds(each.end) and not followed:
                text = self._label("custody_end_reasons", each.end_reason)
                yield Reason("ended" if text else "ended_bare", each.end, text)
        for each in begun:
            if not (sentenced and each.custody_kind in _SERVING):
                yield Reason("custody", each.start, self._label("custody_kinds", each.custody_kind))

    def _decisions(self, assessments: Iterable[ListAssessment], window: Window) -> Iterator[Reason]:
        for each in assessments:
            when = each.decided_on or each.as_of
            if each.decision and window.holds(when):
                yield Reason("decision", when, self._label("list_decisions", each.decision))

    def _label(self, vocabulary: str, code: str) -> str:
        return self.vocabularies.label(vocabulary, code, self.language) if code else ""


def _when(reason: Reason) -> date:
    return reason.date.earliest if reason.date else date.max
