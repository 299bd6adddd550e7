# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings as a paper of the desk, to go through at a meeting; without names and values if that is asked for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kzdesk.documents.submissions.finding_list import NAME, FindingList, ListedFinding, ListOfFindings
from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.finding import SEVERITIES, Fact
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import record_type
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.said import sentence
from kzdesk.services.display import Display
from kzdesk.services.export import DeskPaper
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.review.answers import Found
from kzdesk.services.subjects import Origin, Subjects
from kzdesk.store.titles import person_title
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

CODE_LENGTH = 8
_FACT = QT_TRANSLATE_NOOP("finding_list", "{kind}, {field}")
_VALUE = QT_TRANSLATE_NOOP("finding_list", "{fact}: {value}")
_OF = QT_TRANSLATE_NOOP("finding_list", "{fact} – {title}")
_ANSWERED = QT_TRANSLATE_NOOP("finding_list", "{answer}: {reason}")
_SEVERAL = 3


def code(found: Found) -> str:
    """Return what a finding is found by: the beginning of its key, which changes when its facts do."""
    return found.finding.key[:CODE_LENGTH]


@dataclass(frozen=True, slots=True)
class _Known:
    """What people and records are called, by their ids."""

    people: Mapping[str, str] = field(default_factory=dict)
    origins: Mapping[str, Origin] = field(default_factory=dict)

    @property
    def titles(self) -> dict[str, str]:
        return {each.id: each.title for each in self.origins.values()}


class FindingLists:
    """Makes lists of findings of one vault."""

    def __init__(self, vault: Vault, display: Display, wordings: HouseWordings) -> None:
        """Show values by this display, in words of `wordings`."""
        self._vault, self._display, self._wordings = vault, display, wordings

    def prepare(self, found: Iterable[Found], tr: Translate, language: str, *, names: bool) -> DeskPaper:
        """Return a list of these findings, ready to be written.

        Without `names` no sentence, value, title or reason stands in it: only weight, class, the kinds of record and
        the fields. Raises `Refused` when lists are not written in `language`.
        """
        several = tuple(found)
        words = self._wordings.words(NAME, language)
        with self._vault.transaction() as tx:
            state, people = tx.log.state(), _called(tx, several) if names else {}
        facts = [fact for each in several for fact in each.finding.facts] if names else []
        known = _Known(people, Subjects(self._vault, self._display).origins_of(referred(facts)))
        lines = tuple(self._listed(each, known, tr, names=names) for each in several)
        ordered = sorted(lines, key=lambda each: (names and not each.about, each.about.casefold() or each.check))
        today = PartialDate(self._vault.clock.now().astimezone().date().isoformat())
        outline = FindingList().outline(ListOfFindings(today, tuple(ordered), names), words)
        return DeskPaper(outline, f"{NAME}-{today}", NAME, language, tuple(people), state)

    def _listed(self, found: Found, known: _Known, tr: Translate, *, names: bool) -> ListedFinding:
        finding, answer = found.finding, found.answer
        told = self._display.label("finding_answers", answer.answer) if answer is not None else ""
        if answer is not None and names:
            told = tr(_ANSWERED.format(answer=told, reason=answer.reason))
        people = finding.people if len(finding.people) < _SEVERAL else ()
        return ListedFinding(
            code=code(found),
            weight=tr(SEVERITIES[finding.severity]),
            check=tr(next(each.label for each in CHECKS if each.name == finding.check)),
            about=", ".join(known.people[each] for each in people if each in known.people),
            sentence=sentence(tr(finding.message)) if names else "",
            facts=tuple(dict.fromkeys(self._facts(finding.facts, known, tr, names=names))),
            next_step=tr(finding.next_step) if names or not finding.next_step.values else "",
            answer=told,
        )

    def _facts(self, facts: Iterable[Fact], known: _Known, tr: Translate, *, names: bool) -> Iterator[str]:
        for fact in facts:
            cls = record_type(fact.record_type)
            label = next((item.label for item in specs(cls) if item.name == fact.field), None)
            said = tr(_FACT.format(kind=cls.LABEL, field=label)) if label is not None else tr(cls.LABEL)
            value = self._display.told(fact, known.titles) if names else ""
            if value:
                said = tr(_VALUE.format(fact=said, value=value))
            origin = known.origins.get(fact.record_id)
            yield tr(_OF.format(fact=said, title=origin.known_as)) if origin is not None and origin.known_as else said


def referred(facts: Iterable[Fact]) -> dict[str, str]:
    """Return the records that facts stand in and those that their values refer to: types by id."""
    found: dict[str, str] = {}
    for fact in facts:
        found[fact.record_id] = fact.record_type
        for item in specs(record_type(fact.record_type)):
            if item.name == fact.field and item.target:
                found[fact.value] = item.target
    return found


def _called(tx: Tx, found: Iterable[Found]) -> dict[str, str]:
    people = dict.fromkeys(person for each in found for person in each.finding.people)
    several = tx.records.grouped(PersonName, "person", people)
    return {person: title for person, names in several.items() if (title := person_title(names))}
