# SPDX-License-Identifier: GPL-3.0-or-later
"""Questionnaires for United Nations mechanisms: every question is answered or a blank, nothing sealed leaves."""

from collections.abc import Iterator

import pytest

from kzdesk.documents.outline import BOX, Bullets, Heading, Paragraph, Table, plain
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.advocacy import Intervention
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.publication import WordingChange
from kzdesk.domain.records.violation import Act, Involvement
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.export import Export
from kzdesk.services.house_wording import HouseWordings
from kzdesk.store.vault import Vault
from tests.detainee import INJURIES, SEALED, Detainee
from tests.people import date
from tests.questionnaires import (
    BY_HAND,
    FORMS,
    LANGUAGES,
    UNKNOWN,
    WITHHELD,
    everything,
    lines,
    part,
    prepared,
    remarks,
    rows,
    told,
)
from tests.reports import amend, put
from tests.vaults import make_vault

Full = tuple[Export, Detainee]


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Full]:
    """A vault in which much is on record about one person; tests that use it change nothing."""
    vault = make_vault(tmp_path_factory.mktemp("full") / "test.kzvault")
    detainee = Detainee(vault, "C2", "C3", "C4", "C6")
    vocabularies = Vocabularies(resources() / "vocabularies")
    yield Export(vault, vocabularies, resources(), HouseWordings(vault, resources())), detainee
    vault.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_forms_print_in_every_language(full: Full, form: str, language: str) -> None:
    export, detainee = full
    made = prepared(export, form, detainee.person, language=language)
    written = export.preview(made).written
    assert written.missing_characters == ()
    numbers = [block.number for block in made.outline.blocks if isinstance(block, Heading) and block.level == 2]
    assert numbers == [f"{place}." for place in range(1, len(numbers) + 1)]
    assert "None" not in everything(made.outline)


@pytest.mark.parametrize("form", FORMS)
def test_somebody_without_facts_gets_a_form_of_blanks(desk_vault: Vault, export: Export, form: str) -> None:
    (person,) = put(desk_vault, Person())
    put(desk_vault, Consent(person=person, levels=("C3", "C4"), method="written", obtained_on=date("2024")))
    made = prepared(export, form, person)
    (identity,) = lines(made.outline, "The person")
    assert set(identity.values()) == {UNKNOWN, BY_HAND}
    assert told(made.outline, "What happened") == [UNKNOWN]
    assert len(made.remarks) == 1
    assert "recorded for this person" in remarks(made)[0]
    assert export.preview(made).written.pages >= 2


@pytest.mark.parametrize("profile", ["public", "coalition", "un", "government", "internal"])
@pytest.mark.parametrize("form", FORMS)
def test_nothing_sealed_is_ever_printed(full: Full, form: str, profile: str) -> None:
    export, detainee = full
    made = prepared(export, form, detainee.person, profile=profile)
    text = everything(made.outline)
    assert not [secret for secret in (*SEALED.values(), INJURIES) if secret in text]
    (identity,) = lines(made.outline, "The person")
    assert identity["Usual address"] == BY_HAND
    assert identity["Identity document: kind, number, issued by, on"] == BY_HAND
    assert "Testova" not in made.stem + made.outline.title + made.outline.running_title


