# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of records that stand alone against one another and against what they refer to: found, and not found."""

import dataclasses
from typing import Any

import pytest

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.files import EditionFile, PersonFile, RecordFile, TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.record import Record
from kzdesk.domain.records.advocacy import Intervention, Recommendation, SanctionsGround, SanctionsTarget, TextBlock
from kzdesk.domain.records.case import Event, Provision
from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.domain.records.listing import Edition, EditionRelease, ListAssessment
from kzdesk.domain.records.person import Person, PersonRelation
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.domain.records.publication import PriorPublication, Release, ReleasedPerson
from kzdesk.domain.records.report import EarlierRecommendation, Report, ReportParagraph, Submitter
from kzdesk.domain.records.restriction import FinancialListEntry
from kzdesk.domain.records.source import Assertion, Source
from kzdesk.domain.records.violation import Act, EventLink, Involvement
from kzdesk.domain.terms import Term
from tests.unit.checks.told import around, custody, listed, made, part, person, told

SIZO = Facility(id="sizo", name="SIZO LA-155/18", official_code="LA-155/18", facility_type="sizo", place="almaty")
TWIN = dataclasses.replace(SIZO, id="twin", name="SIZO 18")
ARTICLE = Provision(id="one", code="CC2014", article="999", part="2", longest=Term(years=5))
MAP = dataclasses.replace(
    around(),
    places={
        "kz": Place(id="kz", name="Kazakhstan"),
        "almaty": Place(id="almaty", name="Almaty", parent="kz"),
        "aktobe_region": Place(id="aktobe_region", name="Aktobe region", parent="kz"),
        "khromtau": Place(id="khromtau", name="Khromtau", parent="aktobe_region"),
    },
    facilities={"sizo": SIZO, "twin": TWIN},
    organisations={
        "bureau": Organisation(id="bureau", name="Bureau", org_type="ngo", valid_from=PartialDate("2012")),
        "mia": Organisation(id="mia", name="Ministry", org_type="ministry"),
    },
    provisions={
        "one": dataclasses.replace(ARTICLE, valid_from=PartialDate("2015-01-01")),
        "two": dataclasses.replace(ARTICLE, id="two", valid_from=PartialDate("2020-01-01"), longest=Term(years=7)),
        "three": dataclasses.replace(ARTICLE, id="three", part="3", valid_from=PartialDate("2020-01-01")),
    },
)
SAT = made(Hearing, "h", held_on="2023-02-01")
ENGLISH = "The Government should release all those who were detained for peaceful assembly and review their verdicts."
RUSSIAN = "Правительство должно освободить всех, кто был задержан за мирные собрания, и пересмотреть приговоры."
KAZAKH = "Үкімет бейбіт жиналысқа қатысқаны үшін ұсталғандардың барлығын босатуы және үкімдерді қайта қарауы тиіс."


def file(record: Record, *parts: Record, **related: Record) -> RecordFile:
    return RecordFile(record, MAP, related, parts)


def event(title: str, start: str = "2022-01-05", end: str = "", **facts: Any) -> Event:
    return made(Event, facts.pop("name", "event"), title=title, event_type="protest", start=start, end=end, **facts)


def within(part: Event, whole: Event) -> RecordFile:
    link = made(EventLink, "link", event=part.id, other_event=whole.id, link_type="part_of")
    return file(link, event=part, other_event=whole)


def target(**facts: Any) -> SanctionsTarget:
    return made(SanctionsTarget, facts.pop("id", "target"), **({"name": "Askar Abenov"} | facts))


def report(*parts: Record, **facts: Any) -> RecordFile:
    return file(
        made(Report, "report", **({"title": "A report", "as_of": "2023-08-31", "language": "en"} | facts)), *parts
    )


def shown(*parts: Record) -> RecordFile:
    """Somebody named in a document of June 2023."""
    out = made(Release, "r", released_on=PartialDate("2023-06-01"), profile="public")
    return file(made(ReleasedPerson, "rp", release="r", person="p", shown_as="name"), *parts, release=out)


