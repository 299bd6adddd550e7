# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports for tests: the facts of a published submission as records, or an invented one."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.record import Record
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.records.report import Report, ReportChapter, ReportParagraph, Submitter
from kzdesk.domain.records.restriction import Restriction
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

UPR_2024 = Path(__file__).parent / "data" / "upr-2024.json"
Json = dict[str, Any]


def upr_facts() -> Json:
    found: Json = json.loads(UPR_2024.read_text(encoding="utf-8"))
    return found


def load_upr(vault: Vault, facts: Json, **changed: Any) -> str:
    """Put a submission into a vault as its authors would have typed it; the id is that of the report."""
    with vault.transaction() as tx:
        report = tx.records.put(
            Report(
                **{
                    "title": facts["title"],
                    "report_kind": "upr",
                    "as_of": PartialDate(facts["as_of"]),
                    "state_reviewed": facts["state"],
                    "session": facts["session"],
                    "ruleset": "upr_3",
                    "addressees": "\n".join(each["name"] for each in facts["addressees"]),
                    **changed,
                }
            )
        )
        for place, each in enumerate(facts["submitters"]):
            tx.records.put(Submitter(report=report.id, name=each["name"], position=place))
        for place, each in enumerate(facts["chapters"]):
            _chapter(tx, report.id, each, place)
        for each in facts["restrictions"]:
            _restriction(tx, each)
        return report.id


def short_upr(vault: Vault) -> str:
    """A submission of one chapter by one organisation, which keeps every rule."""
    chapter = {"heading": "Introduction", "topic": "summary", "unnumbered": False, "paragraphs": [{"text": "One."}]}
    facts = {**upr_facts(), "submitters": [], "restrictions": [], "chapters": [chapter]}
    made = load_upr(vault, facts, key_words="detention; torture")
    put(vault, Submitter(report=made, name="One", founded=PartialDate("2012"), about="It watches trials."))
    return made


def put(vault: Vault, *records: Record) -> list[str]:
    """Put records into a vault; the ids are theirs."""
    with vault.transaction() as tx:
        return [tx.records.put(record).id for record in records]


def amend(vault: Vault, cls: type[Record], record_id: str, **changed: Any) -> None:
    """Change fields of a record."""
    with vault.transaction() as tx:
        tx.records.put(replace(tx.records.get(cls, record_id), **changed))


def _chapter(tx: Tx, report: str, facts: Json, place: int) -> None:
    chapter = tx.records.put(
        ReportChapter(
            report=report,
            heading=facts["heading"],
            topic=facts["topic"],
            unnumbered=facts["unnumbered"],
            position=place,
        )
    )
    for number, each in enumerate(facts["paragraphs"]):
        tx.records.put(
            ReportParagraph(
                chapter=chapter.id,
                wording=each["text"],
                points="\n".join(f"- {point['text']}" for point in each.get("points", ())),
                sources="\n".join(each.get("sources", ())),
                position=number,
            )
        )


def _restriction(tx: Tx, facts: Json) -> None:
    """Somebody named in the published text, and what was laid on them; nobody is recorded twice."""
    name = {"given": facts["given"], "surname": facts["surname"]}
    known = tx.records.where(PersonName, name)
    if known:
        person = known[0].person
    else:
        person = tx.records.put(Person()).id
        tx.records.put(PersonName(person=person, name_kind="report_preferred", **name).completed())
        tx.records.put(PriorPublication(person=person, title="The submission", published_on=PartialDate("2024-07")))
    tx.records.put(
        Restriction(
            person=person,
            restriction_type=facts["type"],
            start=PartialDate(facts["start"]) if facts["start"] else None,
            before_verdict=facts.get("before_verdict", False),
            after_served=facts.get("after_served", False),
        )
    )
