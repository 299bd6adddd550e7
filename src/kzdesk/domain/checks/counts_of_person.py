# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers in texts about one person against the record: children, brothers and sisters, articles and charges."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_phrases import EXACT, Numbered, numbered
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, sentences
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.person import Person

_RECORDED: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” is another number than the one on record, {recorded}."
)

_CHILD_MARKS: Final = ("child", "дет", "ребён", "ребен", "бала")
_PARENT: Final = late(
    r"\b(?:father|mother|parent|dad|mum|raising|raises|has|have|had|his|her|supports?|left behind|dependent|dependants?"
    r"|отец|отца|отцом|мать|матер\w+|многодетн\w+|воспит\w+|у не[её]|у него|имеет|растит|её|его|иждивен\w+|остал\w+"
    r"|әкесі|анасы|баласы\w*|балалары|тәрбиелеп|өсіріп|асыра\w+|бар)\b",
    re.IGNORECASE,
)
_MINOR: Final = late(
    r"\b(?:minor|small|young|under)\b|несовершеннолетн|малолетн|маленьк|кәмелет|жас\b|кішкентай", re.IGNORECASE
)
_GROWN: Final = late(r"\badult|grown|взросл|(?<!не)совершеннолетн|ересек", re.IGNORECASE)
_HAS: Final = late(r"\b(?:has|have|had|у не[её]|у него|имеет|бар|болған)\b", re.IGNORECASE)
_KIN_MARKS: Final = (
    *("child", "son", "daughter", "brother", "sister", "дет", "ребён", "ребен", "сын", "доч", "брат", "сест"),
    *("бала", "ұл", "қыз", "бауыр", "әпке", "сіңлі", "аға", "іні"),
)
_OF_KIN: Final = {
    "child": ("parent", ""),
    "son": ("parent", "male"),
    "daughter": ("parent", "female"),
    "brother": ("sibling", "male"),
    "sister": ("sibling", "female"),
}
"""What a person who has such kin is to them, and their sex."""
_THE_OTHER_WAY: Final = {"parent": "child", "sibling": "sibling"}
_CHARGE_MARKS: Final = ("article", "charge", "count", "стать", "обвинени", "бап", "айып")
_CHARGED: Final = late(
    r"\b(?:charged|accused|faces?|facing|convicted|guilty|prosecuted|indicted)\b"
    r"|обвин\w+|осужд\w+|виновн\w+|вменя\w+|айыпта\w+|айып тағ\w+|сотталды|кінәлі",
    re.IGNORECASE,
)
_NOT_ALL: Final = late(
    r"\b(?:acquitt\w+|dropped|withdrawn|dismissed|other|another|additional|initially|earlier|each|new|first"
    r"|of (?:the |these )?(?:\w+ )?(?:charges|counts|articles))\b"
    r"|\b(?:оправда\w+|снят\w+|исключ\w+|прекращ\w+|ещ[её]|друг\w+|первоначально|ранее|из них|нов(?:ых|ые|ое)"
    r"|ақтал\w+|алып таста\w+|тағы|басқа|бастапқыда|бұрын)\b",
    re.IGNORECASE,
)
_LAID_ASIDE: Final = frozenset({"acquitted", "dropped", "requalified"})


def children(check: str, file: PersonFile) -> Iterator[Finding]:
    """Yield a number of children in a text about one person that is not that of the dependants on record.

    Children of any age may be more than those under 18; fewer they cannot be.
    """
    recorded = file.person.dependants_minor
    if recorded is None:
        return
    for passage, text, where, each in _numbers(file, _CHILD_MARKS):
        if each.head != "child" or not _PARENT.search(text) or _GROWN.search(text):
            continue
        minor = _MINOR.search(text, each.end, each.phrase_end) is not None
        if each.number < recorded or (minor and each.number > recorded):
            fact = Fact(Person.TYPE, file.person.id, "dependants_minor", str(recorded))
            yield _finding(check, file, passage, where, fact)


def kin(check: str, file: PersonFile) -> Iterator[Finding]:
    """Yield fewer children, brothers or sisters told in a text about one person than are on record."""
    if not file.relations and not file.related_by:
        return
    for passage, text, where, each in _numbers(file, _KIN_MARKS):
        if each.head not in _OF_KIN or _NOT_ALL.search(text):
            continue
        recorded = _kin_on_record(file, *_OF_KIN[each.head])
        cue = _PARENT if each.head == "child" else _HAS
        if each.number < recorded and cue.search(text):
            fact = Fact(Person.TYPE, file.person.id, "relations", str(recorded))
            yield _finding(check, file, passage, where, fact)


def _kin_on_record(file: PersonFile, relation: str, sex: str) -> int:
    """Return to how many people of a sex the person is what the relation says."""
    others = {each.other_person for each in file.relations if each.relation_type == relation}
    others |= {each.person for each in file.related_by if each.relation_type == _THE_OTHER_WAY[relation]}
    known = [file.relatives[other] for other in others if other in file.relatives]
    return sum(1 for each in known if not sex or each.sex == sex)


def charges(check: str, file: PersonFile) -> Iterator[Finding]:
    """Yield a number of articles or charges in a text about one person of one case that is not the one on record."""
    parts = [part for part in file.parts if part.charges]
    standing = [each for part in parts for each in part.charges if each.stage not in _LAID_ASIDE]
    provisions = [file.around.provisions.get(each.provision) for each in standing]
    articles = {(each.code, each.article) for each in provisions if each is not None}
    if len(file.parts) != 1 or not articles or any(each.stage in _LAID_ASIDE for each in parts[0].charges):
        return
    for passage, text, where, each in _numbers(file, _CHARGE_MARKS):
        other = each.head in ("article", "charge") and each.number not in (len(articles), len(standing))
        if other and _CHARGED.search(text) and not _NOT_ALL.search(text):
            fact = Fact(parts[0].participation.TYPE, parts[0].participation.id, "charges", str(len(standing)))
            yield _finding(check, file, passage, where, fact)


def _numbers(file: PersonFile, marks: tuple[str, ...]) -> Iterator[tuple[Passage, str, Stretch, Numbered]]:
    """Yield the exact numbers of texts about this person alone that have one of these parts of words.

    Each comes with its text, its sentence, where it stands in the text, and as it is told.
    """
    for passage in file.passages:
        if passage.people not in ((), (file.person.id,)) or not has(passage.text, marks):
            continue
        for sentence in sentences(passage.text):
            text = sentence.of(passage.text)
            for each in numbered(text):
                if each.hedge == EXACT:
                    yield passage, text, Stretch(sentence.start + each.start, sentence.start + each.phrase_end), each


def _finding(check: str, file: PersonFile, passage: Passage, where: Stretch, fact: Fact) -> Finding:
    words = quoted(passage, where)
    message = _RECORDED.format(place=place(passage), quote=words, recorded=fact.value)
    facts = (passage_fact(passage, words), fact)
    return Finding(check, Severity.WARNING, message, COUNT_AGAIN, facts, (file.person.id,))