class TestArbitraryDetention:
    def test_identity_and_arrest(self, full: Full) -> None:
        export, detainee = full
        outline = prepared(export, "wgad", detainee.person).outline
        (identity,) = lines(outline, "The person")
        assert identity["Family name"] == "Testova"
        assert identity["Given names"] == "Aruzhan"
        assert identity["Other spellings and names"] == "Аружан Тестова"
        assert identity["Date of birth, and age at the time"] == "8 August 1988 (aged 34)"
        assert identity["Profession and public activity"] == "journalist, human rights defender"
        (arrest,) = lines(outline, "The arrest")
        assert arrest == {
            "Date": "3 May 2023",
            "Place, as exactly as possible": "at her door\nUralsk",
            "Who carried it out": "Police of Uralsk",
            "Was a warrant or other decision shown?": "no",
            "Authority that decided on it": "Police of Uralsk",
            "Reasons the authorities gave": "a post",
            "Legal basis they gave": "CPC art. 131",
            "Held without contact with the outside": "yes",
            "Family told on": "4 May 2023",
            "Lawyer first admitted on": "5 May 2023",
        }

    def test_detention_is_the_last_unbroken_one_stretch_by_stretch(self, full: Full) -> None:
        export, detainee = full
        outline = prepared(export, "wgad", detainee.person, as_of=PartialDate("2024-06-30")).outline
        found = lines(outline, "The detention")
        assert [each["From when until when"] for each in found] == [
            "3 May 2023 – 5 May 2023 (2 days)",
            "5 May 2023 – 1 February 2024 (8 months)",
            "From 1 February 2024 (4 months)",
        ]
        assert [each["Place"] for each in found] == ["Station 1", "SIZO 9", UNKNOWN]
        assert found[1]["Authority that holds the person"] == "Police of Uralsk"

    def test_it_stands_as_on_its_day(self, full: Full) -> None:
        export, detainee = full
        outline = prepared(export, "wgad", detainee.person, as_of=PartialDate("2023-12-31")).outline
        assert len(lines(outline, "The detention")) == 2
        assert lines(outline, "Charges and verdicts") == [{"Charges": UNKNOWN, "Verdicts": UNKNOWN}]
        assert [row[0] for row in rows(outline, "Steps taken")] == ["10 May 2023", "2 June 2023", "September 2023"]
        soon = prepared(export, "wgad", detainee.person, as_of=PartialDate("2023-05-31")).outline
        assert [row[0] for row in rows(soon, "Steps taken")] == ["10 May 2023"]
        before = prepared(export, "wgad", detainee.person, as_of=PartialDate("2022-06")).outline
        assert lines(before, "The detention")[0]["Kind of custody"] == "administrative arrest"
        assert rows(before, "Steps taken") == [[UNKNOWN, "", "", ""]]

    def test_an_arrest_of_other_days_is_not_this_one(self, desk_vault: Vault, export: Export) -> None:
        detainee = Detainee(desk_vault)
        amend(desk_vault, Act, detainee.arrested, start=date("2020-02"))
        (arrest,) = lines(prepared(export, "wgad", detainee.person).outline, "The arrest")
        assert arrest["Place, as exactly as possible"] == "at her door\nUralsk"
        detainee.act("arbitrary_arrest", "2021-03-01", exact_location="in the street")
        (arrest,) = lines(prepared(export, "wgad", detainee.person).outline, "The arrest")
        assert arrest["Place, as exactly as possible"] == "Uralsk"

    def test_an_age_that_is_not_certain_is_not_told(self, desk_vault: Vault, export: Export) -> None:
        detainee = Detainee(desk_vault)
        amend(desk_vault, Person, detainee.person, birth_date=date("1988"))
        (identity,) = lines(prepared(export, "wgad", detainee.person).outline, "The person")
        assert identity["Date of birth, and age at the time"] == "1988"

    def test_cases_of_others_are_left_out(self, desk_vault: Vault, export: Export) -> None:
        detainee = Detainee(desk_vault)
        before = prepared(export, "wgad", detainee.person).outline
        other, theirs = put(desk_vault, Person(), Case(title="Their case"))
        put(
            desk_vault,
            Consent(person=other, levels=("C3",), method="written", obtained_on=date("2024")),
            Participation(case=theirs, person=detainee.person, role="lawyer"),
            Intervention(title="For them", intervention_type="appeal", case=theirs, sent_on=date("2024")),
            Intervention(title="Hers", intervention_type="appeal", case=detainee.case, person=other),
        )
        after = prepared(export, "wgad", detainee.person).outline
        for title in ("Steps taken", "Charges and verdicts"):
            assert part(after, title) == part(before, title)

    def test_charges_and_verdicts(self, full: Full) -> None:
        export, detainee = full
        (found,) = lines(prepared(export, "wgad", detainee.person).outline, "Charges and verdicts")
        assert "art. 274, part 4 (“knowingly false information”)" in found["Charges"]
        assert "Court No. 2\nimprisonment, 5 years" in found["Verdicts"]
        assert "10 April 2024" in found["Verdicts"]

    def test_categories_are_boxes_with_the_reasons_on_record_as_help(self, full: Full) -> None:
        export, detainee = full
        blocks = part(prepared(export, "wgad", detainee.person).outline, "Why the detention is arbitrary")
        help_for: dict[str, list[str]] = {}
        for block in blocks:
            if isinstance(block, Paragraph):
                help_for[plain(block.runs).split(" –")[0]] = []
            elif isinstance(block, Bullets):
                help_for[list(help_for)[-1]] = [plain(item) for item in block.items]
        assert list(help_for) == [f"{BOX}\u00a0Category {number}" for number in ("I", "II", "III", "IV", "V")]
        one, two, three, four, five = help_for.values()
        assert (one, two, four, five) == ([], ["Held for what she wrote."], [], [])
        assert three[0] == "No witness of hers was heard."
        assert len(three) == 2
        assert "[14(3)(b)]" in three[1]

    def test_steps_are_those_that_seek_a_remedy_in_the_order_of_time(self, full: Full) -> None:
        export, detainee = full
        assert rows(prepared(export, "wgad", detainee.person).outline, "Steps taken") == [
            [
                "10 May 2023",
                "Appeal to the authorities\nTo the prosecutor",
                "Prosecutor of the region",
                "sent\nNo answer.",
            ],
            ["2 June 2023", "Complaint about ill-treatment", "–", "closed: no elements of a crime"],
            ["September 2023", "European Parliament\nEP letter", "–", "sent"],
            ["10 April 2024", "Judgment: court of appeal", "Court No. 2", "imprisonment, 4 years"],
        ]

    def test_consent_is_told_as_it_stands(self, full: Full) -> None:
        export, detainee = full
        (consent,) = lines(prepared(export, "wgad", detainee.person).outline, "Consent")
        assert consent == {
            "Agrees that this is sent to the mechanism under the name": "yes",
            "Agrees that the name is given to the Government": "yes",
            "Given by": "other relative",
            "How it was given": "in writing",
            "Obtained on": "1 June 2023",
        }

    @pytest.mark.parametrize(("language", "court"), [("ru", "Суд № 2"), ("kk", "Court No. 2")])
    def test_names_are_in_the_language(self, full: Full, language: str, court: str) -> None:
        export, detainee = full
        outline = prepared(export, "wgad", detainee.person, language=language).outline
        identity = next(block for block in outline.blocks if isinstance(block, Table))
        assert [plain(row.cells[1]) for row in identity.rows[:3]] == ["Тестова", "Аружан", "Aruzhan Testova"]
        assert court in everything(outline)


