# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of one person's records against one another: what clashes is found, what only looks like it is not."""

import dataclasses
from typing import Any

import pytest

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.files import Listed, PersonFile, Punished, Suffered
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.domain.records.violation import Act, IllTreatment
from tests.unit.checks.told import around, charge, custody, listed, made, part, person, sentence, told

COURTS = dataclasses.replace(
    around(),
    organisations={
        "a": Organisation(id="a", org_type="court", name="Bostandyk District Court of Almaty"),
        "b": Organisation(id="b", org_type="court", name="Medeu District Court of Almaty"),
        "sanction": Organisation(id="sanction", org_type="court", name="Specialised Interdistrict Investigating Court"),
        "offences": Organisation(id="offences", org_type="court", name="Court for Administrative Offences of Almaty"),
        "crimes": Organisation(id="crimes", org_type="court", name="Interdistrict Criminal Court of Almaty"),
    },
)
COURTS = dataclasses.replace(
    COURTS,
    places={each: Place(id=each, name=each.title(), level="oblast_city") for each in ("almaty", "aktobe")},
    facilities={"here": Facility(id="here", facility_type="sizo", place="almaty")},
)
HELD = custody("pretrial", "2022-11-03", "2023-03-14", end_reason="released")
REPLACED = custody("pretrial", "2022-11-03", "2023-03-14", end_reason="replaced")
SIX_YEARS = part(charge("272", part="2", stage="convicted"), sentence("2023-03-14", "6y"))
IIN = "800211300004"


def act(end: str = "", *ill: IllTreatment, **facts: Any) -> Suffered:
    done = made(Act, "act", victim="person", act_type="torture", start="2022-01-06", end=end, **facts)
    return Suffered(done, made(Event, "event", start="2022-01-05"), ill)


def hurt(name: str, **facts: Any) -> IllTreatment:
    return made(IllTreatment, name, methods=("beat_hands",), **facts)


def seen(by: str, on: str) -> IllTreatment:
    return hurt("seen", examined_by=by, examined_on=on)


def limit(kind: str, start: str = "", end: str = "", **facts: Any) -> Restriction:
    return made(Restriction, f"limit-{kind}", restriction_type=kind, start=start, end=end, **facts)


def agreed(levels: str, on: str, **facts: Any) -> Consent:
    given = {"given_by": "self", "method": "written"} | facts
    return made(Consent, f"consent-{on}", levels=tuple(levels.split()), obtained_on=on, **given)


def published(on: str, title: str = "A list", address: str = "") -> PriorPublication:
    return PriorPublication(id="p", title=title, published_on=PartialDate(on), address=address)


def entry(**facts: Any) -> FinancialListEntry:
    return made(FinancialListEntry, "entry", printed_name="A", **facts)


def family(given: str, patronymic: str, *, kind: str = "parent", own: str = "", sex: str = "male") -> PersonFile:
    """Somebody of this name, and a child or a brother with this patronymic."""
    names = (made(PersonName, "own", given=given, patronymic=own, surname="Omarov", written=f"{given} {own} Omarov"),)
    theirs = (made(PersonName, "theirs", given="Marat", patronymic=patronymic, written=f"Marat {patronymic}"),)
    relation = made(PersonRelation, "tie", person="person", other_person="z", relation_type=kind)
    kin: dict[str, Any] = {"relatives": {"z": made(Person, "z", sex="male")}, "names_of_relatives": {"z": theirs}}
    return person(sex=sex, names=names, relations=(relation,), **kin)


def under(heading: str) -> Listed:
    entry = listed("under_arrest")
    return dataclasses.replace(entry, group=dataclasses.replace(entry.group, heading=heading))


def tie(of: str, to: str, start: str) -> PersonRelation:
    return made(PersonRelation, f"{of}-{to}", person=of, other_person=to, relation_type="spouse", start=start)


def later(kind: str, pronounced: str, **facts: Any) -> Punished:
    return sentence(pronounced, "2y", kind=kind, **facts)


