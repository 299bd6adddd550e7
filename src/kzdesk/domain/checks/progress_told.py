# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a case has come, and whether it is the first one, as texts tell without a date, against the verdicts."""

from collections.abc import Iterable, Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact, known
from kzdesk.domain.checks.files import CaseFile, Part, PersonFile, Punished
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, in_small_letters, sentences
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.checks.told import CORRECT_ONE, agree, passage_fact, place, quoted
from kzdesk.domain.checks.undated import SaidStatus, Undated
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.person import Person
from kzdesk.domain.said import said_date

_FIRST: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” tells of no earlier conviction; one of {date} is on record."
)
_ONLY: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” tells of an earlier conviction; only the one of {date} is on record."
)
_AHEAD: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” tells of a case without a verdict; one of {date} is on record."
)
_MARKS: Final = (
    *("convict", "tried", "criminal record", "first-time", "trial", "investigat", "verdict", "sentenced", "prosecut"),
    *("суд", "уголовн", "приговор", "следстви", "расследовани", "осужд", "процесс", "сот", "тергеу", "үкім"),
)
_NEVER: Final = late(
    r"\bnever (?:previously |before )?(?:been )?(?:convicted|tried|sentenced|prosecuted)"
    r"|\b(?:no|without(?: any| an?)?) (?:previous|prior|earlier|past) (?:criminal )?(?:convictions?|records?"
    r"|sentences?)"
    r"|\b(?:no|without a|clean) criminal record|\bnot (?:been )?(?:previously |earlier )?(?:convicted|tried) before\b"
    r"|\bnot (?:been )?(?:previously|earlier) convicted|\bfirst[- ]time offender|\b(?:his"
    r"|her) first (?:ever )?conviction"
    r"|\b(?:ранее|прежде|раньше) (?:никогда )?не (?:был[аи]? )?(?:судим|судил|осужд|привлека)\w*(?! к админ)"
    r"|\bне (?:был[аи]? )?(?:ранее |прежде )?судим[аы]?\b|\bнесудим\w*|\bсудимост\w+ (?:ранее )?(?:не име\w+|нет\b)"
    r"|\bне име\w+ судимост\w+|\bбез судимост\w+|\bвпервые осужд\w+|\bосужд\w+ впервые"
    r"|\bбұрын (?:соңды )?(?:ешқашан |ешқандай )?(?:сотталма\w+|соттал\w+ емес|сотталып көрме\w+)"
    r"|\bсоттылығы (?:жоқ|болма\w+)"
    r"|\b(?:ешқашан|бірде-бір рет) сотталма\w+"
)
_BEFORE: Final = late(
    r"\b(?:previously|already|twice|repeatedly) (?:been )?convicted|\b(?:previous|prior"
    r"|earlier) (?:criminal )?convictions?"
    r"|\bha[sd] a (?:criminal record|(?:previous|prior) conviction)|\bconvicted (?:twice|before)\b"
    r"|\bранее (?:уже )?(?:был[аи]? )?(?:судим|осужд[её]н)[аы]?\b|\b(?:дважды|трижды|неоднократно) судим\w*"
    r"|\bимеет судимост\w+|\bбұрын(?: да)? сотталған(?! емес)|\bсоттылығы бар"
)
_NOT_YET: Final = late(
    r"\b(?:trial|court hearings?|hearings)(?: (?:of|against) [^.;,]{1,30}?)? ha(?:s|ve) (?:still )?not (?:yet )?"
    r"(?:begun|started|opened|commenced|taken place)"
    r"|\btrial(?: (?:of|against) [^.;,]{1,30}?)? (?:is|has) (?:still )?(?:yet|due|about|expected|scheduled"
    r"|set) to (?:begin|start|open)"
    r"|\b(?:is|are|remains?|has been) (?:still |currently |now )?(?:awaiting|waiting for) (?:the |his |her "
    r"|a )?(?:trial|verdict)"
    r"|\bawaits (?:the |his |her |a )?(?:trial|verdict|start of the trial)"
    r"|\bha(?:s|ve) (?:still )?not (?:yet )?(?:been (?:tried|convicted|sentenced)|(?:stood|gone on|come to) trial)"
    r"|\b(?:pre-?trial )?investigation (?:is |has )?(?:still )?(?:continues|goes on|ongoing|under ?way|in progress"
    r"|not (?:yet )?(?:over|finished|ended|been completed|complete))|\bis (?:still |currently )?under investigation"
    r"|\b(?:verdict|judgment|sentence) (?:is still pending|has (?:still )?not (?:yet )?been (?:given|passed"
    r"|pronounced|delivered))"
    r"|\bno verdict (?:has been|so far|yet)|\bis (?:still |currently |now )?(?:on|standing) trial\b"
    r"|\btrial (?:is (?:still )?(?:ongoing|under ?way|in progress)|(?:still )?(?:continues|goes on))"
    r"|\b(?:суд|процесс|судебный процесс)(?: над [^.;,]{1,30}?)?(?: по [^.;,]{1,25}?)? (?:пока |до сих пор "
    r"|вс[её] )?(?:ещ[её] )?(?:пока )?"
    r"не (?:начал\w*|начинал\w*|состоял\w*|назначен)"
    r"|\b(?:ожида\w+|жд[её]т|дожида\w+) (?:начала )?(?:суда|приговора|процесса|судебн\w+)"
    r"|\b(?:следствие|расследование)(?: по [^.;,]{1,25}?)? (?:вс[её] )?(?:ещ[её] |по-прежнему |до сих пор |пока )?"
    r"(?:продолжается|ид[её]т|вед[её]тся|не (?:заверш|окончен|закончен)\w*)|\bвед[её]тся (?:следствие|расследование)"
    r"|\b(?:находится|оста[её]тся) под следствием|\bприговора? (?:пока |до сих пор )?(?:ещ[её] )?(?:не (?:вынес"
    r"|оглаш|объявл)\w+|нет\b)"
    r"|\bдело (?:пока |до сих пор )?(?:ещ[её] )?(?:пока )?не (?:передано|поступило|направлено) в суд"
    r"|\b(?:суд|процесс)(?: над [^.;,]{1,30}?)? (?:вс[её] )?(?:ещ[её] )?(?:продолжается|ид[её]т)\b"
    r"|\bсот(?:ы)?(?: процесі| отырысы| талқылауы)? (?:әлі )?(?:де )?(?:бастал(?:ған жоқ|мады|маған)|болған жоқ"
    r"|болмады)"
    r"|\bсот(?:ты|ын|тың басталуын) күт(?:уде|іп (?:отыр|жүр|жатыр))"
    r"|\bтерге(?:у|уі) (?:әлі )?(?:де )?(?:жүріп жатыр|жүргізілуде|жүргізіліп жатыр|жалғас\w+|аяқтал(?:ған жоқ"
    r"|мады|маған))"
    r"|\bүкім(?:і)? (?:әлі )?(?:де )?(?:шыққан жоқ|шықпады|шықпаған|шығарылған жоқ|жарияланған жоқ|оқылған жоқ)"
    r"|\bіс(?:і)? (?:әлі )?(?:де )?сотқа (?:жіберіл|беріл|өт)(?:ген жоқ|меді|меген)"
)
_OF_OTHERS: Final = late(
    r"complain|tortur|beating|officer|police|appeal|cassation|second|another|new (?:case|charge|trial)|supreme|retrial"
    r"|жалоб|пытк|избиен|сотрудник|полици|апелляц|кассац|втор|друг|нов(?:ое|ого|ый|ом) |повторн|верховн"
    r"|шағым|азапта|полицей|екінші|жаңа|басқа|қайта|жоғарғы"
)
_THEN: Final = late(
    r"\b(?:was|were|had|when|until|before|at (?:that|the) time|if|then|in order|когда|тогда|в то время"
    r"|на тот момент|до того|если|прежде чем|ол кезде|сол кезде|дейін|егер|кезінде|бұған дейін)\b|(?:\A|[,–] )пока\b"
)
_EXPUNGED: Final = late(r"expung|spent|погаш|снят|алынған|жойыл")
_SINCE: Final = late(r"\b(?:since|from|с|со)\s+$")
_SINCE_BEHIND: Final = late(r"\w*\s*(?:бастап|бері)")
_WITHIN: Final = 40
_OF_A_HEARING: Final = frozenset({"hearing", "observation"})
"""Records whose texts tell what goes on at one hearing, perhaps of a higher court."""
_OF_A_DAY: Final = frozenset({"event", "act", "ill_treatment", "information", "intervention"})
"""Records whose texts tell of one day or were told on one, and are not brought up to date."""


