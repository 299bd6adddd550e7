# SPDX-License-Identifier: GPL-3.0-or-later
"""A document of a few pages about one case or person, for the desk or for others."""

from collections.abc import Iterable
from datetime import UTC, datetime, time

from kzdesk.documents.outline import Block, DataTable, Outline
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate


def sheet(
    words: HouseWording, as_of: PartialDate, blocks: Iterable[Block], *, data: tuple[DataTable, ...] = ()
) -> Outline:
    """Return the document. Whom it is about stands on the page, never in the file's own title."""
    return Outline(
        title=words.say("document.subject"),
        subject=words.say("document.subject"),
        language=words.language,
        running_title=words.say("document.running_title"),
        as_of=capitalised(words.as_of(as_of)),
        dated=datetime.combine(as_of.latest, time(), tzinfo=UTC),
        page_label=words.say("document.page", page="{page}", pages="{pages}"),
        authors=(),
        blocks=tuple(blocks),
        data=data,
    )
