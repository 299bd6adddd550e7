# SPDX-License-Identifier: GPL-3.0-or-later
"""Annex 1 for 47, 1,000 and 10,000 invented entries, against typst and WeasyPrint and against kzdesk without tags.

All print the same list in the same font as tagged PDF: kzdesk and typst as PDF/A-2a and PDF/UA-1 in one file,
WeasyPrint as PDF/UA-1. Each runs in a process of its own and finds its input prepared (see `engines`); the time is the
whole process's, start of Python included, of the round that was disturbed least. The last entry must be found in what
each has written. An engine that takes longer than three minutes is stopped.
"""

import argparse
import compileall
import html
import itertools
import json
import pickle
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pypdfium2

from benchmarks.engines import ENGINES, RESOURCES
from benchmarks.report import Figure, table
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
from kzdesk.domain.terms import Term
from kzdesk.services.house_wording import shipped

PEERS: Final = ("typst", "WeasyPrint")
COUNTS: Final = (47, 1_000, 10_000)
ROUNDS: Final = {47: 7, 1_000: 7, 10_000: 3}
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
    return Annex1().outline(source, shipped(RESOURCES / "templates", "annex1", "en"))


def prepare(outline: Outline, folder: Path) -> None:
    """Write the input of every engine into a folder."""
    blocks = _plain_blocks(outline)
    (folder / "outline.pickle").write_bytes(pickle.dumps(outline))
    (folder / "data.json").write_text(json.dumps({"title": outline.title, "blocks": blocks}))
    (folder / "list.typ").write_text(TYPST)
    style = STYLE.replace("FONTS", (RESOURCES / "fonts").as_uri())
    body = "".join(_html(block) for block in blocks)
    page = f"<html lang=en><title>{html.escape(outline.title)}</title><style>{style}</style><body>{body}"
    (folder / "list.html").write_text(page)


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


@dataclass(frozen=True, slots=True)
class Measured:
    """What an engine takes: seconds on the clock, seconds of processors, megabytes; each the least of all rounds."""

    seconds: float
    processor: float
    megabytes: float

    def least(self, other: "Measured | None") -> "Measured":
        """Return the least of both, value by value."""
        if other is None:
            return self
        return Measured(
            min(self.seconds, other.seconds),
            min(self.processor, other.processor),
            min(self.megabytes, other.megabytes),
        )


def measure(engine: str, folder: Path, last: str) -> Measured | None:
    """One process of an engine; nothing when it takes longer than `SLOWEST`."""
    command = [sys.executable, "-m", "benchmarks.engines", engine, str(folder)]
    start = time.perf_counter()
    try:
        ran = subprocess.run(
            command, cwd=Path(__file__).parents[1], timeout=SLOWEST, check=True, stdout=subprocess.PIPE, text=True
        )
    except subprocess.TimeoutExpired:
        return None
    taken = time.perf_counter() - start
    if last not in last_pages(folder / f"{engine}.pdf"):
        raise SystemExit(f"{engine} did not print the last entry, {last}")
    processor, megabytes = map(float, ran.stdout.split())
    return Measured(taken, processor, megabytes)


def last_pages(target: Path) -> str:
    document = pypdfium2.PdfDocument(target)
    pages = [document[place] for place in range(max(0, len(document) - 2), len(document))]
    text = "".join(page.get_textpage().get_text_range() for page in pages)
    document.close()
    return text


def compare(count: int, engines: tuple[str, ...]) -> dict[str, Measured]:
    """Print and return what each engine takes; they take turns, and one that was stopped is not asked again."""
    best: dict[str, Measured] = {}
    stopped: set[str] = set()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(invented(count), folder)
        for _ in range(ROUNDS.get(count, 3)):
            for engine in engines:
                taken = None if engine in stopped else measure(engine, folder, f"SURNAME{count - 1}")
                if taken is None:
                    stopped.add(engine)
                else:
                    best[engine] = taken.least(best.get(engine))
    shown = [Figure(engine, best[engine].seconds, best[engine].megabytes) for engine in engines if engine in best]
    table(f"Annex 1 with {count:,} entries as tagged PDF, whole process", shown, columns=("seconds", "MB"))
    for engine in stopped:
        print(f"  {engine} was stopped after {SLOWEST:.0f} seconds")
    return best


def ratios(count: int, best: dict[str, Measured]) -> None:
    """Print what kzdesk takes of the time of the fastest other engine that tags, and of its own without tags."""
    peer = min((each for each in PEERS if each in best), key=lambda each: best[each].seconds)
    for other in (peer, "kzdesk, untagged"):
        clock = best["kzdesk"].seconds / best[other].seconds
        processor = best["kzdesk"].processor / best[other].processor
        print(f"  {count:,} entries against {other:30} {clock:6.2f}× {processor:12.2f}×")


def growth(measured: dict[int, dict[str, Measured]]) -> None:
    """Print how much memory an entry costs, between the sizes that were measured."""
    print("\nMemory for each entry more")
    for (few, before), (many, after) in itertools.pairwise(sorted(measured.items())):
        for engine in ENGINES:
            if engine in before and engine in after:
                each = (after[engine].megabytes - before[engine].megabytes) * 1024 / (many - few)
                print(f"  {engine:44} {few:,} → {many:,}: {each:.1f} kB")


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--count", type=int, action="append", help="how many entries; may be given more than once")
    arguments.add_argument("--without", action="append", default=[], choices=ENGINES, help="leave an engine out")
    chosen = arguments.parse_args()
    engines = tuple(engine for engine in ENGINES if engine not in chosen.without)
    compileall.compile_dir(RESOURCES.parent / "src", quiet=1)  # as an installed program is, and as the peers are
    measured = {count: compare(count, engines) for count in chosen.count or COUNTS}
    print(f"\n{'Time that kzdesk takes':53} {'clock':>6} {'processors':>14}")
    for count, best in measured.items():
        ratios(count, best)
    growth(measured)


if __name__ == "__main__":
    main()
