# SPDX-License-Identifier: GPL-3.0-or-later
"""What a higher court did with a sentence as a text about one person tells it, against the sentences on record."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact, known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, sentences
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.checks.told import CORRECT_ONE, agree, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.custody import SentenceComponent
from kzdesk.domain.said import said_term

_CHANGED: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” leaves the sentence as it was; on record the higher court made {term} of {other}."
)
_SAME: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” changes the sentence; on record the higher court left it at {term}."
)
_MARKS: Final = ("appeal", "cassation", "апелляц", "кассац")
_COURT: Final = late(r"\bappeal\w*|\bcassation|апелляц\w*|кассац\w*", re.IGNORECASE)
_LEFT: Final = late(
    r"\b(?:upheld|uphold\w*|confirmed|left (?:it |the (?:\w+ )?(?:sentence|verdict|judgment|term) )?"
    r"(?:unchanged|in force|as it was))\b|\b(?:оставл\w+|оставил\w*)\b[^;]{0,60}?\b(?:без изменени\w+|в силе)"
    r"|өзгеріссіз қалдыр\w+|күшінде қалдыр\w+",
    re.IGNORECASE,
)
_MILDER: Final = late(
    r"\b(?:reduced|lowered|shortened|softened|commuted|cut)\b[^.;]{0,25}?\b(?:sentence|term|years?|punishment)"
    r"|\b(?:снизил\w*|смягчил\w*|сократил\w*|уменьшил\w*)\b[^.;]{0,25}?\b(?:срок|приговор|наказани\w+|лет)"
    r"|(?:мерзімін|жазасын|жазаны|үкімді) (?:қысқарт\w+|азайт\w+|жеңілдет\w+)",
    re.IGNORECASE,
)
_NOT: Final = late(
    r"\b(?:not|asked|asks|demand\w*|(?-i:may)|might|could|if|refus\w+|partly|in part|не|прос\w+|частично|жоқ"
    r"|емес)\b[^,;]*$",
    re.IGNORECASE,
)
_EXCEPT: Final = late(r"[^;]{0,20}?\b(?:but|except|но|кроме|лишь|бірақ)\b", re.IGNORECASE)


def on_appeal(check: str, file: PersonFile, passage: Passage) -> Iterator[Finding]:
    """Yield a sentence told as left or as made milder where the only decision of a higher court on record is other.

    Texts about several people, and people with several such decisions, are left out.
    """
    if passage.people != (file.person.id,) or not has(passage.text, _MARKS):
        return
    both = _two_instances(file)
    if both is None:
        return
    first, second = both
    before, after = first.term, second.term
    for sentence in sentences(passage.text):
        text = sentence.of(passage.text)
        told = (_LEFT if before != after else _MILDER).search(text) if _COURT.search(text) else None
        if told is None or before is None or after is None or not _of_that_day(text, file):
            continue
        if _NOT.search(text, 0, told.start()) or _EXCEPT.match(text, told.end()):
            continue
        where = Stretch(sentence.start + told.start(), sentence.start + told.end())
        said = {"term": said_term(after), "place": place(passage), "quote": quoted(passage, where)}
        message = _CHANGED.format(other=said_term(before), **said) if before != after else _SAME.format(**said)
        facts = (passage_fact(passage, where.of(passage.text)), fact(first, "term"), fact(second, "term"))
        yield Finding(check, Severity.WARNING, message, CORRECT_ONE, facts, passage.people)


def _two_instances(file: PersonFile) -> tuple[SentenceComponent, SentenceComponent] | None:
    """Return the imprisonment of the first instance and of the only higher one, of somebody with one case."""
    if len(file.parts) != 1:
        return None
    terms = [
        (punished.sentence.level, [one for one in punished.components if one.component_type == "imprisonment"])
        for punished in file.parts[0].sentences
    ]
    if [level != "first" for level, _ in terms] != [False, True] or not all(len(found) == 1 for _, found in terms):
        return None
    return terms[0][1][0], terms[1][1][0]


def _of_that_day(text: str, file: PersonFile) -> bool:
    """Return whether a sentence tells no day, or that of the decision of the higher court."""
    told = [each.day for each in dates(text) if each.day is not None]
    decided = known(file.parts[0].sentences[1].sentence.pronounced)
    return not told or decided is None or any(agree(day, decided) for day in told)
