# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about sending and receiving."""

from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.services.exchange.receiving import Received
from kzdesk.services.exchange.sending import Leaving, SentOut

_NOTHING: Final = QT_TRANSLATE_NOOP("exchange", "Nothing: this place has everything this device may send.")
_OWN: Final = QT_TRANSLATE_NOOP("exchange", "{compartment} – records: {records}. Readable by: {readers}")
_PASSED_ON: Final = QT_TRANSLATE_NOOP(
    "exchange", "{compartment} – changes of others passed on: {passed_on}. Readable by: {readers}"
)
_BOTH: Final = QT_TRANSLATE_NOOP(
    "exchange", "{compartment} – records: {records}; changes of others passed on: {passed_on}. Readable by: {readers}"
)
_SNAPSHOT: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "{compartment} – all records as they stand now, for new devices: {snapshot}. Readable by: {readers}",
)
_CARRIED: Final = QT_TRANSLATE_NOOP("exchange", "Files of others, passed on unread: {count}")
_NOBODY: Final = QT_TRANSLATE_NOOP("exchange", "nobody else yet")
_SENT: Final = QT_TRANSLATE_NOOP(
    "exchange", "Sent – changes: {operations}, files: {bundles}, {size}; passed on for others: {carried}."
)
_RECEIVED: Final = QT_TRANSLATE_NOOP(
    "exchange", "Received – changes: {operations}, files: {bundles}; kept for others: {carried}."
)
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


def leaving_lines(leaving: Leaving) -> tuple[Message, ...]:
    """Return what would leave this device, a line for each compartment."""
    lines = []
    for part in leaving.parts:
        texts = [_SNAPSHOT] if part.snapshot else []
        if part.records or part.passed_on:
            texts.append((_BOTH if part.records else _PASSED_ON) if part.passed_on else _OWN)
        readers = ", ".join((*part.coordinators, *part.others)) or _NOBODY
        counts = {"records": part.records, "passed_on": part.passed_on, "snapshot": part.snapshot}
        lines += [text.format(compartment=part.compartment, readers=readers, **counts) for text in texts]
    if leaving.carried:
        lines.append(_CARRIED.format(count=leaving.carried))
    return tuple(lines) or (_NOTHING,)


def sent_line(sent: SentOut) -> Message:
    """Return what was sent."""
    return _SENT.format(
        operations=sent.operations, bundles=sent.bundles, size=size_text(sent.size), carried=sent.carried
    )


def received_lines(received: Received) -> tuple[Message, ...]:
    """Return what came of receiving; what did not happen is left out."""
    first = _RECEIVED.format(operations=received.operations, bundles=received.bundles, carried=received.carried)
    counts = (
        (_BEGUN, received.begun),
        (_WAITING, received.waiting),
        (_LATER, received.later),
        (_TAKEN_OUT, received.taken_out),
        (_REFUSED, len(received.refused)),
    )
    return (first, *(text.format(count=count) for text, count in counts if count))
