# SPDX-License-Identifier: GPL-3.0-or-later
"""The financial List from a file: what is refused, what changes from one to the next, who may be who. All invented."""

import hashlib
from pathlib import Path

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Cancelled, KzdeskError, Refused, Unavailable
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.restriction import FinancialListEntry
from kzdesk.services.review.financial_list import FinancialLists, ListReading
from kzdesk.store.vault import Vault
from tests.people import People

NUMBER = "800105300018"
PERSON = (
    "<person><num>{num}</num><lname>{surname}</lname><fname>{given}</fname><mname>Серікұлы</mname>"
    "<birthdate>{born}</birthdate><iin>{iin}</iin><note>{note}</note>"
    "<correction>включен от 03.02.2021</correction><strange>?</strange></person>"
)


def person(surname: str, given: str = "Асқар", *, born: str = "05.01.1980", iin: str = "", note: str = "") -> str:
    return PERSON.format(num="1", surname=surname, given=given, born=born, iin=iin, note=note)


@pytest.fixture
def lists(desk_vault: Vault) -> FinancialLists:
    return FinancialLists(desk_vault)


class Files:
    """Writes files of the List and has them read."""

    def __init__(self, folder: Path, lists: FinancialLists) -> None:
        self.folder, self.lists = folder, lists

    def write(self, text: str) -> Path:
        path = self.folder / "list.xml"
        path.write_text(text, encoding="utf-8")
        return path

    def read(self, *people: str, dry_run: bool = False) -> ListReading:
        text = f'<?xml version="1.0" encoding="UTF-8"?><xml><persons>{"".join(people)}</persons></xml>'
        return self.lists.read(self.write(text), dry_run=dry_run)


@pytest.fixture
def files(tmp_path: Path, lists: FinancialLists) -> Files:
    return Files(tmp_path, lists)


def stored(vault: Vault) -> dict[str, FinancialListEntry]:
    with vault.transaction() as tx:
        return {each.printed_name: each for each in tx.records.where(FinancialListEntry, {})}


def test_an_entry_keeps_what_is_printed(files: Files, desk_vault: Vault) -> None:
    reading = files.read(person("Жақыпов", iin=NUMBER, note="п. 7"), "<org><org_name>Фонд</org_name></org>")
    assert (reading.category, reading.entries, reading.organisations, len(reading.added)) == ("1", 1, 1, 1)
    (entry,) = stored(desk_vault).values()
    assert entry.printed_name == "Жақыпов Асқар Серікұлы"
    assert (entry.birth_date, entry.added_on) == (PartialDate("1980-01-05"), PartialDate("2021-02-03"))
    assert (entry.iin, entry.number, entry.correction) == (NUMBER, "1", "п. 7; включен от 03.02.2021")
    assert entry.file_sha256 == hashlib.sha256((files.folder / "list.xml").read_bytes()).hexdigest() == reading.sha256
    assert (entry.person, entry.match_status) == ("", "")


@pytest.mark.parametrize(
    ("written", "born", "note"),
    [
        ("1980", "1980", ""),
        ("01.1980", "1980-01", ""),
        ("31.02.1980", None, "31.02.1980"),
        ("80-х гг.", None, "80-х гг."),
    ],
)
def test_a_date_of_birth_may_be_partial_or_none(
    files: Files, desk_vault: Vault, written: str, born: str | None, note: str
) -> None:
    reading = files.read(person("Жақыпов", born=written))
    (entry,) = stored(desk_vault).values()
    assert entry.birth_date == (PartialDate(born) if born else None)
    assert entry.correction == "; ".join(text for text in ("включен от 03.02.2021", note) if text)
    assert reading.unread_births == bool(note)


def test_the_second_category_has_people_in_elements_for_organisations(files: Files, desk_vault: Vault) -> None:
    files.read(person("Жақыпов"))
    entry = f"<org><org_name>Темиров  Болат Маратович</org_name><org_iin>{NUMBER}</org_iin></org>"
    reading = files.read(entry)
    assert (reading.category, reading.organisations, reading.removed) == ("2", 0, ())
    assert stored(desk_vault)["Темиров Болат Маратович"].category == "2"


def test_the_same_file_changes_nothing_and_a_trial_neither(files: Files, desk_vault: Vault) -> None:
    people = (person("Жақыпов", iin=NUMBER), person("Темиров"), person("Темиров", born=""))
    trial = files.read(*people, dry_run=True)
    assert (len(trial.added), trial.dry_run, stored(desk_vault)) == (3, True, {})
    files.read(*people)
    with desk_vault.transaction() as tx:
        before = tx.log.state()
    again = files.read(*people)
    assert (again.added, again.removed, again.changed, again.unchanged) == ((), (), (), 3)
    with desk_vault.transaction() as tx:
        assert tx.log.state() == before


