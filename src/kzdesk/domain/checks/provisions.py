# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles and the titles quoted with them: another article's title, another code's, several wordings of one."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import Dated, before, dated, fact, known
from kzdesk.domain.checks.files import CaseFile, EditionFile, Part, PersonFile, Surroundings
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.law import GONE, charges_with_law
from kzdesk.domain.checks.said_kinds import said_article, said_place
from kzdesk.domain.checks.wordings import Fit, stems
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.case import Charge, Provision
from kzdesk.domain.said import said_date

NAME: Final = "provisions"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Articles and their titles")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare the number and the title with the verdict or the indictment.")
_OTHER: Final = QT_TRANSLATE_NOOP("checks", "{article} is quoted as “{quoted}”, which is the title of {other}.")
_OLD_CODE: Final = QT_TRANSLATE_NOOP(
    "checks", "{article} is quoted as “{quoted}”, which is the title of {other}; in the code recorded it is {today}."
)
_UNLIKE: Final = QT_TRANSLATE_NOOP("checks", "{article} is quoted as “{quoted}”, unlike its title “{title}”.")
_NOT_YET: Final = QT_TRANSLATE_NOOP(
    "checks", "{article} is in force from {since}, but the record of {what} has {date}, which is earlier."
)
_CHOOSE: Final = QT_TRANSLATE_NOOP("checks", "Choose the wording of the article that was in force on that day.")
_LOOK_CODE: Final = QT_TRANSLATE_NOOP("checks", "Look up the code of the charge, and correct the date or the article.")
_EXPIRED: Final = QT_TRANSLATE_NOOP(
    "checks", "{article} was in force until {until}, but the earliest day of the case, {what}, is {date}."
)
_ONE_TITLE: Final = QT_TRANSLATE_NOOP(
    "checks", "The title “{quoted}” stands with {article} and with {other} in the same list."
)
_SEVERAL: Final = QT_TRANSLATE_NOOP(
    "checks", "{article} is quoted in {count} ways in one list, among them “{quoted}” and “{other}”."
)
_ONE_TITLE_IN_CASE: Final = QT_TRANSLATE_NOOP(
    "checks", "The title “{quoted}” stands with {article} and with {other} in one case."
)
_SEVERAL_IN_CASE: Final = QT_TRANSLATE_NOOP(
    "checks", "{article} is quoted in {count} ways in one case, among them “{quoted}” and “{other}”."
)
_ONE_WORDING: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Choose one wording for each part of the article; an empty field prints that of the provision.",
)
_THE_CHARGE: Final = QT_TRANSLATE_NOOP("checks", "the charge")
_THE_SENTENCE: Final = QT_TRANSLATE_NOOP("checks", "the sentence")
_THE_EVENT: Final = QT_TRANSLATE_NOOP("checks", "the event")
_OPENED: Final = QT_TRANSLATE_NOOP("checks", "the opening of the case")
_DETENTION: Final = QT_TRANSLATE_NOOP("checks", "the first detention")
_UNFIT: Final = 65
_FITS: Final = 85
_CLEARLY: Final = 20
_EXACT: Final = 99
_UNKNOWN_ARTICLE: Final = 95


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield charges whose title or code cannot be right."""
    for part in file.parts:
        for charge, provision in charges_with_law(part, file.around):
            yield from _title(file, charge, provision)
            if charge.stage not in GONE:
                yield from _in_time(file, part, charge, provision)


def look_at_edition(file: EditionFile) -> Iterator[Finding]:
    """Yield titles that stand with two articles, and articles worded in several ways, within one list."""
    quoted = [
        (person.person.id, charge, provision)
        for person in file.people.values()
        for part in person.parts
        for charge, provision in charges_with_law(part, file.around)
        if charge.quoted_as and charge.stage not in GONE
    ]
    yield from _one_title(file.around, quoted, _ONE_TITLE)
    yield from _several_wordings(quoted, _SEVERAL)


def look_at_case(file: CaseFile) -> Iterator[Finding]:
    """Yield titles that stand with two articles, and articles worded in several ways, within one case."""
    quoted = [
        (part.participation.person, charge, provision)
        for _, part in file.parts
        for charge, provision in charges_with_law(part, file.around)
        if charge.quoted_as and charge.stage not in GONE
    ]
    if len(quoted) > 1:
        yield from _one_title(file.around, quoted, _ONE_TITLE_IN_CASE)
        yield from _several_wordings(quoted, _SEVERAL_IN_CASE)


def quoted(charge: Charge, provision: Provision) -> str:
    """Return the title that is printed with a charge."""
    return charge.quoted_as or provision.report_wording


def _title(file: PersonFile, charge: Charge, provision: Provision) -> Iterator[Finding]:
    title, wordings = quoted(charge, provision), file.around.wordings
    article = (provision.code, provision.article)
    own = wordings.own(article, title) if title else None
    if not title or (own and own.likeness >= _FITS):
        return
    best = wordings.best(provision.code, title, but=provision.article)
    clash = _Clash(file, charge, provision, title)
    if own is None:
        if best and best.likeness >= _UNKNOWN_ARTICLE:
            yield clash.finding(best)
    elif own.likeness < _UNFIT and best and best.likeness >= max(_FITS, own.likeness + _CLEARLY):
        yield clash.finding(best)
    elif own.likeness < _UNFIT:
        yield clash.unlike(own)
    elif best and best.likeness >= _EXACT:
        yield clash.finding(best, Severity.HINT)


class _Clash:
    """A charge whose title fits another article."""

    def __init__(self, file: PersonFile, charge: Charge, provision: Provision, title: str) -> None:
        self._file, self._charge, self._provision, self._title = file, charge, provision, title

    def finding(self, best: Fit, severity: Severity = Severity.WARNING) -> Finding:
        """Return the finding, which names an older code where the number was right in it."""
        said: dict[str, object] = {"article": said_article(self._provision), "quoted": self._title}
        other = said_place(*best.article)
        old = self._in_another_code()
        message = (
            _OLD_CODE.format(**said, other=said_place(*old), today=other) if old else _OTHER.format(**said, other=other)
        )
        return self._found(message, severity)

    def unlike(self, own: Fit) -> Finding:
        """Return a hint that the title is unlike all that are known."""
        said = {"article": said_article(self._provision), "quoted": self._title, "title": own.wording}
        return self._found(_UNLIKE.format(**said), Severity.HINT)

    def _in_another_code(self) -> tuple[str, str] | None:
        wordings, article = self._file.around.wordings, self._provision.article
        for code in ("CC1997", "CC2014"):
            fit = wordings.own((code, article), self._title) if code != self._provision.code else None
            if fit and fit.likeness >= _FITS:
                return fit.article
        return None

    def _found(self, message: Message, severity: Severity) -> Finding:
        charge = self._charge
        facts = (Fact(charge.TYPE, charge.id, "quoted_as", self._title), fact(charge, "provision"))
        return Finding(NAME, severity, message, _LOOK, facts, (self._file.person.id,))


def _in_time(file: PersonFile, part: Part, charge: Charge, provision: Provision) -> Iterator[Finding]:
    """Yield charges and sentences older than the law they rest on, and acts that came after it had ended."""
    since, until = known(provision.valid_from), known(provision.valid_to)
    said = said_article(provision)
    dates = [(charge, "stage_date", _THE_CHARGE)] if known(charge.stage_date) else []
    for record, field, what in (*dates, *((each.sentence, "pronounced", _THE_SENTENCE) for each in part.sentences)):
        day: PartialDate | None = known(getattr(record, field))
        if since and day and before(day, since):
            message = _NOT_YET.format(article=said, since=said_date(since), what=what, date=said_date(day))
            facts = (fact(record, field), fact(charge, "provision"), fact(provision, "valid_from"))
            other = _another_edition(file.around, provision, day)
            severity, step = (Severity.HINT, _CHOOSE) if other else (Severity.ERROR, _LOOK_CODE)
            yield Finding(NAME, severity, message, step, facts, (file.person.id,))
            return
    if until is None and (last := file.around.limits.span(provision.code)[1]):
        until = PartialDate(last.isoformat())
    earliest = _earliest(file, part, charge) if until else None
    if until and earliest and before(until, earliest.day):
        message = _EXPIRED.format(
            article=said, until=said_date(until), what=earliest.what, date=said_date(earliest.day)
        )
        facts = (earliest.fact, fact(charge, "provision"), fact(provision, "valid_to"))
        step = _CHOOSE if _another_edition(file.around, provision, earliest.day) else _LOOK_CODE
        yield Finding(NAME, Severity.WARNING, message, step, facts, (file.person.id,))


def _earliest(file: PersonFile, part: Part, charge: Charge) -> Dated | None:
    """Return the nearest to the day of the act that a case tells: the event, else the earliest day of the case.

    What was done is judged by the law of that day (Criminal Code, art. 5). Custody counts where there is no other
    case that it could belong to.
    """
    if part.event is not None and (event := list(dated(part.event, "start", _THE_EVENT))):
        return event[0]
    days = [*dated(charge, "stage_date", _THE_CHARGE), *dated(part.case, "opened", _OPENED)]
    days += [day for each in part.sentences for day in dated(each.sentence, "pronounced", _THE_SENTENCE)]
    for each in file.custody if len(file.parts) == 1 else ():
        days += dated(each, "start", _DETENTION)
    return min(days, key=lambda each: each.day.earliest, default=None)


def _another_edition(around: Surroundings, provision: Provision, day: PartialDate) -> bool:
    def covers(each: Provision) -> bool:
        since, until = known(each.valid_from), known(each.valid_to)
        begun = since is None or since.earliest <= day.latest
        return each.part == provision.part and begun and (until is None or until.latest >= day.earliest)

    return any(map(covers, around.editions_of_articles.get((provision.code, provision.article), ())))


Quoted = tuple[str, Charge, Provision]
"""The id of a person, a charge against that person and its provision."""


def _one_title(around: Surroundings, several: list[Quoted], said_so: Message) -> Iterator[Finding]:
    """Yield titles that stand with two articles of which at least one does not bear it."""
    found: dict[tuple[str, str], dict[str, Quoted]] = {}
    for each in several:
        _, charge, provision = each
        if provision.article:
            found.setdefault((provision.code, stems(charge.quoted_as)), {}).setdefault(provision.article, each)
    for (code, _), articles in found.items():
        unfit = [article for article, each in articles.items() if not _bears(around, code, article, each)]
        if len(articles) > 1 and unfit:
            wrong = articles[unfit[0]]
            right = next(each for article, each in articles.items() if article != unfit[0])
            said = {"article": said_article(right[2]), "other": said_article(wrong[2])}
            facts = tuple(fact(charge, "provision") for _, charge, _ in (right, wrong))
            people = tuple(dict.fromkeys(person for person, _, _ in (right, wrong)))
            message = said_so.format(quoted=wrong[1].quoted_as, **said)
            yield Finding(NAME, Severity.WARNING, message, _LOOK, facts, people)


def _bears(around: Surroundings, code: str, article: str, each: Quoted) -> bool:
    own = around.wordings.own((code, article), each[1].quoted_as)
    return own is not None and own.likeness >= _FITS


def _several_wordings(several: list[Quoted], said_so: Message) -> Iterator[Finding]:
    """Yield articles, by part, that one list words in several ways."""
    found: dict[tuple[str, str, str], dict[str, Quoted]] = {}
    for each in several:
        _, charge, provision = each
        if provision.article:
            key = (provision.code, provision.article, provision.part)
            found.setdefault(key, {}).setdefault(" ".join(charge.quoted_as.casefold().split()), each)
    for key, wordings in found.items():
        if len(wordings) > 1:
            one, other = list(wordings.values())[:2]
            message = said_so.format(
                article=said_place(*key), count=len(wordings), quoted=one[1].quoted_as, other=other[1].quoted_as
            )
            facts = tuple(fact(charge, "quoted_as") for _, charge, _ in wordings.values())
            people = tuple(dict.fromkeys(person for person, _, _ in wordings.values()))
            yield Finding(NAME, Severity.HINT, message, _ONE_WORDING, facts, people)
