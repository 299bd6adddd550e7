# SPDX-License-Identifier: GPL-3.0-or-later
"""Two editions compared: who came, went, moved or serves another term, why, and counts that add up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.documents.outline import Heading, NumberedList, Outline, Paragraph, Role, Table, plain
from kzdesk.documents.submissions.frame import Front
from kzdesk.documents.submissions.list_changes import KINDS, Change, ListChanges, ListChangesReport, Stood
from kzdesk.documents.submissions.published_list import ListedSentence
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.listing import Edition
from kzdesk.domain.terms import Term
from kzdesk.runtime.paths import resources
from kzdesk.services.editions import Editions
from kzdesk.services.export import Export, Order
from kzdesk.services.house_wording import shipped
from kzdesk.store.vault import Vault
from tests.documents.samples import entry, spaced, texts
from tests.people import People
from tests.reports import put

EARLIER, LATER = PartialDate("2023-03-31"), PartialDate("2023-08-31")
SECTIONS = (("convicted", "Convicted"), ("under_arrest", "Under arrest"))
RIOTS = "Article 272 of the Criminal Code (“riots”)"

CHANGES = {
    "Added": [
        f"1. New ARREST – charged under {RIOTS}. | In custody from 5 June 2023: custody pending trial.",
        f"2. Known BEFORE – charged under {RIOTS}. | In custody from 1 March 2023, before the earlier edition.",
    ],
    "Removed": [
        f"1. Gone FREE – 5 years’ imprisonment under {RIOTS}. | Custody ended on 2 May 2023: parole.",
        "2. Nobody KNOWS – convicted; the sentence is not known. | The records do not say why.",
        f"3. Died THERE – charged under {RIOTS}. | Custody ended in August 2023: died.",
    ],
    "Moved to another section": [
        (
            "1. Moved OVER – from “Under arrest in a pre-trial detention facility” to “Convicted”: "
            f"6 years and 6 months’ imprisonment under {RIOTS}. | Sentenced on 1 July 2023 (court of first instance)."
        )
    ],
    "Other terms or charges": [
        (
            f"1. Other TERM – before: 5 years’ imprisonment under {RIOTS}. "
            f"Now: 3 years’ imprisonment under {RIOTS}. | Sentenced on 20 April 2023 (court of appeal)."
        )
    ],
}


def list_of(editions: Editions, day: PartialDate, convicted: list[str], arrested: list[str]) -> str:
    edition = editions.create("The List", day)
    for section, people in zip(editions.view(edition.id).sections, (convicted, arrested), strict=True):
        for person in people:
            editions.place(section.groups[0].group.id, person)
    return edition.id


def held(people: People, latin: str, start: str, end: str = "", reason: str = "") -> str:
    """Somebody in custody before a verdict."""
    person = people.person(latin)
    people.custody(person, "pretrial", start, end, end_reason=reason)
    people.charge(people.case(person), "272", "riots")
    return person


def serving(people: People, latin: str, day: str, term: str, *, end: str = "", reason: str = "") -> tuple[str, str]:
    """Somebody held from January 2022 and sentenced on a day; the ids of the person and of the part in the case."""
    person = people.person(latin)
    people.custody(person, "pretrial", "2022-01-10", day, end_reason="replaced")
    people.custody(person, "imprisonment", day, end, end_reason=reason)
    part = people.case(person)
    people.charge(part, "272", "riots", stage="charged")
    people.charge(part, "272", "riots", stage="convicted", since=day)
    people.sentence(part, day, term)
    return person, part


def told(outline: Outline) -> dict[str, list[str]]:
    """What stands under each heading: the head of each entry, and why."""
    found: dict[str, list[str]] = {}
    heading = ""
    for block in outline.blocks:
        if isinstance(block, Heading):
            heading = plain(block.runs)
        elif isinstance(block, NumberedList):
            entries = ((item.label, " | ".join(plain(text) for text in texts(item))) for item in block.items)
            found[heading] = [spaced(f"{label} {said}") for label, said in entries]
    return found


def counts(outline: Outline) -> list[list[int]]:
    """For each section and for all: before, added, removed, moved in, moved out, after."""
    table = next(block for block in outline.blocks if isinstance(block, Table))
    rows = [[int(plain(cell)) for cell in row.cells[1:]] for row in table.rows]
    return [list(column) for column in zip(*rows, strict=True)]


def summary(outline: Outline) -> str:
    return next(plain(b.runs) for b in outline.blocks if isinstance(b, Paragraph) and b.role is Role.SUMMARY)


def test_each_change_is_told_with_its_reason(editions: Editions, people: People, export: Export) -> None:
    stays, _ = serving(people, "Stays Same", "2022-06-01", "5y")
    new, known = held(people, "New Arrest", "2023-06-05"), held(people, "Known Before", "2023-03-01")
    gone, _ = serving(people, "Gone Free", "2022-06-01", "5y", end="2023-05-02", reason="parole")
    dead = held(people, "Died There", "2022-09", "2023-08", "died")
    moved, _ = serving(people, "Moved Over", "2023-07-01", "6y 6m")
    other, part = serving(people, "Other Term", "2022-06-01", "5y")
    people.sentence(part, "2023-04-20", "3y", level="appeal")
    unexplained = people.person("Nobody Knows")
    list_of(editions, EARLIER, [stays, gone, other, unexplained], [dead, moved])
    later = list_of(editions, LATER, [stays, other, moved], [new, known])
    prepared = export.prepare(Order("list-changes", later))
    assert told(prepared.outline) == CHANGES
    assert counts(prepared.outline) == [[4, 0, 2, 1, 0, 3], [2, 2, 1, 0, 1, 2], [6, 2, 3, 0, 0, 5]]
    assert summary(prepared.outline) == (
        "6 people before, 5 after: 2 added, 3 removed, 1 moved to another section, "
        "1 with another term or other charges."
    )
    assert [source_text(each.message) for each in prepared.remarks] == [
        "The records do not say why this entry changed."
    ]
    assert [row[2] for row in prepared.outline.data[0].rows] == [
        *("Arrest", "Before", "Free", "Knows", "There", "Over", "Term")
    ]


def test_reasons_are_told_in_the_language(editions: Editions, people: People, export: Export) -> None:
    list_of(editions, EARLIER, [], [])
    later = list_of(editions, LATER, [], [held(people, "New Arrest", "2023-06-05")])
    for language, expected in (
        ("ru", "С 5 июня 2023 года действует мера: содержание под стражей."),
        ("kk", "2023 жылғы 5 маусымнан бастап қолданылатын шара: күзетпен ұстау."),
    ):
        (entries,) = told(export.prepare(Order("list-changes", later, language=language)).outline).values()
        assert entries[0].endswith(expected)


def test_it_is_compared_with_the_edition_before_unless_another_is_ordered(
    editions: Editions, people: People, export: Export
) -> None:
    person = held(people, "Always There", "2022-01")
    oldest = list_of(editions, PartialDate("2022-12"), [], [])
    before = list_of(editions, EARLIER, [], [person])
    later = list_of(editions, LATER, [], [person])
    newest = list_of(editions, PartialDate("2024-01"), [], [])
    assert summary(export.prepare(Order("list-changes", later)).outline) == (
        "Nobody was added, removed or moved between the two editions."
    )
    assert "1 added" in summary(export.prepare(Order("list-changes", later, against=oldest)).outline)
    assert "1 removed" in summary(export.prepare(Order("list-changes", newest, against=before)).outline)
    for subject, against in ((oldest, ""), (before, later), (before, before)):
        with pytest.raises(Refused):
            export.prepare(Order("list-changes", subject, against=against))


def test_people_who_may_not_be_shown_are_in_no_count(editions: Editions, people: People, export: Export) -> None:
    hidden = people.convict("Canary Hidden", published=False)
    shown = held(people, "New Arrest", "2023-06-05")
    list_of(editions, EARLIER, [hidden], [])
    outline = export.prepare(Order("list-changes", list_of(editions, LATER, [], [shown]))).outline
    assert "Canary" not in str(outline)
    assert counts(outline)[-1] == [0, 1, 0, 0, 0, 1]


def test_an_edition_of_an_unknown_day_can_be_compared_with_none(
    desk_vault: Vault, editions: Editions, export: Export
) -> None:
    (unknown,) = put(desk_vault, Edition(title="Undated", as_of=PartialDate("XXXX")))
    later = list_of(editions, LATER, [], [])
    with pytest.raises(Refused):
        export.prepare(Order("list-changes", later, against=unknown))


standings = st.sampled_from(["convicted", "under_arrest", ""])


@given(st.lists(st.tuples(standings, standings, st.booleans()), max_size=12))
def test_the_counts_of_every_row_add_up(moves: list[tuple[str, str, bool]]) -> None:
    titles = dict(SECTIONS)

    def stood(code: str, years: int) -> Stood | None:
        return Stood(code, titles[code], entry("A", "B", ListedSentence((), Term(years)))) if code else None

    changes = tuple(
        Change(stood(before, 1), stood(after, 2 if other else 1)) for before, after, other in moves if before or after
    )
    front = Front("The List", LATER)
    source = ListChanges(front, EARLIER, SECTIONS, changes)
    folder = resources() / "templates"
    words = shipped(folder, "list-changes", "en").on_top_of(shipped(folder, "annex1", "en"))
    outline = ListChangesReport().outline(source, words)
    rows = counts(outline)
    for before, added, removed, moved_in, moved_out, after in rows:
        assert before + added - removed + moved_in - moved_out == after
    assert rows[-1] == [sum(row[place] for row in rows[:-1]) if place not in (3, 4) else 0 for place in range(6)]
    assert sum(row[3] for row in rows[:-1]) == sum(row[4] for row in rows[:-1]) == len(source.of("moved"))
    listed = sum(len(entries) for entries in told(outline).values())
    assert listed == sum(len(source.of(kind)) for kind in KINDS) == len(outline.data[0].rows)
    assert rows[-1][0] == sum(bool(before) for before, _, _ in moves)
