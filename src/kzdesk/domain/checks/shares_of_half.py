# SPDX-License-Identifier: GPL-3.0-or-later
"""Majorities and minorities against the numbers told for them, and one percentage rounded in two ways."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import NUMBER, Stretch, has, in_small_letters, stretches
from kzdesk.domain.checks.recognise_quantities import PERCENT, Sketch, sketch
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

_NO_MAJORITY: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” is not more than half: it is {share} per cent."
)
_NO_MINORITY: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” is not less than half: it is {share} per cent."
)
_ROUNDED: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, {told} per cent and {other} per cent seem to be one share rounded wrongly (“{quote}”)."
)

_MORE: Final = (
    r"(?<!\bat )(?<!\bthe )\b(?:most|(?:the |an? )?(?:\w+ )?majority|more than half|over half|the bulk"
    r"|(?:almost|nearly|practically) all)\b"
    r"|большинств\w+|почти все(?:х|ми)?|барлығы дерлік|больше половины|более половины|свыше половины"
    r"|больш(?:ая|ую) часть|көпшілігі\w*"
    r"|жартысынан (?:көбі|астамы)\w*|басым бөлігі\w*"
)
_LESS: Final = (
    r"\b(?:(?:a|the) (?:\w+ )?minority|(?:less|fewer) than half|under half)\b|меньшинств\w+|меньше половины"
    r"|менее половины|меньш(?:ая|ую) часть|жартысынан (?:азы|кемі)\w*|аз бөлігі\w*"
)
_HALF: Final = rf"(?:(?P<more>{_MORE})|(?P<less>{_LESS}))"
_LANDMARK: Final = late(
    r"most|majority|half|bulk|minority|(?:nearly|practically) all|большинств|половины|больш(?:ая|ую)|меньш|көпшілігі"
    r"|жартысынан|бөлігі|почти все|барлығы дерлік"
)
_MARKS: Final = (
    *("most", "majority", "half", "bulk", "minority", "большинств", "половины", "больш", "меньш", "көпшілігі"),
    *("жартысынан", "бөлігі", "nearly all", "practically all", "почти все", "барлығы дерлік"),
)
_REACH: Final = 130
"""No numbers of a majority stand further away from it."""
_OPENS: Final = (
    r"(?:\s*[(,:]\s*|\s*[–—]\s*|\s-\s)"
    r"(?:that is,? |i\.e\.,? |namely,? |а именно |атап айтқанда |or |about |some |only |то есть |или |около |шамамен )?"
)
_OTHERS: Final = (
    r"(?!\s*(?:of (?:whom|them|which)|из (?:которых|них)|were (?:wo)?men|more|less|higher|lower|боль|меньше))"
)
_PART: Final = rf"(?P<part>¤){_OTHERS}"
_THE: Final = r"(?:the |all |those |these |всех |этих )?"
_FEW: Final = r"[^.;:()¤–—]{0,50}?"
_FORMS: Final = tuple(
    late(pattern)
    for pattern in (
        rf"{_HALF}{_FEW}{_OPENS}(?P<percent>¤){_OTHERS}",
        rf"(?P<percent>¤){_OPENS}{_HALF}",
        rf"{_HALF}\s+(?:of|из)\s+{_THE}(?P<whole>¤){_FEW}{_OPENS}{_PART}",
        rf"\b(?:of|из)\s+{_THE}(?P<whole>¤){_FEW}{_HALF}{_FEW}{_OPENS}{_PART}",
        rf"(?P<whole>¤)\s+[^.;:()¤]{{1,60}}?{_HALF}\s+(?:of|из)\s+(?:them|whom|these|those|них|которых){_FEW}{_OPENS}{_PART}",
        rf"(?P<whole>¤)\s+[^.;:()¤]{{1,60}}?(?:ның|нің|дың|дің|тың|тің)\s+{_HALF}{_FEW}{_OPENS}{_PART}",
        rf"(?P<part>¤)\s+(?:out of|of|из)\s+{_THE}(?P<whole>¤){_FEW}{_OPENS}{_HALF}(?!\s+(?:of|из))",
        rf"{_HALF}{_FEW}{_OPENS}(?P<part>¤)\s+(?:out of|of|из)\s+{_THE}(?P<whole>¤)",
    )
)
_OF_A_KIND: Final = late(
    rf"(?:{_MORE})\s+of\s+the\s+(?P<noun>[^\W\d]+)\s*\((?P<part>{NUMBER})\b"
    rf"|(?:большинство|большая часть)\s+(?P<ru>[^\W\d]+)\s*\((?P<ru_part>{NUMBER})\b",
    re.IGNORECASE,
)
_NEAR: Final = 3
"""So many passages before may tell the whole that a majority is of."""
_STEM: Final = 4
_PERCENTS: Final = late(r"(?<![\d.,])(\d{1,2})(?:[.,](\d))?\s?(?:%|per ?cent\b|процент\w*|пайыз\w*)", re.IGNORECASE)
_WORD: Final = late(r"[^\W\d]{4,}")
_SENTENCE_END: Final = late(r"[.!?]\s|\n")
_CLAUSE_END: Final = late(r"[.!?;,:\n]\s?| and | а | и | ал | және ")
_AROUND: Final = 90
_IDLE: Final = frozenset(
    {"cent", "perc", "more", "less", "than", "that", "with", "from", "have", "were", "проц", "пайы"}
)


def halves(check: str, passage: Passage) -> Iterator[Finding]:
    """Yield majorities that are no more than half of what they are of, and minorities that are half or more."""
    near = stretches(in_small_letters(passage.text), _LANDMARK, _REACH) if has(passage.text, _MARKS) else ()
    for where in near:
        drawn = sketch(where.of(passage.text))
        seen: set[int] = set()
        for match in (match for pattern in _FORMS if drawn.found for match in pattern.finditer(drawn.text)):
            half = max(match.start("more"), match.start("less"))
            share = _share(drawn, match)
            if half not in seen and share is not None:
                seen.add(half)
                there = drawn.whole(match)
                ends = Stretch(where.start + there.start, where.start + there.end)
                yield from _judged(check, passage, ends, share, more=match["more"] is not None)


def _judged(check: str, passage: Passage, where: Stretch, share: float, *, more: bool) -> Iterator[Finding]:
    if share <= 50 if more else share >= 50:
        yield _finding(check, _NO_MAJORITY if more else _NO_MINORITY, passage, where, share)


def _share(drawn: Sketch, match: re.Match[str]) -> float | None:
    """Return the share that is told, in per cent; None where it is none, or the part is more than the whole."""
    if match.groupdict().get("percent"):
        told = drawn.at(match.start("percent"))
        return told.value if told.unit == PERCENT and told.value <= 100 else None
    part, whole = drawn.at(match.start("part")), drawn.at(match.start("whole"))
    return (
        100 * part.value / whole.value if not part.unit and not whole.unit and 0 < part.value <= whole.value else None
    )


def majorities_of(check: str, passages: Sequence[Passage], own: frozenset[str]) -> Iterator[Finding]:
    """Yield majorities of people, told with their number, that are no more than half of those told shortly before.

    `own` are the ids of the records whose texts are looked at.
    """
    for at, passage in enumerate(passages):
        looked_at = passage.record_id in own and has(passage.text, _MARKS)
        for match in _OF_A_KIND.finditer(passage.text) if looked_at else ():
            part = number(match["part"] or match["ru_part"])
            stem = re.escape((match["noun"] or match["ru"])[:_STEM])
            whole = re.compile(rf"(?<![\w.,])(\d[\d,]*)\s+(?:[^\W\d]+\s+){{0,2}}?{stem}", re.IGNORECASE)
            before = [*(each.text for each in passages[max(0, at - _NEAR) : at]), passage.text[: match.start()]]
            told = [number(each[1]) for text in before for each in whole.finditer(text)]
            wholes = [each for each in told if each >= part]
            if wholes and all(2 * part <= each for each in wholes):
                share = 100 * part / min(wholes)
                yield _finding(check, _NO_MAJORITY, passage, Stretch(match.start(), match.end()), share)


def rounded(check: str, passage: Passage) -> Iterator[Finding]:
    """Yield a percentage with a fraction told again without it, cut off instead of rounded, of the same thing."""
    found = list(_PERCENTS.finditer(passage.text)) if has(passage.text, ("%", "cent", "процент", "пайыз")) else []
    for exact in (each for each in found if each[2] and int(each[2]) >= 5):
        for whole in (each for each in found if not each[2] and each[1] == exact[1]):
            first, then = sorted((exact, whole), key=lambda each: each.start())
            one_sentence = _SENTENCE_END.search(passage.text, first.end(), then.start()) is None
            ends = _CLAUSE_END if one_sentence else _SENTENCE_END
            if _around(passage.text, exact, ends) & _around(passage.text, whole, ends):
                words = quoted(passage, Stretch(whole.start(), whole.end()))
                values = {"told": f"{exact[1]}.{exact[2]}", "other": whole[1], "quote": words}
                message = _ROUNDED.format(place=place(passage), **values)
                yield Finding(check, Severity.WARNING, message, COUNT_AGAIN, (passage_fact(passage, words),))
                return


def _around(text: str, match: re.Match[str], ends: re.Pattern[str]) -> set[str]:
    """Return what the words of the sentence or the clause around a percentage begin with."""
    before = ends.split(text[max(0, match.start() - _AROUND) : match.start()])[-1]
    behind = ends.split(text[match.end() : match.end() + _AROUND])[0]
    return {each.casefold()[:_STEM] for each in _WORD.findall(f"{before} {behind}")} - _IDLE


def _finding(check: str, message: Message, passage: Passage, where: Stretch, share: float) -> Finding:
    words = quoted(passage, where)
    told = message.format(place=place(passage), quote=words, share=f"{share:.0f}")
    return Finding(check, Severity.WARNING, told, COUNT_AGAIN, (passage_fact(passage, words),), passage.people)
