# SPDX-License-Identifier: GPL-3.0-or-later
"""From facts in force to the entry of a published list: first line, generated dates, narrative, and its problems."""

import re
from dataclasses import dataclass

from kzdesk.documents.submissions import published_list as printed
from kzdesk.domain.dates import format_date
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.case import Charge, Provision
from kzdesk.domain.records.listing import ListEntry
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.consents import ALL_TIME, NAMED, levels_in_force, withdrawal
from kzdesk.services.list_facts import PersonFacts, Verdict
from kzdesk.services.standings import stands_in

NO_LATIN_NAME = QT_TRANSLATE_NOOP("editions", "No Latin name: the printed list has none to print.")
NO_CUSTODY = QT_TRANSLATE_NOOP("editions", "No custody in force on {date}: this person may not belong on the list.")
WRONG_SECTION = QT_TRANSLATE_NOOP("editions", "Custody in force on {date} belongs to another section.")
NO_TERM = QT_TRANSLATE_NOOP("editions", "No sentence to imprisonment in force on {date}.")
NO_CHARGES = QT_TRANSLATE_NOOP("editions", "No charges to print.")
TWICE = QT_TRANSLATE_NOOP("editions", "This person stands on the list more than once.")
NOT_ASSESSED = QT_TRANSLATE_NOOP("editions", "No assessment with the decision to list.")
WITHDRAWN = QT_TRANSLATE_NOOP("editions", "Consent to be named was withdrawn ({date}): this entry cannot be exported.")
WITHDRAWN_SOME_DAY = QT_TRANSLATE_NOOP("editions", "Consent to be named was withdrawn: this entry cannot be exported.")
NO_CONSENT = QT_TRANSLATE_NOOP(
    "editions", "Not printed: no consent to be named is in force, and no earlier publication stands in for it."
)
SECTION_OF = {"C": "convicted", "P": "under_arrest"}
_BLANK_LINE = re.compile(r"\n[ \t]*\n+")


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a long text; empty lines part them."""
    pieces = (" ".join(piece.split("\n")).strip() for piece in _BLANK_LINE.split(text))
    return tuple(piece for piece in pieces if piece)


@dataclass(frozen=True, slots=True)
class EntryPrinter:
    """Makes printed entries for one edition in one language. `date` is the edition's date as people read it."""

    vocabularies: Vocabularies
    language: str
    date: str

    def section_of(self, facts: PersonFacts) -> str:
        """Return the section that the custody in force asks for; empty when nothing in force is listed."""
        marks = {self._mark(each.custody_kind) for each in facts.custody}
        return next((code for mark, code in SECTION_OF.items() if mark in marks), "")

    def entry(self, row: ListEntry, facts: PersonFacts, section: str) -> printed.ListedEntry:
        """Return the entry as the submission prints it."""
        name = facts.name(row.printed_name)
        surname = name.surname if name else ""
        given = (name.given or ("" if surname else name.written)) if name else ""
        return printed.ListedEntry(
            given=given,
            surname=surname,
            lead=self._lead(row, facts, section),
            statements=() if row.without_dates else self._statements(facts, section),
            narrative=paragraphs(row.narrative),
        )

    def problems(self, row: ListEntry, facts: PersonFacts, section: str) -> tuple[Message, ...]:
        """Return what a reader would hold against this entry."""
        found: list[Message] = []
        name = facts.name(row.printed_name)
        if name is None or name.script != "latin":
            found.append(NO_LATIN_NAME)
        belongs = self.section_of(facts)
        if not belongs:
            found.append(NO_CUSTODY.format(date=self.date))
        elif belongs != section:
            found.append(WRONG_SECTION.format(date=self.date))
        lead = self._lead(row, facts, section)
        if isinstance(lead, printed.Convicted) and not any(each.term for each in lead.sentences):
            found.append(NO_TERM.format(date=self.date))
        charges = lead.charges if isinstance(lead, printed.Charged) else None
        if isinstance(lead, printed.Convicted):
            charges = tuple(charge for each in lead.sentences for charge in each.charges)
        if charges == ():
            found.append(NO_CHARGES)
        if facts.assessment is None or facts.assessment.decision != "list":
            found.append(NOT_ASSESSED)
        return (*_of_consent(facts), *found)

    def _lead(self, row: ListEntry, facts: PersonFacts, section: str) -> printed.Lead:
        if row.lead_override:
            return printed.Verbatim(row.lead_override)
        if section == "convicted":
            verdicts = [each for each in facts.verdicts if each.deprivation]
            return printed.Convicted(tuple(self._sentence(each) for each in verdicts))
        wanted = next((each for each in facts.custody if each.custody_kind == "extradition"), None)
        if wanted is not None:
            citizen = next((self._citizen(code) for code in facts.person.citizenship), "")
            return printed.Extradition(citizen, self._label("countries", wanted.requesting_state))
        return printed.Charged(self._charges(facts.pending), _purpose(facts.pending))

    def _sentence(self, verdict: Verdict) -> printed.ListedSentence:
        component = verdict.deprivation
        return printed.ListedSentence(
            charges=self._charges(verdict.charges),
            term=component.term if component else None,
            measure=self._label("component_types", component.component_type) if component else "",
            purpose=_purpose(verdict.charges),
        )

    def _charges(self, pairs: tuple[tuple[Charge, Provision], ...]) -> tuple[printed.ListedCharge, ...]:
        return tuple(
            printed.ListedCharge(
                article=provision.article,
                title=charge.quoted_as or provision.report_wording,
                part=provision.part,
                code=self._extra("legal_codes", provision.code, f"report_{self.language}"),
                alleged=charge.alleged,
            )
            for charge, provision in pairs
        )

    def _statements(self, facts: PersonFacts, section: str) -> tuple[printed.Statement, ...]:
        found: list[printed.Statement] = []
        if section == "convicted":
            for place, verdict in enumerate(facts.verdicts):
                component = verdict.deprivation
                kind = "convicted" if len(facts.verdicts) == 1 else "convicted_again" if place else "convicted_first"
                found.append(printed.Statement(kind, verdict.sentence.pronounced))
                if component and component.counted_from:
                    found.append(printed.Statement("term_counted_from", component.counted_from))
        counted = any(each.kind == "term_counted_from" and each.date == facts.detained for each in found)
        if facts.detained and not counted:
            found.append(printed.Statement("detained", facts.detained))
        return tuple(each for each in found if each.date is not None and each.date.known)

    def _citizen(self, code: str) -> str:
        return self._extra("countries", code, f"citizen_{self.language}")

    def _label(self, vocabulary: str, code: str) -> str:
        return self.vocabularies.label(vocabulary, code, self.language) if code else ""

    def _mark(self, custody_kind: str) -> str:
        return self._extra("custody_kinds", custody_kind, "section")

    def _extra(self, vocabulary: str, code: str, column: str) -> str:
        term = self.vocabularies.term(vocabulary, code)
        return term.extra.get(column, "") if term else ""


def _of_consent(facts: PersonFacts) -> tuple[Message, ...]:
    ended = withdrawal(facts.consents, ALL_TIME)
    if ended is not None:
        return (WITHDRAWN.format(date=format_date(ended)) if ended.known else WITHDRAWN_SOME_DAY,)
    allowed = NAMED in levels_in_force(facts.consents, ALL_TIME)
    allowed = allowed or stands_in(facts.consents, facts.publications, ALL_TIME) is not None
    return () if allowed else (NO_CONSENT,)


def _purpose(pairs: tuple[tuple[Charge, Provision], ...]) -> str:
    return next((charge.purpose for charge, _ in reversed(pairs) if charge.purpose), "")
