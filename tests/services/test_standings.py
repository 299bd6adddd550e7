# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose consent a record asks for, what counts as consent today, and what stands in for it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import PROFILES, Reason, Standing, profile
from kzdesk.domain.fields import empty_value, specs
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.advocacy import Recommendation, RecommendationTarget, SanctionsGround, SanctionsTarget
from kzdesk.domain.records.case import Case, Event, Participation
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode, Sentence
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.listing import ListEntry, ListGroup
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.records.restriction import FinancialListEntry
from kzdesk.domain.records.source import Assertion
from kzdesk.domain.records.violation import Act, Involvement
from kzdesk.services.concerned import GROUPS, OF_NOBODY, OF_PEOPLE, OF_WHOLE, UNKNOWN
from kzdesk.services.disclosed import DisclosedRecords
from kzdesk.store.vault import Vault
from tests.disclosure_table import NOBODY, SOMEBODY
from tests.vaults import make_vault

R = TypeVar("R", bound=Record)
CODES = tuple(each.code for each in PROFILES)
DAY = PartialDate("2022-01-05")
ALL = "C6 health family"


class Desk:
    """Puts records into a vault and reads them back as a document would get them."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault

    def put(self, record: R) -> R:
        with self.vault.transaction() as tx:
            return tx.records.put(record)

    def person(self, *consents: str, published: str = "", **facts: Any) -> str:
        """A person with a name who gave these consents, each told by its levels."""
        person = self.put(Person(occupation="driver", **facts)).id
        self.put(PersonName(person=person, given="Arman", surname="Serikov", written="Arman Serikov", script="latin"))
        for levels in consents:
            self.agree(person, levels)
        if published:
            self.put(PriorPublication(person=person, title="List", published_on=PartialDate(published)))
        return person

    def agree(self, person: str, levels: str, given: str = "2023", withdrawn: str = "", **facts: Any) -> None:
        end = PartialDate(withdrawn) if withdrawn else None
        consent = Consent(person=person, levels=tuple(levels.split()), obtained_on=PartialDate(given), withdrawn_on=end)
        self.put(replace(consent, **facts))

    def standing(self, person: str, code: str = "public", addressee: str = "") -> Standing:
        with self.vault.transaction() as tx:
            return DisclosedRecords(tx, profile(code), "Person", addressee).standing(person)

    def standings(self, person: str) -> str:
        """The standing under every profile: N by name, P under a pseudonym, - not at all."""
        letters = {Standing.NAMED: "N", Standing.ANONYMOUS: "P", Standing.HIDDEN: "-"}
        return " ".join(letters[self.standing(person, code)] for code in CODES)

    def give(self, record: R, code: str = "un") -> R:
        with self.vault.transaction() as tx:
            return DisclosedRecords(tx, profile(code), "Person").get(type(record), record.id)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One vault for all: every test puts in people of its own."""
    vault = make_vault(tmp_path_factory.mktemp("standings") / "standings.kzvault")
    yield Desk(vault)
    vault.close()


def test_every_type_stands_in_one_table_or_is_printed_by_no_document() -> None:
    tables = ({"person"}, OF_NOBODY, set(OF_PEOPLE), OF_WHOLE, set(GROUPS))
    named = [name for table in tables for name in table]
    assert len(named) == len(set(named))
    assert set(named) == {*NOBODY, *SOMEBODY}
    assert set(named) < {cls.TYPE for cls in TYPES}


