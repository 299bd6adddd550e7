# SPDX-License-Identifier: GPL-3.0-or-later
"""What contradicts in a record is told as soon as it was saved; hints wait for the review."""

from kzdesk.domain.checks.finding import Severity
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.records.notices import Notices
from kzdesk.gui.records.open_record import OpenRecord
from kzdesk.services.review.answers import Found


def check_saved(record: OpenRecord, context: FormContext, notices: Notices) -> None:
    """Check a record that was saved; one goes on typing meanwhile, and then nothing is said."""
    checking, type_name, record_id = context.services.checking, record.type_name, record.record_id

    def tell(found: tuple[Found, ...]) -> None:
        heavy = [each for each in found if each.answer is None and each.finding.severity > Severity.HINT]
        if heavy and not record.has_unsaved():
            notices.tell_found(len(heavy), heavy[0].finding.message)

    context.jobs.submit(record, lambda _: checking.of_record(type_name, record_id), done=tell, failed=context.problem)
