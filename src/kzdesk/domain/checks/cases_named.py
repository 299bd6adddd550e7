# SPDX-License-Identifier: GPL-3.0-or-later
"""How many defendants a case has: in two texts that name it in quotation marks, and in a text against the record."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import CaseFile, TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, sentences
from kzdesk.domain.checks.recognise_counts import Count, counts, defendants_without_noun
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.case import Case

_TWICE: Final = QT_TRANSLATE_NOOP(
    "checks",
    "“{name}” has {told} defendants in {place} (“{quote}”) and {other} in {other_place} (“{other_quote}”).",
)
_RECORDED: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” counts fewer defendants than are on record in this case, {recorded}."
)
_DEFENDANTS: Final = late(r"defendants|accused|подсудим|обвиняем|айыпталушы|сотталушы")
_MARKS: Final = ("defendant", "accused", "подсудим", "обвиняем", "суд", "айыпталушы", "сотталушы")
_CASE: Final = ("case", "trial", "дел", "процесс", "іс")
_NAMED: Final = late(r"[“«\"](?P<name>[^”»\"]{4,60})[”»\"]")
_TRYING: Final = late(r"суд(?:или|ят)", re.IGNORECASE)
_SOME: Final = late(r"\b(?:of (?:the|these|them)|other|another|more|из них|ещё|других|тағы|қалған)\b", re.IGNORECASE)
_ALL: Final = late(
    r"(?:trial|case|proceedings|indictment)\s+(?:of|against|with)\s+(?:the\s+)?$|\bthere (?:are|were)\s+$"
    r"|(?:дел\w*|процесс\w*|суд)\s+(?:над|против|в отношении|с)\s+$",
    re.IGNORECASE,
)
_ON_TRIAL: Final = late(
    r"\s+(?:stood trial|stand trial|were tried|are (?:being )?tried|are on trial|предста\w+ перед судом"
    r"|проход\w+ по делу"
    r"|сотқа тартыл\w+|үстінен сот|сот алдына шық\w+)",
    re.IGNORECASE,
)
"""What stands before or behind the number of all who are tried, not of some to whom something else happened."""
_TRIED: Final = frozenset({"accused", "defendant", "convict", "acquitted"})
_BACK: Final = 25


@dataclass(frozen=True, slots=True)
class _Told:
    """A number of defendants in a passage."""

    passage: Passage
    where: Stretch
    number: int

    @property
    def quote(self) -> str:
        return quoted(self.passage, self.where)


def cases_named(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield cases with a name that two texts give different numbers of defendants."""
    found: dict[str, list[tuple[str, _Told]]] = defaultdict(list)
    for passage in file.passages:
        text = passage.text
        for sentence in sentences(text) if has(text, _MARKS) and has(text, _CASE) else ():
            name = _NAMED.search(text, sentence.start, sentence.end)
            told = list(_numbers(passage, sentence)) if name is not None and has(sentence.of(text), _CASE) else []
            if name is not None and len(told) == 1:
                found[name["name"].casefold()[:-2]].append((name["name"], told[0]))
    for several in found.values():
        for (called, one), (_, other) in combinations(several, 2):
            if one.passage.record_id != other.passage.record_id and one.number != other.number:
                places = {"place": place(one.passage), "other_place": place(other.passage)}
                quotes = {"quote": one.quote, "other_quote": other.quote}
                message = _TWICE.format(name=called, told=one.number, other=other.number, **places, **quotes)
                facts = (passage_fact(one.passage, one.quote), passage_fact(other.passage, other.quote))
                yield Finding(check, Severity.WARNING, message, COUNT_AGAIN, facts)
                break


def defendants_told(check: str, file: CaseFile) -> Iterator[Finding]:
    """Yield fewer defendants in the texts of a case than are on record in it."""
    tried = [part.participation for _, part in file.parts if part.participation.role in _TRIED]
    people = dict.fromkeys(each.person for each in tried if each.person)
    for passage in file.passages if people else ():
        if passage.record_type != Case.TYPE:
            continue
        for sentence in sentences(passage.text) if has(passage.text, _MARKS) else ():
            for each in (one for one in _numbers(passage, sentence) if _all(passage.text, one.where)):
                if 1 < each.number < len(people):
                    recorded = len(people)
                    message = _RECORDED.format(place=place(passage), quote=each.quote, recorded=recorded)
                    facts = (passage_fact(passage, each.quote), *(fact(one, "role") for one in tried))
                    yield Finding(check, Severity.WARNING, message, COUNT_AGAIN, facts, tuple(people))
                    return


def _numbers(passage: Passage, sentence: Stretch) -> Iterator[_Told]:
    """Yield the exact numbers of all defendants that a sentence tells."""
    text = sentence.of(passage.text)
    nouns = [each for each in counts(text) if each.exact and _DEFENDANTS.search(each.noun)]
    for each in (*nouns, *defendants_without_noun(text)):
        if not _some(text, each):
            yield _Told(passage, Stretch(sentence.start + each.start, sentence.start + each.end), each.number)


def _all(text: str, where: Stretch) -> bool:
    """Return whether a number is told of all who are tried."""
    before = _ALL.search(text, max(0, where.start - 2 * _BACK), where.start)
    return (
        before is not None
        or _ON_TRIAL.match(text, where.end) is not None
        or _TRYING.match(text, where.start) is not None
    )


def _some(text: str, each: Count) -> bool:
    """Return whether only some of the defendants are counted."""
    around = text[max(0, each.start - _BACK) : each.end + _BACK]
    return _SOME.search(around) is not None