@pytest.mark.parametrize(
    ("consents", "published", "expected"),
    [
        ([], "", "- - - - -"),
        ([("C6", "2023", "")], "", "N N N N N"),
        ([("C5", "2023", "")], "", "P P P P N"),
        ([("C3", "2023", "")], "", "- - N - N"),
        ([("C4", "2023", "")], "", "- - N N N"),
        ([], "2021", "N N N N N"),
        ([], "2030", "- - - - -"),  # not published yet
        ([("C5", "2020", "")], "2021", "P P P P N"),  # whoever was asked has answered
        ([("C1", "2023", "")], "2021", "- - - - N"),
        ([("C0", "2023", "")], "2021", "- - - - -"),
        ([("C6", "2022", ""), ("C0", "2023", "")], "", "- - - - -"),
        ([("C6", "2030", "")], "", "- - - - -"),  # not given yet
        ([("C6", "XXXX", "")], "", "N N N N N"),
        ([("C6", "2022", "2023")], "2021", "- - - - -"),
        ([("C6", "2022", "2030")], "2021", "- - - - -"),  # announced for later: counts now
        ([("C6", "2022", "XXXX")], "2021", "- - - - -"),
        ([("C6", "2022", "2023"), ("C6", "2024", "")], "", "N N N N N"),
        ([("C6", "2022", "2023"), ("C5", "2021", "")], "2021", "P P P P N"),
        ([("C6", "2021", ""), ("C2", "2022", "2023")], "", "- - - - -"),  # not the coalition, so not the public
        ([("C6", "2021", ""), ("C3", "2022", "2023")], "", "- - - - -"),
        ([("C4", "2021", ""), ("C2", "2022", "2023")], "", "- - N N N"),
        ([("C6", "2021", ""), ("C1", "2022", "2023")], "", "- - - - -"),
    ],
)
def test_what_people_want_today_counts(
    desk: Desk, consents: list[tuple[str, str, str]], published: str, expected: str
) -> None:
    person = desk.person(published=published)
    for levels, given, withdrawn in consents:
        desk.agree(person, levels, given, withdrawn)
    assert desk.standings(person) == expected


def test_an_earlier_publication_stands_in_where_nobody_could_be_asked(desk: Desk) -> None:
    person = desk.person(published="2021")
    desk.agree(person, "C1", given_by="none_possible")
    assert desk.standings(person) == "N N N N N"


@pytest.mark.parametrize(
    ("born", "levels", "published", "expected"),
    [
        ("2008-01-05", "C6", "", "N N N N N"),  # eighteen today
        ("2008-01-06", "C6", "", "P P N P N"),
        ("2008", "C6", "", "P P N P N"),
        ("2007", "C6", "", "N N N N N"),
        ("2007/2009", "C6", "", "P P N P N"),
        ("2012-03", "C5", "", "P P P P N"),
        ("2012-03", "C2", "", "- P - - N"),
        ("2012-03", "", "2021", "P P N P N"),
        ("2012-03", "", "", "- - - - -"),
        ("XXXX", "C6", "", "N N N N N"),
    ],
)
def test_children_are_named_to_few(desk: Desk, born: str, levels: str, published: str, expected: str) -> None:
    person = desk.person(*filter(None, [levels]), published=published, birth_date=PartialDate(born))
    assert desk.standings(person) == expected


@pytest.mark.parametrize(
    ("scope", "addressee", "expected"),
    [
        ("", "anybody", "N N N N N"),
        ("WGAD", "", "- - - - N"),
        ("WGAD", "wgad ", "- N N N N"),
        ("Amnesty; WGAD,\nHuman  Rights House", "human rights house", "- N N N N"),
        ("Amnesty; WGAD", "Amnesty; WGAD", "- - - - N"),
        ("WGAD", "WG", "- - - - N"),
        (" , ;", "", "N N N N N"),
    ],
)
def test_consent_for_named_recipients_holds_for_them_alone(
    desk: Desk, scope: str, addressee: str, expected: str
) -> None:
    person = desk.person()
    desk.agree(person, "C6", scope=scope)
    letters = {Standing.NAMED: "N", Standing.HIDDEN: "-"}
    assert " ".join(letters[desk.standing(person, code, addressee)] for code in CODES) == expected


def test_withdrawing_consent_for_some_recipients_ends_what_goes_further(desk: Desk) -> None:
    person = desk.person("C6")
    desk.agree(person, "C2", "2024", "2025", scope="Amnesty")
    assert desk.standings(person) == "- - - - -"


