# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables read into a real vault: 5,000 rows with errors, what a dry run tells, and reading them again."""

import dataclasses
import io
from pathlib import Path

import pytest
from openpyxl import load_workbook
from xlsxwriter.workbook import Workbook

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Cancelled, Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility, Place
from kzdesk.domain.records.publication import ReleasedPerson
from kzdesk.domain.secret import Secret
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.access import Access
from kzdesk.services.bulk.difference import DryRun, Outcome, TableOrder
from kzdesk.services.bulk.headings import languages
from kzdesk.services.bulk.table_exports import TableExports
from kzdesk.services.bulk.table_files import TableFiles
from kzdesk.services.bulk.tables import FaultyTable, Tables
from kzdesk.services.ways_out import Way, WaysOut
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.full_vault import Words, World
from tests.vaults import QUICK, WORDS

pytestmark = pytest.mark.long

SHARED = "xl/sharedStrings.xml"
HEADINGS = ("№", "ФИО", "Name in Latin", "Дата рождения", "Пол", "Citizenship", "Occupation", "Дети")
MAPPED = {
    "№": "id",
    "ФИО": "name_russian",
    "Name in Latin": "name_latin",
    "Дата рождения": "birth_date",
    "Пол": "sex",
    "Citizenship": "citizenship",
    "Occupation": "occupation",
    "Дети": "dependants_minor",
}
ORDER = TableOrder("person", MAPPED, ("id",))
DATES = ("5.1.1980", "1980", "1.1980", "about 1975", "1979-03", "?", "1970/1975", "1981-02-28")
Row = list[str | int | None]


@pytest.fixture
def tables(desk_vault: Vault, vocabularies: Vocabularies) -> Tables:
    return Tables(desk_vault, vocabularies, languages(resources()), lambda: "en")


def row(number: int) -> Row:
    ending = "".join(chr(ord("а") + int(digit)) for digit in str(number))
    latin = "".join(chr(ord("a") + int(digit)) for digit in str(number))
    sex = ("м", "male", "ер", "женский")[number % 4] if number % 4 in (1, 3) else "female"
    return [
        number,
        f"Жумабаев{ending} Аскар Серикулы",
        f"Askar Zhumabayev{latin}",
        DATES[number % len(DATES)],
        "мужской" if sex == "м" else sex,
        "Kazakhstan",
        f"worker {number}",
        number % 5,
    ]


def workbook(path: Path, rows: list[Row]) -> Path:
    """As people's programs write it: with its size ahead and each text once, which is read in half of the time."""
    with Workbook(path) as book:
        sheet = book.add_worksheet("People")
        for place, each in enumerate((HEADINGS, *rows)):
            sheet.write_row(place, 0, each)
    return path


def wrong_rows(rows: list[Row]) -> dict[int, tuple[str, str]]:
    """Spoil fifty rows; give by line the heading and words of the reason."""
    spoilt: dict[int, tuple[str, str]] = {}
    ways = (
        (3, "31.2.1980", "Дата рождения", "is not a date"),
        (4, "robot", "Пол", "is not in the list"),
        (7, "two", "Дети", "not a whole number"),
        (2, "Жумабаев", "Name in Latin", "not in Latin letters"),
        (0, 1, "№", "is about the same record"),
    )
    for place in range(50):
        at = 20 + place * 97
        column, value, heading, reason = ways[place % len(ways)]
        rows[at][column] = value
        spoilt[at + 2] = (heading, reason)
    return spoilt


def state(vault: Vault) -> str:
    with vault.transaction() as tx:
        return tx.log.state()


def count(vault: Vault, name: str) -> int:
    with vault.transaction() as tx:
        return tx.records.count(name)


