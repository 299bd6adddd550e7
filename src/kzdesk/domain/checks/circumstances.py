# SPDX-License-Identifier: GPL-3.0-or-later
"""What was done to a person against where the person was: acts, custody, restrictions, consent and assessments."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks import legal_grounds, published_on, restrictions_given, sources_dated, victims_afterwards
from kzdesk.domain.checks.dated import before, fact, known
from kzdesk.domain.checks.files import PersonFile, Suffered
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.checks.whereabouts import apart
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.said import said_date

NAME: Final = "circumstances"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Acts, places, restrictions and consent against the rest")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both with the source and correct the one that is wrong.")
_finding: Final = OnPerson(NAME, _LOOK)
_KILLED: Final = QT_TRANSLATE_NOOP(
    "checks", "A killing or a death in custody is dated {date}, but the death of the person {other}."
)
_DIED_FREE: Final = QT_TRANSLATE_NOOP(
    "checks", "A death in custody is dated {date}, but no custody of the person is recorded on that day."
)
_ARRESTED: Final = QT_TRANSLATE_NOOP(
    "checks", "An arbitrary arrest is dated {date}, but the custody that begins nearest to it begins on {other}."
)
_NOT_INSIDE: Final = QT_TRANSLATE_NOOP(
    "checks", "An act in a place of detention is dated {date}, but no custody of the person is recorded on that day."
)
_ELSEWHERE: Final = QT_TRANSLATE_NOOP(
    "checks", "An act of {date} is recorded in one place of detention, but the person was held in another on that day."
)
_AWAY: Final = QT_TRANSLATE_NOOP(
    "checks", "An act of {date} is recorded in one place, but the person was in custody in another on that day."
)
_WITH_LAWYER: Final = QT_TRANSLATE_NOOP(
    "checks", "A lawyer is recorded as denied from {date}, but as admitted already on {other}."
)
_REACHED: Final = QT_TRANSLATE_NOOP(
    "checks", "The person is recorded as held incommunicado from {date}, but a lawyer or the family knew on {other}."
)
_FREE_AFTER: Final = QT_TRANSLATE_NOOP(
    "checks", "The victim is recorded as free after the act that ended on {date}, but {kind} goes on from {start}."
)
_AFTERWARDS: Final = QT_TRANSLATE_NOOP(
    "checks", "The victim is recorded as held after the act of {date}, but the person’s custody ended before it."
)
_PROBATION: Final = QT_TRANSLATE_NOOP(
    "checks", "Probation from {date} is recorded while the person serves {kind} since {start}."
)
_BEFORE_VERDICT: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The restriction began on {date}, before the only verdict on {other}, but is not marked as imposed before it.",
)
_NOT_SERVED: Final = QT_TRANSLATE_NOOP(
    "checks", "The restriction is marked as going on after the sentence is served, but {kind} since {start} has no end."
)
_LIST_DAY: Final = QT_TRANSLATE_NOOP(
    "checks", "The restriction of the financial list is dated {date}, but the confirmed entry in the list {other}."
)
_LIST_LEFT: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The entry in the financial list was removed on {date}, but the restriction has no end, or ends on {other}.",
)
_DEAD: Final = QT_TRANSLATE_NOOP("checks", "The decision to list as of {date} is about somebody who died on {other}.")
_FREE: Final = QT_TRANSLATE_NOOP(
    "checks", "The decision to list as of {date} is about somebody whose last custody ended on {other}."
)
_TWO_DECISIONS: Final = QT_TRANSLATE_NOOP("checks", "Two assessments as of {date} decide differently.")
_NO_CONVICTION: Final = QT_TRANSLATE_NOOP(
    "checks",
    "A restriction that follows from a conviction is recorded, but every charge ended in acquittal or was dropped.",
)
_BEFORE_EVENT: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Custody in the only case of the person began on {date}, before the event that the case is about, {other}.",
)
_BEFORE_CASE: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} began on {date}, but the only case of the person was opened on {other}."
)
_PRISON_DOCTOR: Final = QT_TRANSLATE_NOOP(
    "checks", "A prison doctor examined the person on {date}, but no custody is recorded on that day."
)
_WENT_ON: Final = QT_TRANSLATE_NOOP(
    "checks", "An act against the body or liberty of the person goes on until {date}, after the death on {other}."
)
_NOT_SERVING: Final = QT_TRANSLATE_NOOP(
    "checks", "After the act of {date} the victim is recorded as serving a sentence, but no sentence served then is."
)
_NOTHING_MORE: Final = QT_TRANSLATE_NOOP(
    "checks", "On {date} the person asked that nothing be recorded, but the consent of {other} is not withdrawn."
)
_BODILY: Final = frozenset({
    *("torture", "cidt", "arbitrary_arrest", "arbitrary_detention", "excessive_force", "incommunicado"),
    *("denial_medical", "forced_confession", "punitive_psychiatry", "denial_counsel"),
})  # fmt: skip
_PUNISHED: Final = frozenset({"imprisonment", "penal_arrest", "restriction", "hospital", "psychiatric"})
_NOT_HIDDEN: Final = QT_TRANSLATE_NOOP(
    "checks", "The person is recorded as disappeared on {date}, but also under {kind} in a known facility."
)
_NOT_YET_HELD: Final = QT_TRANSLATE_NOOP(
    "checks", "The decision to list as of {date} is about somebody whose first custody began on {other}."
)
_HIDDEN: Final = frozenset({"missing", "unofficial"})
_FEW_DAYS: Final = 3
_DEADLY: Final = frozenset({"unlawful_killing", "custody_death"})
_DETAINS: Final = frozenset(
    {"police", "ivs", "sizo", "knb_sizo", "reception", "colony", "prison", "settlement", "cell"}
)
_DEPRIVING: Final = frozenset({
    *("delivery", "detention", "preventive", "admin_detention", "admin_arrest", "pretrial", "extradition"),
    *("penal_arrest", "imprisonment", "psychiatric", "hospital", "unofficial", "missing"),
})  # fmt: skip
_CRIMINAL: Final = frozenset({"detention", "pretrial", "house_arrest"})
_ACCUSED: Final = frozenset({"suspect", "accused", "defendant", "convict"})
_CONVICTED: Final = frozenset({"probation", "unexpunged_record", "ban_post", "ban_activity"})
_OVER: Final = frozenset({"acquitted", "dropped"})
_NEAR: Final = 40
_LATE_DEATH: Final = 60


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield what was done to or about a person that does not fit where and who the person was."""
    for suffered in file.acts:
        yield from _death(file, suffered)
        yield from _custody(file, suffered)
        yield from _contact(file, suffered)
        yield from _examined(file, suffered)
    yield from _before_event(file)
    yield from _restrictions(file)
    yield from _assessments(file)
    yield from victims_afterwards.look(file)
    yield from restrictions_given.look(file)
    yield from legal_grounds.look(file)
    yield from published_on.look(NAME, file)
    yield from sources_dated.look(NAME, file)
    yield from _taken_back(file)


