# SPDX-License-Identifier: GPL-3.0-or-later
"""Annex 1 for 47, 1,000 and 10,000 invented entries as a Word document, against python-docx with the same paragraphs.

kzdesk's file has numbers counted by Word, languages and properties besides; python-docx's has text and styles alone.
Each runs in a process of its own; the time is the whole process's, start of Python included. The paragraphs of both
files must be the same.
"""

import argparse
import itertools
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from benchmarks.annex1 import COUNTS, invented
from benchmarks.report import Figure, table
from kzdesk.documents.formats.docx import DocxFormat
from kzdesk.documents.outline import Bullets, Heading, NumberedList, Outline, Paragraph, Runs
from kzdesk.domain.progress import SILENT

ROUNDS: Final = 3


def with_kzdesk(outline: Outline, target: Path) -> None:
    with target.open("wb") as out:
        DocxFormat(lambda _: b"").write(outline, out, SILENT)


def with_python_docx(outline: Outline, target: Path) -> None:
    import docx

    document = docx.Document()
    for style, runs in _paragraphs(outline):
        paragraph = document.add_paragraph(style=style)
        for run in runs:
            paragraph.add_run(run.text).bold = run.bold or None
    document.save(str(target))


def _paragraphs(outline: Outline) -> Iterator[tuple[str, Runs]]:
    """The paragraphs of Annex 1 and the styles python-docx has for them."""
    for block in outline.blocks:
        match block:
            case Heading(level, runs):
                yield f"Heading {level}" if level > 1 else "Title", runs
            case Paragraph(runs):
                yield "Body Text", runs
            case Bullets(items):
                yield from (("List Bullet", runs) for runs in items)
            case NumberedList(items):
                paragraphs = (each for item in items for each in item.paragraphs)
                yield from (("List Number", runs) for runs in paragraphs if not isinstance(runs, Bullets))


ENGINES: Final[dict[str, Callable[[Outline, Path], None]]] = {
    "python-docx": with_python_docx,
    "kzdesk": with_kzdesk,
}


def measure(engine: str, count: int, folder: Path) -> Figure:
    """Seconds and megabytes of one process."""
    target = folder / f"{engine}.docx"
    command = [sys.executable, "-m", "benchmarks.docx", "--engine", engine, "--count", str(count), str(target)]
    start = time.perf_counter()
    ran = subprocess.run(command, cwd=Path(__file__).parents[1], check=True, stdout=subprocess.PIPE, text=True)
    return Figure(engine, time.perf_counter() - start, float(ran.stdout))


def assert_same(folder: Path) -> None:
    """Compare the paragraphs outside tables of both files, which python-docx reads."""
    import docx

    files = (docx.Document(str(folder / f"{engine}.docx")) for engine in ENGINES)
    texts = [[paragraph.text for paragraph in file.paragraphs if paragraph.text] for file in files]
    for first, second in itertools.zip_longest(*texts):
        if first != second:
            raise SystemExit(f"the two files differ: {first!r}, {second!r}")


def compare(count: int) -> float:
    """Print the medians for so many entries and return kzdesk's seconds."""
    with tempfile.TemporaryDirectory() as folder:
        measured = [[measure(engine, count, Path(folder)) for engine in ENGINES] for _ in range(ROUNDS)]
        if count < max(COUNTS):
            assert_same(Path(folder))
    figures = [
        Figure(engine, statistics.median(v.first for v in values), statistics.median(v.second for v in values))
        for engine, values in zip(ENGINES, zip(*measured, strict=True), strict=True)
    ]
    table(f"Annex 1 with {count:,} entries as a Word document, whole process", figures, columns=("seconds", "MB"))
    return figures[-1].first


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--engine", choices=ENGINES)
    arguments.add_argument("--count", type=int)
    arguments.add_argument("target", nargs="?", type=Path)
    chosen = arguments.parse_args()
    if chosen.engine:
        ENGINES[chosen.engine](invented(chosen.count), chosen.target)
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        return
    few, some, many = (compare(count) for count in COUNTS)
    grown = (many - few) / (some - few)
    print(f"  from 1,000 to 10,000 entries the time beyond the start grows {grown:.1f}-fold")


if __name__ == "__main__":
    main()
