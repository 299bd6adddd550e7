# SPDX-License-Identifier: GPL-3.0-or-later
"""Terms that the law does not allow, that do not fit together, or that are over although the person is still listed."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import after, fact, known
from kzdesk.domain.checks.files import Listed, Part, PersonFile, Punished
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.law import (
    CRIMINAL_CODES,
    GONE,
    OFFENCES,
    Span,
    day_of_act,
    in_force,
    size,
    span,
)
from kzdesk.domain.checks.limits import Limit
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.said_kinds import said_article, said_custody
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.case import Charge
from kzdesk.domain.records.custody import SentenceComponent
from kzdesk.domain.said import said_date, said_term
from kzdesk.domain.terms import Term

NAME: Final = "terms"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Terms of punishment")
_LOOK: Final = QT_TRANSLATE_NOOP(
    "checks", "Compare the term and the articles with the verdict and correct what is wrong."
)
_finding: Final = OnPerson(NAME, _LOOK)
_LOOK_BELOW: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Compare with the verdict. If the court went below the minimum (Criminal Code, Article 55), answer so.",
)
_LOOK_PART: Final = QT_TRANSLATE_NOOP(
    "checks", "Record the part of the article; then compare the term with the verdict."
)
_BELOW: Final = QT_TRANSLATE_NOOP(
    "checks", "The sentence records {term} of {kind}, but {article} allows no less than {limit}."
)
_ABOVE: Final = QT_TRANSLATE_NOOP(
    "checks", "The sentence records {term} of {kind}, but {article} allows no more than {limit}."
)
_BELOW_ALL: Final = QT_TRANSLATE_NOOP(
    "checks", "The sentence records {term} of {kind}, but none of its {count} articles allows less than {limit}."
)
_ABOVE_ALL: Final = QT_TRANSLATE_NOOP(
    "checks", "The sentence records {term} of {kind}, but its {count} articles together allow at most {limit}."
)
_TOO_LONG: Final = QT_TRANSLATE_NOOP(
    "checks", "The sentence records {term} of imprisonment; the Criminal Code knows no more than {limit} (Article 46)."
)
_TOO_SHORT: Final = QT_TRANSLATE_NOOP(
    "checks", "The sentence records {term} of imprisonment; the Criminal Code knows no less than {limit} (Article 46)."
)
_MINOR: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The sentence records {term} of imprisonment for somebody born {birth}, a minor when detained on {date}; minors "
    "get {limit} at most (Criminal Code, Article 81).",
)
_RESTRICTION: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The sentence records {term} of restriction of liberty; it lasts {least} at least and {limit} at most (Criminal "
    "Code, Article 44).",
)
_ARREST: Final = QT_TRANSLATE_NOOP(
    "checks", "The sentence records {term} of arrest; it lasts {limit} at most (Criminal Code, Article 45)."
)
_TWO_TERMS: Final = QT_TRANSLATE_NOOP(
    "checks",
    "One sentence records {count} terms of imprisonment, {term} and {other}; a court pronounces one final term.",
)
_LOOK_TWO: Final = QT_TRANSLATE_NOOP("checks", "Keep the final term: a list prints only one.")
_CREDIT: Final = QT_TRANSLATE_NOOP(
    "checks", "The sentence credits {days} days, which is longer than its term of {term}."
)
_SERVED: Final = QT_TRANSLATE_NOOP(
    "checks", "The term of {term} counted from {date} was over by {end}, before the date of the list, {as_of}."
)
_LOOK_SERVED: Final = QT_TRANSLATE_NOOP("checks", "Find out whether the person was released, and record it.")
_SERVED_EARLY: Final = QT_TRANSLATE_NOOP(
    "checks", "Imprisonment is recorded as served on {date}, but the term of {term} counted from {start} runs longer."
)
_LONGEST: Final = (
    (Limit.LONGEST_IMPRISONMENT, "imprisonment", _TOO_LONG, Severity.ERROR),
    (Limit.LONGEST_RESTRICTION, "restriction", _RESTRICTION, Severity.WARNING),
    (Limit.LONGEST_ARREST, "arrest", _ARREST, Severity.WARNING),
)


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield what is wrong with the terms in one person's file."""
    day = day_of_act(file)
    for part in file.parts:
        if not part.sentences:
            continue
        charges = _standing(file, part)
        found = span(file.around, (in_force(file.around, file.around.provisions[c.provision], day) for c in charges))
        for punished in part.sentences:
            yield from _two_terms(file, punished)
            for component in punished.components:
                if component.term is not None:
                    yield from _component(file, punished, component, component.term)
                    yield from _range(file, component, found, charges)
    yield from _served_early(file)
    for listed in file.listed:
        yield from _served(file, listed)


