# SPDX-License-Identifier: GPL-3.0-or-later
"""Questionnaires and consent: who may be named to whom, what stands for somebody without a name, what is told."""

import pytest

from kzdesk.domain.errors import Refused
from kzdesk.domain.records.consent import Consent
from kzdesk.services.export import Export
from kzdesk.store.vault import Vault
from tests.detainee import Detainee
from tests.people import People, date
from tests.questionnaires import (
    FORMS,
    UNKNOWN,
    WITHHELD,
    everything,
    lines,
    prepared,
    remarks,
    rows,
    told,
)
from tests.reports import amend, put


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("profile", ["public", "un"])
def test_somebody_unnamed_has_a_pseudonym_and_no_text(
    desk_vault: Vault, export: Export, form: str, profile: str
) -> None:
    detainee = Detainee(desk_vault, "C5")
    outline = prepared(export, form, detainee.person, profile=profile).outline
    text = everything(outline)
    hints = (
        "Testova",
        "Тестова",
        "Aruzhan",
        "at her door",
        "SIZO 9",
        "brother",
        "3 May 2023",
        "courts",
        "Post case",
    )
    assert not [hint for hint in hints if hint in text]
    (identity,) = lines(outline, "The person")
    assert identity["Family name"].startswith("Person ")
    assert (identity["Given names"], identity["Other spellings and names"]) == (WITHHELD, WITHHELD)
    assert identity["Profession and public activity"] == "journalist, human rights defender"
    assert told(outline, "What happened") == [WITHHELD]
    if form != "wgeid":
        assert lines(outline, "The arrest")[0]["Date"] == "May 2023"


def test_the_public_gets_no_fields_of_the_team(desk_vault: Vault, export: Export) -> None:
    detainee = Detainee(desk_vault, "C6")
    outline = prepared(export, "wgad", detainee.person, profile="public").outline
    (arrest,) = lines(outline, "The arrest")
    assert arrest["Date"] == "3 May 2023"
    assert arrest["Reasons the authorities gave"] == WITHHELD
    assert told(outline, "What happened") == ["She writes about courts."]
    assert lines(outline, "Consent")[0]["Obtained on"] == WITHHELD
    assert rows(outline, "Steps taken")[0][1].startswith("Judgment")


@pytest.mark.parametrize("levels", [("C1",), ("C2",), ("photo",)])
def test_somebody_who_did_not_agree_is_refused(desk_vault: Vault, export: Export, levels: tuple[str, ...]) -> None:
    detainee = Detainee(desk_vault, *levels)
    with pytest.raises(Refused) as caught:
        prepared(export, "wgad", detainee.person)
    assert caught.value.code == "consent"


def test_somebody_who_withdrew_is_refused(desk_vault: Vault, export: Export) -> None:
    detainee = Detainee(desk_vault)
    amend(desk_vault, Consent, detainee.consent, withdrawn_on=date("2024-01-01"))
    with pytest.raises(Refused):
        prepared(export, "wgad", detainee.person)


def test_what_consent_does_not_cover_is_told(desk_vault: Vault, export: Export) -> None:
    confidential = Detainee(desk_vault, "C3")
    made = prepared(export, "wgad", confidential.person)
    assert [text.split(":")[0] for text in remarks(made)] == [
        "The name reaches the Government when the case is taken up; no consent for that is recorded."
    ]
    assert lines(made.outline, "Consent")[0]["Agrees that the name is given to the Government"] == "no"
    anonymous = Detainee(desk_vault, "C5")
    assert remarks(prepared(export, "wgad", anonymous.person))[0].startswith("No consent is recorded to send")


def test_consent_for_others_is_none_for_this_reader(desk_vault: Vault, export: Export) -> None:
    detainee = Detainee(desk_vault, "C3")
    wider = Consent(
        person=detainee.person, levels=("C4",), scope="Office A", method="written", obtained_on=date("2024")
    )
    put(desk_vault, wider)
    agrees = "Agrees that the name is given to the Government"
    assert lines(prepared(export, "wgad", detainee.person).outline, "Consent")[0][agrees] == "no"
    made = prepared(export, "wgad", detainee.person, addressee="office a")
    assert lines(made.outline, "Consent")[0][agrees] == "yes"


def test_an_earlier_publication_is_no_consent(desk_vault: Vault, export: Export) -> None:
    person = People(desk_vault).person("Dana Printed")
    made = prepared(export, "wgad", person)
    (identity,) = lines(made.outline, "The person")
    assert identity["Family name"] == "Printed"
    assert set(lines(made.outline, "Consent")[0].values()) == {UNKNOWN}
    assert remarks(made)[1].startswith("No consent is recorded to send")


def test_kazakh_is_a_copy_to_read(desk_vault: Vault, export: Export) -> None:
    detainee = Detainee(desk_vault)
    assert remarks(prepared(export, "wgad", detainee.person, language="ru")) == []
    (only,) = remarks(prepared(export, "wgad", detainee.person, language="kk"))
    assert "official languages" in only