def _death(file: PersonFile, suffered: Suffered) -> Iterator[Finding]:
    act, death = suffered.act, known(file.person.death_date)
    day = known(act.end) or known(act.start)
    if day is None:
        return
    if death and act.act_type in _DEADLY and (death.earliest - day.latest).days > _LATE_DEATH:
        message = _KILLED.format(date=said_date(day), other=said_date(death))
        yield _finding(file, message, (fact(act, "start"), fact(file.person, "death_date")))
    if death and act.act_type in _BODILY and known(act.end) and before(death, day):
        message = _WENT_ON.format(date=said_date(day), other=said_date(death))
        yield _finding(file, message, (fact(act, "end"), fact(file.person, "death_date")))
    if act.act_type == "custody_death" and file.custody and not _held(file, day):
        yield _finding(file, _DIED_FREE.format(date=said_date(day)), (fact(act, "start"), fact(act, "act_type")))


def _examined(file: PersonFile, suffered: Suffered) -> Iterator[Finding]:
    """Yield a prison doctor who examined somebody in no custody, and somebody disappeared in official custody."""
    for each in suffered.ill_treatment:
        day = known(each.examined_on)
        if each.examined_by == "prison_doctor" and day and file.custody and not _held(file, day):
            message = _PRISON_DOCTOR.format(date=said_date(day))
            yield _finding(file, message, (fact(each, "examined_by"), fact(each, "examined_on")))
    day = known(suffered.act.start)
    official = [e for e in (_held(file, day) if day else []) if e.facility and e.custody_kind not in _HIDDEN]
    if suffered.act.act_type == "disappearance" and day and official:
        message = _NOT_HIDDEN.format(date=said_date(day), kind=said_custody(official[0].custody_kind))
        yield _finding(file, message, (fact(suffered.act, "act_type"), fact(official[0], "facility")))


