# SPDX-License-Identifier: GPL-3.0-or-later
"""Links: to addresses outside, and to places in the document itself."""

from dataclasses import dataclass
from typing import NamedTuple

from kzdesk.documents.addresses import ascii_address
from kzdesk.documents.formats.pdf.structure import Element
from kzdesk.documents.formats.pdf.syntax import literal, number, numbers, reference, text_string


class Place(NamedTuple):
    """Where something stands: the page's object, its number as printed, and the height of the upper edge in points."""

    page: int
    number: int
    top: float


@dataclass(slots=True)
class Target:
    """A place in the document that something leads to. `page` is its printed number, 0 until it is known."""

    number: int
    page: int = 0


class Link(NamedTuple):
    """Where a link leads, an address or a target, and what is said of it to those who do not see it."""

    contents: str
    address: str = ""
    target: Target | None = None


class Mark(NamedTuple):
    """To what a span belongs: an element, its link, and what else leads to this very place."""

    element: Element
    link: Link | None = None
    anchor: Target | None = None


def destination(place: Place) -> bytes:
    """Return the destination that shows a place at the top of the window."""
    return b"[%s/XYZ 0 %s null]" % (reference(place.page), number(place.top).encode())


def annotation(link: Link, area: tuple[float, float, float, float], entries: bytes) -> bytes:
    """Return the annotation that makes an area (left, bottom, right, top in points) lead somewhere."""
    leads = b"/Dest %s" % reference(link.target.number) if link.target else _action(link.address)
    return b"<</Type/Annot/Subtype/Link/Rect[%s]/F 4/Border[0 0 0]/Contents%s%s%s>>" % (
        numbers(*area),
        text_string(link.contents),
        entries,
        leads,
    )


def _action(address: str) -> bytes:
    return b"/A<</S/URI/URI%s>>" % literal(ascii_address(address).encode())
