# SPDX-License-Identifier: GPL-3.0-or-later
"""Where somebody is from or lives, and of which country, told differently in two places."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch
from kzdesk.domain.checks.recognise_kin import recorded
from kzdesk.domain.checks.recognise_origins import HOME_TOWN, NATION, RESIDENCE, SaidOrigin, origins
from kzdesk.domain.checks.stated import CITIZENSHIP, HOME
from kzdesk.domain.checks.told import one_document, passage_fact, place, quoted
from kzdesk.domain.checks.towns import TOWNS
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both places with the source and correct the one that is wrong.")
_KINDS: Final = {
    HOME_TOWN: QT_TRANSLATE_NOOP("checks", "the home town"),
    RESIDENCE: QT_TRANSLATE_NOOP("checks", "the country of residence"),
    NATION: QT_TRANSLATE_NOOP("checks", "the nationality"),
}
_TWO: Final = QT_TRANSLATE_NOOP(
    "checks", "Texts differ about {what} of one person: “{quote}” ({place}) and “{other_quote}” ({other_place})."
)
_AT_HOME: Final = "KZ"
_NEIGHBOURS: Final = ({"UZ", "KG"}, {"UZ", "TJ"})
"""Many citizens of one are called by the other, as a people."""
_YEARS: Final = 3 * 365
_Told = tuple[str, Stretch, Passage]


def origins_told(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield people who are told to be from or of two places, as findings of this check."""
    told: dict[tuple[str, str], list[_Told]] = defaultdict(list)
    for passage, named in file.named:
        for each in origins(passage, named):
            told[each.who, each.kind].append((each.value, each, passage))
    for passage, stated in file.stated:
        for said in stated:
            kind = {HOME: HOME_TOWN, CITIZENSHIP: NATION}.get(said.kind, "")
            if (said.person, kind) in told and (kind == NATION or said.value in TOWNS):
                told[said.person, kind].append((str(said.value), said, passage))
    for (who, kind), several in told.items():
        yield from _differing(check, who, kind, several)


def _differing(check: str, who: str, kind: str, several: list[_Told]) -> Iterator[Finding]:
    for (value, where, passage), (other, there, other_passage) in combinations(several, 2):
        both_stated = not isinstance(where, SaidOrigin) and not isinstance(there, SaidOrigin)
        if value != other and not both_stated:
            quotes = {"quote": quoted(passage, where), "other_quote": quoted(other_passage, there)}
            places = {"place": place(passage), "other_place": place(other_passage)}
            message: Message = _TWO.format(what=_KINDS[kind], **quotes, **places)
            facts = (passage_fact(passage, value), passage_fact(other_passage, other))
            severity = _severity(kind, {value, other}, passage, other_passage)
            yield Finding(check, severity, message, _LOOK, facts, (who,) if recorded(who) else ())
            return


def _severity(kind: str, values: set[str], one: Passage, other: Passage) -> Severity:
    """Return how much it weighs: people of Kazakhstan take another citizenship, and over the years people move."""
    if kind == NATION:
        return Severity.HINT if _AT_HOME in values or values in _NEIGHBOURS else Severity.WARNING
    days = [each.as_of for each in (one, other) if each.as_of is not None]
    near = len(days) == 2 and abs((days[0].earliest - days[1].earliest).days) < _YEARS
    together = one_document(one, other) or (near and kind == HOME_TOWN)
    return Severity.WARNING if together else Severity.HINT