def _before_event(file: PersonFile) -> Iterator[Finding]:
    """Yield criminal custody from before the event of the only case, where the person is accused in it."""
    part = file.parts[0] if len(file.parts) == 1 else None
    event = part.event if part and part.participation.role in _ACCUSED else None
    begun = known(event.start) if event else None
    starts = [(day, each) for each in file.custody if each.custody_kind in _CRIMINAL and (day := known(each.start))]
    if event is not None and begun is not None and starts:
        day, first = min(starts, key=lambda pair: pair[0].earliest)
        if before(day, begun):
            message = _BEFORE_EVENT.format(date=said_date(day), other=said_date(begun))
            yield _finding(file, message, (fact(first, "start"), fact(event, "start")))
    opened = known(part.case.opened) if part and part.participation.role in _ACCUSED else None
    for day, each in starts:
        if part and opened and each.custody_kind != "detention" and (opened.earliest - day.latest).days > _FEW_DAYS:
            message = _BEFORE_CASE.format(
                kind=said_custody(each.custody_kind), date=said_date(day), other=said_date(opened)
            )
            yield _finding(file, message, (fact(each, "start"), fact(part.case, "opened")))
            return


def _held(file: PersonFile, day: PartialDate) -> list[CustodyEpisode]:
    """Return the custody that may have been running on a day, a day more or less."""
    found = []
    for each in file.custody:
        start, end = known(each.start), known(each.end)
        early = start is not None and (start.earliest - day.latest).days > 1
        late = end is not None and (day.earliest - end.latest).days > 1
        if each.custody_kind in _DEPRIVING and not early and not late:
            found.append(each)
    return found


def _custody(file: PersonFile, suffered: Suffered) -> Iterator[Finding]:
    act, day = suffered.act, known(suffered.act.start)
    if day is None or not file.custody:
        return
    where = file.around.facilities.get(act.facility)
    held = _held(file, day)
    if where is not None and where.facility_type in _DETAINS and not held:
        yield _finding(file, _NOT_INSIDE.format(date=said_date(day)), (fact(act, "start"), fact(act, "facility")))
    elsewhere = [each for each in held if each.facility and each.facility != act.facility]
    if where is not None and where.facility_type in _DETAINS and elsewhere and len(elsewhere) == len(held):
        facts = (fact(act, "facility"), fact(elsewhere[0], "facility"))
        yield _finding(file, _ELSEWHERE.format(date=said_date(day)), facts, severity=Severity.HINT)
    if where is None and held and act.place and act.act_type in _BODILY:
        yield from _in_another_place(file, suffered, day, held)
    starts = [(start, each) for each in file.custody if (start := known(each.start)) and start.exact]
    if act.act_type == "arbitrary_arrest" and day.exact and starts:
        start, nearest = min(starts, key=lambda pair: abs((pair[0].earliest - day.earliest).days))
        if 1 < abs((start.earliest - day.earliest).days) < _NEAR:
            message = _ARRESTED.format(date=said_date(day), other=said_date(start))
            yield _finding(file, message, (fact(act, "start"), fact(nearest, "start")), severity=Severity.HINT)
    yield from _status(file, suffered, day)


