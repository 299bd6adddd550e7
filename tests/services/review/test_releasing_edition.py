# SPDX-License-Identifier: GPL-3.0-or-later
"""Releasing an edition: what keeps it back, what is frozen, that it changes no more, and the next one made from it."""

import dataclasses
import hashlib
from collections.abc import Callable

import pytest

from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Damaged, Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.listing import EditionRelease, FrozenText, ListAssessment, ListEntry, ListGroup
from kzdesk.domain.records.publication import Release
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.editions import Editions
from kzdesk.services.export import Export
from kzdesk.services.records import Records
from kzdesk.services.review import assessing
from kzdesk.services.review.assessing import Assessing
from kzdesk.services.review.checking import Checking
from kzdesk.services.review.releasing_edition import EditionReleases
from kzdesk.store.vault import Vault
from tests.people import People

AS_OF = PartialDate("2023-08-31")


@pytest.fixture
def checking(desk_vault: Vault) -> Checking:
    return Checking(desk_vault, ReferenceData(resources() / "reference"))


@pytest.fixture
def releasing(desk_vault: Vault, checking: Checking, export: Export) -> EditionReleases:
    return EditionReleases(desk_vault, checking, export)


@pytest.fixture
def listed(people: People, editions: Editions) -> tuple[str, str]:
    """An edition with one person about whom everything is decided, and the id of the person."""
    person = people.convict("Anna BELOVA", "Анна Белова")
    reviewed(people, person)
    edition = editions.create("The List", AS_OF)
    entry = editions.place(editions.view(edition.id).sections[0].groups[0].group.id, person)
    editions.amend(ListEntry, entry.id, {"narrative": "She wrote about the airport."})
    return edition.id, person


def reviewed(people: People, person: str, **facts: object) -> None:
    """Two people decide about a person."""
    facts = {"decision": "list", "reviewer_1": "One", "reviewer_2": "Two", **facts}
    with people.vault.transaction() as tx:
        made = ListAssessment(person=person, as_of=PartialDate("2023-04"), criterion_a="met", reason_a="So.", **facts)  # type: ignore[arg-type]
        tx.records.put(made)


def test_a_released_edition_is_read_back_as_it_was(
    releasing: EditionReleases, listed: tuple[str, str], people: People, desk_vault: Vault
) -> None:
    with desk_vault.transaction() as tx:
        file = Release(submission="annex1", file_format="pdf", edition=listed[0], file_name="a.pdf", sha256="ab" * 32)
        tx.records.put(file)
    assert releasing.readiness(listed[0]).ready
    release = releasing.release(listed[0], by="coordinator")
    assert (release.entries, release.released_by, release.files) == (1, "coordinator", f"{'ab' * 32}  a.pdf")
    with desk_vault.transaction() as tx:
        tx.records.put(Consent(person=listed[1], levels=("C1",)))
        pieces = [each.content for each in tx.records.parts(FrozenText, release.id)]
    frozen = releasing.frozen(releasing.releases(listed[0])[0].id)
    assert hashlib.sha256("".join(pieces).encode()).hexdigest() == release.sha256
    assert frozen.languages == ("en", "kk", "ru")
    (entry,) = frozen.document("en")["exchange"]["sections"][0]["groups"][0]["entries"]
    assert (entry["surname"], entry["narrative"]) == ("BELOVA", ["She wrote about the airport."])
    assert frozen.content["entries"][0]["person"] == listed[1]


def test_frozen_content_is_never_written_again_and_one_that_is_not_whole_is_told(
    releasing: EditionReleases, listed: tuple[str, str], desk_vault: Vault
) -> None:
    release = releasing.release(listed[0], by="coordinator")
    with desk_vault.transaction() as tx:
        (piece, *_) = tx.records.parts(FrozenText, release.id)
    altered = dataclasses.replace(piece, content=piece.content.replace("airport", "market"))
    for record in (altered, dataclasses.replace(release, sha256="0")):
        with pytest.raises(Refused) as caught, desk_vault.transaction() as tx:
            tx.records.put(record)
        assert caught.value.code == "written-once"
    assert releasing.frozen(release.id).release == release
    with desk_vault.transaction() as tx:
        tx.records.delete(FrozenText, piece.id)
    with pytest.raises(Damaged):
        releasing.frozen(release.id)


def test_an_open_error_keeps_it_back_until_it_is_answered(
    releasing: EditionReleases, listed: tuple[str, str], people: People, checking: Checking
) -> None:
    part = people.case(listed[1], "Another case")
    people.sentence(part, "2023-05-10", "1y")
    people.sentence(part, "2022-05-10", "1y", level="appeal")
    other = people.person("Somebody ELSE")
    elsewhere = people.case(other, "Yet another case")
    people.sentence(elsewhere, "2023-05-10", "1y")
    people.sentence(elsewhere, "2022-05-10", "1y", level="appeal")
    errors = releasing.readiness(listed[0]).open_errors
    assert errors
    assert all(listed[1] in each.finding.people and each.finding.severity is Severity.ERROR for each in errors)
    with pytest.raises(Refused) as caught:
        releasing.release(listed[0], by="coordinator")
    assert caught.value.code == "findings"
    assert releasing.releases(listed[0]) == ()
    for each in errors:
        checking.answer(each.finding, "confirmed", "The verdict was re-dated.", by="coordinator")
    frozen = releasing.frozen(releasing.release(listed[0], by="coordinator").id)
    answers = [each["answer"]["reason"] for each in frozen.content["findings"] if each["answer"]]
    assert set(answers) == {"The verdict was re-dated."}


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({"decision": "watch"}, assessing.OTHERWISE),
        ({"exclusions": ("violence",)}, assessing.AGAINST),
        ({"reviewer_1": ""}, assessing.NO_FIRST),
        ({"reviewer_2": " "}, assessing.NO_SECOND),
        ({"reviewer_2": " one"}, assessing.ONE_REVIEWER),
    ],
)
def test_who_may_be_listed_follows_from_the_latest_assessment(facts: dict[str, object], message: object) -> None:
    whole = {"decision": "list", "reviewer_1": "One", "reviewer_2": "Two"}
    assert assessing.lacking(ListAssessment(**whole)) == ()  # type: ignore[arg-type]
    assert assessing.lacking(ListAssessment(**{**whole, **facts})) == (message,)  # type: ignore[arg-type]