def _standing(file: PersonFile, part: Part) -> tuple[Charge, ...]:
    """Return the charges a sentence of this part rests on: those of the verdict, else those that were not dropped.

    None when the law of one of them is not known, or when they are of different kinds.
    """
    standing = [each for each in part.charges if each.stage not in GONE]
    laws = {_kind(file, each) for each in standing}
    convicted = tuple(each for each in standing if each.stage == "convicted")
    return () if len(laws) != 1 or None in laws else convicted or tuple(standing)


def _kind(file: PersonFile, charge: Charge) -> str | None:
    """Return which component a charge is punished with: imprisonment for crimes, arrest for offences."""
    provision = file.around.provisions.get(charge.provision)
    code = provision.code if provision else ""
    return "imprisonment" if code in CRIMINAL_CODES else "arrest" if code in OFFENCES else None


def _range(
    file: PersonFile, component: SentenceComponent, allowed: Span | None, charges: tuple[Charge, ...]
) -> Iterator[Finding]:
    term = component.term
    if allowed is None or term is None or component.component_type != _kind(file, charges[0]):
        return
    facts = (fact(component, "term"), *(fact(charge, "provision") for charge in charges))
    kind = said_custody("admin_arrest" if component.component_type == "arrest" else "imprisonment")
    said = {"term": said_term(term), "kind": kind, "article": said_article(allowed.provisions[0])}
    count = len(allowed.provisions)
    if size(term) < size(allowed.shortest):
        message = (_BELOW if count == 1 else _BELOW_ALL).format(**said, count=count, limit=said_term(allowed.shortest))
        yield _finding(file, message, facts, _LOOK_BELOW)
    elif size(term) > size(allowed.longest):
        message = (_ABOVE if count == 1 else _ABOVE_ALL).format(**said, count=count, limit=said_term(allowed.longest))
        yield _finding(file, message, facts, _LOOK_PART if allowed.without_part else _LOOK)


def _component(file: PersonFile, punished: Punished, component: SentenceComponent, term: Term) -> Iterator[Finding]:
    """Yield punishments beyond what the Criminal Code of the day knows at all."""
    told = (fact(component, "term"),)
    beyond = next(_beyond(file, punished, component, term), None)
    if beyond is not None:
        message, severity, step = beyond
        yield _finding(file, message, told, step, severity)
    elif component.component_type == "imprisonment":
        yield from _minor(file, punished, component, term)
    if component.credit_days and component.component_type in ("imprisonment", "arrest"):
        longest = term.total_months * 31 + term.days
        if component.credit_days > longest:
            message = _CREDIT.format(days=component.credit_days, term=said_term(term))
            yield _finding(file, message, (*told, fact(component, "credit_days")), severity=Severity.ERROR)


_Beyond = tuple[Message, Severity, Message]


def _beyond(file: PersonFile, punished: Punished, component: SentenceComponent, term: Term) -> Iterator[_Beyond]:
    """Yield what is to be said of a term beyond the bounds of its kind of punishment."""
    limits, day, kind = file.around.limits, known(punished.sentence.pronounced), component.component_type
    for limit, of, message, severity in _LONGEST:
        most = limits.term(limit, day) if of == kind else None
        if most is None:
            continue
        least = limits.term(Limit.SHORTEST_RESTRICTION, day) if kind == "restriction" else None
        longer = _days(term) > _days(most) if kind == "arrest" else size(term) > size(most)
        if longer or (least is not None and size(term) < size(least)):
            words = {"limit": said_term(most), "least": said_term(least) if least else ""}
            yield message.format(term=said_term(term), **words), severity, _LOOK
    shortest = limits.term(Limit.SHORTEST_IMPRISONMENT, day) if kind == "imprisonment" else None
    if shortest is not None and size(term) < size(shortest):
        yield _TOO_SHORT.format(term=said_term(term), limit=said_term(shortest)), Severity.WARNING, _LOOK_BELOW


