# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of dates, terms, articles and status find in the published list of 2023: each was judged by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.person import PersonName
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.importing import PUBLISHED_LIST, Importing
from kzdesk.services.review.checking import Checking
from kzdesk.store.vault import Vault
from tests.vaults import make_vault

FIXTURE = Path(__file__).parents[2] / "data" / "annex1-2023.json"
OURS = (
    *("date_order", "co_defendants", "validity", "intervals", "terms", "provisions", "charges", "identity"),
    *("status_section", "calendar", "gaps", "disclosure_gaps"),
)
JUDGED = {
    ("date_order", "ERROR", "Kaziyev"): "before the first detention on 27 October 2022",
    ("co_defendants", "WARNING", "Batkayev Jusupov"): "a year apart",
    ("terms", "WARNING", "Makin"): "allows no less than 10y",
    ("terms", "WARNING", "Musin"): "allows no less than 3y",
    ("provisions", "WARNING", "Makin"): "which is the title of Article 256 ",
    ("provisions", "WARNING", "Utepov"): "which is the title of Article 417 ",
    ("provisions", "WARNING", "Kudaibergenov"): "which is the title of Article 380-1 ",
    ("provisions", "WARNING", "Kusmankyzy"): "which is the title of Article 176 (Criminal Code of 1997)",
    ("provisions", "WARNING", "Aliyev Makin"): "stands with Article 256 ",
    ("provisions", "WARNING", "Karibayev Kusmankyzy"): "stands with Article 189 ",
    ("status_section", "WARNING", "Tleuzhan"): "both imprisonment and house arrest",
}


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A vault with the list in it; the tests only read."""
    opened = make_vault(tmp_path_factory.mktemp("published") / "published.kzvault")
    data = ReferenceData(resources() / "reference")
    Importing(opened, Vocabularies(resources() / "vocabularies"), data).file(FIXTURE, PUBLISHED_LIST)
    yield opened
    opened.close()


def test_the_published_list_has_these_contradictions_and_no_others(published: Vault) -> None:
    with published.transaction() as tx:
        surnames = {each.person: each.surname for each in tx.records.where(PersonName, {"script": "latin"})}
    checking = Checking(published, ReferenceData(resources() / "reference"))
    found = [each.finding for each in checking.everything(only=OURS, least=Severity.WARNING)]
    told = {
        (each.check, each.severity.name, " ".join(sorted(surnames[person] for person in each.people))): each
        for each in found
    }
    about_all = [key for key, each in told.items() if len(each.people) == len(surnames)]
    assert {key[0] for key in about_all} == {"status_section"}
    assert set(told) - set(about_all) == set(JUDGED)
    for key, said in JUDGED.items():
        assert said in source_text(told[key].message)
    assert len(found) == len(told)


def test_what_is_missing_is_one_hint_for_each_person(published: Vault) -> None:
    checking = Checking(published, ReferenceData(resources() / "reference"))
    found = [each.finding for each in checking.everything(only=("gaps",))]
    assert len(found) == len({each.people for each in found}) == 47


def test_checks_of_the_registry_have_names_of_their_own() -> None:
    assert len({check.name for check in CHECKS}) == len(CHECKS)
    assert set(OURS) <= {check.name for check in CHECKS}
