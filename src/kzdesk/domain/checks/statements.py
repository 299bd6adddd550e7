# SPDX-License-Identifier: GPL-3.0-or-later
"""What a passage states of whom: events with dates, terms, ages, articles, citizenship, places and states.

A sentence tells its facts of whoever it names before them; one that names nobody goes on about the person before, or
about the person whose entry it stands in. Facts told of somebody not on record are left out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, quote, sentences
from kzdesk.domain.checks.recognise_ages import ages
from kzdesk.domain.checks.recognise_articles import articles
from kzdesk.domain.checks.recognise_dates import SaidDate, dates
from kzdesk.domain.checks.recognise_events import BORN, DETAINED, DIED, ELSE, SaidEvent, events
from kzdesk.domain.checks.recognise_matters import (
    CLAUSE,
    CONVICTING,
    DROPPED,
    EARLIER,
    INSTANCE,
    JUDGED,
    OF_LAW,
    TWO_SENTENCES,
    UPHELD,
)
from kzdesk.domain.checks.recognise_money import amounts
from kzdesk.domain.checks.recognise_names import STRANGER, Mention, Register, mentions
from kzdesk.domain.checks.recognise_places import COURT, citizenships, facilities, places_told
from kzdesk.domain.checks.recognise_roles import birth_years, called, sex_beside, sex_of_verb
from kzdesk.domain.checks.recognise_states import states
from kzdesk.domain.checks.recognise_terms import ADMINISTRATIVE, terms
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.terms import Term

TERM: Final = "term"
AGE: Final = "age"
ARTICLE: Final = "article"
CITIZENSHIP: Final = "citizenship"
HOME: Final = "home"
SEX: Final = "sex"
FINE: Final = "fine"
STATE: Final = "state"
ROLE: Final = "role"
AT: Final = "at"
FACILITY: Final = "facility"

_HOME_MARKS: Final = (" from", "resident of", "lives in", "living in", "жител", "проживает", "тұрғын")
_FINE_MARKS: Final = ("fine", "штраф", "айыппұл")
_HOME: Final = late(
    r"(?:resident of|lives in|living in|activist from|journalist from|comes from|, from|житель|жительница|проживает в)"
    r"\s+(?:the city of\s+|города?\s+|г\.\s*)?(?P<home>[^\W\d_a-zа-яёәғқңөұүһі][\w-]+)",
)
_PRONOUN: Final = late(
    r"\s*(?:Currently, |At present, |Now |Сейчас |Суд |The court )?(?:(?P<male>[Hh]e|Он|[Ии]м|Его|Ему|His)"
    r"|(?P<female>[Ss]he|Она|Её|Ее|Ей|Her)) (?!and)"
)
_OWN: Final = late(
    r"\b(?:(?P<male>his|himself)|(?P<female>her|herself))"
    r"(?=\s+(?:own|family|lawyer|home|house|flat|job|children|parents|relatives|case|sentence|health|arrest|detention"
    r"|colleagues?|friends|relatives|supporters|newspaper|blog|channel|website|release|trial|guilt|term|appeal|work|position|post)\b|[.,;]|\s*$)"
)
_SHE_HERSELF: Final = late(
    r"\b(?:said|says|stated|claims|claimed|complained|insists|denies) that (?:(?P<male>he)|(?P<female>she)) "
)
_FINED: Final = late(r"\bfine[ds]?\b|штраф\w*|айыппұл\w*", re.IGNORECASE)
_FOR_DAYS: Final = late(r"\W*(?:for|на)?\W*\w+\s+(?:days|months?|суток|дней)")
_NOBODY: Final = "-"
_KIN: Final = "-kin"
_IS_KIN: Final = late(
    r"sons?|brothers?|father|husband|daughters?|sisters?|mother|wife|nephew|cousin|uncle|co-?(?:defendant|accused)"
    r"|accomplice|сын\w?|брат\w?|отец|муж|доч\w+|сестр\w|мать|жен[аы]|дяд\w|подельни\w+|ұлы|қызы|ағасы|інісі|әкесі|анасы"
    r"|әйелі|күйеуі|қарындасы|әпкесі",
    re.IGNORECASE,
)
_GOES_ON: Final = late(r"\s*(?:He|She|His|Her|Он|Она|Его|Её|Ему|Ей|Ол|Оны|Оған|Оның)\b")
_HE: Final = late(r"\b(?:he|she|his|her|him|он|она|его|ему|её|ей|ол)\b", re.IGNORECASE)
_AND: Final = late(
    r"[\s,]*(?:(?:and|и|және|пен|мен|as well as)\s+)?(?:(?:[a-zа-яёәғқңөұүһі]+\s+){0,3})?(?:(?:and|и)\s+)?",
    re.IGNORECASE,
)
_JOINED: Final = late(r",|\b(?:and|и|және|пен|мен|as well as)\b", re.IGNORECASE)
_IS_ONE: Final = late(
    r"[\s,(–—-]*(?:(?:who|is|was|a|an|the|also|himself|herself|both|holds?|has|having|and|который|которая|является"
    r"|имеет|и|"
    r"\d\d|\w+(?=,))[\s,]+(?:[–—-]\s*)?){0,4}$",
    re.IGNORECASE,
)
_OBJECT_WITHIN: Final = 45
_FAR: Final = 90
_ONCE: Final = frozenset({BORN, DIED})
_SENTENCE_BEFORE: Final = 200
"""So many characters back a sentence without a date is still told of the day before it."""
SOMEBODY: Final = STRANGER
"""Whom a passage without a name is about."""


Value = PartialDate | Term | int | str
"""What is stated: a date, a term, an age in years, an article, a country code, a sex or the name of a place."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What is stated, before it is known of whom. See `Statement`."""

    kind: str
    value: Value
    detail: str = ""
    earlier: bool = False
    together: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Statement(Stretch):
    """Something a passage states of a person.

    `earlier` marks what may belong to another case, instance or arrest. `detail` is the kind of a punishment, the title
    of an article or what a place is told of, `together` the day told in the same sentence as a term, `times` all
    the dates of the sentence, or of the one before where it tells none.
    """

    passage: Passage
    person: str
    kind: str
    value: Value
    detail: str = ""
    earlier: bool = False
    together: PartialDate | None = None
    times: tuple[PartialDate, ...] = ()

    @property
    def quoted(self) -> str:
        """The few words that state it."""
        return quote(self.passage.text, self.start, self.end)


