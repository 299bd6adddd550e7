# SPDX-License-Identifier: GPL-3.0-or-later
"""What a passage states of whom: events with dates, terms, ages, articles, citizenship, places and states.

A sentence tells its facts of whoever it names before them; one that names nobody goes on about the person before, or
about the person whose entry it stands in. Facts told of somebody not on record are left out.
"""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, sentences
from kzdesk.domain.checks.recognise_ages import ages
from kzdesk.domain.checks.recognise_articles import articles
from kzdesk.domain.checks.recognise_dates import SaidDate, dates, dates_without_year
from kzdesk.domain.checks.recognise_events import (
    BORN,
    CONVICTED,
    DETAINED,
    DIED,
    ELSE,
    ENDS,
    SaidEvent,
    distance,
    events,
    happened_at,
)
from kzdesk.domain.checks.recognise_matters import (
    CLAUSE,
    CONVICTING,
    DROPPED,
    EARLIER,
    INSTANCE,
    JUDGED,
    OF_LAW,
    REFUTED,
    TWO_SENTENCES,
    UPHELD,
)
from kzdesk.domain.checks.recognise_money import TENGE, amounts, matter
from kzdesk.domain.checks.recognise_names import STRANGER, Mention, Register, mentions
from kzdesk.domain.checks.recognise_places import COURT, citizenships, facilities, places_told
from kzdesk.domain.checks.recognise_pleas import pleas
from kzdesk.domain.checks.recognise_roles import birth_years, called, sex_beside, sex_of_verb
from kzdesk.domain.checks.recognise_states import states
from kzdesk.domain.checks.recognise_terms import ADMINISTRATIVE, SaidTerm, terms
from kzdesk.domain.checks.respective import respective_terms
from kzdesk.domain.checks.stated import (
    AGE,
    ARTICLE,
    AT,
    CITIZENSHIP,
    FACILITY,
    FINE,
    HOME,
    MONEY,
    PLEA,
    ROLE,
    SEX,
    STATE,
    TERM,
    Said,
    Statement,
)
from kzdesk.domain.checks.towns import SaidTown, town, towns
from kzdesk.domain.checks.whom import KIN, NOBODY, Whom
from kzdesk.domain.dates import PartialDate

_HOME_MARKS: Final = (
    *(" from", "resident of", "lives in", "living in"),
    *("жител", "прожива", "живё", "живе", "живущ", "тұрғын"),
)
_HOME: Final = late(
    r"(?:resident of|lives in|living in|activist from|journalist from|comes from|, from|жител(?:ь|я|ю|ем|ьниц[аыуе])"
    r"|(?:живущ|проживающ)\w+ в|(?:живёт|живет|проживает) в)"
    r"\s+(?:the city of\s+|города?\s+|городе\s+|г\.\s*)?(?P<home>[^\W\d_a-zа-яёәғқңөұүһі][\w-]+)"
    r"(?!\s+(?:region|oblast|district|обл|район))"
    r"|\b(?P<kazakh>[^\W\d_a-zа-яёәғқңөұүһі][\w-]+)\s+(?:қаласының\s+)?тұрғыны\b"
)
_PRONOUN: Final = late(
    r"\s*(?:Currently, |At present, |Now |Сейчас |Суд |The court )?(?:(?P<male>[Hh]e|Он|[Ии]м|Его|Ему|His)"
    r"|(?P<female>[Ss]he|Она|Её|Ее|Ей|Her)) (?!and)"
)
_OWN: Final = late(
    r"\b(?:(?P<male>his|himself)|(?P<female>her|herself))"
    r"(?=\s+(?:own|family|lawyer|home|house|flat|job|children|parents|relatives|case|sentence|health|arrest|detention"
    r"|colleagues?|friends|relatives|supporters|newspaper|blog|channel|website|release|trial|guilt|term|appeal|work|position"
    r"|post)\b|[.,;]|\s*$)"
)
_SHE_HERSELF: Final = late(
    r"\b(?:said|says|stated|claims|claimed|complained|insists|denies) that (?:(?P<male>he)|(?P<female>she)) "
)
_FOR_DAYS: Final = late(r"\W*(?:for|на)?\W*\w+\s+(?:days|суток|дней)")
_IS_KIN: Final = late(
    r"sons?|brothers?|father|husband|daughters?|sisters?|mother|wife|nephew|cousin|uncle|co-?(?:defendant|accused)"
    r"|accomplice|сын\w?|брат\w?|отец|муж|доч\w+|сестр\w|мать|жен[аы]|дяд\w|подельни\w+|ұлы|қызы|ағасы|інісі|әкесі|анасы"
    r"|әйелі|күйеуі|қарындасы|әпкесі",
    re.IGNORECASE,
)
_FAR: Final = 90
_ONCE: Final = frozenset({BORN, DIED})
_SENTENCE_BEFORE: Final = 200
"""So many characters back a sentence without a date is still told of the day before it."""
SOMEBODY: Final = STRANGER
"""Whom a passage without a name is about."""