def _in_another_place(
    file: PersonFile, suffered: Suffered, day: PartialDate, held: list[CustodyEpisode]
) -> Iterator[Finding]:
    """Yield an act in another place than all custody that was running well before and after that day."""
    inside = [
        each
        for each in held
        if (start := known(each.start)) and before(start, day) and (not (end := known(each.end)) or before(day, end))
    ]
    facilities = file.around.facilities
    places = [facilities[each.facility].place if each.facility in facilities else each.place for each in inside]
    if places and all(apart(file.around, suffered.act.place, place) for place in places):
        facts = (fact(suffered.act, "place"), fact(inside[0], "facility" if inside[0].facility else "place"))
        yield _finding(file, _AWAY.format(date=said_date(day)), facts, severity=Severity.HINT)


def _status(file: PersonFile, suffered: Suffered, day: PartialDate) -> Iterator[Finding]:
    act, end = suffered.act, known(suffered.act.end)
    if act.status_at_end in ("detained", "serving"):
        ends = [over for each in file.custody if (over := known(each.end))]
        if len(ends) == len(file.custody) and all(before(over, end or day) for over in ends):
            facts = (fact(act, "status_at_end"), fact(file.custody[-1], "end"))
            yield _finding(file, _AFTERWARDS.format(date=said_date(day)), facts)
    kinds = {each.custody_kind for each in _held(file, end or day)} | _running(file, end or day)
    if act.status_at_end == "serving" and file.custody and not kinds & _PUNISHED:
        message = _NOT_SERVING.format(date=said_date(day))
        yield _finding(file, message, (fact(act, "status_at_end"), fact(file.custody[-1], "custody_kind")))
    for each in file.custody if act.status_at_end == "free" and end is not None and end.exact else ():
        start, over = known(each.start), known(each.end)
        goes_on = each.end is None or (over is not None and end is not None and (over.earliest - end.latest).days > 1)
        if start and end and before(start, end) and goes_on and each.custody_kind in _DEPRIVING:
            said = {"kind": said_custody(each.custody_kind), "start": said_date(start), "date": said_date(end)}
            yield _finding(file, _FREE_AFTER.format(**said), (fact(act, "status_at_end"), fact(each, "start")))
            return


def _running(file: PersonFile, day: PartialDate) -> set[str]:
    """Return the kinds of restriction of liberty that may have been running on a day."""
    return {each.custody_kind for each in file.custody if each.in_force(day.latest) or each.in_force(day.earliest)}


def _contact(file: PersonFile, suffered: Suffered) -> Iterator[Finding]:
    """Yield lawyers denied, or people held incommunicado, where access is recorded on the first days of the act."""
    act, day = suffered.act, known(suffered.act.start)
    fields = {"denial_counsel": ("lawyer_access",), "incommunicado": ("lawyer_access", "family_notified")}
    for field in fields.get(act.act_type, ()):
        for each in _held(file, day) if day else ():
            reached = known(getattr(each, field))
            end = known(act.end)
            within = reached is not None and day is not None and (reached.earliest - day.latest).days <= 0
            until = reached is not None and end is not None and before(reached, end)
            if reached is not None and day is not None and (within or until):
                message = _WITH_LAWYER if act.act_type == "denial_counsel" else _REACHED
                said = message.format(date=said_date(day), other=said_date(reached))
                yield _finding(file, said, (fact(act, "act_type"), fact(each, field)))


def _restrictions(file: PersonFile) -> Iterator[Finding]:
    charges = [charge for part in file.parts for charge in part.charges]
    cleared = bool(charges) and all(each.stage in _OVER for each in charges)
    serving = [each for each in file.custody if each.custody_kind == "imprisonment" and each.end is None]
    starts = [(start, each) for each in serving if (start := known(each.start))]
    for each in file.restrictions:
        day = known(each.start)
        if cleared and each.restriction_type in _CONVICTED:
            yield _finding(file, _NO_CONVICTION, (fact(each, "restriction_type"), fact(charges[0], "stage")))
        for start, episode in starts:
            said = {"kind": said_custody(episode.custody_kind), "start": said_date(start)}
            facts = (fact(each, "restriction_type"), fact(episode, "start"))
            if each.restriction_type == "probation" and day and before(start, day) and each.end is None:
                yield _finding(file, _PROBATION.format(**said, date=said_date(day)), facts)
            if each.after_served:
                facts = (fact(each, "after_served"), fact(episode, "start"))
                yield _finding(file, _NOT_SERVED.format(**said), facts, severity=Severity.HINT)
    yield from _unmarked(file)
    yield from _financial(file)


