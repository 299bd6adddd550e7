# SPDX-License-Identifier: GPL-3.0-or-later
"""Which records belong together: views of a person's file, of a case and of a record that stands alone.

Each view is given with the name of the table of rows that is run over it.
"""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.files import CaseFile, Part, PersonFile, RecordFile, Suffered, Surroundings
from kzdesk.domain.checks.tables.rules import View
from kzdesk.domain.record import Record

Named = tuple[str, View]
"""The name of a table, and a view for it."""
_OF_PEOPLE: Final = (
    ("assessment", "assessments"),
    ("consent", "consents"),
    ("publication", "publications"),
    ("financial", "financial_list"),
)


def of_person(file: PersonFile) -> Iterator[Named]:
    """Yield the views of a person's file."""
    person, around = file.person, file.around
    yield "person", {"person": person}
    for episode in file.custody:
        offices = _known(around, orderer=episode.ordered_by, carrier=episode.carried_out_by)
        yield "custody", {"person": person, "custody": episode, **_where(around, episode.facility), **offices}
    for part in file.parts:
        yield from _of_part(file, part)
    for suffered in file.acts:
        yield from _of_act(file, suffered)
    for restriction in file.restrictions:
        offices = _known(around, authority=restriction.authority, bank=restriction.bank)
        yield "restriction", {"person": person, "restriction": restriction, **offices}
    for name, field in _OF_PEOPLE:
        for record in getattr(file, field):
            yield name, {"person": person, name: record}
    for relation in file.relations:
        other = file.relatives.get(relation.other_person)
        body = _known(around, body=relation.organisation)
        yield "relation", {"person": person, "relation": relation, **({"other": other} if other else {}), **body}
    for listed in file.listed:
        held = {"entry": listed.entry, "group": listed.group, "section": listed.section, "edition": listed.edition}
        yield "listed", {"person": person, **held}


def _of_part(file: PersonFile, part: Part) -> Iterator[Named]:
    base: dict[str, Record] = {"person": file.person, "participation": part.participation, "case": part.case}
    yield "part", base
    for charge in part.charges:
        provision = file.around.provisions.get(charge.provision)
        yield "charge", {**base, "charge": charge, **({"provision": provision} if provision else {})}
    for punished in part.sentences:
        spoken = {**base, "sentence": punished.sentence, **_known(file.around, court=punished.sentence.court)}
        yield "sentence", spoken
        for component in punished.components:
            yield "component", {**spoken, "component": component}


def _of_act(file: PersonFile, suffered: Suffered) -> Iterator[Named]:
    places = _where(file.around, suffered.act.facility)
    base: dict[str, Record] = {"person": file.person, "act": suffered.act, "event": suffered.event, **places}
    yield "act", base
    for each in suffered.ill_treatment:
        yield "ill_treatment", {**base, "ill": each}
    for involved in suffered.involvements:
        view = {**base, "involvement": involved, **_known(file.around, agency=involved.agency)}
        yield "involvement", view
        for each in suffered.ill_treatment:
            yield "answered_for", {**view, "ill": each}


def of_case(file: CaseFile) -> Iterator[Named]:
    """Yield the views of a case."""
    base: dict[str, Record] = {"case": file.case, **_known(file.around, agency=file.case.agency)}
    yield "case", {**base, **({"event": file.event} if file.event else {})}
    for hearing in file.hearings:
        yield "hearing", {**base, "hearing": hearing, **_known(file.around, court=hearing.court)}


def of_record(file: RecordFile) -> Iterator[Named]:
    """Yield the view of a record that stands alone: itself under the name of its type, the rest by its fields."""
    yield file.record.TYPE, {**file.related, file.record.TYPE: file.record}


def _known(around: Surroundings, **ids: str) -> dict[str, Record]:
    """Return organisations by the names they have in a view."""
    return {name: around.organisations[id_] for name, id_ in ids.items() if id_ in around.organisations}


def _where(around: Surroundings, facility: str) -> dict[str, Record]:
    """Return a facility by its name in a view."""
    return {"facility": around.facilities[facility]} if facility in around.facilities else {}
