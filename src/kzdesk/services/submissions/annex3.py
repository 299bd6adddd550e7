# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers what Annex 3 prints: the individuals whom two people have approved to name, and the grounds."""

from collections.abc import Iterator
from typing import Final

from kzdesk.documents.submissions.annex3 import Annex3, SanctionsTargets, Target
from kzdesk.documents.submissions.chapters import SubmittedParagraph
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.advocacy import SanctionsGround, SanctionsTarget
from kzdesk.domain.records.report import Report
from kzdesk.services.submissions.chapters import lines
from kzdesk.services.submissions.fronts import front
from kzdesk.services.submissions.making import Made, Making, Remark

_ANNEX_3: Final = Annex3()
_NOBODY: Final = QT_TRANSLATE_NOOP(
    "submissions", "No sanctions target may be named: each needs the approval of two people. Nothing was written."
)
NOT_APPROVED: Final = QT_TRANSLATE_NOOP(
    "submissions", "Not printed: {count} of {all} sanctions targets lack the approval of two different people."
)
THIS_ONE: Final = QT_TRANSLATE_NOOP(
    "submissions", "Not printed: this sanctions target lacks the approval of two different people."
)
NO_GROUNDS: Final = QT_TRANSLATE_NOOP("submissions", "No ground is recorded for sanctions against this person.")
NO_SOURCE: Final = QT_TRANSLATE_NOOP("submissions", "This ground for sanctions has no source.")
NO_NAME: Final = QT_TRANSLATE_NOOP(
    "submissions", "The name of this sanctions target is not recorded in the language of the document."
)


class Annex3Maker:
    """Makes the individuals whom a report proposes for sanctions."""

    name = "annex3"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Annex 3: individuals proposed for sanctions")
    subjects = ("report",)
    templates = ("annex3",)
    preferred = "pdf"
    profile = "public"

    def make(self, making: Making) -> Made:
        """Return the annex. Raises `Refused` without such a report, or when nobody may be named in it."""
        source = sanctions(making, making.records.get(Report, making.order.subject))
        if not source.targets:
            raise Refused(_NOBODY, code="nothing")
        remarks = (*unapproved(making), *target_remarks(making, source))
        return Made(_ANNEX_3.outline(source, making.words("annex3")), source.front.as_of, remarks)


def sanctions(making: Making, report: Report) -> SanctionsTargets:
    """Return the individuals that two people have approved to name, in their order."""
    found = [each for each in making.records.where(SanctionsTarget, {}) if each.name]
    grounds = making.records.grouped(SanctionsGround, "target", (each.id for each in found))
    return SanctionsTargets(
        front(making, report),
        tuple(
            Target(
                names=(("en", each.name.strip()), ("kk", each.name_kk.strip()), ("ru", each.name_ru.strip())),
                born=each.birth_date,
                post=each.post,
                description=each.description,
                grounds=tuple(
                    SubmittedParagraph(ground.wording.strip(), sources=lines(ground.sources), record=ground.id)
                    for ground in grounds.get(each.id, ())
                ),
                record=each.id,
            )
            for each in found
        ),
    )


def unapproved(making: Making) -> Iterator[Remark]:
    """Yield how many individuals may not be named and why; of an emptied record nothing but its id is known."""
    found = making.records.where(SanctionsTarget, {})
    missing = [each for each in found if not each.name]
    if missing:
        yield Remark(making.order.subject, NOT_APPROVED.format(count=len(missing), all=len(found)))
        yield from (Remark(each.id, THIS_ONE) for each in missing)


def target_remarks(making: Making, source: SanctionsTargets) -> Iterator[Remark]:
    """Yield what the case against an individual lacks."""
    for each in source.targets:
        if not dict(each.names).get(making.order.language):
            yield Remark(each.record, NO_NAME)
        if not each.grounds:
            yield Remark(each.record, NO_GROUNDS)
        yield from (Remark(ground.record, NO_SOURCE) for ground in each.grounds if not ground.sources)
