# SPDX-License-Identifier: GPL-3.0-or-later
"""A sentence longer than the longest that a text says somebody faces."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import NUMBER_WORD, number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, sentences
from kzdesk.domain.checks.recognise_terms import IMPRISONMENT, PUNISHMENT
from kzdesk.domain.checks.stated import TERM
from kzdesk.domain.checks.subjects import told_of
from kzdesk.domain.checks.told import fact, on_record, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.terms import Term

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both places with the source and correct the one that is wrong.")
_LONGER: Final = QT_TRANSLATE_NOOP(
    "checks",
    "A sentence is told as longer than what the person faced: “{quote}” ({place}) and “{other_quote}” ({other_place}).",
)
_NUMBER: Final = rf"(?P<years>\d{{1,2}}|(?:{NUMBER_WORD}))"
_FACES: Final = late(
    r"\b(?:fac(?:es|ed|ing)|(?:could|may|might|can) (?:face|get|be sentenced to|be imprisoned for)|threatened with"
    r"|punishable by)\b[^.;,]{0,40}?\b(?:up to|a maximum of|as many as)\s+"
    rf"{_NUMBER}[-\s]years?\b"
    rf"|\b(?:грозит|грозило|угрожает)\b[^.;,]{{0,40}}?\bдо\s+(?P<ru>\d{{1,2}}|(?:{NUMBER_WORD}))\s+лет\b"
    rf"|(?P<kk>\d{{1,2}}|\b(?:{NUMBER_WORD}))\s+жылға дейін\b[^.;,]{{0,50}}?\b(?:күтіп|қаупі|мүмкін|қауіп)",
    re.IGNORECASE,
)
_MARKS: Final = ("up to", "maximum of", "as many as", "гроз", "угрожа", "жылға дейін")
_MORE: Final = re.compile(r"\b(?:each|another|other|more|new|second)\b|\b(?:ещё|друг|нов)\w*|\bтағы\b", re.IGNORECASE)


def threats_told(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield sentences told of people that exceed the longest they are told to face, as findings of this check."""
    faced: dict[str, list[tuple[int, Stretch, Passage]]] = defaultdict(list)
    for passage, named in file.named:
        for sentence in sentences(passage.text) if has(passage.text, _MARKS) else ():
            for match in _FACES.finditer(passage.text, sentence.start, sentence.end):
                who = told_of(passage, named, sentence.start, match.start())
                if who and not _MORE.search(passage.text, sentence.start, sentence.end):
                    years = number(match["years"] or match["ru"] or match["kk"])
                    faced[who].append((years, Stretch(match.start(), match.end()), passage))
    for _, stated in file.stated if faced else ():
        for each in stated:
            if each.kind != TERM or each.earlier or each.person not in faced or not isinstance(each.value, Term):
                continue
            years, where, passage = max(faced[each.person], key=lambda one: one[0])
            if each.detail in (IMPRISONMENT, PUNISHMENT) and each.value.total_months > years * 12:
                places = {"place": place(each.passage), "other_place": place(passage)}
                message = _LONGER.format(quote=each.quoted, other_quote=quoted(passage, where), **places)
                facts = (fact(each), passage_fact(passage, str(years)))
                yield Finding(check, Severity.WARNING, message, _LOOK, facts, on_record(each))
