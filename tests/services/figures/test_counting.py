# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures for the team: every number of a vault counted by hand, and the records behind it."""

from typing import Any

import pytest

from kzdesk.domain.errors import Cancelled, Refused
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.place import Place
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.figures.desk import Counted, Figures, Number, Question, Series
from kzdesk.services.house_wording import HouseWordings
from kzdesk.store.vault import Vault
from tests.people import date
from tests.trials import Trials

AS_OF = date("2023-08-01")


class Told:
    """A small vault: four people held, one free again, one never; two of the four are listed."""

    def __init__(self, vault: Vault) -> None:
        self._trials = Trials(vault)
        with self._trials.at_once():
            self._people()
            self._complaints()
            self._list()

    def _people(self) -> None:
        put, person = self._trials.put, self._trials.person
        self.region = put(Place(name="Almaty", name_ru="Алматы", level="republican_city"))
        self.anna, self.boris, self.vera = (person(f"{name} One", sex="female") for name in ("Anna", "Boris", "Vera"))
        self.gleb, self.free, self.never = (person(f"{name} Two", sex="male") for name in ("Gleb", "Dina", "Egor"))
        self._custody(self.anna, "pretrial", "2022-01-10", "2023-02-01", place=self.region)
        self._custody(self.anna, "imprisonment", "2023-02-01", place=self.region)
        self._custody(self.boris, "imprisonment", "2023-06-10")
        self._custody(self.vera, "pretrial", "2023-03-15")
        self._custody(self.gleb, "admin_arrest", "2023-07-20")
        self._custody(self.free, "pretrial", "2022-01-10", "2022-03-05")
        self._custody(self.never, "house_arrest", "2022-01-10")
        case = put(Case(title="A case"))
        self._trials.accused(case, self.anna, article="405")
        self._trials.accused(case, self.anna, article="174")
        self._trials.accused(case, self.boris, article="405")

    def _custody(self, person: str, kind: str, start: str, end: str = "", **facts: Any) -> None:
        episode = CustodyEpisode(person=person, custody_kind=kind, start=date(start), end=date(end), **facts)
        self._trials.put(episode)

    def _complaints(self) -> None:
        put = self._trials.put
        early = put(Act(event="e", victim=self.anna, act_type="torture", start=date("2022-01")))
        later = put(Act(event="e", victim=self.vera, act_type="torture", start=date("2023-04-01")))
        after = put(Act(event="e", victim=self.vera, act_type="torture", start=date("2024-01-01")))
        filed = IllTreatment(act=early, complaint_filed=date("2022-02"), complaint_outcome="no_case")
        self.no_case = put(filed)
        self.pressed = put(IllTreatment(act=early, complaint_filed=date("2022-03"), pressure_to_withdraw=True))
        self.silent = put(IllTreatment(act=later))
        put(IllTreatment(act=after, complaint_filed=date("2024-02")))

    def _list(self) -> None:
        put = self._trials.put
        self.edition = put(Edition(title="A list", as_of=AS_OF))
        self.section = put(ListSection(edition=self.edition, section_code="convicted", heading="Sentenced"))
        self.january = put(ListGroup(section=self.section, heading="January 2022", position=1))
        self.others = put(ListGroup(section=self.section, heading="Others", position=2))
        put(ListEntry(group=self.january, person=self.anna))
        put(ListEntry(group=self.others, person=self.boris))


@pytest.fixture
def told(desk_vault: Vault) -> Told:
    return Told(desk_vault)


@pytest.fixture
def figures(desk_vault: Vault, vocabularies: Vocabularies) -> Figures:
    return Figures(desk_vault, vocabularies, HouseWordings(desk_vault, resources()))


def one(counted: Counted, name: str) -> Series:
    return next(each for each in counted.series if each.name == name)


def rows(numbers: tuple[Number, ...]) -> dict[str, set[str]]:
    """The records of each number, by its label."""
    return {each.label: set(each.records) for each in numbers}


def test_everybody_in_custody_by_every_kind(told: Told, figures: Figures) -> None:
    counted = figures.count(Question(as_of=AS_OF))
    anna, boris, vera, gleb = told.anna, told.boris, told.vera, told.gleb
    assert counted.people == 4
    assert rows(one(counted, "section").numbers) == {
        "Convicted": {anna, boris},
        "Under arrest in a pre-trial detention facility": {vera},
        "Other custody": {gleb},
    }
    assert rows(one(counted, "custody_kind").numbers) == {
        "deprivation of liberty": {anna, boris},
        "custody pending trial": {vera},
        "administrative arrest": {gleb},
    }
    assert rows(one(counted, "article").numbers) == {
        "Criminal Code (2014), art.\u00a0174": {anna},
        "Criminal Code (2014), art.\u00a0405": {anna, boris},
    }
    assert rows(one(counted, "region").numbers) == {"Almaty": {anna}, "not known": {boris, vera, gleb}}
    assert rows(one(counted, "sex").numbers) == {"female": {anna, boris, vera}, "male": {gleb}}
    assert rows(one(counted, "span").numbers) == {"less than 6 months": {boris, vera, gleb}, "1 to 2 years": {anna}}


