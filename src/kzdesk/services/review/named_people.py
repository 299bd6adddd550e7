# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom texts may name, looked up by the keys of names, so that the names of very many people need not be read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_names import Register, capitalised, mentions, uninflected
from kzdesk.domain.name_key import match_key
from kzdesk.domain.progress import Progress
from kzdesk.domain.records.person import PersonName
from kzdesk.store.tx import Tx

_BEARERS: Final = 60
"""Of a surname that more names share nobody is meant unless the given name is told."""
_NAMESAKES: Final = 12
_EVERY: Final = 200


@dataclass(frozen=True, slots=True)
class NamedPeople:
    """Who bears a surname that stands in a text, and the people whom texts name or nearly name."""

    register: Register
    people: tuple[str, ...]


def people_named(tx: Tx, passages: Iterable[Passage], progress: Progress) -> NamedPeople:
    """Return who is named in these texts; those whom a text is about are known by all of their names."""
    several = list(passages)
    surnames, full = _keys(several)
    about = [person for passage in several for person in passage.people]
    names = [
        (each.person, each.surname, each.given)
        for own in tx.records.grouped(PersonName, "person", about).values()
        for each in own
    ]
    for done, key in enumerate(surnames):
        if done % _EVERY == 0:
            progress.step(done, len(surnames) + len(several))
        found = tx.name_keys.named(key, f"{key}!", _BEARERS)
        names += found
        if len(found) == _BEARERS:
            names += [("", surname, "") for surname in dict.fromkeys(surname for _, surname, _ in found)]
    near = [name for key in full for name in tx.name_keys.named(key, f"{key}!", _NAMESAKES)]
    register = Register.of_parts(dict.fromkeys((*names, *near)))
    people = dict.fromkeys(person for person, _, _ in near)
    for done, passage in enumerate(several):
        if done % _EVERY == 0:
            progress.step(len(surnames) + done, len(surnames) + len(several))
        people |= dict.fromkeys(each.person for each in mentions(passage.text, register, passage.people))
    return NamedPeople(register, tuple(person for person in people if person))


def _keys(passages: Iterable[Passage]) -> tuple[list[str], list[str]]:
    """Return the keys of all capitalised words as surnames, and of words with the one before as a given name."""
    surnames: dict[str, None] = {}
    full: dict[str, None] = {}
    known: dict[str, tuple[str, ...]] = {}
    for passage in passages:
        before, end = "", -1
        for match in capitalised(passage.text):
            word = match[0]
            if word not in known:
                known[word] = uninflected(word)
                surnames |= dict.fromkeys(key for each in known[word] if (key := match_key(each, "")))
            if before and match.start() == end + 1:
                full |= dict.fromkeys(_full(known[word], known[before]))
            before, end = word, match.end()
    return list(surnames), list(full)


def _full(surnames: Iterable[str], givens: tuple[str, ...]) -> Iterator[str]:
    for surname in surnames:
        for given in givens:
            if " " in (key := match_key(surname, given)):
                yield key
