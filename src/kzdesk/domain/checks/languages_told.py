# SPDX-License-Identifier: GPL-3.0-or-later
"""The language that is recorded of a text against the letters it is written in, and of a report against its parts."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import RecordFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records.advocacy import Recommendation, TextBlock
from kzdesk.domain.records.report import Report, ReportChapter, ReportParagraph

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Choose the language the text is written in, or the text in that language.")
_LETTERS: Final = QT_TRANSLATE_NOOP("checks", "A text is recorded as of one language, but is written in another.")
_BLOCK: Final = QT_TRANSLATE_NOOP(
    "checks", "A paragraph of “{title}” takes up “{block}”, a text block in another language than the report."
)
_LATIN: Final = re.compile(r"[A-Za-z]")
_CYRILLIC: Final = re.compile(r"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]")
_KAZAKH: Final = re.compile(r"[ӘәҒғҚқҢңӨөҰұҮүҺһІі]")
_LEAST: Final = 40
_MANY: Final = 0.05
_FEW: Final = 0.005


def look(check: str, file: RecordFile) -> Iterator[Finding]:
    """Yield texts in another language than the one recorded of them, as findings of this check."""
    record = file.record
    if isinstance(record, TextBlock):
        yield from _written(check, file, record, "body", record.language)
    elif isinstance(record, Recommendation):
        yield from _written(check, file, record, "wording", record.language)
    elif isinstance(record, Report):
        yield from _report(check, file, record)


def _report(check: str, file: RecordFile, report: Report) -> Iterator[Finding]:
    blocks = {each.id: each for each in file.parts if isinstance(each, TextBlock)}
    for each in file.parts:
        if isinstance(each, ReportParagraph):
            block = blocks.get(each.text_block)
            if block is not None and block.language != report.language:
                message = _BLOCK.format(title=report.title, block=block.title)
                facts = (fact(each, "text_block"), fact(report, "language"))
                fits = language_of(block.body) == report.language
                severity = Severity.HINT if fits else Severity.WARNING
                yield Finding(check, severity, message, _LOOK, facts, file.people)
            yield from _written(check, file, each, "wording", report.language)
        elif isinstance(each, ReportChapter):
            yield from _written(check, file, each, "heading", report.language)


def _written(check: str, file: RecordFile, record: Record, field: str, language: str) -> Iterator[Finding]:
    found = language_of(getattr(record, field))
    if found and language and found != language:
        facts = (Fact(record.TYPE, record.id, field, found),)
        yield Finding(check, Severity.HINT, _LETTERS, _LOOK, facts, file.people)


def language_of(text: str) -> str:
    """Return the code of the language a text is surely in, by its letters; empty of short and of mixed texts."""
    latin, cyrillic = len(_LATIN.findall(text)), len(_CYRILLIC.findall(text))
    if latin + cyrillic < _LEAST:
        return ""
    if latin > 4 * cyrillic:
        return "en"
    if cyrillic < 4 * latin:
        return ""
    share = len(_KAZAKH.findall(text)) / cyrillic
    return "kk" if share > _MANY else "ru" if share < _FEW else ""
