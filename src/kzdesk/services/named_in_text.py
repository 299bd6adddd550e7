# SPDX-License-Identifier: GPL-3.0-or-later
"""People whom the words of a document name although they did not agree to it.

kzdesk redacts records by whom they are about; whom a sentence names, only its words tell. They are compared with the
names on record, as those are spelled there: a warning, and no proof that a text names nobody.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from kzdesk.documents.outline import Outline
from kzdesk.documents.texts import PrintedText, texts
from kzdesk.domain.disclosure import Standing
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.person import PersonName
from kzdesk.services.concerned import PROFESSIONALS
from kzdesk.services.disclosed import DisclosedRecords
from kzdesk.services.submissions.making import Remark
from kzdesk.store.tx import Tx

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_NAMED: Final = QT_TRANSLATE_NOOP(
    "export",
    "The text names {name}, who has not agreed to be named to these readers. Take the name out of the text, or ask.",
)


def named_without_consent(tx: Tx, outline: Outline, records: DisclosedRecords) -> tuple[Remark, ...]:
    """Return a remark for everybody whom the document names in its texts and who may not be named in it."""
    if records.profile.internal:
        return ()
    printed = tuple(texts(outline))
    words = [frozenset(word.casefold() for word in _WORD.findall(each.text)) for each in printed]
    names = _names(tx, printed)
    standings = {person: records.standing(person) for person in {each.person for each in names}}
    asked = [each for each in names if standings[each.person] is not Standing.NAMED]
    officials = _officials(tx, {each.person for each in asked})
    found: dict[str, Remark] = {}
    for name in asked:
        if name.person not in officials and records.shown.get(name.person) is not Standing.NAMED:
            place = _place(name, printed, words)
            if place is not None:
                remark = Remark(place.record or name.person, _NAMED.format(name=name.written))
                found.setdefault(name.person, remark)
    return tuple(found.values())


def _names(tx: Tx, printed: Iterable[PrintedText]) -> list[PersonName]:
    """Return the names on record whose surname is among the words that begin with a capital."""
    capitals = {word for each in printed for word in _WORD.findall(each.text) if word[0].isupper()}
    spelled = {spelling for word in capitals for spelling in (word, _capitalised(word))}
    return [name for several in tx.records.grouped(PersonName, "surname", sorted(spelled)).values() for name in several]


def _officials(tx: Tx, people: Iterable[str]) -> frozenset[str]:
    """Return those who are on record for their work in a case alone."""
    parts: Mapping[str, tuple[Participation, ...]] = tx.records.grouped(Participation, "person", people)
    return frozenset(person for person, several in parts.items() if all(each.role in PROFESSIONALS for each in several))


def _place(name: PersonName, printed: Iterable[PrintedText], words: Iterable[frozenset[str]]) -> PrintedText | None:
    """Return the first text with all the words of a given name and a surname."""
    wanted = frozenset(word.casefold() for word in _WORD.findall(f"{name.given} {name.surname}"))
    if len(wanted) < 2:  # a surname alone is shared by too many
        return None
    return next((each for each, there in zip(printed, words, strict=True) if wanted <= there), None)


def _capitalised(word: str) -> str:
    return "".join(part.capitalize() for part in re.split(r"([-’'])", word))
