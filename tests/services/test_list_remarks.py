# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom a list names, leaves out or shows without a name, in which spelling, and what it tells its authors about it."""

import pytest

from kzdesk.documents.outline import NumberedList, Outline, plain
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import Sentence, SentenceComponent
from kzdesk.domain.records.listing import ListEntry
from kzdesk.domain.records.person import PersonName
from kzdesk.services.editions import Editions
from kzdesk.services.export import Export, Order, Prepared
from tests.documents.samples import spaced, texts
from tests.people import People

STRENGTH = "Named on the strength of an earlier publication: “An earlier list”, 2021."
LEFT_OUT = "Left out: nothing on record allows showing this person to the readers of this document."
WITHOUT_NAME = "Printed without a name, as the person agreed."


@pytest.fixture
def edition(editions: Editions) -> str:
    return editions.create("The List", PartialDate("2023-08-31")).id


def place(editions: Editions, edition: str, *people: str) -> list[str]:
    """Put convicted people on the list; give the ids of their entries."""
    group = editions.view(edition).sections[0].groups[0].group.id
    return [editions.place(group, person).id for person in people]


def agree(people: People, person: str, level: str) -> None:
    with people.vault.transaction() as tx:
        tx.records.put(Consent(person=person, levels=(level,), method="written", obtained_on=PartialDate("2023-01")))


def remarks(prepared: Prepared) -> dict[str, list[str]]:
    told: dict[str, list[str]] = {}
    for each in prepared.remarks:
        told.setdefault(each.record, []).append(source_text(each.message))
    return told


def heads(outline: Outline) -> list[str]:
    items = (item for block in outline.blocks if isinstance(block, NumberedList) for item in block.items)
    return [f"{item.label} {spaced(plain(texts(item)[0]))}" for item in items]


def test_a_remark_tells_why_each_person_is_shown_as_they_are(
    editions: Editions, people: People, export: Export, edition: str
) -> None:
    earlier = people.convict("Aman Earlier", "Аман Бірінші")
    agreed, unnamed, nothing = (
        people.convict(latin, cyrillic, published=False)
        for latin, cyrillic in (("Bota Agreed", "Бота Екінші"), ("Gani Unnamed", "Ғани Үшінші"), ("Dana None", ""))
    )
    agree(people, agreed, "C6")
    agree(people, unnamed, "C5")
    rows = place(editions, edition, earlier, agreed, unnamed, nothing)
    prepared = export.prepare(Order("annex1", edition))
    told = remarks(prepared)
    assert told == {rows[0]: [STRENGTH], rows[2]: [WITHOUT_NAME], rows[3]: [LEFT_OUT]}
    printed = heads(prepared.outline)
    assert [each.split(" – ")[0] for each in printed[:2]] == ["1. Aman EARLIER", "2. Bota AGREED"]
    assert printed[2].startswith("3. Person ")
    assert len(printed) == 3
    (table,) = prepared.outline.data
    assert [row[5] for row in table.rows] == ["Бірінші Аман", "Екінші Бота", ""]
    everything = str(prepared.outline)
    assert not any(word in everything for word in ("Unnamed", "UNNAMED", "Үшінші", "Ғани", "NONE", "Dana"))


def test_missing_facts_are_told_for_the_entry_they_concern(
    editions: Editions, people: People, export: Export, edition: str
) -> None:
    bare = people.person("Bare Facts")
    (row,) = place(editions, edition, bare)
    told = remarks(export.prepare(Order("annex1", edition)))
    assert told[row] == [
        STRENGTH,
        "No custody in force on 31 August 2023: this person may not belong on the list.",
        "No sentence to imprisonment in force on 31 August 2023.",
        "No charges to print.",
        "No assessment with the decision to list.",
    ]


def test_an_assessment_counts_whatever_the_document_may_print_of_it(
    editions: Editions, people: People, export: Export, edition: str
) -> None:
    (row,) = place(editions, edition, people.convict("Aman Listed"))
    for profile in export.profiles():
        told = remarks(export.prepare(Order("annex1", edition, profile=profile)))
        assert told.get(row, []) in ([STRENGTH], []), profile


