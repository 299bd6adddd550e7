# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON loses nothing: what is written is read again as it was, keeps to the schema, and nothing else is taken."""

import copy
import dataclasses
import io
import json
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from kzdesk.documents.formats.json_file import JsonFormat, read_document
from kzdesk.documents.outline import DataTable, Heading, Outline, Paragraph, Run, runs
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.progress import SILENT
from tests.documents.formats.outlines import outlines
from tests.documents.samples import outline_of, paragraph, read, titled

VALIDATOR: Final = Draft202012Validator(json.loads(read("schemas/document-1.schema.json")))
VALUES: Final[tuple[Any, ...]] = (
    None,
    True,
    0,
    1.5,
    "",
    "x",
    [],
    {},
    ["x"],
    {"kind": "heading"},
    {"kind": "date", "edtf": "2022"},
    [[]],
)


def write(outline: Outline) -> bytes:
    out = io.BytesIO()
    JsonFormat(read).write(outline, out, SILENT)
    return out.getvalue()


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as caught:
        read_document(data)
    return source_text(caught.value.message)


def changed(**fields: object) -> bytes:
    return json.dumps({**json.loads(write(titled(paragraph("x")))), **fields}).encode()


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(VALIDATOR.schema)


@settings(max_examples=15)
@given(outline=outlines(data=True))
def test_an_outline_is_read_again_as_it_was(outline: Outline) -> None:
    data = write(outline)
    assert read_document(data) == outline
    VALIDATOR.validate(json.loads(data))


@settings(max_examples=20)
@given(outline=outlines(data=True), chance=st.randoms(use_true_random=False))
def test_what_the_schema_refuses_is_refused(outline: Outline, chance: Any) -> None:
    """One place of a file is changed. Whatever is read of it keeps to the schema, and the schema to what is read."""
    found = json.loads(write(outline))
    spoil(found, chance)
    data = json.dumps(found).encode()
    try:
        again = read_document(data)
    except Refused:
        assert not VALIDATOR.is_valid(found)
    else:
        assert VALIDATOR.is_valid(found)
        assert write(again) == write(read_document(write(again)))


def spoil(found: Any, chance: Any) -> None:
    """Change, add or take away one thing somewhere in the file."""
    place = found
    while True:
        keys: list[Any] = sorted(place) if isinstance(place, dict) else list(range(len(place)))
        inner = [key for key in keys if isinstance(place[key], dict | list) and place[key] and key != "exchange"]
        if not inner or chance.random() < 0.25:
            break
        place = place[chance.choice(inner)]
    key = chance.choice(keys)
    how = chance.choice(("replace", "remove", "add"))
    if how == "replace":
        place[key] = copy.deepcopy(chance.choice(VALUES))
    elif how == "remove":
        del place[key]
    elif isinstance(place, dict):
        place["more"] = 1
    else:
        place.append(copy.deepcopy(chance.choice(VALUES)))


def test_keys_are_sorted_and_text_stands_as_it_was_typed() -> None:
    text = "е\u0301 Қ 😀 \u202e </script>"
    data = write(dataclasses.replace(titled(paragraph(text)), exchange={"b": 1, "a": {"d": 1, "c": 2}}))
    found = json.loads(data, object_pairs_hook=lambda pairs: [name for name, _ in pairs] and pairs)
    names = [name for name, _ in found]
    assert names == sorted(names)
    assert text.encode() in data
    assert data.index(b'"c"') < data.index(b'"d"')


def test_each_block_stands_on_a_line_of_its_own() -> None:
    lines = write(titled(paragraph("one"), paragraph("two"))).decode().split("\n")
    assert sum('"text": "one"' in line or '"text": "two"' in line for line in lines) == 2


def test_ids_of_records_are_never_written_nor_read() -> None:
    marked = titled(Paragraph(runs("x"), record="RECORD"))
    assert b"RECORD" not in write(marked)
    assert read_document(write(marked)) == titled(Paragraph(runs("x")))
    block = {"kind": "heading", "level": 2, "runs": [], "record": "r"}
    assert "blocks[0].record" in refusal(changed(blocks=[block]))


def test_half_a_surrogate_pair_survives() -> None:
    outline = titled(paragraph("a\ud800b"))
    assert read_document(write(outline)) == outline


def test_dates_of_data_keep_what_is_known() -> None:
    days = tuple((PartialDate(text),) for text in ("2022", "2022-01~", "XXXX", "2020/2021"))
    outline = dataclasses.replace(titled(), data=(DataTable("Days", ("Day",), days),))
    assert read_document(write(outline)).data == outline.data


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "not a document"),
        (b"\xff", "not a document"),
        (b"[]", "not a document"),
        (b"{}", "not a document"),
        (b'{"format": "kzdesk-document", "format": "kzdesk-document"}', "not a document"),
        (b"[" * 100_000, "not a document"),
        (changed(version=2), "newer kzdesk"),
        (changed(version="1"), "“version”"),
        (changed(version=True), "“version”"),
        (changed(title=None), "“title”"),
        (changed(more=1), "“more”"),
        (changed(dated="2024-13-05T00:00:00Z"), "not a document"),
        (changed(dated="5 May 2024"), "“dated”"),
        (changed(note_place="top"), "“note_place”"),
        (changed(blocks=[{"kind": "video"}]), "“blocks[0]”"),
        (changed(blocks=[{"kind": "heading", "level": True, "runs": []}]), "“blocks[0].level”"),
        (changed(blocks=[{"kind": "heading", "level": 2, "runs": [{}]}]), "“blocks[0].runs[0].text”"),
        (changed(data=[{"name": "", "columns": [], "rows": [[{"kind": "date", "edtf": "2022-99"}]]}]), "rows[0][0]”"),
        (changed(exchange=float("nan")), "not a document"),
        (changed(exchange=[]), "“exchange”"),
    ],
)
def test_what_is_no_document_is_refused_with_its_place(data: bytes, sentence: str) -> None:
    assert sentence in refusal(data)


def test_a_document_of_many_blocks_is_read_again() -> None:
    outline = outline_of(Heading(2, (Run("Қ" * 50), Run(str(n), bold=True))) for n in range(2_000))
    assert read_document(write(outline)) == outline
