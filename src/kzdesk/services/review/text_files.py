# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers the texts that are printed or quoted, so that one can be checked against another."""

from collections.abc import Iterator

from kzdesk.domain.checks.files import Passage, Surroundings, TextsFile
from kzdesk.domain.records.advocacy import Recommendation, SanctionsGround, SanctionsTarget, TextBlock
from kzdesk.domain.records.listing import ListEntry, ListGroup
from kzdesk.domain.records.report import EarlierRecommendation, ReportParagraph
from kzdesk.services.review.person_files import person_files
from kzdesk.store.records import RecordStore
from kzdesk.store.tx import Tx

_PRINTED = (
    (TextBlock, ("body",)),
    (ReportParagraph, ("wording", "points")),
    (SanctionsGround, ("wording",)),
    (Recommendation, ("wording",)),
    (EarlierRecommendation, ("wording", "comment")),
    (ListGroup, ("heading", "intro")),
)


def texts_file(tx: Tx, around: Surroundings) -> TextsFile:
    """Return all texts made for print, with the files of everybody on any list: those the texts tell about."""
    records = tx.records
    entries = records.where(ListEntry, {})
    grounds = records.grouped(SanctionsGround, "target", tx.queries.ids(SanctionsTarget.TYPE))
    return TextsFile(
        around=around,
        passages=(*_printed(records), *_narratives(entries)),
        people=person_files(records, dict.fromkeys(each.person for each in entries), around),
        recommendations=records.where(Recommendation, {}),
        targets=tuple((each, grounds.get(each.id, ())) for each in records.where(SanctionsTarget, {})),
    )


def _printed(records: RecordStore) -> Iterator[Passage]:
    for cls, fields in _PRINTED:
        for record in records.where(cls, {}):
            for field in fields:
                if text := getattr(record, field):
                    yield Passage(cls.TYPE, record.id, field, text)


def _narratives(entries: tuple[ListEntry, ...]) -> Iterator[Passage]:
    for entry in entries:
        for field in ("narrative", "lead_override"):
            if text := getattr(entry, field):
                yield Passage(entry.TYPE, entry.id, field, text, (entry.person,))