def test_five_thousand_people_with_fifty_wrong_rows(tables: Tables, desk_vault: Vault, tmp_path: Path) -> None:
    rows = [row(number) for number in range(1, 5001)]
    spoilt = wrong_rows(rows)
    file = workbook(tmp_path / "people.xlsx", rows)
    empty = state(desk_vault)

    trial = tables.dry_run(file, ORDER)
    told = {each.line: (each.wrong[0].heading, source_text(each.wrong[0].reason)) for each in trial.wrong}
    assert told.keys() == spoilt.keys()
    assert all(told[line][0] == heading and reason in told[line][1] for line, (heading, reason) in spoilt.items())
    assert (trial.count(Outcome.NEW), trial.count(Outcome.WRONG)) == (4950, 50)

    with pytest.raises(FaultyTable) as refused:
        tables.take(workbook(tmp_path / "few.xlsx", rows[:130]), ORDER)
    assert {fault.line for fault in refused.value.faults} == {line for line in spoilt if line < 132}
    assert state(desk_vault) == empty

    taken = tables.take(file, ORDER, skip_wrong=True)
    assert taken == trial
    assert (count(desk_vault, "person"), count(desk_vault, "person_name")) == (4950, 9900)
    after = state(desk_vault)
    again = tables.take(file, ORDER, skip_wrong=True)
    assert (again.count(Outcome.SAME), again.count(Outcome.WRONG)) == (4950, 50)
    assert state(desk_vault) == after

    mended = [row(number) for number in (1, 2, 3, *(line - 1 for line in spoilt))]
    mended[0][6], mended[1][2] = "teacher", "Askar Jumabayev"
    last = tables.take(workbook(tmp_path / "mended.xlsx", mended), ORDER)
    assert [last.count(each) for each in (Outcome.NEW, Outcome.CHANGED, Outcome.SAME)] == [50, 2, 1]
    assert [(source_text(c.label), c.before, c.after) for d in last.rows[:2] for c in d.changed] == [
        ("Occupation", "worker 1", "teacher"),
        ("Full name, Latin", "Askar Zhumabayevc", "Askar Jumabayev"),
    ]
    assert (count(desk_vault, "person"), count(desk_vault, "person_name")) == (5000, 10000)


def csv_file(path: Path, text: str, encoding: str = "utf-8-sig") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def read(tables: Tables, type_name: str, file: Path) -> DryRun:
    return tables.take(file, tables.look(file, type_name).order)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_headings_are_understood_in_any_language_and_encoding(
    tables: Tables, desk_vault: Vault, tmp_path: Path, encoding: str
) -> None:
    file = csv_file(
        tmp_path / "people.csv",
        "№;Фамилия;Имя;Отчество;Дата рождения\r\n7;Ким;Аскар;Серикович;05.01.1980\r\n",
        encoding,
    )
    assert read(tables, "person", file).count(Outcome.NEW) == 1
    with desk_vault.transaction() as tx:
        (name,) = tx.records.where(PersonName, {})
        person = tx.records.get(Person, name.person)
    assert (name.surname, name.given, name.patronymic, name.script) == ("Ким", "Аскар", "Серикович", "ru_cyrl")
    assert person.birth_date == PartialDate("1980-01-05")


def test_how_headings_were_understood_is_remembered(tables: Tables, desk_vault: Vault, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "a.csv", "n;кто;чем занят\r\n1;Аскар Алиев;учитель\r\n")
    first = tables.look(file, "person")
    assert not first.remembered
    columns = {"n": "id", "кто": "name_russian", "чем занят": "occupation"}
    tables.take(file, TableOrder("person", columns, ("id",)))
    other = csv_file(tmp_path / "b.csv", "чем занят,n,кто\r\nврач,1,Аскар Алиев\r\n")
    second = tables.look(other, "person")
    assert (second.remembered, dict(second.order.columns)) == (True, columns)
    assert tables.take(other, second.order).count(Outcome.CHANGED) == 1
    assert not tables.look(other, "facility").remembered


