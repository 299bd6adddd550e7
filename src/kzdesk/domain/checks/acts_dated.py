# SPDX-License-Identifier: GPL-3.0-or-later
"""What courts, parliaments and officials signed, adopted or banned: one act with two dates, and posts held at once.

Two sentences tell of one act when the same name did the same to the same kind of thing and the texts share what it is
about.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, in_small_letters, sentences
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.checks.told import CORRECT_TEXT, agree, passage_fact, place, quoted
from kzdesk.domain.checks.years_in_office import in_office
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date

NAME: Final = "acts_dated"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Dates of laws and decisions")
_TWICE: Final = QT_TRANSLATE_NOOP(
    "checks", "One act seems to be dated {day} (“{quote}”, {place}) and {other} (“{other_quote}”, {other_place})."
)
_BACKWARDS: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, a decision is told of the year {year} and right behind, “{quote}”, of {date}."
)
_TOGETHER: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, two posts are told to be held at once: {first} and {other}."
)

_VERBS: Final = (
    ("sign", r"\bsign(?:ed|s|ing)\b|подпис\w+|қол қойды|қол қойған|қол қойыл\w+"),
    (
        "adopt",
        r"\b(?:adopt(?:ed|s)|passed|approved|enacted)\b|\bприня(?:л|ла|ли|т|та|ты|то)\b|утверд\w+|қабылда\w+|бекіт\w+",
    ),
    ("ratify", r"\bratif(?:ied|ies)\b|ратифиц\w+|ратификация\w+"),
    ("ban", r"\bban(?:ned|s)?\b|\bprohibit\w*|\boutlaw\w*|запрет\w+|запрещ\w+|тыйым сал\w+"),
    ("abolish", r"\b(?:abolish\w*|repeal\w*|annul\w*|cancel\w*)\b|отмен\w+|аннулир\w+|жойды|жойылды|күшін жой\w+"),
)
_VERB_MARKS: Final = (
    *(
        "sign",
        "adopt",
        "passed",
        "approved",
        "enacted",
        "ratif",
        "ban",
        "prohibit",
        "outlaw",
        "abolish",
        "repeal",
        "annul",
    ),
    *("cancel", "подпис", "принял", "принят", "утверд", "ратиф", "запре", "отмен", "аннулир", "қол қой", "қабылда"),
    *("бекіт", "тыйым", "жой"),
)
_OF_VERBS: Final = tuple((verb, late(pattern)) for verb, pattern in _VERBS)
_OBJECTS: Final = (
    ("law", r"\blaws?\b|\bзакон(?:а|у|ом|е|ы)?\b|заң\w*"),
    ("decree", r"\bdecrees?\b|\bуказ(?:а|у|ом|е)?\b|жарлы[қғ]\w*"),
    ("amendments", r"\bamendments?\b|поправ\w+|түзету\w*"),
    ("order", r"\b(?:orders?|rules|regulations)\b|приказ\w*|правил\w*|бұйры[қғ]\w*|ереже\w*"),
    ("resolution", r"\bresolutions?\b|резолюци\w+|постановлени\w+|қаулы\w*|қарар\w*"),
    (
        "convention",
        r"\b(?:convention|treaty|covenant|protocol|agreement)s?\b|конвенци\w+|договор\w*|соглашени\w+|келісім\w*",
    ),
    (
        "party",
        r"\b(?:party|movement|organi[sz]ation|newspaper|website)s?\b|парти\w+|движени\w+|организаци\w+|газет\w+|ұйым\w*",
    ),
)
_OF_OBJECTS: Final = tuple((kind, late(pattern)) for kind, pattern in _OBJECTS)
_NAMES: Final = late(r"(?<![.!?“«\"] )(?<!^)\b[^\W\d_a-zа-яёәғқңөұүһі][^\W\d_]{3,}")
_WORD: Final = late(r"[^\W\d_]{5,}")
_IDLE: Final = frozenset(
    {
        *("kazak", "казах", "қазақ", "which", "their", "there", "these", "after", "before", "other", "author", "about"),
        *(
            "autho",
            "polit",
            "repub",
            "респу",
            "presi",
            "прези",
            "котор",
            "после",
            "также",
            "janua",
            "febru",
            "march",
            "april",
        ),
        *("augus", "septe", "octob", "novem", "decem", "будет", "туралы", "турал", "бойын"),
    }
)
_STEM: Final = 5
_SHARED: Final = 4
_MOST: Final = 60
"""So many acts of one kind by one name are held against each other."""
_YEAR_APART: Final = 366
_DECIDED: Final = late(
    r"\b(?P<body>court|parliament|senate|mazhilis|majilis|government|ministry|committee|суд|парламент|сенат|мажилис"
    r"|правительств|министерств|комитет|сот|мәжіліс|үкімет|министрлік)\w*\b[^.;]{0,80}?"
    r"\b(?:decided|decision|ruled|ruling|ban(?:ned)?|adopted|ordered|решил|решени|постанов|запрет|принял|шешім|тыйым|қабылда)"
)
_DECISION_MARKS: Final = (
    "decid",
    "decision",
    "ruled",
    "ruling",
    " ban",
    "adopted",
    "ordered",
    "реши",
    "реше",
    "постанов",
)
_DECISION_MARKS_KK: Final = ("запрет", "принял", "шешім", "тыйым", "қабылда")
_EARLIER: Final = late(r"\bhad\b|earlier|previously|before|first|already|ранее|прежде|до этого|впервые|ещё|бұрын|алғаш")
_POST: Final = late(
    r"\b(?P<post>mayor|akim|governor|ambassador|prime minister|minister of [a-z]+|аким\w*|губернатор\w*|посл\w{1,3}"
    r"|премьер-министр\w*|министр\w* [а-я]+|әкім\w*|елші\w*)\b(?P<of>[^.;]{0,60}?)"
    r"\b(?:from|с|со)\s+(?P<a>(?:19|20)\d\d)\s+(?:to|until|по|до)\s+(?P<b>(?:19|20)\d\d)\b"
)
_POST_MARKS: Final = ("mayor", "akim", "governor", "ambassador", "minister", "аким", "губернатор", "посл", "министр")


@dataclass(frozen=True, slots=True)
class _Act:
    """An act told in a sentence: when, and what its text is about."""

    passage: Passage
    where: Stretch
    day: PartialDate
    about: frozenset[str]
    beyond: frozenset[str]


def look(file: TextsFile) -> Iterator[Finding]:
    """Yield acts that texts date in two ways, decisions told backwards, and posts held at once."""
    acts: dict[tuple[str, str, str], list[_Act]] = defaultdict(list)
    for passage in file.passages:
        for key, act in _acts(passage) if has(passage.text, _VERB_MARKS) else ():
            acts[key].append(act)
        if has(passage.text, (*_DECISION_MARKS, *_DECISION_MARKS_KK)):
            yield from _backwards(passage)
        if has(passage.text, _POST_MARKS):
            yield from _posts(passage)
    for passages in file.documents.values():
        yield from in_office(NAME, passages, file.own)
    seen: set[tuple[str, str]] = set()
    for several in acts.values():
        for at, one in enumerate(several[:_MOST]):
            for other in several[at + 1 : _MOST]:
                pair = (one.passage.record_id, other.passage.record_id)
                if pair not in seen and _one_act(one, other):
                    seen.add(pair)
                    yield _two_dates(one, other)


def _acts(passage: Passage) -> Iterator[tuple[tuple[str, str, str], _Act]]:
    """Yield what sentences with one date tell to be signed, adopted or banned, by whom."""
    whole: frozenset[str] | None = None
    for sentence in sentences(passage.text):
        text = sentence.of(passage.text)
        low = in_small_letters(text)
        dated = "20" in low and any(each in low for each in _VERB_MARKS)
        verb = next((verb for verb, pattern in _OF_VERBS if pattern.search(low)), "") if dated else ""
        said = list(dates(text)) if verb else []
        if len(said) != 1 or said[0].day is None or len(said[0].day.edtf) < len("2023-06"):
            continue
        whole = whole or _stems(passage.text)
        act = _Act(passage, Stretch(sentence.start + said[0].start, sentence.end), said[0].day, _stems(text), whole)
        kinds = [kind for kind, pattern in _OF_OBJECTS if pattern.search(low)]
        for name in {each[0].lower()[:_STEM] for each in _NAMES.finditer(text)} - _IDLE:
            yield from (((verb, kind, name), act) for kind in kinds[:1])


def _stems(text: str) -> frozenset[str]:
    return frozenset(each.lower()[:_STEM] for each in _WORD.findall(text)) - _IDLE


def _one_act(one: _Act, other: _Act) -> bool:
    """Return whether two sentences of two texts tell of one act that cannot be of both dates."""
    if one.passage is other.passage or agree(one.day, other.day):
        return False
    shared = max(len(one.about & other.beyond), len(other.about & one.beyond))
    least = min(len(one.about), len(other.about))
    near = abs((one.day.earliest - other.day.earliest).days) <= _YEAR_APART
    return near and shared >= max(_SHARED, least // 2)


def _two_dates(one: _Act, other: _Act) -> Finding:
    values = {
        "day": said_date(one.day),
        "quote": quoted(one.passage, Stretch(one.where.start, one.where.start + 60)),
        "place": place(one.passage),
        "other": said_date(other.day),
        "other_quote": quoted(other.passage, Stretch(other.where.start, other.where.start + 60)),
        "other_place": place(other.passage),
    }
    facts = (passage_fact(one.passage, str(one.day)), passage_fact(other.passage, str(other.day)))
    return Finding(NAME, Severity.WARNING, _TWICE.format(**values), CORRECT_TEXT, facts)


def _backwards(passage: Passage) -> Iterator[Finding]:
    """Yield a decision told of a year, and in the next sentence, by the same body, of a day in an earlier year."""
    for one, other in pairwise(sentences(passage.text)):
        first, then = one.of(passage.text), other.of(passage.text)
        if "20" not in first or "20" not in then:
            continue
        before, behind = _DECIDED.search(in_small_letters(first)), _DECIDED.search(in_small_letters(then))
        if (
            before is None
            or behind is None
            or before["body"] != behind["body"]
            or _EARLIER.search(in_small_letters(then))
        ):
            continue
        years, days = list(dates(first)), list(dates(then))
        if len(years) != 1 or not days or years[0].day is None or days[0].day is None:
            continue
        year, day = years[0].day, days[0].day
        if (
            len(year.edtf) == 4
            and day.exact
            and day.latest < year.earliest
            and days[0].start < len("On the following day")
        ):
            where = Stretch(other.start + days[0].start, other.start + days[0].end)
            values = {"year": year.edtf, "quote": quoted(passage, where), "date": said_date(day)}
            message = _BACKWARDS.format(place=place(passage), **values)
            facts = (passage_fact(passage, year.edtf), passage_fact(passage, str(day)))
            yield Finding(NAME, Severity.WARNING, message, CORRECT_TEXT, facts, passage.people)


def _posts(passage: Passage) -> Iterator[Finding]:
    """Yield two posts that nobody holds at once, told in one sentence with years that overlap by more than one."""
    low = in_small_letters(passage.text)
    for sentence in sentences(passage.text):
        found = list(_POST.finditer(low, sentence.start, sentence.end))
        for one, other in pairwise(found):
            first, then = (int(one["a"]), int(one["b"])), (int(other["a"]), int(other["b"]))
            if one["of"] != other["of"] and min(first[1], then[1]) - max(first[0], then[0]) >= 1:
                told = [f"{match['a']}–{match['b']}" for match in (one, other)]
                message = _TOGETHER.format(place=place(passage), first=told[0], other=told[1])
                facts = (passage_fact(passage, told[0]), passage_fact(passage, told[1]))
                yield Finding(NAME, Severity.WARNING, message, CORRECT_TEXT, facts, passage.people)
