# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a file, its sender or a segment that was not taken, and what to do next."""

from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.exchange import next_steps
from kzdesk.exchange.reasons import Reason

SAID: Final[dict[Reason, tuple[Message, Message]]] = {
    Reason.TOO_LARGE: (QT_TRANSLATE_NOOP("exchange", "This file is larger than any bundle."), next_steps.STRANGE),
    Reason.NOT_A_BUNDLE: (QT_TRANSLATE_NOOP("exchange", "This file is no bundle."), next_steps.STRANGE),
    Reason.FOR_OTHERS: (QT_TRANSLATE_NOOP("exchange", "This bundle is not meant for this device."), next_steps.CARRIED),
    Reason.ALTERED: (QT_TRANSLATE_NOOP("exchange", "This bundle was altered or cut on its way."), next_steps.RESENT),
    Reason.TOO_MANY_RECIPIENTS: (
        QT_TRANSLATE_NOOP(
            "exchange",
            "This file names more recipients than any bundle, as something made to keep this device busy would.",
        ),
        next_steps.STRANGE,
    ),
    Reason.NEWER_FORMAT: (
        QT_TRANSLATE_NOOP("exchange", "This bundle was made by a newer version of kzdesk."),
        next_steps.UPDATE,
    ),
    Reason.NO_BUNDLE_INSIDE: (
        QT_TRANSLATE_NOOP("exchange", "This file was encrypted to this device and holds no bundle."),
        next_steps.FORGED,
    ),
    Reason.CUT_INSIDE: (
        QT_TRANSLATE_NOOP("exchange", "The inside of this bundle ends before what it announces."),
        next_steps.FORGED,
    ),
    Reason.HEAD_TOO_LONG: (
        QT_TRANSLATE_NOOP("exchange", "The head of this bundle is longer than any head may be."),
        next_steps.FORGED,
    ),
    Reason.MALFORMED: (
        QT_TRANSLATE_NOOP("exchange", "The head of this bundle does not have the form of a head."),
        next_steps.FORGED,
    ),
    Reason.NOT_CANONICAL: (
        QT_TRANSLATE_NOOP("exchange", "The head of this bundle is not written in the one form allowed."),
        next_steps.FORGED,
    ),
    Reason.READERS_UNSORTED: (
        QT_TRANSLATE_NOOP(
            "exchange", "The readers of this bundle are named twice or in another order than the one allowed."
        ),
        next_steps.FORGED,
    ),
    Reason.KIND_DIFFERS: (
        QT_TRANSLATE_NOOP(
            "exchange", "This bundle says that it is for the whole team and for one compartment at once."
        ),
        next_steps.FORGED,
    ),
    Reason.WRONG_PADDING: (
        QT_TRANSLATE_NOOP("exchange", "Something is hidden where this bundle should be filled up."),
        next_steps.FORGED,
    ),
    Reason.WRONG_LENGTH: (
        QT_TRANSLATE_NOOP(
            "exchange", "This bundle is filled up to another length than the one that follows from its content."
        ),
        next_steps.FORGED,
    ),
    Reason.WRONG_CONTENT: (
        QT_TRANSLATE_NOOP("exchange", "The parts of this bundle are not those its sender put together."),
        next_steps.FORGED,
    ),
    Reason.UNPACKS_TOO_LARGE: (
        QT_TRANSLATE_NOOP("exchange", "The parts of this bundle together unpack to more than any bundle may hold."),
        next_steps.FORGED,
    ),
    Reason.OTHER_TEAM: (QT_TRANSLATE_NOOP("exchange", "This bundle is another team’s."), next_steps.STRANGE),
    Reason.UNKNOWN_SENDER: (
        QT_TRANSLATE_NOOP("exchange", "The sender of this bundle is no device of the team."),
        next_steps.STRANGE,
    ),
    Reason.REMOVED_SENDER: (
        QT_TRANSLATE_NOOP("exchange", "The sender of this bundle was removed from the team."),
        next_steps.REMOVED,
    ),
    Reason.SENDER_SIGNATURE: (
        QT_TRANSLATE_NOOP("exchange", "The signature of this bundle is not that of the device it names as its sender."),
        next_steps.IMPOSTOR,
    ),
    Reason.SENDER_PURPOSE: (
        QT_TRANSLATE_NOOP(
            "exchange", "The signature of this bundle was made by its sender for something else and moved here."
        ),
        next_steps.IMPOSTOR,
    ),
    Reason.NOT_ADDRESSED: (
        QT_TRANSLATE_NOOP("exchange", "This bundle opens here although its sender did not address it to this device."),
        next_steps.FORGED,
    ),
    Reason.WRONG_READERS: (
        QT_TRANSLATE_NOOP("exchange", "This bundle is addressed to devices that may not read what it holds."),
        next_steps.LEAK,
    ),
    Reason.SENDER_NO_ACCESS: (
        QT_TRANSLATE_NOOP("exchange", "The sender of this bundle may not read the compartment it comes from."),
        next_steps.RIGHTS,
    ),
    Reason.COURIER_SENT: (
        QT_TRANSLATE_NOOP("exchange", "A courier’s device sent records of its own, which couriers may not."),
        next_steps.RIGHTS,
    ),
    Reason.UNKNOWN_ROSTER: (
        QT_TRANSLATE_NOOP("exchange", "This bundle rests on a list of members that has not arrived."),
        next_steps.WAITS,
    ),
    Reason.UNKNOWN_COMPARTMENT: (
        QT_TRANSLATE_NOOP("exchange", "This belongs to a compartment the team does not have."),
        next_steps.FORGED,
    ),
    Reason.SEGMENT_CUT: (QT_TRANSLATE_NOOP("exchange", "A segment ends before what it announces."), next_steps.FORGED),
    Reason.SEGMENT_MALFORMED: (
        QT_TRANSLATE_NOOP("exchange", "The header of a segment does not have the form of a header."),
        next_steps.FORGED,
    ),
    Reason.SEGMENT_NOT_CANONICAL: (
        QT_TRANSLATE_NOOP("exchange", "The header of a segment is not written in the one form allowed."),
        next_steps.FORGED,
    ),
    Reason.SEGMENT_HEADER_TOO_LONG: (
        QT_TRANSLATE_NOOP("exchange", "The header of a segment is longer than any header may be."),
        next_steps.FORGED,
    ),
    Reason.SEGMENT_TOO_LARGE: (
        QT_TRANSLATE_NOOP("exchange", "A segment is larger than any segment may be."),
        next_steps.FORGED,
    ),
    Reason.SEGMENT_TOO_MANY: (
        QT_TRANSLATE_NOOP("exchange", "A segment says that it holds more changes than any segment may."),
        next_steps.FORGED,
    ),
    Reason.SEGMENT_BACKWARDS: (QT_TRANSLATE_NOOP("exchange", "A segment ends before it begins."), next_steps.FORGED),
    Reason.SEGMENT_BEGINNING: (
        QT_TRANSLATE_NOOP(
            "exchange",
            "A segment says that it is the first of its author and names one before it, or the other way round.",
        ),
        next_steps.FORGED,
    ),
    Reason.SEGMENT_NUMBERS: (
        QT_TRANSLATE_NOOP("exchange", "A segment has a number that its changes cannot have reached."),
        next_steps.FORGED,
    ),
    Reason.SEGMENT_SCHEMA: (
        QT_TRANSLATE_NOOP("exchange", "A segment says that it needs newer tables than its author had."),
        next_steps.FORGED,
    ),
    Reason.SEGMENT_OWN_WITNESS: (
        QT_TRANSLATE_NOOP("exchange", "The author of a segment witnesses its own changes."),
        next_steps.FORGED,
    ),
    Reason.SEGMENT_READERS_UNSORTED: (
        QT_TRANSLATE_NOOP(
            "exchange", "The readers of a segment are named twice or in another order than the one allowed."
        ),
        next_steps.FORGED,
    ),
    Reason.SEGMENT_TEAM: (QT_TRANSLATE_NOOP("exchange", "A segment is another team’s."), next_steps.STRANGE),
    Reason.SEGMENT_SIGNATURE: (
        QT_TRANSLATE_NOOP("exchange", "The signature of a segment is not that of the device it names as its author."),
        next_steps.IMPOSTOR,
    ),
    Reason.SEGMENT_PURPOSE: (
        QT_TRANSLATE_NOOP(
            "exchange", "The signature of a segment was made by its author for something else and moved here."
        ),
        next_steps.IMPOSTOR,
    ),
    Reason.SEGMENT_COMPARTMENT: (
        QT_TRANSLATE_NOOP("exchange", "A segment belongs to another compartment than its bundle."),
        next_steps.FORGED,
    ),
    Reason.SEGMENT_READERS: (
        QT_TRANSLATE_NOOP(
            "exchange", "A segment leaves out devices that may read its compartment by the list of members."
        ),
        next_steps.FORGED,
    ),
    Reason.SEGMENT_READERS_MORE: (
        QT_TRANSLATE_NOOP(
            "exchange", "A segment names readers who may not read its compartment by the list of members."
        ),
        next_steps.LEAK,
    ),
    Reason.UNKNOWN_AUTHOR: (
        QT_TRANSLATE_NOOP("exchange", "The author of a segment is no device of the team."),
        next_steps.STRANGE,
    ),
    Reason.COMPRESSION: (
        QT_TRANSLATE_NOOP(
            "exchange", "The packed changes of a segment or snapshot are damaged, cut, or not all of what was packed."
        ),
        next_steps.FORGED,
    ),
    Reason.COMPRESSION_BOMB: (
        QT_TRANSLATE_NOOP(
            "exchange",
            "A segment or snapshot would unpack to more than its author signed, as something made to fill"
            " the memory would.",
        ),
        next_steps.FORGED,
    ),
    Reason.COMPRESSION_UNSIZED: (
        QT_TRANSLATE_NOOP("exchange", "A segment or snapshot does not say to what size it unpacks."),
        next_steps.FORGED,
    ),
    Reason.COMPRESSION_DICTIONARY: (
        QT_TRANSLATE_NOOP("exchange", "A segment or snapshot unpacks only with a dictionary that nobody has."),
        next_steps.FORGED,
    ),
    Reason.PAYLOAD: (
        QT_TRANSLATE_NOOP("exchange", "The changes in a segment are not parted as they must be."),
        next_steps.FORGED,
    ),
    Reason.PAYLOAD_COUNT: (
        QT_TRANSLATE_NOOP("exchange", "A segment holds another number of changes than its author signed."),
        next_steps.FORGED,
    ),
    Reason.PAYLOAD_KIND: (
        QT_TRANSLATE_NOOP(
            "exchange", "A segment holds something that is neither a change nor what is left of a purged one."
        ),
        next_steps.FORGED,
    ),
    Reason.PAYLOAD_EMPTY: (
        QT_TRANSLATE_NOOP("exchange", "A segment holds a change of which nothing is there."),
        next_steps.FORGED,
    ),
    Reason.OPERATIONS_DIFFER: (
        QT_TRANSLATE_NOOP("exchange", "The changes in a segment are not those its author signed."),
        next_steps.FORGED,
    ),
    Reason.CHAIN_END: (
        QT_TRANSLATE_NOOP("exchange", "The changes in a segment do not lead to the end that its author signed."),
        next_steps.FORGED,
    ),
    Reason.BROKEN_CHAIN: (
        QT_TRANSLATE_NOOP("exchange", "The changes in a segment do not follow from those before them."),
        next_steps.FORGED,
    ),
    Reason.FORKED_CHAIN: (
        QT_TRANSLATE_NOOP(
            "exchange",
            "A device wrote two different changes under one number: its vault was copied or its key is in other hands.",
        ),
        next_steps.COPIED,
    ),
    Reason.AUTHOR_FORKED: (
        QT_TRANSLATE_NOOP("exchange", "A device that wrote two different changes under one number earlier sent more."),
        next_steps.COPIED,
    ),
    Reason.HISTORY_REWRITTEN: (
        QT_TRANSLATE_NOOP(
            "exchange", "A device sent other changes than those that the list of members names as its own."
        ),
        next_steps.COPIED,
    ),
    Reason.ROSTER_ROLLED_BACK: (
        QT_TRANSLATE_NOOP("exchange", "A segment rests on an older list of members than the one before it."),
        next_steps.FORGED,
    ),
    Reason.WITNESS_DIFFERS: (
        QT_TRANSLATE_NOOP(
            "exchange",
            "Another member has other changes of this device than are here: one of the two was given a forged history.",
        ),
        next_steps.COMPARE,
    ),
    Reason.TOO_MANY_WAIT: (
        QT_TRANSLATE_NOOP("exchange", "Too many changes wait for others before them."),
        next_steps.MISSING,
    ),
}