def test_parts_and_references_by_id_by_key_and_by_name(tables: Tables, desk_vault: Vault, tmp_path: Path) -> None:
    with desk_vault.transaction() as tx:
        place = tx.records.put(Place(name="Almaty", name_ru="Алматы", level="district"))
        tx.records.put(Facility(name="Colony 1", name_ru="Колония 1", facility_type="colony", place=place.id))
        known = tx.records.put(Person())
        tx.records.put(PersonName(person=known.id, written="Aigul Omarova", script="latin"))
    read(tables, "person", csv_file(tmp_path / "p.csv", "id,name_latin\r\np1,Askar Aliyev\r\n"))
    text = (
        "id,person,custody_kind,start,facility,without_contact\r\n"
        "1,p1,предварительное,2022,Колония 1,да\r\n"
        f"2,{known.id},pretrial,5.1.2022,colony 1,no\r\n"
        "3,aigul omarova,custody pending trial,1.2022,,\r\n"
        "4,Nobody,pretrial,2022,,\r\n"
    ).replace("предварительное", "содержание под стражей")
    file = csv_file(tmp_path / "custody.csv", text)
    done = tables.take(file, tables.look(file, "custody_episode").order, skip_wrong=True)
    assert (done.count(Outcome.NEW), [each.wrong[0].heading for each in done.wrong]) == (3, ["person"])
    with desk_vault.transaction() as tx:
        held = tx.records.where(CustodyEpisode, {"person": known.id})
        assert [(str(each.start), each.custody_kind) for each in held] == [
            ("2022-01", "pretrial"),
            ("2022-01-05", "pretrial"),
        ]
    assert tables.take(file, tables.look(file, "custody_episode").order, skip_wrong=True).count(Outcome.SAME) == 3


def test_empty_cells_say_nothing_unless_asked(tables: Tables, desk_vault: Vault, tmp_path: Path) -> None:
    full = csv_file(tmp_path / "a.csv", "id,name,level,region_code\r\n1,Almaty,district,KZ-75\r\n")
    bare = csv_file(tmp_path / "b.csv", "id,name,level,region_code\r\n1,Almaty,,\r\n")
    read(tables, "place", full)
    assert read(tables, "place", bare).count(Outcome.SAME) == 1
    order = dataclasses.replace(tables.look(bare, "place").order, empties=True)
    assert tables.dry_run(bare, order).wrong[0].wrong[0].heading == "level"
    bare.write_text("id,name,level,region_code\r\n1,Almaty,district,\r\n")
    assert tables.take(bare, order).count(Outcome.CHANGED) == 1
    with desk_vault.transaction() as tx:
        assert tx.records.where(Place, {})[0].region_code == ""


def test_what_was_deleted_does_not_come_back(tables: Tables, desk_vault: Vault, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "a.csv", "id,name,level\r\n1,Almaty,district\r\n")
    done = read(tables, "place", file)
    with desk_vault.transaction() as tx:
        tx.records.delete(Place, done.rows[0].record_id)
        person = tx.records.put(Person())
    assert "deleted" in source_text(tables.dry_run(file, tables.look(file, "place").order).wrong[0].wrong[0].reason)
    file = csv_file(tmp_path / "b.csv", f"id,name,level\r\n{person.id},Almaty,district\r\n")
    assert tables.dry_run(file, tables.look(file, "place").order).count(Outcome.WRONG) == 1


def test_a_table_without_a_key_is_refused(tables: Tables, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "a.csv", "level,region_code\r\ndistrict,KZ-75\r\n")
    with pytest.raises(Refused, match="tell the rows apart"):
        read(tables, "place", file)


class StopAt:
    """Progress that stops the work."""

    def __init__(self, line: int) -> None:
        self._line = line

    def step(self, done: int, total: int) -> None:
        assert done <= total
        if done >= self._line:
            raise Cancelled


def test_a_stopped_import_changes_nothing(tables: Tables, desk_vault: Vault, tmp_path: Path) -> None:
    file = workbook(tmp_path / "people.xlsx", [row(number) for number in range(1, 701)])
    before = state(desk_vault)
    with pytest.raises(Cancelled):
        tables.take(file, ORDER, progress=StopAt(600))
    assert state(desk_vault) == before
    assert not tables.look(file, "person").remembered


@pytest.fixture(scope="module")
def table_files() -> TableFiles:
    return TableFiles(resources())


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_templates_are_understood_in_every_language(
    table_files: TableFiles, tables: Tables, tmp_path: Path, language: str
) -> None:
    for cls in tables.types():
        file = tmp_path / f"{cls.TYPE}.csv"
        table_files.template(cls.TYPE, file, language=language)
        looked = tables.look(file, cls.TYPE)
        wanted = [each.name for each in tables.columns(cls.TYPE)]
        found = [name for name in looked.order.columns.values() if name]
        assert found == [name for name in wanted if not name.startswith("name_") or name in found]
        assert len(found) == len(looked.headings)


