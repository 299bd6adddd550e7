# SPDX-License-Identifier: GPL-3.0-or-later
"""Towns that a text puts into a region in which they do not lie and never lay, by the places on record."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from kzdesk.domain.checks.files import Surroundings, TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, has
from kzdesk.domain.checks.told import CORRECT_TEXT, passage_fact, place, quoted
from kzdesk.domain.checks.towns import SaidTown, town, towns
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.place import Place

NAME: Final = "regions_told"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Towns and their regions")
_ELSEWHERE: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” puts a town into a region in which it does not lie; it lies in {region}."
)
_MARKS: Final = ("region", "oblast", "province", "област", "обл.", "облыс")
_INTO: Final = late(
    r"(?:\s+(?:қаласы\w*|қ\.))?\s*(?P<open>\()|\s*(?P<comma>,)\s+(?:в\s+)?|\s+(?:(?:in|of)\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_LISTED: Final = late(r"\s*(?:,\s*(?=[A-ZА-ЯӘҒҚҢӨҰҮҺІ])|,?\s*(?:and|и|және|or|или|а также)\b)")
_OF_THE_REGION: Final = late(r"облысының\s+$", re.IGNORECASE)
_ADJECTIVE: Final = 2
"""Letters of the ending of a Russian adjective in the nominative."""


def look(file: TextsFile) -> Iterator[Finding]:
    """Yield towns told to lie in a region that is not theirs."""
    regions: dict[str, re.Pattern[str]] = {}
    lying: Mapping[str, frozenset[str]] = {}
    for passage in file.passages:
        if not has(passage.text, _MARKS):
            continue
        if not regions:
            regions, lying = _regions(file.around), _towns(file.around)
        for each in towns(passage.text):
            own = lying.get(each.town)
            found = _region(passage.text, each, regions) if own else None
            if own is None or found is None or found[0] in own:
                continue
            theirs = next((file.around.places[one].name for one in regions if one in own), "")
            if theirs:
                where = Stretch(min(each.start, found[1].start), max(each.end, found[1].end))
                message = _ELSEWHERE.format(place=place(passage), quote=quoted(passage, where), region=theirs)
                facts = (passage_fact(passage, where.of(passage.text)),)
                yield Finding(NAME, Severity.WARNING, message, CORRECT_TEXT, facts, passage.people)


def _regions(around: Surroundings) -> dict[str, re.Pattern[str]]:
    """Return how texts name each region, in whatever case form, by its id."""
    return {each.id: _named(each) for each in around.places.values() if each.level == "oblast"}


def _named(region: Place) -> re.Pattern[str]:
    forms = []
    english, russian, kazakh = region.name, region.name_ru, region.name_kk
    if english.endswith(" region"):
        forms.append(re.escape(english.removesuffix(" region")) + r"\s+(?:region|oblast|province)")
    if russian.endswith("ая область"):
        stem = russian.removesuffix(" область")[:-_ADJECTIVE]
        forms.append(re.escape(stem) + r"\w{2,3}\s+обл(?:аст\w+|\.)")
    elif russian.startswith("область "):
        forms.append(r"област\w+\s+" + re.escape(russian.removeprefix("область ")))
    if kazakh.endswith(" облысы"):
        forms.append(re.escape(kazakh.removesuffix(" облысы")) + r"\s+облыс\w+")
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE)


def _towns(around: Surroundings) -> dict[str, frozenset[str]]:
    """Return all places in which each town lies or ever lay."""
    found: dict[str, frozenset[str]] = {}
    for each in around.places.values():
        if each.level != "oblast" and (known := town(each.name)):
            found[known] = found.get(known, frozenset()) | around.wholes[each.id]
    return found


def _region(text: str, told: SaidTown, regions: Mapping[str, re.Pattern[str]]) -> tuple[str, Stretch] | None:
    """Return the region a town is put into, and where it stands: right behind the town, or in Kazakh before it."""
    if told.part and text[told.end : told.end + 1] != ",":
        return None
    into = _INTO.match(text, told.end)
    begins = max(0, told.start - 60)
    before_it = _OF_THE_REGION.search(text, begins, told.start) is not None
    for region, words in regions.items():
        match = words.match(text, into.end()) if into is not None else None
        if match is not None and into is not None and not (into["comma"] and _LISTED.match(text, match.end())):
            return region, Stretch(match.start(), match.end())
        if before_it:
            before = list(words.finditer(text, begins, told.start))
            if before and not text[before[-1].end() : told.start].strip():
                return region, Stretch(before[-1].start(), before[-1].end())
    return None