def graded(overall: str) -> Observation:
    return made(Observation, "seen", hearing="h", overall=overall)


def answered(item: str, value: str) -> Answer:
    return made(Answer, item, observation="seen", item=item, value=value)


def paragraph(**facts: Any) -> ReportParagraph:
    return made(ReportParagraph, "paragraph", **facts)


WRONG: tuple[tuple[RecordFile, str], ...] = (
    (file(made(Organisation, "o", name="Aktobe City Court", org_type="court", place="almaty")), "another city"),
    (file(made(Facility, "f", name="IVS of Shymkent", facility_type="ivs", place="khromtau")), "another city"),
    (file(event("Protest in Aktobe", place="almaty")), "another city"),
    (file(event("January protests", "2022-03-05")), "tells another day"),
    (file(event("Rally of 12 May 2021", "2021-05-21")), "tells another day"),
    (file(made(Edition, "e", title="List of May 2024", as_of="2024-07-31")), "tells another day"),
    (
        within(event("A", name="a", affected_count=40), event("B", name="b", affected_count=30)),
        "more people affected: 40 and 30",
    ),
    (within(event("A", name="a", place="almaty"), event("B", name="b", place="khromtau")), "the places of both"),
    (file(dataclasses.replace(SIZO, official_code="LA-155/81")), "another number in its name"),
    (file(SIZO), "recorded with one official code"),
    (file(MAP.provisions["two"]), "have different terms"),
    (file(made(TextBlock, "t", title="T", language="en", body=RUSSIAN)), "written in another"),
    (file(made(Recommendation, "r", language="ru", wording=KAZAKH)), "written in another"),
    (report(paragraph(wording=RUSSIAN)), "written in another"),
    (
        report(paragraph(text_block="t"), made(TextBlock, "t", title="T", language="kk", body="")),
        "another language than",
    ),
    (report(paragraph(wording="A.", sources="Azattyq, 4 September 2023")), "after the day the document tells of"),
    (file(target(), made(SanctionsGround, "g", wording="A.", sources="Azattyq, 4 September 2033")), "in the future"),
    (file(target(person="p"), target(id="z", name="A. Abenov", person="p")), "are one person"),
    (file(target(name_ru="Марат Сериков")), "one name in two scripts"),
    (file(target(post="Judge of Almaty, 2021–2019")), "the end before the beginning"),
    (file(target(post="Judge since 2001", birth_date="1990-01-01")), "at most 11 years old"),
    (file(target(post="Judge, 2015–2019"), made(Act, "act", start="2022-01-06")), "no post of the person"),
    (file(made(Submitter, "s", name="Bureau", founded=PartialDate("2015"))), "elsewhere as founded 2012"),
    (
        file(made(Submitter, "s", name="Other", founded=PartialDate("2015"), about="Founded in 2010 in Almaty.")),
        "elsewhere as founded 2010",
    ),
    (
        file(
            made(Intervention, "i", title="T", intervention_type="wgeid", sent_on=PartialDate("2023-05-01")),
            custody("pretrial", "2023-01-05", facility="sizo"),
        ),
        "a mechanism for the disappeared",
    ),
    (
        file(
            made(
                Source,
                "s",
                alias="Media",
                published=PartialDate("2023-05-01"),
                address="https://media.example/2022/05/01/a",
            )
        ),
        "The web address tells",
    ),
    (report(report_kind="full_report", ruleset="upr_3"), "rules of the Universal Periodic Review"),
    (
        file(made(Organisation, "o", name="A court", org_type="court", parent="mia"), parent=MAP.organisations["mia"]),
        "belonging to an organisation that is no court",
    ),
    (file(made(Edition, "e", title="A list", as_of="2024-12-31", status="released")), "which is to come"),
    (
        report(
            made(EarlierRecommendation, "r", wording="Free X.", recommended_by="Norway, Kazakhstan"),
            state_reviewed="Kazakhstan",
        ),
        "a recommendation to itself",
    ),
    (
        file(
            made(Involvement, "i", act="a", agency="police", degree="carried_out"),
            act=made(Act, "a", place="khromtau", start="2022-01-06"),
            agency=made(Organisation, "police", name="Police of Almaty", org_type="police", place="almaty"),
        ),
        "where it does not work",
    ),
    (
        file(
            made(
                FinancialListEntry,
                "f",
                printed_name="A",
                added_on=PartialDate("2024-05-01"),
                read_on=PartialDate("2024-03-01"),
            )
        ),
        "“File read on”",
    ),
    (shown(PriorPublication(id="p", title="A", published_on=PartialDate("2024-01-01"))), "an earlier publication"),
    (file(SAT, graded("A"), answered("D1", "yes"), answered("E3", "no")), "question E3 has the answer no"),
    (file(SAT, graded("F"), *(answered(item, "yes") for item in ("D1", "D3", "E1", "E3", "E4"))), "gravely unfair"),
    (
        file(
            made(Hearing, "h", held_on="2023-02-01"),
            made(Observation, "one", hearing="h", recording_allowed="yes"),
            made(Observation, "two", hearing="h", recording_allowed="no"),
        ),
        "whether recording was allowed",
    ),
)
SOUND: tuple[RecordFile, ...] = (
    file(made(Organisation, "o", name="Almaty City Court", org_type="court", place="almaty")),
    file(made(Organisation, "o", name="Friends of Aktobe", org_type="ngo", place="almaty")),
    file(made(Facility, "f", name="Colony of Aktobe region", facility_type="colony", place="khromtau")),
    file(event("Protests in Almaty", place="kz")),
    file(event("January protests", "2022-01-05", "2022-03-01")),
    file(event("Rally of 12 May 2021", "2021-05-12")),
    file(event("May Day rally", "2021-05-01")),
    file(event("Rally in memory of the January victims", "2022-02-13")),
    file(event("Anniversary of the shooting in Aktobe", place="almaty")),
    file(event("Vigil for the prisoners of Aktobe", place="almaty")),
    file(event("Rally on the anniversary of 16 December 2011", "2021-12-17")),
    file(made(Organisation, "o", name="Police of Turkistan region", org_type="police", place="almaty")),
    file(made(Edition, "e", title="List of May 2024", as_of="2024-05-31")),
    within(event("A", name="a", affected_count=20), event("B", name="b", affected_count=30)),
    within(event("A", name="a", place="khromtau"), event("B", name="b", place="kz")),
    file(MAP.provisions["three"]),
    file(made(TextBlock, "t", title="T", language="ru", body=RUSSIAN)),
    file(made(Recommendation, "r", language="kk", wording=KAZAKH)),
    report(paragraph(wording=f"{ENGLISH} (“{RUSSIAN[:30]}”)"), paragraph(wording="", text_block="gone")),
    report(paragraph(wording="A.", sources="Azattyq, 4 May 2023 (accessed 5 September 2023)")),
    file(target(name_ru="Аскар Абенов", post="Judge of Almaty, 2015–2019; since 2019 of Astana", birth_date="1970")),
    file(target(post="Judge, 2015–2019"), made(Act, "act", start="2017-01-06")),
    shown(PriorPublication(id="p", title="A", published_on=PartialDate("2022-01-01"))),
    report(made(EarlierRecommendation, "r", wording="Free X.", recommended_by="Norway"), state_reviewed="Kazakhstan"),
    file(SAT, graded("A"), answered("D1", "yes"), answered("E3", "partly")),
    file(SAT, graded("F"), answered("D1", "yes"), answered("E3", "no")),
    file(made(Submitter, "s", name="Bureau", founded=PartialDate("2012-05"), about="Founded in 2012.")),
)


