# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk export VAULT annex1 --recipient age1… --out FILE`: a document leaves the vault, which remembers it."""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kzdesk.cli.command import Context, vault_options
from kzdesk.cli.orders import order_options, ordered
from kzdesk.cli.passphrases import confirmed_passphrase
from kzdesk.cli.ways import ENCRYPTED, OPEN, assert_one_way, way_options
from kzdesk.domain.disclosure import Reason, Standing
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate

if TYPE_CHECKING:
    from kzdesk.services.desk import Services
    from kzdesk.services.export import Prepared
    from kzdesk.services.releasing import Released
    from kzdesk.services.submissions.making import Remark

_MANIFEST = QT_TRANSLATE_NOOP("cli", "file for the manifest of the release (JSON)")
_MANIFEST_THERE = QT_TRANSLATE_NOOP(
    "cli", "Nothing was written: the file for the manifest is there already. Choose another or give --overwrite."
)
_PAGES = QT_TRANSLATE_NOOP("cli", "Pages: {pages}.")
_WORDS = QT_TRANSLATE_NOOP("cli", "{counted} words count.")
_OF_WORDS = QT_TRANSLATE_NOOP("cli", "{counted} words count, {limit} are allowed.")
_SHOWN = QT_TRANSLATE_NOOP("cli", "People shown by name: {named}; under a pseudonym: {unnamed}.")
_EARLIER = QT_TRANSLATE_NOOP("cli", "Named because an earlier publication named them: {count}.")
_WITHHELD = QT_TRANSLATE_NOOP("cli", "Fields withheld: {count} ({because}).")
_REMARKS = QT_TRANSLATE_NOOP("cli", "Remarks: {count}.")
_OFTEN = QT_TRANSLATE_NOOP("cli", "{remark} (×{times})")
_ABOUT = QT_TRANSLATE_NOOP("cli", "{remark} – {names}")
_ABOUT_MORE = QT_TRANSLATE_NOOP("cli", "{remark} – {names} and {count} more")
_MOST: Final = 8  # records named for one remark
_MISSING = QT_TRANSLATE_NOOP(
    "cli", "The document cannot show these characters; each is marked in the text: {characters}"
)
_RELEASE = QT_TRANSLATE_NOOP("cli", "Remembered as release {id}.")
_BECAUSE: Final = {
    Reason.CLASS: QT_TRANSLATE_NOOP("cli", "not for these readers"),
    Reason.CONSENT: QT_TRANSLATE_NOOP("cli", "no consent"),
    Reason.COARSE: QT_TRANSLATE_NOOP("cli", "left out or coarse, for somebody without a name"),
    Reason.OTHERS: QT_TRANSLATE_NOOP("cli", "others in it gave no consent"),
    Reason.APPROVAL: QT_TRANSLATE_NOOP("cli", "not approved by two people"),
}


class Export:
    """Writes a document: the whole of it, or nothing."""

    name = "export"
    help = QT_TRANSLATE_NOOP("cli", "make a document for somebody outside")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, the document, the way out, and where to put it."""
        vault_options(parser, tr)
        order_options(parser, tr)
        way_options(parser, tr)
        parser.add_argument("--manifest", metavar="FILE", type=Path, help=tr(_MANIFEST))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Release the document, print its path, and tell what it shows and what its readers would hold against it."""
        _assert_one_way(options)
        with context.unlocked(options) as services:
            prepared, chosen = ordered(services, options)
            released = services.releases.release(
                prepared,
                options.out,
                chosen,
                recipient=options.recipient,
                passphrase=confirmed_passphrase(context.console, options.passphrase_file) if options.plain else None,
                reason=options.reason,
                replace=options.overwrite,
                progress=context.console.progress(),
            )
            if options.manifest is not None:
                services.releases.write_manifest(released.release.id, options.manifest, replace=options.overwrite)
            told = tuple(_told(services, prepared, released))
        context.console.line(str(options.out))
        for each in told:
            context.console.tell(each)
        return 0


def _assert_one_way(options: argparse.Namespace) -> None:
    """Return when one of the two ways was chosen, before the vault is unlocked for nothing."""
    assert_one_way(options)
    if options.manifest is not None and options.manifest.exists() and not options.overwrite:
        raise Refused(_MANIFEST_THERE, code="exists")


def _told(services: "Services", prepared: "Prepared", released: "Released") -> Iterator[Message]:
    release, written = released.release, released.written
    yield ENCRYPTED if release.recipient else OPEN
    if written.pages:
        yield _PAGES.format(pages=written.pages)
    if prepared.words is not None:
        pattern = _WORDS if prepared.words.limit is None else _OF_WORDS
        yield pattern.format(counted=prepared.words.counted, limit=prepared.words.limit)
    yield from _disclosed(prepared)
    against = services.export.format_remarks(prepared, release.file_format, written.pages)
    yield from _remarks(services, (*prepared.remarks, *against))
    if written.missing_characters:
        yield _MISSING.format(characters=" ".join(written.missing_characters))
    yield _RELEASE.format(id=release.id)


def _remarks(services: "Services", remarks: "tuple[Remark, ...]") -> Iterator[Message]:
    """Yield each remark once, with how often it is made and the records it is made about."""
    from kzdesk.services.submissions.making import by_message

    yield _REMARKS.format(count=len(remarks))
    for remark, records in by_message(remarks).items():
        told = remark if len(records) == 1 else _OFTEN.format(remark=remark, times=len(records))
        names = [each.known_as for each in services.subjects.origins(records[:_MOST]).values()]
        more = len(records) - len(names)
        if names and more:
            yield _ABOUT_MORE.format(remark=told, names=", ".join(names), count=more)
        else:
            yield _ABOUT.format(remark=told, names=", ".join(names)) if names else told


def _disclosed(prepared: "Prepared") -> Iterator[Message]:
    """Yield whom the document shows and how much was left out, and why."""
    shown = Counter(prepared.shown.values())
    yield _SHOWN.format(named=shown[Standing.NAMED], unnamed=shown[Standing.ANONYMOUS])
    if prepared.overrides:
        yield _EARLIER.format(count=len(prepared.overrides))
    counts = Counter(each.reason for each in prepared.withheld)
    for reason, because in _BECAUSE.items():
        if counts[reason]:
            yield _WITHHELD.format(count=counts[reason], because=because)
