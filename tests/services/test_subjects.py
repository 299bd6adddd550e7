# SPDX-License-Identifier: GPL-3.0-or-later
"""The records behind documents: the newest is proposed, any word finds one, and every part leads to its whole."""

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.listing import ListEntry
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.display import Display
from kzdesk.services.editions import Editions
from kzdesk.services.subjects import Subjects
from kzdesk.store.vault import Vault
from tests.people import People


@pytest.fixture
def subjects(desk_vault: Vault, vocabularies: Vocabularies) -> Subjects:
    return Subjects(desk_vault, Display(vocabularies, lambda: "en"))


def test_newest_is_that_of_the_latest_date_or_made_last(subjects: Subjects, editions: Editions, people: People) -> None:
    def newest(limit: int) -> list[str]:
        return [each.id for each in subjects.newest(("edition", "person"), limit)]

    assert newest(9) == []
    first, last = people.person("Anna Belova"), people.person("Aaron Aliyev")
    assert newest(9) == [last, first]
    later = editions.create("A", PartialDate("2024-03-31")).id
    older = editions.create("B", PartialDate("2020-03-31")).id
    assert (newest(1), newest(9)) == ([later], [later, older])


def test_records_of_several_types_are_found_and_parts_by_their_titles(subjects: Subjects, people: People) -> None:
    part = people.case(people.person("Anna Belova"), "Belov and others")
    with people.vault.transaction() as tx:
        case = tx.records.get(Participation, part).case
        for day in ("2024-05-06", "2025-06-07"):
            tx.records.put(Hearing(case=case, held_on=PartialDate(day)))
    assert [each.type_name for each in subjects.choices(("person", "case"), "belov")] == ["person", "case"]
    assert len(subjects.choices(("hearing",), "")) == 2
    (hearing,) = subjects.choices(("hearing",), "june")
    assert "7 June 2025" in hearing.title


def test_parts_lead_to_what_they_belong_to(subjects: Subjects, editions: Editions, people: People) -> None:
    person = people.convict("Anna Belova")
    group = editions.view(editions.create("The List", PartialDate("2023-08-31")).id).sections[0].groups[0].group.id
    entry = editions.place(group, person)
    with people.vault.transaction() as tx:
        custody = tx.records.parts(CustodyEpisode, person)[0].id
    found = subjects.origins((entry.id, custody, person, "", "nothing"))
    assert {each: (found[each].type_name, found[each].whole_type, found[each].known_as) for each in found} == {
        entry.id: (ListEntry.TYPE, "edition", "Belova Anna"),
        custody: (CustodyEpisode.TYPE, "person", "Belova Anna"),
        person: ("person", "person", "Belova Anna"),
    }
    with people.vault.transaction() as tx:
        tx.records.delete(CustodyEpisode, custody)
    assert subjects.origins((custody,)) == {}
