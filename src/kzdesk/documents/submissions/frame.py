# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents that are handed out have in common: the file's own facts and the title page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time

from kzdesk.documents.outline import Block, DataTable, Heading, NotePlace, Outline, Paragraph, Role, runs
from kzdesk.documents.submissions.passages import passage
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Front:
    """What stands on the title page: the title, the day the document describes, who publishes it.

    `record` is the id of the record the document is made from.
    """

    title: str
    as_of: PartialDate
    authors: tuple[str, ...] = ()
    record: str = ""


def framed(front: Front, words: HouseWording, blocks: Iterable[Block], data: tuple[DataTable, ...] = ()) -> Outline:
    """Return the document made of these blocks. Notes stand at the foot of pages."""
    return Outline(
        title=front.title,
        subject=words.say("document.subject"),
        language=words.language,
        running_title=words.say("document.running_title", title=front.title),
        as_of=capitalised(words.as_of(front.as_of)),
        dated=datetime.combine(front.as_of.latest, time(), tzinfo=UTC),
        page_label=words.say("document.page", page="{page}", pages="{pages}"),
        authors=front.authors,
        blocks=tuple(blocks),
        notes_title=words.say("document.notes"),
        note_place=NotePlace.PAGE,
        data=data,
    )


def title_page(front: Front, words: HouseWording) -> Iterator[Block]:
    """Yield what a document is, its title, its day and who publishes it."""
    yield Paragraph(runs(words.say("document.eyebrow")), Role.EYEBROW)
    yield Heading(1, passage(front.title, words.language), record=front.record)
    yield Paragraph(runs(capitalised(words.as_of(front.as_of))), Role.DATELINE)
    if front.authors:
        yield Paragraph(runs("\n".join((words.say("document.publishers"), *front.authors))), Role.COVER)
