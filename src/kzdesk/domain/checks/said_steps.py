# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for the steps of a case as they stand within a sentence."""

from typing import Final

from kzdesk.domain.checks import recognise_steps as step
from kzdesk.domain.checks.recognise_events import APPEALED, CHARGED, CONVICTED, OPENED
from kzdesk.domain.checks.told import KINDS
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

STEPS: Final[dict[str, Message]] = {
    step.LAWYER: QT_TRANSLATE_NOOP("checks", "the first admission of a lawyer"),
    step.FAMILY: QT_TRANSLATE_NOOP("checks", "the telling of the family"),
    step.EXTENDED: QT_TRANSLATE_NOOP("checks", "the end of the extended custody"),
    step.COMPLAINED: QT_TRANSLATE_NOOP("checks", "the complaint of ill-treatment"),
    step.EXAMINED: QT_TRANSLATE_NOOP("checks", "the medical examination"),
    step.LISTED: QT_TRANSLATE_NOOP("checks", "the entry on the financial List"),
    step.UNLISTED: QT_TRANSLATE_NOOP("checks", "the removal from the financial List"),
    step.BLOCKED: QT_TRANSLATE_NOOP("checks", "the blocking of an account"),
    step.UNBLOCKED: QT_TRANSLATE_NOOP("checks", "the end of the blocking of an account"),
    step.NO_TRAVEL: QT_TRANSLATE_NOOP("checks", "the ban on leaving the country"),
    step.PROBATION: QT_TRANSLATE_NOOP("checks", "the probation control"),
    step.IN_FORCE: QT_TRANSLATE_NOOP("checks", "the entry into force of the sentence"),
    step.COUNTED: QT_TRANSLATE_NOOP("checks", "the day from which the term is counted"),
    step.DEFERRED: QT_TRANSLATE_NOOP("checks", "the day until which the sentence is deferred"),
    step.EXTRADITED: QT_TRANSLATE_NOOP("checks", "the extradition"),
    step.CONSENTED: QT_TRANSLATE_NOOP("checks", "the consent"),
    step.WITHDRAWN: QT_TRANSLATE_NOOP("checks", "the withdrawal of the consent"),
    step.INVESTIGATED: QT_TRANSLATE_NOOP("checks", "the end of the investigation"),
    step.SENT: QT_TRANSLATE_NOOP("checks", "the sending of the case to court"),
    step.PRELIMINARY: QT_TRANSLATE_NOOP("checks", "the preliminary hearing"),
    step.TRIED: QT_TRANSLATE_NOOP("checks", "the beginning of the trial"),
    step.PLEADED: QT_TRANSLATE_NOOP("checks", "the closing speeches"),
    step.LAST_WORD: QT_TRANSLATE_NOOP("checks", "the last word"),
    step.APPEAL_FILED: QT_TRANSLATE_NOOP("checks", "the filing of the appeal"),
    **{kind: KINDS[kind] for kind in (OPENED, CHARGED, CONVICTED, APPEALED)},
}
"""What steps are called in a sentence, events of a case among them."""