def test_what_hangs_on_nobody_known_is_not_printed(desk: Desk) -> None:
    """Nobody on record, a person who was deleted, a whole that was deleted, an unconfirmed match."""
    agreed, event = desk.person(ALL), desk.put(Event(title="Protest"))
    case = desk.put(Case(title="Case"))
    part = desk.put(Participation(case=case.id, person=agreed))
    sentence = desk.put(Sentence(participation=part.id, level="first", pronounced=DAY))
    assert desk.give(sentence) == sentence
    gone = desk.put(Person())
    lost = (
        desk.put(Act(event=event.id, act_type="torture", narrative="Beaten.")),
        desk.put(Act(event=event.id, act_type="torture", narrative="Beaten.", victim=gone.id)),
        desk.put(CustodyEpisode(person=gone.id, custody_kind="pretrial", start=DAY)),
        desk.put(FinancialListEntry(printed_name="SERIKOV", person=agreed, match_status="auto")),
        desk.put(FinancialListEntry(printed_name="SERIKOV", match_status="confirmed")),
        desk.put(Assertion(subject_type="person", subject_id=agreed, subject_field="iin", value="820105")),
        sentence,
    )
    with desk.vault.transaction() as tx:
        tx.records.delete(Person, gone.id)
        tx.records.delete(Participation, part.id)
    for record in lost:
        for code in CODES:
            given = desk.give(record, code)
            for item in specs(type(record)):
                kept = getattr(record, item.name) if item.part_of else empty_value(item.kind)
                assert getattr(given, item.name) == kept, (record.TYPE, item.name, code)


def hearing_of(desk: Desk, *people: str, **roles: str) -> Hearing:
    case = desk.put(Case(title="Airport case", number="77"))
    for person in people:
        desk.put(Participation(case=case.id, person=person, role=roles.get(person, "accused")))
    return desk.put(Hearing(case=case.id, held_on=DAY, outcome="Both sentenced.", mode="closed", judges="A. Judge"))


@pytest.mark.parametrize(
    ("agreed", "held_on", "outcome", "mode"),
    [
        ([ALL], DAY, "Both sentenced.", "closed"),
        ([ALL, ALL], DAY, "Both sentenced.", "closed"),
        ([ALL, "C5"], DAY, "", "closed"),
        ([ALL, ""], DAY, "", "closed"),
        (["C5", "C5"], PartialDate("2022-01"), "", "closed"),
        (["C5", ""], PartialDate("2022-01"), "", "closed"),
        (["", ""], None, "", ""),
        ([], DAY, "Both sentenced.", "closed"),
    ],
)
def test_of_a_case_texts_ask_everybody_and_dates_whoever_may_be_shown(
    desk: Desk, agreed: list[str], held_on: PartialDate | None, outcome: str, mode: str
) -> None:
    given = desk.give(hearing_of(desk, *(desk.person(*filter(None, [each])) for each in agreed)))
    assert (given.held_on, given.outcome, given.mode) == (held_on, outcome, mode)
    assert given.judges == ("A. Judge" if outcome else "")


def test_a_lawyer_is_not_asked_about_the_case_and_is_not_named_in_it(desk: Desk) -> None:
    lawyer = desk.person()
    hearing = hearing_of(desk, desk.person(ALL), lawyer, **{lawyer: "lawyer"})
    assert desk.give(hearing).outcome == "Both sentenced."
    with desk.vault.transaction() as tx:
        records = DisclosedRecords(tx, profile("un"), "Person")
        shown = [each.person for each in records.parts(Participation, hearing.case)]
        names = records.grouped(PersonName, "person", [lawyer])[lawyer]
    assert lawyer not in shown
    assert [each.written for each in names] == [""]


