# SPDX-License-Identifier: GPL-3.0-or-later
"""Why something that came from outside was not taken: each reason a code and a sentence.

A refusal concerns one object. Nothing of it has changed the vault, and others are received as before.
"""

from enum import StrEnum
from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message


class Reason(StrEnum):
    """The code of a refusal. It never changes its meaning."""

    # The file
    TOO_LARGE = "too-large"
    NOT_A_BUNDLE = "not-a-bundle"
    FOR_OTHERS = "for-others"
    ALTERED = "altered"
    NEWER_FORMAT = "newer-format"
    MALFORMED = "malformed"
    NOT_CANONICAL = "not-canonical"
    WRONG_PADDING = "wrong-padding"
    WRONG_CONTENT = "wrong-content"
    # Who sent it and to whom
    OTHER_TEAM = "other-team"
    UNKNOWN_SENDER = "unknown-sender"
    REMOVED_SENDER = "removed-sender"
    SENDER_SIGNATURE = "sender-signature"
    NOT_ADDRESSED = "not-addressed"
    WRONG_READERS = "wrong-readers"
    UNKNOWN_ROSTER = "unknown-roster"
    # A segment
    SEGMENT_MALFORMED = "segment-malformed"
    SEGMENT_TOO_LARGE = "segment-too-large"
    SEGMENT_NUMBERS = "segment-numbers"
    SEGMENT_TEAM = "segment-team"
    SEGMENT_SIGNATURE = "segment-signature"
    SEGMENT_COMPARTMENT = "segment-compartment"
    SEGMENT_READERS = "segment-readers"
    UNKNOWN_AUTHOR = "unknown-author"
    UNKNOWN_COMPARTMENT = "unknown-compartment"
    COMPRESSION = "compression"
    PAYLOAD = "payload"
    OPERATIONS_DIFFER = "operations-differ"
    BROKEN_CHAIN = "broken-chain"
    FORKED_CHAIN = "forked-chain"
    ROSTER_ROLLED_BACK = "roster-rolled-back"
    WITNESS_DIFFERS = "witness-differs"
    TOO_MANY_WAIT = "too-many-wait"
    # A snapshot
    SNAPSHOT_MALFORMED = "snapshot-malformed"
    SNAPSHOT_TEAM = "snapshot-team"
    SNAPSHOT_COMPARTMENT = "snapshot-compartment"
    SNAPSHOT_AUTHOR = "snapshot-author"
    SNAPSHOT_SENDER = "snapshot-sender"
    SNAPSHOT_SIGNATURE = "snapshot-signature"
    SNAPSHOT_READERS = "snapshot-readers"
    SNAPSHOT_PART = "snapshot-part"
    SNAPSHOT_CHAIN = "snapshot-chain"
    SNAPSHOT_OPERATION = "snapshot-operation"
    SNAPSHOT_RECORD = "snapshot-record"
    SNAPSHOT_STATE = "snapshot-state"
    SNAPSHOT_DIFFERS = "snapshot-differs"
    # What its author may do
    COURIER_WROTE = "courier-wrote"
    NO_ACCESS = "no-access"
    AFTER_REMOVAL = "after-removal"
    NOT_A_COORDINATOR = "not-a-coordinator"
    # An operation
    OPERATION_MALFORMED = "operation-malformed"
    OPERATION_MISPLACED = "operation-misplaced"
    OPERATION_UNKNOWN = "operation-unknown"
    OPERATION_VALUE = "operation-value"
    WRITTEN_ONCE = "written-once"
    OPERATION_TIME = "operation-time"
    OTHERS_RECORD = "others-record"
    PURGED_UNASKED = "purged-unasked"
    EVIDENCE_DIFFERS = "evidence-differs"
    # The roster
    ROSTER_MALFORMED = "roster-malformed"
    ROSTER_ROOT = "roster-root"
    ROSTER_SIGNATURE = "roster-signature"
    ROSTER_AUTHOR = "roster-author"
    ROSTER_LINK = "roster-link"
    ROSTER_ACT = "roster-act"
    ROSTER_FORKED = "roster-forked"
    ROSTER_INCOMPLETE = "roster-incomplete"
    # Joining
    INVITE_MALFORMED = "invite-malformed"
    INVITE_SIGNATURE = "invite-signature"
    INVITE_EXPIRED = "invite-expired"
    INVITE_UNKNOWN = "invite-unknown"
    ANSWER_MALFORMED = "answer-malformed"
    ANSWER_SIGNATURE = "answer-signature"
    ANSWER_TEAM = "answer-team"


