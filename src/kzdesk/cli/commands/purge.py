# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk purge VAULT RECORD --reason CODE` purges a record for ever; `kzdesk purges` tells where that was done."""

import argparse
from typing import TYPE_CHECKING, Any

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.cli.passphrases import confirmed_passphrase
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.purging import REASONS
from kzdesk.domain.records import record_type

if TYPE_CHECKING:
    from kzdesk.cli.console import Console
    from kzdesk.services.exchange.purging import Fulfilment, Going, Purge

_RECORD = QT_TRANSLATE_NOOP("cli", "id of the record")
_REASON = QT_TRANSLATE_NOOP("cli", "why: asked, danger, consent, mistake or law; stays on every device")
_SHOW = QT_TRANSLATE_NOOP("cli", "only show what would go")
_COUNT = QT_TRANSLATE_NOOP("cli", "the number of records that go; needed beyond {most}")
_GOES = QT_TRANSLATE_NOOP(
    "cli", "Records that go: {count}; evidence files: {files}; devices that read them: {devices}."
)
_UNREACHABLE = QT_TRANSLATE_NOOP(
    "cli", "Devices that could read them once and are not told: {count}. They keep what they have."
)
_FROZEN = QT_TRANSLATE_NOOP(
    "cli", "Released editions whose frozen content goes: {count}. Date, number of entries and SHA-256 stay."
)
_ELSEWHERE = QT_TRANSLATE_NOOP("cli", "Records that name the person in a text, and stay: {count}.")
_LEFT = QT_TRANSLATE_NOOP(
    "cli",
    "Backups and files made before still hold it, and so do bundles that lie at places, encrypted to devices of the "
    "team.",
)
_PURGED = QT_TRANSLATE_NOOP(
    "cli", "Purged here: {count} records. Other devices do it when they receive; see kzdesk purges."
)
_DONE = QT_TRANSLATE_NOOP("cli", "done on {date}")
_NOT_YET = QT_TRANSLATE_NOOP("cli", "not yet")
_NOT_TOLD = QT_TRANSLATE_NOOP("cli", "not told: it reads the records no more")
_HERE = QT_TRANSLATE_NOOP("cli", "this device")
_OPEN = QT_TRANSLATE_NOOP("cli", "Purges: {count}; not carried out everywhere yet: {open}.")


class PurgeRecord:
    """Shows what goes, and does it."""

    name = "purge"
    help = QT_TRANSLATE_NOOP("cli", "purge a record for ever, with all that tells of it, on all devices of the team")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, the record and the reason."""
        vault_options(parser, tr)
        parser.add_argument("record", metavar="RECORD", help=tr(_RECORD))
        chosen = parser.add_mutually_exclusive_group(required=True)
        chosen.add_argument("--reason", metavar="CODE", choices=tuple(REASONS), help=tr(_REASON))
        chosen.add_argument("--show", action="store_true", help=tr(_SHOW))
        parser.add_argument("--count", metavar="NUMBER", type=int, default=0, help=tr(_COUNT.format(most=100)))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Do it, after the passphrase was given once more."""
        console = context.console
        with context.unlocked(options) as services:
            subject = services.purging.belonging(options.record)
            _tell(console, services.purging.outline(*subject))
            if options.show:
                return 0
            phrase = confirmed_passphrase(console, options.passphrase_file)
            done = services.purging.purge(
                *subject, phrase, options.reason, count=options.count, progress=console.progress()
            )
        console.tell(_PURGED.format(count=done))
        return 0


class ListPurges:
    """Prints every purge and what each device said of it."""

    name = "purges"
    help = QT_TRANSLATE_NOOP("cli", "list what was purged, and which devices have carried it out")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault."""
        vault_options(parser, tr)
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Print them; the exit code is 0 whatever is found."""
        console = context.console
        with context.unlocked(options) as services:
            found = services.purging.all()
        if options.json:
            console.json([_as_data(each) for each in found])
        else:
            for each in found:
                label = console.translate(record_type(each.type_name).LABEL)
                why = console.translate(REASONS[each.reason]) if each.reason in REASONS else each.reason
                pieces = (f"{each.when:%Y-%m-%d %H:%M}", label, each.record_id, str(each.records), each.by, why)
                console.line("  ".join(piece for piece in pieces if piece))
                for device in each.devices:
                    console.line(f"  {_named(console, device)}: {_state(console, device)}")
        console.tell(_OPEN.format(count=len(found), open=sum(not each.fulfilled for each in found)))
        return 0


def _tell(console: "Console", going: "Going") -> None:
    for name, count in going.records:
        console.line(f"{count}  {console.translate(record_type(name).PLURAL)}")
    console.tell(_GOES.format(count=going.count, files=going.files, devices=going.devices))
    for message, count in ((_UNREACHABLE, going.unreachable), (_FROZEN, going.frozen)):
        if count:
            console.tell(message.format(count=count))
    if going.elsewhere:
        console.tell(_ELSEWHERE.format(count=len(going.elsewhere)))
        for name, record_id, title in going.elsewhere:
            console.line(f"{name}  {record_id}  {title}")
    console.tell(_LEFT)


def _named(console: "Console", device: "Fulfilment") -> str:
    return device.name or console.translate(_HERE)


def _state(console: "Console", device: "Fulfilment") -> str:
    if device.done is not None:
        return console.translate(_DONE.format(date=f"{device.done:%Y-%m-%d}"))
    return console.translate(_NOT_YET if device.asked else _NOT_TOLD)


def _as_data(purge: "Purge") -> dict[str, Any]:
    return {
        "type": purge.type_name,
        "id": purge.record_id,
        "when": purge.when.isoformat(),
        "by": purge.by,
        "reason": purge.reason,
        "records": purge.records,
        "fulfilled": purge.fulfilled,
        "devices": [
            {
                "device": each.device,
                "name": each.name,
                "this": each.mine,
                "done": each.done.isoformat() if each.done else None,
                "told": each.asked,
            }
            for each in purge.devices
        ],
    }
