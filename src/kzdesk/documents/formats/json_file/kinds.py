# SPDX-License-Identifier: GPL-3.0-or-later
"""What the elements of an outline are called in JSON, and what is never written."""

from typing import Final

from kzdesk.documents.outline import (
    Bullets,
    Chart,
    Contents,
    Heading,
    Note,
    NumberedList,
    PageBreak,
    Paragraph,
    Table,
)
from kzdesk.domain.dates import PartialDate

DOCUMENT: Final = "kzdesk-document"
"""The `format` of a document, by which it is told from other JSON."""
VERSION: Final = 1
KIND: Final = "kind"
KINDS: Final[dict[type, str]] = {
    Heading: "heading",
    Paragraph: "paragraph",
    Bullets: "bullets",
    NumberedList: "numbered_list",
    Table: "table",
    Note: "note",
    Chart: "chart",
    Contents: "contents",
    PageBreak: "page_break",
    PartialDate: "date",
}
"""The elements that stand where others may stand as well; each says in its field `kind` which it is."""
UNWRITTEN: Final = "record"
"""The field that leads from an element to the record it was made from."""
EXCHANGE: Final = "exchange"