@pytest.mark.parametrize("role", ["witness", "victim", "defence_witness"])
def test_a_witness_and_a_victim_are_asked_about_the_case(desk: Desk, role: str) -> None:
    other = desk.person()
    assert desk.give(hearing_of(desk, desk.person(ALL), other, **{other: role})).outcome == ""


@pytest.mark.parametrize(
    ("of_person", "of_relative", "relation", "told"),
    [
        (ALL, ALL, "spouse", "public - coalition r un r government r internal r"),
        ("C6", ALL, "spouse", "coalition r un r government - internal r"),
        (ALL, "C6", "spouse", "coalition r un r government - internal r"),
        ("C6", "C6", "colleague", "coalition r un r government r internal r"),
        (ALL, "", "spouse", "coalition - un - government - internal -"),
        (ALL, "C2", "spouse", "coalition r un - government - internal r"),
        (ALL, "C5", "colleague", "coalition - un - government - internal r"),
    ],
)
def test_a_relation_asks_both_and_family_where_it_is_published(
    desk: Desk, of_person: str, of_relative: str, relation: str, told: str
) -> None:
    relative = desk.person(*filter(None, [of_relative]))
    stored = desk.put(
        PersonRelation(person=desk.person(of_person), relation_type=relation, other_person=relative, start=DAY)
    )
    words = told.split()
    for code, letter in zip(words[::2], words[1::2], strict=True):
        assert (desk.give(stored, code).other_person == relative) == (letter == "r"), code


APPROVED: dict[str, Any] = {"approved_by_1": "First", "approved_by_2": "Second"}


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({**APPROVED, "source": "s"}, True),
        ({**APPROVED}, False),
        ({"approved_by_1": "First", "source": "s"}, False),
        ({"approved_by_1": "First", "approved_by_2": "  first", "source": "s"}, False),
        ({"approved_by_1": "A.  Bek", "approved_by_2": "a. bek", "source": "s"}, False),
    ],
)
def test_a_perpetrator_is_named_with_two_approvals_and_a_source(desk: Desk, facts: dict[str, Any], named: bool) -> None:
    officer, victim = desk.person(), desk.person(ALL)
    act = desk.put(Act(event=desk.put(Event(title="Arrest")).id, victim=victim, act_type="torture"))
    stored = desk.put(Involvement(act=act.id, perpetrator=officer, degree="ordered", rank_post="Major", **facts))
    for code in CODES:
        with desk.vault.transaction() as tx:
            records = DisclosedRecords(tx, profile(code), "Person")
            before = records.grouped(PersonName, "person", [officer])[officer]
            given = records.get(Involvement, stored.id)
            after = records.grouped(PersonName, "person", [officer])[officer]
        allowed = named and code in ("un", "internal")
        assert (given.perpetrator, given.rank_post) == ((officer, "Major") if allowed else ("", "")), code
        assert [each.written for each in (*before, *after)] == ["", "Arman Serikov" if allowed else ""], code


@pytest.mark.parametrize("levels", ["C5", ""])
def test_a_perpetrator_is_not_named_where_the_victim_is_not(desk: Desk, levels: str) -> None:
    officer, victim = desk.person(), desk.person(*filter(None, [levels]))
    act = desk.put(Act(event=desk.put(Event(title="Arrest")).id, victim=victim, act_type="torture"))
    stored = desk.put(Involvement(act=act.id, perpetrator=officer, degree="ordered", source="s", **APPROVED))
    with desk.vault.transaction() as tx:
        records = DisclosedRecords(tx, profile("un"), "Person")
        assert records.get(Involvement, stored.id).perpetrator == ""
        assert [each.written for each in records.grouped(PersonName, "person", [officer])[officer]] == [""]


