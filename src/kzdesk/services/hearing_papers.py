# SPDX-License-Identifier: GPL-3.0-or-later
"""The summary of a case's hearings as a document, made from what observers recorded."""

from typing import Final

from kzdesk.documents.submissions.blank_forms import AnswerBox, Question
from kzdesk.documents.submissions.hearing_summary import HearingsOfCase, HearingSummary, HeldHearing
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.chronologies import people_of
from kzdesk.services.export import DeskPaper
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.observing import HearingLine, Observing
from kzdesk.store.vault import Vault

_SUMMARY: Final = HearingSummary()


class HearingPapers:
    """Makes documents about the hearings of a case."""

    def __init__(self, vault: Vault, observing: Observing, vocabularies: Vocabularies, wordings: HouseWordings) -> None:
        """Take hearings of the vault from `observing`, labels from `vocabularies`, words from `wordings`."""
        self._vault = vault
        self._observing = observing
        self._vocabularies = vocabularies
        self._wordings = wordings

    def summary(self, case_id: str, language: str = "en") -> DeskPaper:
        """Return the summary of a case's hearings, ready to be written; its file name does not name the case.

        Raises `Refused` when there is no such case, or when summaries are not written in `language`.
        """
        with self._vault.transaction() as tx:
            state, people = tx.log.state(), people_of(tx, Case.TYPE, case_id)
        words = self._wordings.words(_SUMMARY.name, language)
        found = self._observing.summary(case_id)
        today = PartialDate(self._observing.now().date().isoformat())
        source = HearingsOfCase(
            found.case_title,
            today,
            tuple(AnswerBox(t.extra["key"], t.label(language)) for t in self._vocabularies.terms("answer_values")),
            tuple(self._held(line, language) for line in found.lines),
            tuple(Question(item.code, item.label(language), item.iccpr) for item, _ in found.concerns),
        )
        name = _SUMMARY.name
        return DeskPaper(_SUMMARY.outline(source, words), f"{name}-{today}", name, language, people, state)

    def _held(self, line: HearingLine, language: str) -> HeldHearing:
        counts = tuple(line.counts.get(term.code, 0) for term in self._vocabularies.terms("answer_values"))
        hearing = line.hearing
        admitted = dict.fromkeys(self._label("admissions", each.admitted, language) for each in line.observations)
        return HeldHearing(
            held_on=hearing.held_on,
            begins=hearing.begins,
            stage=self._label("hearing_stages", hearing.stage, language),
            court=line.court,
            admitted=", ".join(each for each in admitted if each),
            counts=counts if line.observations else (),
            concerns=tuple(item.code for item in line.concerns),
        )

    def _label(self, vocabulary: str, code: str, language: str) -> str:
        return self._vocabularies.label(vocabulary, code, language) if code else ""
