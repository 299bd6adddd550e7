# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers who takes part in cases, with what they are charged and how they were sentenced."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kzdesk.documents.submissions.proceedings import ChargedWith, Judged, Punishment
from kzdesk.domain.records.case import Charge, Participation, Provision
from kzdesk.domain.records.custody import Sentence, SentenceComponent
from kzdesk.services.submissions.naming import Naming
from kzdesk.services.submissions.standing import begun


@dataclass(frozen=True, slots=True)
class PartInCase:
    """One person's part in one case, as it stood on a day."""

    participation: Participation
    charges: tuple[ChargedWith, ...]
    judged: tuple[Judged, ...]


def parts_in_cases(naming: Naming, participations: Iterable[Participation], day: date) -> tuple[PartInCase, ...]:
    """Return the parts with what had been charged and pronounced by a day, with a bounded number of queries."""
    reads = naming.making.records
    parts = tuple(participations)
    ids = [each.id for each in parts]
    charges = reads.grouped(Charge, "participation", ids)
    sentences = reads.grouped(Sentence, "participation", ids)
    pronounced = {key: tuple(each for each in several if each.pronounced_by(day)) for key, several in sentences.items()}
    components = reads.grouped(SentenceComponent, "sentence", (s.id for many in pronounced.values() for s in many))
    provisions = reads.by_ids(Provision, (c.provision for several in charges.values() for c in several if c.provision))
    return tuple(
        PartInCase(
            part,
            tuple(
                naming.charge(each, provisions.get(each.provision, Provision()))
                for each in charges.get(part.id, ())
                if begun(each.stage_date, day)
            ),
            _all_judged(naming, pronounced.get(part.id, ()), components),
        )
        for part in parts
    )


def judged_in(naming: Naming, sentence: Sentence) -> Judged:
    """Return one sentence as documents tell it, by itself."""
    return _judged(naming, sentence, naming.making.records.parts(SentenceComponent, sentence.id))


def _all_judged(
    naming: Naming, sentences: tuple[Sentence, ...], components: Mapping[str, tuple[SentenceComponent, ...]]
) -> tuple[Judged, ...]:
    replaced = {each.supersedes for each in sentences}
    return tuple(
        dataclasses.replace(_judged(naming, each, components.get(each.id, ())), replaced=each.id in replaced)
        for each in sentences
    )


def _judged(naming: Naming, sentence: Sentence, components: tuple[SentenceComponent, ...]) -> Judged:
    return Judged(
        level=naming.making.label("court_levels", sentence.level),
        court=naming.organisation(sentence.court),
        pronounced=sentence.pronounced,
        in_force_on=sentence.in_force_on,
        punishments=tuple(_punishment(naming, one) for one in components),
        record=sentence.id,
    )


def _punishment(naming: Naming, component: SentenceComponent) -> Punishment:
    making = naming.making
    return Punishment(
        what=making.label("component_types", component.component_type),
        term=component.term,
        regime=making.label("regimes", component.regime),
        counted_from=component.counted_from,
        deferred_until=component.deferred_until,
        amount_kzt=component.amount_kzt,
    )
