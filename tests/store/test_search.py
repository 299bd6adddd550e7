# SPDX-License-Identifier: GPL-3.0-or-later
"""Full-text search: both scripts, any text taken literally, and nothing deleted stays behind in the index."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from kzdesk.domain.fields import with_field
from kzdesk.domain.names import fold
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.custody import Sentence
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.store.search import Found, match_expression, searchable
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.vaults import make_vault, open_vault

LETTERS = st.characters(categories=("Ll", "Lu"), max_codepoint=0x52F).filter(
    lambda letter: letter.upper().casefold() == letter.casefold()
)
CANARY = "zhurnalistka"


@pytest.fixture(scope="module")
def new_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = make_vault(tmp_path_factory.mktemp("new") / "new.kzvault")
    made.close()
    return made.folder


@pytest.fixture
def vault(new_vault: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    opened = open_vault(shutil.copytree(new_vault, tmp_path / "a.kzvault"), clock)
    yield opened
    opened.close()


def found(vault: Vault, typed: str) -> list[str]:
    with vault.transaction() as tx:
        return [each.record_id for each in tx.search.find(typed)]


def residue(vault: Vault, word: str) -> list[str]:
    """Where in the index's own tables, and in its table of words, a word is still to be seen."""
    places = []
    with vault.transaction() as tx:
        connection = tx._connection
        connection.execute(text("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search_index', 'row')"))
        words = connection.execute(text("SELECT term FROM temp.words")).scalars()
        places += ["words" for term in words if word in str(term)]
        connection.execute(text("DROP TABLE temp.words"))
        names = connection.execute(
            text(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'search%' AND name != 'search_index'"
            )
        ).scalars()
        for name in list(names):
            for row in connection.execute(text(f"SELECT * FROM {name}")):  # noqa: S608 - names of the schema itself
                values = (v if isinstance(v, bytes) else str(v).encode() for v in row)
                places += [name for value in values if word[1:].encode() in value or word[:6].encode() in value]
    return places


def test_residue_is_seen_while_the_word_is_there(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.records.put(Person(occupation=CANARY))
    assert "words" in residue(vault, CANARY)
    assert "search_text" in residue(vault, CANARY)
    assert any(place.startswith("search_index_") for place in residue(vault, CANARY))


def test_deleted_text_is_nowhere_in_the_index(vault: Vault) -> None:
    with vault.transaction() as tx:
        kept = tx.records.put(Person(occupation="zhumysker"))
        gone = tx.records.put(Person(occupation=CANARY))
    with vault.transaction() as tx:
        tx.records.delete(Person, gone.id)
    assert residue(vault, CANARY) == []
    assert found(vault, "zhumysker") == [kept.id]


def test_replaced_text_is_nowhere_in_the_index(vault: Vault) -> None:
    with vault.transaction() as tx:
        person = tx.records.put(Person(occupation=CANARY))
    with vault.transaction() as tx:
        tx.records.put(with_field(person, "occupation", "painter"))
    assert residue(vault, CANARY) == []
    assert (found(vault, CANARY), found(vault, "painter")) == ([], [person.id])


def test_index_agrees_with_its_texts_after_many_changes(vault: Vault) -> None:
    with vault.transaction() as tx:
        people = [tx.records.put(Person(occupation=f"word{n} common")) for n in range(40)]
        for number, person in enumerate(people):
            if number % 3 == 0:
                tx.records.delete(Person, person.id)
            elif number % 3 == 1:
                tx.records.put(with_field(person, "occupation", f"other{number} common"))
    with vault.transaction() as tx:
        tx._connection.execute(text("INSERT INTO search_index(search_index, rank) VALUES('integrity-check', 1)"))
        assert len(tx.search.find("common")) == 26
        assert len(tx.search.find("other1")) == 5


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Қайрат Әлімов", "қайрат"),
        ("Қайрат Әлімов", "кайрат алимов"),
        ("Қайрат Әлімов", "КАЙР"),
        ("Қайрат Әлімов", "kairat"),
        ("Kairat Alimov", "кайрат"),
        ("Ёлкина Алёна", "алена елкина"),
        ("Müller", "muller"),
        ("Жан-Айдар", "айдар"),
        ("O’Connor", "connor"),
    ],
)
def test_either_script_and_any_variant_finds(vault: Vault, written: str, typed: str) -> None:
    with vault.transaction() as tx:
        person = tx.records.put(Person())
        name = tx.records.put(PersonName(person=person.id, written=written))
    assert found(vault, typed) == [name.id]


def test_all_words_must_be_there(vault: Vault) -> None:
    with vault.transaction() as tx:
        both = tx.records.put(Person(occupation="driver", religion="none"))
        tx.records.put(Person(occupation="driver"))
    assert found(vault, "none driv") == [both.id]
    assert found(vault, "driver teacher") == []


def test_newest_come_first_and_no_more_than_asked(vault: Vault) -> None:
    with vault.transaction() as tx:
        ids = [tx.records.put(Person(occupation="driver")).id for _ in range(5)]
        assert [each.record_id for each in tx.search.find("driver", limit=3)] == ids[:1:-1]


def test_part_is_found_with_its_whole(vault: Vault) -> None:
    with vault.transaction() as tx:
        case = tx.records.put(Case(title="Airport"))
        part = tx.records.put(Participation(case=case.id))
        sentence = tx.records.put(Sentence(participation=part.id, note="unusual"))
        assert tx.search.find("unusual") == (Found("sentence", sentence.id, "case", case.id),)
        assert tx.search.find("unusual", root_type="person") == ()
        assert len(tx.search.find("airport", root_type="case")) == 1


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=30))
def test_no_text_breaks_the_search(vault: Vault, typed: str) -> None:
    with vault.transaction() as tx:
        tx.search.find(typed)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(word=st.text(LETTERS, min_size=2, max_size=12))
def test_any_word_is_found_by_itself_and_its_beginning(vault: Vault, word: str) -> None:
    with vault.transaction() as tx:
        person = tx.records.put(Person(occupation=word))
        for typed in (word, word.upper(), word[:2]):
            if match_expression(typed):
                assert person.id in [each.record_id for each in tx.search.find(typed, limit=10_000)]
        tx.records.delete(Person, person.id)


def test_only_texts_are_searched() -> None:
    assert searchable(Person(sex="f", dependants_minor=3)) == ""
    assert fold("Әлімов") in searchable(PersonName(surname="Әлімов"))
    assert match_expression(" - * \" ' ") == ""
