# SPDX-License-Identifier: GPL-3.0-or-later
"""Chapters of a report or a submission: paragraphs with points under them, and the sources they cite."""

from dataclasses import dataclass

from kzdesk.documents.outline import Bullets, Runs, runs
from kzdesk.documents.submissions.cited import cited, with_notes


@dataclass(frozen=True, slots=True)
class SubmittedParagraph:
    """One paragraph, the points under it, and its sources.

    `text` may have several paragraphs, parted by an empty line; `[2]` in it or in a point stands for the second source.
    """

    text: str
    points: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    record: str = ""


@dataclass(frozen=True, slots=True)
class SubmittedChapter:
    """A chapter, or with `within` a part of the one before it.

    `topic` is a code of `text_topics`; `summary` says that it sums the document up.
    """

    heading: str
    paragraphs: tuple[SubmittedParagraph, ...]
    topic: str = ""
    summary: bool = False
    within: bool = False
    numbered: bool = True
    record: str = ""


def parts(each: SubmittedParagraph, *, language: str = "", document: str = "") -> tuple[Runs | Bullets, ...]:
    """Return the paragraphs and points with their notes; sources that no mark names stand behind the first of them.

    `language` is that of the text, where it is not that of the document. With `document`, that of the document, sources
    in another script are told apart.
    """
    texts = [part.strip() for part in each.text.split("\n\n") if part.strip()] or [""]
    made = [cited(text, each.sources, language=language, document=document) for text in texts]
    points = [cited(text, each.sources, language=language, document=document) for text in each.points]
    used = frozenset(number for _, numbers in (*made, *points) for number in numbers)
    first, *others = (text or runs("") for text, _ in made)
    listed = (Bullets(tuple(text for text, _ in points), each.record),) if points else ()
    return (with_notes(first, each.sources, used, document), *others, *listed)
