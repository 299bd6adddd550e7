# SPDX-License-Identifier: GPL-3.0-or-later
"""The facts of both published documents in one vault: the list as records, every other fact as a text of our own."""

import dataclasses
import json
from pathlib import Path
from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.advocacy import SanctionsTarget
from kzdesk.domain.records.listing import ListEntry, ListGroup
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.report import Report, ReportChapter, ReportParagraph
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.importing import PUBLISHED_LIST, Importing
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault
from tests.published_report import LIST_2023
from tests.reports import amend, put

DOCUMENTS = Path(__file__).parent / "data" / "documents-2023-2024.json"
LISTED = json.loads(LIST_2023.read_text(encoding="utf-8"))


def load_documents(vault: Vault) -> dict[str, str]:
    """Put both documents into a vault; by record id, where the fact is told: `report 142`, `submission 31`."""
    facts: dict[str, Any] = json.loads(DOCUMENTS.read_text(encoding="utf-8"))
    importing = Importing(vault, Vocabularies(resources() / "vocabularies"), ReferenceData(resources() / "reference"))
    edition = importing.file(LIST_2023, PUBLISHED_LIST).edition_id
    lines: dict[str, str] = {}
    with vault.transaction() as tx:
        lines |= _paragraphs(tx, Report(title="Report", as_of=PartialDate("2023-08"), edition=edition), facts["report"])
        submission = Report(title="Submission", report_kind="upr", as_of=PartialDate("2024-07"), edition=edition)
        lines |= _paragraphs(tx, submission, facts["submission"])
        lines |= _entries(tx, facts["entries"])
    lines |= _introductions(vault, facts["introductions"])
    for name in facts["people"]:
        given, _, surname = name.rpartition(" ")
        (person,) = put(vault, Person())
        put(vault, PersonName(person=person, given=given, surname=surname, name_kind="report_preferred").completed())
    for each in facts["targets"]:
        target = SanctionsTarget(name=each["name"], birth_date=PartialDate(each["born"]), position=each["line"])
        lines[put(vault, target)[0]] = f"report {each['line']}"
    return lines


def _paragraphs(tx: Tx, report: Report, facts: list[dict[str, Any]]) -> dict[str, str]:
    kept = tx.records.put(report)
    chapter = tx.records.put(ReportChapter(report=kept.id, heading="Facts"))
    told = {}
    for place, each in enumerate(facts):
        paragraph = tx.records.put(ReportParagraph(chapter=chapter.id, wording=each["text"], position=place))
        told[paragraph.id] = f"{report.title.lower()} {each['line']}"
    return told


def _entries(tx: Tx, facts: list[dict[str, Any]]) -> dict[str, str]:
    """Entries with the texts of their lines; a paragraph that goes on about the entry before has a line between."""
    printed = [
        (each["source_line"], each["surname"])
        for section in LISTED["sections"]
        for group in section["groups"]
        for each in group["entries"]
    ]
    told = {}
    for each in facts:
        surname = max(one for one in printed if one[0] <= each["line"])[1]
        (name,) = tx.records.where(PersonName, {"surname": surname})[:1]
        (entry,) = tx.records.where(ListEntry, {"person": name.person})
        tx.records.put(dataclasses.replace(entry, narrative=each["text"]))
        told[entry.id] = f"report {each['line']}"
    return told


def _introductions(vault: Vault, facts: list[dict[str, Any]]) -> dict[str, str]:
    told = {}
    with vault.transaction() as tx:
        groups = tx.records.where(ListGroup, {})
    for each in facts:
        (group,) = [one for one in groups if one.heading.startswith(each["group"])]
        amend(vault, ListGroup, group.id, intro=each["text"])
        told[group.id] = f"report {each['line']}"
    return told
