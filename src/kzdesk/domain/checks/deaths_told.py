# SPDX-License-Identifier: GPL-3.0-or-later
"""What texts tell of somebody from after the death: that the person was moved, beaten, questioned, or said something.

The death is the one on record, or the last one that a text tells. Only what the named person does or suffers counts,
not what happens to the body, the case or the family.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.dated import before, known
from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, sentences
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.checks.recognise_events import DIED
from kzdesk.domain.checks.recognise_names import STRANGER, Mention, mentions
from kzdesk.domain.checks.told import fact, passage_fact, place, quoted
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.names import spelling
from kzdesk.domain.said import said_date

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both dates with the source and correct the one that is wrong.")
_AFTER: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” tells what happened to a living person on {date}, after the death on {death}."
)
_SUFFERED: Final = (
    r"(?:was|were|had been|has been|is being) (?:then |again |later |also |soon |forcibly |brutally |reportedly )?"
    r"(?:transferred|moved|taken|placed|put|beaten|tortured|hospitali[sz]ed|admitted|detained|arrested|released|freed"
    r"|questioned|interrogated|summoned|brought|operated|seen alive|denied|threatened|visited|escorted|sent|given"
    r"|allowed|forced|punished)"
)
_DID: Final = (
    r"(?:himself |herself |also |again |then )?(?:said|told|wrote|testified|complained|appealed|refused|declared|began"
    r"|started|went on|announced|returned|left|gave|met|spoke|signed|attended|appeared|asked|walked|pleaded|served"
    r"|spent|lodged|filed|resumed|ended (?:his|her) hunger)"
)
_RUSSIAN: Final = (
    r"(?:был[аи]? )?(?:переведен[аы]?|переведён|помещ[её]н[аы]?|избит[аы]?|госпитализирован[аы]?|задержан[аы]?"
    r"|арестован[аы]?|освобожд[её]н[аы]?|допрошен[аы]?|доставлен[аы]?|вызван[аы]?|этапирован[аы]?|водвор[её]н[аы]?)"
    r"|(?:сам[аи]? )?(?:сказал|заявил|рассказал|написал|объявил|пожаловал|отказал|вышел|вышла|вернул|дал[аи]? показания"
    r"|начал|подал|выступил|подписал)\w*"
    r"|(?:снова |опять )?(?:перевели|поместили|избили|избивали|допросили|вызвали|доставили|этапировали|водворили"
    r"|отпустили|освободили|задержали|арестовали|госпитализировали)"
)
_KAZAKH: Final = (
    r"(?:\w+ ){0,6}?(?:ауыстырыл|апарыл|ұстал|қамал|босатыл|жеткізіл|жатқызыл|шақырыл|жауап алын|соққыға жығыл"
    r"|айтты|мәлімде|жазды|шағымдан|бас тартты|жариялады|шықты|оралды)\w*"
)
_ALIVE: Final = late(rf"(?:[\s,]+(?:who|which|который|которая)?\s*)(?:{_SUFFERED}|{_DID}|{_RUSSIAN}|{_KAZAKH})\b")
_BEFORE_NAME: Final = late(
    r"\b(?:перевели|поместили|избили|избивали|допросили|вызвали|доставили|этапировали|водворили|отпустили"
    r"|освободили|задержали|арестовали|госпитализировали|transferred|moved|beat|questioned|interrogated|detained"
    r"|arrested|released|summoned)\s+$",
    re.IGNORECASE,
)
_GONE: Final = late(
    r"posthumous|\bbody\b|remains|funeral|buried|grave|memor|rehabilit|\bcase\b|famil|relatives|widow|mother|father|\bson\b"
    r"|посмертн|тело\b|похорон|могил|памят|реабилит|дел[оау]\b|сем(?:ь|е)|родств|вдов|мать|отец|дене(?:сі|ні)|мүрде"
    r"|жерлен|қабір|ақтал|отбасы|туыс|\bbefore\b|\bearlier\b|ранее|до этого|бұрын",
    re.IGNORECASE,
)
_MARKS: Final = (
    *("transferred", "moved", "taken", "placed", "put", "beat", "tortured", "hospitali", "admitted", "detained"),
    *("arrested", "released", "freed", "question", "interrogated", "summoned", "brought", "operated", "seen alive"),
    *("denied", "threatened", "visited", "escorted", "sent", "given", "allowed", "forced", "punished", "said", "told"),
    *("wrote", "testified", "complained", "appeal", "refused", "declared", "began", "started", "went on", "announced"),
    *(
        "died",
        "умер",
        "скончал",
        "погиб",
        "қайтыс",
        "returned",
        "left",
        "gave",
        "met",
        "spoke",
        "signed",
        "attended",
        "asked",
        "walked",
        "pleaded",
        "served",
    ),
    *("spent", "lodged", "filed", "resumed", "ended", "перев", "помещ", "помест", "изби", "госпитал", "задерж"),
    *("арест", "освоб", "допро", "достав", "вызва", "этап", "водвор", "сказал", "заявил", "рассказал", "написал"),
    *("объявил", "пожаловал", "отказал", "вышел", "вышла", "вернул", "показания", "начал", "подал", "выступил"),
    *("подписал", "отпустил", "ауыстыр", "апарыл", "ұстал", "қамал", "босат", "жеткіз", "жатқыз", "шақыр", "жауап"),
    *("соққы", "айтты", "мәлімде", "жазды", "шағым", "бас тарт", "жариялады", "шықты", "оралды"),
)
_WORD: Final = re.compile(r"\w+")
_BEGINNING: Final = 3
_OF: Final = 12


@dataclass(frozen=True, slots=True)
class _Death:
    """The last day on which somebody may have died, and where that is told."""

    day: PartialDate
    source: Fact


def deaths_told(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield what passages date after the death of whom they tell it of, as findings of this check.

    A surname that several people bear means the one whom the same document has named before.
    """
    deaths = _deaths(file)
    beginnings = _beginnings(file, deaths)
    meant: dict[str, dict[str, None]] = defaultdict(dict)
    for passage in file.passages if deaths else ():
        if not has(passage.text, _MARKS) or beginnings.isdisjoint(_words(passage.text)):
            continue
        about = (*passage.people, *(meant[passage.document] if passage.document else ()))
        named = mentions(passage.text, file.register, about)
        meant[passage.document] |= dict.fromkeys(each.person for each in named if each.person)
        yield from _afterwards(check, file, passage, named, deaths)


