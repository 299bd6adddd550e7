# SPDX-License-Identifier: GPL-3.0-or-later
"""From facts in force to the entry of a published list: name, first line, generated dates, narrative, notes."""

import re
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.submissions import published_list as printed
from kzdesk.documents.submissions.passages import foreign
from kzdesk.domain.disclosure import Standing
from kzdesk.domain.records.custody import SentenceComponent
from kzdesk.domain.records.listing import ListEntry
from kzdesk.domain.records.person import PersonName
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.charge_titles import contradicts, quoted_title
from kzdesk.services.list_facts import Pairs, PersonFacts, Verdict

SECTION_OF: Final = {"C": "convicted", "P": "under_arrest"}
_TOLD_REGIMES: Final = ("minimum", "settlement", "full", "prison")
"""Regimes that the first line tells, because they are not what a term in a colony usually means."""
_OWN_TITLES: Final = ("ru", "kk")
_LANGUAGE_OF: Final = {"latin": "en", "ru_cyrl": "ru", "kk_cyrl": "kk", "arab": "ar"}
_BLANK_LINE: Final = re.compile(r"\n[ \t]*\n+")


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a long text; empty lines part them."""
    pieces = (" ".join(piece.split("\n")).strip() for piece in _BLANK_LINE.split(text))
    return tuple(piece for piece in pieces if piece)


def lines(text: str) -> tuple[str, ...]:
    """Return the lines of a text that holds one thing on each."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


@dataclass(frozen=True, slots=True)
class EntryPrinter:
    """Makes printed entries for one edition in one language."""

    vocabularies: Vocabularies
    language: str

    def section_of(self, facts: PersonFacts) -> str:
        """Return the section that the custody in force asks for; empty when nothing in force is listed."""
        marks = {self._mark(each.custody_kind) for each in facts.custody}
        return next((code for mark, code in SECTION_OF.items() if mark in marks), "")

    def name(self, row: ListEntry, facts: PersonFacts) -> PersonName | None:
        """Return the name that is printed; None without any."""
        return facts.name(row.printed_name, self.language)

    def entry(
        self, row: ListEntry, facts: PersonFacts, section: str, standing: Standing = Standing.NAMED
    ) -> printed.ListedEntry:
        """Return the entry as the submission prints it; a pseudonym is no surname and has no capitals."""
        name = self.name(row, facts)
        written = name.written if name else ""
        surname = name.surname if name and standing is Standing.NAMED else ""
        cyrillic = facts.cyrillic(self.language)
        return printed.ListedEntry(
            given=name.given if name and surname else written,
            surname=surname,
            lead=self.lead(row, facts, section),
            statements=() if row.without_dates else self._statements(facts, section),
            narrative=paragraphs(row.narrative),
            language=self._foreign(name.script) if name and standing is Standing.NAMED else "",
            sources=lines(row.sources),
            reader_note=" ".join(lines(row.reader_note)),
            cyrillic=cyrillic.sort_key if cyrillic else "",
            since=facts.detained,
            record=row.id,
        )

    def lead(self, row: ListEntry, facts: PersonFacts, section: str) -> printed.Lead:
        """Return what the first line of an entry tells."""
        if row.lead_override:
            return printed.Verbatim(row.lead_override)
        if section == "convicted":
            verdicts = [each for each in facts.verdicts if each.deprivation]
            return printed.Convicted(tuple(self._sentence(each) for each in verdicts))
        wanted = next((each for each in facts.custody if each.custody_kind == "extradition"), None)
        if wanted is not None:
            citizen = next((self._citizen(code, facts.person.sex) for code in facts.person.citizenship), "")
            return printed.Extradition(citizen, self._destination(wanted.requesting_state))
        return printed.Charged(self._charges(facts.pending), self._purpose(facts.pending))

    def unprinted_purpose(self, facts: PersonFacts) -> bool:
        """Return whether words to stand after charges are not in the language of the document, so that none stand."""
        return any(foreign(charge.purpose, self.language) for charge, _ in facts.charges)

    def untitled(self, facts: PersonFacts) -> tuple[str, ...]:
        """Return the articles whose official title is not printed, because the recorded wording contradicts it."""
        several = (pair for pair in facts.charges if self.language in _OWN_TITLES and contradicts(*pair))
        return tuple(dict.fromkeys(provision.article for _, provision in several))

    def _sentence(self, verdict: Verdict) -> printed.ListedSentence:
        component = verdict.deprivation
        return printed.ListedSentence(
            charges=self._charges(verdict.charges),
            term=component.term if component else None,
            measure=self._measure(component) if component else "",
            place=component.regime if component and component.regime in _TOLD_REGIMES else "",
            purpose=self._purpose(verdict.charges),
            pronounced=verdict.sentence.pronounced,
        )

    def _charges(self, pairs: Pairs) -> tuple[printed.ListedCharge, ...]:
        return tuple(
            printed.ListedCharge(
                article=provision.article,
                title=quoted_title(charge, provision, self.language),
                part=provision.part,
                code=self._extra("legal_codes", provision.code, f"report_{self.language}"),
                alleged=charge.alleged,
            )
            for charge, provision in pairs
        )

    def _purpose(self, pairs: Pairs) -> str:
        purpose = next((charge.purpose for charge, _ in reversed(pairs) if charge.purpose), "")
        return "" if foreign(purpose, self.language) else purpose

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

    def _foreign(self, script: str) -> str:
        """Return the language of a name that is not written as the document is; empty for its own."""
        language = _LANGUAGE_OF.get(script, "")
        return "" if language == self.language or (script == "ru_cyrl" and self.language == "kk") else language

    def _measure(self, component: SentenceComponent) -> str:
        """Return a punishment as it stands after its term, or by itself where it has none."""
        code = component.component_type
        if component.term is None:
            return self.vocabularies.label("component_types", code, self.language)
        return self._extra("component_types", code, f"report_{self.language}")

    def _citizen(self, code: str, sex: str) -> str:
        own = self._extra("countries", code, f"citizen_f_{self.language}") if sex == "female" else ""
        return own or self._extra("countries", code, f"citizen_{self.language}")

    def _destination(self, code: str) -> str:
        return self._extra("countries", code, f"to_{self.language}")

    def _mark(self, custody_kind: str) -> str:
        return self._extra("custody_kinds", custody_kind, "section")

    def _extra(self, vocabulary: str, code: str, column: str) -> str:
        term = self.vocabularies.term(vocabulary, code)
        return term.extra.get(column, "") if term else ""