def test_the_next_list_tells_what_it_adds_leaves_out_and_changes(files: Files, desk_vault: Vault) -> None:
    files.read(person("Жақыпов", iin=NUMBER), person("Темиров"))
    reading = files.read(person("Жақыпұлы", iin=NUMBER), person("Болатов"))
    assert [each.printed_name for each in reading.added] == ["Болатов Асқар Серікұлы"]
    assert [each.printed_name for each in reading.removed] == ["Темиров Асқар Серікұлы"]
    (changed,) = reading.changed
    assert [source_text(each) for each in changed.fields] == ["Name as printed"]
    assert stored(desk_vault)["Темиров Асқар Серікұлы"].removed_on == PartialDate("2026-01-05")
    back = files.read(person("Жақыпұлы", iin=NUMBER), person("Болатов"), person("Темиров"))
    assert [each.printed_name for each in back.added] == ["Темиров Асқар Серікұлы"]
    assert stored(desk_vault)["Темиров Асқар Серікұлы"].removed_on is None
    assert len(stored(desk_vault)) == 3


def test_somebody_on_record_is_proposed_with_grade_and_reasons_until_a_human_settles_it(
    files: Files, lists: FinancialLists, people: People
) -> None:
    born = PartialDate("1980-01-05")
    sure = people.person("Askar ZHAKUPOV", birth_date=born)
    vague = people.person("Askar TEMIROV")
    people.person("Askar BOLATOV", birth_date=PartialDate("1979"))
    numbered = people.person("Serik AKHMETOV", iin=NUMBER)
    reading = files.read(*(person(name) for name in ("Жақыпов", "Темиров", "Болатов")), person("Иной", iin=NUMBER))
    assert reading.proposed == 3
    first, second, third = lists.matches()
    assert [each.entry.person for each in (first, second, third)] == [numbered, sure, vague]
    assert [source_text(each) for each in first.reasons] == ["the same identification number"]
    assert "dates of birth that agree" in [source_text(each) for each in second.reasons]
    assert (first.entry.match_grade, third.entry.match_grade) == (100, 97 - 15)
    lists.confirm(second.entry.id)
    lists.reject(third.entry.id)
    assert [each.entry.person for each in lists.matches()] == [numbered]
    assert [each.entry.person for each in lists.matches("confirmed")] == [sure]
    again = files.read(
        *(person(name, note="new") for name in ("Жақыпов", "Темиров", "Болатов")), person("Иной", iin=NUMBER)
    )
    assert (len(again.changed), again.proposed) == (3, 0)
    assert [each.entry.person for each in lists.matches("confirmed")] == [sure]
    with pytest.raises(Refused):
        lists.confirm(third.entry.id)
    assert lists.confirm(third.entry.id, vague).match_status == "confirmed"


BILLION_LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {one} "{f"&{other};" * 10}">' for one, other in zip("bcdefgh", "abcdefg", strict=True))
    + "]><l><person><lname>&h;</lname></person></l>"
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (BILLION_LAUGHS, "not-xml"),
        ('<!DOCTYPE l [<!ENTITY f SYSTEM "file:///etc/passwd">]><l><person><lname>&f;</lname></person></l>', "doctype"),
        ('<!DOCTYPE l SYSTEM "http://192.0.2.1/l.dtd"><l><person><lname>a</lname></person></l>', "doctype"),
        ("<!DOCTYPE l><l><person><lname>a</lname></person></l>", "doctype"),
        ("<l><person><lname>a</lname></l>", "not-xml"),
        ("<l><person><lname>&unknown;</lname></person></l>", "not-xml"),
        ("<l>" + "<a>" * 100_000, "not-xml"),
        ("", "not-xml"),
        ("<l/>", "not-the-list"),
        ("<l><org><org_name>Фонд</org_name></org></l>", "not-the-list"),
        ("<l><person><iin>1</iin></person></l>", "nameless"),
        (f"<l><person><lname>{'a' * 5000}</lname></person></l>", "too_long"),
        ("<l>" + " " * 20_000_001 + "</l>", "too_large"),
    ],
    ids=range(13),
)
def test_what_is_not_the_list_is_refused_whole(
    files: Files, lists: FinancialLists, desk_vault: Vault, text: str, code: str
) -> None:
    with pytest.raises(KzdeskError) as caught:
        lists.read(files.write(text))
    assert caught.value.code == code
    assert stored(desk_vault) == {}


def test_a_file_that_cannot_be_read_and_a_reading_that_is_stopped_leave_nothing(
    files: Files, lists: FinancialLists, desk_vault: Vault
) -> None:
    with pytest.raises(Unavailable):
        lists.read(files.folder / "missing.xml")

    class Stop:
        def step(self, done: int, total: int) -> None:
            if done == total:
                raise Cancelled

    with pytest.raises(Cancelled):
        lists.read(files.write(f"<l>{person('Жақыпов')}</l>"), progress=Stop())
    assert stored(desk_vault) == {}