class TestTorture:
    def test_each_incident_is_told(self, full: Full) -> None:
        export, detainee = full
        outline = prepared(export, "sr-torture", detainee.person).outline
        (incident,) = lines(outline, "Torture or other ill-treatment")
        assert incident == {
            "Date": "4 May 2023",
            "Place": "Uralsk",
            "Who carried it out": "captain, Police of Uralsk, carried it out",
            "Kind of act": "torture",
            "Methods": "slapping, kicking, punching, deprived of sleep",
            "Injuries": BY_HAND,
            "What it was believed to be for": "to obtain a confession",
            "Statement signed": "signed under force",
            "Examined by a doctor on": "20 May 2023",
            "Which doctor": "doctor of the place of detention",
            "Findings agree with the account (Istanbul Protocol)": "consistent with",
            "Treatment": "asked for and refused",
            "If the person died: autopsy and its result": "–",
            "Complaint filed, case number": "2 June 2023\n77",
            "Outcome of the complaint": "closed: no elements of a crime",
            "Pressed to withdraw the complaint": UNKNOWN,
            "Compensation": "50,000 tenge",
        }
        assert told(outline, "What happened") == [
            "She was beaten for a day.",
            "Six flats were searched.",
            "She writes about courts.",
        ]
        (arrest,) = lines(outline, "The arrest")
        assert arrest["Where the person was held"] == "Station 1\nSIZO 9"

    def test_a_death_asks_for_the_autopsy_and_several_acts_are_counted(self, desk_vault: Vault, export: Export) -> None:
        detainee = Detainee(desk_vault)
        detainee.act("custody_death", "2023-06-01")
        found = lines(prepared(export, "sr-torture", detainee.person).outline, "Torture or other ill-treatment")
        assert [each["If the person died: autopsy and its result"] for each in found] == ["–", BY_HAND]
        headings = [b for b in prepared(export, "sr-torture", detainee.person).outline.blocks if isinstance(b, Heading)]
        assert [plain(each.runs) for each in headings if each.level == 3] == ["Incident 1", "Incident 2"]

    def test_who_was_involved_is_not_shown_before_two_people_approved(self, desk_vault: Vault, export: Export) -> None:
        detainee = Detainee(desk_vault)
        amend(desk_vault, Involvement, detainee.involvement, approved_by_2="")
        (incident,) = lines(prepared(export, "sr-torture", detainee.person).outline, "Torture or other ill-treatment")
        assert incident["Who carried it out"] == WITHHELD