def _beginnings(file: TextsFile, deaths: Iterable[str]) -> frozenset[str]:
    """Return what the surnames of the dead begin with, levelled: texts without such a word need not be read closely."""
    surnames = {person.rpartition(" ")[2] for person in deaths if person.startswith(STRANGER)}
    of_record = (name.surname for person in deaths if person in file.people for name in file.people[person].names)
    return frozenset(each[:_BEGINNING] for each in (*surnames, *(spelling(name) for name in of_record)) if each)


def _words(text: str) -> Iterator[str]:
    return (word[:_BEGINNING] for word in _WORD.findall(spelling(text)))


def _deaths(file: TextsFile) -> dict[str, _Death]:
    told: dict[str, list[_Death]] = defaultdict(list)
    for _, stated in file.stated:
        for each in stated:
            named = not each.person.startswith(STRANGER) or len(each.person) > len(STRANGER)
            if each.kind == DIED and named and not each.earlier and isinstance(each.value, PartialDate):
                told[each.person].append(_Death(each.value, fact(each)))
    for person, about in file.people.items():
        if (day := known(about.person.death_date)) is not None:
            told[person].append(_Death(day, Fact(about.person.TYPE, person, "death_date", str(day))))
    return {person: max(several, key=lambda each: each.day.latest) for person, several in told.items()}


def _afterwards(
    check: str, file: TextsFile, passage: Passage, named: tuple[Mention, ...], deaths: Mapping[str, _Death]
) -> Iterator[Finding]:
    text = passage.text
    for sentence in sentences(text):
        here = [each for each in named if sentence.start <= each.start < sentence.end]
        said = [each.day for each in dates(sentence.of(text)) if each.day is not None and each.day.known]
        people = [each for each in here if each.who]
        if len(said) != 1 or len(people) != 1 or _GONE.search(sentence.of(text)):
            continue
        name, death = people[0], deaths.get(people[0].who)
        verb = _living(text, name, sentence, subject=_subject(name, here, file)) if death is not None else None
        if death is not None and verb is not None and before(death.day, said[0]):
            where = Stretch(name.start, verb)
            message = _AFTER.format(
                place=place(passage), quote=quoted(passage, where), date=said_date(said[0]), death=said_date(death.day)
            )
            facts = (passage_fact(passage, str(said[0])), death.source)
            about = () if name.who.startswith(STRANGER) else (name.who,)
            yield Finding(check, Severity.WARNING, message, _LOOK, facts, about)


def _subject(name: Mention, here: list[Mention], file: TextsFile) -> bool:
    """Return whether a name stands in the nominative and right behind no relative or official of whom it tells."""
    beside = any(not each.who and 0 <= name.start - each.end < _OF for each in here)
    return not beside and (name.surname.isascii() or name.stranger != "" or file.register.bears(name.surname))


def _living(text: str, name: Mention, sentence: Stretch, *, subject: bool) -> int | None:
    """Return where words end by which the named person, alive, did or suffered something; None where there are none."""
    behind = _ALIVE.match(text, name.end, sentence.end) if subject else None
    if behind is not None:
        return behind.end()
    ahead = _BEFORE_NAME.search(text, sentence.start, name.start)
    return name.end if ahead is not None else None
