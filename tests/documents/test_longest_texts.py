# SPDX-License-Identifier: GPL-3.0-or-later
"""The longest texts in every document: as long as a record may hold, and paragraphs of a megabyte in every format."""

import csv
import dataclasses
import io
import json
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import pytest

from kzdesk.documents.outline import Chart, Contents, Heading, Outline, Run, Table, plain
from kzdesk.documents.texts import texts
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import FieldSpec, spec, with_field
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import TEXT_LIMIT
from kzdesk.domain.records import record_type
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.export import Export, Prepared
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.submissions import MAKERS
from kzdesk.store.vault import Vault
from tests.documents.formats.reading import READERS
from tests.documents.formats.test_texts import told
from tests.documents.margins import spoiled
from tests.documents.samples import SPACES, pdf_pages
from tests.every_document import made, orders
from tests.full_vault import Words, World
from tests.vaults import make_vault

pytestmark = pytest.mark.long

NOT_TYPES = ("relative", "region")
ABOUT = ("edition", "earlier", "person", "case", "hearing", "event")
LONGEST = " ".join(f"сөз{number:05} слово word" for number in range(5000))[:TEXT_LIMIT].ljust(TEXT_LIMIT, "ә")
MEGABYTE = " ".join(f"сөз{number:05}жанайдарова" for number in range(32_000))


@dataclass(frozen=True)
class Desk:
    """Every document once, and the fields whose texts they may print."""

    vault: Vault
    export: Export
    documents: dict[str, Prepared]
    fields: dict[str, tuple[str, str]]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    vault = make_vault(tmp_path_factory.mktemp("long") / "long.kzvault")
    words = Words()
    with vault.transaction() as tx:
        world = World(tx, words, ("C6", "health", "family"))
        reports = world.add_reports(tx)
    export = Export(vault, Vocabularies(resources() / "vocabularies"), resources(), HouseWordings(vault, resources()))
    documents: dict[str, Prepared] = {}
    for order in orders({name: world.ids[name] for name in ABOUT}, reports, profile="un"):
        document = made(export, order)
        if not isinstance(document, Refused):
            documents.setdefault(order.submission, document)
    yield Desk(vault, export, documents, words.fields)
    vault.close()


def test_every_document_prints_a_text_as_long_as_a_record_may_hold(desk: Desk) -> None:
    assert set(desk.documents) == {maker.name for maker in MAKERS}
    assert [name for name, document in desk.documents.items() if not prints_longest(desk, document)] == []


def prints_longest(desk: Desk, document: Prepared) -> bool:
    """Put the longest text into a field that the document prints, make it anew and take it all back."""
    printed = "\n".join(each.text for each in texts(document.outline))
    known = {word: place for word, place in desk.fields.items() if word in printed and place[0] not in NOT_TYPES}
    word, (type_name, field) = max(known.items(), key=lambda item: spec_of(*item[1]).kind is Kind.LONG_TEXT)
    with suppress(Undone), desk.vault.transaction() as tx:
        for record in tx.records.where(record_type(type_name), {field: word}):
            tx.records.put(with_field(record, field, LONGEST))
        outline = desk.export.prepare_within(tx, document.order).outline
        raise Undone
    return any(LONGEST in each.text for each in texts(outline))


def spec_of(type_name: str, field: str) -> FieldSpec:
    return spec(record_type(type_name), field)


class Undone(Exception):
    """Takes back a transaction."""


def with_a_megabyte(outline: Outline) -> Outline:
    """The document with a megabyte in place of its longest paragraph, and of the longest cell of its data."""
    paragraphs = [
        each for block in outline.blocks if not isinstance(block, Heading | Chart | Contents) for each in runs_in(block)
    ]
    longest = max(paragraphs, key=lambda each: len(plain(each)))
    cells = [cell for table in outline.data for row in table.rows for cell in row if isinstance(cell, str)]
    data = replaced(outline.data, max(cells, key=len), MEGABYTE) if cells else outline.data
    return dataclasses.replace(outline, blocks=replaced(outline.blocks, longest, (Run(MEGABYTE),)), data=data)


def runs_in(value: Any) -> Iterator[tuple[Run, ...]]:
    if isinstance(value, tuple) and value and all(isinstance(each, Run) for each in value):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from runs_in(each)
    elif dataclasses.is_dataclass(value):
        for item in dataclasses.fields(value):
            yield from runs_in(getattr(value, item.name))


def replaced(value: Any, old: object, new: object) -> Any:
    """The value with one object in it replaced by another."""
    if value is old:
        return new
    if isinstance(value, tuple):
        return tuple(replaced(each, old, new) for each in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changed = {item.name: replaced(getattr(value, item.name), old, new) for item in dataclasses.fields(value)}
        return dataclasses.replace(value, **changed)
    return value


@pytest.fixture(scope="module")
def megabytes(desk: Desk) -> dict[str, Prepared]:
    return {
        name: dataclasses.replace(document, outline=with_a_megabyte(document.outline))
        for name, document in desk.documents.items()
    }


@pytest.mark.parametrize("format_name", ["csv", "docx", "json", "markdown", "xlsx"])
def test_a_megabyte_is_whole_in_every_document(desk: Desk, megabytes: dict[str, Prepared], format_name: str) -> None:
    assert len(MEGABYTE.encode()) > 1_000_000
    csv.field_size_limit(sys.maxsize)
    for name, document in megabytes.items():
        data = desk.export.preview(document, format_name=format_name).data
        if format_name == "json":
            assert MEGABYTE in texts_of_json(json.loads(data)), name
        elif format_name == "markdown":
            assert MEGABYTE in data.decode(), name
        elif format_name == "csv" and document.outline.data:
            assert any(MEGABYTE in row for row in csv.reader(io.StringIO(data.decode("utf-8-sig")))), name
        else:
            found = [text for text in READERS[format_name](data) if text]
            assert found == told(format_name, document.outline), name


def texts_of_json(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from texts_of_json(each)


def way_to(value: Any, text: str) -> tuple[str, ...] | None:
    """The kinds of blocks around a run of this text, and of a table how many columns and heads it has."""
    if isinstance(value, Run):
        return () if value.text == text else None
    if isinstance(value, tuple):
        return next((way for each in value if (way := way_to(each, text)) is not None), None)
    if not dataclasses.is_dataclass(value):
        return None
    inner = next(
        (way for item in dataclasses.fields(value) if (way := way_to(getattr(value, item.name), text)) is not None),
        None,
    )
    shape = f" of {len(value.align)} columns, {len(value.header)} with a head" if isinstance(value, Table) else ""
    return inner if inner is None else (type(value).__name__ + shape, *inner)


def test_a_megabyte_is_whole_and_on_the_page_wherever_a_pdf_may_have_it(
    megabytes: dict[str, Prepared], desk: Desk
) -> None:
    """Narrow cells part the words at the ends of lines, and so of pages. Of documents alike in this one is set."""
    numbers = [f"{number:05}" for number in range(32_000)]
    places = {way_to(document.outline.blocks, MEGABYTE): document for document in megabytes.values()}
    assert {way[0].split()[0] for way in places if way} == {"Paragraph", "Bullets", "NumberedList", "Note", "Table"}
    for name, document in places.items():
        made_ = desk.export.preview(document)
        pages, printed = made_.written.pages, SPACES.sub("", "".join(pdf_pages(made_.data)))
        assert re.findall(r"сөз(\d{5})", printed) == numbers, name
        assert min(printed.count(letter) for letter in "жйдрв") >= len(numbers), name
        assert spoiled(made_.data, sorted({0, pages // 2, pages - 1})) == [], name
