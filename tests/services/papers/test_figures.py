# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures: every number is counted from records, small ones are hidden where people have no names."""

import dataclasses
from datetime import date as day

import pytest

from kzdesk.documents.outline import Chart, Outline, Shape
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Cancelled, Refused
from kzdesk.domain.records.case import Case, Charge, Provision
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.place import Facility, Place, PlaceMembership
from kzdesk.services.export import Export, Order, Prepared
from kzdesk.services.figures.counting import Asked, Counting
from kzdesk.services.figures.held import OTHER_SECTION, Span, span_until
from kzdesk.store.vault import Vault
from tests.documents.reading import said, tables
from tests.people import date
from tests.services.papers.conftest import Make
from tests.trials import Trials

AS_OF = "2023-08-01"


def held(trials: Trials, number: int, kind: str, start: str, *, level: str = "C6", sex: str = "male") -> list[str]:
    """Some people in custody since a day, who agreed to this level."""
    people = [trials.person(f"{kind} {start} {place}", "", level, "C2", sex=sex) for place in range(number)]
    for person in people:
        trials.put(CustodyEpisode(person=person, custody_kind=kind, start=date(start)))
    return people


@pytest.fixture(scope="module")
def edition(trials: Trials) -> str:
    """Twelve convicted, six and two before trial, one at home, one free again, two hidden; the convicted are listed."""
    with trials.at_once():
        convicted = held(trials, 9, "imprisonment", "2022-01-10")
        convicted += held(trials, 3, "imprisonment", "2022-01-10", level="C5", sex="female")
        held(trials, 6, "pretrial", "2023-06-10")
        held(trials, 2, "extradition", "2023-03-01")
        held(trials, 1, "house_arrest", "2023-03-01")
        held(trials, 2, "pretrial", "2023-03-01", level="C1")
        free = trials.person("Free Again", "", "C6")
        trials.put(CustodyEpisode(person=free, custody_kind="pretrial", start=date("2023-02"), end=date("2023-03-01")))
        case = trials.put(Case(title="Case"))
        for person in convicted[:7]:
            trials.accused(case, person)
        part = trials.accused(case, convicted[0], article="405")
        law = trials.put(Provision(article="174"))
        trials.put(Charge(participation=part, provision=law, stage="dropped"))
        trials.put(Charge(participation=part, provision=law, stage_date=date("2023-09")))
        edition = trials.put(Edition(title="A list", as_of=date(AS_OF)))
        section = trials.put(ListSection(edition=edition, section_code="convicted", heading="Sentenced"))
        group = trials.put(ListGroup(section=section, heading="All"))
        for person in convicted:
            trials.put(ListEntry(group=group, person=person))
    return edition


@pytest.fixture(scope="module")
def figures(make: Make, edition: str) -> Prepared:
    return make("figures", as_of=AS_OF, profile="public")


def breakdown(prepared: Prepared, first: str) -> list[tuple[str, ...]]:
    """The rows of the table that has such a row."""
    return next(table[1:] for table in tables(prepared.outline) if any(row[0] == first for row in table))


def test_everybody_in_custody_is_counted_once(make: Make, edition: str) -> None:
    exact = make("figures", as_of=AS_OF, profile="internal")
    assert "People in custody: 22." in said(exact.outline)
    assert breakdown(exact, "Convicted") == [
        ("Convicted", "12"),
        ("   deprivation of liberty", "12"),
        ("Under arrest in a pre-trial detention facility", "10"),
        ("   custody pending trial", "8"),
        ("   extradition arrest", "2"),
        ("All", "22"),
    ]
    assert breakdown(exact, "male") == [("male", "19"), ("female", "3"), ("All", "22")]
    assert breakdown(exact, "less than 6 months") == [
        ("less than 6 months", "10"),
        ("1 to 2 years", "12"),
        ("All", "22"),
    ]
    assert breakdown(exact, "Criminal Code (2014), art. 405") == [
        ("Criminal Code (2014), art. 272", "7"),
        ("Criminal Code (2014), art. 405", "1"),
    ]


