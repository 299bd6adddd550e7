# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps of a case as texts date them: against their fields on record, and against the order in which steps follow."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import cache, partial
from typing import Final

from kzdesk.domain.checks import recognise_steps as step
from kzdesk.domain.checks.arrests_told import ARRESTS
from kzdesk.domain.checks.complaints_told import COMPLAINTS
from kzdesk.domain.checks.files import CaseFile, PersonFile, TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.progress_told import PROGRESS, of_nobody
from kzdesk.domain.checks.recognise import has, in_small_letters, sentences
from kzdesk.domain.checks.recognise_names import Mention, Register, mentions
from kzdesk.domain.checks.regimes_told import REGIMES
from kzdesk.domain.checks.releases_told import RELEASES
from kzdesk.domain.checks.said_steps import STEPS
from kzdesk.domain.checks.statements import statements_of
from kzdesk.domain.checks.steps_after import AFTER
from kzdesk.domain.checks.steps_in_order import against_hearings, against_verdict, in_order
from kzdesk.domain.checks.steps_read import Named, Step, steps_of
from kzdesk.domain.checks.steps_recorded import recorded_days
from kzdesk.domain.checks.subjects import told_in
from kzdesk.domain.checks.told import CORRECT_ONE, agree, passage_fact, place, slipped
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date

NAME: Final = "steps_told"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Steps of a case, as told")
_DATE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” dates {what} {told}; on record it is {recorded}.")
_UNDATED: Final = (PROGRESS, REGIMES, RELEASES, COMPLAINTS, AFTER, ARRESTS)
_OF_ILL_TREATMENT: Final = frozenset({"act", "ill_treatment"})
_ILL_TREATED: Final = (
    "tortur",
    "ill-treat",
    "beat",
    "violence",
    "пытк",
    "пыта",
    "избие",
    "побо",
    "насили",
    "азапта",
    "қинау",
    "ұрып",
)
_LONG_APART: Final = timedelta(days=400)
_LEEWAY: Final = {step.LAWYER: 1, step.FAMILY: 1, step.EXAMINED: 1, step.COUNTED: 1, step.EXTENDED: 1}
"""In days: what is told “until” a day or counted by nights may be recorded a day apart."""
_SEVERAL_TIMES: Final = frozenset({step.BLOCKED, step.UNBLOCKED, step.EXAMINED, step.EXTENDED, step.CONSENTED})
"""What may happen more than once, of which perhaps only one time is on record: only a slip is then a contradiction."""


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield what the texts kept with one person contradict."""
    for (passage, named), (_, stated) in zip(file.named, file.stated, strict=True):
        whom = partial(tuple[Mention, ...], named)
        if told := steps_of(passage, whom):
            yield from in_order(NAME, passage, told, stated)
            yield from _against(file, [each for each in told if each.who == file.person.id])
        yield from _undated(passage, whom, {file.person.id: file})


def look_case(file: CaseFile) -> Iterator[Finding]:
    """Yield what the texts kept with a case contradict of its course."""
    register = Register.of(name for names, _ in file.parts for name in names) if file.passages else Register({})
    parts = [part for _, part in file.parts]
    people = {
        part.participation.person: PersonFile(
            person, file.around, names, custody=file.custody.get(person.id, ()), parts=(part,)
        )
        for names, part in file.parts
        if (person := file.people.get(part.participation.person)) is not None and part.case.id
    }
    for passage in file.passages:
        named = cache(partial(mentions, passage.text, register, passage.people))
        if told := steps_of(passage, named):
            yield from in_order(NAME, passage, told, statements_of(passage, named(), register))
            yield from against_hearings(NAME, told, file.hearings)
            yield from against_verdict(NAME, told, parts)
        of_one = _undated(passage, named, people)
        yield from (each for each in of_one if each.severity > Severity.HINT)
        if not named():
            yield from of_nobody(NAME, file, passage)


def look_texts(file: TextsFile) -> Iterator[Finding]:
    """Yield what the printed texts contradict of the records of those they tell of, or of themselves."""
    for (passage, named), (_, stated) in zip(file.named, file.stated, strict=True):
        whom = partial(tuple[Mention, ...], named)
        told = steps_of(passage, whom)
        if told:
            yield from in_order(NAME, passage, told, stated)
        for who in dict.fromkeys(each.who for each in told):
            if who in file.people:
                yield from _against(file.people[who], [each for each in told if each.who == who])
        yield from _undated(passage, whom, file.people)


def _undated(passage: Passage, named: Named, people: Mapping[str, PersonFile]) -> Iterator[Finding]:
    """Yield what sentences tell without a date of how a case stands and contradicts the record of whom they tell of."""
    matters = [each for each in _UNDATED if has(passage.text, each.marks)]
    for sentence in sentences(passage.text) if matters else ():
        text = sentence.of(passage.text)
        low = in_small_letters(text)
        for matter in matters:
            for said in matter.says(low) if has(text, matter.marks) else ():
                where = replace(said, start=sentence.start + said.start, end=sentence.start + said.end)
                file = people.get(told_in(passage, named(), sentence, where, with_kin=matter is AFTER))
                if file is not None:
                    yield from matter.against(NAME, file, passage, where)


def _against(file: PersonFile, told: Sequence[Step]) -> Iterator[Finding]:
    for each in told:
        yield from _against_field(file, each, told)
    if len(file.parts) == 1:
        yield from against_verdict(NAME, told, file.parts)


def _against_field(file: PersonFile, each: Step, told: Sequence[Step]) -> Iterator[Finding]:
    """Yield a day that is not the one of its step on record."""
    recorded = recorded_days(file, each.kind)
    if not recorded or any(_same(each, day) for day in recorded) or not _is_meant(each):
        return
    nearest = min(recorded, key=lambda day: abs((day.earliest - each.day.earliest).days))
    alike = [other for other in told if other.kind == each.kind]
    if any(_same(other, day) for other in alike for day in recorded) and not slipped(each.day, nearest):
        return
    several = len(recorded) > 1 or len({other.day for other in alike}) > 1
    if not _of_that_time(each, nearest, several=several):
        return
    values = {"quote": each.quoted, "told": said_date(each.day), "recorded": said_date(nearest)}
    message = _DATE.format(place=place(each.passage), what=STEPS[each.kind], **values)
    facts = (passage_fact(each.passage, str(each.day)), recorded[nearest])
    yield Finding(NAME, Severity.WARNING, message, CORRECT_ONE, facts, (file.person.id,))


def _same(each: Step, day: PartialDate) -> bool:
    leeway = timedelta(days=_LEEWAY.get(each.kind, 0))
    return agree(each.day, day) or abs(each.day.earliest - day.earliest) <= leeway


def _is_meant(each: Step) -> bool:
    """Return whether a complaint is one of ill-treatment."""
    if each.kind != step.COMPLAINED or each.passage.record_type in _OF_ILL_TREATMENT:
        return True
    return has(each.passage.text, _ILL_TREATED)


def _of_that_time(each: Step, recorded: PartialDate, *, several: bool) -> bool:
    """Return whether a day that is not on record is told of the time recorded, not, as may well be, of another."""
    if slipped(each.day, recorded) and not (each.kind == step.EXTENDED and each.day.latest.day == recorded.latest.day):
        return True
    apart = abs(each.day.earliest - recorded.earliest) > _LONG_APART
    return not (each.kind in _SEVERAL_TIMES or several or apart)
