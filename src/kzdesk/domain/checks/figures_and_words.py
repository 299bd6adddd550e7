# SPDX-License-Identifier: GPL-3.0-or-later
"""A number in figures with another number in words in brackets behind it, or the other way round."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import NUMBER_WORD, number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch
from kzdesk.domain.checks.told import CORRECT_TEXT, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_DIFFER: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” tells one number in figures and another in words.")
_TWICE: Final = late(
    rf"(?<![\d.,/-])(?P<figures>\d{{1,2}})\s\((?P<words>{NUMBER_WORD})\)"
    rf"|\b(?P<first>{NUMBER_WORD})\s\((?P<second>\d{{1,2}})\)(?=\s+[^\W\d])",
    re.IGNORECASE,
)


def figures_and_words(check: str, passage: Passage) -> Iterator[Finding]:
    """Yield numbers told in figures and in words side by side that are not the same, as findings of this check."""
    for match in _TWICE.finditer(passage.text) if "(" in passage.text else ():
        figures, words = match["figures"] or match["second"], match["words"] or match["first"]
        if int(figures) != number(words):
            where = Stretch(*match.span())
            message = _DIFFER.format(place=place(passage), quote=quoted(passage, where))
            yield Finding(
                check, Severity.WARNING, message, CORRECT_TEXT, (passage_fact(passage, match[0]),), passage.people
            )
