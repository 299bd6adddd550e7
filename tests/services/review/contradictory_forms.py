# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of a document’s form and of the arithmetic within texts as scenes, in the form of `contradictory`."""

from kzdesk.domain.records.report import Report, ReportChapter, ReportParagraph
from tests.services.review.contradictory import Scene
from tests.services.review.scenes import Scenes


def report(at: Scenes, *texts: str, sources: str = "", language: str = "en") -> None:
    """A report with a chapter of these paragraphs, told in the opposite order of their places."""
    report = at.put(Report(title="Report", language=language), as_of="2024-05-31")
    chapter = at.put(ReportChapter(report=report, heading="Facts", position=1))
    for place, text in reversed(list(enumerate(texts))):
        at.put(ReportParagraph(chapter=chapter, wording=text, sources=sources, position=place))


def number_of_a_paragraph_twice(at: Scenes) -> None:
    report(at, "2.1. The law.", "2.2. The court.", "2.2. The police.")


def mark_beyond_the_sources(at: Scenes) -> None:
    report(at, "The court refused [1], [2].", sources="Letter of the court")


def annex_that_is_not_there(at: Scenes) -> None:
    report(at, "Annex 1", "Annex 2", "The grounds are presented in Annex 3.")


def letters_of_two_names(at: Scenes) -> None:
    at.text("Troops of the Common Defence Treaty League (CDTL) came.")
    at.text("The Common Distance Treaty League (CDTL) left.")


FORMS: tuple[tuple[Scene, str, str], ...] = (
    (number_of_a_paragraph_twice, "numbering", "2.2 stands a second time"),
    (mark_beyond_the_sources, "numbering", "[2] has no source"),
    (annex_that_is_not_there, "numbering", "the document has only 1, 2"),
    (letters_of_two_names, "abbreviations", "Common Distance Treaty League"),
)