class TestDisappearance:
    def test_from_custody_alone(self, desk_vault: Vault, export: Export) -> None:
        detainee = Detainee(desk_vault)
        put(
            desk_vault,
            CustodyEpisode(
                person=detainee.person,
                custody_kind="missing",
                start=date("2022-01-08"),
                end=date("2022-01-09"),
                end_reason="released",
                place=detainee.city,
                carried_out_by=detainee.police,
            ),
        )
        made = prepared(export, "wgeid", detainee.person)
        assert made.remarks == ()
        (found,) = lines(made.outline, "The disappearance")
        assert list(found.values()) == [
            "8 January 2022",
            "Uralsk",
            "Police of Uralsk",
            UNKNOWN,
            "released\n9 January 2022",
        ]

    def test_from_an_act(self, desk_vault: Vault, export: Export) -> None:
        detainee = Detainee(desk_vault)
        act = detainee.act("disappearance", "2022-01-08", exact_location="at the square", attribution="denied")
        amend(desk_vault, Act, act, status_at_end="missing", narrative="He went out and did not come back.")
        made = prepared(export, "wgeid", detainee.person)
        (found,) = lines(made.outline, "The disappearance")
        assert list(found.values()) == ["8 January 2022", "at the square", UNKNOWN, "denied", "missing"]
        assert told(made.outline, "What happened")[0] == "He went out and did not come back."
        assert rows(made.outline, "Steps taken to find the person")[0][0] == "10 May 2023"


def test_a_team_says_once_who_it_is(desk_vault: Vault, export: Export) -> None:
    detainee = Detainee(desk_vault)
    own = WordingChange(
        template="communications", language="en", entry="own.organisation", wording="Monitors of Uralsk"
    )
    put(desk_vault, own)
    (submitter,) = lines(prepared(export, "wgad", detainee.person).outline, "Who submits this")
    assert submitter["Organisation"] == "Monitors of Uralsk"
    assert submitter["Name"] == BY_HAND
    assert submitter["Is your identity to be kept confidential?"].count(BOX) == 2


def test_lines_lead_to_their_records(full: Full) -> None:
    export, detainee = full
    blocks = prepared(export, "wgad", detainee.person).outline.blocks
    found = {row.record for block in blocks if isinstance(block, Table) for row in block.rows}
    assert {detainee.person, detainee.arrest, detainee.prison, detainee.consent} <= found
