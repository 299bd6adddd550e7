# SPDX-License-Identifier: GPL-3.0-or-later
"""Where on the body somebody was shot, told differently in two places."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, sentences_with
from kzdesk.domain.checks.recognise_kin import recorded
from kzdesk.domain.checks.subjects import told_of
from kzdesk.domain.checks.told import passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both places with the source and correct the one that is wrong.")
_TWO: Final = QT_TRANSLATE_NOOP(
    "checks", "Texts differ about where somebody was shot: “{quote}” ({place}) and “{other_quote}” ({other_place})."
)
_PARTS: Final = (
    ("leg", r"legs?|thighs?|shin|calf|ног[ауеи]|ногой|бедр[оаеу]|голен[ьи]|аяғы\w{0,4}|аяқ\w{0,4}|саны(?:на|нан)"),
    ("knee", r"knees?|колен[оаеу]|тізесі\w{0,4}"),
    ("foot", r"foot|feet|стоп[ауеы]"),
    ("arm", r"arms?|forearm|elbow|рук[ауеи]|предплечь[еяю]|локот[ья]|локт[яюе]|қолы\w{0,4}"),
    ("hand", r"hands?|кист[ьи]"),
    ("shoulder", r"shoulders?|плеч[оаеу]|иығы\w{0,4}|иық\w{0,4}"),
    ("head", r"head|skull|голов[ауеы]|висо?к\w?|басы\w{0,4}"),
    ("face", r"face|jaw|cheek|лиц[оаеу]|челюст[ьи]|беті\w{0,4}"),
    ("eye", r"eyes?|глаз[ау]?|көзі\w{0,4}"),
    ("neck", r"neck|throat|ше[яиюе]|горл[оаеу]|мойны\w{0,4}"),
    ("chest", r"chest|lungs?|heart|груд[ьи]|лёгк\w{2}|сердц[еау]|кеудесі\w{0,4}|жүрегі\w{0,4}"),
    ("stomach", r"stomach|abdomen|belly|живот[ае]?|іші(?:не|нен)|қарны\w{0,4}"),
    ("back", r"back|spine|спин[ауеы]|позвоночник\w?|арқасы\w{0,4}"),
    ("hip", r"hip|pelvis|таз|жамбасы\w{0,4}"),
)
_NEAR: Final = (
    {"leg", "knee"},
    {"leg", "foot"},
    {"leg", "hip"},
    {"arm", "hand"},
    {"arm", "shoulder"},
    {"head", "face"},
)
_CLOSE: Final = (*_NEAR, {"head", "eye"}, {"face", "eye"}, {"neck", "head"}, {"chest", "back"}, {"chest", "shoulder"})
"""Parts of the body that may both be told of one wound."""
_MARKS: Final = (
    "shot",
    "gunshot",
    "bullet",
    "ранен",
    "ранил",
    "пул",
    "огнестр",
    "простр",
    "подстр",
    "выстрел",
    "оқ",
    "аты",
    "атты",
)
_SHOT: Final = late(
    r"(?<!\w)(?:shot(?! dead)|(?:gunshot|bullet) wounds?|hit by (?:a )?(?:bullets?|rubber bullets?)"
    r"|bullets? (?:hit|struck)|огнестрельн\w+ ранени\w+|пулев\w+ ранени\w+|ранен[аы]?|ранил\w?|выстрел\w+|прострел\w+"
    r"|подстрел\w+|пул[яиюе]\w{0,2}|оқ|атты|атылды|атылған)(?!\w)",
    re.IGNORECASE,
)
_SIDE: Final = r"(?:(?P<side>left|right|лев\w{2,3}|прав\w{2,3}|сол(?: жақ)?|оң(?: жақ)?)\s+)?"
_PART: Final = late(
    rf"(?<!\w){_SIDE}(?:" + "|".join(rf"(?P<{name}>{words})" for name, words in _PARTS) + r")(?!\w)(?! of\b)",
    re.IGNORECASE,
)
_BETWEEN: Final = late(r"\W+(?:(?!(?:and|but|и|а|но|beaten|hit|избит\w*)\b)[\w-]+\W+){0,4}", re.IGNORECASE)
_SIDES: Final = (("left", ("left", "лев", "сол")), ("right", ("right", "прав", "оң")))
_KAZAKH: Final = frozenset({"оқ", "атты", "атылды", "атылған"})
"""Words behind what was hit."""
_REACH: Final = 60


@dataclass(frozen=True, slots=True)
class _Wound:
    """Where on the body a passage tells of a shot."""

    part: str
    side: str
    where: Stretch
    passage: Passage

    def clashes(self, other: "_Wound") -> bool:
        """Return whether one shot cannot have hit both."""
        if self.part == other.part:
            return bool(self.side and other.side) and self.side != other.side
        return {self.part, other.part} not in _CLOSE


def wounds_told(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield people whom texts tell to have been shot in different places, as findings of this check."""
    told: dict[str, dict[tuple[str, str], list[_Wound]]] = defaultdict(lambda: defaultdict(list))
    for passage, named in file.named:
        for sentence in sentences_with(passage.text, _MARKS):
            for shot in _SHOT.finditer(passage.text, sentence.start, sentence.end):
                wound = _wound(passage, shot, sentence.end)
                who = told_of(passage, named, sentence.start, shot.start()) if wound is not None else ""
                if wound is not None and who:
                    told[who][passage.record_id, passage.field].append(wound)
    for who, texts in told.items():
        once = [several[0] for several in texts.values() if len({each.part for each in several}) == 1]
        for one, other in combinations(once, 2):
            if one.clashes(other):
                quotes = {"quote": quoted(one.passage, one.where), "other_quote": quoted(other.passage, other.where)}
                message = _TWO.format(place=place(one.passage), other_place=place(other.passage), **quotes)
                facts = (passage_fact(one.passage, one.part), passage_fact(other.passage, other.part))
                yield Finding(check, Severity.WARNING, message, _LOOK, facts, (who,) if recorded(who) else ())
                break


def _wound(passage: Passage, shot: re.Match[str], end: int) -> _Wound | None:
    """Return where a shot hit: right behind the word, in Kazakh before it; None where several places are told."""
    text = passage.text
    behind = list(_PART.finditer(text, shot.end(), min(end, shot.end() + _REACH)))
    before = list(_PART.finditer(text, max(0, shot.start() - _REACH // 2), shot.start())) if shot[0] in _KAZAKH else []
    found = [each for each in behind if _BETWEEN.fullmatch(text, shot.end(), each.start())] + before
    if not found or len({each.lastgroup for each in (*behind, *before)}) != 1:
        return None
    match = found[0]
    told = (match["side"] or "").casefold()
    side = next((name for name, beginnings in _SIDES if told.startswith(beginnings)), "") if told else ""
    where = Stretch(min(shot.start(), match.start()), max(shot.end(), match.end()))
    return _Wound(str(match.lastgroup), side, where, passage)