def statements(passage: Passage, register: Register) -> tuple[Statement, ...]:
    """Return what a passage states of people on record, in order."""
    return statements_of(passage, mentions(passage.text, register, passage.people), register)


def statements_of(passage: Passage, named: tuple[Mention, ...], register: Register) -> tuple[Statement, ...]:
    """Return what a passage states of those it names, in order."""
    text = passage.text
    said = tuple(dates(text))
    undated = tuple(dates_without_year(text, said))
    before = passage.people[0] if len(passage.people) == 1 else "" if named or passage.people else SOMEBODY
    last = before
    found: list[Statement] = []
    for sentence in sentences(text):
        here = [each for each in named if sentence.start <= each.start < sentence.end]
        whom = Whom(passage, sentence, tuple(here), before, last)
        found += _Sentence(whom, register).statements(said, undated)
        if here:
            last = here[-1].who or (KIN if any(_IS_KIN.fullmatch(each.of(text)) for each in here) else NOBODY)
        if len(passage.people) != 1:
            before = next((each.who for each in here if each.surname), before)
    return tuple(sorted(found, key=lambda each: each.start))


def _nearest(day: SaidDate, told: tuple[SaidEvent, ...], text: str) -> str:
    """Return the kind of the event nearest to a date, nothing where none is told."""
    return min(told, key=lambda one: distance(one, day, text)).kind if told else ""


def _day_of_verdict(said: tuple[SaidDate, ...], told: tuple[SaidEvent, ...], text: str) -> PartialDate | None:
    """Return the day told of a verdict, or else the first day that is not told of the end of a term."""
    days = [(_nearest(each, told, text), each.day) for each in said if each.day is not None]
    of_verdict = next((day for kind, day in days if kind == CONVICTED), None)
    return of_verdict or next((day for kind, day in days if kind != ENDS), None)