def _says(low: str) -> Iterator[SaidStatus]:
    if (match := _NEVER.search(low)) is not None:
        yield SaidStatus(match.start(), match.end(), "first")
    elif (match := _BEFORE.search(low)) is not None:
        yield SaidStatus(match.start(), match.end(), "only")
    match = _NOT_YET.search(low)
    if match and not _OF_OTHERS.search(low) and not _THEN.search(low[max(0, match.start() - _WITHIN) : match.end()]):
        yield SaidStatus(match.start(), match.end(), "ahead")


def _against(check: str, file: PersonFile, passage: Passage, said: SaidStatus) -> Iterator[Finding]:
    tried = _tried(file.parts)
    looks = {"first": _first, "only": _only, "ahead": _ahead}
    yield from looks[said.value](check, file, passage, said, tried)


def of_nobody(check: str, file: CaseFile, passage: Passage) -> Iterator[Finding]:
    """Yield a trial that a text kept with a case tells to lie ahead, of nobody in particular, where all had theirs."""
    everybody = PersonFile(Person(), file.around, parts=tuple(part for _, part in file.parts))
    tried = _tried(everybody.parts)
    for sentence in sentences(passage.text) if has(passage.text, _MARKS) else ():
        for said in _says(in_small_letters(sentence.of(passage.text))):
            if said.value == "ahead":
                where = Stretch(sentence.start + said.start, sentence.start + said.end)
                yield from _ahead(check, everybody, passage, where, tried)


