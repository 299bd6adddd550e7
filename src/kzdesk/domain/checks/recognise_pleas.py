# SPDX-License-Identifier: GPL-3.0-or-later
"""Pleas as texts of three languages tell them: that somebody admits guilt or denies it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, has

GUILTY: Final = "guilty"
NOT_GUILTY: Final = "not guilty"
_MARKS: Final = ("guilt", "innocen", "confess", "charges", "вину", "виновн", "вина", "кінә")
_DENIED: Final = (
    r"\b(?:pleaded|pleads|pled|entered a plea of) not guilty",
    r"\b(?:did not|does not|has not|never|refused to)\s(?:\w+ )?(?:plead(?:ed)? guilty|confess)",
    r"\b(?:did not|does not|has not|never|refused to)\s(?:\w+ )?admit(?:ted)?\b[^.;,]{0,20}?\b(?:guilt|charges)",
    r"\b(?:den(?:ies|ied)|rejects?|rejected)\s(?:\w+ ){0,2}?(?:guilt|(?:all )?(?:the )?charges|any wrongdoing)",
    r"\b(?:maintains?|maintained|insists? on|insisted on)\s(?:his|her|their) innocence",
    r"\b(?:вину|виновн(?:ым|ой) себя)\s(?:\w+ )?(?:не призна\w+|отрица\w+)|\bсебя виновн\w+ не призна\w+",
    r"\bне призна\w+\s(?:свою |своей )?(?:вин[уы]\b|себя виновн\w+)|\bотрица\w+\s(?:свою )?вину\b",
    r"\bкінәсін\s(?:\w+ )?(?:мойындама\w+|жоққа шығар\w+)|\bкінәсіз екенін айт\w+",
)
_ADMITTED: Final = (
    r"(?<!not )\b(?:pleaded|pleads|pled) guilty|\badmit(?:ted|s)\s(?:his |her |full )?guilt\b(?! in part)",
    r"(?<!не )\bпризна(?:л|ла|ёт|ет|лся|лась)\s(?:свою )?(?:полностью )?вину\b(?! доказ)(?! частично)",
    r"\bвину\s(?:\w+ью )?призна(?:л|ла|ёт|ет)\b|(?<!не )\bпризна(?:л|ла|ёт|ет)\sсебя виновн\w+",
    r"\bкінәсін\s(?:толық )?мойында(?:ды|ған|йды)\b",
)
_FORMS: Final = (
    (NOT_GUILTY, late("|".join(_DENIED), re.IGNORECASE)),
    (GUILTY, late("|".join(_ADMITTED), re.IGNORECASE)),
)
_FORCED: Final = late(
    r"tortur|forced|duress|pressure|beaten|retract|would|could|пытк|давлени|избит|вынужд|отказал\w* от показани"
    r"|азапта|мәжбүр|қысым",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SaidPlea(Stretch):
    """A plea, guilty or not guilty."""

    plea: str


def pleas(text: str) -> Iterator[SaidPlea]:
    """Yield the pleas a sentence tells; none where it tells of force, or of what would be admitted."""
    if not has(text, _MARKS) or _FORCED.search(text):
        return
    taken: list[Stretch] = []
    for plea, pattern in _FORMS:
        for match in pattern.finditer(text):
            if not any(each.start < match.end() and match.start() < each.end for each in taken):
                taken.append(Stretch(match.start(), match.end()))
                yield SaidPlea(match.start(), match.end(), plea)
