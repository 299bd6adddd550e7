# SPDX-License-Identifier: GPL-3.0-or-later
"""Annex 1 for 47, 1,000 and 10,000 invented entries, against typst and WeasyPrint.

All three print the same outline in the same font as tagged PDF (PDF/UA-1), each in a process of its own; the time is
the whole process's, start of Python included. The last entry must be found in what each has written.
"""

import argparse
import html
import itertools
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pypdfium2

from benchmarks.report import Figure, table
from kzdesk.documents.formats.pdf import PdfFormat
from kzdesk.documents.outline import Bullets, Heading, NumberedList, Outline, Paragraph, Runs, Table, plain
from kzdesk.documents.submissions.annex1 import Annex1
from kzdesk.documents.submissions.published_list import (
    Charged,
    Convicted,
    Lead,
    ListedCharge,
    ListedEntry,
    ListedGroup,
    ListedSection,
    ListedSentence,
    PublishedList,
    Statement,
)
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.progress import SILENT
from kzdesk.domain.terms import Term
from kzdesk.runtime.paths import resources
from kzdesk.services.house_wording import shipped

COUNTS: Final = (47, 1_000, 10_000)
SLOWEST: Final = 180.0
LATIN: Final = (
    "the court heard a witness who said that people stood in the square and that police used force against them"
)
CYRILLIC: Final = "сот куәгерді тыңдады сот залында адвокат сөз сөйледі свидетель сказал что протест был мирным"
LEADS: Final[tuple[Lead, ...]] = (
    Convicted((ListedSentence((ListedCharge("272", "participation in mass riots"),), Term(5, 6)),)),
    Convicted((ListedSentence((ListedCharge("405", "taking part in a banned organisation"),), Term(2)),)),
    Charged((ListedCharge("274", "false information"), ListedCharge("188", "theft"))),
)
TYPST: Final = """
#let data = json("data.json")
#set document(title: data.title, date: datetime(year: 2024, month: 5, day: 31))
#set page(paper: "a4", margin: 29mm, footer: context align(center, counter(page).display("1 of 1", both: true)))
#set text(font: "Noto Serif", size: 10pt, lang: "en")
#let say(runs) = for run in runs { if run.bold { strong(run.text) } else { text(run.text) } }
#for block in data.blocks {
  if block.kind == "heading" { heading(level: block.level, say(block.runs)) }
  if block.kind == "paragraph" { par(say(block.runs)) }
  if block.kind == "bullets" { list(..block.items.map(say)) }
  if block.kind == "table" {
    table(columns: (1fr, auto), table.header(..block.header.map(say)), ..block.rows.flatten().map(it => [#it]))
  }
  if block.kind == "entries" {
    enum(start: block.start, ..block.items.map(paragraphs => paragraphs.map(say).join(parbreak())))
  }
}
"""
STYLE: Final = """
@page { size: A4; margin: 29mm; @bottom-center { content: counter(page) " of " counter(pages) } }
@font-face { font-family: Serif; src: url(FONTS/NotoSerif-Regular.ttf) }
@font-face { font-family: Serif; font-weight: bold; src: url(FONTS/NotoSerif-Bold.ttf) }
body { font: 10pt/15pt Serif }
"""


def invented(count: int) -> Outline:
    """A list of so many people who do not exist, the same each time."""
    made = random.Random(11)  # noqa: S311 - the same people each time, no secret
    words = f"{LATIN} {CYRILLIC}".split()
    entries = [
        ListedEntry(
            f"Given{number}",
            f"Surname{number}",
            lead,
            (Statement("detained", PartialDate("2022-01-14")),),
            (" ".join(made.choices(words, k=60)) + ".",),
        )
        for number, lead in zip(range(count), itertools.cycle(LEADS), strict=False)
    ]
    groups = tuple(
        ListedGroup(f"Group {start // 200 + 1}", tuple(entries[start : start + 200])) for start in range(0, count, 200)
    )
    section = ListedSection("convicted", "Convicted", groups)
    source = PublishedList("An invented list", PartialDate("2024-05"), "en", (section,))
    return Annex1().outline(source, shipped(resources() / "templates", "annex1", "en"))


def with_kzdesk(outline: Outline, target: Path) -> None:
    with target.open("wb") as out:
        PdfFormat(lambda name: (resources() / name).read_bytes()).write(outline, out, SILENT)


def with_typst(outline: Outline, target: Path) -> None:
    import typst

    folder = target.parent
    (folder / "data.json").write_text(json.dumps({"title": outline.title, "blocks": _plain_blocks(outline)}))
    (folder / "list.typ").write_text(TYPST)
    fonts = [str(resources() / "fonts")]
    typst.compile(
        str(folder / "list.typ"), output=str(target), font_paths=fonts, ignore_system_fonts=True, pdf_standards=["ua-1"]
    )


def with_weasyprint(outline: Outline, target: Path) -> None:
    import weasyprint

    style = STYLE.replace("FONTS", (resources() / "fonts").as_uri())
    body = "".join(_html(block) for block in _plain_blocks(outline))
    page = f"<html lang=en><title>{html.escape(outline.title)}</title><style>{style}</style><body>{body}"
    weasyprint.HTML(string=page).write_pdf(str(target), pdf_variant="pdf/ua-1")