def test_without_a_decision_a_reason_is_needed(
    releasing: EditionReleases, listed: tuple[str, str], people: People, editions: Editions, desk_vault: Vault
) -> None:
    second = people.convict("Boris CHERNOV", "Борис Чернов")
    entry = editions.place(editions.view(listed[0]).sections[0].groups[0].group.id, second)
    (undecided,) = releasing.readiness(listed[0]).undecided
    assert (undecided.entry, undecided.lacking) == (entry, (assessing.NO_FIRST, assessing.NO_SECOND))
    with pytest.raises(Refused) as caught:
        releasing.release(listed[0], by="coordinator")
    assert caught.value.code == "undecided"
    editions.amend(ListEntry, entry.id, {"override_reason": "Named by the United Nations already."})
    assert all(each.decided for each in Assessing(desk_vault).grounds(listed[0]))
    frozen = releasing.frozen(releasing.release(listed[0], by="coordinator").id)
    assert [each["override_reason"] for each in frozen.content["entries"]] == [
        "",
        "Named by the United Nations already.",
    ]


def test_an_empty_edition_is_not_released(releasing: EditionReleases, editions: Editions) -> None:
    with pytest.raises(Refused) as caught:
        releasing.release(editions.create("The List", AS_OF).id, by="coordinator")
    assert caught.value.code == "empty"


def changes(editions: Editions, records: Records, ids: dict[str, str]) -> dict[str, Callable[[], object]]:
    return {
        "place": lambda: editions.place(ids["group"], ids["person"]),
        "remove": lambda: editions.remove(ids["entry"]),
        "move": lambda: editions.move(ids["entry"], ids["group"], 0),
        "step": lambda: editions.step(ids["entry"], 1),
        "amend": lambda: editions.amend(ListGroup, ids["group"], {"heading": "Other"}),
        "add_group": lambda: editions.add_group(ids["section"], "New"),
        "move_group": lambda: editions.move_group(ids["group"], 1),
        "remove_group": lambda: editions.remove_group(ids["group"]),
        "save": lambda: records.save(records.load("list_entry", ids["entry"])),
        "save_edition": lambda: records.save(records.load("edition", ids["edition"])),
        "delete": lambda: records.delete("edition", ids["edition"]),
    }


def test_a_released_edition_changes_no_more_and_the_next_one_does(
    releasing: EditionReleases, listed: tuple[str, str], editions: Editions, records: Records
) -> None:
    edition, person = listed
    release = releasing.release(edition, by="coordinator")
    view = editions.view(edition)
    group = view.sections[0].groups[0]
    ids = {"edition": edition, "person": person, "release": release.id, "section": view.sections[0].section.id}
    ids |= {"group": group.group.id, "entry": group.entries[0].entry.id}
    with pytest.raises(Refused) as caught:
        records.delete("edition_release", release.id)
    assert caught.value.code == "written-once"
    for change in changes(editions, records, ids).values():
        with pytest.raises(Refused) as caught:
            change()
        assert caught.value.code == "released"
        assert "2026-01-05" in source_text(caught.value.message)
    assert editions.view(edition) == view
    assert view.edition.status == "released"
    with pytest.raises(Refused):
        releasing.release(edition, by="coordinator")
    copy = releasing.copy(edition, "The next List", PartialDate("2023-12-31"))
    made = editions.view(copy.id)
    assert (copy.status, copy.title, made.count) == ("draft", "The next List", 1)
    (entry,) = made.sections[0].groups[0].entries
    assert (entry.entry.person, entry.entry.narrative) == (person, "She wrote about the airport.")
    editions.remove(entry.entry.id)
    assert editions.view(edition).count == 1
    assert not releasing.releases(copy.id)


def test_consent_taken_back_keeps_it_back(
    releasing: EditionReleases, listed: tuple[str, str], desk_vault: Vault
) -> None:
    with desk_vault.transaction() as tx:
        taken = Consent(
            person=listed[1], levels=("C6",), obtained_on=PartialDate("2022"), withdrawn_on=PartialDate("2023-01-01")
        )
        tx.records.put(taken)
        assert tx.records.where(EditionRelease, {}) == ()
    assert releasing.readiness(listed[0]).withdrawn == 1
    with pytest.raises(Refused) as caught:
        releasing.release(listed[0], by="coordinator")
    assert caught.value.code == "consent"
