# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of the tables: what clashes is found, and what looks like it and is sound is not."""

import dataclasses
from collections.abc import Iterator

import pytest

from kzdesk.domain.checks import date_order, intervals, relations, standing_alone, time_served, trials, values
from kzdesk.domain.checks.files import PersonFile, RecordFile, Suffered
from kzdesk.domain.checks.finding import Finding
from kzdesk.domain.checks.tables.register import OF_RECORDS, TABLES
from kzdesk.domain.checks.tables.rules import Clash, Where
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import spec
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.advocacy import Intervention
from kzdesk.domain.records.case import Event, Provision
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.evidence import Attachment
from kzdesk.domain.records.hearing import Hearing, Observation
from kzdesk.domain.records.listing import ListAssessment
from kzdesk.domain.records.person import Person, PersonRelation
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.records.source import Information, Source
from kzdesk.domain.records.violation import Act, EventLink, IllTreatment, Involvement
from kzdesk.domain.terms import Term
from kzdesk.services.review.record_files import ALONE
from tests.unit.checks.told import around, charge, custody, made, part, person, sentence, told

PLACES = dataclasses.replace(
    around(),
    facilities={
        "sizo": Facility(id="sizo", facility_type="sizo"),
        "colony": Facility(id="colony", facility_type="colony"),
    },
    organisations={
        "party": Organisation(id="party", org_type="party"),
        "court": Organisation(id="court", org_type="court", name="Bostandyk District Court"),
        "supreme": Organisation(id="supreme", org_type="court", name="Supreme Court"),
    },
)
ARREST = custody("admin_arrest", "2023-06-01", "2023-06-11", end_reason="served")
TERM = sentence("2023-03-14", "6y", court="court", counted_from="2022-09-03")
HELD = custody("pretrial", "2022-09-03", "2023-03-14", end_reason="replaced")
SERVING = custody("imprisonment", "2023-03-14")


def suffered(act: str = "torture", status: str = "", ill: IllTreatment | None = None, *who: Involvement) -> Suffered:
    done = made(Act, "act", victim="person", act_type=act, status_at_end=status, start="2022-01-06")
    return Suffered(done, made(Event, "event", start="2022-01-05"), (ill,) if ill else (), who)


def hurt(**facts: object) -> IllTreatment:
    return made(IllTreatment, "ill", **({"methods": ("beat_hands",)} | facts))


def tied(kind: str, other: str = "other", *, start: str = "") -> PersonRelation:
    return made(PersonRelation, f"{kind}-{other}", person="person", relation_type=kind, other_person=other, start=start)


def of_person(file: PersonFile) -> Iterator[Finding]:
    for look in (values.look, date_order.look, intervals.look, relations.look, time_served.look, trials.look):
        yield from look(file)


