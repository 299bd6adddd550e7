# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of content makes a file for archives (PDF/A-2a) that all people can read (PDF/UA-1)."""

import dataclasses
import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from kzdesk.documents.outline import NotePlace
from tests.documents.samples import outline_of, paragraph, titled, write_pdf
from tests.documents.test_pdf_charts import chart
from tests.documents.test_pdf_contents import chapters, recorded
from tests.documents.test_pdf_file import annex, everything
from tests.documents.test_pdf_margins import HOSTILE, everywhere
from tests.documents.test_pdf_notes import in_every_block, with_notes
from tests.documents.validators import faults

pytestmark = pytest.mark.long


def without_structure(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot, pdf.Root.Lang


def without_alternative(pdf: pikepdf.Pdf) -> None:
    for each in pdf.objects:
        if isinstance(each, pikepdf.Dictionary) and "/Alt" in each:
            del each.Alt


def without_colours(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


def broken(data: bytes, breaks: Callable[[pikepdf.Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        breaks(pdf)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def test_files_conform_and_broken_ones_are_seen(tmp_path: Path) -> None:
    outlines = {
        "annex": annex(),
        "everything": everything(),
        "a title alone": titled(),
        "missing letters": titled(paragraph("😀")),
        "notes at the end": with_notes(*in_every_block(), *chapters([30]), chart()),
        "notes at the foot": with_notes(*in_every_block(), *recorded(), place=NotePlace.PAGE),
        "odd text everywhere": everywhere(HOSTILE["odd characters"][:60], NotePlace.END),
        "long words everywhere": everywhere(HOSTILE["capitals"][:120], NotePlace.PAGE),
        "Russian": dataclasses.replace(outline_of((paragraph("Текст на русском."),)), language="ru"),
        "Kazakh": dataclasses.replace(outline_of((paragraph("Қазақша мәтін."),)), language="kk"),
    }
    written = {name: write_pdf(outline)[0] for name, outline in outlines.items()}
    whole = written["odd text everywhere"]
    bad = {each.__name__: broken(whole, each) for each in (without_structure, without_alternative, without_colours)}
    found = faults({**written, **bad}, tmp_path)
    assert [fault for fault in found if fault.partition(":")[0] not in bad] == []
    for name, profile in (("without_structure", "ua1"), ("without_alternative", "ua1"), ("without_colours", "2a")):
        assert any(fault.startswith(f"{name}: veraPDF {profile}") for fault in found)
        assert any(fault.startswith(f"{name}: page-validation {profile}") for fault in found)