def test_the_template_tells_what_columns_take(table_files: TableFiles, tmp_path: Path) -> None:
    table_files.template("facility", tmp_path / "facility.xlsx", language="ru")
    book = load_workbook(tmp_path / "facility.xlsx", read_only=True)
    blank, about = book.worksheets
    assert len(list(blank.iter_rows())) == 1
    rows = [[str(cell) for cell in each] for each in about.iter_rows(values_only=True)]
    book.close()
    assert any("facility_type" in each and any("колония" in cell for cell in each) for each in rows)


def test_bytes_of_a_workbook_that_unpack_to_too_much_are_refused(tables: Tables, tmp_path: Path) -> None:
    import zipfile

    file = workbook(tmp_path / "bomb.xlsx", [row(1)])
    whole = io.BytesIO(file.read_bytes())
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            if item.filename != SHARED:
                new.writestr(item, old.read(item))
        with new.open(SHARED, "w", force_zip64=True) as out:
            for _ in range(70):
                out.write(b" " * 1_000_000)
    with pytest.raises(Refused, match="unpacks to more"):
        tables.look(file, "person")
    file.write_bytes(b"PK\x03\x04 not a workbook")
    with pytest.raises(Refused):
        tables.look(file, "person")


@pytest.fixture
def way(desk_vault: Vault) -> Way:
    return Way(passphrase=Secret(WORDS), reason="a test")


@pytest.fixture
def exports(desk_vault: Vault, vocabularies: Vocabularies) -> TableExports:
    ways = WaysOut(desk_vault, Access(FixedClock(), floor=QUICK, seconds=0))
    return TableExports(ways, vocabularies, languages(resources()))


@pytest.mark.parametrize(("suffix", "language"), [(".csv", "ru"), (".xlsx", "kk")])
def test_an_exported_table_read_again_changes_nothing(
    exports: TableExports, tables: Tables, desk_vault: Vault, way: Way, tmp_path: Path, *, suffix: str, language: str
) -> None:
    with desk_vault.transaction() as tx:
        world = World(tx, Words(), ended=True)
        tx.records.put(PersonName(person=world.person, written="Әлия Омарова", script="kk_cyrl"))
        odd = '\'=1+1\n  second line, “quoted”; and "quoted"'
        tx.records.put(Place(name="  spaced ", name_ru="=cmd|' /C calc'!A0", former_names=odd, level="oblast"))
    before = {cls.TYPE: count(desk_vault, cls.TYPE) for cls in tables.types()}
    for cls in tables.types():
        file = tmp_path / f"{cls.TYPE}{suffix}"
        exports.export(cls.TYPE, file, way, language=language, sealed=True)
        done = tables.take(file, tables.look(file, cls.TYPE).order)
        assert done.count(Outcome.SAME) == len(done.rows) == before[cls.TYPE], cls.TYPE
    assert before == {cls.TYPE: count(desk_vault, cls.TYPE) for cls in tables.types()}


def test_an_exported_table_leaves_sealed_fields_and_is_remembered(
    exports: TableExports, desk_vault: Vault, way: Way, tmp_path: Path
) -> None:
    with desk_vault.transaction() as tx:
        person = tx.records.put(Person(iin="", contact="Zyxcontact", occupation="Zyxwork"))
    release = exports.export("person", tmp_path / "people.csv", way)
    text = (tmp_path / "people.csv").read_text()
    assert ("Zyxwork" in text, "Zyxcontact" in text) == (True, False)
    with desk_vault.transaction() as tx:
        assert [each.person for each in tx.records.parts(ReleasedPerson, release.id)] == [person.id]
    with pytest.raises(Refused, match="of this name is there already"):
        exports.export("person", tmp_path / "people.csv", way)
    with pytest.raises(Refused, match="one of two ways"):
        exports.export("person", tmp_path / "other.csv", Way())
    assert not (tmp_path / "other.csv").exists()
