# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of August 2023 made again from its facts: annexes and chapters have the anatomy of the published ones."""

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kzdesk.documents.outline import (
    Block,
    Bullets,
    Contents,
    Heading,
    NumberedList,
    Outline,
    Paragraph,
    Role,
    Table,
    plain,
)
from kzdesk.domain.messages import source_text
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.export import Export, Order, Prepared
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.importing import PUBLISHED_LIST, Importing
from tests.documents.samples import spaced, texts
from tests.published_report import LIST_2023, load_report, report_facts
from tests.vaults import make_vault

LANGUAGES = ("en", "ru", "kk")
ANNEXES = {
    "en": ["Annex 1.", "Annex 2.", "Annex 3."],
    "ru": ["Приложение 1.", "Приложение 2.", "Приложение 3."],
    "kk": ["1-қосымша.", "2-қосымша.", "3-қосымша."],
}
Desk = Callable[[str, str], Prepared]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Makes documents from a vault with list and report, each once in a language; tests change nothing in it."""
    vault = make_vault(tmp_path_factory.mktemp("report") / "test.kzvault")
    keys = load_report(vault)
    export = Export(vault, Vocabularies(resources() / "vocabularies"), resources(), HouseWordings(vault, resources()))

    @cache
    def prepared(submission: str, language: str) -> Prepared:
        subject = keys["edition" if submission == "annex1" else "report"]
        return export.prepare(Order(submission, subject, language=language))

    yield prepared
    vault.close()


def made(desk: Desk, submission: str, language: str = "en") -> Prepared:
    return desk(submission, language)


def headings(outline: Outline) -> list[Heading]:
    return [block for block in outline.blocks if isinstance(block, Heading)]


def after(outline: Outline, start: str) -> tuple[Block, ...]:
    """The blocks from the heading with this number or text on."""
    for place, block in enumerate(outline.blocks):
        if isinstance(block, Heading) and start in (block.number, plain(block.runs)):
            return outline.blocks[place:]
    raise AssertionError(start)


def numbered(blocks: tuple[Block, ...]) -> list[list[str]]:
    """The heads of entries, section by section: a section begins where the numbers begin again."""
    sections: list[list[str]] = []
    for block in blocks:
        for item in block.items if isinstance(block, NumberedList) else ():
            if item.label == "1.":
                sections.append([])
            sections[-1].append(f"{item.label} {spaced(plain(texts(item)[0]))}")
    return sections


def told(prepared: Prepared) -> set[str]:
    return {source_text(each.message) for each in prepared.remarks}


@pytest.mark.parametrize("language", LANGUAGES)
def test_annex_1_counts_30_and_17_people_in_every_language(desk: Desk, language: str) -> None:
    outline = made(desk, "annex1", language).outline
    convicted, held = numbered(outline.blocks)
    assert (len(convicted), len(held)) == (30, 17)
    for section in (convicted, held):
        assert [head.split()[0] for head in section] == [f"{n}." for n in range(1, len(section) + 1)]
    (summary,) = (b for b in outline.blocks if isinstance(b, Paragraph) and b.role is Role.SUMMARY)
    assert re.findall(r"\d+", plain(summary.runs)) == ["47", "30", "17"]
    table = next(block for block in outline.blocks if isinstance(block, Table))
    numbers = [(row.strong, int(plain(row.cells[1]))) for row in table.rows]
    assert [number for strong, number in numbers if strong] == [30, 17, 47]
    assert [number for strong, number in numbers if not strong] == [16, 5, 4, 5, 1, 6, 5, 3, 2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_of_annex_1_stand_in_the_published_order(desk: Desk, language: str) -> None:
    published: dict[str, Any] = json.loads(LIST_2023.read_text(encoding="utf-8"))
    found = [(each.level, plain(each.runs)) for each in headings(made(desk, "annex1", language).outline)]
    groups = [group["title"] for section in published["sections"] for group in section["groups"]]
    printed = [title for level, title in found if level == 3]
    others = {"en": "Others", "ru": "Другие", "kk": "Басқалар"}[language]
    assert printed == [others if title == "Others" else title for title in groups]
    assert [level for level, _ in found[:3]] == [1, 2, 2]
    assert len([1 for level, _ in found if level == 2]) == 4


def test_a_title_that_contradicts_the_recorded_wording_is_not_printed_in_its_place(desk: Desk) -> None:
    prepared = made(desk, "annex1", "ru")
    (convicted, _), text = numbered(prepared.outline.blocks), str(prepared.outline)
    # the article is that of the code of 1997; in the code of 2014 it is espionage
    (head,) = (each for each in convicted if "KUSMANKYZY" in each)
    assert "по статье 176 Уголовного кодекса и статье 419 Уголовного кодекса («Заведомо ложный донос»)" in head
    assert "Шпионаж" not in text
    untitled = [each for each in told(prepared) if each.startswith("Printed without its title")]
    assert sorted(each.rsplit(" ", 1)[1] for each in untitled) == ["176.", "265.", "380."]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_point_of_annex_2_names_the_people_of_annex_3_in_order(desk: Desk, language: str) -> None:
    second, third = made(desk, "annex2", language), made(desk, "annex3", language)
    (bullets,) = (block for block in second.outline.blocks if isinstance(block, Bullets))
    points = [plain(item) for item in bullets.items]
    wanted = [each for each in report_facts()["records"] if each.get("language") == language and "parts" in each]
    assert len(points) == sum(
        each["type"] == "recommendation" and each["language"] == language for each in report_facts()["records"]
    )
    assert all(point.endswith((".", ")")) for point in points)
    assert all(not point.startswith(("Annex", " ")) for point in points)
    (items,) = (block.items for block in third.outline.blocks if isinstance(block, NumberedList))
    names = [texts(item)[0][0].text for item in items]
    assert len(names) == len(wanted[-1]["parts"]) == 4
    places = [points[-1].index(name) for name in names]
    assert places == sorted(places)
    assert not any(names[0] in point for point in points[:-1])
    assert {"en": "Annex 3", "ru": "приложении 3", "kk": "3-қосымшада"}[language] in points[-1]
    assert not {each for each in told(second) if "recommendation" in each or "Annex 3" in each}


def test_annex_2_says_in_one_sentence_who_asks_whom(desk: Desk) -> None:
    outline = made(desk, "annex2").outline
    lead = next(plain(b.runs) for b in outline.blocks if isinstance(b, Paragraph) and b.role is Role.BODY)
    submitters = [each["name"] for each in report_facts()["records"][0]["parts"] if each["type"] == "submitter"]
    assert len(submitters) == 8
    assert lead == (
        f"We, the organisations that submit this report – {', '.join(submitters[:-1])} and {submitters[-1]} – appeal "
        "to the UN, the OSCE, institutions of the European Union and the governments of the USA, Canada and other "
        "democratic states. We consider it necessary:"
    )
    (bullets,) = (block for block in outline.blocks if isinstance(block, Bullets))
    assert len(bullets.items) == 12
    assert all(plain(item).startswith("to ") for item in bullets.items)


def test_annex_3_gives_names_in_each_script_birth_posts_and_cited_grounds(desk: Desk) -> None:
    outline = made(desk, "annex3").outline
    (items,) = (block.items for block in outline.blocks if isinstance(block, NumberedList))
    heads = [f"{item.label} {spaced(plain(texts(item)[0]))}" for item in items]
    assert heads[0] == (
        "1. Kassym-Jomart Tokayev (Kazakh: Қасым-Жомарт Кемелұлы Тоқаев), (Cyrillic: Касым-Жомарт Кемелевич Токаев): "
        "born 17 May 1953, politician and diplomat, President of Kazakhstan since 20 March 2019."
    )
    assert heads[3].startswith("4. Roman Vasilenko (Cyrillic: Роман Юрьевич Василенко): born 14 August 1972, Deputy")
    assert [run.language for run in texts(items[0])[0] if run.language] == ["kk", "ru"]
    facts = [each for each in report_facts()["records"] if each["type"] == "sanctions_target"]
    for item, fact in zip(items, facts, strict=True):
        grounds = [(plain(text), [plain(note) for run in text for note in run.notes]) for text in texts(item)[1:]]
        assert grounds == [(each["wording"], each["sources"]) for each in fact["parts"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_has_front_summary_numbered_chapters_and_annexes(desk: Desk, language: str) -> None:
    outline = made(desk, "report", language).outline
    found = headings(outline)
    assert [each.number for each in found if each.level == 2 and each.number] == [
        *(f"{number}." for number in range(1, 6)),
        *ANNEXES[language],
    ]
    assert all(then.level - first.level <= 1 for first, then in pairwise(found))
    assert sum(isinstance(block, Contents) for block in outline.blocks) == 1
    within = [plain(each.runs) for each in found if each.level == 3][:3]
    assert within == ["The constitution of 2022", "Elections of 2022 and 2023", "Torture cases"]
    (convicted, held, targets) = numbered(outline.blocks)
    assert (len(convicted), len(held), len(targets)) == (30, 17, 4)
    summaries = [plain(b.runs) for b in outline.blocks if isinstance(b, Paragraph) and b.role is Role.SUMMARY]
    assert len(summaries) == 2
    assert summaries[0] == summaries[1]


@pytest.mark.parametrize("annex", [0, 1, 2])
def test_an_annex_of_the_report_is_the_annex_by_itself_one_level_down(desk: Desk, annex: int) -> None:
    report = made(desk, "report").outline
    alone = made(desk, f"annex{annex + 1}").outline
    first = "Criteria for inclusion on the list" if not annex else ""
    own = after(alone, first) if first else alone.blocks[3:]
    within = after(report, first or ANNEXES["en"][annex])[0 if first else 1 :]
    for block, same in zip(own, within, strict=False):
        if isinstance(block, Heading):
            assert isinstance(same, Heading)
            assert (same.level, same.runs, same.record) == (block.level + 1, block.runs, block.record)
        else:
            assert same == block


def test_sources_of_chapters_and_annexes_stand_at_the_end_once_each(desk: Desk) -> None:
    outline = made(desk, "report").outline
    *_, last = (block for block in outline.blocks if isinstance(block, Bullets))
    sources = [plain(item) for item in last.items]
    written = json.dumps(report_facts()["records"])
    cited = set(re.findall(r"Report of August 2023, lines? [\d a-z]*\d", written))
    assert set(sources) == cited
    assert len(sources) == len(cited)
    assert sources[:2] == ["Report of August 2023, line 2", "Report of August 2023, line 3"]


def test_elements_of_the_report_lead_to_their_records(desk: Desk) -> None:
    outline = made(desk, "report").outline
    unlinked = [plain(each.runs) for each in headings(outline) if not each.record]
    assert unlinked == [
        "Summary",
        "Criteria for inclusion on the list",
        "Recommendations",
        "Recommendations on personal sanctions",
        "Individuals proposed for the sanctions list",
        "Sources",
    ]
    body = [b for b in outline.blocks if isinstance(b, Paragraph) and b.role is Role.BODY]
    assert sum(bool(block.record) for block in body) > len(body) - 6


def test_the_tables_of_all_annexes_go_along(desk: Desk) -> None:
    names = [(table.name, len(table.rows)) for table in made(desk, "report").outline.data]
    assert names == [("Entries", 47), ("Recommendations", 12), ("Sanctions", 4)]


def test_the_list_goes_into_another_vault_as_it_is(desk: Desk, tmp_path: Path) -> None:
    first = made(desk, "annex1").outline
    file = tmp_path / "list.json"
    file.write_text(json.dumps(first.exchange, ensure_ascii=False), encoding="utf-8")
    other = make_vault(tmp_path / "other.kzvault")
    vocabularies = Vocabularies(resources() / "vocabularies")
    importing = Importing(other, vocabularies, ReferenceData(resources() / "reference"))
    edition = importing.file(file, PUBLISHED_LIST).edition_id
    export = Export(other, vocabularies, resources(), HouseWordings(other, resources()))
    second = export.prepare(Order("annex1", edition)).outline
    other.close()
    assert numbered(second.blocks) == numbered(first.blocks)
    assert second.exchange == first.exchange
