# SPDX-License-Identifier: GPL-3.0-or-later
"""The Financial Monitoring Agency's List as an XML file, read strictly (docs/formats/financial-list.md).

Category 1 (financing of terrorism and extremism) holds persons and organisations, category 2 (participants in
terrorism) persons in elements for organisations. A file with a document type declaration is refused, so no entity
is ever expanded and nothing outside the file is read.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from lxml import etree

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.likeness import NameParts
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.name_key import words
from kzdesk.services.incoming import read_whole

SIZE_LIMIT: Final = 20_000_000
TEXT_LIMIT: Final = 4000
"""The longest text of one element, in characters; the List has a few hundred at most."""
_NOT_XML: Final = QT_TRANSLATE_NOOP(
    "files", "The file is not well-formed XML (line {line}). Nothing was changed. Download the List again."
)
_DECLARES: Final = QT_TRANSLATE_NOOP(
    "files",
    "The file has a document type declaration, which the List never has and which can be used for attacks. Nothing was "
    "changed.",
)
_NOT_THE_LIST: Final = QT_TRANSLATE_NOOP(
    "files", "There is nobody of the List in this file. Nothing was changed. Check that it is the List as XML."
)
_NAMELESS: Final = QT_TRANSLATE_NOOP("files", "Line {line}: an entry has no name. Nothing was changed.")
_TOO_LONG: Final = QT_TRANSLATE_NOOP("files", "Line {line}: a text is too long for the List. Nothing was changed.")
_DAY: Final = re.compile(r"(?:(?:(\d{1,2})\.)?(\d{1,2})\.)?(\d{4})")
_NOTED: Final = re.compile(r"включ[её]н\w* от (\d{1,2}\.\d{1,2}\.\d{4})")


@dataclass(frozen=True, slots=True)
class Printed:
    """One person of the List as printed. `unread` is what the List gives as a date of birth that is none."""

    line: int
    name: NameParts = field(repr=False)
    printed_name: str = field(repr=False)
    born: PartialDate | None = field(repr=False)
    unread: str = field(repr=False)
    iin: str = field(repr=False)
    number: str
    correction: str = field(repr=False)
    added_on: PartialDate | None


@dataclass(frozen=True, slots=True)
class PrintedList:
    """One category of the List as a file gives it, and how many organisations it names, which are not read."""

    category: str
    sha256: str
    persons: tuple[Printed, ...]
    organisations: int


def read_financial_list(path: Path) -> PrintedList:
    """Return what a file holds. Raises `Refused` when it is not the List, `Unavailable` when it cannot be read."""
    content = read_whole(path, SIZE_LIMIT)
    root = _root(content)
    people, organisations = list(root.iter("person")), list(root.iter("org"))
    category = "1" if people or not any(_text(each, "org_iin") for each in organisations) else "2"
    persons = tuple(_of_category_1(people) if category == "1" else _of_category_2(organisations))
    if not persons:
        raise Refused(_NOT_THE_LIST, code="not-the-list")
    digest = hashlib.sha256(content).hexdigest()
    return PrintedList(category, digest, persons, len(organisations) if category == "1" else 0)


def _root(content: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise Refused(_NOT_XML.format(line=error.lineno or 1), code="not-xml") from None
    if root.getroottree().docinfo.doctype:
        raise Refused(_DECLARES, code="doctype")
    return root


def _of_category_1(elements: list[etree._Element]) -> Iterator[Printed]:
    for element in elements:
        surname, given, patronymic = (_text(element, tag) for tag in ("lname", "fname", "mname"))
        yield _printed(element, NameParts(surname, given, patronymic), "birthdate", "iin")


def _of_category_2(elements: list[etree._Element]) -> Iterator[Printed]:
    for element in elements:
        surname, given, *rest = (*words(_text(element, "org_name")), "", "")
        yield _printed(element, NameParts(surname, given, " ".join(rest).strip()), "birthdate", "org_iin")


def _printed(element: etree._Element, name: NameParts, birth: str, iin: str) -> Printed:
    printed = " ".join(part for part in (name.surname, name.given, name.patronymic) if part)
    line = int(element.sourceline or 0)
    if not printed:
        raise Refused(_NAMELESS.format(line=line), code="nameless")
    stated, correction = _text(element, birth), _text(element, "correction")
    born = _date(stated)
    noted = _NOTED.search(correction)
    return Printed(
        line=line,
        name=name,
        printed_name=printed,
        born=born,
        unread=stated if born is None else "",
        iin=_text(element, iin),
        number=_text(element, "num"),
        correction="; ".join(text for text in (_text(element, "note"), correction) if text),
        added_on=_date(_text(element, "added_to_list")) or (_date(noted[1]) if noted else None),
    )


def _text(element: etree._Element, tag: str) -> str:
    found = " ".join((element.findtext(tag) or "").split())
    if len(found) > TEXT_LIMIT:
        raise Refused(_TOO_LONG.format(line=int(element.sourceline or 0)), code="too_long")
    return found


def _date(text: str) -> PartialDate | None:
    """Return a day, month or year as the List writes it: 05.01.1980, 01.1980, 1980; none for anything else."""
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    day, month, year = match.groups()
    try:
        return PartialDate(
            "-".join(part for part in (year, month and f"{int(month):02}", day and f"{int(day):02}") if part)
        )
    except Refused:
        return None
