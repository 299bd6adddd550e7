# SPDX-License-Identifier: GPL-3.0-or-later
"""Text is text in every format: what was typed comes out of the file as it went in, and nothing in it acts."""

import io
import re
from typing import Final

import pytest
from hypothesis import given, settings

from kzdesk.documents.formats import FORMATS
from kzdesk.documents.outline import NotePlace, Outline
from kzdesk.domain.progress import SILENT
from tests.documents.formats.outlines import outlines
from tests.documents.formats.reading import READERS
from tests.documents.formats.telling import Telling
from tests.documents.samples import paragraph, read, titled

_LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNREADABLE: Final = re.compile("[\x00-\x08\x0e-\x1f\ufffe\uffff\u202d\u202e]")
_SAFE: Final = re.compile("https?://|mailto:")


def readable(text: str) -> str:
    """What a file for readers holds: one kind of line end, a sign for what cannot be shown."""
    return _UNREADABLE.sub("\ufffd", _LINE_ENDS.sub("\n", text))


def named(text: str, link: str) -> str:
    return f"{text} <{link}>" if _SAFE.match(link) and link not in text else text


def written(name: str, outline: Outline) -> bytes:
    (made,) = (make(read) for make in FORMATS if make(read).name == name)
    out = io.BytesIO()
    made.write(outline, out, SILENT)
    return out.getvalue()


def telling(name: str) -> Telling:
    if name == "docx":
        return Telling(
            fit=readable,
            between_marks=",",
            contents=lambda text: text.replace("\n", " "),
            chart_in_words=False,
            bar=lambda value, highest: "█" * -(-value * 20 // highest) if value else "",
        )
    if name == "markdown":
        return Telling(fit=readable, gap=" ", mark="[^{}]")
    return Telling(link=named, contents=None)


def told(name: str, outline: Outline) -> list[str]:
    """Every text of the document in its order, as a file of the format has to tell it."""
    teller = telling(name)
    texts = teller.texts(outline)
    notes = teller.note_texts()
    ends = outline.note_place is NotePlace.END
    match name:
        case "docx":
            texts += [readable(outline.notes_title)] if notes and ends else []
        case "markdown":
            texts += [readable(outline.notes_title), *notes] if ends and notes else notes
        case _:
            numbered = [f"{number}\t{note}" for number, note in enumerate(notes, start=1)]
            texts += [outline.notes_title, *numbered] if notes else []
    return [text for text in texts if text]


def found(name: str, outline: Outline) -> list[str]:
    return [text for text in READERS[name](written(name, outline)) if text]


def test_every_format_that_holds_text_is_read_back() -> None:
    assert {make(read).name for make in FORMATS} == READERS.keys()
    for name in READERS:
        assert "Қасым" in "".join(READERS[name](written(name, titled(paragraph("Қасым")))))


@pytest.mark.parametrize("name", ["docx", "xlsx", "csv"])
@settings(max_examples=15)
@given(outline=outlines())
def test_every_character_comes_out_again(name: str, outline: Outline) -> None:
    assert found(name, outline) == told(name, outline)


@settings(max_examples=15)
@given(outline=outlines())
def test_a_reader_of_markdown_shows_every_character(outline: Outline) -> None:
    assert "".join(found("markdown", outline)) == "".join(told("markdown", outline))
