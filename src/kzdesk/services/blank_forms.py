# SPDX-License-Identifier: GPL-3.0-or-later
"""Blank forms to print: they need no vault, only what is shipped with the program."""

from itertools import groupby
from pathlib import Path
from typing import Final

from kzdesk.documents.format import Format, Written
from kzdesk.documents.formats.pdf import PdfFormat
from kzdesk.documents.submissions.blank_forms import (
    TEMPLATE,
    AnswerBox,
    BlankDetention,
    BlankObservation,
    BlankSource,
    Question,
    QuestionGroup,
)
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.records.hearing import CHECKLIST
from kzdesk.runtime.checklists import read_checklist
from kzdesk.runtime.vocabularies import LANGUAGES, Vocabularies
from kzdesk.services.export import Offer, Paper
from kzdesk.services.house_wording import shipped
from kzdesk.services.writing import write_whole

_OBSERVATION: Final = BlankObservation()
_DETENTION: Final = BlankDetention()
_CHOICES: Final = {
    _OBSERVATION.name: {
        "stage": "hearing_stages",
        "mode": "hearing_modes",
        "admitted": "admissions",
        "recording_allowed": "yes_no",
        "overall": "observation_grades",
    },
    _DETENTION.name: {
        "sex": "sex",
        "custody_kind": "custody_kinds",
        "ill_treatment": "ill_treatment_methods",
        "told_by": "consent_givers",
        "consent": "consent_levels",
    },
}
_DETENTION_VERSION: Final = "detention-1"
_ONLY: Final = {
    "custody_kind": frozenset(
        {
            "delivery",
            "detention",
            "preventive",
            "admin_detention",
            "admin_arrest",
            "pretrial",
            "house_arrest",
            "extradition",
            "psychiatric",
            "hospital",
            "unofficial",
            "missing",
        }
    )
}
"""Kinds of custody in which somebody just detained can be."""
_NO_FORM: Final = QT_TRANSLATE_NOOP("export", "kzdesk has no blank form called “{name}”. It has: {known}.")
_NO_LANGUAGE: Final = QT_TRANSLATE_NOOP(
    "export", "There is no blank form in the language “{name}”. Languages there are: {known}."
)


class BlankForms:
    """Makes blank forms in the languages of the checklist."""

    def __init__(self, resources: Path) -> None:
        """Take words, checklist and vocabularies from the folder `resources`."""
        self._resources = resources
        self._vocabularies = Vocabularies(resources / "vocabularies")
        self._format: Format = PdfFormat(lambda name: (resources / name).read_bytes())

    def forms(self) -> tuple[Offer, ...]:
        """Return the forms there are."""
        return tuple(Offer(each.name, each.label) for each in (_OBSERVATION, _DETENTION))

    def languages(self) -> tuple[str, ...]:
        """Return the codes of the languages a form can be printed in."""
        return LANGUAGES

    def prepare(self, name: str, language: str) -> Paper:
        """Return a blank form, ready to be written. Raises `Refused` when there is no such form or language."""
        if language not in LANGUAGES:
            raise Refused(_NO_LANGUAGE.format(name=language, known=", ".join(LANGUAGES)), code="language")
        made = next((each for each in (_OBSERVATION, _DETENTION) if each.name == name), None)
        if made is None:
            known = ", ".join(each.name for each in self.forms())
            raise Refused(_NO_FORM.format(name=name, known=known), code="form")
        wording = shipped(self._resources / "templates", TEMPLATE, language)
        return Paper(made.outline(self._source(name, language), wording), f"blank-{name}-{language}")

    def write(self, prepared: Paper, target: Path, *, replace: bool = False, progress: Progress = SILENT) -> Written:
        """Write the form as PDF: the whole of it or nothing.

        Raises `Refused` when the file is there and `replace` is not asked for, `Unavailable` when the disk does
        not take it, `Cancelled` when `progress` does.
        """
        return write_whole(self._format, prepared.outline, target, replace=replace, progress=progress)

    def _source(self, name: str, language: str) -> BlankSource:
        choices = {
            field: tuple(
                term.label(language)
                for term in self._vocabularies.terms(vocabulary)
                if field not in _ONLY or term.code in _ONLY[field]
            )
            for field, vocabulary in _CHOICES[name].items()
        }
        if name == _DETENTION.name:
            return BlankSource(_DETENTION_VERSION, choices)
        answers = (AnswerBox(t.extra["key"], t.label(language)) for t in self._vocabularies.terms("answer_values"))
        return BlankSource(CHECKLIST, choices, tuple(answers), self._questions(language))

    def _questions(self, language: str) -> tuple[QuestionGroup, ...]:
        items = read_checklist(self._resources / "checklists", CHECKLIST)
        return tuple(
            QuestionGroup(
                self._vocabularies.label("checklist_sections", section, language),
                tuple(Question(item.code, item.label(language), item.iccpr) for item in group),
            )
            for section, group in groupby(items, key=lambda item: item.section)
        )
