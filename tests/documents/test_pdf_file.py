# SPDX-License-Identifier: GPL-3.0-or-later
"""The file itself: conformance, fonts, structure, bookmarks, links, metadata, sameness."""

import dataclasses
import hashlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import page
import pikepdf
import pytest

from kzdesk.documents.addresses import safe_address
from kzdesk.documents.formats.pdf.characters import printable
from kzdesk.documents.formats.pdf.file import PdfFile
from kzdesk.documents.formats.pdf.fonts import Shipped
from kzdesk.documents.outline import (
    Align,
    Bullets,
    Heading,
    Item,
    Note,
    NumberedList,
    Outline,
    Paragraph,
    Row,
    Run,
    Runs,
    Table,
)
from kzdesk.documents.submissions.annex1 import Annex1
from kzdesk.runtime.paths import resources
from tests.documents.samples import outline_of, paragraph, read, sample_list, template, titled, write_pdf

WIDE = ((Run("Group"),), (Run("People"),))


def annex() -> Outline:
    return Annex1().outline(sample_list(), template())


def table_of(size: int, long: Runs) -> Table:
    """Some rows are high, some strong."""
    cells = ((long if n % 9 == 0 else (Run(f"Row {n}"),), (Run(str(n)),)) for n in range(size))
    rows = tuple(Row(row, strong=n % 5 == 0) for n, row in enumerate(cells))
    return Table(WIDE, rows, (Align.START, Align.END))


def everything() -> Outline:
    """Every kind of block, languages, links, and lists and a table over page ends."""
    long = (Run("A paragraph that is long enough to be broken into lines. " * 9),)
    return outline_of(
        (
            Heading(1, (Run("A report with "), Run("italics", italic=True))),
            Heading(2, (Run("Languages"),)),
            Paragraph(
                (
                    Run("The name "),
                    Run("Қасым", language="kk"),
                    Run(", in Russian "),
                    Run("Касым", language="ru", bold=True),
                    Run(", see "),
                    Run("the source of this " * 12, link="https://example.org/?a=1&b=(2)"),
                    Run(" or write to "),
                    Run("us", link="mailto:a@example.org", italic=True),
                    Run("."),
                )
            ),
            Bullets((long, long)),
            Heading(3, (Run("Numbers"),)),
            NumberedList(tuple(Item(f"{place}.", (long, long)) for place in range(1, 12))),
            Heading(4, (Run("Deeper"),)),
            table_of(80, long),
            Note((Run("A remark."),)),
            Note((Run("Another remark."),)),
            Paragraph(()),
        )
    )


DOCUMENTS = [annex, everything, titled, lambda: titled(paragraph("😀"))]


@pytest.fixture(scope="module")
def pdf() -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(write_pdf(everything())[0])) as opened:
        yield opened


def fonts(pdf: pikepdf.Pdf) -> list[Any]:
    return [obj for obj in pdf.objects if isinstance(obj, pikepdf.Dictionary) and obj.get("/Type") == "/Font"]


def test_every_font_is_embedded_as_a_subset(pdf: pikepdf.Pdf) -> None:
    names = set()
    for font in fonts(pdf):
        names.add(str(font.BaseFont))
        if font.Subtype == "/CIDFontType2":
            assert "/FontFile2" in font.FontDescriptor
    assert len(names) == 4
    assert all(re.fullmatch(r"/[A-Z]{6}\+NotoSerif-(Regular|Bold|Italic|BoldItalic)", name) for name in names)
    assert b"Helvetica" not in write_pdf(everything())[0]


def test_faces_that_no_text_uses_are_not_embedded() -> None:
    with pikepdf.open(io.BytesIO(write_pdf(outline_of((paragraph("Plain."),)))[0])) as plain:
        assert {str(font.BaseFont).partition("+")[2] for font in fonts(plain)} == {"NotoSerif-Regular"}


