# SPDX-License-Identifier: GPL-3.0-or-later
"""An edition as a published list that can be imported again (docs/formats/published-list.md)."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Charge, Provision
from kzdesk.domain.records.custody import SentenceComponent
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import PersonName
from kzdesk.services.list_facts import PENDING, Pairs, PersonFacts, Verdict
from kzdesk.services.list_print import lines, paragraphs
from kzdesk.services.list_rows import Rows
from kzdesk.store.titles import preference

_CODES: Final = {
    "CC2014": "Criminal Code",
    "CC1997": "Criminal Code of 1997",
    "CAO2014": "Code of Administrative Offences",
}
Object = dict[str, Any]


def exchange(edition: Edition, as_of: PartialDate, found: Rows, facts: Mapping[str, PersonFacts]) -> Object:
    """Return the edition as the object of a published list: what it prints, and names in each script to order it by.

    `found` holds the entries that are printed, in printed order.
    """
    sections = [_section(section, groups, facts) for section, groups in found]
    counts = {each["code"]: sum(len(group["entries"]) for group in each["groups"]) for each in sections}
    return {
        "title": edition.title,
        "as_of": str(as_of),
        "coalition": list(lines(edition.coalition)),
        "counts": {"total": sum(counts.values()), **counts},
        "sections": sections,
    }


def _section(
    section: ListSection, groups: Iterable[tuple[ListGroup, list[ListEntry]]], facts: Mapping[str, PersonFacts]
) -> Object:
    number = 0
    told = []
    for group, rows in groups:
        entries = []
        for row in rows:
            number += 1
            entries.append({"number": number, **_entry(row, facts[row.person], section.section_code)})
        if entries or group.intro:
            told.append(_group(group, entries))
    return {"code": section.section_code, "title": section.heading, "groups": told}


def _group(group: ListGroup, entries: list[Object]) -> Object:
    return _filled(
        title=group.heading,
        intro=list(paragraphs(group.intro)),
        ordering=group.ordering,
        alphabet=group.alphabet,
        entries=entries,
    ) | {"entries": entries}


def _entry(row: ListEntry, facts: PersonFacts, section: str) -> Object:
    name = facts.name(row.printed_name)
    given, surname = ((name.given if name.surname else name.written), name.surname) if name else (row.person, "")
    verdicts = [each for each in facts.verdicts if _component(each)] if section == "convicted" else []
    return _filled(
        given_name=given,
        surname=surname,
        names=_names(name, facts.names),
        sex=facts.person.sex,
        citizenship=next(iter(facts.person.citizenship), ""),
        occupation=facts.person.occupation,
        narrative=list(paragraphs(row.narrative)),
        first_line=row.lead_override,
        without_dates=row.without_dates,
        sources=list(lines(row.sources)),
        reader_note=" ".join(lines(row.reader_note)),
    ) | {
        "charges": _charges(facts, verdicts, section),
        "measure": _measure(facts, verdicts, section),
        "dates": _dates(facts, verdicts),
    }


def _names(printed: PersonName | None, names: tuple[PersonName, ...]) -> list[Object]:
    """Return the printed name and the best Russian and Kazakh ones."""
    chosen = [printed] if printed else []
    for script in ("ru_cyrl", "kk_cyrl"):
        own = [each for each in names if each.script == script and each is not printed]
        chosen += sorted(own, key=preference)[:1]
    return [_name(each, preferred=each is printed) for each in chosen if each.script]


def _name(name: PersonName, *, preferred: bool) -> Object:
    return _filled(
        text=name.written,
        script=name.script,
        kind="report_preferred" if preferred else name.name_kind,
        given=name.given,
        surname=name.surname,
        patronymic=name.patronymic,
        sort_key=name.sort_key,
    )


def _charges(facts: PersonFacts, verdicts: list[Verdict], section: str) -> list[Object]:
    if section != "convicted":
        return _told(facts.pending)
    several = len(verdicts) > 1
    return [
        charge | ({"sentence": number} if several else {})
        for number, verdict in enumerate(verdicts, start=1)
        for charge in _told(verdict.charges)
    ]


def _told(pairs: Pairs) -> list[Object]:
    """Return the charges that a list can tell: those with an article, or of another state."""
    return [_charge(*pair) for pair in pairs if pair[1].article or _abroad(*pair)]


def _abroad(charge: Charge, provision: Provision) -> bool:
    return provision.code == "foreign" and charge.stage in PENDING


def _charge(charge: Charge, provision: Provision) -> Object:
    abroad = _abroad(charge, provision)
    return _filled(
        code=(provision.edition or "foreign") if abroad else _CODES.get(provision.code, provision.code),
        article=provision.article,
        part=provision.part,
        title_as_printed=charge.quoted_as or provision.report_wording,
        print_alleged=charge.alleged,
        purpose=charge.purpose,
        status="charged abroad" if abroad else charge.stage,
    )


def _measure(facts: PersonFacts, verdicts: list[Verdict], section: str) -> Object:
    if section != "convicted":
        wanted = next((each for each in facts.custody if each.custody_kind == "extradition"), None)
        if wanted is None:
            return {"kind": "pretrial_detention"}
        return _filled(kind="extradition_arrest", requesting_state=wanted.requesting_state)
    told = [_sentence(verdict, each) for verdict in verdicts if (each := _component(verdict))]
    if not told:
        return {"kind": "imprisonment", "sentence_unknown": True}
    if len(told) == 1:
        return {"kind": "imprisonment", **told[0]}
    components = [
        _filled(convicted={"date": day} if (day := _day(verdict.sentence.pronounced)) else None) | each
        for verdict, each in zip(verdicts, told, strict=True)
    ]
    return {"kind": "imprisonment", "components": [{"order": n, **each} for n, each in enumerate(components, start=1)]}


def _component(verdict: Verdict) -> SentenceComponent | None:
    """Return the punishment that has a term; a list cannot tell another one in figures."""
    component = verdict.deprivation
    return component if component and component.term else None


def _sentence(verdict: Verdict, component: SentenceComponent) -> Object:
    units = ("years", "months", "days")
    return _filled(
        instance="appeal" if verdict.sentence.level == "appeal" else "",
        punishment=component.component_type,
        regime=component.regime,
        term_counted_from=_day(component.counted_from),
    ) | {unit: getattr(component.term, unit) for unit in units}


def _dates(facts: PersonFacts, verdicts: list[Verdict]) -> Object:
    pronounced = verdicts[0].sentence.pronounced if len(verdicts) == 1 else None
    return _filled(detained=_day(facts.detained), convicted=_day(pronounced))


def _day(when: PartialDate | None) -> str:
    return str(when) if when is not None and when.known else ""


def _filled(**fields: object) -> Object:
    return {key: value for key, value in fields.items() if value not in (None, "", False, [])}
