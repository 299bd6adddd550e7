# SPDX-License-Identifier: GPL-3.0-or-later
"""A document written as JSON is imported as the list it carries."""

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kzdesk.documents.formats.json_file import JsonFormat
from kzdesk.domain.errors import Refused
from kzdesk.domain.progress import SILENT
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.importing import PUBLISHED_LIST, Importing
from kzdesk.services.list_reader import FaultyFile
from tests.documents.samples import read, titled
from tests.vaults import make_vault

Json = dict[str, Any]


@pytest.fixture
def importing(tmp_path: Path) -> Iterator[Importing]:
    vault = make_vault(tmp_path / "test.kzvault")
    yield Importing(vault, Vocabularies(resources() / "vocabularies"), ReferenceData(resources() / "reference"))
    vault.close()


def demo() -> Json:
    found: Json = json.loads(read("demo/demo-list.json"))
    return found


def in_a_document(tmp_path: Path, exchange: Json) -> Path:
    """A file as kzdesk writes a document that carries this."""
    target = tmp_path / "document.json"
    with target.open("wb") as out:
        JsonFormat(read).write(dataclasses.replace(titled(), exchange=exchange), out, SILENT)
    return target


def test_a_document_carries_its_list_with_it(importing: Importing, tmp_path: Path) -> None:
    """What is at fault in it is told with its line in the document."""
    document = demo()
    assert importing.file(in_a_document(tmp_path, document), PUBLISHED_LIST, dry_run=True).entries == 48
    document["sections"][0]["groups"][0]["entries"][0]["number"] = 7
    file = in_a_document(tmp_path, document)
    with pytest.raises(FaultyFile) as caught:
        importing.file(file, PUBLISHED_LIST)
    lines = file.read_text(encoding="utf-8").split("\n")
    assert '"number": 7' in lines[caught.value.faults[0].line - 1]


def test_a_document_without_a_list_or_in_disorder_is_refused(importing: Importing, tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        importing.file(in_a_document(tmp_path, {}), PUBLISHED_LIST)
    assert caught.value.code == "no_list"
    file = in_a_document(tmp_path, demo())
    file.write_text(file.read_text(encoding="utf-8").replace('"level": 1', '"level": "1"'), encoding="utf-8")
    with pytest.raises(Refused, match="not in order"):
        importing.file(file, PUBLISHED_LIST)