WRONG: tuple[tuple[PersonFile, str], ...] = (
    (person(custody("pretrial", "2023-01-02", "2023-05-02", end_reason="parole")), "end of custody pending trial"),
    (person(custody("bail", "2023-01-02", "2023-05-02", end_reason="served")), "end of bail"),
    (person(custody("admin_arrest", "2023-01-02", "2023-01-12", end_reason="acquitted")), "An acquittal"),
    (person(custody("pretrial", "2023-01-02", end_reason="released")), "counts as going on"),
    (person(custody("pretrial", "2023-01-02", facility="colony"), around=PLACES), "nobody is held so"),
    (person(custody("pledge", "2023-01-02", facility="sizo"), around=PLACES), "takes no liberty"),
    (person(custody("missing", "2023-01-02", facility="sizo"), around=PLACES), "disappeared"),
    (person(custody("pretrial", "2023-01-02", ordered_by="party"), around=PLACES), "is no court"),
    (person(custody("detention", "2023-01-02", carried_out_by="party"), around=PLACES), "detains nobody"),
    (person(custody("extradition", "2023-01-02", requesting_state="UZ"), citizenship=("KZ",)), "citizen of Kazakhstan"),
    (person(custody("deportation", "2023-01-02"), citizenship=("KZ",)), "only foreigners"),
    (person(custody("admin_arrest", "2023-01-02", extended_to="2023-02-02")), "does not let it be extended"),
    (person(custody("detention", "2023-01-02", term_days=10)), "72 hours"),
    (person(custody("pretrial", "2023-01-02", "2023-02-02", end_reason="died")), "no day of death"),
    (person(custody("imprisonment", "2023-01-02"), death_date="2023-03-01"), "having died"),
    (person(ARREST, custody("admin_arrest", "2023-06-01", "2023-06-16")), "recorded twice"),
    (
        person(custody("bail", "2023-01-02", "2023-05-02"), custody("pretrial", "2023-02-02", "2023-04-02")),
        "at liberty",
    ),
    (
        person(
            custody("pretrial", "2022-01-02", "2022-05-02", end_reason="acquitted"),
            custody("imprisonment", "2022-05-02"),
        ),
        "ended in freedom",
    ),
    (person(custody("admin_arrest", "2023-06-01", "2023-06-05", end_reason="served", term_days=15)), "after 4"),
    (person(custody("pretrial", "2023-06-01", term_days=60, extended_to="2023-07-01")), "before the first order"),
    (person(custody("pretrial", "2023-06-01", "2023-09-01", extended_to="2023-08-01")), "which is later"),
    (
        person(custody("detention", "2023-06-01", without_contact=True, lawyer_access=PartialDate("2023-06-01"))),
        "without contact",
    ),
    (person(custody("admin_detention", "2023-06-01", "2023-06-11")), "in hours"),
    (
        person(
            custody("pretrial", "2022-01-02", "2022-05-02", end_reason="died"), custody("imprisonment", "2022-08-02")
        ),
        "by the death",
    ),
    (person(part(charge("405", part="2"), case_kind="administrative")), "tried apart"),
    (person(part(charge("405", part="2", stage="convicted"), role="acquitted")), "the stage of a charge clash"),
    (person(part(charge("405", part="2"), role="judge")), "not that of an accused"),
    (person(part(charge("405", part="2", stage="acquitted"))), "recorded as convicted, but every charge"),
    (person(part(sentence("2023-03-14", "2y", court="party")), around=PLACES), "the court is of another type"),
    (person(part(sentence("2023-03-14", "2y", court="supreme")), around=PLACES), "instance recorded"),
    (person(part(sentence("2023-03-14", "2y", kind="restriction", regime="medium"))), "A regime"),
    (person(part(sentence("2023-03-14", "2y", amount_kzt=1000))), "not one in money"),
    (person(part(sentence("2023-03-14", "12y", kind="post_ban"))), "more than 10y"),
    (person(part(sentence("2023-03-14", "2y", kind="deportation")), citizenship=("KZ",)), "only foreigners"),
    (person(part(charge("405", part="2", stage="convicted", stage_date="2023-03-04"), TERM)), "of that day"),
    (person(part(TERM, sentence("2023-05-14", "7y"))), "two sentences of the first instance"),
    (
        person(
            part(sentence("2023-03-14", "6y", in_force_on="2023-04-01"), sentence("2023-06-01", "5y", level="appeal"))
        ),
        "a higher court decided",
    ),
    (person(SERVING, part(sentence("2023-03-14", "3y", kind="fine"))), "gives such a punishment"),
    (
        person(custody("pretrial", "2023-01-02"), part(charge("405", part="2", stage="dropped"), role="accused")),
        "goes on, although",
    ),
    (
        person(HELD, custody("imprisonment", "2023-03-14", "2023-09-14", end_reason="parole"), part(TERM)),
        "Parole is recorded",
    ),
    (
        person(
            HELD,
            custody("imprisonment", "2023-03-14", "2023-09-14", end_reason="served"),
            part(sentence("2023-03-14", "6y")),
        ),
        "counted double",
    ),
    (
        person(custody("imprisonment", "2018-03-14"), part(sentence("2018-03-14", "2y", counted_from="2018-03-14"))),
        "was over by",
    ),
    (person(HELD, SERVING, part(sentence("2023-03-14", "6y", credit_days=900))), "are credited"),
    (person(HELD, part(charge("405", part="2"), role="sought"), custody("pretrial", "2023-03-15")), "as sought"),
    (person(part(role="judge"), part(role="accused")), "exclude each other"),
    (person(acts=(suffered("unlawful_killing", "free"),)), "as alive afterwards"),
    (person(acts=(suffered("torture", "dead"),)), "no day of death"),
    (person(acts=(suffered("surveillance", ill=hurt()),)), "nobody is touched"),
    (
        person(acts=(suffered(ill=hurt(examined_by="none", consistency="typical")),)),
        "Nobody is recorded as having examined",
    ),
    (person(acts=(suffered("denial_medical", ill=hurt(treatment="adequate")),)), "as denied"),
    (person(acts=(suffered("forced_confession", ill=hurt(statement_signed="refused")),)), "forced confession"),
    (person(acts=(suffered(ill=hurt(complaint_outcome="no_case", criminal_case_number="12")),)), "no criminal case"),
    (
        person(
            acts=(
                suffered("torture", "", hurt(complaint_outcome="no_case"), made(Involvement, "i", status="convicted")),
            )
        ),
        "is no conviction",
    ),
    (
        person(restrictions=(Restriction(id="r", restriction_type="travel_ban", amount_kzt=5),)),
        "nothing to do with money",
    ),
    (
        person(restrictions=(Restriction(id="r", restriction_type="probation", before_verdict=True),)),
        "follows from a conviction",
    ),
    (person(consents=(made(Consent, "c", levels=("C0", "C6")),)), "consent to more"),
    (
        person(consents=(made(Consent, "c", obtained_on="2023-05-01", review_on=PartialDate("2023-01-01")),)),
        "Ask again on",
    ),
    (
        person(assessments=(made(ListAssessment, "a", decision="list", exclusions=("violence",)),)),
        "ground against listing",
    ),
    (person(relations=(tied("parent", "person"),)), "related to themselves"),
    (person(relations=(tied("parent"), tied("spouse"))), "exclude each other"),
    (
        person(
            relations=(tied("parent", "q"),),
            related_by=(dataclasses.replace(tied("parent", "person"), person="q", id="q"),),
        ),
        "exclude each other",
    ),
    (person(relations=(tied("child", "a"), tied("child", "b"), tied("child", "c"))), "More than two"),
    (
        person(
            relations=(tied("sibling"),),
            relatives={"other": made(Person, "other", birth_date="1920")},
            birth_date="1980",
        ),
        "forty years",
    ),
    (person(birth_date="2051-01-01"), "in the future"),
    (person(person_kind="group", birth_date="1980"), "A group of people"),
    (person(roles=("foreigner",), citizenship=("KZ",)), "a citizen of Kazakhstan alone"),
)
WRONG_TOO: tuple[tuple[PersonFile, str], ...] = (
    (person(custody("imprisonment", "2020-09-03"), custody("imprisonment", "2022-09-03")), "neither has an end"),
    (person(part(sentence("2023-03-14", "6y"), role="acquitted")), "recorded as acquitted"),
    (person(part(sentence("2023-03-14", "6y"), sentence("2023-03-15", "5y", level="appeal"))), "too soon"),
    (person(relations=(tied("spouse", "a", start="2001"), tied("spouse", "b", start="2005"))), "at the same time"),
    (
        person(part(), relations=(tied("co_defendant"),), roles_of_relatives={"other": {"x": "accused"}}),
        "accused together",
    ),
    (
        person(part(charge("405", part="2", stage="convicted"), charge("405", "x", part="2", stage="acquitted"))),
        "both as convicted",
    ),
    (person(part(TERM, sentence("2023-06-01", "5y", level="appeal", court="court"))), "the same court"),
    (person(custody("pledge", "2022-09-03"), part(TERM)), "although imprisonment"),
    (
        person(
            custody("imprisonment", "2020-09-03", "2022-09-03", end_reason="served"), custody("parole", "2022-09-03")
        ),
        "for another reason",
    ),
    (
        person(custody("pretrial", "2022-01-03", "2022-03-03", end_reason="released"), death_date="2022-03-03"),
        "the day on which the person died",
    ),
)
SOUND: tuple[PersonFile, ...] = (
    person(
        ARREST,
        HELD,
        SERVING,
        part(charge("405", part="2", stage="convicted", stage_date="2023-03-14"), TERM),
        around=PLACES,
    ),
    person(
        custody("imprisonment", "2019-03-14", "2022-09-14", end_reason="parole"),
        part(sentence("2019-03-14", "6y", counted_from="2019-03-14")),
    ),
    person(custody("pretrial", "2023-01-02", facility="sizo", ordered_by="court"), around=PLACES, citizenship=("KZ",)),
    person(custody("extradition", "2023-01-02", requesting_state="KZ"), citizenship=("KZ",)),
    person(custody("extradition", "2023-01-02", requesting_state="UZ"), citizenship=("UZ",)),
    person(custody("admin_arrest", "2023-06-01", "2023-06-16", end_reason="served", term_days=15)),
    person(
        custody("detention", "2023-06-01", "2023-06-03"),
        custody("pretrial", "2023-06-03", "2023-09-01", end_reason="released"),
    ),
    person(part(sentence("2023-03-14", "6y"), sentence("2023-06-01", "5y", level="appeal", in_force_on="2023-06-01"))),
    person(part(sentence("2022-03-14", "6y"), sentence("2022-09-01", level="cassation"), sentence("2023-03-14", "5y"))),
    person(acts=(suffered("torture", "injured", hurt(complaint_filed="2022-02-01", complaint_outcome="pending")),)),
    person(acts=(suffered("unlawful_killing", "dead"),), death_date="2022-01-06"),
    person(restrictions=(Restriction(id="r", restriction_type="account_block", before_verdict=True, amount_kzt=5),)),
    person(consents=(made(Consent, "c", levels=("C1", "C2", "C4"), obtained_on="2023-05-01"),)),
    person(
        relations=(tied("parent"), tied("employer")),
        relatives={"other": made(Person, "other", birth_date="2001")},
        birth_date="1970",
    ),
)
RECORDS: tuple[tuple[RecordFile, str], ...] = (
    (
        RecordFile(
            made(Attachment, "a", captured_on=PartialDate("2023-05-02"), received_on=PartialDate("2023-05-01")),
            around(),
        ),
        "Received on",
    ),
    (RecordFile(made(Source, "s", published=PartialDate("2031-05-02")), around()), "in the future"),
    (
        RecordFile(
            made(Information, "i", received_on=PartialDate("2022-01-01")),
            around(),
            {"event": made(Event, "e", start="2022-01-05")},
        ),
        "Began",
    ),
    (RecordFile(Intervention(id="i", status="planned", sent_on=PartialDate("2023-01-01")), around()), "not sent yet"),
    (
        RecordFile(
            made(Event, "e", affected_count=1), around(), parts=(Act(id="a", victim="1"), Act(id="b", victim="2"))
        ),
        "acts against 2 people",
    ),
    (
        RecordFile(made(Event, "e", end="2022-01-05"), around(), parts=(made(Act, "a", start="2023-01-05"),)),
        "long after",
    ),
    (
        RecordFile(
            EventLink(id="l", link_type="precedes"),
            around(),
            {"event": made(Event, "e", start="2023"), "other_event": made(Event, "f", start="2022")},
        ),
        "linked",
    ),
    (
        RecordFile(
            Place(id="p", name="Oblast", level="oblast"),
            around(),
            {"parent": Place(id="q", name="City", level="settlement")},
        ),
        "lower level",
    ),
    (RecordFile(Provision(id="p", shortest=Term(5), longest=Term(2)), around()), "longer than the longest"),
    (RecordFile(made(Provision, "p", code="CC2014", valid_from="2012-01-01"), around()), "only from 1 January 2015"),
    (
        RecordFile(Observation(id="o", arrived="12:00", left="10:00"), around(), {"hearing": Hearing(id="h")}),
        "left at 10:00",
    ),
    (
        RecordFile(Involvement(id="i", perpetrator="1"), around(), {"act": Act(id="a", victim="1")}),
        "as its perpetrator",
    ),
    (
        RecordFile(
            Involvement(id="i", perpetrator="1"),
            around(),
            {"act": made(Act, "a", start="2023"), "perpetrator": made(Person, "1", death_date="2021")},
        ),
        "Died",
    ),
)