def _tried(parts: Iterable[Part]) -> list[Part]:
    accused = ("suspect", "accused", "defendant", "convict")
    return [each for each in parts if each.case.case_kind == "criminal" and each.participation.role in accused]


def _told_on(file: PersonFile, passage: Passage) -> PartialDate | None:
    """Return the day a text is of, today for one that is kept up to date; None for what was noted at a hearing
    or on an unknown day.
    """
    day = known(passage.as_of) or known(passage.day)
    if passage.record_type in _OF_A_HEARING:
        return None
    if day is not None or passage.record_type in _OF_A_DAY:
        return day
    return PartialDate(file.around.today.isoformat())


def _convictions(file: PersonFile, passage: Passage, tried: list[Part]) -> list[tuple[PartialDate, Punished]]:
    """Return the first verdict of each case that gave a punishment, up to the day of the text, the oldest first."""
    until = _told_on(file, passage)
    found = []
    for part in tried if until is not None else ():
        given = [each for each in part.sentences if each.components and each.sentence.level == "first"]
        day = known(given[0].sentence.pronounced) if given else None
        if day is not None and until is not None and day.latest <= until.latest:
            found.append((day, given[0]))
    return sorted(found, key=lambda pair: pair[0].earliest)


def _first(check: str, file: PersonFile, passage: Passage, where: Stretch, tried: list[Part]) -> Iterator[Finding]:
    """Yield “never convicted before” told of somebody with two cases that ended in a conviction."""
    found = _convictions(file, passage, tried)
    if len(found) < 2 or _EXPUNGED.search(in_small_letters(passage.text)):
        return
    (day, one), (then, _), *_ = found
    told = [each.day for each in dates(passage.text) if each.day is not None and len(each.day.edtf) > len("2022")]
    if any(agree(each, day) for each in told) and not any(agree(each, then) for each in told):
        return
    yield _finding(check, passage, (_FIRST, where), (day, fact(one.sentence, "pronounced")), file.person.id)


def _only(check: str, file: PersonFile, passage: Passage, where: Stretch, tried: list[Part]) -> Iterator[Finding]:
    """Yield an earlier conviction told of somebody of whom one alone is on record: a gap."""
    found = _convictions(file, passage, tried)
    if len(found) == 1 and len(file.parts) == 1:
        day, one = found[0]
        recorded = (day, fact(one.sentence, "pronounced"))
        yield _finding(check, passage, (_ONLY, where), recorded, file.person.id, severity=Severity.HINT)


def _ahead(check: str, file: PersonFile, passage: Passage, where: Stretch, tried: list[Part]) -> Iterator[Finding]:
    """Yield a trial or a verdict told to lie ahead where every case of the person has a verdict by then."""
    until = _told_on(file, passage)
    verdicts = [
        (day, part.sentences[0].sentence)
        for part in tried
        if part.sentences and (day := known(part.sentences[0].sentence.pronounced)) is not None
    ]
    if until is None or not verdicts or len(verdicts) < len(tried):
        return
    if any(day.latest > until.earliest for day, _ in verdicts):
        return
    last, sentence = max(verdicts, key=lambda pair: pair[0].earliest)
    if _dated_before(passage, where, last):
        return
    yield _finding(check, passage, (_AHEAD, where), (last, fact(sentence, "pronounced")), file.person.id)


def _dated_before(passage: Passage, where: Stretch, verdict: PartialDate) -> bool:
    """Return whether the text dates what it tells, other than as lasting since a day, to before the verdict."""
    text = passage.text
    near = [each for each in dates(text) if each.day is not None and abs(each.start - where.start) < 3 * _WITHIN]
    lasting = (bool(_SINCE.search(text, 0, each.start) or _SINCE_BEHIND.match(text, each.end)) for each in near)
    return any(
        not since and each.day is not None and each.day.latest < verdict.earliest and each.end <= where.start
        for each, since in zip(near, lasting, strict=True)
    )


def _finding(
    check: str,
    passage: Passage,
    said: tuple[Message, Stretch],
    recorded: tuple[PartialDate, Fact],
    person: str,
    *,
    severity: Severity = Severity.WARNING,
) -> Finding:
    text, where = said
    message = text.format(place=place(passage), quote=quoted(passage, where), date=said_date(recorded[0]))
    facts = (passage_fact(passage, where.of(passage.text)), recorded[1])
    return Finding(check, severity, message, CORRECT_ONE, facts, (person,) if person else ())


PROGRESS: Final = Undated(_MARKS, _says, _against)
"""Whether a trial lies ahead, and whether there was a conviction before."""