def findings(of: RecordFile) -> list[Finding]:
    return [each for check in CHECKS if check.records for each in check.records(of)]


@pytest.mark.parametrize(("of", "words"), WRONG, ids=[f"{n}-{words}" for n, (_, words) in enumerate(WRONG)])
def test_what_clashes_is_found(of: RecordFile, words: str) -> None:
    assert any(words in sentence for sentence in told(iter(findings(of)), Severity.HINT))


@pytest.mark.parametrize("number", range(len(SOUND)))
def test_what_only_looks_like_it_is_not(number: int) -> None:
    assert told(iter(findings(SOUND[number])), Severity.HINT) == []


def test_a_released_list_keeps_the_number_of_its_entries() -> None:
    released = made(Edition, "edition", title="List", as_of="2023-08-31", status="released")
    entry = listed(status="released")
    for kept, wrong in ((2, True), (1, False)):
        done = made(EditionRelease, "r", edition="edition", released_on=PartialDate("2023-09-01"), entries=kept)
        of = EditionFile(released, around(), (entry,), {}, (), (done,))
        sentences = [each for check in CHECKS if check.editions for each in told(check.editions(of))]
        assert any("was released with 2 entries, but has 1 now" in each for each in sentences) is wrong


def test_two_accepted_sources_and_one_recommendation_twice_are_told() -> None:
    def accepted(value: str) -> Assertion:
        where = {"subject_type": "person", "subject_id": "p", "subject_field": "birth_date"}
        return made(Assertion, value, value=value, status="accepted", **where)

    def asked(name: str, wording: str) -> Recommendation:
        return made(Recommendation, name, wording=wording, language="en")

    def sentences(*several: Any) -> list[str]:
        of = TextsFile(
            around(),
            assertions=tuple(each for each in several if isinstance(each, Assertion)),
            recommendations=tuple(each for each in several if isinstance(each, Recommendation)),
        )
        return [each for check in CHECKS if check.texts for each in told(check.texts(of))]

    assert any("both accepted about" in each for each in sentences(accepted("1980"), accepted("1981")))
    assert any(
        "recorded twice, in the same words" in each for each in sentences(asked("a", "Free X."), asked("b", "free X"))
    )
    assert sentences(accepted("1980"), asked("a", "Free X."), asked("b", "Free Y.")) == []


