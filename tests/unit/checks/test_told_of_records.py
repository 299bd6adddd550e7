# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts kept with one person, one case or one list against it: numbers, money, defendants, who is behind bars, "
"bodies."""

import dataclasses
from collections.abc import Callable, Iterator

import pytest

from kzdesk.domain.checks import article_titles, cases_named, counts, house_style, money, told_twice
from kzdesk.domain.checks.behind_bars import behind_bars
from kzdesk.domain.checks.files import CaseFile, PersonFile, TextsFile
from kzdesk.domain.checks.finding import Finding
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_counts import counts as counted
from kzdesk.domain.records.case import Case
from tests.unit.checks.told import around, custody, listed, made, part, person, told


def _kept(text: str, record_type: str = "information") -> Passage:
    return Passage(record_type, f"kept {record_type}", "content", text, ("person",))


@pytest.mark.parametrize(
    ("look", "text"),
    [
        (counts.look_person, "In the cell there were 12 men: 5 workers and 6 students."),
        (counts.look_person, "Из 20 задержанных 12 оштрафованы, 9 арестованы."),
        (counts.look_person, "50 адамның 20-сы (60 пайызы) босатылды."),
        (money.look_person, "They took 4,505,000 tenge (1,000 US dollars) from him."),
        (money.look_person, "Его оштрафовали на 20 МРП (61 260 000 тенге)."),
        (article_titles.look_person, "He was tried under Article 272 (“incitement of hatred”)."),
    ],
)
def test_texts_kept_with_a_person_are_read(look: Callable[[PersonFile], Iterator[Finding]], text: str) -> None:
    assert told(look(person(passages=(_kept(text),))))
    assert not told(look(person(passages=(_kept(text, "list_entry"),)))), "read with what is printed"


@pytest.mark.parametrize(
    ("noted", "listed_so", "wrong"),
    [
        ("He was detained in Taraz on 5 May 2023.", "Задержан 5 мая 2023 года в Павлодаре.", True),
        ("2023 жылғы 5 мамырда Таразда ұсталды.", "He was detained in Pavlodar on 5 May 2023.", True),
        ("Осуждён на семь лет.", "Sentenced to six years in prison.", True),
        ("He was detained in Taraz on 5 May 2023.", "Задержан 5 мая 2023 года в Таразе.", False),
        ("He was detained in Taraz on 7 July 2019.", "Задержан 5 мая 2023 года в Павлодаре.", False),
    ],
)
def test_a_note_is_held_against_the_entry_of_a_list(noted: str, listed_so: str, wrong: bool) -> None:
    passages = (_kept(noted, "custody_episode"), _kept(listed_so, "list_entry"))
    assert bool(told(told_twice.look_person(person(passages=passages)))) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Two defendants stood trial.", True),
        ("Судили двоих.", True),
        ("Екі айыпталушы сотқа тартылды.", True),
        ("Three defendants stood trial.", False),
        ("Two of the defendants appealed.", False),
        ("Two other defendants fled.", False),
        ("Two defendants were released on bail.", False),
        ("In the trial of two defendants the court sat twelve times.", True),
        ("Ещё двое подсудимых скрылись.", False),
        ("Five defendants stood trial.", False),
    ],
)
def test_fewer_defendants_than_on_record_are_told(text: str, wrong: bool) -> None:
    tried = [part(name=f"case-{each}", role="convict") for each in "abc"]
    parts = tuple(
        ((), dataclasses.replace(one, participation=dataclasses.replace(one.participation, person=f"p{at}")))
        for at, one in enumerate(tried)
    )
    file = CaseFile(made(Case, "case"), around(), parts=parts, passages=(Passage("case", "case", "summary", text),))
    assert bool(told(cases_named.defendants_told("counts", file))) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("At least 2 political prisoners remain behind bars.", True),
        ("2 политзаключённых остаются за решёткой.", True),
        ("2 саяси тұтқын түрмеде отыр.", True),
        ("1 political prisoner is behind bars.", False),
        ("There are 2 political prisoners.", False),
        ("There are 2 political prisoners, some of them at home.", False),
    ],
)
def test_house_arrest_is_not_behind_bars(text: str, wrong: bool) -> None:
    at_home = person(custody("house_arrest", "2023-01-10"), listed(), name="home")
    in_prison = person(custody("imprisonment", "2023-01-10"), listed(), name="prison")
    people = {"home": at_home, "prison": in_prison}
    of_it = [
        dataclasses.replace(each, entry=dataclasses.replace(each.entry, person=who))
        for who, file in people.items()
        for each in file.listed
    ]
    passage = Passage("report_paragraph", "p", "wording", text)
    found = [finding for each in counted(text) for finding in behind_bars("counts", passage, each, of_it, people)]
    assert bool(found) == wrong


@pytest.mark.parametrize(
    ("texts", "wrong"),
    [
        (
            ("the UN Committee for the Prevention of Torture", "the UN Subcommittee on Prevention of Torture"),
            True,
        ),
        (("Комитет по предупреждению пыток", "Подкомитет по предупреждению пыток"), True),
        (("Азаптаудың алдын алу жөніндегі комитет", "Азаптаудың алдын алу жөніндегі кіші комитет"), True),
        (("the Committee against Torture", "the Subcommittee on Prevention of Torture"), False),
        (("Комитет против пыток", "Подкомитет по предупреждению пыток"), False),
        (("Азаптауға қарсы комитет", "Азаптаудың алдын алу жөніндегі кіші комитет"), False),
    ],
)
def test_a_committee_is_no_subcommittee(texts: tuple[str, str], wrong: bool) -> None:
    passages = tuple(
        Passage("report_paragraph", f"p{at}", "wording", text, document="report") for at, text in enumerate(texts)
    )
    assert bool(told(house_style.look(TextsFile(around(), passages)))) == wrong