def test_namesakes_and_doubles_are_told(editions: Editions, people: People, export: Export, edition: str) -> None:
    one, other = people.convict("Nurlan Same"), people.convict("Nurlan Same")
    first, second, again = place(editions, edition, one, other, other)
    told = remarks(export.prepare(Order("annex1", edition)))
    namesake = "Several people on this list have this name: its data cannot be imported until something differs."
    assert namesake in told[first]
    assert "This person stands on the list more than once." in told[second]
    assert "This person stands on the list more than once." in told[again]


def test_names_are_those_of_the_language_or_latin(
    editions: Editions, people: People, export: Export, edition: str
) -> None:
    person, latin = people.convict("Aman Preferred", "Аман Первый"), people.convict("Dana Latin")
    kazakh = PersonName(person=person, given="Аман", surname="Бірінші", name_kind="official").completed()
    with people.vault.transaction() as tx:
        tx.records.put(kazakh)
    _, row = place(editions, edition, person, latin)
    for language, printed, named in (
        ("en", "Aman PREFERRED", ""),
        ("ru", "Аман ПЕРВЫЙ", "Russian"),
        ("kk", "Аман БІРІНШІ", "Kazakh"),
    ):
        prepared = export.prepare(Order("annex1", edition, language=language))
        items = next(block for block in prepared.outline.blocks if isinstance(block, NumberedList)).items
        own, other = (texts(item)[0][0] for item in items)
        assert (own.text, own.language) == (printed, "")
        assert (other.text, other.language) == ("Dana LATIN", "" if language == "en" else "en")
        told = f"No name in {named}: printed in another spelling." in remarks(prepared)[row]
        assert told == bool(named)


def test_headings_and_charges_speak_the_language_and_other_texts_are_counted(
    editions: Editions, people: People, export: Export, edition: str
) -> None:
    person = people.convict("Aman Latin", "Аман Первый")
    (row,) = place(editions, edition, person)
    editions.amend(ListEntry, row, {"narrative": "A story in English."})
    prepared = export.prepare(Order("annex1", edition, language="ru"))
    text = spaced("\n".join(plain(run) for block in prepared.outline.blocks for run in [getattr(block, "runs", ())]))
    assert "ОСУЖДЁННЫЕ\nДругие" in text
    assert "5 лет лишения свободы по статье 272 Уголовного кодекса." in heads(prepared.outline)[0]
    assert remarks(prepared)[edition] == [
        "Not in the language of the document, and printed as they stand: 1 of the texts of this list."
    ]


def test_a_kazakh_spelling_stands_in_russian_before_the_latin_one(
    editions: Editions, people: People, export: Export
) -> None:
    edition = editions.create("The List", PartialDate("2023-08-31")).id
    place(editions, edition, people.convict("Yerlan Ulgiyev", "Ерлан Үлгиев"))
    outline = export.prepare(Order("annex1", edition, language="ru")).outline
    assert heads(outline)[0].startswith("1. Ерлан ҮЛГИЕВ – 5 лет лишения свободы")


def test_a_punishment_without_a_term_stands_by_itself(
    editions: Editions, people: People, export: Export, edition: str
) -> None:
    person = people.person("Aman Latin", "Аман Первый")
    people.custody(person, "imprisonment", "2023-02-01")
    part = people.case(person)
    people.charge(part, "272", stage="convicted")
    with people.vault.transaction() as tx:
        sentence = tx.records.put(Sentence(participation=part, pronounced=PartialDate("2023-02-01")))
        tx.records.put(SentenceComponent(sentence=sentence.id))
    place(editions, edition, person)
    for language, printed in (
        ("en", "imprisonment under Article 272"),
        ("ru", "лишение свободы по статье 272"),
        ("kk", "Қылмыстық кодекстің 272-бабы бойынша бас бостандығынан айыру"),
    ):
        assert printed in heads(export.prepare(Order("annex1", edition, language=language)).outline)[0]
