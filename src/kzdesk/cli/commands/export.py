# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk export VAULT annex1 --out FILE`: makes a document from the record it is about, such as a list edition."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kzdesk.cli.command import Context, vault_options
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate

if TYPE_CHECKING:
    from kzdesk.services.desk import Services
    from kzdesk.services.export import Offer, Paper

_SUBMISSION = QT_TRANSLATE_NOOP("cli", "document to make: annex1, upr, chronology")
_FORMAT = QT_TRANSLATE_NOOP("cli", "format to write; without it the one its readers ask for")
_LANGUAGE = QT_TRANSLATE_NOOP("cli", "language of the document, en by default")
_PROFILE = QT_TRANSLATE_NOOP("cli", "for whom it is made; without it for those whom it suits")
_EDITION = QT_TRANSLATE_NOOP("cli", "id of the list edition; without it the newest")
_REPORT = QT_TRANSLATE_NOOP("cli", "id of the report or submission")
_AS_OF = QT_TRANSLATE_NOOP("cli", "day the facts are taken from; without it the document’s own")
_PERSON = QT_TRANSLATE_NOOP("cli", "id of the person it is about")
_CASE = QT_TRANSLATE_NOOP("cli", "id of the case it is about")
_OF_WHAT = QT_TRANSLATE_NOOP("cli", "This document is made from one record: give {options}.")
_OUT = QT_TRANSLATE_NOOP("cli", "file to write")
_OVERWRITE = QT_TRANSLATE_NOOP("cli", "replace the file if it is there")
_NO_EDITION = QT_TRANSLATE_NOOP("cli", "This vault has no list edition yet. Make one in the window or import a list.")
_WRITTEN = QT_TRANSLATE_NOOP("cli", "Wrote {pages} pages. The file is not encrypted.")
_WORDS = QT_TRANSLATE_NOOP("cli", "{counted} words count.")
_OF_WORDS = QT_TRANSLATE_NOOP("cli", "{counted} words count, {limit} are allowed.")
_MISSING = QT_TRANSLATE_NOOP("cli", "The font lacks these characters; each stands in brackets: {characters}")
_CHRONOLOGY_OF = ("person", "case")
_RECORDS = (("edition", _EDITION), ("report", _REPORT), ("person", _PERSON), ("case", _CASE))


class Export:
    """Writes a document: the whole of it, or nothing."""

    name = "export"
    help = QT_TRANSLATE_NOOP("cli", "make a document")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, the document, and where to put it."""
        vault_options(parser, tr)
        parser.add_argument("submission", metavar="DOCUMENT", help=tr(_SUBMISSION))
        parser.add_argument("--format", metavar="FORMAT", dest="file_format", default="", help=tr(_FORMAT))
        parser.add_argument("--lang", metavar="CODE", default="en", help=tr(_LANGUAGE))
        parser.add_argument("--profile", metavar="CODE", dest="readers", default="", help=tr(_PROFILE))
        parser.add_argument("--as-of", metavar="DATE", help=tr(_AS_OF))
        for name, text in _RECORDS:
            parser.add_argument(f"--{name}", metavar="ID", default="", help=tr(text))
        parser.add_argument("--out", metavar="FILE", type=Path, required=True, help=tr(_OUT))
        parser.add_argument("--overwrite", action="store_true", help=tr(_OVERWRITE))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Write the document, print its path, and tell what its readers would hold against it."""
        with context.unlocked(options) as services:
            offer = next((each for each in services.export.submissions() if each.name == options.submission), None)
            chosen = options.file_format or _format(services, offer)
            prepared = _prepared(services, options, offer)
            written = services.export.write(
                prepared,
                options.out,
                format_name=chosen,
                replace=options.overwrite,
                progress=context.console.progress(),
            )
            remarks = _remarks(services, prepared, chosen, written.pages)
        context.console.line(str(options.out))
        for each in (_WRITTEN.format(pages=written.pages), *remarks):
            context.console.tell(each)
        if written.missing_characters:
            context.console.tell(_MISSING.format(characters=" ".join(written.missing_characters)))
        return 0


def _format(services: "Services", offer: "Offer | None") -> str:
    preferred = offer.preferred if offer else "pdf"
    return preferred if preferred in (each.name for each in services.export.formats()) else "pdf"


def _prepared(services: "Services", options: argparse.Namespace, offer: "Offer | None") -> "Paper":
    from kzdesk.services.export import Order

    given = {name: record_id for name, _ in _RECORDS if (record_id := getattr(options, name))}
    if options.submission == services.chronologies.name:
        return services.chronologies.prepare(*_one(given, _CHRONOLOGY_OF), options.lang)
    subject = ""
    if offer is not None and offer.subjects:
        subject = _newest(services) if not given and "edition" in offer.subjects else _one(given, offer.subjects)[1]
    order = Order(
        options.submission,
        subject,
        language=options.lang,
        profile=options.readers or (offer.profile if offer else "public"),
        as_of=PartialDate.parse(options.as_of) if options.as_of else None,
    )
    return services.export.prepare(order)


def _one(given: dict[str, str], wanted: tuple[str, ...]) -> tuple[str, str]:
    """Return the one record given, by type and id. Raises `Refused` when it is none, several or another type."""
    if len(given) != 1 or not set(given) <= set(wanted):
        raise Refused(_OF_WHAT.format(options=" / ".join(f"--{name} ID" for name in wanted)), code="of-what")
    return next(iter(given.items()))


def _remarks(services: "Services", prepared: "Paper", format_name: str, pages: int) -> list[Message]:
    from kzdesk.services.export import Prepared

    if not isinstance(prepared, Prepared):
        return []
    told = [each.message for each in prepared.remarks]
    told += [each.message for each in services.export.format_remarks(prepared, format_name, pages)]
    words = prepared.words
    if words is not None:
        pattern = _WORDS if words.limit is None else _OF_WORDS
        told.insert(0, pattern.format(counted=words.counted, limit=words.limit))
    return told


def _newest(services: "Services") -> str:
    editions = services.editions.all()
    if not editions:
        raise Refused(_NO_EDITION, code="no_edition")
    return editions[0].id
