# SPDX-License-Identifier: GPL-3.0-or-later
"""Every document can be made from the demonstration vault, and tells that it is about nobody."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kzdesk.documents.outline import Heading, NumberedList, plain
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.records.report import Report
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.export import Export, Order
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.importing import Importing
from kzdesk.services.submissions import MAKERS
from tests.documents.samples import texts
from tests.vaults import make_vault

FICTION = re.compile("fictional|invented|example|вымышленн|выдуманн|ойдан шығарылған", re.IGNORECASE)
REPORT = resources() / "demo" / "demo-report.json"
Desk = tuple[Export, dict[str, str]]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Exports from a demonstration vault, and a record of each type that documents are made from."""
    vault = make_vault(tmp_path_factory.mktemp("demo") / "demo.kzvault")
    vocabularies = Vocabularies(resources() / "vocabularies")
    edition = Importing(vault, vocabularies, ReferenceData(resources() / "reference")).demo().edition_id
    with vault.transaction() as tx:
        find = tx.records.where
        subjects = {
            "edition": edition,
            "person": find(PersonName, {"surname": "Orikbayev"})[0].person,
            "hearing": find(Hearing, {})[0].id,
            "case": find(Case, {"title": "Blue Umbrella gatherings, May 2024"})[0].id,
            "report": find(Report, {"report_kind": "full_report"})[0].id,
            "upr": find(Report, {"report_kind": "upr"})[0].id,
        }
    yield Export(vault, vocabularies, resources(), HouseWordings(vault, resources())), subjects
    vault.close()


def subject(desk: Desk, maker: Any) -> str:
    subjects = desk[1]
    return subjects["upr"] if maker.name == "upr" else subjects[maker.subjects[0]] if maker.subjects else ""


@pytest.mark.parametrize("maker", MAKERS, ids=lambda maker: str(maker.name))
def test_every_document_can_be_made(desk: Desk, maker: Any) -> None:
    prepared = desk[0].prepare(Order(maker.name, subject(desk, maker), profile=maker.profile))
    assert len(prepared.outline.blocks) > 3
    assert any(isinstance(block, Heading) for block in prepared.outline.blocks)


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("submission", ["report", "list-changes"])
def test_the_lists_and_annexes_speak_the_language(desk: Desk, submission: str, language: str) -> None:
    (maker,) = (each for each in MAKERS if each.name == submission)
    outline = desk[0].prepare(Order(submission, subject(desk, maker), language=language)).outline
    assert outline.language == language
    entries = [item for block in outline.blocks if isinstance(block, NumberedList) for item in block.items]
    assert all(re.match(r"[А-ЯӘІҢҒҮҰҚӨҺ]", plain(texts(each)[0])) for each in entries)


def told(records: list[dict[str, Any]]) -> Iterator[str]:
    """Every text of a record that says more than a name or a code."""
    for record in records:
        texts = [record.get(name, "") for name in ("wording", "body", "narrative", "description", "effect", "summary")]
        yield from (text for text in texts if text)
        yield from told(record.get("parts", []))


def test_every_text_of_it_says_that_it_is_fiction() -> None:
    document = json.loads(Path(REPORT).read_text(encoding="utf-8"))
    texts = list(told(document["records"]))
    assert document["fictional"] is True
    assert len(texts) > 25
    assert [text for text in texts if not FICTION.search(text)] == []
