# SPDX-License-Identifier: GPL-3.0-or-later
"""The verbs of review at the command line: duplicates, the financial List, releasing and copying an edition."""

import json
from pathlib import Path

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.listing import Edition, ListAssessment, ListEntry, ListGroup, ListSection
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.display import Display
from kzdesk.services.review.merging import Merging
from tests.cli.conftest import Run
from tests.people import People
from tests.vaults import open_vault


def listed(vault: Path) -> str:
    """An edition with one convict whom two people decided to list; its id."""
    opened = open_vault(vault)
    try:
        people = People(opened)
        person = people.convict("Anna BELOVA", "Анна Белова")
        with opened.transaction() as tx:
            made = ListAssessment(
                person=person, as_of=PartialDate("2023-04"), decision="list", reviewer_1="One", reviewer_2="Two"
            )
            tx.records.put(made)
            edition = tx.records.put(Edition(title="The List", as_of=PartialDate("2023-08-31")))
            section = tx.records.put(ListSection(edition=edition.id, section_code="convicted", heading="CONVICTED"))
            group = tx.records.put(ListGroup(section=section.id, heading="Others"))
            tx.records.put(ListEntry(group=group.id, person=person))
        return edition.id
    finally:
        opened.close()


def test_an_edition_is_released_read_back_and_copied(run: Run, vault: Path, words: Path) -> None:
    edition = listed(vault)
    given = ("--passphrase-file", words)
    assert run("edition", vault, "frozen", edition, *given).code == 2
    assert run("edition", vault, "release", edition, *given).code == 2
    released = run("edition", vault, "release", edition, "--by", "coordinator", *given)
    assert (released.code, "1 entries" in released.err) == (0, True)
    frozen = json.loads(run("edition", vault, "frozen", edition, *given).out)
    assert (frozen["format"], frozen["title"], sorted(frozen["documents"])) == (
        "kzdesk frozen edition",
        "The List",
        ["en", "kk", "ru"],
    )
    assert run("edition", vault, "release", edition, "--by", "coordinator", *given).code == 2
    assert run("edition", vault, "copy", edition, *given).code == 2
    copied = run("edition", vault, "copy", edition, "--title", "The next", "--as-of", "31.12.2023", *given)
    assert copied.code == 0
    shown = json.loads(run("show", vault, copied.out.strip(), "--json", *given).out)
    assert (shown["values"]["title"], shown["values"]["status"]) == ("The next", "draft")


def test_duplicates_joined_records_and_the_financial_list_are_told(
    run: Run, vault: Path, words: Path, tmp_path: Path
) -> None:
    given = ("--passphrase-file", words)
    opened = open_vault(vault)
    try:
        people = People(opened)
        for name in ("Askar ZHAQUPOV", "Askar Zhakupov"):
            people.person(name, birth_date=PartialDate("1980-01-05"))
        other = people.person("Temir OMAROV")
        gone = people.person("Timur OMAROV")
        display = Display(Vocabularies(resources() / "vocabularies"), lambda: "en")
        Merging(opened, display).merge(other, gone, by="coordinator", reason="one passport")
    finally:
        opened.close()
    assert json.loads(run("show", vault, gone, "--json", *given).out)["id"] == other
    (pair,) = json.loads(run("duplicates", vault, "--json", *given).out)
    assert (pair["evidence"], sorted(pair["titles"])) == (["birth-date"], ["ZHAQUPOV Askar", "Zhakupov Askar"])
    assert "dates of birth that agree" in run("duplicates", vault, *given).out
    file = tmp_path / "list.xml"
    file.write_text("<l><person><lname>Болатов</lname><fname>Асқар</fname></person></l>", encoding="utf-8")
    reading = ("import", vault, file, "--format", "financial-list", *given)
    assert run(*reading, "--dry-run").out == run(*reading).out == "+ Болатов Асқар\n"
    assert json.loads(run(*reading, "--json").out)["added"] == []
