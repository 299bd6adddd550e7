# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers what changed from an earlier edition of the list to a later one."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from kzdesk.documents.submissions.frame import Front
from kzdesk.documents.submissions.list_changes import Change, ListChanges, ListChangesReport, Reason, Stood
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.listing import Edition
from kzdesk.services.list_print import lines
from kzdesk.services.list_reasons import Reasons, Window
from kzdesk.services.submissions.edition import PrintedEdition
from kzdesk.services.submissions.making import Made, Making, Remark

_REPORT: Final = ListChangesReport()
_NO_EARLIER: Final = QT_TRANSLATE_NOOP(
    "submissions", "There is no earlier edition to compare this one with. Nothing was written."
)
_NOT_EARLIER: Final = QT_TRANSLATE_NOOP(
    "submissions", "The edition to compare with is not earlier than this one. Choose another. Nothing was written."
)
NO_REASON: Final = QT_TRANSLATE_NOOP("submissions", "The records do not say why this entry changed.")
Key = tuple[str, int]


class ListChangesMaker:
    """Makes the comparison of two editions."""

    name = "list-changes"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Changes since an earlier edition of the list")
    subjects = ("edition",)
    against = ("edition",)
    templates = ("list-changes", "annex1")
    preferred = "pdf"
    profile = "public"

    def make(self, making: Making) -> Made:
        """Return the comparison with the edition that was ordered, or with the one before.

        Raises `Refused` when there is no such edition or none earlier.
        """
        later = PrintedEdition(making, making.order.subject, making.order.as_of)
        earlier = PrintedEdition(making, making.order.against or _before(making, later))
        if earlier.as_of.latest >= later.as_of.latest:
            raise Refused(_NOT_EARLIER, code="order")
        source = compared(making, earlier, later)
        words = making.words("list-changes").on_top_of(making.words("annex1"))
        remarks = (Remark(each.shown.record, NO_REASON) for each in source.changes if each.kind and not each.reasons)
        return Made(_REPORT.outline(source, words), later.as_of, tuple(remarks))


def compared(making: Making, earlier: PrintedEdition, later: PrintedEdition) -> ListChanges:
    """Return what became of everybody who stands in one of two editions."""
    before, after = dict(_stood(earlier)), dict(_stood(later))
    reasons = Reasons(making.records, making.vocabularies, making.order.language)
    window = Window(earlier.as_of.latest, later.as_of.latest)
    pairs = {
        key: Change(before.get(key), after.get(key)) for key in (*after, *(key for key in before if key not in after))
    }
    happened = reasons.of((person for (person, _), change in pairs.items() if change.kind), window)
    return ListChanges(
        front=Front(later.edition.title, later.as_of, lines(later.edition.coalition), later.edition.id),
        earlier=earlier.as_of,
        sections=tuple(
            {section.code: section.title for section in (*earlier.list().sections, *later.list().sections)}.items()
        ),
        changes=tuple(
            Change(change.before, change.after, happened.get(person, ()) or tuple(_earlier(change)))
            for (person, _), change in pairs.items()
        ),
    )


def _before(making: Making, later: PrintedEdition) -> str:
    editions = making.records.where(Edition, {})
    older = [each for each in editions if each.as_of and each.as_of.latest < later.as_of.latest]
    if not older:
        raise Refused(_NO_EARLIER, code="nothing")
    return max(older, key=lambda each: each.as_of.latest if each.as_of else later.as_of.earliest).id


def _stood(edition: PrintedEdition) -> Iterator[tuple[Key, Stood]]:
    """Yield where people stand in an edition; somebody who stands there twice has two places."""
    people = {row.id: row.person for _, groups in edition.rows for _, rows in groups for row in rows}
    times: Counter[str] = Counter()
    for section in edition.list().sections:
        for entry in (entry for group in section.groups for entry in group.entries):
            person = people[entry.record]
            yield (person, times[person]), Stood(section.code, section.title, entry)
            times[person] += 1


def _earlier(change: Change) -> Iterator[Reason]:
    """Yield that somebody who is new on the list was held before the earlier edition already."""
    since = change.after.entry.since if change.kind == "added" and change.after else None
    if since is not None and since.known:
        yield Reason("earlier", since)
