# SPDX-License-Identifier: GPL-3.0-or-later
"""Hashtags, and names in quotation marks of parties and movements: one of them written in two ways."""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final

from rapidfuzz.distance import DamerauLevenshtein

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.told import passage_fact, place
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_CHOOSE: Final = QT_TRANSLATE_NOOP("checks", "Choose one spelling of the name and keep to it.")
_TWO: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” ({place}) and “{other}” ({other_place}) may be one name in two spellings."
)
_NAMED: Final = re.compile(r"#(?P<tag>\w{9,60})|[“«\"](?P<name>[A-Z][a-z]{6,30})[”»\"]")
_A_SLIP: Final = 1


def quoted_names(check: str, passages: Iterable[Passage]) -> Iterator[Finding]:
    """Yield hashtags and quoted names in Latin letters that are one letter apart, not by a plural."""
    seen: dict[str, Passage] = {}
    for passage in passages:
        for match in _NAMED.finditer(passage.text) if "#" in passage.text or "“" in passage.text else ():
            seen.setdefault(match[0].strip('“”«»"'), passage)
    of_beginning: dict[str, list[str]] = {}
    for name in seen:
        of_beginning.setdefault(name[:4].casefold(), []).append(name)
    for one, other in (pair for several in of_beginning.values() for pair in combinations(several, 2)):
        first, then = one.casefold().removesuffix("s"), other.casefold().removesuffix("s")
        if first != then and DamerauLevenshtein.distance(first, then, score_cutoff=_A_SLIP) <= _A_SLIP:
            places = {"place": place(seen[one]), "other_place": place(seen[other])}
            facts = (passage_fact(seen[one], one), passage_fact(seen[other], other))
            yield Finding(check, Severity.WARNING, _TWO.format(name=one, other=other, **places), _CHOOSE, facts)
