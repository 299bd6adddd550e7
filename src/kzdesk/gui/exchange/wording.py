# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about sending and receiving."""

from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.services.exchange.receiving import Received
from kzdesk.services.exchange.sending import Leaving, LeavingTo, SentOut
from kzdesk.services.exchange.tidying import Old

_NOTHING: Final = QT_TRANSLATE_NOOP("exchange", "Nothing: this place has everything this device may send.")
_SUMMARY: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "Records: {records}, files: {files} ({size}). Readable by – coordinators: {coordinators}, other devices: {others}.",
)
_PART: Final = QT_TRANSLATE_NOOP("exchange", "{compartment} – {what}. Readable by: {readers}")
_RECORDS: Final = QT_TRANSLATE_NOOP("exchange", "records: {count}")
_FILES: Final = QT_TRANSLATE_NOOP("exchange", "files: {count}")
_PASSED_ON: Final = QT_TRANSLATE_NOOP("exchange", "changes of others passed on: {count}")
_SNAPSHOT: Final = QT_TRANSLATE_NOOP("exchange", "all records as they stand now, for new devices: {count}")
_CARRIED: Final = QT_TRANSLATE_NOOP("exchange", "Files of others, passed on unread: {count}")
_NOBODY: Final = QT_TRANSLATE_NOOP("exchange", "nobody else yet")
_SENT: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "Sent – changes: {operations}, in bundles: {bundles} ({size}); evidence files: {files}; passed on for others: "
    "{carried}.",
)
_RECEIVED: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "Received – changes: {operations}, in bundles: {bundles}; evidence files: {files}; kept for others: {carried}.",
)
_TIDIED: Final = QT_TRANSLATE_NOOP(
    "exchange", "Deleted there – bundles: {bundles}, evidence files: {files}, {size} in all."
)
_NONE_SENT: Final = QT_TRANSLATE_NOOP("exchange", "Sent: nothing, the place has everything.")
_NONE_RECEIVED: Final = QT_TRANSLATE_NOOP("exchange", "Received: nothing new.")
_BEGUN: Final = QT_TRANSLATE_NOOP("exchange", "Records that came as they stand: {count}.")
_WAITING: Final = QT_TRANSLATE_NOOP("exchange", "Waiting for earlier ones that have not come: {count}.")
_LATER: Final = QT_TRANSLATE_NOOP("exchange", "Looked at again when the newest list of members has come: {count}.")
_TAKEN_OUT: Final = QT_TRANSLATE_NOOP("exchange", "Changes taken out, written after their author was removed: {count}.")
_REFUSED: Final = QT_TRANSLATE_NOOP("exchange", "Not taken: {count}. The reasons stand below.")
_SIZES: Final = (
    (1 << 30, QT_TRANSLATE_NOOP("exchange", "{count} GB")),
    (1 << 20, QT_TRANSLATE_NOOP("exchange", "{count} MB")),
    (1 << 10, QT_TRANSLATE_NOOP("exchange", "{count} kB")),
)
_BYTES: Final = QT_TRANSLATE_NOOP("exchange", "{count} B")


def size_text(size: int) -> Message:
    """Return a number of bytes as people say it."""
    for unit, text in _SIZES:
        if size >= unit:
            return text.format(count=round(size / unit, 1) if size < 10 * unit else size // unit)
    return _BYTES.format(count=size)


def leaving_text(leaving: Leaving, tr: Translate) -> str:
    """Return what would leave this device: how much and how many can read it, then a line for each compartment."""
    carried = [tr(_CARRIED.format(count=leaving.carried))] if leaving.carried else []
    if not leaving.parts and not leaving.files:
        return "\n".join(carried) or tr(_NOTHING)
    records = sum(part.records + part.snapshot for part in leaving.parts)
    counts = {"records": records, "files": leaving.files, "size": size_text(leaving.size)}
    summary = _SUMMARY.format(**counts, coordinators=leaving.coordinators, others=leaving.others)
    return "\n".join((tr(summary), *(_part_line(part, tr) for part in leaving.parts), *carried))


def _part_line(part: LeavingTo, tr: Translate) -> str:
    counted = (
        (_RECORDS, part.records),
        (_FILES, part.files),
        (_PASSED_ON, part.passed_on),
        (_SNAPSHOT, part.snapshot),
    )
    what = "; ".join(tr(text.format(count=count)) for text, count in counted if count)
    readers = ", ".join((*part.coordinators, *part.others)) or _NOBODY
    return tr(_PART.format(compartment=part.compartment, what=what, readers=readers))


def came_lines(came: tuple[Received | SentOut | Old, ...]) -> tuple[Message, ...]:
    """Return what came of a visit to a place."""
    lines: list[Message] = []
    for each in came:
        match each:
            case Received():
                lines += received_lines(each)
            case SentOut():
                lines.append(sent_line(each))
            case Old():
                lines.append(_TIDIED.format(bundles=each.bundles, files=each.files, size=size_text(each.size)))
    return tuple(lines)


def sent_line(sent: SentOut) -> Message:
    """Return what was sent."""
    if not (sent.bundles or sent.files or sent.carried):
        return _NONE_SENT
    counts = {"operations": sent.operations, "bundles": sent.bundles, "files": sent.files, "carried": sent.carried}
    return _SENT.format(**counts, size=size_text(sent.size))


def received_lines(received: Received) -> tuple[Message, ...]:
    """Return what came of receiving; what did not happen is left out."""
    named = {"operations": received.operations, "bundles": received.bundles, "files": received.files}
    came = received.bundles or received.files or received.carried
    first = _RECEIVED.format(**named, carried=received.carried) if came else _NONE_RECEIVED
    counts = (
        (_BEGUN, received.begun),
        (_WAITING, received.waiting),
        (_LATER, received.later),
        (_TAKEN_OUT, received.taken_out),
        (_REFUSED, len(received.refused)),
    )
    return (first, *(text.format(count=count) for text, count in counts if count))