def test_bookmarks_follow_the_headings() -> None:
    with pikepdf.open(io.BytesIO(write_pdf(annex())[0])) as opened, opened.open_outline() as outline:
        (title,) = outline.root
        assert title.title == "The List of Political Prisoners in Kazakhstan"
        assert [child.title for child in title.children] == [
            "Summary",
            "Criteria for inclusion on the list",
            "CONVICTED",
            "UNDER ARREST",
        ]
        assert [child.title for child in title.children[2].children] == ["In the square", "Others"]
        assert title.children[2].destination is not None


def kinds(element: Any) -> Iterator[tuple[str, Any]]:
    yield str(element.S)[1:], element
    content = element.get("/K", [])
    for child in content if isinstance(content, pikepdf.Array) else [content]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield from kinds(child)


def test_the_structure_names_what_each_thing_is_in_reading_order(pdf: pikepdf.Pdf) -> None:
    names = [name for name, _ in kinds(pdf.Root.StructTreeRoot.K)]
    assert names[:11] == ["Document", "H1", "H2", "P", "Span", "Span", "Link", "Link", "L", "LI", "Lbl"]
    assert names.count("LI") == 13
    assert names.count("TR") == 81
    assert names.count("TH") == 2
    assert names.count("Note") == 2


def test_other_languages_are_marked(pdf: pikepdf.Pdf) -> None:
    assert str(pdf.Root.Lang) == "en-GB"
    spans = [str(element.Lang) for name, element in kinds(pdf.Root.StructTreeRoot.K) if name == "Span"]
    assert spans == ["kk", "ru"]


@pytest.mark.parametrize(("document", "run"), [("en-GB", "en"), ("en-GB", "en-GB"), ("kk", "kk"), ("ru", "")])
def test_a_document_says_its_own_language_once(document: str, run: str) -> None:
    data, _ = write_pdf(outline_of((Paragraph((Run("Text", language=run),)),), language=document))
    with pikepdf.open(io.BytesIO(data)) as opened, opened.open_metadata() as metadata:
        assert str(opened.Root.Lang) == document
        assert metadata["dc:language"] == {document}
        assert [name for name, _ in kinds(opened.Root.StructTreeRoot.K)] == ["Document", "P"]


def test_links_lead_only_where_they_say(pdf: pikepdf.Pdf) -> None:
    addresses = [str(note.A.URI) for each in pdf.pages for note in each.get("/Annots", [])]
    assert set(addresses) == {"https://example.org/?a=1&b=(2)", "mailto:a@example.org"}
    assert len(addresses) > 2  # the first one runs over several lines


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org/",
        "//example.org/",
        "/etc/passwd",
        "https:",
        "http:///path",
        "mailto:",
        "https://exa\nmple.org",
        "https://example.org/ x",
        "https://example.org/\u202egro",
        "https://[::1",
        " https://example.org",
        "",
    ],
)
def test_addresses_that_lead_elsewhere_are_no_links(address: str) -> None:
    assert safe_address(address) == ""
    with pikepdf.open(io.BytesIO(write_pdf(titled(Paragraph((Run("text", link=address),))))[0])) as opened:
        assert "/Annots" not in opened.pages[0]


def test_metadata_tells_title_date_and_authors_and_nothing_of_the_writer(pdf: pikepdf.Pdf) -> None:
    assert str(pdf.docinfo.Title) == "A report"
    assert str(pdf.docinfo.CreationDate) == "D:20240505000000Z"
    assert str(pdf.docinfo.Author) == "First Organisation; Second Organisation"
    assert str(pdf.docinfo.Producer) == "kzdesk"
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == "A report"
        assert metadata["dc:creator"] == ["First Organisation", "Second Organisation"]
        assert metadata["xmp:CreateDate"] == "2024-05-05T00:00:00Z"
        assert metadata["pdfaid:conformance"] == "A"
        assert metadata["pdfuaid:part"] == "1"


