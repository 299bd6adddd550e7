# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes one document with one engine: `python -m benchmarks.engines ENGINE FOLDER`, from what `annex1` has prepared.

Each engine finds its own input in the folder (kzdesk the outline, typst its source and data, WeasyPrint a page of HTML)
and writes `FOLDER/ENGINE.pdf`. Prints the processor time of the process in seconds, with all of its threads, and the
most memory that it has used, in megabytes.
"""

import pickle
import re
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kzdesk.documents.outline import Outline

RESOURCES: Final = Path(__file__).parents[1] / "resources"


def with_kzdesk(folder: Path, target: Path) -> None:
    from kzdesk.documents.formats.pdf import PdfFormat
    from kzdesk.domain.progress import SILENT

    with target.open("wb") as out:
        PdfFormat(_read).write(_outline(folder), out, SILENT)


def with_kzdesk_untagged(folder: Path, target: Path) -> None:
    """The same writer with a structure that keeps and writes nothing: no tags, no parent tree, no marks on pages."""
    from benchmarks.untagged import Untagged
    from kzdesk.documents.formats.pdf.fonts import Shipped
    from kzdesk.documents.formats.pdf.writer import write_pdf
    from kzdesk.domain.progress import SILENT

    with target.open("wb") as out:
        write_pdf(_outline(folder), out, Shipped(_read), SILENT, structured=Untagged)


def with_typst(folder: Path, target: Path) -> None:
    import typst

    typst.compile(
        str(folder / "list.typ"),
        output=str(target),
        font_paths=[str(RESOURCES / "fonts")],
        ignore_system_fonts=True,
        pdf_standards=["a-2a", "ua-1"],
    )


def with_weasyprint(folder: Path, target: Path) -> None:
    import weasyprint

    weasyprint.HTML(filename=str(folder / "list.html")).write_pdf(str(target), pdf_variant="pdf/ua-1")


ENGINES: Final[dict[str, Callable[[Path, Path], None]]] = {
    "typst": with_typst,
    "WeasyPrint": with_weasyprint,
    "kzdesk, untagged": with_kzdesk_untagged,
    "kzdesk": with_kzdesk,
}


def most_memory() -> float:
    """The most memory this process has had, in megabytes. Where Linux tells it, without what was before its start."""
    status = Path("/proc/self/status")
    told = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
    return (int(told[1]) if told else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024


def _outline(folder: Path) -> "Outline":
    made: Outline = pickle.loads((folder / "outline.pickle").read_bytes())  # noqa: S301 - written by this benchmark
    return made


def _read(name: str) -> bytes:
    return (RESOURCES / name).read_bytes()


if __name__ == "__main__":
    engine, folder = sys.argv[1], Path(sys.argv[2])
    ENGINES[engine](folder, folder / f"{engine}.pdf")
    print(time.process_time(), most_memory())