class _Sentence:
    """One sentence of a passage, read for whatever it states of those it tells of."""

    def __init__(self, whom: Whom, register: Register) -> None:
        self._whom, self._register = whom, register
        self._passage, self._where, self._named = whom.passage, whom.where, whom.named
        self._text = whom.where.of(whom.passage.text)
        self._low = self._text.lower()
        self._times: tuple[PartialDate, ...] = ()

    def statements(self, of_text: tuple[SaidDate, ...], undated: tuple[SaidDate, ...]) -> Iterator[Statement]:
        """Yield what the sentence states, with those dates of the text that stand in it, some told without a year."""
        nobody = not self._whom.before and not any(each.who for each in self._named)
        if nobody or REFUTED.search(self._low):
            return
        text = self._text
        said, without_year = self._here(of_text), self._here(undated)
        told_before = [each for each in of_text if each.start < self._where.start][-1:]
        near = [each for each in told_before if self._where.start - each.end < _SENTENCE_BEFORE]
        self._times = tuple(each.day for each in said or near if each.day is not None)
        punishments, cited = tuple(terms(text)), tuple(articles(text))
        told, named = tuple(states(text)), tuple(towns(text))
        happened = tuple(events(text)) if said or without_year or any(each.there for each in named) else ()
        earlier = bool((said or punishments or cited or told) and EARLIER.search(self._low))
        yield from self._events((*said, *without_year), happened, earlier=earlier)
        twice = earlier or bool(punishments and TWO_SENTENCES.search(text))
        together = _day_of_verdict(said, happened, text)
        yield from self._terms(punishments, together, twice=twice)
        for article in cited:
            if article.criminal and CONVICTING.search(text):
                moved = earlier or self._of_instance(article) or bool(DROPPED.search(text))
                value = f"{article.article}({article.part})" if article.part else article.article
                yield from self._of(article, Said(ARTICLE, value, article.title, moved, together))
        for state in told:
            if (not self._named and state.of_many(text)) or not state.lasts(self._passage.text, self._where.end):
                continue
            yield from self._of(state, Said(STATE, state.state, "", earlier or self._of_instance(state), together))
        for plea in pleas(text):
            yield from self._of(plea, Said(PLEA, plea.plea, "", earlier or bool(EARLIER.search(self._low))))
        yield from self._identity()
        yield from self._places(earlier=earlier)
        yield from self._towns(named, happened, said, earlier=earlier)
        yield from self._sexes()
        yield from self._role_of_pronoun()

    def _terms(
        self, punishments: tuple[SaidTerm, ...], together: PartialDate | None, *, twice: bool
    ) -> Iterator[Statement]:
        """Yield punishments of whoever they are told; several told in order each of one of as many people."""
        at = self._where.start
        shared = tuple(respective_terms(self._passage.text, self._where, self._named))
        for term in punishments:
            again = twice and (term.kind != ADMINISTRATIVE or bool(EARLIER.search(OF_LAW.sub("", self._low))))
            said = Said(TERM, term.term, term.kind, again or self._of_instance(term), together)
            if not any(each.overlaps(Stretch(at + term.start, at + term.end)) for each in shared):
                yield from self._of(term, said)
        for several in shared:
            where = Stretch(several.start - at, several.end - at)
            within = (each.kind for each in punishments if each.overlaps(where))
            kind = next(within, ADMINISTRATIVE if several.of_arrest else "")
            for person, own in several.told if kind else ():
                yield self._made(where, person, Said(TERM, own, kind, twice, together))

    def _of_instance(self, where: Stretch) -> bool:
        """Return whether something may be told of another instance, which did not leave all as it was."""
        told = INSTANCE.search(self._text)
        if told is None or UPHELD.search(self._text):
            return False
        return told.start() < where.end or CLAUSE.search(self._text, where.end, told.start()) is None

    def _here(self, of_text: tuple[SaidDate, ...]) -> tuple[SaidDate, ...]:
        """Return the dates of the text that stand in the sentence, each at its place there."""
        start, end = self._where.start, self._where.end
        here = [each for each in of_text if start <= each.start < end]
        return tuple(SaidDate(each.start - start, each.end - start, each.day, each.inferred) for each in here)

    def _says(self, parts: tuple[str, ...]) -> bool:
        """Return whether the sentence has one of these parts, in whatever case: a cheap question before a pattern."""
        return any(part in self._low for part in parts)

    def _identity(self) -> Iterator[Statement]:
        """Yield ages, citizenships, fines, years of birth and roles."""
        for age in ages(self._text):
            for person in self._whom.beside(age):
                yield self._made(age, person, Said(AGE, age.years))
        for country in citizenships(self._text):
            for person in self._whom.beside(country) if self._whom.is_one(country) else ():
                yield self._made(country, person, Said(CITIZENSHIP, country.code))
        for amount in amounts(self._text):
            told_of = matter(self._text, amount)
            kind = FINE if told_of == FINE and amount.currency == TENGE else MONEY
            yield from self._of(amount, Said(kind, round(amount.value), f"{told_of} {amount.currency}"))
        for year, start, end in birth_years(self._text):
            yield from self._of(Stretch(start, end), Said(BORN, PartialDate(str(year))))
        text, start = self._passage.text, self._where.start
        for each in self._named:
            if each.who and self._in_nominative(each):
                before, after = text[max(start, each.start - 30) : each.start], text[each.end : each.end + 60]
                if role := called(before, after):
                    yield self._made(Stretch(each.start - start, each.end - start), each.who, Said(ROLE, role))

    def _role_of_pronoun(self) -> Iterator[Statement]:
        """Yield what somebody told of before is called behind a pronoun: “She works as a teacher”."""
        pronoun, before = _PRONOUN.match(self._text), self._whom.before
        if pronoun is None or not before or self._whom.last not in ("", before):
            return
        if role := called("", self._text[pronoun.end() - 1 : pronoun.end() + 60]):
            yield self._made(Stretch(pronoun.start(), pronoun.end() + len(role)), before, Said(ROLE, role))

    def _in_nominative(self, named: Mention) -> bool:
        """Return whether a name is that of whom a word before it calls something, not of somebody it belongs to."""
        known = named.surname.isascii() or self._register.bears(named.surname)
        return known or bool(sex_of_verb(self._passage.text, named.end)[0])

    def _towns(
        self, named: tuple[SaidTown, ...], told: tuple[SaidEvent, ...], said: tuple[SaidDate, ...], *, earlier: bool
    ) -> Iterator[Statement]:
        """Yield the towns of courts, births and custody, and of events, these with the day told nearest."""
        text = self._text
        for place in places_told(text, named):
            if place.kind != COURT or JUDGED.search(text) is not None:
                day = said[0].day if len(said) == 1 else None
                moved = earlier or self._of_instance(place)
                yield from self._of(place, Said(AT, place.city, place.kind, moved, day))
        for event, kind, at in happened_at(text, told, named):
            dated = [each for each in said if each.day is not None and distance(event, each, text) <= _FAR]
            day = min(dated, key=lambda each: distance(event, each, text)).day if dated else None
            where = Stretch(min(event.start, at.start), max(event.end, at.end))
            for person in self._whom.of_event(event):
                yield self._made(where, person, Said(AT, at.town, kind, earlier, day))

    def _places(self, *, earlier: bool) -> Iterator[Statement]:
        """Yield homes and places of detention."""
        for match in _HOME.finditer(self._text) if self._says(_HOME_MARKS) else ():
            home = match["home"] or match["kazakh"]
            yield from self._of(Stretch(match.start(), match.end()), Said(HOME, town(home) or home))
        for facility in facilities(self._text):
            yield from self._of(facility, Said(FACILITY, facility.code, "", earlier))

    def _sexes(self) -> Iterator[Statement]:
        """Yield the sex that titles, appositions, Russian verbs and pronouns tell of whoever is named."""
        text, start = self._passage.text, self._where.start
        for each in self._named:
            if not each.who:
                continue
            where = Stretch(each.start - start, each.end - start)
            if sex := sex_beside(text[max(start, each.start - 25) : each.start], text[each.end : each.end + 50]):
                yield self._made(where, each.who, Said(SEX, sex))
            sex, end = sex_of_verb(text, each.end)
            if sex and self._register.bears(each.surname):
                yield self._made(Stretch(each.start - start, end - start), each.who, Said(SEX, sex))
        yield from self._pronouns()

    def _pronouns(self) -> Iterator[Statement]:
        pronoun = _PRONOUN.match(self._text)
        if pronoun is not None and self._whom.before and self._whom.last in ("", self._whom.before):
            sex = "male" if pronoun["male"] else "female"
            yield self._made(Stretch(pronoun.start(), pronoun.end()), self._whom.before, Said(SEX, sex))
        first = self._named[0] if self._named else None
        if first is not None and first.who and self._whom.last in ("", first.who, NOBODY):
            behind, next_one = first.end - self._where.start, self._whom.second()
            for match in (_OWN.search(self._text, behind), _SHE_HERSELF.search(self._text, behind)):
                if match is not None and match.start() < next_one:
                    sex = "male" if match["male"] else "female"
                    yield self._made(Stretch(match.start(), match.end()), first.who, Said(SEX, sex))

    def _events(self, said: tuple[SaidDate, ...], told: tuple[SaidEvent, ...], *, earlier: bool) -> Iterator[Statement]:
        text = self._text
        for each in said:
            if each.day is None or not told:
                continue
            event = min(told, key=lambda one: distance(one, each, text))
            if distance(event, each, text) > _FAR or event.kind == ELSE:
                continue
            if event.kind in _ONCE and min(said, key=lambda one: distance(event, one, text)) is not each:
                continue
            kind = ADMINISTRATIVE if event.kind == DETAINED and _FOR_DAYS.match(text[event.end :]) else event.kind
            where = Stretch(min(event.start, each.start), max(event.end, each.end))
            for person in self._whom.of_dated(event, each):
                again = each.inferred or (event.kind not in _ONCE and (earlier or self._of_instance(where)))
                yield self._made(where, person, Said(kind, each.day, "", again, inferred=each.inferred))

    def _of(self, where: Stretch, said: Said) -> Iterator[Statement]:
        for person in self._whom.of(where.start):
            yield self._made(where, person, said)

    def _made(self, where: Stretch, person: str, said: Said) -> Statement:
        start, end = self._where.start + where.start, self._where.start + where.end
        what = (said.kind, said.value, said.detail, said.earlier, said.together)
        return Statement(start, end, self._passage, person, *what, self._times, said.inferred)