_SENTENCES: Final = {
    Reason.TOO_LARGE: QT_TRANSLATE_NOOP("exchange", "This file is larger than any bundle."),
    Reason.NOT_A_BUNDLE: QT_TRANSLATE_NOOP("exchange", "This file is no bundle."),
    Reason.FOR_OTHERS: QT_TRANSLATE_NOOP("exchange", "This bundle is not meant for this device. It can be passed on."),
    Reason.ALTERED: QT_TRANSLATE_NOOP(
        "exchange", "This bundle was altered or cut on its way. Ask for it to be sent again."
    ),
    Reason.NEWER_FORMAT: QT_TRANSLATE_NOOP(
        "exchange", "This bundle was made by a newer version of kzdesk. Update kzdesk and receive again."
    ),
    Reason.MALFORMED: QT_TRANSLATE_NOOP("exchange", "The inside of this bundle does not have the form of a bundle."),
    Reason.NOT_CANONICAL: QT_TRANSLATE_NOOP(
        "exchange", "A part of this bundle is not written in the one form allowed."
    ),
    Reason.WRONG_PADDING: QT_TRANSLATE_NOOP("exchange", "Something is hidden where this bundle should be filled up."),
    Reason.WRONG_CONTENT: QT_TRANSLATE_NOOP(
        "exchange", "The parts of this bundle are not those its sender put together."
    ),
    Reason.OTHER_TEAM: QT_TRANSLATE_NOOP("exchange", "This bundle is another team’s."),
    Reason.UNKNOWN_SENDER: QT_TRANSLATE_NOOP("exchange", "The sender of this bundle is no device of the team."),
    Reason.REMOVED_SENDER: QT_TRANSLATE_NOOP("exchange", "The sender of this bundle was removed from the team."),
    Reason.SENDER_SIGNATURE: QT_TRANSLATE_NOOP(
        "exchange", "The signature of this bundle is not that of the device it names as its sender."
    ),
    Reason.NOT_ADDRESSED: QT_TRANSLATE_NOOP(
        "exchange", "This bundle opens here although its sender did not address it to this device."
    ),
    Reason.WRONG_READERS: QT_TRANSLATE_NOOP(
        "exchange", "This bundle is addressed to devices that may not read what it holds."
    ),
    Reason.UNKNOWN_ROSTER: QT_TRANSLATE_NOOP(
        "exchange", "This bundle rests on a list of members that has not arrived. It is kept until it has."
    ),
    Reason.SEGMENT_MALFORMED: QT_TRANSLATE_NOOP("exchange", "A segment does not have the form of a segment."),
    Reason.SEGMENT_TOO_LARGE: QT_TRANSLATE_NOOP("exchange", "A segment is larger than any segment may be."),
    Reason.SEGMENT_NUMBERS: QT_TRANSLATE_NOOP("exchange", "The numbers of a segment contradict each other."),
    Reason.SEGMENT_TEAM: QT_TRANSLATE_NOOP("exchange", "A segment is another team’s."),
    Reason.SEGMENT_SIGNATURE: QT_TRANSLATE_NOOP(
        "exchange", "The signature of a segment is not that of the device it names as its author."
    ),
    Reason.SEGMENT_COMPARTMENT: QT_TRANSLATE_NOOP(
        "exchange", "A segment belongs to another compartment than its bundle."
    ),
    Reason.SEGMENT_READERS: QT_TRANSLATE_NOOP(
        "exchange", "A segment names other readers than the list of members does."
    ),
    Reason.UNKNOWN_AUTHOR: QT_TRANSLATE_NOOP("exchange", "The author of a segment is no device of the team."),
    Reason.UNKNOWN_COMPARTMENT: QT_TRANSLATE_NOOP(
        "exchange", "A segment belongs to a compartment the team does not have."
    ),
    Reason.COMPRESSION: QT_TRANSLATE_NOOP(
        "exchange",
        "A segment or a snapshot does not unpack to the size it declares, as something made to fill the memory would.",
    ),
    Reason.PAYLOAD: QT_TRANSLATE_NOOP("exchange", "The changes in a segment are not parted as they must be."),
    Reason.OPERATIONS_DIFFER: QT_TRANSLATE_NOOP(
        "exchange", "The changes in a segment are not those its author signed."
    ),
    Reason.BROKEN_CHAIN: QT_TRANSLATE_NOOP(
        "exchange", "The changes in a segment do not follow from those before them."
    ),
    Reason.FORKED_CHAIN: QT_TRANSLATE_NOOP(
        "exchange",
        "A device wrote two different changes under one number: its vault was copied or its key is in other hands. "
        "Nothing more is taken from it until a coordinator has removed it from the team.",
    ),
    Reason.ROSTER_ROLLED_BACK: QT_TRANSLATE_NOOP(
        "exchange", "A segment rests on an older list of members than the one before it."
    ),
    Reason.WITNESS_DIFFERS: QT_TRANSLATE_NOOP(
        "exchange",
        "Another member has other changes of this device than are here: one of the two was given a forged history. "
        "Compare with them what this device wrote.",
    ),
    Reason.TOO_MANY_WAIT: QT_TRANSLATE_NOOP(
        "exchange", "Too many changes wait for others before them. Ask their author to send everything again."
    ),
    Reason.SNAPSHOT_MALFORMED: QT_TRANSLATE_NOOP("exchange", "A snapshot does not have the form of a snapshot."),
    Reason.SNAPSHOT_TEAM: QT_TRANSLATE_NOOP("exchange", "A snapshot is another team’s."),
    Reason.SNAPSHOT_COMPARTMENT: QT_TRANSLATE_NOOP(
        "exchange", "A snapshot belongs to another compartment than its bundle."
    ),
    Reason.SNAPSHOT_AUTHOR: QT_TRANSLATE_NOOP(
        "exchange", "A snapshot was made by a device that is no coordinator’s. The changes themselves are waited for."
    ),
    Reason.SNAPSHOT_SENDER: QT_TRANSLATE_NOOP(
        "exchange", "A snapshot was sent by another device than the one that made it."
    ),
    Reason.SNAPSHOT_SIGNATURE: QT_TRANSLATE_NOOP(
        "exchange", "The signature of a snapshot is not that of the device it names as its maker."
    ),
    Reason.SNAPSHOT_READERS: QT_TRANSLATE_NOOP(
        "exchange", "A snapshot was sent to some readers of its compartment alone, so that the others cannot check it."
    ),
    Reason.SNAPSHOT_PART: QT_TRANSLATE_NOOP("exchange", "A part of a snapshot is not one of those its maker signed."),
    Reason.SNAPSHOT_CHAIN: QT_TRANSLATE_NOOP(
        "exchange", "A snapshot names another last change of a device than that device signed."
    ),
    Reason.SNAPSHOT_OPERATION: QT_TRANSLATE_NOOP(
        "exchange", "A snapshot holds a change that lies beyond the last one it names of that device."
    ),
    Reason.SNAPSHOT_RECORD: QT_TRANSLATE_NOOP(
        "exchange", "A snapshot holds more of a record than what stands, or its records are out of order."
    ),
    Reason.SNAPSHOT_STATE: QT_TRANSLATE_NOOP("exchange", "The records of a snapshot are not those its maker signed."),
    Reason.SNAPSHOT_DIFFERS: QT_TRANSLATE_NOOP(
        "exchange",
        "A snapshot is not what the changes of its compartment come to: its maker gave a new device false or "
        "incomplete records. Compare with the others who may read them, and let devices that began from it join anew.",
    ),
    Reason.COURIER_WROTE: QT_TRANSLATE_NOOP("exchange", "A courier’s device wrote changes, which couriers may not."),
    Reason.NO_ACCESS: QT_TRANSLATE_NOOP("exchange", "A device wrote into a compartment it may not read."),
    Reason.AFTER_REMOVAL: QT_TRANSLATE_NOOP("exchange", "These changes were written by a device after it was removed."),
    Reason.NOT_A_COORDINATOR: QT_TRANSLATE_NOOP("exchange", "A device wrote what coordinators alone may write."),
    Reason.OPERATION_MALFORMED: QT_TRANSLATE_NOOP("exchange", "A change does not have the form of a change."),
    Reason.OPERATION_MISPLACED: QT_TRANSLATE_NOOP(
        "exchange", "A change names another author, compartment or number than the segment it stands in."
    ),
    Reason.OPERATION_UNKNOWN: QT_TRANSLATE_NOOP(
        "exchange", "A change concerns a kind of record or a field nobody has."
    ),
    Reason.OPERATION_VALUE: QT_TRANSLATE_NOOP("exchange", "A change writes a value that its field cannot hold."),
    Reason.WRITTEN_ONCE: QT_TRANSLATE_NOOP("exchange", "A change alters what is written once and stays for ever."),
    Reason.OPERATION_TIME: QT_TRANSLATE_NOOP("exchange", "The times of the changes of one device run backwards."),
    Reason.OTHERS_RECORD: QT_TRANSLATE_NOOP(
        "exchange",
        "A change puts itself in the place of what is in a compartment its author never read, or makes another record "
        "out of one that is there. The record is as it was.",
    ),
    Reason.PURGED_UNASKED: QT_TRANSLATE_NOOP(
        "exchange", "A change was left out although no coordinator had it purged."
    ),
    Reason.EVIDENCE_DIFFERS: QT_TRANSLATE_NOOP(
        "exchange", "An evidence file is not what its record says. Nothing of it was kept; ask for it from elsewhere."
    ),
    Reason.ROSTER_MALFORMED: QT_TRANSLATE_NOOP("exchange", "An entry of the list of members does not have its form."),
    Reason.ROSTER_ROOT: QT_TRANSLATE_NOOP("exchange", "This list of members does not begin where the team’s begins."),
    Reason.ROSTER_SIGNATURE: QT_TRANSLATE_NOOP(
        "exchange", "The signature of an entry of the list of members is not that of the device it names."
    ),
    Reason.ROSTER_AUTHOR: QT_TRANSLATE_NOOP(
        "exchange", "An entry of the list of members was written by a device that is no coordinator’s."
    ),
    Reason.ROSTER_LINK: QT_TRANSLATE_NOOP(
        "exchange", "An entry of the list of members does not follow from the one it names."
    ),
    Reason.ROSTER_ACT: QT_TRANSLATE_NOOP("exchange", "An entry of the list of members orders what cannot be done."),
    Reason.ROSTER_FORKED: QT_TRANSLATE_NOOP(
        "exchange",
        "There are two lists of members that contradict each other. The exchange rests until a coordinator has "
        "settled which one holds. Compare them with the others, by voice or in person.",
    ),
    Reason.ROSTER_INCOMPLETE: QT_TRANSLATE_NOOP("exchange", "A list of members does not end where its sender says."),
    Reason.INVITE_MALFORMED: QT_TRANSLATE_NOOP("exchange", "This is no invitation. Check that all of it was copied."),
    Reason.INVITE_SIGNATURE: QT_TRANSLATE_NOOP("exchange", "This invitation was altered. Ask for a new one."),
    Reason.INVITE_EXPIRED: QT_TRANSLATE_NOOP(
        "exchange", "This invitation is older than seven days. Ask for a new one."
    ),
    Reason.INVITE_UNKNOWN: QT_TRANSLATE_NOOP(
        "exchange", "This answer belongs to no open invitation of this device. Invite again."
    ),
    Reason.ANSWER_MALFORMED: QT_TRANSLATE_NOOP("exchange", "This is no answer to an invitation of this device."),
    Reason.ANSWER_SIGNATURE: QT_TRANSLATE_NOOP("exchange", "This answer was altered. Invite again."),
    Reason.ANSWER_TEAM: QT_TRANSLATE_NOOP("exchange", "This answer is meant for another team."),
}


class Rejected(Refused):
    """Something from outside was not taken, for this reason."""

    def __init__(self, reason: Reason) -> None:
        """Refuse for `reason`; the sentence is the one that goes with it."""
        super().__init__(_SENTENCES[reason], code=reason)
        self.reason = reason


def sentence(code: str) -> Message:
    """Return the sentence of a code that was kept. Raises `ValueError` for a code that is none."""
    return _SENTENCES[Reason(code)]