WRONG: tuple[tuple[PersonFile, str], ...] = (
    (person(HELD, SIX_YEARS), "ended by release on 14 March 2023, the day of a verdict"),
    (person(custody("pretrial", "2022-11-03"), part(later("suspended", "2023-03-14"))), "takes no liberty away"),
    (
        person(
            custody("imprisonment", "2023-03-14", "2024-01-10", end_reason="parole"),
            custody("parole", "2024-01-10", "2026-01-10"),
            part(sentence("2023-03-14", "2y", counted_from="2023-03-14")),
        ),
        "beyond the end of the term",
    ),
    (
        person(
            custody("imprisonment", "2023-03-14"),
            part(sentence("2023-03-14", "6y", deferred_until=PartialDate("2026-03-14"))),
        ),
        "is deferred until",
    ),
    (
        person(
            custody("imprisonment", "2023-03-14", ordered_by="b"),
            part(sentence("2023-03-14", "6y", court="a")),
            around=COURTS,
        ),
        "by another court than the one that pronounced",
    ),
    (
        person(custody("pretrial", "2022-11-03", "2023-04-20", end_reason="acquitted"), SIX_YEARS),
        "every charge led to a conviction",
    ),
    (
        person(part(sentence("2023-03-14", "6y", counted_from="2022-11-03", credit_days=131)), REPLACED),
        "are credited as well",
    ),
    (person(custody("pretrial", "2022-11-03"), part(role="witness")), "others than that of an accused"),
    (
        person(
            part(
                charge("272", part="2", stage="charged", stage_date="2022-12-01"),
                charge("272", part="2", stage="indicted", stage_date="2022-11-01", position=2),
            )
        ),
        "in the wrong order",
    ),
    (
        person(part(charge("272", part="2", stage="acquitted", stage_date="2023-03-24"), sentence("2023-03-14"))),
        "ended by acquittal on 24 March 2023",
    ),
    (
        person(part(sentence("2023-06-14", "6y", level="appeal"), sentence("2023-06-14", "5y", level="appeal"))),
        "is recorded twice for one person",
    ),
    (person(part(sentence("2023-03-14", "300d", "200d", kind="community"))), "one kind of punishment twice"),
    (
        person(part(later("activity_ban", "2023-03-14")), restrictions=(limit("ban_post", "2023-03-14"),)),
        "of another kind than the one that the sentence gives",
    ),
    (person(SIX_YEARS, restrictions=(limit("ban_post", "2023-03-14"),)), "no sentence of the person gives one"),
    (person(SIX_YEARS, restrictions=(limit("probation", "2023-03-14"),)), "of a kind that brings it"),
    (
        person(part(charge("272", part="2")), restrictions=(limit("unexpunged_record", "2023-03-14"),)),
        "no conviction of the person",
    ),
    (
        person(
            custody("imprisonment", "2020-03-14", "2023-03-14"),
            restrictions=(limit("travel_ban", "2021-01-01", "2022-01-01", after_served=True),),
        ),
        "before imprisonment ended",
    ),
    (
        person(restrictions=(limit("fin_list", "2022-01-01"),), financial_list=(entry(match_status="rejected"),)),
        "found to be somebody else",
    ),
    (
        person(custody("imprisonment", "2020-03-14"), restrictions=(limit("interpol_notice", "2021-01-01"),)),
        "an Interpol notice is recorded",
    ),
    (
        person(custody("admin_arrest", "2023-06-01", legal_basis="Article 272 of the Criminal Code")),
        "under which nobody is held so",
    ),
    (person(custody("pretrial", "2023-06-01", legal_basis="ст. 488 КоАП РК")), "under which nobody is held so"),
    (
        person(
            custody("pretrial", "2023-06-01", legal_basis="Article 174 of the Criminal Code"),
            part(charge("272", part="2")),
        ),
        "another article than any charge",
    ),
    (person(publications=(published("2022-05-31", "List of May 2023"),)), "later than the day of publication"),
    (person(publications=(published("2022-05-31", address="https://x.kz/2022/06/14/a"),)), "tells the day 14 June"),
    (person(acts=(act("2022-01-07", status_at_end="dead"),), death_date="2022-06-01"), "is recorded as dead"),
    (
        person(custody("pretrial", "2022-01-02"), acts=(act("2022-01-07", status_at_end="exiled"),)),
        "in hiding or in exile",
    ),
    (person(acts=(act(status_at_end="deported"),), citizenship=("KZ",)), "expelled or deported"),
    (
        person(
            acts=(
                act(
                    "",
                    hurt("one", criminal_case_number="22-1", complaint_outcome="pending"),
                    hurt("two", criminal_case_number="22-1", complaint_outcome="conviction"),
                ),
            )
        ),
        "different outcomes",
    ),
    (
        person(acts=(act("", hurt("one", complaint_filed="2022-02-01"), hurt("two", complaint_filed="2022-03-01")),)),
        "different days of the complaint",
    ),
    (person(consents=(agreed("C6", "2023-01-01"), agreed("C0", "2023-05-01"))), "asked that nothing be recorded"),
    (person(consents=(agreed("C6", "2023-01-01", giver_relation="her lawyer"),)), "about the giver"),
    (
        person(consents=(agreed("C6", "2023-01-01", given_by="spouse", giver_relation="мать"),)),
        "about the giver",
    ),
    (
        person(relations=(tie("person", "z", "2010-05-01"),), related_by=(tie("z", "person", "2012-05-01"),)),
        "from different days",
    ),
    (person(iin=IIN, financial_list=(entry(match_status="rejected", iin=IIN),)), "somebody else’s"),
    (person(financial_list=(entry(iin=IIN, birth_date="1981-02-11"),)), "its identification number says"),
    (
        person(custody("pretrial", "2022-11-03"), part(role="acquitted", case_kind="criminal")),
        "but the person is recorded as acquitted",
    ),
    (
        person(
            part(sentence("2023-03-14", "5y", kind="activity_ban")),
            restrictions=(limit("ban_activity", "2023-03-14", "2024-03-14"),),
        ),
        "A ban is recorded until 14 March 2024",
    ),
    (
        person(
            acts=(act("", hurt("one", examined_by="independent", examined_on="2022-05-01")),), death_date="2022-02-01"
        ),
        "A doctor is recorded as examining the victim",
    ),
    (
        person(custody("suspended", "2023-01-02", "2023-05-02", end_reason="parole")),
        "Parole is recorded as the end of",
    ),
    (
        person(custody("pretrial", "2021-11-03", facility="here"), acts=(act(place="aktobe"),), around=COURTS),
        "but the person was in custody in another",
    ),
    (
        person(
            custody("imprisonment", "2022-03-14", "2023-03-14", end_reason="served"),
            part(charge("272", part="2", stage="acquitted")),
        ),
        "but every charge was lifted",
    ),
    (
        person(
            custody("pretrial", "2022-03-14", "2023-03-14", end_reason="acquitted"),
            part(charge("272", part="2", stage="charged"), role="accused"),
        ),
        "but every charge is recorded as pending",
    ),
    (person(part(sentence("2023-03-14", "6y"), role="suspect")), "is that of a suspect"),
    (
        person(custody("extradition", "2022-03-14", "2023-03-14", end_reason="extradited"), citizenship=("KZ",)),
        "no State that asked for it",
    ),
    (person(custody("missing", "2023-06-01", warrant_shown="yes")), "A warrant is recorded as shown"),
    (person(custody("bail", "2023-06-01", without_contact=True)), "held without contact, but under bail"),
    (person(custody("penal_arrest", "2023-01-01", "2023-08-01")), "the law knows no more than 90d"),
    (person(under("Women"), sex="male"), "does not fit somebody who is listed"),
    (person(under("Несовершеннолетние"), custody("pretrial", "2023-01-01"), birth_date="1990-01-01"), "does not fit"),
    (person(under("Foreign nationals"), citizenship=("KZ",)), "does not fit somebody who is listed"),
    (person(under("Citizens of Uzbekistan"), citizenship=("TJ",)), "does not fit somebody who is listed"),
    (family("Нурлан", "Аскарович"), "is not made of the name of the father"),
    (family("Nurlan", "Аскарқызы"), "is not made of the name of the father"),
    (family("", "Аскарович", kind="sibling", own="Нурланович"), "have different patronymics"),
    (person(sex="male", occupation="журналистка"), "for the other sex"),
    (person(part(sentence("2023-03-14", "6y", court="sanction")), around=COURTS), "does not decide what is recorded"),
    (person(part(sentence("2023-03-14", "6y", court="offences")), around=COURTS), "does not decide what is recorded"),
    (
        person(custody("admin_arrest", "2023-06-01", ordered_by="crimes"), around=COURTS),
        "that orders no such thing",
    ),
)
SOUND: tuple[PersonFile, ...] = (
    person(REPLACED, custody("imprisonment", "2023-03-14"), SIX_YEARS),
    person(HELD, part(sentence("2023-03-14", "6m"))),
    person(
        custody("pretrial", "2022-11-03", "2023-03-14", end_reason="replaced"),
        part(later("suspended", "2023-03-14")),
        restrictions=(limit("probation", "2023-03-15"),),
    ),
    person(
        custody("pretrial", "2022-11-03", "2023-09-01"),
        part(later("restriction", "2023-03-14"), sentence("2023-06-14", "3y", level="appeal")),
    ),
    person(
        custody("imprisonment", "2023-03-14", ordered_by="a"),
        part(sentence("2023-03-14", "6y", court="a")),
        around=COURTS,
    ),
    person(
        part(
            charge("272", part="2", stage="charged", stage_date="2022-11-01"),
            charge("272", part="2", stage="convicted", stage_date="2023-03-14", position=2),
            sentence("2023-03-14", "6y", "5y", kind="activity_ban"),
        ),
        restrictions=(limit("ban_activity", "2023-03-14"),),
    ),
    person(custody("detention", "2023-06-01", legal_basis="Article 131 of the Code of Criminal Procedure")),
    person(custody("admin_arrest", "2023-06-01", legal_basis="статья 488 КоАП РК")),
    person(
        custody("pretrial", "2023-06-01", legal_basis="Article 272 of the Criminal Code"), part(charge("272", part="2"))
    ),
    person(publications=(published("2023-06-14", "List of May 2023", "https://x.kz/2023/06/14/a"),)),
    person(acts=(act("2022-01-07", status_at_end="dead"),), death_date="2022-01-20"),
    person(acts=(act("2022-01-07", status_at_end="exiled"),), citizenship=("KZ",)),
    person(acts=(act("", hurt("one", criminal_case_number="22-1"), hurt("two", complaint_filed="2022-03-01")),)),
    person(consents=(agreed("C0", "2023-01-01"), agreed("C6", "2023-05-01"))),
    person(consents=(agreed("C6", "2023-01-01", given_by="parent_guardian", giver_relation="his mother"),)),
    person(relations=(tie("person", "z", "2010"),), related_by=(tie("z", "person", "2010-05-01"),)),
    person(iin=IIN, financial_list=(entry(match_status="confirmed", iin=IIN, birth_date="1980-02-11"),)),
    person(under("Women"), custody("pretrial", "2023-01-01"), sex="female"),
    person(under("Women’s rights defenders"), custody("pretrial", "2023-01-01"), sex="male"),
    person(consents=(agreed("C6", "2023-01-01", given_by="spouse", giver_relation="wife, mother of his children"),)),
    person(publications=(published("2022-05-31", "Strategy 2030"),)),
    person(under("Women and men of Zhanaozen"), custody("pretrial", "2023-01-01"), sex="male"),
    person(under("Minors"), custody("pretrial", "2020-01-01"), birth_date="2004-01-01"),
    person(under("Citizens of Uzbekistan"), custody("pretrial", "2023-01-01"), citizenship=("UZ", "KZ")),
    person(custody("penal_arrest", "2023-01-01", "2023-03-01")),
    person(
        custody("pretrial", "2022-03-14", "2023-03-14", end_reason="acquitted"),
        part(
            charge("272", part="2", stage="acquitted", stage_date="2023-03-14"),
            sentence("2023-03-14"),
            role="acquitted",
        ),
    ),
    person(custody("pretrial", "2021-11-03", facility="here"), acts=(act(place="almaty"),), around=COURTS),
    person(
        acts=(act("", hurt("one", examined_by="state_forensic", examined_on="2022-02-02")),), death_date="2022-02-01"
    ),
    family("Pavel", "Павлович"),
    family("Нұрлан", "Нурлановна"),
    family("Bakhyt", "Бахытжановна"),
    family("Нурлан", "Аскарович", sex="female"),
    family("", "Нұрланұлы", kind="sibling", own="Нурланович"),
    person(sex="female", occupation="журналистка"),
)
AS_IT_IS_KNOWN = ("Not recorded",)


def found(file: PersonFile, least: Severity) -> list[str]:
    return [each for check in CHECKS if check.people for each in told(check.people(file), least)]


@pytest.mark.parametrize(("file", "words"), WRONG, ids=[f"{n}-{words}" for n, (_, words) in enumerate(WRONG)])
def test_what_clashes_is_found(file: PersonFile, words: str) -> None:
    assert any(words in sentence for sentence in found(file, Severity.HINT))


@pytest.mark.parametrize("number", range(len(SOUND)))
def test_what_only_looks_like_it_is_not(number: int) -> None:
    sentences = found(SOUND[number], Severity.WARNING)
    assert [each for each in sentences if not each.startswith(AS_IT_IS_KNOWN)] == []
    hints = found(SOUND[number], Severity.HINT)
    assert [each for each in hints if any(words in each for _, words in WRONG)] == []
