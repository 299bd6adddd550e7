# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader would hold against a submission to the Universal Periodic Review: each rule that it breaks."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from kzdesk.documents.rulesets import Need, Ruleset
from kzdesk.documents.submissions.upr import ANNEX, RESTRICTIONS, UprSubmission
from kzdesk.documents.word_count import WordCount
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.restriction import Restriction
from kzdesk.services.submissions.making import Making, Remark

_OVER: Final = QT_TRANSLATE_NOOP("rulesets", "Too long by {over} words: {counted} count, {limit} are allowed.")
_LANGUAGE: Final = QT_TRANSLATE_NOOP(
    "rulesets",
    "The text is in a language that is not taken: submissions come in Arabic, Chinese, English, French, Russian or "
    "Spanish, preferably in English, French or Spanish.",
)
_TWO_LANGUAGES: Final = QT_TRANSLATE_NOOP(
    "rulesets", "The text is written in another language than the headings and labels around it."
)
_NO_TABLE: Final = QT_TRANSLATE_NOOP(
    "rulesets", "The table of financial restrictions is left out: they may not be printed for these readers."
)
_FORMAT: Final = QT_TRANSLATE_NOOP(
    "rulesets", "{wanted} is the format that is taken; a file in another one is a copy to read."
)
_PAGES: Final = QT_TRANSLATE_NOOP("rulesets", "Too long: {pages} pages, {limit} are allowed.")
_NEEDS: Final[Mapping[Need, Message]] = {
    Need.ONE_STATE: QT_TRANSLATE_NOOP("rulesets", "Name the one State under review."),
    Need.SUBMITTERS: QT_TRANSLATE_NOOP(
        "rulesets", "Nobody submits it: add the organisations in whose name it is sent."
    ),
    Need.FOUNDED: QT_TRANSLATE_NOOP("rulesets", "Say of {name} when it was founded and what it does."),
    Need.KEY_WORDS: QT_TRANSLATE_NOOP("rulesets", "There are no key words."),
    Need.SUMMARY: QT_TRANSLATE_NOOP(
        "rulesets", "There is no summary: a part of the introduction, or a text block, with that topic."
    ),
    Need.NUMBERED_PARAGRAPHS: QT_TRANSLATE_NOOP("rulesets", "The paragraphs of “{chapter}” have no numbers."),
    Need.NO_ANNEXED_REPORTS: QT_TRANSLATE_NOOP(
        "rulesets", "“{chapter}” is an annex: reports of other organisations are not to be annexed."
    ),
}
_Found = Iterator[tuple[str, Mapping[str, object]]]


def broken(source: UprSubmission, ruleset: Ruleset, counted: WordCount, making: Making) -> Iterator[Remark]:
    """Yield a remark for each rule that is broken; the format of the file is known only when it is written."""
    if counted.over:
        values = {"over": counted.over, "counted": counted.counted, "limit": counted.limit}
        yield Remark(source.record, _OVER.format(**values))
    if (source.text_language or making.order.language) not in ruleset.languages:
        yield Remark(source.record, _LANGUAGE)
    if source.text_language:
        yield Remark(source.record, _TWO_LANGUAGES)
    for need, message in _NEEDS.items():
        if need in ruleset.needs:
            yield from (Remark(record, message.format(**values)) for record, values in _CHECKS[need](source))
    if restrictions_closed(making):
        yield from (Remark(each.record, _NO_TABLE) for each in source.chapters if each.topic == RESTRICTIONS)


def against_file(record: str, ruleset: Ruleset, submitters: int, format_name: str, pages: int) -> Iterator[Remark]:
    """Yield what the rules hold against a file in this format with so many pages; 0 where they are not known."""
    if format_name != ruleset.file_format:
        yield Remark(record, _FORMAT.format(wanted=ruleset.file_format.upper()))
    limit = ruleset.pages.of(submitters) if ruleset.pages else None
    if limit is not None and pages > limit:
        yield Remark(record, _PAGES.format(pages=pages, limit=limit))


def restrictions_closed(making: Making) -> bool:
    """Return whether the profile keeps restrictions from being printed."""
    return spec(Restriction, "restriction_type").sensitivity > making.records.profile.highest


def _one_state(source: UprSubmission) -> _Found:
    if not source.state or any(mark in source.state for mark in ";/\n"):
        yield source.record, {}


def _submitters(source: UprSubmission) -> _Found:
    if not source.submitters:
        yield source.record, {}


def _founded(source: UprSubmission) -> _Found:
    for each in source.submitters:
        if not (each.founded and each.about):
            yield each.record, {"name": each.name}


def _key_words(source: UprSubmission) -> _Found:
    if not source.key_words:
        yield source.record, {}


def _summary(source: UprSubmission) -> _Found:
    if not any(each.summary and each.paragraphs for each in source.chapters):
        yield source.record, {}


def _numbered_paragraphs(source: UprSubmission) -> _Found:
    for each in source.chapters:
        if not each.numbered and each.paragraphs and each.topic != ANNEX:
            yield each.record, {"chapter": each.heading}


def _no_annexed_reports(source: UprSubmission) -> _Found:
    for each in source.chapters:
        if each.topic == ANNEX:
            yield each.record, {"chapter": each.heading}


_CHECKS: Final[Mapping[Need, Callable[[UprSubmission], _Found]]] = {
    Need.ONE_STATE: _one_state,
    Need.SUBMITTERS: _submitters,
    Need.FOUNDED: _founded,
    Need.KEY_WORDS: _key_words,
    Need.SUMMARY: _summary,
    Need.NUMBERED_PARAGRAPHS: _numbered_paragraphs,
    Need.NO_ANNEXED_REPORTS: _no_annexed_reports,
}
