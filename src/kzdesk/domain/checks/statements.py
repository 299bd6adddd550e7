# SPDX-License-Identifier: GPL-3.0-or-later
"""What a passage states of whom: events with dates, terms, ages, articles, citizenship and homes.

A sentence tells its facts of whoever it names before them; one that names nobody goes on about the person before, or
about the person whose entry it stands in. Facts told of somebody not on record are left out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import NUMBER, Stretch, number, quote, sentences
from kzdesk.domain.checks.recognise_articles import articles
from kzdesk.domain.checks.recognise_dates import SaidDate, dates
from kzdesk.domain.checks.recognise_money import amounts
from kzdesk.domain.checks.recognise_names import Mention, Register, mentions
from kzdesk.domain.checks.recognise_terms import SaidAge, ages, terms
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.terms import Term

DETAINED: Final = "detained"
CONVICTED: Final = "convicted"
RELEASED: Final = "released"
DIED: Final = "died"
BORN: Final = "born"
TERM: Final = "term"
AGE: Final = "age"
ARTICLE: Final = "article"
CITIZENSHIP: Final = "citizenship"
HOME: Final = "home"
SEX: Final = "sex"
ENDS: Final = "ends"
FINE: Final = "fine"
ACQUITTED: Final = "acquitted"
APPEALED: Final = "appealed"
HELD: Final = "held"
ROLE: Final = "role"

_EVENTS: Final = {
    DETAINED: r"(?:been|being|is|was|were) held|held (?:since|from)|behind bars"
    r"|seized (?!his|her|their|the|an? |\d|doc|phone)"
    r"|apprehended|locked up|in jail|detained|arrested|taken into custody"
    r"|placed in (?:a )?(?:pre-trial|custody|detention)|remanded"
    r"|under arrest|in detention|in custody|in pre-trial detention|date of (?:his |her )?(?:arrest|detention)"
    r"|imprisoned in a pre-trial"
    r"|задержа(?:н|на|ны|ли)|арестова(?:н|на|ны|ли)|взят[аы]? под стражу|под стражей|заключ[её]н[аы]? под стражу"
    r"|схвачен[аы]?|содерж(?:ится|атся)|ұсталды|ұсталған|қамалды|қамауда|қамауға алын\w+|тұтқындал\w+",
    CONVICTED: r"received (?:an? |his |her |their |the )?(?:[\w-]+ ){0,2}(?:sentence|term)"
    r"|convicted|sentenced|found\b[^.;]{0,60}?\bguilty|condemned|verdict|jailed|imprisoned for"
    r"|handed (?:down|an? (?:prison|sentence|suspended|[\w-]+year))|given (?:an? )?[\w-]+\W(?:years?|months?|suspended)"
    r"|осужд[её]н[аы]?|осудил[аи]?|приговор[её]н[аы]?|приговорил[аи]?|призна(?:н|на|ны) виновн\w+|приговор\w*"
    r"|сотталды|сотталған|үкім шығар\w+|кінәлі деп тан\w+",
    APPEALED: r"appeals?\b[^.;]{0,60}?\b(?:rejected|dismissed|turned down|refused|denied)"
    r"|(?:rejected|dismissed|turned down|refused)\b[^.;]{0,20}?\bappeal"
    r"|апелляци\w+\b[^.;]{0,60}?\b(?:отклон\w+|отказа\w+|оставлен\w*)|апелляция\w*\b[^.;]{0,60}?\bқабылданба\w+",
    ACQUITTED: r"acquitted|оправда(?:н|на|ны|л|ла|ли)|ақталды|ақталған",
    RELEASED: r"released|freed|set free|walked free|left prison"
    r"|освобожд[её]н[аы]?|вышел|вышла|босатыл\w+|бостандыққа шы\w+",
    DIED: r"died|killed|shot dead|passed away|death on|умер(?:ла|ли)?"
    r"|скончал(?:ся|ась)|погиб(?:ла)?|убит[аы]?|қайтыс бол\w+|қаза тап\w+",
    ENDS: r"(?:term|sentence|probation|restriction of liberty)\b[^.;]{0,30}?"
    r"\b(?:end(?:ed|s)?|expire[sd]?|is over|was over)"
    r"|срок\w*\b[^.;]{0,30}?\b(?:истека\w*|ист[её]к\w*|закончи\w*|заканчива\w*)|мерзімі\b[^.;]{0,20}?\b(?:аяқтал\w+|біт\w+)",
    BORN: r"born|родил(?:ся|ась)|туған|туылған",
}
_EVENT: Final = re.compile("|".join(rf"(?P<{kind}>\b(?:{words})\b)" for kind, words in _EVENTS.items()), re.IGNORECASE)
_EARLIER: Final = re.compile(
    r"\b(?:earlier|previously|before that|in the past|repeatedly|already|formerly|for the first time|second"
    r"|again|twice"
    r"|initially|at first|first|originally|posthumous\w*|amnest\w+|commuted|reduced|appeal\w*|cassation"
    r"|supreme court|overturned|absentia|заочн\w+"
    r"|administrative\w*|stay away|not (?:been )?(?:convicted|detained|arrested|sentenced)|faces"
    r"|prosecutor (?:asked|demanded)"
    r"|ранее|прежде|неоднократно|уже|впервые|повторно|снова|сначала|апелляц\w*|кассац\w*|посмертно|амнист\w+"
    r"|административн\w*"
    r"|бұрын|бірнеше рет|әкімшілік)\b",
    re.IGNORECASE,
)
_TWO_SENTENCES: Final = re.compile(r"\bplus\b|\bin addition to\b|\bsecond sentence\b|\bплюс\b", re.IGNORECASE)
_CITIZENS: Final = {
    "KZ": r"kazakhstan\w*|kazakh|казахстана?|казахстанский",
    "UZ": r"uzbek(?:istan\w*)?|узбекистана?|өзбекстан\w*",
    "KG": r"kyrgyz(?:stan\w*)?|кыргызстана?|киргизии|қырғызстан\w*",
    "RU": r"russian?|россии|ресей\w*",
    "TJ": r"tajik(?:istan\w*)?|таджикистана?|тәжікстан\w*",
    "TM": r"turkmen(?:istan\w*)?|туркмении|туркменистана?",
    "UA": r"ukrain\w+|украины|украина\w*",
    "BY": r"belarus\w*|беларуси",
    "CN": r"chin(?:a|ese)|китая|қытай\w*",
}
_COUNTRY: Final = "|".join(rf"(?P<{code}>{words})" for code, words in _CITIZENS.items())
_CITIZEN: Final = re.compile(
    rf"\b(?:(?:{_COUNTRY})\s+(?:citizens?|nationals?|азамат\w*)"
    rf"|(?:citizens?|nationals?|гражданин\w*|гражданк\w)\s+(?:of\s+)?(?:{_COUNTRY.replace('?P<', '?P<of_')}))\b",
    re.IGNORECASE,
)
_CITIZEN_MARKS: Final = ("citizen", "national", "граждан", "азамат")
_HOME_MARKS: Final = (" from", "resident of", "lives in", "living in", "native of", "жител", "проживает")
_FINE_MARKS: Final = ("fine", "штраф", "айыппұл")
_HOME: Final = re.compile(
    r"(?:resident of|lives in|living in|activist from|journalist from|comes from|native of|, from"
    r"|житель|жительница|проживает в)"
    r"\s+(?:the city of\s+|города?\s+|г\.\s*)?(?P<home>[^\W\d_a-zа-яёәғқңөұүһі][\w-]+)",
)
_PRONOUN: Final = re.compile(
    r"\s*(?:Currently, |At present, |Now )?(?:(?P<male>[Hh]e|Он)|(?P<female>[Ss]he|Она)) (?!and)"
)
_NOW: Final = r"\b(?:is|are|remains?|still|currently|now)\b(?! (?:not|no longer|never))[^.;,]{0,25}?\b"
_NOW_IN_RUSSIAN: Final = r"(?<!\bне )\b(?:находится|оста[её]тся|содержится)\b[^.;,]{0,25}?\b"
_HELD_NOW: Final = tuple(
    (code, re.compile(pattern, re.IGNORECASE))
    for code, pattern in (
        ("house_arrest", rf"{_NOW}under house arrest"),
        ("house_arrest", rf"{_NOW_IN_RUSSIAN}под домашним арестом"),
        ("house_arrest", r"\bүй қамағында (?:отыр|ұстал\w+|қалып)"),
        ("pretrial", rf"{_NOW}(?:in (?:a )?pre-trial|on remand)"),
        ("pretrial", rf"{_NOW_IN_RUSSIAN}в (?:СИЗО|следственном изоляторе)"),
        ("imprisonment", r"\b(?:is|are|still|currently|now) serving\b[^.;,]{0,30}?\b(?:sentence|term|imprisonment)"),
        ("imprisonment", r"\bотбывает\b[^.;,]{0,30}?\b(?:наказание|срок)|\bжазасын өтеп"),
    )
)
"""How a document says in the present tense in what custody somebody is."""
_HELD_MARKS: Final = (
    "house arrest",
    "pre-trial",
    "remand",
    "serving",
    "арест",
    "сизо",
    "изолятор",
    "отбыва",
    "үй қам",
    "жаза",
)
_TURNED: Final = re.compile(
    rf"\bturned (?P<age>{NUMBER}) in (?:[A-Z][a-z]+ )?(?P<year>(?:19|20)\d\d)\b"
    rf"|\bисполнилось (?P<let>{NUMBER})(?: лет| год\w*)? в (?P<god>(?:19|20)\d\d)\b"
)
_VERB: Final = re.compile(
    r" (?:(?P<female>была|родилась|умерла|скончалась|вышла|приговорена|осуждена|задержана|арестована|освобождена)"
    r"|(?P<male>был|родился|умер|скончался|вышел|приговор[её]н|осужд[её]н|задержан|арестован|освобожд[её]н))\b"
)
_FINED: Final = re.compile(r"\bfine[ds]?\b|штраф\w*|айыппұл\w*", re.IGNORECASE)
_ROLES: Final = (
    r"human rights defender|journalist|blogger|lawyer|advocate|activist|imam|soldier|doctor|teacher"
    r"|businessman|businesswoman"
    r"|entrepreneur|artist|politician|poet|writer|director|engineer|student|trade unionist"
    r"|правозащитни[кц]а?|журналист(?:ка)?"
    r"|блогер|адвокат|активист(?:ка)?|имам|солдат|врач|учитель(?:ница)?|предприниматель|художник|политик|журналист|белсенді"
)
_ROLE: Final = re.compile(
    rf"\b(?P<role>{_ROLES})\W{{1,2}}$|^\W{{1,3}}(?:an? |is an? |the )?(?P<then>{_ROLES})\b", re.IGNORECASE
)
_FOR_DAYS: Final = re.compile(r"\W*(?:for|на)?\W*\w+\s+(?:days|months?|суток|дней)")
_NOBODY: Final = "-"
_HE: Final = re.compile(r"\b(?:he|she|his|her|him|он|она|его|ему|её|ей|ол)\b", re.IGNORECASE)
_AND: Final = re.compile(
    r"[\s,]*(?:(?:and|и|және|пен|мен|as well as)\s+)?(?:(?:[a-zа-яёәғқңөұүһі]+\s+){0,3})?(?:(?:and|и)\s+)?",
    re.IGNORECASE,
)
_JOINED: Final = re.compile(r",|\b(?:and|и|және|пен|мен|as well as)\b", re.IGNORECASE)


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

    `earlier` marks what may belong to another case, instance or arrest. `detail` is the kind of a punishment or the
    title of an article, `together` the day told in the same sentence as a term.
    """

    passage: Passage
    person: str
    kind: str
    value: Value
    detail: str = ""
    earlier: bool = False
    together: PartialDate | None = None

    @property
    def quoted(self) -> str:
        """The few words that state it."""
        return quote(self.passage.text, self.start, self.end)


