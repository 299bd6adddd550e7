# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk export VAULT annex1 --out FILE`: makes a document from a list edition, or a chronology of one record."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kzdesk.cli.command import Context, vault_options
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from kzdesk.services.desk import Services
    from kzdesk.services.export import Paper

_SUBMISSION = QT_TRANSLATE_NOOP("cli", "document to make: annex1, chronology")
_FORMAT = QT_TRANSLATE_NOOP("cli", "format to write, pdf by default")
_LANGUAGE = QT_TRANSLATE_NOOP("cli", "language of the document, en by default")
_EDITION = QT_TRANSLATE_NOOP("cli", "id of the list edition; without it the newest")
_AS_OF = QT_TRANSLATE_NOOP("cli", "day the facts are taken from; without it the edition’s own")
_PERSON = QT_TRANSLATE_NOOP("cli", "id of the person whose chronology is made")
_CASE = QT_TRANSLATE_NOOP("cli", "id of the case whose chronology is made")
_OF_WHAT = QT_TRANSLATE_NOOP("cli", "A chronology is made of one record: give --person ID or --case ID.")
_NOT_OF_ONE = QT_TRANSLATE_NOOP("cli", "This document is made from a list edition; --person and --case do not apply.")
_OUT = QT_TRANSLATE_NOOP("cli", "file to write")
_OVERWRITE = QT_TRANSLATE_NOOP("cli", "replace the file if it is there")
_NO_EDITION = QT_TRANSLATE_NOOP("cli", "This vault has no list edition yet. Make one in the window or import a list.")
_WRITTEN = QT_TRANSLATE_NOOP("cli", "Wrote {pages} pages. The file is not encrypted.")
_MISSING = QT_TRANSLATE_NOOP("cli", "The font lacks these characters; each stands in brackets: {characters}")


class Export:
    """Writes a document: the whole of it, or nothing."""

    name = "export"
    help = QT_TRANSLATE_NOOP("cli", "make a document from a list edition")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, the document, and where to put it."""
        vault_options(parser, tr)
        parser.add_argument("submission", metavar="DOCUMENT", help=tr(_SUBMISSION))
        parser.add_argument("--format", metavar="FORMAT", dest="file_format", default="pdf", help=tr(_FORMAT))
        parser.add_argument("--lang", metavar="CODE", default="en", help=tr(_LANGUAGE))
        parser.add_argument("--edition", metavar="ID", default="", help=tr(_EDITION))
        parser.add_argument("--as-of", metavar="DATE", help=tr(_AS_OF))
        parser.add_argument("--person", metavar="ID", default="", help=tr(_PERSON))
        parser.add_argument("--case", metavar="ID", default="", help=tr(_CASE))
        parser.add_argument("--out", metavar="FILE", type=Path, required=True, help=tr(_OUT))
        parser.add_argument("--overwrite", action="store_true", help=tr(_OVERWRITE))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Write the document and print its path."""
        with context.unlocked(options) as services:
            prepared = _prepared(services, options)
            written = services.export.write(
                prepared,
                options.out,
                format_name=options.file_format,
                replace=options.overwrite,
                progress=context.console.progress(),
            )
        context.console.line(str(options.out))
        context.console.tell(_WRITTEN.format(pages=written.pages))
        if written.missing_characters:
            context.console.tell(_MISSING.format(characters=" ".join(written.missing_characters)))
        return 0


def _prepared(services: "Services", options: argparse.Namespace) -> "Paper":
    from kzdesk.services.export import Order

    of_one = [(name, record_id) for name in ("person", "case") if (record_id := getattr(options, name))]
    if options.submission == services.chronologies.name:
        if len(of_one) != 1:
            raise Refused(_OF_WHAT, code="of-what")
        return services.chronologies.prepare(*of_one[0], options.lang)
    if of_one:
        raise Refused(_NOT_OF_ONE, code="not-of-one")
    as_of = PartialDate.parse(options.as_of) if options.as_of else None
    edition_id = options.edition or _newest(services)
    return services.export.prepare(Order(options.submission, edition_id, language=options.lang, as_of=as_of))


def _newest(services: "Services") -> str:
    editions = services.editions.all()
    if not editions:
        raise Refused(_NO_EDITION, code="no_edition")
    return editions[0].id
