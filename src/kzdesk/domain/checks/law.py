# SPDX-License-Identifier: GPL-3.0-or-later
"""Which wording of an article was in force on a day, and between which terms a court may choose."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from kzdesk.domain.checks.dated import known
from kzdesk.domain.checks.files import Part, PersonFile, Surroundings
from kzdesk.domain.checks.limits import Limit
from kzdesk.domain.records.case import Charge, Provision
from kzdesk.domain.terms import Term

CRIMINAL_CODES: Final = frozenset({"CC2014", "CC1997"})
OFFENCES: Final = frozenset({"CAO2014"})
GONE: Final = frozenset({"acquitted", "dropped", "requalified"})
"""Stages at which a charge no longer stands."""


@dataclass(frozen=True, slots=True)
class Span:
    """The terms a court may choose from, and the provisions that say so.

    `without_part` holds those whose part is not recorded although the term depends on it.
    """

    shortest: Term
    longest: Term
    provisions: tuple[Provision, ...]
    without_part: tuple[Provision, ...] = ()


def charges_with_law(part: Part, around: Surroundings) -> Iterable[tuple[Charge, Provision]]:
    """Return the charges of a part whose provision is on record."""
    for charge in part.charges:
        provision = around.provisions.get(charge.provision)
        if provision is not None:
            yield charge, provision


def day_of_act(file: PersonFile) -> date | None:
    """Return the day before which what a person is accused of was done: the first detention, else the first sentence.

    None when neither is known. It chooses the wording of an article, which changes far more rarely than that.
    """
    days = [day.latest for each in file.custody if (day := known(each.start))]
    days = days or [day.latest for part in file.parts for s in part.sentences if (day := known(s.sentence.pronounced))]
    return min(days, default=None)


def in_force(around: Surroundings, provision: Provision, day: date | None) -> Provision:
    """Return the wording of an article, of the same part, that was in force on a day; the given one where none was."""
    if day is None or holds(provision, day):
        return provision
    editions = around.editions_of_articles.get((provision.code, provision.article), ())
    return next((each for each in editions if each.part == provision.part and holds(each, day)), provision)


def holds(provision: Provision, day: date) -> bool:
    """Return whether a provision may have been in force on a day."""
    since, until = known(provision.valid_from), known(provision.valid_to)
    return (since is None or since.earliest <= day) and (until is None or until.latest >= day)


def depends_on_part(around: Surroundings, provision: Provision) -> bool:
    """Return whether a part is missing although the article has parts with different terms."""
    if provision.part:
        return False
    editions = around.editions_of_articles.get((provision.code, provision.article), ())
    return len({(each.shortest, each.longest) for each in editions if each.part}) > 1


def span(around: Surroundings, provisions: Iterable[Provision]) -> Span | None:
    """Return the terms for one or several provisions; None when one of them is not known.

    Below: the smallest minimum. Above: the greatest maximum; with several crimes of which one is grave the sum of the
    maxima, up to 20 years, or 25 where one of them is punished with 20 (Criminal Code, art. 58(2)–(4)). Days of
    administrative arrest are not added up here.
    """
    found = tuple(provisions)
    shortest = [each.shortest for each in found if each.shortest]
    longest = [each.longest for each in found if each.longest]
    if not found or len(shortest) < len(found) or len(longest) < len(found):
        return None
    top = max(longest, key=size)
    highest = top.total_months
    limits = around.limits
    medium, several = limits.term(Limit.MEDIUM_GRAVITY), limits.term(Limit.SEVERAL_CRIMES)
    gravest = limits.term(Limit.SEVERAL_GRAVEST)
    if len(found) > 1 and medium and several and gravest and highest > medium.total_months:
        cap = (gravest if highest >= several.total_months else several).total_months
        top = Term.of_months(max(highest, min(sum(each.total_months for each in longest), cap)))
    return Span(
        shortest=min(shortest, key=size),
        longest=top,
        provisions=found,
        without_part=tuple(each for each in found if depends_on_part(around, each)),
    )


def size(term: Term) -> tuple[int, int]:
    """Return a term as something to compare by: whole months, then days."""
    return term.total_months + term.days // 31, term.days % 31