def test_nothing_of_a_sanctions_target_is_printed_before_two_people_approved(desk: Desk) -> None:
    target = desk.put(SanctionsTarget(name="Some Minister", position=1))
    ground = desk.put(SanctionsGround(target=target.id, wording="He ordered it.", sources="A report"))
    wording = desk.put(Recommendation(wording="impose sanctions on Some Minister", addressees="the Council"))
    named = desk.put(RecommendationTarget(recommendation=wording.id, target=target.id))
    other = desk.put(Recommendation(wording="publish the findings"))

    def given() -> list[str]:
        return [
            desk.give(target, "public").name,
            desk.give(ground, "public").wording,
            desk.give(named, "public").target,
            desk.give(wording, "public").wording,
        ]

    assert given() == ["", "", "", ""]
    assert desk.give(other, "public") == other
    desk.put(replace(target, **APPROVED))
    assert given() == ["Some Minister", "He ordered it.", target.id, "impose sanctions on Some Minister"]


def test_what_a_team_says_of_a_group_asks_everybody_in_it(desk: Desk) -> None:
    group = desk.put(ListGroup(section="s", heading="In the airport case", intro="All four were beaten."))
    desk.put(ListEntry(group=group.id, person=desk.person(ALL)))
    assert desk.give(group, "public") == group
    desk.put(ListEntry(group=group.id, person=desk.person("C5")))
    assert (desk.give(group, "public").heading, desk.give(group, "public").intro) == ("In the airport case", "")


def test_what_is_typed_over_a_record_counts_and_not_what_is_stored(desk: Desk) -> None:
    shown, hidden = desk.person(ALL), desk.person()
    entry = desk.put(ListEntry(group="g", person=shown, narrative="He was beaten."))
    with desk.vault.transaction() as tx:
        records = DisclosedRecords(tx, profile("public"), "Person")
        assert records.get(ListEntry, entry.id).narrative == "He was beaten."
        assert records.disclosed(replace(entry, person=hidden)).narrative == ""
        new = (records.disclosed(replace(entry, id="", person=each)) for each in (shown, hidden))
        assert [each.narrative for each in new] == ["He was beaten.", ""]


def named_as(records: DisclosedRecords, person: str) -> str:
    return records.grouped(PersonName, "person", [person])[person][0].written


def test_pseudonyms_are_stable_in_a_profile_and_differ_between_profiles_and_vaults(desk: Desk, tmp_path: Path) -> None:
    person = desk.person("C5")

    def seen(vault: Vault, code: str) -> str:
        with vault.transaction() as tx:
            return named_as(DisclosedRecords(tx, profile(code), "Person"), person)

    codes = ("public", "coalition", "un", "government")
    first = [seen(desk.vault, code) for code in codes]
    assert [seen(desk.vault, code) for code in codes] == first
    other = make_vault(tmp_path / "other.kzvault")
    with other.transaction() as tx:
        tx.records.put(Person(id=person))
        tx.records.put(PersonName(person=person, written="Arman Serikov"))
        tx.records.put(Consent(person=person, levels=("C5",), obtained_on=PartialDate("2023")))
    second = [seen(other, code) for code in codes]
    other.close()
    assert len({*first, *second}) == 8
    assert all(each.startswith("Person ") and "Serikov" not in each for each in (*first, *second))


def test_whoever_is_shown_and_what_is_withheld_is_told(desk: Desk) -> None:
    named, unnamed, hidden = desk.person(ALL), desk.person("C5"), desk.person()
    with desk.vault.transaction() as tx:
        records = DisclosedRecords(tx, profile("public"), "Person")
        records.by_ids(Person, [named, unnamed, hidden])
        assert dict(records.shown) == {}
        records.grouped(PersonName, "person", [named, unnamed, hidden])
        assert dict(records.shown) == {named: Standing.NAMED, unnamed: Standing.ANONYMOUS}
        told = {(each.record_id, each.field, each.reason) for each in records.withheld}
    assert (hidden, "occupation", Reason.CONSENT) in told
    assert (unnamed, "occupation", Reason.COARSE) in told
    assert (named, "person_kind", Reason.CLASS) in told
    assert (named, "occupation", Reason.CLASS) not in told
    assert UNKNOWN not in {each.record_id for each in records.withheld}
