# SPDX-License-Identifier: GPL-3.0-or-later
"""The look of a Word document: Times New Roman 12, which the technical guidelines of the UPR ask for.

Styles are called what Word calls them where it has them, so that people find them in its list. Everything looks as its
style says; paragraphs carry no look of their own.
"""

from dataclasses import dataclass
from typing import Final

from kzdesk.documents.formats.docx.measures import BULLET_STEP
from kzdesk.documents.outline import Role

FONT: Final = "Times New Roman"
SIZE: Final = 12.0
DEEPEST_HEADING: Final = 9
CONTENTS_LEVELS: Final = 2
"""How many levels of headings a table of contents has."""
ROLES: Final = {
    Role.BODY: "BodyText",
    Role.COVER: "CoverText",
    Role.EYEBROW: "Eyebrow",
    Role.DATELINE: "Date",
    Role.SUMMARY: "Summary",
}


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """One style of paragraphs. Lengths are twentieths of a point, the size is in points, 0 for that of the text.

    `keeps` holds a paragraph on the page of what follows; `outline` is the level of a heading, counted from 0, and
    `bullet` the level of a bullet; `leader` fills the way to the tab at the right margin.
    """

    id: str
    name: str
    following: str = ""
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    keeps: bool = False
    before: int = 0
    after: int = 0
    left: int = 0
    hanging: int = 0
    align: str = ""
    outline: int | None = None
    bullet: int | None = None
    right_tab: bool = False
    leader: str = "none"


def paragraph_styles(indent: int) -> tuple[ParagraphStyle, ...]:
    """Return the styles of a document whose entries hang by `indent`."""
    return (*_text(), *_headings(), *_lists(indent), *_small())


def _text() -> tuple[ParagraphStyle, ...]:
    return (
        ParagraphStyle("BodyText", "Body Text", after=120),
        ParagraphStyle("Title", "Title", "BodyText", size=16, bold=True, keeps=True, before=120, after=120),
        ParagraphStyle("Eyebrow", "Eyebrow", "Title", bold=True, keeps=True, after=60),
        ParagraphStyle("Date", "Date", "BodyText", italic=True, after=120),
        ParagraphStyle("Summary", "Summary", "BodyText", bold=True, after=160),
        ParagraphStyle("CoverText", "Cover Text", align="center", after=160),
    )


def _headings() -> tuple[ParagraphStyle, ...]:
    looks = {1: (14, True, False, 360), 2: (12, True, False, 240), 3: (12, True, True, 200)}
    return tuple(
        ParagraphStyle(
            f"Heading{level}",
            f"heading {level}",
            "BodyText",
            size=size,
            bold=bold,
            italic=italic,
            keeps=True,
            before=before,
            after=100,
            outline=level - 1,
        )
        for level in range(1, DEEPEST_HEADING + 1)
        for size, bold, italic, before in [looks.get(level, (12, False, True, 160))]
    )


def _lists(indent: int) -> tuple[ParagraphStyle, ...]:
    step = BULLET_STEP
    return (
        ParagraphStyle("ListNumber", "List Number", after=120, left=indent, hanging=indent),
        ParagraphStyle("ListContinue", "List Continue", after=120, left=indent),
        ParagraphStyle("ListBullet", "List Bullet", after=120, left=step, hanging=step, bullet=0),
        ParagraphStyle("ListBullet2", "List Bullet 2", after=120, left=indent + step, hanging=step, bullet=1),
    )


def _small() -> tuple[ParagraphStyle, ...]:
    step = BULLET_STEP
    return (
        ParagraphStyle("NoteText", "Note Text", size=10, after=100),
        ParagraphStyle("TableText", "Table Text", size=11, before=40, after=40),
        ParagraphStyle("TableHeading", "Table Heading", size=11, bold=True, keeps=True, before=40, after=40),
        ParagraphStyle("TableEnd", "Table End", size=4, after=60),
        ParagraphStyle("Caption", "caption", size=11, bold=True, keeps=True, before=60, after=60),
        ParagraphStyle("TOCHeading", "TOC Heading", "BodyText", 14, bold=True, keeps=True, before=240, after=120),
        ParagraphStyle("TOC1", "toc 1", after=60, right_tab=True, leader="dot"),
        ParagraphStyle("TOC2", "toc 2", after=60, left=step, right_tab=True, leader="dot"),
        ParagraphStyle("Header", "header", size=9, italic=True, right_tab=True),
        ParagraphStyle("Footer", "footer", size=9, align="center"),
        ParagraphStyle("FootnoteText", "footnote text", size=10),
        ParagraphStyle("EndnoteText", "endnote text", size=10, after=40),
    )