def statements(passage: Passage, register: Register) -> tuple[Statement, ...]:
    """Return what a passage states of people on record, in order."""
    text = passage.text
    named = mentions(text, register, passage.people)
    said = tuple(dates(text))
    before = passage.people[0] if len(passage.people) == 1 else "" if named or passage.people else SOMEBODY
    last = before
    found: list[Statement] = []
    for sentence in sentences(text):
        here = [each for each in named if sentence.start <= each.start < sentence.end]
        found += _Sentence(passage, sentence, tuple(here), before, last=last, register=register).statements(said)
        if here:
            last = here[-1].who or (_KIN if any(_IS_KIN.fullmatch(each.of(text)) for each in here) else _NOBODY)
        if len(passage.people) != 1:
            before = next((each.who for each in here if each.surname), before)
    return tuple(sorted(found, key=lambda each: each.start))


class _Sentence:
    """One sentence of a passage, whom it names, the person the passage was about before it and the last one named."""

    def __init__(
        self,
        passage: Passage,
        where: Stretch,
        named: tuple[Mention, ...],
        before: str,
        *,
        last: str,
        register: Register,
    ) -> None:
        self._passage, self._where, self._named = passage, where, named
        self._before, self._last = before, last
        self._register = register
        self._text = where.of(passage.text)
        self._low = self._text.lower()
        self._times: tuple[PartialDate, ...] = ()

    def statements(self, of_text: tuple[SaidDate, ...]) -> Iterator[Statement]:
        """Yield what the sentence states, with those dates of the text that stand in it."""
        if not self._before and not any(each.who for each in self._named):
            return
        text = self._text
        said = tuple(self._here(each) for each in of_text if self._where.start <= each.start < self._where.end)
        told_before = [each for each in of_text if each.start < self._where.start][-1:]
        near = [each for each in told_before if self._where.start - each.end < _SENTENCE_BEFORE]
        self._times = tuple(each.day for each in said or near if each.day is not None)
        punishments, cited = tuple(terms(text)), tuple(articles(text))
        told = tuple(states(text))
        earlier = bool((said or punishments or cited or told) and EARLIER.search(text))
        yield from self._events(said, earlier=earlier)
        twice = earlier or bool(punishments and TWO_SENTENCES.search(text))
        together = next((each.day for each in said if each.day), None)
        for term in punishments:
            again = twice and (term.kind != ADMINISTRATIVE or bool(EARLIER.search(OF_LAW.sub("", text))))
            yield from self._of(term, _Said(TERM, term.term, term.kind, again or self._of_instance(term), together))
        for article in cited:
            if article.criminal and CONVICTING.search(text):
                moved = earlier or self._of_instance(article) or bool(DROPPED.search(text))
                value = f"{article.article}({article.part})" if article.part else article.article
                yield from self._of(article, _Said(ARTICLE, value, article.title, moved, together))
        for state in told:
            if (not self._named and state.of_many(text)) or not state.lasts(self._passage.text, self._where.end):
                continue
            yield from self._of(state, _Said(STATE, state.state, "", earlier or self._of_instance(state), together))
        yield from self._identity()
        yield from self._places(earlier=earlier)
        yield from self._sexes()

    def _of_instance(self, where: Stretch) -> bool:
        """Return whether something may be told of another instance, which did not leave all as it was."""
        told = INSTANCE.search(self._text)
        if told is None or UPHELD.search(self._text):
            return False
        return told.start() < where.end or CLAUSE.search(self._text, where.end, told.start()) is None

    def _here(self, day: SaidDate) -> SaidDate:
        """Return a date of the text at its place in the sentence."""
        return SaidDate(day.start - self._where.start, day.end - self._where.start, day.day)

    def _says(self, parts: tuple[str, ...]) -> bool:
        """Return whether the sentence has one of these parts, in whatever case: a cheap question before a pattern."""
        return any(part in self._low for part in parts)

    def _identity(self) -> Iterator[Statement]:
        """Yield ages, citizenships, fines, years of birth and roles."""
        for age in ages(self._text):
            yield from self._beside(age, _Said(AGE, age.years))
        for country in citizenships(self._text):
            if self._is_one(country):
                yield from self._beside(country, _Said(CITIZENSHIP, country.code))
        for amount in amounts(self._text) if self._says(_FINE_MARKS) and _FINED.search(self._text) else ():
            if amount.currency == "KZT":
                yield from self._of(amount, _Said(FINE, round(amount.value)))
        for year, start, end in birth_years(self._text):
            yield from self._of(Stretch(start, end), _Said(BORN, PartialDate(str(year))))
        text, start = self._passage.text, self._where.start
        for each in self._named:
            if each.who and (each.surname.isascii() or self._register.bears(each.surname)):
                before, after = text[max(start, each.start - 30) : each.start], text[each.end : each.end + 60]
                if role := called(before, after):
                    yield self._made(Stretch(each.start - start, each.end - start), each.who, _Said(ROLE, role))

    def _places(self, *, earlier: bool) -> Iterator[Statement]:
        """Yield homes, and cities of courts, births and custody."""
        for match in _HOME.finditer(self._text) if self._says(_HOME_MARKS) else ():
            yield from self._of(Stretch(match.start(), match.end()), _Said(HOME, match["home"]))
        for place in places_told(self._text):
            if place.kind == COURT and JUDGED.search(self._text) is None:
                continue
            yield from self._of(place, _Said(AT, place.city, place.kind, earlier or self._of_instance(place)))
        for facility in facilities(self._text):
            yield from self._of(facility, _Said(FACILITY, facility.code, "", earlier))

    def _sexes(self) -> Iterator[Statement]:
        """Yield the sex that titles, appositions, Russian verbs and pronouns tell of whoever is named."""
        text, start = self._passage.text, self._where.start
        for each in self._named:
            if not each.who:
                continue
            where = Stretch(each.start - start, each.end - start)
            if sex := sex_beside(text[max(start, each.start - 25) : each.start], text[each.end : each.end + 50]):
                yield self._made(where, each.who, _Said(SEX, sex))
            sex, end = sex_of_verb(text, each.end)
            if sex and self._register.bears(each.surname):
                yield self._made(Stretch(each.start - start, end - start), each.who, _Said(SEX, sex))
        yield from self._pronouns()

    def _pronouns(self) -> Iterator[Statement]:
        pronoun = _PRONOUN.match(self._text)
        if pronoun is not None and self._before and self._last in ("", self._before):
            sex = "male" if pronoun["male"] else "female"
            yield self._made(Stretch(pronoun.start(), pronoun.end()), self._before, _Said(SEX, sex))
        first = self._named[0] if self._named else None
        if first is not None and first.who and self._last in ("", first.who, _NOBODY):
            behind, next_one = first.end - self._where.start, self._second()
            for match in (_OWN.search(self._text, behind), _SHE_HERSELF.search(self._text, behind)):
                if match is not None and match.start() < next_one:
                    sex = "male" if match["male"] else "female"
                    yield self._made(Stretch(match.start(), match.end()), first.who, _Said(SEX, sex))

    def _second(self) -> int:
        """Return where the second one is named in the sentence, its end where there is none."""
        return self._named[1].start - self._where.start if len(self._named) > 1 else len(self._text)

    def _is_one(self, where: Stretch) -> bool:
        """Return whether a word such as “a citizen of …” stands beside a name as what the person is."""
        start, end = self._where.start + where.start, self._where.start + where.end
        if any(0 <= each.start - end < 3 for each in self._named):
            return True
        before = [each for each in self._named if each.end <= start]
        if not before:
            return not self._named
        return _IS_ONE.match(self._passage.text, before[-1].end, start) is not None

    def _beside(self, where: Stretch, said: _Said) -> Iterator[Statement]:
        """Yield what is told of one person: of whoever is named right behind (“64-year-old X”) or last before."""
        end = self._where.start + where.end
        behind = next((each for each in self._named if 0 <= each.start - end < 20), None)
        if behind is not None and not set(self._passage.text[end - 1 : behind.start]) & set(",.;)"):
            if behind.who:
                yield self._made(where, behind.who, said)
            return
        earlier = [each for each in self._named if each.start <= self._where.start + where.start]
        people = ((earlier[-1].who,) if earlier[-1].who else ()) if earlier else self._unnamed_before(end)
        for person in people:
            yield self._made(where, person, said)

    def _events(self, said: tuple[SaidDate, ...], *, earlier: bool) -> Iterator[Statement]:
        text = self._text
        told = list(events(text)) if said else []
        for each in said:
            if each.day is None or not told:
                continue
            event = min(told, key=lambda one: _distance(one, each, text))
            if _distance(event, each, text) > _FAR or event.kind == ELSE:
                continue
            if event.kind in _ONCE and min(said, key=lambda one: _distance(event, one, text)) is not each:
                continue
            if event.kind == DETAINED and _FOR_DAYS.match(text[event.end :]):
                continue
            where = Stretch(min(event.start, each.start), max(event.end, each.end))
            for person in self._of_event(event):
                yield self._made(where, person, _Said(event.kind, each.day, "", earlier or self._of_instance(where)))

    def _of_event(self, event: SaidEvent) -> tuple[str, ...]:
        """Return the people an event happened to: of an active verb whoever is named right behind it."""
        end = self._where.start + event.end
        if event.active:
            behind = next((each for each in self._named if each.surname and each.start >= end), None)
            between = self._passage.text[end : behind.start] if behind is not None else ""
            if behind is not None and len(between) < _OBJECT_WITHIN and not set(between) & set(",.;:"):
                return (behind.who,) if behind.who else ()
        return self._people(event.start, follows=not event.passive)

    def _of(self, where: Stretch, said: _Said) -> Iterator[Statement]:
        for person in self._people(where.start):
            yield self._made(where, person, said)

    def _people(self, at: int, *, follows: bool = True) -> tuple[str, ...]:
        """Return the people something told at a place in the sentence is told of."""
        place = self._where.start + at
        earlier = [each for each in self._named if each.start <= place]
        if not earlier:
            return self._unnamed_before(place) if follows else self._going_on()
        together = [earlier[-1]]
        for each in reversed(earlier[:-1]):
            between = self._passage.text[each.end : together[-1].start]
            joined = (not between.strip() and not each.surname) or _JOINED.search(between) is not None
            if each.end > together[-1].start or _AND.fullmatch(between) is None or not joined:
                break
            together.append(each)
        return tuple(dict.fromkeys(each.who for each in together if each.who))

    def _unnamed_before(self, place: int) -> tuple[str, ...]:
        """Return the people of a fact with no name before it: the object of its verb, or who was told of before."""
        opening = self._passage.text[self._where.start : place]
        follows = next((each for each in self._named if each.surname), None)
        if follows is not None and follows.start - place < 80 and not _HE.search(opening):
            return (follows.who,) if follows.who else ()
        return self._going_on()

    def _going_on(self) -> tuple[str, ...]:
        if self._last == _KIN and _GOES_ON.match(self._text):
            return ()
        return (self._before,) if self._before else ()

    def _made(self, where: Stretch, person: str, said: _Said) -> Statement:
        start, end = self._where.start + where.start, self._where.start + where.end
        passage, together, times = self._passage, said.together, self._times
        return Statement(start, end, passage, person, said.kind, said.value, said.detail, said.earlier, together, times)


def _distance(event: SaidEvent, day: SaidDate, text: str) -> int:
    """Return how far an event stands from a date; a date behind its event is nearer than one before it."""
    if event.start < day.start:
        between = text[event.end : day.start]
        return len(between) + 40 * between.count(";") + 40 * len(re.findall(r",\s*(?:and|who|but|а|и|но)\b", between))
    between = text[day.end : event.start]
    return len(between) + 4 + 40 * between.count(";")
