# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms for ODK and KoboToolbox, and the answers that come back from them (docs/formats/forms.md)."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.record import Record
from kzdesk.domain.records.hearing import CHECKLIST
from kzdesk.runtime.checklists import read_checklist
from kzdesk.runtime.vocabularies import LANGUAGES, Vocabularies
from kzdesk.services.bulk.answers import Submission, read_submissions
from kzdesk.services.bulk.cells import Cells
from kzdesk.services.bulk.detention_answers import DetentionAnswers
from kzdesk.services.bulk.difference import Difference, DryRun, Outcome, Wrong
from kzdesk.services.bulk.field_forms import (
    DETENTION,
    FORM_QUESTION,
    IDS,
    OBSERVATION,
    Group,
    detention_form,
    forms,
    observation_form,
)
from kzdesk.services.bulk.headings import languages, translation
from kzdesk.services.bulk.observation_answers import ObservationAnswers
from kzdesk.services.bulk.settling import Settling
from kzdesk.services.bulk.tables import FaultyTable
from kzdesk.services.bulk.xlsform import XlsForm
from kzdesk.services.display import Display
from kzdesk.services.writing import write_bytes
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_FACT: Final = "submissions read"
_NO_FORM: Final = QT_TRANSLATE_NOOP("bulk", "There is no form “{name}”. There are: {known}.")
_OTHER_FORM: Final = QT_TRANSLATE_NOOP(
    "bulk", "This submission is not of a form that kzdesk made, or of a newer one. Its question “{name}” tells which."
)
_NO_ID: Final = QT_TRANSLATE_NOOP(
    "bulk",
    "This submission has no id (_uuid or meta/rootUuid). Export it with all its columns.",
)
_TWICE: Final = QT_TRANSLATE_NOOP("bulk", "This submission stands in the file twice.")


class FieldForms:
    """Writes the forms; needs no vault."""

    def __init__(self, resources: Path) -> None:
        """Take labels, lists and the checklist from the folder `resources`."""
        self._resources = resources
        self._vocabularies = Vocabularies(resources / "vocabularies")
        self._languages = languages(resources)

    def forms(self) -> tuple[tuple[str, Message], ...]:
        """Return the forms there are: the word for each, and what it is called."""
        return forms()

    def write(self, form: str, target: Path, *, language: str = "en", replace: bool = False) -> None:
        """Write a form as an XLSForm workbook in three languages, `language` first.

        Raises `Refused` for a form or language that there is not, and when the file is there and `replace` is not asked
        for; `Unavailable` when the disk does not take it.
        """
        translation(self._languages, language)
        made = XlsForm(self._vocabularies, self._languages()).workbook(form, self.groups(form), language)
        write_bytes(made, target, replace=replace)

    def groups(self, form: str) -> tuple[Group, ...]:
        """Return the questions of a form. Raises `Refused` when there is no such form."""
        if form == DETENTION:
            return detention_form()
        if form == OBSERVATION:
            terms = self._vocabularies.terms("checklist_sections")
            sections = {term.code: {language: term.label(language) for language in LANGUAGES} for term in terms}
            return observation_form(read_checklist(self._resources / "checklists", CHECKLIST), sections)
        raise Refused(_NO_FORM.format(name=form, known=", ".join(name for name, _ in forms())), code="form")


