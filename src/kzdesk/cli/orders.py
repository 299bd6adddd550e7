# SPDX-License-Identifier: GPL-3.0-or-later
"""The document somebody orders at the command line: which, from what record, for whom, in which format."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.query import ListQuery

if TYPE_CHECKING:
    from kzdesk.services.desk import Services
    from kzdesk.services.export import Offer, Prepared

_SUBMISSION = QT_TRANSLATE_NOOP("cli", "document to make, as “kzdesk submissions” prints it")
_FORMAT = QT_TRANSLATE_NOOP("cli", "format to write; without it the one its readers ask for")
_LANGUAGE = QT_TRANSLATE_NOOP("cli", "language of the document, en by default")
_PROFILE = QT_TRANSLATE_NOOP("cli", "for whom it is made; without it for those whom it suits")
_ADDRESSEE = QT_TRANSLATE_NOOP("cli", "name of whoever receives it, for consent given for named recipients")
_AS_OF = QT_TRANSLATE_NOOP("cli", "day the facts are taken from; without it the document’s own")
_FIGURE = QT_TRANSLATE_NOOP("cli", "one figure of a document of figures, by the name “kzdesk figures” prints")
_SINCE = QT_TRANSLATE_NOOP("cli", "beginning of the period that figures cover")
_SUBJECT = QT_TRANSLATE_NOOP("cli", "id of the record it is about, of whatever kind")
_AGAINST = QT_TRANSLATE_NOOP("cli", "id of the earlier record it is compared with")
_EDITION = QT_TRANSLATE_NOOP("cli", "id of the list edition; without it the newest")
_REPORT = QT_TRANSLATE_NOOP("cli", "id of the report or submission; without it the newest of its kind")
_PERSON = QT_TRANSLATE_NOOP("cli", "id of the person it is about")
_CASE = QT_TRANSLATE_NOOP("cli", "id of the case it is about")
_HEARING = QT_TRANSLATE_NOOP("cli", "id of the hearing it is about")
_OF_WHAT = QT_TRANSLATE_NOOP("cli", "This document is made from one record: give {options}.")
_OF_NOTHING = QT_TRANSLATE_NOOP("cli", "This document is made from the whole vault: give no record.")
_NONE_YET = QT_TRANSLATE_NOOP("cli", "This vault has no record yet that this document could be made from.")
RECORDS: Final = (
    ("edition", _EDITION),
    ("report", _REPORT),
    ("person", _PERSON),
    ("case", _CASE),
    ("hearing", _HEARING),
)
_NEWEST: Final = ("edition", "report")
"""Kinds of record of which the newest is meant when none is given: they are dated and made one after the other."""
_OTHER_KIND: Final = "kind"


def order_options(parser: argparse.ArgumentParser, tr: Translate) -> None:
    """Take the document and what it is made of."""
    parser.add_argument("submission", metavar="DOCUMENT", help=tr(_SUBMISSION))
    parser.add_argument("--format", metavar="FORMAT", dest="file_format", default="", help=tr(_FORMAT))
    parser.add_argument("--lang", metavar="CODE", default="en", help=tr(_LANGUAGE))
    parser.add_argument("--profile", metavar="CODE", dest="readers", default="", help=tr(_PROFILE))
    parser.add_argument("--addressee", metavar="NAME", default="", help=tr(_ADDRESSEE))
    parser.add_argument("--as-of", metavar="DATE", help=tr(_AS_OF))
    parser.add_argument("--figure", metavar="NAME", default="", help=tr(_FIGURE))
    parser.add_argument("--since", metavar="DATE", help=tr(_SINCE))
    for name, text in RECORDS:
        parser.add_argument(f"--{name}", metavar="ID", default="", help=tr(text))
    parser.add_argument("--subject", metavar="ID", default="", help=tr(_SUBJECT))
    parser.add_argument("--against", metavar="ID", default="", help=tr(_AGAINST))


def ordered(services: "Services", options: argparse.Namespace) -> "tuple[Prepared, str]":
    """Return the document that the options order, and the format to write.

    Raises `Refused` when there is no such document or record, or when the record is missing or of another kind.
    """
    offer = next((each for each in services.export.submissions() if each.name == options.submission), None)
    chosen = options.file_format or _preferred(services, offer)
    subjects = _subjects(services, options, offer)
    refusal: Refused | None = None
    for subject in subjects:
        try:
            return _prepared(services, options, offer, subject), chosen
        except Refused as error:
            if error.code != _OTHER_KIND:
                raise
            refusal = refusal or error
    raise refusal or Refused(_NONE_YET, code="none-yet")


def _prepared(services: "Services", options: argparse.Namespace, offer: "Offer | None", subject: str) -> "Prepared":
    from kzdesk.services.export import Order

    order = Order(
        options.submission,
        subject,
        against=options.against,
        language=options.lang,
        profile=options.readers or (offer.profile if offer else "public"),
        as_of=PartialDate.parse(options.as_of) if options.as_of else None,
        addressee=options.addressee,
        part=options.figure,
        since=PartialDate.parse(options.since) if options.since else None,
    )
    return services.export.prepare(order)


def _preferred(services: "Services", offer: "Offer | None") -> str:
    preferred = offer.preferred if offer else "pdf"
    return preferred if preferred in (each.name for each in services.export.formats()) else "pdf"


def _subjects(services: "Services", options: argparse.Namespace, offer: "Offer | None") -> Iterator[str]:
    """Yield the record that was given, or without one those of a kind of which the newest is meant, newest first."""
    given = {name: record_id for name, _ in RECORDS if (record_id := getattr(options, name))}
    wanted = offer.subjects if offer else ()
    if options.subject:
        given["subject"] = options.subject
        wanted = (*wanted, "subject") if wanted else ()
    if not wanted:
        if given and offer is not None:
            raise Refused(_OF_NOTHING, code="of-nothing")
        yield ""
    elif len(given) == 1 and set(given) <= set(wanted):
        yield next(iter(given.values()))
    elif not given and (kind := next((name for name in _NEWEST if name in wanted), "")):
        newest = ListQuery(order="as_of", descending=True)
        yield from (row.id for row in services.records.page(kind, newest).rows)
    else:
        choices = [f"--{name} ID" for name, _ in RECORDS if name in wanted]
        raise Refused(_OF_WHAT.format(options=" / ".join([*choices, "--subject ID"])), code="of-what")