def test_small_numbers_are_hidden_and_cannot_be_worked_out(figures: Prepared) -> None:
    assert "People in custody: 20." in said(figures.outline)
    assert breakdown(figures, "Convicted") == [
        ("Convicted", "12"),
        ("   deprivation of liberty", "12"),
        ("Under arrest in a pre-trial detention facility", "8"),
        ("All", "20"),
    ]
    assert breakdown(figures, "male") == [("female", "< 5"), ("male", "5+"), ("All", "20")]
    assert breakdown(figures, "Criminal Code (2014), art. 405")[-1] == ("Criminal Code (2014), art. 405", "< 5")
    assert "from 1 to 4 are printed as “< 5”" in said(figures.outline)


def test_spreadsheet_and_charts_tell_no_more_than_the_page(figures: Prepared) -> None:
    cells = {row[0]: row[1] for table in figures.outline.data for row in table.rows}
    assert cells["female"] == "<\u00a05"
    assert cells["Convicted"] == 12
    _, *charts = [block for block in figures.outline.blocks if isinstance(block, Chart)]
    assert {bar.label: bar.value for bar in charts[0].bars} == {
        "Convicted": 12,
        "Under arrest in a pre-trial detention facility": 8,
    }
    assert not any(bar.label in ("male", "female") for chart in charts for bar in chart.bars)
    assert "Convicted – 12" in charts[0].alternative


def test_the_order_of_rows_tells_nothing_of_hidden_numbers(make: Make, trials: Trials, edition: str) -> None:
    with trials.at_once():
        case = trials.put(Case(title="Other case"))
        for article, number in (("174", 1), ("256", 3), ("258", 2)):
            for person in held(trials, number, "pretrial", "2024-02-01"):
                trials.accused(case, person, article=article)
    rows = breakdown(make("figures", as_of="2024-03-01", profile="public"), "Criminal Code (2014), art. 174")
    assert [row[0][-3:] for row in rows] == ["272", "174", "256", "258", "405"]


def test_people_who_did_not_agree_are_not_counted_and_the_editor_is_told(figures: Prepared, make: Make) -> None:
    (remark,) = figures.remarks
    assert dict(remark.message.values)["count"] == 2
    assert make("figures", as_of=AS_OF, profile="internal").remarks == ()


def test_figures_of_an_edition_have_its_sections(make: Make, edition: str) -> None:
    prepared = make("edition-figures", edition, profile="public")
    assert "People on the list: 12." in said(prepared.outline)
    assert breakdown(prepared, "Sentenced")[-1] == ("All", "12")
    assert prepared.as_of == PartialDate(AS_OF)


def test_complaints_are_counted_for_those_who_may_know(desk_vault: Vault, export: Export) -> None:
    Trials(desk_vault).anna("C6", "C2")
    made = {
        each: export.prepare(Order("figures", profile=each)).outline for each in ("public", "coalition", "internal")
    }
    assert "Ill-treatment is not counted here" in said(made["public"])
    text = said(made["internal"])
    assert "a complaint was filed | 1\n   closed: no elements of a crime | 1\nAll | 1" in text
    assert "people ill-treated | 1\ncomplaints that people were pressed to withdraw | 1" in text
    assert "Not broken down, because the numbers are too small. All: < 5." in said(made["coalition"])


def test_nobody_in_custody_reads_well(make: Make, edition: str) -> None:
    for language in ("en", "ru", "kk"):
        outline = make("figures", language=language, as_of="1990-01-01").outline
        assert outline.data == ()
        assert "None" not in said(outline)


def test_region_follows_the_borders_of_the_day(vault: Vault, trials: Trials) -> None:
    with trials.at_once():
        east = trials.put(Place(name="East Kazakhstan", level="oblast"))
        abai = trials.put(Place(name="Abai", level="oblast"))
        city = trials.put(Place(name="Semey", level="oblast_city", parent=abai))
        trials.put(PlaceMembership(place=city, parent=east, end=date("2022-06-08")))
        facility = trials.put(Facility(name="Facility 7", facility_type="sizo", place=city))
        person = trials.person("Somebody There", "", "C6")
        custody = CustodyEpisode(person=person, custody_kind="pretrial", start=date("2022-02-01"), facility=facility)
        trials.put(dataclasses.replace(custody, end=date("2023-04-01")))
    for when, region in ((day(2022, 3, 1), east), (day(2023, 3, 1), abai)):
        with vault.transaction() as tx:
            counting = Counting(tx.records, Asked(when, lambda _: OTHER_SECTION, lambda _: True))
            counting.take(tx.records, [person])
        (found,) = counting.counted().held
        assert found.region == region