class FieldAnswers:
    """Reads submissions into an open vault.

    A submission has the same records at every reading. One that was read and has not changed since is passed over, so
    that what was put right in the vault stays.
    """

    def __init__(self, vault: Vault, display: Display, field_forms: FieldForms, language: Callable[[], str]) -> None:
        """Look codes up by the vocabularies of `display`, and show values in `language`."""
        self._vault = vault
        self._display = display
        self._cells = Cells(display.vocabularies)
        self._observed = field_forms.groups(OBSERVATION)
        self._language = language

    def dry_run(self, path: Path, *, progress: Progress = SILENT) -> DryRun:
        """Return for every submission of a file what reading it would do; nothing is changed.

        Raises `Refused` when the file holds none, `Unavailable` when it cannot be read, `Cancelled` when `progress`
        does.
        """
        told = read_submissions(path)
        with self._vault.transaction() as tx:
            reading = self._reading(tx)
            return DryRun(tuple(reading.one(each)[0] for each in _counted(told, progress)))

    def take(self, path: Path, *, skip_wrong: bool = False, progress: Progress = SILENT) -> DryRun:
        """Read a file into the vault in one transaction, and return what each submission did.

        With `skip_wrong` submissions that are wrong are left out; else any of them raises `FaultyTable`, and nothing is
        changed. Raises as `dry_run` does.
        """
        told = read_submissions(path)
        rows: list[Difference] = []
        with self._vault.transaction() as tx:
            reading = self._reading(tx)
            for each in _counted(told, progress):
                row, records = reading.one(each)
                rows.append(row)
                if row.outcome is Outcome.WRONG:
                    continue
                for record in records:
                    tx.records.put(record)
                reading.read[each.uuid] = each.digest
            if not skip_wrong and any(row.outcome is Outcome.WRONG for row in rows):
                raise FaultyTable(tuple(rows))
            tx.set_fact(_FACT, json.dumps(reading.read))
        return DryRun(tuple(rows))

    def _reading(self, tx: Tx) -> "_Reading":
        settling = Settling(tx, self._cells, self._language())
        detentions = DetentionAnswers(tx, self._display, settling.known)
        observations = ObservationAnswers(tx, self._cells, settling.known, self._observed)
        return _Reading(tx, settling, detentions, observations)


class _Reading:
    """Reads submissions within one transaction; `read` is what was read before, by the ids of submissions."""

    def __init__(
        self, tx: Tx, settling: Settling, detentions: DetentionAnswers, observations: ObservationAnswers
    ) -> None:
        self._settling = settling
        self._detentions = detentions
        self._observations = observations
        self._seen: set[str] = set()
        kept = tx.fact(_FACT)
        self.read: dict[str, str] = json.loads(kept) if kept else {}

    def one(self, told: Submission) -> tuple[Difference, list[Record]]:
        wrong: list[Wrong] = []
        title = told.get("person/surname") or told.get("hearing/case") or told.uuid
        if not told.uuid:
            wrong.append(Wrong("", _NO_ID))
        elif told.uuid in self._seen:
            wrong.append(Wrong("", _TWICE))
        elif self.read.get(told.uuid) == told.digest:
            self._seen.add(told.uuid)
            return Difference(told.number, Outcome.SAME, title), []
        self._seen.add(told.uuid)
        records = self._told(told, wrong) if not wrong else []
        stored, changed, faults = self._settling.settle(records)
        wrong += faults
        if wrong:
            return Difference(told.number, Outcome.WRONG, title, wrong=tuple(wrong)), []
        new = any(each.revision == 0 for each in stored)
        outcome = (Outcome.CHANGED if told.uuid in self.read else Outcome.NEW) if new else Outcome.CHANGED
        outcome = outcome if stored else Outcome.SAME
        return Difference(told.number, outcome, title, changed=tuple(changed)), stored

    def _told(self, told: Submission, wrong: list[Wrong]) -> list[Record]:
        form = told.get(FORM_QUESTION)
        if form == IDS[DETENTION]:
            return self._detentions.records(told, wrong)
        if form == IDS[OBSERVATION]:
            return self._observations.records(told, wrong)
        wrong.append(Wrong(FORM_QUESTION, _OTHER_FORM.format(name=FORM_QUESTION)))
        return []


def _counted(told: tuple[Submission, ...], progress: Progress) -> Iterator[Submission]:
    for done, each in enumerate(told):
        progress.step(done, len(told))
        yield each
    progress.step(len(told), len(told))
