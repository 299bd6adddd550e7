# SPDX-License-Identifier: GPL-3.0-or-later
"""The facts of the report of August 2023 in a vault: its list, chapters, recommendations and sanctions targets."""

import json
from pathlib import Path
from typing import Any

from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.adding import Adder, Tally
from kzdesk.services.importing import PUBLISHED_LIST, Importing
from kzdesk.services.nested_records import NestedRecords
from kzdesk.store.vault import Vault

DATA = Path(__file__).parent / "data"
LIST_2023 = DATA / "annex1-2023.json"
REPORT_2023 = DATA / "report-2023.json"


def report_facts() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(REPORT_2023.read_text(encoding="utf-8"))
    return found


def load_report(vault: Vault) -> dict[str, str]:
    """Put list and report into a vault as their authors would have typed them; the ids of records by key.

    The import of the list notes for everybody that it named them; that stands in for consent. The sanctions targets
    have two approvals each.
    """
    importing = Importing(vault, Vocabularies(resources() / "vocabularies"), ReferenceData(resources() / "reference"))
    edition = importing.file(LIST_2023, PUBLISHED_LIST).edition_id
    with vault.transaction() as tx:
        nested = NestedRecords(Adder(tx, Tally()), "report-2023", {"edition": edition}.__getitem__)
        nested.add(report_facts()["records"])
        return {**nested.keys, "edition": edition}
