# SPDX-License-Identifier: GPL-3.0-or-later
"""What notes of a hearing say, by language: whether the observer was let in, when, how the hearing was held."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, in_small_letters, sentences

ADMITTED: Final = "admitted"
MODE: Final = "mode"
RECORDING: Final = "recording_allowed"
ARRIVED: Final = "arrived"
LEFT: Final = "left"
BEGINS: Final = "begins"

_WE: Final = late(
    r"\b(?:observers?|monitors?|we|us|i|me|our (?:lawyer|colleague)|наблюдател\w*|монитор\w*|нас|меня|мы|я|нам|мне"
    r"|бақылаушы\w*|мониторинг\w*|мен|біз\w*|мені)\b"
)
_OTHERS: Final = late(
    r"\b(?:relatives?|famil\w+|journalists?|reporters?|press|public|lawyers?|wife|mother|diplomats?|witness\w*"
    r"|listeners"
    r"|родственник\w*|журналист\w*|прес\w+|слушател\w*|публик\w*|адвокат\w*|жен[ауы]|мать|дипломат\w*|свидетел\w*"
    r"|семь\w+"
    r"|туыс\w*|журналист\w*|жұртшылық\w*|адвокат\w*|анасы\w*|әйелі\w*|куә\w*|дипломат\w*)\b"
)
_ROOM: Final = late(r"\b(?:courtroom|room|hall|court|building|зал|суд|здание|сот)\w*")
_NOT_ADMITTED: Final = late(
    r"\b(?:not|never) (?:been )?(?:admitted|allowed (?:in|into|to enter|to attend)|let in|permitted to (?:enter"
    r"|attend))"
    r"|\b(?:denied|refused) (?:entry|access|admission)|\bkept (?:out|outside)|\bturned away"
    r"|\bне (?:был[аи]? )?(?:допу[щс]\w+|пустил\w*|пропустил\w*|впустил\w*)|\bотказ\w+ в допуске"
    r"|\b(?:жібер|кіргіз|өткіз)\w*?(?:[мбп]ед|[мбп]еп|ілмег|[мбп]еген|ген жоқ)\w*"
)
_LET_IN: Final = late(
    r"\b(?:was|were|had been|got) (?:freely |later |finally |at last |then )?(?:admitted|allowed (?:in|into)|let in)"
    r"|\bentered the (?:courtroom|room|hall) (?:freely|without)|\b(?:admitted|let in) without"
    r"|(?<!\bне )(?<!не был )(?<!не была )(?<!не были )\b(?:допущен[аы]?|допустил\w*|пустил\w*|пропустил\w*"
    r"|впустил\w*)\b"
    r"|\b(?:кіргізді|жіберілді|кірді|өткізді)\b"
)
_AT_LAST: Final = late(
    r"\b(?:at first|until|later|after (?:an|half|\d+|a)|waited|waiting|only then|finally|сначала|поначалу|потом|позже"
    r"|лишь|ждал\w*|ожида\w+|через|бастапқыда|алдымен|кейін|күт\w+)\b"
)
_REMOVED: Final = late(
    r"\b(?:removed|expelled|thrown out|sent out|ordered (?:out|to leave)|made to leave|asked to leave)\b"
    r"|\b(?:удал\w+|выгна\w+|выве\w+|выдвор\w+|попросил\w* (?:выйти|покинуть))|\bзалдан шығар\w+"
)
_NO_RECORDING: Final = late(
    r"\b(?:recording|filming|photograph\w*)\b[^.;]{0,30}?\b(?:forbidden|prohibited|banned|not (?:allowed"
    r"|permitted)|refused)"
    r"|\b(?:forbade|banned|prohibited|did not allow|refused)\b[^.;]{0,30}?\b(?:recording|to record|filming)"
    r"|\bзапре\w+[^.;]{0,30}? (?:запис|аудио|видео|съ[её]мк)\w*|\b(?:запис|съ[её]мк)\w+[^.;]{0,30}? (?:запре"
    r"|не разреш)\w+"
    r"|\bне разреш\w+[^.;]{0,20}? (?:запис|съ[её]мк|аудио|видео)\w*"
    r"|\b(?:жазу|жазба|түсіру)\w*[^.;]{0,30}? (?:тыйым|рұқсат (?:берілмеді|бермеді|етілмеді))\w*"
)
_MAY_RECORD: Final = late(
    r"\b(?:recording|filming) (?:was|were) (?:allowed|permitted)|\b(?:allowed"
    r"|permitted)\b[^.;]{0,20}?\b(?:recording|to record)"
    r"|(?<!не )\bразреш\w+[^.;]{0,20}? (?:запис|съ[её]мк|аудио)\w*|(?:жазуға|жазбаға|түсіруге) рұқсат (?:берді"
    r"|берілді|етті)"
)
_CLOSED: Final = late(
    r"\b(?:hearing|session|trial|sitting)s?\b[^.;]{0,30}?\b(?:closed to|behind closed doors|in camera|was closed\b)"
    r"|\b(?:closed|in-camera) (?:hearing|session|sitting)|\bbehind closed doors"
    r"|\b(?:заседани|процесс|суд|слушани)\w*\b[^.;]{0,40}?\b(?:закрыт|в закрытом режиме|за закрытыми дверями)\w*"
    r"|\bзакрыт\w+ (?:\w+ )?(?:заседани|процесс|режим|слушани)\w*|\bпри закрытых дверях"
    r"|\b(?:отырыс|сот|процесс)\w*\b[^.;]{0,30}?\bжабық\b|\bжабық (?:сот )?(?:отырыс|режим|процесс)\w*|\bжабық есік"
)
_OPEN: Final = late(
    r"\b(?:open|public) (?:hearing|session|sitting)\b|\b(?:hearing|session|sitting) (?:was|is) (?:open|public)\b"
    r"|\bоткрыт\w+ (?:\w+ )?(?:заседани|режим|слушани)\w*|\bзаседание (?:было |проходило )?открыт\w*"
    r"|\bашық (?:сот )?(?:отырыс|режим)\w*|\bотырыс ашық\b"
)
_VIDEO: Final = late(
    r"\b(?:hearing|session|sitting)\b[^.;]{0,20}?\b(?:by video|online|via (?:video|zoom)|through (?:video|zoom))"
    r"|\b(?:заседание|слушание|процесс) (?:прош\w+|состоял\w+|проводи\w+|провели|шло)[^.;]{0,15}?(?:онлайн"
    r"|по видео|в zoom)\w*"
    r"|\b(?:отырыс|сот) (?:онлайн|бейнебайланыс|zoom)\w*"
)
_PARTLY: Final = late(
    r"\b(?:part(?:ly|ially)?|partially|ask\w*|request\w*|mov(?:e|ed) to|motion|reject\w*|petition\w*|next|will|not"
    r"|was to be"
    r"|частичн\w+|част[ьи]|ходатайств\w+|прос\w+|отклон\w+|отказ\w+|следующ\w+|будет|не|ішінара|сұра\w+|өтініш\w*"
    r"|келесі)\b"
)
_CLOCK: Final = r"(?P<{0}>(?:[01]?\d|2[0-3])[:.][0-5]\d)(?!\d|[.]\d)"
_COMES: Final = r"\b(?:arrived|came|entered|прибыл\w*|приш[её]л|пришл\w+|зашл?\w*|келді\w*|келдім|кірдім|келдік)"
_GOES: Final = r"\b(?:left|went away|departed|ушла|ушёл|покинул\w*|вышел|вышл\w+|кетті\w*|кеттім|шықтым|шығып кетт\w+)"
_STARTS: Final = (
    r"\b(?:(?:hearing|session|sitting|trial)\b[^.;]{0,15}?\b(?:began|begun|started|opened)"
    r"|(?:заседание|слушание|процесс)\b[^.;]{0,20}?\bначал\w+|началось|(?:отырыс|сот)\w*\b(?=[^.;]{0,30}?\bбастал))"
)
_AT: Final = r"[^.;\d]{0,30}?"
_KAZAKH_AT: Final = r"сағат\s*"
_TIMES: Final = (
    (ARRIVED, late(rf"{_COMES}{_AT}{_CLOCK.format('clock')}")),
    (ARRIVED, late(rf"{_KAZAKH_AT}{_CLOCK.format('clock')}[-\w]*[^.;\d]{{0,20}}?\b(?:келді|келдім|келдік|кірдім)")),
    (LEFT, late(rf"{_GOES}{_AT}{_CLOCK.format('clock')}")),
    (LEFT, late(rf"{_KAZAKH_AT}{_CLOCK.format('clock')}[-\w]*[^.;\d]{{0,20}}?\b(?:кетті|кеттім|шықтым|шықтық|кеттік)")),
    (BEGINS, late(rf"{_STARTS}{_AT}{_CLOCK.format('clock')}")),
    (BEGINS, late(rf"{_KAZAKH_AT}{_CLOCK.format('clock')}[-\w]*[^.;\d]{{0,20}}?\bбастал")),
)
_CLOCK_ANYWHERE: Final = late(r"\d[:.][0-5]\d")
_DELAYED: Final = late(
    r"\b(?:late|delay\w*|instead|rather than|scheduled|was due|again|resumed|break|recess|опозда\w+|задерж\w+"
    r"|вместо|позже"
    r"|назначен\w*|должно было|снова|перерыв\w*|возобнов\w+|кешіг\w+|орнына|кейін|белгіленген|үзіліс\w*|қайта)\b"
)


@dataclass(frozen=True, slots=True)
class SaidInCourt(Stretch):
    """What notes say of a field of a hearing or an observation: a code, or a time as `09:30`."""

    field: str
    value: str


def said_in_court(text: str) -> Iterator[SaidInCourt]:
    """Yield what notes say of the fields of a hearing and of its observation; of two answers to one question none."""
    found: dict[str, list[SaidInCourt]] = {}
    for sentence in sentences(text):
        for each in _said(in_small_letters(sentence.of(text))):
            start, end = sentence.start + each.start, sentence.start + each.end
            found.setdefault(each.field, []).append(SaidInCourt(start, end, each.field, each.value))
    for several in found.values():
        if len({each.value for each in several}) == 1:
            yield several[0]


def _said(low: str) -> Iterator[SaidInCourt]:
    yield from _admission(low)
    for field, value, pattern in (
        (RECORDING, "no", _NO_RECORDING),
        (RECORDING, "yes", _MAY_RECORD),
        (MODE, "closed", _CLOSED),
        (MODE, "open", _OPEN),
        (MODE, "video", _VIDEO),
    ):
        match = pattern.search(low)
        if match is not None and not (field == MODE and _PARTLY.search(low)):
            yield SaidInCourt(match.start(), match.end(), field, value)
            break
    if _CLOCK_ANYWHERE.search(low) and not _DELAYED.search(low):
        for field, pattern in _TIMES:
            if (match := pattern.search(low)) is not None and (field == BEGINS or not _OTHERS.search(low)):
                yield SaidInCourt(match.start(), match.end(), field, match["clock"].replace(".", ":").zfill(5))


def _admission(low: str) -> Iterator[SaidInCourt]:
    if _WE.search(low) is None and (_OTHERS.search(low) or not _ROOM.search(low)):
        return
    refused, entered, removed = _NOT_ADMITTED.search(low), _LET_IN.search(low), _REMOVED.search(low)
    if refused is not None and not entered and not _AT_LAST.search(low):
        yield SaidInCourt(refused.start(), refused.end(), ADMITTED, "no")
    elif entered is not None and not refused and _WE.search(low):
        value = "waited" if _AT_LAST.search(low) else "yes"
        yield SaidInCourt(entered.start(), entered.end(), ADMITTED, value)
    if removed is not None and _WE.search(low):
        yield SaidInCourt(removed.start(), removed.end(), ADMITTED, "removed")
