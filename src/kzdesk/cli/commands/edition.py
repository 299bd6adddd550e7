# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk edition VAULT release|copy|frozen ID`: releases an edition of the list, makes the next, reads one back."""

import argparse
from typing import TYPE_CHECKING, Final

from kzdesk.cli.command import Context, vault_options
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_ACTION: Final = QT_TRANSLATE_NOOP(
    "cli", "release: freeze it; copy: make the next edition from it; frozen: print what was released, as JSON"
)
_ID: Final = QT_TRANSLATE_NOOP("cli", "id of the edition")
_BY: Final = QT_TRANSLATE_NOOP("cli", "release: who releases it")
_TITLE: Final = QT_TRANSLATE_NOOP("cli", "copy: title of the next edition")
_AS_OF: Final = QT_TRANSLATE_NOOP("cli", "copy: date the next edition describes, for example 31.8.2026")
_NO_BY: Final = QT_TRANSLATE_NOOP("cli", "Say who releases the edition (--by). Nothing was changed.")
_NO_COPY: Final = QT_TRANSLATE_NOOP("cli", "The next edition needs --title and --as-of. Nothing was changed.")
_NO_RELEASE: Final = QT_TRANSLATE_NOOP("cli", "This edition was not released yet.")
_RELEASED: Final = QT_TRANSLATE_NOOP(
    "cli", "Released with {entries} entries on {date}; SHA-256 of the content {sha256}."
)
_COPIED: Final = QT_TRANSLATE_NOOP("cli", "The next edition is a draft with the same entries.")


class EditionOfTheList:
    """Prints the id of what it made, or what was frozen."""

    name = "edition"
    help = QT_TRANSLATE_NOOP("cli", "release an edition of the list, copy it into the next, or read what was released")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, what to do and with which edition."""
        vault_options(parser, tr)
        parser.add_argument("action", choices=("release", "copy", "frozen"), help=tr(_ACTION))
        parser.add_argument("edition", metavar="ID", help=tr(_ID))
        parser.add_argument("--by", metavar="NAME", default="", help=tr(_BY))
        parser.add_argument("--title", metavar="TITLE", default="", help=tr(_TITLE))
        parser.add_argument("--as-of", metavar="DATE", default="", help=tr(_AS_OF))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Do it; what keeps an edition from being released is said by the refusal."""
        work = {"release": _release, "copy": _copy, "frozen": _frozen}[options.action]
        with context.unlocked(options) as services:
            work(services, context, options)
        return 0


def _release(services: "Services", context: Context, options: argparse.Namespace) -> None:
    if not options.by.strip():
        raise Refused(_NO_BY, code="by")
    made = services.review.edition_releases.release(options.edition, by=options.by, progress=context.console.progress())
    context.console.line(made.id)
    context.console.tell(_RELEASED.format(entries=made.entries, date=str(made.released_on), sha256=made.sha256))


def _copy(services: "Services", context: Context, options: argparse.Namespace) -> None:
    if not (options.title.strip() and options.as_of.strip()):
        raise Refused(_NO_COPY, code="copy")
    made = services.review.edition_releases.copy(options.edition, options.title, PartialDate.parse(options.as_of))
    context.console.line(made.id)
    context.console.tell(_COPIED)


def _frozen(services: "Services", context: Context, options: argparse.Namespace) -> None:
    releases = services.review.edition_releases.releases(options.edition)
    if not releases:
        raise Refused(_NO_RELEASE, code="not-released")
    context.console.json(services.review.edition_releases.frozen(releases[-1].id).content)
