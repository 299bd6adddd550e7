# SPDX-License-Identifier: GPL-3.0-or-later
"""What rose, fell or doubled, against the two numbers told with it."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, in_small_letters, sentences
from kzdesk.domain.checks.recognise_quantities import PERCENT, Quantity, Sketch, sketch, together
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

_UP_TOLD: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” tells of a rise; the numbers do not rise.")
_DOWN_TOLD: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” tells of a fall; the numbers do not fall.")
_TIMES_TOLD: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” tells of another change than the numbers make.")

_UP: Final = (
    r"rose|risen|rises?|rising|increas(?:e|ed|es|ing)|gr(?:e|o)wn?|growing|climbed|jumped|soared|surged|swelled|swollen"
    r"|expanded|went up|gone up|doubled|tripled|trebled|quadrupled|raised|extended|lengthened|prolonged|toughened"
    r"|вырос\w*|возрос\w*|увелич\w+|повы(?:с|ш)\w+|подскочил\w*|продл[её]?\w+|ужесточ\w+|удво\w+|утро\w+"
    r"|өсті|өскен|өсіп|артты|артқан|артып|көбейді|көбейген|ұлғай\w+|ұзарт\w+|ұзарды|көтерілді|көтерілген|жоғарыла\w+"
)
_DOWN: Final = (
    r"fell|fallen|falls?|falling|decreas(?:e|ed|es|ing)|dropped|drops|declined|declin(?:es|ing)|shr[aiu]nk|dwindled"
    r"|went down|gone down|reduc(?:ed|ing|es)|cut|lowered|shortened|commuted|mitigated|sank|plunged|plummeted|halved"
    r"|сни(?:з|ж)\w+|сократ\w+|сокращ\w+|уменьш\w+|упал\w*|опустил\w*|пони(?:з|ж)\w+|смягч\w+"
    r"|азай\w+|кеміді|кеміген|төменде\w+|қысқар\w+|түсті|түскен|жеңілдет\w+"
)
_MARKS: Final = (
    *("rose", "rise", "rising", "increas", "grew", "grow", "climb", "jumped", "soared", "surged", "swell", "swoll"),
    *("expanded", "went ", "gone ", "doubled", "tripled", "trebled", "quadrup", "raised", "extended", "lengthened"),
    *("prolonged", "toughened", "up from", "fell", "fall", "decreas", "dropped", "drops", "declin", "shrank", "shrink"),
    *("shrunk", "dwindled", "reduc", " cut ", "lowered", "shortened", "commuted", "mitigated", "sank", "plunged"),
    *("plummeted", "halved", "down from", "вырос", "возрос", "увелич", "повы", "подскоч", "продл", "ужесточ", "удво"),
    *("утро", "сниз", "сниж", "сократ", "сокращ", "уменьш", "упал", "опустил", "пониз", "пониж", "смягч", "өсті"),
    *("өскен", "өсіп", "артты", "артқан", "артып", "көбей", "ұлғай", "ұзар", "көтеріл", "жоғарыла", "азай", "кемі"),
    *("төменде", "қысқар", "түсті", "түскен", "жеңілдет"),
)
_LINKS: Final = (" to ", ": ", "in 20", "в 20", "from ", "до ", "ға", "ге ", "қа", "ке ", "compared", "against")
_GAP: Final = r"(?:(?!,?\s(?:and|but|while|who|which|а|и|но|ал|және)\s)[^.;:!?()]){0,60}?"
_SHORT: Final = r"[^.;!?()¤]{0,40}?"
_ABOUT: Final = r"(?:about|around|some|nearly|almost|over|roughly|only|just|около|почти|более|шамамен)?\s?"
_UP_OR_DOWN: Final = rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b"
_FROM: Final = rf"\b(?:from|с|со|от)\s+{_ABOUT}(?P<a>¤)"
_TO: Final = rf"\b(?:to|до)\s+{_ABOUT}(?P<b>¤)"
_BEFORE: Final = r"\b(?:before|previously|earlier|formerly|ранее|раньше|прежде|прежние|бұрын|бұрынғы)\b"
_YEAR: Final = r"(?:19|20)\d\d"
_THAN: Final = (
    r",?\s*\(?(?:(?:as )?compared (?:to|with)|(?:as )?against|versus|instead of|по сравнению с|против|вместо)"
    rf"\s+{_ABOUT}(?:the )?(?P<a>¤)"
)
_OUT_AND_IN: Final = (
    rf"(?P<a>¤)(?P<of>(?:\s+(?!дейін)[^\W\d]+)?(?:-?(?:дан|ден|тан|тен|нан|нен)\b)?){_SHORT}"
    r"(?P<b>¤)(?P<into>(?:\s+(?!дейін)[^\W\d]+)?(?:-?(?:ға|ге|қа|ке)\b)?)(?:\s+дейін)?"
)
_FORMS: Final = tuple(
    late(pattern)
    for pattern in (
        rf"{_UP_OR_DOWN}{_GAP}(?::\s)?{_FROM}{_SHORT}{_TO}",
        rf"{_UP_OR_DOWN}{_GAP}{_TO}{_SHORT}{_FROM}",
        rf"{_UP_OR_DOWN}{_GAP}{_TO}[^.;!?]{{0,60}}?{_THAN}",
        rf"\b(?:с|со|от)\s+{_ABOUT}(?P<a>¤){_SHORT}{_TO}{_SHORT}{_UP_OR_DOWN}",
        rf"(?P<b>¤)[^.;:!?¤]{{0,30}}?[,(–—-]\s*(?:(?P<up>up)|(?P<down>down)) from\s+{_ABOUT}(?P<a>¤)",
        rf"{_UP_OR_DOWN}{_GAP}{_TO}[^.!?¤]{{0,30}}?{_BEFORE}[^.!?¤]{{0,20}}?(?P<a>¤)",
        rf"(?P<b>¤)-?(?:ға|ге|қа|ке)(?:\s+дейін)?{_SHORT}{_UP_OR_DOWN}[^.!?¤]{{0,20}}?{_BEFORE}[^.!?¤]{{0,20}}?(?P<a>¤)",
        rf"{_UP_OR_DOWN}[^.;!?()¤:]{{0,20}}:\s*(?P<a>¤)\s+(?:in|в|жылы)\s+{_YEAR}\D{{0,12}}?(?P<b>¤)\s+(?:in|в|жылы)\s+{_YEAR}",
        rf"{_OUT_AND_IN}{_SHORT}{_UP_OR_DOWN}",
        rf"{_UP_OR_DOWN}[^.;!?()¤]{{0,20}}?{_OUT_AND_IN}",
    )
)
_KAZAKH: Final = len(_FORMS) - 2
_OUT_OF: Final = late(r"(?:дан|ден|тан|тен|нан|нен)$")
_INTO: Final = late(r"(?:ға|ге|қа|ке)$")
_WITHOUT_FROM: Final = late(rf"{_UP_OR_DOWN}\s+(?:[^\W\d]+\s+)?{_TO}")
_BY: Final = late(rf"\b(?:by|на)\s+{_ABOUT}(?P<by>¤)(?!\s+(?:percentage )?points?|\s+п\.\s?п|\s+пункт)")
_TIMES: Final = (
    (2.0, late(r"\bdoubled\b|\btwofold\b|twice|вдвое|в два раза|удво\w+|екі есе")),
    (3.0, late(r"\b(?:tripled|trebled)\b|\bthreefold\b|втрое|в три раза|утро\w+|үш есе")),
    (4.0, late(r"\bquadrupled\b|\bfourfold\b|вчетверо|в четыре раза|төрт есе")),
    (0.5, late(r"\bhalved\b|\bby half\b|\bin half\b")),
)
_ROUGH: Final = late(
    r"more than|\bover\b|at least|almost|nearly|\babout\b|более|больше|свыше|почти|около|примерно|шамамен"
    r"|есе(?:ден|ге) (?:астам|жуық)"
)
_CLOSE: Final = 0.14
"""So far from the double a number may be that is told to have doubled."""
_DENIED: Final = late(r"(?:\b(?:not|never|no longer|не|ни)|n[’']t)\s+$")
_ANY_CHANGE: Final = late(_UP_OR_DOWN)
_A_YEAR: Final = late(_YEAR)
_PAIR: Final = 2
_NOT_SURE: Final = late(r"\b(?:not|never|neither|would|could|должн\w+|не|бы|емес)\b")
_OF_RANK: Final = late(
    r"\b(?:rank\w*|places?|rating|index|position|out of|мест[оеау]|рейтинг\w*|индекс\w*|орын\w*|рет)\b"
)


def changed(check: str, passage: Passage) -> Iterator[Finding]:
    """Yield rises and falls, and what doubled, whose two numbers do not say so, as findings of this check."""
    if not has(passage.text, _MARKS):
        return
    for sentence in sentences(passage.text):
        text = in_small_letters(sentence.of(passage.text))
        if (
            not any(each in text for each in _MARKS)
            or not any(each in text for each in _LINKS)
            or _OF_RANK.search(text)
        ):
            continue
        drawn = sketch(text)
        found = next(_matches(drawn), None) if len(drawn.found) > 1 else None
        message = _judged(drawn, found) if found is not None else None
        if found is None:
            found = _WITHOUT_FROM.search(drawn.text)
            message = _against_the_one_before(drawn, found) if found is not None else None
        if message is None and len(drawn.found) == _PAIR:
            found = found or _ANY_CHANGE.search(drawn.text)
            message = _by_years(drawn)
        if found is not None and message is not None:
            there = drawn.whole(found) if "¤" in found[0] else Stretch(drawn.found[0].start, drawn.found[1].end)
            words = quoted(passage, Stretch(sentence.start + there.start, sentence.start + there.end))
            told = message.format(place=place(passage), quote=words)
            yield Finding(check, Severity.WARNING, told, COUNT_AGAIN, (passage_fact(passage, words),), passage.people)


def _matches(drawn: Sketch) -> Iterator[re.Match[str]]:
    for at, pattern in enumerate(_FORMS):
        for match in (each for each in pattern.finditer(drawn.text) if not _denied(drawn, each)):
            one, other = drawn.at(match.start("a")), drawn.at(match.start("b"))
            if (at < _KAZAKH or _in_kazakh(match, one, other)) and together(one, other) is not None:
                yield match


def _denied(drawn: Sketch, match: re.Match[str]) -> bool:
    verb = max(match.start("up"), match.start("down"))
    return _DENIED.search(drawn.text, max(0, verb - 12), verb) is not None


def _in_kazakh(match: re.Match[str], one: Quantity, other: Quantity) -> bool:
    """Return whether endings say that one number is what the other became; those of units belong to the quantity."""
    of = _OUT_OF.search(match["of"]) or (one.unit and not match["of"])
    return bool(of and (_INTO.search(match["into"]) or (other.unit and not match["into"])))


def _judged(drawn: Sketch, match: re.Match[str]) -> Message | None:
    """Return what is wrong about a change, None when its numbers say what it tells."""
    two = together(drawn.at(match.start("a")), drawn.at(match.start("b")))
    if two is None:
        return None
    one, other = two
    if (match["up"] and other.value <= one.value) or (match["down"] and other.value >= one.value):
        return _UP_TOLD if match["up"] else _DOWN_TOLD
    return None if _of_that_size(drawn, match, one, other) else _TIMES_TOLD


def _of_that_size(drawn: Sketch, match: re.Match[str], one: Quantity, other: Quantity) -> bool:
    """Return whether a change is as large as it is told to be: twice as much, by so many or by so many per cent."""
    ratio = other.value / one.value if one.value else 0
    there = drawn.whole(match)
    words = drawn.source[max(0, there.start - 60) : there.end + 40]
    for times, pattern in _TIMES:
        if ratio and pattern.search(words):
            expected = 1 / times if match["down"] and times > 1 else times
            return _ROUGH.search(words) is not None or abs(ratio / expected - 1) <= _CLOSE
    by = _BY.search(drawn.text, match.start(), match.end())
    if by is None or not one.value:
        return True
    change, told = abs(other.value - one.value), drawn.at(by.start("by"))
    if told.unit == PERCENT and one.unit != PERCENT:
        return abs(100 * change / one.value - told.value) <= max(2.0, 0.1 * told.value)
    same = told.unit in ("", one.unit) and told.unit != PERCENT
    return not same or abs(change - told.like(one).value) <= 0.1 * told.like(one).value + 0.5


def _against_the_one_before(drawn: Sketch, match: re.Match[str]) -> Message | None:
    """Return what is wrong about a change “to” a number, when its sentence tells one other of its unit before."""
    then = drawn.at(match.start("b"))
    ahead = drawn.found[: drawn.text.count("¤", 0, match.start())]
    before = [each for each in ahead if each.unit == then.unit and each.scale == then.scale]
    if len(before) != 1 or not then.unit or _NOT_SURE.search(drawn.text):
        return None
    if match["up"] and then.value <= before[0].value:
        return _UP_TOLD
    return _DOWN_TOLD if match["down"] and then.value >= before[0].value else None


def _by_years(drawn: Sketch) -> Message | None:
    """Return what is wrong about a change that a sentence tells by two numbers, each of a year of its own."""
    years = list(_A_YEAR.finditer(drawn.text))
    marks = [match.start() for match in re.finditer("¤", drawn.text)]
    if len({each[0] for each in years}) != _PAIR or len(years) != _PAIR or _NOT_SURE.search(drawn.text):
        return None
    ahead = _ANY_CHANGE.finditer(drawn.text, 0, marks[0])
    directions = {"up" if match["up"] else "down" for match in ahead}
    of_year = [each[0] for each in years]
    two = together(*drawn.found)
    if len(directions) != 1 or len(set(of_year)) != _PAIR or two is None:
        return None
    first, then = two if of_year[0] < of_year[1] else two[::-1]
    if directions == {"up"}:
        return _UP_TOLD if then.value <= first.value else None
    return _DOWN_TOLD if then.value >= first.value else None
