# SPDX-License-Identifier: GPL-3.0-or-later
"""Of whom a sentence tells something: whoever it names before it, the object of its verb, or who was told of before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch
from kzdesk.domain.checks.recognise_events import SaidEvent
from kzdesk.domain.checks.recognise_names import Mention

NOBODY: Final = "-"
"""Who was told of last where it is nobody on record."""
KIN: Final = "-kin"
"""Who was told of last where it is somebody's relative."""
_GOES_ON: Final = late(r"\s*(?:He|She|His|Her|Он|Она|Его|Её|Ему|Ей|Ол|Оны|Оған|Оның)\b")
_HE: Final = late(r"\b(?:he|she|his|her|him|он|она|его|ему|её|ей|ол)\b", re.IGNORECASE)
_AND: Final = late(
    r"[\s,]*(?:(?:and|и|және|пен|мен|as well as)\s+)?(?:(?:[a-zа-яёәғқңөұүһі]+\s+){0,3})?(?:(?:and|и)\s+)?",
    re.IGNORECASE,
)
_JOINED: Final = late(r",|\b(?:and|и|және|пен|мен|as well as)\b", re.IGNORECASE)
_IS_ONE: Final = late(
    r"[\s,(–—-]*(?:(?:who|is|was|a|an|the|also|himself|herself|both|holds?|has|having|and|который|которая|является"
    r"|имеет|и|"
    r"\d\d|\w+(?=,))[\s,]+(?:[–—-]\s*)?){0,4}$",
    re.IGNORECASE,
)
_OTHER_SEX: Final = late(
    r"(?:(?:wife|mother|sister|daughter|widow|aunt)\b[^.;]*\b(?:he|him|his)\b"
    r"|(?:husband|father|brother|son|uncle)\b[^.;]*\bshe\b"
    r"|(?:жен[аыеу]|мат(?:ь|ери)|сестр[аыеу]|доч(?:ь|ери)|вдов[аыеу])\b[^.;]*\b(?:он|его|ему)\b"
    r"|(?:муж[ау]?|от(?:ец|ца|цу)|брат[ау]?|сын[ау]?)\b[^.;]*\b(?:она|её|ее|ей)\b)",
    re.IGNORECASE,
)
_ANOTHER: Final = late(r"[,;]\s*(?:and|while|but|а|и|но|ал)\b")
_OBJECT: Final = late(
    r"\s+(?:him|her|его|её|ее)\b(?!\s+(?:wife|husband|son|brother|father|sister|mother|daughter|colleague))"
)
_OBJECT_WITHIN: Final = 45


@dataclass(frozen=True, slots=True)
class Whom:
    """A sentence of a passage, whom it names, the person the passage was about before it and the last one named."""

    passage: Passage
    where: Stretch
    named: Sequence[Mention]
    before: str
    last: str

    def of_event(self, event: SaidEvent) -> tuple[str, ...]:
        """Return the people an event happened to: of an active verb whoever is named right behind it."""
        end = self.where.start + event.end
        if event.active and _OBJECT.match(self.passage.text, end):
            return self._going_on()
        if event.active:
            behind = next((each for each in self.named if each.surname and each.start >= end), None)
            between = self.passage.text[end : behind.start] if behind is not None else ""
            if behind is not None and len(between) < _OBJECT_WITHIN and not set(between) & set(",.;:"):
                return (behind.who,) if behind.who else ()
        return self.of(event.start, follows=not event.passive)

    def of_dated(self, event: SaidEvent, day: Stretch) -> tuple[str, ...]:
        """Return the people an event happened to on a day: “X was detained on one day, and his brother on another”."""
        start, end = self.where.start + event.end, self.where.start + day.start
        between = [each for each in self.named if start <= each.start and each.end <= end]
        if between and _ANOTHER.search(self.passage.text, start, between[-1].start):
            return (between[-1].who,) if between[-1].who else ()
        return self.of_event(event)

    def of(self, at: int, *, follows: bool = True) -> tuple[str, ...]:
        """Return the people something told at a place in the sentence is told of."""
        place = self.where.start + at
        earlier = [each for each in self.named if each.start <= place]
        if not earlier:
            return self._unnamed_before(place) if follows else self._going_on()
        if self._told_by_kin(earlier[-1], place):
            return self._going_on()
        together = [earlier[-1]]
        for each in reversed(earlier[:-1]):
            between = self.passage.text[each.end : together[-1].start]
            joined = (not between.strip() and not each.surname) or _JOINED.search(between) is not None
            if each.end > together[-1].start or _AND.fullmatch(between) is None or not joined:
                break
            together.append(each)
        return tuple(dict.fromkeys(each.who for each in together if each.who))

    def beside(self, where: Stretch) -> tuple[str, ...]:
        """Return of whom a fact of one person is told: who is named right behind (“64-year-old X”) or last before."""
        end = self.where.start + where.end
        behind = next((each for each in self.named if 0 <= each.start - end < 20), None)
        if behind is not None and not set(self.passage.text[end - 1 : behind.start]) & set(",.;)"):
            return (behind.who,) if behind.who else ()
        earlier = [each for each in self.named if each.start <= self.where.start + where.start]
        if earlier:
            return (earlier[-1].who,) if earlier[-1].who else ()
        return self._unnamed_before(end)

    def is_one(self, where: Stretch) -> bool:
        """Return whether a word such as “a citizen of …” stands beside a name as what the person is."""
        start, end = self.where.start + where.start, self.where.start + where.end
        if any(0 <= each.start - end < 3 for each in self.named):
            return True
        before = [each for each in self.named if each.end <= start]
        if not before:
            return not self.named
        return _IS_ONE.match(self.passage.text, before[-1].end, start) is not None

    def second(self) -> int:
        """Return where the second one is named in the sentence, its end where there is none."""
        return self.named[1].start - self.where.start if len(self.named) > 1 else self.where.end - self.where.start

    def _unnamed_before(self, place: int) -> tuple[str, ...]:
        """Return the people of a fact with no name before it: the object of its verb, or who was told of before."""
        opening = self.passage.text[self.where.start : place]
        follows = next((each for each in self.named if each.surname), None)
        if follows is not None and follows.start - place < 80 and not _HE.search(opening):
            return (follows.who,) if follows.who else ()
        return self._going_on()

    def _told_by_kin(self, last: Mention, place: int) -> bool:
        """Return whether a relative of one sex tells something of somebody of the other: “his wife says he was …”."""
        if last.surname or self.last == KIN:
            return False
        told = _OTHER_SEX.match(self.passage.text, last.start, place)
        return told is not None

    def _going_on(self) -> tuple[str, ...]:
        if self.last == KIN and _GOES_ON.match(self.passage.text, self.where.start):
            return ()
        return (self.before,) if self.before else ()