def test_the_only_one_of_a_group_tried_in_another_case_is_told() -> None:
    def of_a_case(name: str, case: str) -> PersonFile:
        taking_part = part(name=case)
        entry = listed()
        own = dataclasses.replace(entry, entry=dataclasses.replace(entry.entry, id=f"e-{name}", person=name))
        return person(own, taking_part, name=name)

    def told_of(*cases: str) -> list[str]:
        people = [of_a_case(f"p{number}", case) for number, case in enumerate(cases)]
        entries = tuple(each for file in people for each in file.listed)
        of = EditionFile(made(Edition, "e", as_of="2023-08-31"), around(), entries, {e.person.id: e for e in people})
        return [each for check in CHECKS if check.editions for each in told(check.editions(of), Severity.HINT)]

    assert any("was tried in another" in each for each in told_of("a", "a", "a", "b"))
    assert not any("was tried in another" in each for each in told_of("a", "a", "b", "b"))
    assert not any("was tried in another" in each for each in told_of("a", "a", "b"))


def parent_of(count: int, *births: str) -> PersonFile:
    ties = tuple(made(PersonRelation, b, person="person", relation_type="parent", other_person=b) for b in births)
    children = {each: made(Person, each, birth_date=each) for each in births}
    return person(sex="male", dependants_minor=count, relations=ties, relatives=children)


def test_children_under_age_are_counted_among_the_dependants() -> None:
    def sentences(of: PersonFile) -> list[str]:
        return [each for check in CHECKS if check.people for each in told(check.people(of))]

    assert any("as a parent of 2 such children" in each for each in sentences(parent_of(1, "2015-01-01", "2018-01-01")))
    assert not any("such children" in each for each in sentences(parent_of(1, "2015-01-01", "1999-01-01")))


def test_a_reason_for_listing_without_a_decision_is_needless_with_one() -> None:
    decided = made(ListAssessment, "a", as_of="2023-08-01", decision="list", criterion_a="met", reason_a="A.")
    of = person(listed(override_reason="pending"), custody("pretrial", "2023-01-05"), assessments=(decided,))
    sentences = [each for check in CHECKS if check.people for each in told(check.people(of), Severity.HINT)]
    assert any("gives a reason for listing without a decision" in each for each in sentences)