@pytest.mark.parametrize("title", ["a < b & <c>", "]]> &amp; 😀", "x\x00\ud800\u202ey", "Қазақ “тізім”"])
def test_any_title_stands_in_the_metadata(title: str) -> None:
    outline = dataclasses.replace(titled(), title=title, authors=(title,))
    shown = printable(title).replace("\ud800", "\ufffd")
    with pikepdf.open(io.BytesIO(write_pdf(outline)[0])) as opened, opened.open_metadata() as metadata:
        assert metadata["dc:title"] == shown
        assert metadata["dc:creator"] == [shown]
        assert str(opened.docinfo.Title) == str(opened.docinfo.Author) == shown
    assert page.is_pdf_compliant_bytes(write_pdf(outline)[0], profile="pdfa-2a")


SCRIPT = """
import hashlib, sys
from tests.documents.test_pdf_file import annex, everything
from tests.documents.samples import write_pdf
print(*(hashlib.sha256(write_pdf(make())[0]).hexdigest() for make in (annex, everything)))
"""


@pytest.mark.parametrize(("seed", "zone"), [("0", "Asia/Almaty"), ("4711", "America/Lima")])
def test_the_same_document_gives_the_same_bytes_anywhere(seed: str, zone: str) -> None:
    here = [hashlib.sha256(write_pdf(make())[0]).hexdigest() for make in (annex, everything)]
    elsewhere = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": os.pathsep.join(sys.path)}
    ran = subprocess.run([sys.executable, "-c", SCRIPT], env=elsewhere, capture_output=True, check=True, text=True)
    assert ran.stdout.split() == here


def test_different_documents_have_different_identities() -> None:
    identities = set()
    for text in ("one", "two"):
        with pikepdf.open(io.BytesIO(write_pdf(titled(paragraph(text)))[0])) as opened:
            identities.add(bytes(opened.trailer.ID[0]))
    assert len(identities) == 2


def test_shipped_fonts_are_the_ones_on_record() -> None:
    fonts_folder = resources() / "fonts"
    lines = (fonts_folder / "NotoSerif-SHA256SUMS").read_text().split("\n")
    recorded = {name: digest for digest, _, name in (line.partition("  ") for line in lines if line)}
    assert len(recorded) == 4
    for name, digest in recorded.items():
        assert hashlib.sha256((fonts_folder / name).read_bytes()).hexdigest() == digest
    assert "SIL OPEN FONT LICENSE Version 1.1" in (fonts_folder / "NotoSerif-OFL.txt").read_text()


def test_no_stream_ends_in_a_byte_that_looks_like_a_line_end() -> None:
    seen = 0
    for place in range(300):
        file_bytes = io.BytesIO()
        file = PdfFile(file_bytes)
        data = b"%d" % place * 7
        file.stream(data)
        raw = file_bytes.getvalue()
        length = int(re.search(rb"/Length (\d+)", raw)[1])  # type: ignore[index]
        body = raw.partition(b"stream\n")[2].partition(b"\nendstream")[0]
        assert len(body) == length
        assert not body.endswith((b"\r", b"\n"))
        seen += body == data
    assert seen > 0  # some had to be left uncompressed


@pytest.mark.parametrize("make", DOCUMENTS)
def test_a_second_reader_finds_no_fault_in_the_syntax(make: Any) -> None:
    with pikepdf.open(io.BytesIO(write_pdf(make())[0])) as opened:
        assert opened.check_pdf_syntax() == []


@pytest.fixture
def impatient() -> Iterator[None]:
    """Let threads take turns very often."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


def test_documents_written_at_the_same_time_do_not_disturb_one_another(impatient: None) -> None:
    shipped = Shipped(read)
    points = [[*range(0xC0 + start, 0x17F, 3), *range(0x400 + start, 0x4F0, 3)] for start in range(3)] * 20
    alone = [shipped.subset("Regular", each) for each in points]
    with ThreadPoolExecutor(6) as together:
        assert list(together.map(lambda each: shipped.subset("Regular", each), points)) == alone
