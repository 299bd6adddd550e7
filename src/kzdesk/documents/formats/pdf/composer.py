# SPDX-License-Identifier: GPL-3.0-or-later
"""From the elements of an outline to tagged text on pages."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager

from kzdesk.documents.addresses import safe_address
from kzdesk.documents.formats.pdf.bookmarks import Bookmarks
from kzdesk.documents.formats.pdf.characters import printable
from kzdesk.documents.formats.pdf.flow import Flow, Place, TextBlock
from kzdesk.documents.formats.pdf.fonts import Face
from kzdesk.documents.formats.pdf.lines import Span, break_evenly, break_lines
from kzdesk.documents.formats.pdf.pages import Mark
from kzdesk.documents.formats.pdf.structure import Element, Structure
from kzdesk.documents.formats.pdf.styles import (
    BULLET,
    BULLET_INDENT,
    CELL,
    DEEPER_HEADING,
    HEADINGS,
    ITEM,
    LEFT,
    NOTE,
    NUMBER_GAP,
    PARAGRAPHS,
    RIGHT,
    BlockStyle,
)
from kzdesk.documents.formats.pdf.tables import TableSetter
from kzdesk.documents.outline import (
    BOX,
    Align,
    Block,
    Bullets,
    Chart,
    Contents,
    Heading,
    Item,
    Note,
    NumberedList,
    PageBreak,
    Paragraph,
    Role,
    Row,
    Run,
    Runs,
    Table,
    plain,
)
from kzdesk.domain.progress import Progress

_DECIMAL = b"<</O/List/ListNumbering/Decimal>>"
_DISC = b"<</O/List/ListNumbering/Disc>>"
_BULLET = (Run("•"),)
_AFTER_HEADING = 3 * ITEM.leading
_ABOVE_TABLE = 5 * ITEM.leading
_DEEPEST = 6
_BOXES = 4


class Composer:
    """Sets the blocks of one outline, one after the other."""

    def __init__(self, faces: Sequence[Face], structure: Structure, flow: Flow, bookmarks: Bookmarks) -> None:
        """Set into a flow, with these faces: regular, bold, italic, bold italic, boxes."""
        self._faces = faces
        self._structure = structure
        self._flow = flow
        self._bookmarks = bookmarks
        self._number_width = 0.0

    def compose(self, blocks: Sequence[Block], progress: Progress) -> None:
        """Set all blocks. Raises `Cancelled` when `progress` does."""
        self._number_width = self._widest_number(blocks) + NUMBER_GAP
        total = sum(_steps(block) for block in blocks)
        done = 0
        for place, block in enumerate(blocks):
            progress.step(done, total)
            if isinstance(block, Heading):
                self._heading(block, blocks[place + 1 :])
            elif isinstance(block, NumberedList):
                self._numbered(block, progress, done, total)
            else:
                self._simple(block)
            done += _steps(block)
        progress.step(total, total)

    def line(self, text: str, face: int, width: float, size: float) -> TextBlock:
        """Return one line of text that belongs to no element, cut with `…` if it is too long for the width."""
        style = BlockStyle(size, size)
        lines = break_lines([Span(printable(text).replace("\n", " "), self._faces[face])], width, size)
        if len(lines) > 1:
            shorter = f"{text[: max(1, len(text) * 9 // 10)].rstrip('… ')}…"
            return self.line(shorter, face, width, size)
        return TextBlock(lines, (), style, LEFT)

    def _simple(self, block: Paragraph | Bullets | Table | Note | Chart | Contents | PageBreak) -> None:
        match block:
            case Paragraph(runs, role):
                self._paragraph(runs, PARAGRAPHS[role], "P")
            case Note(runs):
                self._paragraph(runs, NOTE, "Note")
            case Bullets(items):
                self._bullets(items, self._structure.document)
            case Table():
                self._table(block)
            case Chart(caption, _, bars):
                self._paragraph(caption, NOTE, "P")
                rows = tuple(Row(((Run(bar.label),), (Run(bar.printed),))) for bar in bars)
                self._table(Table((), rows, (Align.START, Align.END), (6, 1)))
            case Contents(title):
                self._paragraph(title, PARAGRAPHS[Role.BODY], "P")
            case PageBreak():
                self._flow.turn()

    def _table(self, table: Table) -> None:
        self._flow.space(0.0)
        TableSetter(table, self._structure, self._flow, self._cell).place()

    def _heading(self, heading: Heading, following: Sequence[Block]) -> None:
        """Set a heading on the page of the headings right below it and of the first lines of what follows."""
        needed = self._heading_height(heading)
        for block in following:
            if not isinstance(block, Heading):
                needed += _ABOVE_TABLE if isinstance(block, Table) else _AFTER_HEADING
                break
            needed += self._heading_height(block)
        self._flow.keep(needed)
        style = _heading_style(heading.level)
        place = self._paragraph(heading.runs, style, f"H{min(heading.level, _DEEPEST)}")
        self._bookmarks.add(heading.level, printable(plain(heading.runs)).replace("\n", " "), place)

    def _heading_height(self, heading: Heading) -> float:
        style = _heading_style(heading.level)
        spans = [span for run in heading.runs for span in self._spans(run, style)]
        return style.before + len(break_lines(spans, RIGHT - LEFT, style.size)) * style.leading + style.after

    def _paragraph(self, runs: Runs, style: BlockStyle, role: str) -> Place:
        nested = self._structure.element(role, self._structure.document)
        with nested as element, self._block(runs, element, style) as text:
            return self._flow.text(text)

    def _bullets(self, items: Sequence[Runs], parent: Element) -> None:
        with self._structure.element("L", parent, attributes=_DISC) as element:
            for runs in items:
                self._item(_BULLET, (runs,), element, BULLET)
        self._flow.advance(0.0, ITEM.after)

    def _numbered(self, block: NumberedList, progress: Progress, done: int, total: int) -> None:
        with self._structure.element("L", self._structure.document, attributes=_DECIMAL) as element:
            for place, item in enumerate(block.items):
                progress.step(done + place, total)
                self._item((Run(item.label),), item.paragraphs, element, ITEM)

    def _item(self, label: Runs, paragraphs: Sequence[Runs | Bullets], parent: Element, style: BlockStyle) -> None:
        structure, indent = self._structure, BULLET_INDENT if style is BULLET else self._number_width
        with (
            structure.element("LI", parent) as item,
            structure.element("Lbl", item) as number,
            structure.element("LBody", item) as body,
        ):
            beside: TextBlock | None = self._label(label, number, style)
            for each in paragraphs:
                if isinstance(each, Bullets):
                    self._bullets(each.items, body)
                    continue
                with structure.element("P", body) as element, self._block(each, element, style, indent) as text:
                    self._flow.text(text, beside)
                beside = None

    def _label(self, label: Runs, element: Element, style: BlockStyle) -> TextBlock:
        spaced = (*label, Run(" "))
        spans = [Span(printable(run.text), self._faces[0]) for run in spaced]
        return TextBlock(break_lines(spans, RIGHT - LEFT, style.size), (Mark(element),), style, LEFT)

    def _cell(self, runs: Runs, element: Element, width: float, strong: bool) -> TextBlock:
        style = BlockStyle(CELL.size, CELL.leading, bold=strong)
        spans = [span for run in runs for span in self._spans(run, style)]
        return TextBlock(break_lines(spans, width, style.size), (Mark(element),), style, LEFT)

    @contextmanager
    def _block(self, runs: Runs, element: Element, style: BlockStyle, indent: float = 0.0) -> Iterator[TextBlock]:
        """Give the block of text; elements for links and other languages stay open as long as it is in use."""
        with ExitStack() as inline:
            marks = [Mark(element)]
            spans: list[Span] = []
            for run in runs:
                mark = self._mark(run, element, inline)
                if mark is not None:
                    marks.append(mark)
                spans += self._spans(run, style, len(marks) - 1 if mark is not None else 0)
            fill = break_evenly if style.even else break_lines
            lines = fill(spans, RIGHT - LEFT - indent, style.size)
            yield TextBlock(lines, marks, style, LEFT + indent)

    def _mark(self, run: Run, element: Element, inline: ExitStack) -> Mark | None:
        link = safe_address(run.link)
        if not (link or run.language) or not printable(run.text).strip():
            return None
        role = "Link" if link else "Span"
        nested = self._structure.element(role, element, language=run.language, inline=True)
        return Mark(inline.enter_context(nested), link)

    def _spans(self, run: Run, style: BlockStyle, mark: int = 0) -> Iterator[Span]:
        """Yield the run's text in its face, and the boxes in it in the face that draws them."""
        face = self._faces[(run.bold or style.bold) + 2 * (run.italic or style.italic)]
        text = printable(run.text)
        if BOX not in text:
            yield Span(text, face, mark)
            return
        for place, between in enumerate(text.split(BOX)):
            if place:
                yield Span(BOX, self._faces[_BOXES], mark)
            yield Span(between, face, mark)

    def _widest_number(self, blocks: Sequence[Block]) -> float:
        items: Iterator[Item] = (i for block in blocks if isinstance(block, NumberedList) for i in block.items)
        widths = (self._faces[0][printable(item.label)][0] for item in items)
        return max(widths, default=0.0) * ITEM.size / 1000


def _heading_style(level: int) -> BlockStyle:
    return HEADINGS.get(level, DEEPER_HEADING)


def _steps(block: Block) -> int:
    return len(block.items) if isinstance(block, NumberedList) else 1
