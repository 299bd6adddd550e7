# SPDX-License-Identifier: GPL-3.0-or-later
"""What is inside a file, unpacked as far as it goes: members of archives, streams and strings of PDF files."""

import io
import zipfile
from collections.abc import Iterator

import pikepdf
import pypdfium2


def insides(data: bytes) -> Iterator[str]:
    """Every text that the bytes of a file can hold, in any encoding that formats use."""
    yield from _readings(data)
    if data.startswith(b"PK\x03\x04"):
        yield from _of_archive(data)
    elif data.startswith(b"%PDF-"):
        yield from _of_pdf(data)


def _readings(data: bytes) -> Iterator[str]:
    """The bytes as UTF-8; and with the zeros left out, which makes UTF-16 and UTF-32 of Latin letters readable."""
    yield data.decode("utf-8", "replace")
    if b"\0" in data:
        yield data.replace(b"\0", b"").decode("latin-1")


def _of_archive(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        yield from _readings(archive.comment)
        for member in archive.infolist():
            yield member.filename
            yield from _readings(member.comment + member.extra)
            yield from insides(archive.read(member))


def _of_pdf(data: bytes) -> Iterator[str]:
    with pikepdf.open(io.BytesIO(data)) as document:
        for each in document.objects:
            yield from _of_object(each)
    pages = pypdfium2.PdfDocument(data)
    for page in pages:
        yield page.get_textpage().get_text_range()
    pages.close()


def _of_object(value: object) -> Iterator[str]:
    if isinstance(value, pikepdf.Stream):
        yield from _readings(value.read_bytes())
    if isinstance(value, pikepdf.Array):
        for each in value:
            yield from _of_object(each)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        for key, each in value.items():
            yield key
            if not (isinstance(each, pikepdf.Object) and each.is_indirect):
                yield from _of_object(each)
    elif isinstance(value, pikepdf.String | pikepdf.Name | str):
        yield str(value)