def one_figure(exporting: Export, name: str, profile: str, subject: str = "") -> Outline:
    submission = "edition-figures" if subject else "figures"
    order = Order(submission, subject, profile=profile, as_of=PartialDate(AS_OF), part=name)
    return exporting.prepare(order).outline


def test_one_figure_stands_by_itself_and_says_for_whom(exporting: Export, edition: str) -> None:
    outline = one_figure(exporting, "sex", "internal")
    assert [table.name for table in outline.data] == ["Sex"]
    assert [(row[0], row[1]) for row in outline.data[0].rows] == [("male", 19), ("female", 3)]
    assert {row[2:] for row in outline.data[0].rows} == {(PartialDate(AS_OF), "inside the team")}
    assert "Torture" not in said(outline)
    assert said(outline).endswith("Disclosure: inside the team.")


def test_no_second_table_of_the_same_numbers_gives_a_hidden_one_away(exporting: Export, edition: str) -> None:
    exact = one_figure(exporting, "custody_kind", "internal")
    assert {row[:2] for row in exact.data[0].rows} == {
        ("deprivation of liberty", 12),
        ("custody pending trial", 8),
        ("extradition arrest", 2),
    }
    for_the_public = one_figure(exporting, "custody_kind", "public")
    assert for_the_public.data == one_figure(exporting, "section", "public").data
    assert for_the_public.data != exact.data


def test_hidden_numbers_keep_their_place_over_time(desk_vault: Vault, export: Export) -> None:
    trials = Trials(desk_vault)
    held(trials, 3, "pretrial", "2022-01-10")
    held(trials, 6, "pretrial", "2022-02-10")
    order = Order("figures", profile="public", as_of=PartialDate("2022-03-01"), part="over_time")
    (chart,) = [each for each in export.prepare(order).outline.blocks if isinstance(each, Chart)]
    assert chart.shape is Shape.COLUMNS
    assert [(bar.value, bar.printed) for bar in chart.bars] == [(0, "<\u00a05"), (9, "9")]


def test_who_was_held_before_is_told_when_nobody_is_held_any_more(desk_vault: Vault, export: Export) -> None:
    trials = Trials(desk_vault)
    for person in held(trials, 6, "pretrial", "2022-01-10"):
        trials.put(CustodyEpisode(person=person, custody_kind="bail", start=date("2022-02-15")))
    with desk_vault.transaction() as tx:
        for each in tx.records.where(CustodyEpisode, {"custody_kind": "pretrial"}):
            tx.records.put(dataclasses.replace(each, end=date("2022-02-15")))
    outline = export.prepare(Order("figures", profile="public", as_of=PartialDate("2022-03-01"))).outline
    assert "People in custody: 0." in said(outline)
    (chart,) = [each for each in outline.blocks if isinstance(each, Chart)]
    assert [bar.value for bar in chart.bars] == [6, 0]


def test_counting_for_a_document_stops_when_asked(exporting: Export, edition: str) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        exporting.prepare(Order("figures"), progress=Stop())


def test_ill_treatment_is_no_figure_for_readers_who_may_not_know(exporting: Export, edition: str) -> None:
    for name in ("complaints", "outcome", "complaint_people"):
        with pytest.raises(Refused):
            one_figure(exporting, name, "public")
        assert "Torture and ill-treatment" in said(one_figure(exporting, name, "internal"))


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        ("2023-02-02", Span.HALF_A_YEAR),
        ("2023-02-01", Span.YEAR),
        ("2022-08-02", Span.YEAR),
        ("2022-08-01", Span.TWO_YEARS),
        ("2022", Span.TWO_YEARS),
        ("2018-08-02", Span.FIVE_YEARS),
        ("2018-08", Span.LONGER),
        ("XXXX", Span.UNKNOWN),
        ("", Span.UNKNOWN),
    ],
)
def test_time_in_custody(since: str, expected: Span) -> None:
    assert span_until(date(since), day(2023, 8, 1)) is expected