def _days(term: Term) -> int:
    return term.total_months * 30 + term.days


def _minor(file: PersonFile, punished: Punished, component: SentenceComponent, term: Term) -> Iterator[Finding]:
    birth, limits = known(file.person.birth_date), file.around.limits
    day = known(punished.sentence.pronounced)
    most, adult = limits.term(Limit.LONGEST_OF_MINORS, day), limits.term(Limit.ADULT, day)
    starts = [(day, each) for each in file.custody if (day := known(each.start))]
    if birth is None or most is None or adult is None or size(term) <= size(most) or not starts:
        return
    first, episode = min(starts, key=lambda pair: pair[0].latest)
    if after(birth.earliest, adult) > first.latest:
        message = _MINOR.format(
            term=said_term(term), birth=said_date(birth), date=said_date(first), limit=said_term(most)
        )
        yield _finding(
            file, message, (fact(component, "term"), fact(file.person, "birth_date"), fact(episode, "start"))
        )


def _two_terms(file: PersonFile, punished: Punished) -> Iterator[Finding]:
    terms = [(each, each.term) for each in punished.components if each.component_type == "imprisonment" and each.term]
    if len(terms) > 1:
        message = _TWO_TERMS.format(count=len(terms), term=said_term(terms[0][1]), other=said_term(terms[1][1]))
        yield _finding(file, message, tuple(fact(each, "term") for each, _ in terms), _LOOK_TWO)


def _served_early(file: PersonFile) -> Iterator[Finding]:
    """Yield imprisonment that ended as served before the only term could be over."""
    ended = [
        each
        for each in file.custody
        if each.custody_kind == "imprisonment" and each.end_reason in ("served", "expired")
    ]
    terms = _deprivations(file, None)
    if len(ended) != 1 or len(terms) != 1:
        return
    (episode,), ((_, component, term),) = ended, terms
    start, end = known(component.counted_from), known(episode.end)
    if start is None or end is None or component.credit_days:
        return
    if end.latest < after(start.earliest, term):
        message = _SERVED_EARLY.format(date=said_date(end), term=said_term(term), start=said_date(start))
        yield _finding(file, message, (fact(episode, "end"), fact(component, "term"), fact(component, "counted_from")))


def _served(file: PersonFile, listed: Listed) -> Iterator[Finding]:
    """Yield terms that were over on the date of a list that still names the person as convicted."""
    as_of = known(listed.edition.as_of)
    if as_of is None or listed.section.section_code != "convicted" or listed.edition.status == "released":
        return
    terms = _deprivations(file, as_of)
    starts = [day for punished, component, _ in terms if (day := _start(punished, component))]
    if not terms or len(starts) < len(terms):
        return
    start = max(starts, key=lambda day: day.latest)
    end = start.latest
    for _, _, term in terms:
        end = after(end, term)
    if end < as_of.earliest:
        punished, component, term = terms[-1]
        over = PartialDate(end.isoformat())
        message = _SERVED.format(
            term=said_term(term), date=said_date(start), end=said_date(over), as_of=said_date(as_of)
        )
        facts = (fact(component, "term"), fact(punished.sentence, "pronounced"), fact(listed.edition, "as_of"))
        yield _finding(file, message, facts, _LOOK_SERVED)


def _start(punished: Punished, component: SentenceComponent) -> PartialDate | None:
    return known(component.counted_from) or known(punished.sentence.pronounced)


def _deprivations(file: PersonFile, as_of: PartialDate | None) -> list[tuple[Punished, SentenceComponent, Term]]:
    """Return the last term of imprisonment of each part, of sentences that may have been pronounced by a date."""
    found = []
    for part in file.parts:
        punished = [each for each in part.sentences if as_of is None or each.sentence.pronounced_by(as_of.latest)]
        if punished:
            found += [
                (punished[-1], each, each.term)
                for each in punished[-1].components
                if each.component_type == "imprisonment" and each.term
            ]
    return found