ENGINES: Final[dict[str, Callable[[Outline, Path], None]]] = {
    "typst": with_typst,
    "WeasyPrint": with_weasyprint,
    "kzdesk": with_kzdesk,
}


def _plain_blocks(outline: Outline) -> list[dict[str, object]]:
    """The outline's blocks as plain data, which the peers print."""
    blocks: list[dict[str, object]] = []
    for block in outline.blocks:
        match block:
            case Heading(level, runs):
                blocks.append({"kind": "heading", "level": level, "runs": _runs(runs)})
            case Paragraph(runs):
                blocks.append({"kind": "paragraph", "runs": _runs(runs)})
            case Bullets(items):
                blocks.append({"kind": "bullets", "items": [_runs(runs) for runs in items]})
            case Table(header, rows):
                cells = [[plain(cell) for cell in row.cells] for row in rows]
                blocks.append({"kind": "table", "header": [_runs(runs) for runs in header], "rows": cells})
            case NumberedList(items):
                made = [[_runs(runs) for runs in item.paragraphs if not isinstance(runs, Bullets)] for item in items]
                blocks.append({"kind": "entries", "start": int(items[0].label.rstrip(".")), "items": made})
    return blocks


def _runs(runs: Runs) -> list[dict[str, object]]:
    return [{"text": run.text, "bold": run.bold} for run in runs]


def _html(block: dict[str, object]) -> str:
    match block:
        case {"kind": "heading", "level": level, "runs": runs}:
            return f"<h{level}>{_say(runs)}</h{level}>"
        case {"kind": "paragraph", "runs": runs}:
            return f"<p>{_say(runs)}</p>"
        case {"kind": "bullets", "items": list(items)}:
            return "<ul>" + "".join(f"<li>{_say(runs)}</li>" for runs in items) + "</ul>"
        case {"kind": "table", "header": list(header), "rows": list(rows)}:
            head = "".join(f"<th>{_say(runs)}</th>" for runs in header)
            body = "".join(f"<tr><td>{html.escape(a)}</td><td>{html.escape(b)}</td></tr>" for a, b in rows)
            return f"<table><tr>{head}</tr>{body}</table>"
        case {"kind": "entries", "start": start, "items": list(items)}:
            listed = "".join(f"<li>{''.join(f'<p>{_say(runs)}</p>' for runs in item)}</li>" for item in items)
            return f"<ol start={start}>{listed}</ol>"
    raise ValueError(block["kind"])


def _say(runs: object) -> str:
    if not isinstance(runs, list):
        raise TypeError(type(runs))
    shown = ((html.escape(run["text"]), run["bold"]) for run in runs)
    return "".join(f"<strong>{text}</strong>" if bold else text for text, bold in shown)


def measure(engine: str, count: int, folder: Path) -> Figure | None:
    """Seconds and megabytes of one process; nothing when it takes longer than `SLOWEST`."""
    target = folder / f"{engine}.pdf"
    command = [sys.executable, "-m", "benchmarks.annex1", "--engine", engine, "--count", str(count), str(target)]
    start = time.perf_counter()
    try:
        ran = subprocess.run(
            command, cwd=Path(__file__).parents[1], timeout=SLOWEST, check=True, stdout=subprocess.PIPE, text=True
        )
    except subprocess.TimeoutExpired:
        return None
    taken = time.perf_counter() - start
    if f"SURNAME{count - 1}" not in last_pages(target):
        raise SystemExit(f"{engine} did not print all {count:,} entries")
    return Figure(engine, taken, float(ran.stdout))


def last_pages(target: Path) -> str:
    document = pypdfium2.PdfDocument(target)
    pages = [document[place] for place in range(max(0, len(document) - 2), len(document))]
    text = "".join(page.get_textpage().get_text_range() for page in pages)
    document.close()
    return text


def compare(count: int) -> None:
    """Print the medians for so many entries; three rounds, or one of the largest, engines taking turns."""
    rounds = 1 if count == max(COUNTS) else 3
    with tempfile.TemporaryDirectory() as folder:
        measured = [[measure(engine, count, Path(folder)) for engine in ENGINES] for _ in range(rounds)]
    figures = []
    for engine, values in zip(ENGINES, zip(*measured, strict=True), strict=True):
        taken = [value for value in values if value is not None]
        if taken:
            seconds = statistics.median(value.first for value in taken)
            figures.append(Figure(engine, seconds, statistics.median(value.second for value in taken)))
    table(f"Annex 1 with {count:,} entries as tagged PDF, whole process", figures, columns=("seconds", "MB"))
    for engine in set(ENGINES) - {figure.name for figure in figures}:
        print(f"  {engine} was stopped after {SLOWEST:.0f} seconds")


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
    for count in (chosen.count,) if chosen.count else COUNTS:
        compare(count)


if __name__ == "__main__":
    main()