def test_groups_are_those_of_the_newest_list_and_who_stands_on_none(told: Told, figures: Figures) -> None:
    group = one(figures.count(Question(as_of=AS_OF)), "group")
    assert rows(group.drawn) == {
        "January 2022": {told.anna},
        "Others": {told.boris},
        "On no list": {told.vera, told.gleb},
    }
    before = figures.count(Question(as_of=date("2023-07-31")))
    assert "group" not in [each.name for each in before.series]


def test_over_time_each_month_counts_who_was_held_on_its_first_day(told: Told, figures: Figures) -> None:
    numbers = one(figures.count(Question(as_of=AS_OF)), "over_time").numbers
    by_day = {each.key: set(each.records) for each in numbers}
    assert by_day["2022-02-01"] == {told.anna, told.free}
    assert by_day["2022-04-01"] == {told.anna}
    assert by_day["2023-02-01"] == {told.anna}
    assert by_day["2023-04-01"] == {told.anna, told.vera}
    assert by_day["2023-08-01"] == {told.anna, told.boris, told.vera, told.gleb}
    assert len(by_day) == 19
    since = one(figures.count(Question(as_of=AS_OF, since=date("2023-06"))), "over_time").numbers
    assert [each.key for each in since] == ["2023-06-01", "2023-07-01", "2023-08-01"]


def test_complaints_and_what_came_of_them(told: Told, figures: Figures) -> None:
    counted = figures.count(Question(as_of=AS_OF))
    assert rows(one(counted, "complaints").numbers) == {
        "a complaint was filed": {told.no_case, told.pressed},
        "no complaint is recorded": {told.silent},
    }
    assert rows(one(counted, "outcome").numbers) == {
        "no criminal case opened": {told.no_case},
        "not known": {told.pressed},
    }
    people, pressed = one(counted, "complaint_people").numbers
    assert (set(people.records), people.kind) == ({told.anna, told.vera}, "person")
    assert (set(pressed.records), pressed.kind) == ({told.pressed}, "ill_treatment")
    since = figures.count(Question(as_of=AS_OF, since=date("2023")))
    assert rows(one(since, "complaints").numbers) == {"no complaint is recorded": {told.silent}}


def test_of_an_edition_only_its_people_are_counted(told: Told, figures: Figures) -> None:
    counted = figures.count(Question(told.edition))
    assert (counted.title, counted.as_of, counted.people) == ("A list", AS_OF, 2)
    assert rows(one(counted, "section").numbers) == {"Sentenced": {told.anna, told.boris}}
    assert rows(one(counted, "group").drawn) == {"January 2022": {told.anna}, "Others": {told.boris}}
    assert rows(one(counted, "complaints").numbers) == {"a complaint was filed": {told.no_case, told.pressed}}


def test_figures_are_worded_in_the_language_of_the_window(told: Told, figures: Figures) -> None:
    counted = figures.count(Question(as_of=AS_OF), "ru")
    assert one(counted, "region").title == "Регион"
    assert "Алматы" in rows(one(counted, "region").numbers)
    assert one(figures.count(Question(as_of=AS_OF), "xx"), "region").title == "Region"


def test_counting_tells_how_far_it_is_and_stops_when_asked(told: Told, figures: Figures) -> None:
    class Stop:
        def __init__(self) -> None:
            self.steps: list[tuple[int, int]] = []

        def step(self, done: int, total: int) -> None:
            self.steps.append((done, total))
            raise Cancelled

    stop = Stop()
    with pytest.raises(Cancelled):
        figures.count(Question(as_of=AS_OF), progress=stop)
    assert stop.steps == [(6, 7)]


@pytest.mark.parametrize(
    "question", [Question(as_of=date("XXXX")), Question(as_of=AS_OF, since=date("2024")), Question(edition="none")]
)
def test_what_cannot_be_counted_is_refused(question: Question, told: Told, figures: Figures) -> None:
    with pytest.raises(Refused):
        figures.count(question)
