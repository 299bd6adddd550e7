# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.runtime.catalog import Catalog, languages

PEOPLE = QT_TRANSLATE_NOOP("home", "{n} people")
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru"><context><name>home</name>
<message><source>{n} people</source><translation>людей: {n}</translation></message>
</context></TS>
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("i18n")
    (folder / "kzdesk_ru.ts").write_text(CATALOGUE, encoding="utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", folder / "kzdesk_ru.ts"], check=True, capture_output=True)
    (folder / "kzdesk_kk.qm").write_bytes(b"not a catalogue")
    return folder


def test_translation_is_given_with_its_values(folder: Path) -> None:
    assert Catalog("ru", folder).text(PEOPLE.format(n=47)) == "людей: 47"


def test_untranslated_text_is_given_in_english(folder: Path) -> None:
    assert Catalog("ru", folder).text(QT_TRANSLATE_NOOP("home", "Lock")) == "Lock"


@pytest.mark.parametrize("language", ["en", "de", "kk"])
def test_without_a_catalogue_texts_are_english(folder: Path, language: str) -> None:
    assert Catalog(language, folder).text(PEOPLE.format(n=1)) == "1 people"


def test_catalogue_serves_a_worker_thread_in_a_language_of_its_own(folder: Path) -> None:
    catalog, found = Catalog("ru", folder), []
    worker = threading.Thread(target=lambda: found.append(catalog.text(PEOPLE.format(n=2))))
    worker.start()
    worker.join()
    assert [*found, Catalog("en", folder).text(PEOPLE.format(n=2))] == ["людей: 2", "2 people"]


def test_languages_are_found_by_their_files(folder: Path, tmp_path: Path) -> None:
    assert languages(folder) == ("en", "kk", "ru")
    assert languages(tmp_path) == ("en",)


def test_english_needs_no_qt(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from kzdesk.runtime.catalog import Catalog; "
        "Catalog('en', Path('.')); sys.exit('PySide6' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=True)