def _unmarked(file: PersonFile) -> Iterator[Finding]:
    firsts = [each.sentence for part in file.parts for each in part.sentences if each.sentence.level == "first"]
    verdict = known(firsts[0].pronounced) if len(firsts) == len(file.parts) == 1 else None
    for each in file.restrictions if verdict else ():
        day = known(each.start)
        if verdict and day and before(day, verdict) and not each.before_verdict:
            message = _BEFORE_VERDICT.format(date=said_date(day), other=said_date(verdict))
            facts = (fact(each, "start"), fact(each, "before_verdict"), fact(firsts[0], "pronounced"))
            yield _finding(file, message, facts, severity=Severity.HINT)


def _financial(file: PersonFile) -> Iterator[Finding]:
    """Yield restrictions of the financial list that the confirmed entry of the list dates otherwise."""
    own = [each for each in file.restrictions if each.restriction_type == "fin_list"]
    entries = [each for each in file.financial_list if each.match_status == "confirmed"]
    if len(own) != 1 or len(entries) != 1:
        return
    (restriction,), (entry,) = own, entries
    start, added = known(restriction.start), known(entry.added_on)
    if start and added and (before(start, added) or before(added, start)):
        message = _LIST_DAY.format(date=said_date(start), other=said_date(added))
        yield _finding(file, message, (fact(restriction, "start"), fact(entry, "added_on")))
    end, removed = known(restriction.end), known(entry.removed_on)
    if removed and (restriction.end is None or (end and before(removed, end))):
        message = _LIST_LEFT.format(date=said_date(removed), other=said_date(end or PartialDate("XXXX")))
        yield _finding(file, message, (fact(restriction, "end"), fact(entry, "removed_on")))


def _assessments(file: PersonFile) -> Iterator[Finding]:
    death = known(file.person.death_date)
    ends = [over for each in file.custody if (over := known(each.end))]
    freed = max(ends, key=lambda day: day.latest) if ends and len(ends) == len(file.custody) else None
    starts = [begun for each in file.custody if (begun := known(each.start))]
    whole = bool(starts) and len(starts) == len(file.custody)
    first = min(starts, key=lambda day: day.earliest) if whole else None
    seen: dict[str, str] = {}
    for each in file.assessments:
        day = known(each.as_of)
        if day is None or not each.decision:
            continue
        facts = (fact(each, "as_of"), fact(each, "decision"))
        if each.decision == "list" and death and before(death, day):
            yield _finding(file, _DEAD.format(date=said_date(day), other=said_date(death)), facts)
        elif each.decision == "list" and first and before(day, first):
            yield _finding(file, _NOT_YET_HELD.format(date=said_date(day), other=said_date(first)), facts)
        elif each.decision == "list" and freed and before(freed, day):
            yield _finding(file, _FREE.format(date=said_date(day), other=said_date(freed)), facts)
        if seen.setdefault(str(day), each.decision) != each.decision:
            yield _finding(file, _TWO_DECISIONS.format(date=said_date(day)), facts)


def _taken_back(file: PersonFile) -> Iterator[Finding]:
    """Yield consent that stands although the person later asked that nothing be recorded."""
    refusals = [(day, each) for each in file.consents if "C0" in each.levels and (day := known(each.obtained_on))]
    for day, refusal in refusals:
        for each in file.consents:
            given = known(each.obtained_on)
            if given is not None and "C0" not in each.levels and each.withdrawn_on is None and before(given, day):
                message = _NOTHING_MORE.format(date=said_date(day), other=said_date(given))
                yield _finding(file, message, (fact(refusal, "levels"), fact(each, "withdrawn_on")))
