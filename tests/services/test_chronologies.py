# SPDX-License-Identifier: GPL-3.0-or-later
"""The chronology of a person and of a case as a document, and at the command line."""

from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from kzdesk.domain.errors import Refused
from kzdesk.domain.records.case import Participation
from kzdesk.domain.secret import Secret
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.access import Access
from kzdesk.services.chronologies import Chronologies
from kzdesk.services.export import Export
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.releasing import Releases
from kzdesk.store.vault import Vault
from tests.documents.samples import pdf_text
from tests.people import People
from tests.vaults import QUICK, WORDS


@pytest.fixture
def chronologies(desk_vault: Vault, vocabularies: Vocabularies) -> Chronologies:
    return Chronologies(desk_vault, vocabularies, HouseWordings(desk_vault, resources()))


@pytest.fixture
def anna(people: People, desk_vault: Vault) -> tuple[str, str]:
    person = people.person("Anna <b>Belova</b>")
    people.custody(person, "pretrial", "2022-01-05", "2022-07-06")
    people.custody(person, "imprisonment", "2022-07-06")
    part = people.case(person)
    people.charge(part, "272", "participation in mass riots", since="2022-01")
    people.sentence(part, "2022-07-06", "3y")
    with desk_vault.transaction() as tx:
        return person, tx.records.get(Participation, part).case


def written(chronologies: Chronologies, export: Export, target: Path, of: tuple[str, str]) -> str:
    prepared = chronologies.prepare(*of)
    export.write(prepared, target, replace=True)
    document = pypdfium2.PdfDocument(target)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


def test_person_s_chronology_stands_in_the_order_of_time(
    chronologies: Chronologies, export: Export, anna: tuple[str, str], tmp_path: Path
) -> None:
    text = written(chronologies, export, tmp_path / "c.pdf", ("person", anna[0]))
    wanted = (
        "<b>Belova</b> Anna",
        "4 dated entries, from January 2022 to 6 July 2022.",
        "January 2022 Charge 272 · participation in mass riots Airport case",
        "5 January 2022 – 6 July 2022 Custody",
        "6 July 2022 Sentence court of first instance · imprisonment · 3 years Airport case",
        "6 July 2022, continuing Custody",
    )
    places = [text.find(each) for each in wanted]
    assert -1 not in places, text
    assert places == sorted(places)


def test_case_s_chronology_names_the_people(
    chronologies: Chronologies, export: Export, anna: tuple[str, str], tmp_path: Path
) -> None:
    text = written(chronologies, export, tmp_path / "c.pdf", ("case", anna[1]))
    assert "Chronology of a case Airport case" in text
    assert text.count("<b>Belova</b> Anna") == 4


def test_file_tells_no_name_but_on_its_pages(
    chronologies: Chronologies, export: Export, anna: tuple[str, str], tmp_path: Path
) -> None:
    prepared = chronologies.prepare("person", anna[0])
    assert prepared.stem == "chronology-2026-01-05"
    export.write(prepared, tmp_path / "c.pdf")
    with pikepdf.open(tmp_path / "c.pdf") as file:
        assert "Belova" not in "".join(str(value) for value in file.docinfo.values())


def test_nothing_dated_is_said_and_nobody_is_refused(
    chronologies: Chronologies, export: Export, people: People, tmp_path: Path
) -> None:
    text = written(chronologies, export, tmp_path / "c.pdf", ("person", people.person("Bolat Serikov")))
    assert "Nothing dated is recorded." in text
    with pytest.raises(Refused):
        chronologies.prepare("person", "0" * 32)


def test_chronology_speaks_russian_and_kazakh(chronologies: Chronologies, anna: tuple[str, str]) -> None:
    russian = pdf_text(chronologies.prepare("person", anna[0], "ru").outline)
    assert "4 датированные записи, с января 2022 года по 6 июля 2022 года." in russian
    assert "5 января 2022 года – 6 июля 2022 года Под стражей" in russian
    assert "лишение свободы · 3 года" in russian
    kazakh = pdf_text(chronologies.prepare("person", anna[0], "kk").outline)
    assert "Күні белгілі 4 жазба: 2022 жылғы қаңтардан бастап 2022 жылғы 6 шілдеге дейін." in kazakh
    assert "2022 жылғы 6 шілде, жалғасуда Қамауда" in kazakh
    assert "бас бостандығынан айыру · 3 жыл" in kazakh
    with pytest.raises(Refused):
        chronologies.prepare("person", anna[0], "fr")


def test_what_was_recorded_meanwhile_keeps_the_paper_back(
    chronologies: Chronologies, export: Export, people: People, anna: tuple[str, str], tmp_path: Path
) -> None:
    releases = Releases(people.vault, export, Access(people.vault.clock, floor=QUICK, seconds=0))
    assert chronologies.prepare("person", anna[0]).people == (anna[0],)
    of = ("case", anna[1])
    paper = chronologies.prepare(*of)
    assert paper.people == (anna[0],)
    with pytest.raises(Refused, match="two ways"):
        releases.release(paper, tmp_path / "c.pdf")
    people.custody(anna[0], "hospital", "2023-01-05")
    with pytest.raises(Refused, match="Make it again"):
        releases.release(paper, tmp_path / "c.pdf", passphrase=Secret(WORDS), reason="for counsel")
    assert list(tmp_path.glob("c.pdf")) == []
    releases.release(chronologies.prepare(*of), tmp_path / "c.pdf", passphrase=Secret(WORDS), reason="for counsel")
    assert [each.release.submission for each in releases.after_withdrawal(anna[0])] == ["chronology"]
