# SPDX-License-Identifier: GPL-3.0-or-later
"""What the verbs of the exchange print."""

from typing import TYPE_CHECKING, Final

from kzdesk.cli.console import Console
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from kzdesk.services.exchange.receiving import Received, Refused
    from kzdesk.services.exchange.sending import Leaving, SentOut

PLACE: Final = QT_TRANSLATE_NOOP("cli", "name of the place: see kzdesk place")
_SENT: Final = QT_TRANSLATE_NOOP(
    "cli",
    "Sent: {operations} changes in {bundles} bundles, {size} bytes; evidence files: {files}; files of others passed "
    "on: {carried}.",
)
_RECEIVED: Final = QT_TRANSLATE_NOOP(
    "cli",
    "Received: {operations} changes in {bundles} bundles; evidence files: {files}; waiting for earlier ones: "
    "{waiting}; kept for others: {carried}; not taken: {refused}.",
)
_BEGUN: Final = QT_TRANSLATE_NOOP("cli", "{count} records came as they stand, in a snapshot by a coordinator.")
_LATER: Final = QT_TRANSLATE_NOOP(
    "cli", "{count} files rest on a list of members that has not come yet. They are looked at again next time."
)
_TAKEN_OUT: Final = QT_TRANSLATE_NOOP(
    "cli", "{count} changes were taken out: their author was removed from the team before they were written."
)
_PART: Final = QT_TRANSLATE_NOOP(
    "cli",
    "{compartment}: {records} records changed here, {files} files, {passed_on} changes of others; readable by: "
    "{readers}",
)
_SNAPSHOT: Final = QT_TRANSLATE_NOOP(
    "cli", "{compartment}: all {count} records as they stand now, for new devices; readable by: {readers}"
)
_CARRIED: Final = QT_TRANSLATE_NOOP("cli", "Files of others, passed on unread: {count}")
_NOTHING: Final = QT_TRANSLATE_NOOP("cli", "Nothing would leave this device.")


def tell_sent(console: Console, sent: "SentOut") -> None:
    """Say what was put at a place."""
    counts = {"operations": sent.operations, "bundles": sent.bundles, "files": sent.files, "carried": sent.carried}
    console.tell(_SENT.format(**counts, size=sent.size))


def tell_received(console: Console, received: "Received") -> None:
    """Say what came of receiving, and print each thing that was not taken with its reason."""
    counts = {"operations": received.operations, "bundles": received.bundles, "files": received.files}
    others = {"waiting": received.waiting, "carried": received.carried, "refused": len(received.refused)}
    console.tell(_RECEIVED.format(**counts, **others))
    if received.begun:
        console.tell(_BEGUN.format(count=received.begun))
    if received.later:
        console.tell(_LATER.format(count=received.later))
    if received.taken_out:
        console.tell(_TAKEN_OUT.format(count=received.taken_out))
    show_refused(console, received.refused)


def show_refused(console: Console, refused: "tuple[Refused, ...]") -> None:
    """Print what was not taken, one a line."""
    for each in refused:
        reason = console.translate(each.reason)
        console.line(f"{each.moment}  {each.object or '–'}  {each.device or '–'}  {each.code}  {reason}")


def show_leaving(console: Console, leaving: "Leaving") -> None:
    """Print what would leave this device."""
    if not leaving.parts and not leaving.carried:
        console.tell(_NOTHING)
    for part in leaving.parts:
        readers = ", ".join((*part.coordinators, *part.others)) or "–"
        facts = {"compartment": part.compartment, "readers": readers}
        if part.snapshot:
            console.line(console.translate(_SNAPSHOT.format(count=part.snapshot, **facts)))
        if part.records or part.passed_on or part.files:
            said = _PART.format(records=part.records, files=part.files, passed_on=part.passed_on, **facts)
            console.line(console.translate(said))
    if leaving.carried:
        console.line(console.translate(_CARRIED.format(count=leaving.carried)))
