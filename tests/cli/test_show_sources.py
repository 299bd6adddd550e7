# SPDX-License-Identifier: GPL-3.0-or-later
"""What `show` says about sources that disagree and about consent, and that `export` heeds a withdrawal."""

import json
from pathlib import Path

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.source import Assertion, Source
from tests.cli.conftest import OPEN, Run
from tests.cli.test_verbs import put


def test_show_tells_where_sources_disagree(run: Run, vault: Path, words: Path) -> None:
    letter, verdict = put(
        vault, Source(alias="Letter", source_kind="relative"), Source(alias="Verdict", source_kind="court_record")
    )
    (person,) = put(vault, Person())
    given = ("--passphrase-file", words)
    assert "disagree" not in run("show", vault, person, *given).out
    for source, year in ((letter, "1985"), (verdict, "1986")):
        put(
            vault,
            Assertion(subject_type="person", subject_id=person, subject_field="birth_date", value=year, source=source),
        )
    assert "    Sources disagree about “" in run("show", vault, person, *given).out
    assert json.loads(run("show", vault, person, "--json", *given).out)["sources_disagree"] == {person: ["birth_date"]}


def test_show_tells_the_consent_in_force_and_a_list_against_it_is_not_exported(
    run: Run, vault: Path, words: Path, tmp_path: Path
) -> None:
    given = ("--passphrase-file", words)
    (person,) = put(vault, Person())
    put(vault, PersonName(person=person, given="Anna", surname="Belova"))
    assert "Consent" not in run("show", vault, person, *given).out
    agreed = Consent(person=person, levels=("C6", "C2"), method="written", obtained_on=PartialDate("2022-01-10"))
    put(vault, agreed)
    assert "Consent in force today: C2, C6" in run("show", vault, person, *given).out
    (edition,) = put(vault, Edition(title="List", as_of=PartialDate("2023-08-31")))
    (section,) = put(vault, ListSection(edition=edition, section_code="convicted", heading="CONVICTED"))
    (group,) = put(vault, ListGroup(section=section, heading="Others"))
    put(vault, ListEntry(group=group, person=person))
    out = tmp_path / "annex.pdf"
    export = ("export", vault, "annex1", "--format", "pdf", "--lang", "en", "--out", out, *OPEN, *given)
    assert run(*export).code == 0
    out.unlink()
    put(
        vault,
        Consent(
            person=person,
            levels=("C2", "C6"),
            method="audio",
            obtained_on=PartialDate("2022-01-11"),
            withdrawn_on=PartialDate("2025-01-01"),
        ),
    )
    assert "Consent in force today: none" in run("show", vault, person, *given).out
    refused = run(*export)
    assert refused.code == 2
    assert "consent to be named is withdrawn for 1 of the entries" in refused.err
    assert not out.exists()
