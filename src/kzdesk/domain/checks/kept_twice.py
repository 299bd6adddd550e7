# SPDX-License-Identifier: GPL-3.0-or-later
"""Facilities, articles and linked events that are recorded in two ways: codes, terms of one time, parts of a whole."""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.dated import fact, known
from kzdesk.domain.checks.files import RecordFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.recognise_places import facilities, facility_code
from kzdesk.domain.checks.said_kinds import said_article
from kzdesk.domain.checks.whereabouts import apart
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.case import Event, Provision
from kzdesk.domain.records.place import Facility
from kzdesk.domain.records.violation import EventLink

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both records with the source and correct the one that is wrong.")
_CODE: Final = QT_TRANSLATE_NOOP("checks", "“{name}” has another number in its name than in its official code, {code}.")
_ONE_CODE: Final = QT_TRANSLATE_NOOP("checks", "“{name}” and “{other}” are recorded with one official code, {code}.")
_TWO_TERMS: Final = QT_TRANSLATE_NOOP("checks", "Two wordings of {article} in force at one time have different terms.")
_MORE: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” is part of “{other}”, but has more people affected: {count} and {whole}."
)
_APART: Final = QT_TRANSLATE_NOOP("checks", "“{name}” is part of “{other}”, but the places of both lie apart.")


def facility(check: str, file: RecordFile) -> Iterator[Finding]:
    """Yield a facility whose code is another one’s, or not the one in its name, as findings of this check."""
    here = file.record
    if not isinstance(here, Facility) or not (code := facility_code(here.official_code)):
        return
    named = {each.code for name in (here.name, here.name_ru) for each in facilities(name)}
    if named and code not in named and "/" in code:
        message = _CODE.format(name=here.name, code=here.official_code)
        facts = (fact(here, "name"), fact(here, "official_code"))
        yield Finding(check, Severity.WARNING, message, _LOOK, facts, file.people)
    for other in file.around.facilities_by_code.get(here.official_code.strip().casefold(), ()):
        if other.id > here.id:
            message = _ONE_CODE.format(name=here.name, other=other.name, code=here.official_code)
            facts = (fact(here, "official_code"), fact(other, "official_code"))
            yield Finding(check, Severity.WARNING, message, _LOOK, facts, file.people)


def provision(check: str, file: RecordFile) -> Iterator[Finding]:
    """Yield two wordings of one part of an article, in force at one time, with different terms."""
    law = file.record
    if not isinstance(law, Provision) or not law.article or not (law.shortest or law.longest):
        return
    editions = file.around.editions_of_articles.get((law.code, law.article), ())
    same = [each for each in editions if each.part == law.part and (each.shortest or each.longest)]
    for one, other in combinations(same, 2):
        terms = (one.shortest, one.longest) != (other.shortest, other.longest)
        if law.id == max(one.id, other.id) and terms and _at_once(one, other):
            facts = (Fact(one.TYPE, one.id, "longest"), Fact(other.TYPE, other.id, "longest"))
            message = _TWO_TERMS.format(article=said_article(law))
            yield Finding(check, Severity.WARNING, message, _LOOK, facts, file.people)


def _at_once(one: Provision, other: Provision) -> bool:
    """Return whether two wordings are certainly in force on one day; both begin on a day that is known."""
    begun, then = known(one.valid_from), known(other.valid_from)
    if begun is None or then is None:
        return False
    over, ends = known(one.valid_to), known(other.valid_to)
    first = over is None or then.latest <= over.earliest
    return first and (ends is None or begun.latest <= ends.earliest)


def part_of_event(check: str, file: RecordFile) -> Iterator[Finding]:
    """Yield an event that is part of another, with more people affected, or in a place that lies apart."""
    link, part, whole = file.record, file.related.get("event"), file.related.get("other_event")
    if not (isinstance(link, EventLink) and isinstance(part, Event) and isinstance(whole, Event)):
        return
    if link.link_type != "part_of" or part.id == whole.id:
        return
    count, most = part.affected_count, whole.affected_count
    certain = whole.affected_qualifier in ("", "exact", "about") and part.affected_qualifier in (
        "",
        "exact",
        "at_least",
    )
    if count is not None and most is not None and count > most and certain:
        message = _MORE.format(name=part.title, other=whole.title, count=count, whole=most)
        facts = (fact(part, "affected_count"), fact(whole, "affected_count"))
        yield Finding(check, Severity.WARNING, message, _LOOK, facts, file.people)
    if apart(file.around, part.place, whole.place):
        message = _APART.format(name=part.title, other=whole.title)
        yield Finding(check, Severity.HINT, message, _LOOK, (fact(part, "place"), fact(whole, "place")), file.people)
