# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a case against what is recorded of it: acquittals with a punishment, punishments of witnesses.

Also an end of custody by death against the death on record.
"""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import before, dated, fact
from kzdesk.domain.checks.files import Part, PersonFile, Punished
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date, said_term

NAME: Final = "outcomes"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "How cases and custody ended")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both with the verdict and correct the one that is wrong.")
_finding: Final = OnPerson(NAME, _LOOK)
_COMPARE: Final = QT_TRANSLATE_NOOP("checks", "Compare both dates with the source and correct the one that is wrong.")
_ACQUITTED: Final = QT_TRANSLATE_NOOP(
    "checks", "Every charge ended in acquittal or was dropped, but the last sentence records {term} of imprisonment."
)
_OFFENCE: Final = QT_TRANSLATE_NOOP("checks", "An administrative case records {term} of imprisonment.")
_ROLE: Final = QT_TRANSLATE_NOOP(
    "checks", "The role of the person in the case is not that of an accused, but a charge or a sentence is recorded."
)
_DIED: Final = QT_TRANSLATE_NOOP("checks", "Custody ended by death on {date}; the death is recorded on {other}.")
_KILLED: Final = QT_TRANSLATE_NOOP(
    "checks", "Death in custody is recorded as an act of {date}; the death is recorded on {other}."
)
_CUSTODY_END: Final = QT_TRANSLATE_NOOP("checks", "the end of custody")
_CLEARED: Final = frozenset({"acquitted", "dropped"})
_CONVICTED: Final = "convicted"
_OTHERS: Final = frozenset({"victim", "witness", "defence_witness", "lawyer", "judge", "prosecutor", "investigator"})


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield outcomes in one person's file that cannot go together."""
    for part in file.parts:
        yield from _sentenced(file, part)
        yield from _role(file, part)
    yield from _died(file)


def _sentenced(file: PersonFile, part: Part) -> Iterator[Finding]:
    last = max(part.sentences, key=_spoken, default=None)
    imprisoned = [each for each in (last.components if last else ()) if each.component_type == "imprisonment"]
    for component in imprisoned[:1]:
        term = said_term(component.term) if component.term else "?"
        if part.case.case_kind == "administrative":
            where = (fact(component, "component_type"), fact(part.case, "case_kind"))
            yield _finding(file, _OFFENCE.format(term=term), where)
        if part.charges and all(each.stage in _CLEARED for each in part.charges):
            facts = (*(fact(each, "stage") for each in part.charges), fact(component, "component_type"))
            yield _finding(file, _ACQUITTED.format(term=term), facts)


def _spoken(each: Punished) -> str:
    return str(each.sentence.pronounced or "")


def _role(file: PersonFile, part: Part) -> Iterator[Finding]:
    """Yield a charge that led to conviction, or a sentence, of somebody who is no accused in the case."""
    role = part.participation.role
    charged = next((each for each in part.charges if each.stage == _CONVICTED), None)
    sentenced = next((each.sentence for each in part.sentences), None)
    if role in _OTHERS and (charged or sentenced):
        facts = [fact(part.participation, "role")]
        facts += [fact(charged, "stage")] if charged else []
        facts += [fact(sentenced, "pronounced")] if sentenced else []
        yield _finding(file, _ROLE, tuple(facts))


def _died(file: PersonFile) -> Iterator[Finding]:
    ends = [
        end for episode in file.custody if episode.end_reason == "died" for end in dated(episode, "end", _CUSTODY_END)
    ]
    killed = [each.act for each in file.acts if each.act.act_type == "custody_death"]
    acts = [day for act in killed for day in dated(act, "end" if act.end is not None else "start", _CUSTODY_END)]
    for death in dated(file.person, "death_date", _CUSTODY_END):
        for end in ends:
            if before(death.day, end.day) or before(end.day, death.day):
                message = _DIED.format(date=said_date(end.day), other=said_date(death.day))
                yield _finding(file, message, (end.fact, death.fact), _COMPARE, Severity.ERROR)
        for act in acts:
            if before(act.day, death.day) or before(death.day, act.day):
                message = _KILLED.format(date=said_date(act.day), other=said_date(death.day))
                yield _finding(file, message, (act.fact, death.fact), _COMPARE)
