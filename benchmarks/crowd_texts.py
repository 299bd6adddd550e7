# SPDX-License-Identifier: GPL-3.0-or-later
"""What the large vault says in words: biographies, narratives and passages about its invented people."""

from collections.abc import Iterable, Sequence
from typing import Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.record import Record
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.tree import Tree

PRINTED: Final = 200
"""How many passages name people of the list."""
_KAZAKH, _RUSSIAN, _LATIN = 0, 1, 2
_IN_ENGLISH: Final = (
    "{name} writes about land, water and wages in three districts and has never belonged to a party. "
    "{held}Colleagues remember two public meetings and one petition with about 400 signatures. {surname} has been "
    "fined twice, 30,000 tenge each time, and says that neither decision was ever served."
)
_IN_RUSSIAN: Final = (
    "{name} пишет о земле, воде и заработной плате в трёх районах и не состоит ни в одной партии. "
    "{held}Коллеги помнят два собрания и одно обращение, под которым стояло около 400 подписей. Дважды назначался "
    "штраф по 30 000 тенге, ни одно постановление не вручалось."
)
_IN_KAZAKH: Final = (
    "{name} үш ауданда жер, су және жалақы туралы жазады, ешбір партияға мүше емес. "
    "{held}Әріптестері екі жиын мен 400-ге жуық қол қойылған бір өтінішті еске алады. Екі рет 30 000 теңге "
    "айыппұл салынған, қаулылардың ешқайсысы тапсырылмаған."
)
_BIOGRAPHIES: Final = ((_LATIN, _IN_ENGLISH), (_RUSSIAN, _IN_RUSSIAN), (_KAZAKH, _IN_KAZAKH))
_HELD: Final = (
    "{surname} was taken into custody on {day} and questioned without a lawyer for nine hours. ",
    "Задержание состоялось {day}, допрос без адвоката длился девять часов. ",
    "{day} ұсталып, тоғыз сағат бойы қорғаушысыз жауап алынды. ",
)
_NARRATIVE: Final = (
    "According to the prosecution, {surname} took part in an online chat and shared three posts of an invented "
    "organisation. The defence asked for an expert opinion; the court refused twice. {surname} pleaded not guilty.\n\n"
    "{surname} was taken into custody on {day}. Relatives were told two days later. The cell held 12 people on 8 "
    "places, and a doctor came once in three weeks. A complaint of ill-treatment was registered and closed for want of "
    "evidence; the video of the corridor had been overwritten."
)
_PASSAGE: Final = (
    "{name} was taken into custody on {day}; the family learnt of it from a neighbour. In the same month the akimat "
    "turned down 4 of 9 notices of assembly, and the rest were answered after the day had passed. "
)


def biography(place: int, names: Sequence[Record], custody: Iterable[Tree]) -> str:
    """Return what a public biography says, in a language by turns."""
    which, text = _BIOGRAPHIES[place % len(_BIOGRAPHIES)]
    day = _first_day(custody)
    told = _told(names[which])
    held = _HELD[place % len(_HELD)].format(day=_said(day, which), **told) if day else ""
    return text.format(held=held, **told)


def narrative(place: int, tree: Tree) -> str:
    """Return the narrative of somebody on the list; every tenth speaks of two convictions at length."""
    told = _of_tree(tree)
    return "\n\n".join([_NARRATIVE.format(**told)] * (2 if place % 10 == 0 else 1))


def report(place: int, trees: Iterable[Tree]) -> str:
    """Return a passage that names these people one after the other."""
    return f"Passage {place + 1}.\n\n" + "\n\n".join(_PASSAGE.format(**_of_tree(tree)) for tree in trees)


def _of_tree(tree: Tree) -> dict[str, str]:
    names = [each.record for each in tree.parts_named("person_name")]
    return _told(names[_LATIN]) | {"day": _said(_first_day(tree.parts_named("custody_episode")), _LATIN)}


def _told(name: Record) -> dict[str, str]:
    if not isinstance(name, PersonName):
        raise TypeError(name.TYPE)
    return {"name": f"{name.given} {name.surname}", "surname": name.surname}


def _first_day(custody: Iterable[Tree]) -> PartialDate | None:
    return next((each.record.start for each in custody if isinstance(each.record, CustodyEpisode)), None)


def _said(day: PartialDate | None, which: int) -> str:
    if day is None:
        return ""
    first = day.earliest
    if which == _LATIN:
        return f"{first.day} {first:%B %Y}"
    months = _RUSSIAN_MONTHS if which == _RUSSIAN else _KAZAKH_MONTHS
    month = months.split()[first.month - 1]
    return f"{first.day} {month} {first.year} года" if which == _RUSSIAN else f"{first.year} жылғы {first.day} {month}"


_RUSSIAN_MONTHS: Final = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
_KAZAKH_MONTHS: Final = (
    "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда"
)
