# SPDX-License-Identifier: GPL-3.0-or-later
"""How many of a list are told to be behind bars, against those of it who are under house arrest."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from kzdesk.domain.checks.files import Listed, PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_counts import Count
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_BARS: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” counts {number} behind bars; of the {whole} on the list {home} are held at home."
)
_BEHIND_BARS: Final = late(
    r"[^.;]{0,60}?\b(?:behind bars|in (?:prison|jail|prisons|places of detention)|за реш[её]тк\w+|в (?:тюрьм\w+"
    r"|колони\w+)"
    r"|темір тор\w*|түрме(?:де|лерде))"
)


def behind_bars(
    check: str, passage: Passage, told: Count, of_it: Sequence[Listed], people: Mapping[str, PersonFile]
) -> Iterator[Finding]:
    """Yield a number of prisoners behind bars that takes in those of the list who are under house arrest."""
    if _BEHIND_BARS.match(passage.text, told.end) is None:
        return
    edition = of_it[0].edition
    home: dict[str, Fact] = {}
    for each in of_it:
        file = people.get(each.entry.person)
        if file is not None:
            day = edition.as_of.latest if edition.as_of is not None and edition.as_of.known else file.around.today
            for source in _at_home(file, day):
                home[file.person.id] = source
    if home and told.number > len(of_it) - len(home):
        values = {"quote": quoted(passage, told), "number": told.number, "whole": len(of_it), "home": len(home)}
        facts = (passage_fact(passage, str(told.number)), *home.values())
        message = _BARS.format(place=place(passage), **values)
        yield Finding(check, Severity.WARNING, message, COUNT_AGAIN, facts, tuple(home))


def _at_home(file: PersonFile, day: date) -> Iterator[Fact]:
    """Yield the house arrest in force on a day, where no other custody is."""
    held = [each for each in file.custody if each.in_force(day)]
    if held and all(each.custody_kind == "house_arrest" for each in held):
        yield Fact(held[0].TYPE, held[0].id, "custody_kind", held[0].custody_kind)