@pytest.mark.parametrize(("file", "words"), [*WRONG, *WRONG_TOO], ids=[words for _, words in (*WRONG, *WRONG_TOO)])
def test_what_clashes_is_found(file: PersonFile, words: str) -> None:
    assert any(words in sentence for sentence in told(of_person(file)))


@pytest.mark.parametrize("file", SOUND)
def test_what_is_sound_is_left_alone(file: PersonFile) -> None:
    assert told(of_person(file)) == []


@pytest.mark.parametrize(("file", "words"), RECORDS, ids=[words for _, words in RECORDS])
def test_what_clashes_in_records_that_stand_alone_is_found(file: RecordFile, words: str) -> None:
    looks = (values.look_at_record, date_order.look_at_record, standing_alone.look)
    assert any(words in sentence for look in looks for sentence in told(look(file)))


def fields(rows: tuple[Clash, ...]) -> Iterator[Where]:
    for row in rows:
        yield from ((name, field) for name, field, _ in row.when)


def test_rows_name_fields_that_there_are() -> None:
    """A row with a slip in it would never apply; those of records that stand alone name types and fields of them."""
    types = {cls.TYPE: cls for cls in TYPES}
    for name, table in OF_RECORDS.items():
        record = types[name]
        wheres = [
            *fields(table.clashes),
            *table.done,
            *(each for row in table.orders for each in (row.first, row.then)),
        ]
        for alias, field in wheres:
            target = record if alias == name else types[spec(record, alias).target]
            assert spec(target, field).name == field
    known = {field for cls in TYPES for field in (each.name for each in dataclasses.fields(cls))}
    for table in TABLES.values():
        assert {field for _, field in fields(table.clashes)} <= known


def test_every_table_of_records_is_of_a_type_that_is_looked_at() -> None:
    assert set(OF_RECORDS) == {cls.TYPE for cls in ALONE}