def statements(passage: Passage, register: Register) -> tuple[Statement, ...]:
    """Return what a passage states of people on record, in order."""
    text = passage.text
    named = mentions(text, register, passage.people)
    before = passage.people[0] if len(passage.people) == 1 else ""
    last = before
    found: list[Statement] = []
    for sentence in sentences(text):
        here = [each for each in named if sentence.start <= each.start < sentence.end]
        found += _Sentence(passage, sentence, tuple(here), before, last=last, register=register).statements()
        last = (here[-1].person or _NOBODY) if here else last
        if len(passage.people) != 1:
            before = next((each.person for each in here if each.surname), before)
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

    def statements(self) -> Iterator[Statement]:
        """Yield what the sentence states."""
        text = self._text
        said, punishments, cited = tuple(dates(text)), tuple(terms(text)), tuple(articles(text))
        earlier = bool((said or punishments or cited) and _EARLIER.search(text))
        yield from self._events(said, earlier=earlier)
        twice = earlier or bool(punishments and _TWO_SENTENCES.search(text))
        together = next((each.day for each in said if each.day), None)
        for term in punishments:
            yield from self._of(term, _Said(TERM, term.term, term.kind, twice, together))
        for age in ages(text):
            yield from self._aged(age)
        for article in cited:
            if article.criminal:
                yield from self._of(article, _Said(ARTICLE, article.article, article.title, earlier))
        yield from self._belonging()

    def _says(self, parts: tuple[str, ...]) -> bool:
        """Return whether the sentence has one of these parts, in whatever case: a cheap question before a pattern."""
        return any(part in self._low for part in parts)

    def _belonging(self) -> Iterator[Statement]:
        for match in _CITIZEN.finditer(self._text) if self._says(_CITIZEN_MARKS) else ():
            code = next(code for code in _CITIZENS if match[code] or match[f"of_{code}"])
            yield from self._of(Stretch(match.start(), match.end()), _Said(CITIZENSHIP, code))
        for match in _HOME.finditer(self._text) if self._says(_HOME_MARKS) else ():
            yield from self._of(Stretch(match.start(), match.end()), _Said(HOME, match["home"]))
        for amount in amounts(self._text) if self._says(_FINE_MARKS) and _FINED.search(self._text) else ():
            if amount.currency == "KZT":
                yield from self._of(amount, _Said(FINE, round(amount.value)))
        for code, pattern in _HELD_NOW if self._says(_HELD_MARKS) else ():
            for match in pattern.finditer(self._text):
                yield from self._of(Stretch(match.start(), match.end()), _Said(HELD, code))
        for match in _TURNED.finditer(self._text):
            born = int(match["year"] or match["god"]) - number(match["age"] or match["let"])
            yield from self._of(Stretch(match.start(), match.end()), _Said(BORN, PartialDate(str(born))))
        yield from self._roles()
        yield from self._verbs()
        pronoun = _PRONOUN.match(self._text)
        if pronoun is not None and self._before and self._last in ("", self._before):
            sex = "male" if pronoun["male"] else "female"
            yield self._made(Stretch(pronoun.start(), pronoun.end()), self._before, _Said(SEX, sex))

    def _roles(self) -> Iterator[Statement]:
        text, start = self._passage.text, self._where.start
        for each in self._named:
            before, after = text[max(start, each.start - 30) : each.start], text[each.end : each.end + 40]
            match = _ROLE.search(before) or _ROLE.search(after)
            if match is not None and each.person:
                role = (match["role"] or match["then"]).casefold()
                yield self._made(Stretch(each.start - start, each.end - start), each.person, _Said(ROLE, role))

    def _verbs(self) -> Iterator[Statement]:
        """Yield the sex that a Russian verb in the past tells of whoever is named in the nominative right before it."""
        for each in self._named:
            match = _VERB.match(self._passage.text, each.end)
            if match is not None and each.person and self._register.bears(each.surname):
                start = self._where.start
                sex = "male" if match["male"] else "female"
                yield self._made(Stretch(each.start - start, match.end() - start), each.person, _Said(SEX, sex))

    def _aged(self, age: SaidAge) -> Iterator[Statement]:
        """Yield an age, of whoever is named right behind it (“64-year-old X”, “his 35-year-old son”) or before."""
        end = self._where.start + age.end
        behind = next((each for each in self._named if 0 <= each.start - end < 20), None)
        if behind is None or set(self._passage.text[end : behind.start]) & set(",.;"):
            yield from self._of(age, _Said(AGE, age.years))
        elif behind.person:
            yield self._made(age, behind.person, _Said(AGE, age.years))

    def _events(self, said: tuple[SaidDate, ...], *, earlier: bool) -> Iterator[Statement]:
        text = self._text
        told = list(_EVENT.finditer(text)) if said else []
        for each in said:
            if each.day is None or not told:
                continue
            event = min(told, key=lambda match: _distance(match, each, text))
            if _distance(event, each, text) > 90:
                continue
            kind = str(event.lastgroup)
            if kind == DETAINED and _FOR_DAYS.match(text[event.end() :]):
                continue
            where = Stretch(min(event.start(), each.start), max(event.end(), each.end))
            for person in self._people(event.start()):
                yield self._made(where, person, _Said(kind, each.day, "", earlier))

    def _of(self, where: Stretch, said: _Said) -> Iterator[Statement]:
        for person in self._people(where.start):
            yield self._made(where, person, said)

    def _people(self, at: int) -> tuple[str, ...]:
        """Return the people something told at a place in the sentence is told of."""
        place = self._where.start + at
        earlier = [each for each in self._named if each.start <= place]
        if not earlier:
            return self._unnamed_before(place)
        together = [earlier[-1]]
        for each in reversed(earlier[:-1]):
            between = self._passage.text[each.end : together[-1].start]
            joined = not between.strip() or _JOINED.search(between) is not None
            if each.end > together[-1].start or _AND.fullmatch(between) is None or not joined:
                break
            together.append(each)
        return tuple(dict.fromkeys(each.person for each in together if each.person))

    def _unnamed_before(self, place: int) -> tuple[str, ...]:
        """Return the people of a fact with no name before it: the object of its verb, or who was told of before."""
        opening = self._passage.text[self._where.start : place]
        follows = next((each for each in self._named if each.surname), None)
        if follows is not None and follows.start - place < 80 and not _HE.search(opening):
            return (follows.person,) if follows.person else ()
        return (self._before,) if self._before else ()

    def _made(self, where: Stretch, person: str, said: _Said) -> Statement:
        start, end = self._where.start + where.start, self._where.start + where.end
        passage, together = self._passage, said.together
        return Statement(start, end, passage, person, said.kind, said.value, said.detail, said.earlier, together)


def _distance(event: re.Match[str], day: SaidDate, text: str) -> int:
    """Return how far an event stands from a date; a date behind its event is nearer than one before it."""
    if event.start() < day.start:
        between = text[event.end() : day.start]
        return len(between) + 40 * between.count(";") + 40 * len(re.findall(r",\s*(?:and|who|but|а|и|но)\b", between))
    between = text[day.end : event.start()]
    return len(between) + 4 + 40 * between.count(";")
