# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of snapshots, operations, the roster and invitations that were not taken, and what to do next."""

from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.exchange import next_steps
from kzdesk.exchange.reasons import Reason

SAID: Final[dict[Reason, tuple[Message, Message]]] = {
    Reason.SNAPSHOT_MALFORMED: (
        QT_TRANSLATE_NOOP("exchange", "A snapshot does not have the form of a snapshot."),
        next_steps.FORGED,
    ),
    Reason.SNAPSHOT_TEAM: (QT_TRANSLATE_NOOP("exchange", "A snapshot is another team’s."), next_steps.STRANGE),
    Reason.SNAPSHOT_COMPARTMENT: (
        QT_TRANSLATE_NOOP("exchange", "A snapshot belongs to another compartment than its bundle."),
        next_steps.FORGED,
    ),
    Reason.SNAPSHOT_AUTHOR: (
        QT_TRANSLATE_NOOP("exchange", "A snapshot was made by a device that is no coordinator’s."),
        next_steps.CHANGES_COME,
    ),
    Reason.SNAPSHOT_SENDER: (
        QT_TRANSLATE_NOOP("exchange", "A snapshot was sent by another device than the one that made it."),
        next_steps.FORGED,
    ),
    Reason.SNAPSHOT_SIGNATURE: (
        QT_TRANSLATE_NOOP("exchange", "The signature of a snapshot is not that of the device it names as its maker."),
        next_steps.IMPOSTOR,
    ),
    Reason.SNAPSHOT_READERS: (
        QT_TRANSLATE_NOOP(
            "exchange",
            "A snapshot was sent to some readers of its compartment alone, so that the others cannot check it.",
        ),
        next_steps.CHANGES_COME,
    ),
    Reason.SNAPSHOT_PART: (
        QT_TRANSLATE_NOOP("exchange", "A part of a snapshot is not one of those its maker signed."),
        next_steps.FORGED,
    ),
    Reason.SNAPSHOT_CHAIN: (
        QT_TRANSLATE_NOOP("exchange", "A snapshot names another last change of a device than that device signed."),
        next_steps.FORGED,
    ),
    Reason.SNAPSHOT_OPERATION: (
        QT_TRANSLATE_NOOP(
            "exchange", "A snapshot holds a change that lies beyond the last one it names of that device."
        ),
        next_steps.FORGED,
    ),
    Reason.SNAPSHOT_RECORD: (
        QT_TRANSLATE_NOOP(
            "exchange", "A snapshot holds more of a record than what stands, or its records are out of order."
        ),
        next_steps.FORGED,
    ),
    Reason.SNAPSHOT_REPEATS: (
        QT_TRANSLATE_NOOP("exchange", "A snapshot holds one change twice."),
        next_steps.FORGED,
    ),
    Reason.SNAPSHOT_STATE: (
        QT_TRANSLATE_NOOP("exchange", "The records of a snapshot are not those its maker signed."),
        next_steps.FORGED,
    ),
    Reason.SNAPSHOT_DIFFERS: (
        QT_TRANSLATE_NOOP(
            "exchange",
            "A snapshot is not what the changes of its compartment come to: its maker gave a new device "
            "false or incomplete records.",
        ),
        next_steps.COMPARE_ALL,
    ),
    Reason.COURIER_WROTE: (
        QT_TRANSLATE_NOOP("exchange", "A courier’s device wrote changes, which couriers may not."),
        next_steps.RIGHTS,
    ),
    Reason.OTHERS_DESK: (
        QT_TRANSLATE_NOOP("exchange", "A device wrote into the own desk of another, which it was never given."),
        next_steps.RIGHTS,
    ),
    Reason.NO_ACCESS: (
        QT_TRANSLATE_NOOP("exchange", "A device wrote into a compartment it may not read."),
        next_steps.RIGHTS,
    ),
    Reason.ACCESS_TAKEN: (
        QT_TRANSLATE_NOOP("exchange", "A device wrote into a compartment after that was taken from it."),
        next_steps.RIGHTS,
    ),
    Reason.AFTER_REMOVAL: (
        QT_TRANSLATE_NOOP("exchange", "These changes were written by a device after it was removed."),
        next_steps.REMOVED,
    ),
    Reason.NOT_A_COORDINATOR: (
        QT_TRANSLATE_NOOP("exchange", "A device wrote the release of a list, which coordinators alone may write."),
        next_steps.RIGHTS,
    ),
    Reason.PURGE_BY_OTHERS: (
        QT_TRANSLATE_NOOP("exchange", "A device ordered something to be purged, which coordinators alone may."),
        next_steps.RIGHTS,
    ),
    Reason.OPERATION_TOO_LARGE: (
        QT_TRANSLATE_NOOP("exchange", "A change is larger than any change may be."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_MALFORMED: (
        QT_TRANSLATE_NOOP("exchange", "A change does not have the form of a change."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_NOT_CANONICAL: (
        QT_TRANSLATE_NOOP("exchange", "A change is not written in the one form allowed."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_RECORD_ID: (
        QT_TRANSLATE_NOOP("exchange", "A change concerns a record whose id is none."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_REASON: (
        QT_TRANSLATE_NOOP("exchange", "The reason given for a change is too long or holds what cannot be seen."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_VERSIONS: (
        QT_TRANSLATE_NOOP("exchange", "A change says that it replaces too much, or what cannot be."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_AUTHOR: (
        QT_TRANSLATE_NOOP("exchange", "A change names another author than the segment it stands in."),
        next_steps.IMPOSTOR,
    ),
    Reason.OPERATION_COMPARTMENT: (
        QT_TRANSLATE_NOOP("exchange", "A change names another compartment than the segment it stands in."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_MISPLACED: (
        QT_TRANSLATE_NOOP("exchange", "A change has another number than its place in the segment."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_UNKNOWN: (
        QT_TRANSLATE_NOOP("exchange", "A change concerns a kind of record nobody has."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_FIELD: (QT_TRANSLATE_NOOP("exchange", "A change concerns a field nobody has."), next_steps.FORGED),
    Reason.OPERATION_ACTION: (
        QT_TRANSLATE_NOOP("exchange", "A change does something that no change does."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_EFFECT: (
        QT_TRANSLATE_NOOP("exchange", "A change says that it does one thing and does another."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_VALUE: (
        QT_TRANSLATE_NOOP("exchange", "A change writes a value that its field cannot hold."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_MARK: (
        QT_TRANSLATE_NOOP("exchange", "A change neither deletes its record nor lets it stand."),
        next_steps.FORGED,
    ),
    Reason.VALUE_TOO_LONG: (
        QT_TRANSLATE_NOOP("exchange", "A change writes a longer text than a field holds."),
        next_steps.FORGED,
    ),
    Reason.VALUE_UNSEEN: (
        QT_TRANSLATE_NOOP("exchange", "A change writes a text with characters that cannot be seen."),
        next_steps.FORGED,
    ),
    Reason.WRITTEN_ONCE: (
        QT_TRANSLATE_NOOP("exchange", "A change alters a record that is written once and stays for ever."),
        next_steps.FORGED,
    ),
    Reason.FIXED_FIELD: (
        QT_TRANSLATE_NOOP("exchange", "A change alters a field that is written once with its record."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_TIME: (
        QT_TRANSLATE_NOOP("exchange", "The times of the changes of one device run backwards."),
        next_steps.FORGED,
    ),
    Reason.OPERATION_DATE: (
        QT_TRANSLATE_NOOP("exchange", "A change says that it was written at a moment no clock shows."),
        next_steps.FORGED,
    ),
    Reason.CREATION_REPLACES: (
        QT_TRANSLATE_NOOP("exchange", "A change makes a new record and says that it replaces another."),
        next_steps.FORGED,
    ),
    Reason.OTHERS_RECORD: (
        QT_TRANSLATE_NOOP(
            "exchange", "A change puts itself in the place of what is in a compartment its author never read."
        ),
        next_steps.FORGED,
    ),
    Reason.OTHERS_PART: (
        QT_TRANSLATE_NOOP(
            "exchange", "A change adds something, such as a consent, to a record its author could never read."
        ),
        next_steps.FORGED,
    ),
    Reason.OTHER_KIND: (
        QT_TRANSLATE_NOOP("exchange", "A change makes a record of another kind out of one that is here."),
        next_steps.FORGED,
    ),
    Reason.PURGED_UNASKED: (
        QT_TRANSLATE_NOOP("exchange", "A change was left out although no coordinator had it purged."),
        next_steps.CHANGES_COME,
    ),
    Reason.EVIDENCE_DIFFERS: (
        QT_TRANSLATE_NOOP("exchange", "An evidence file is not what its record says."),
        next_steps.ELSEWHERE,
    ),
    Reason.ROSTER_CUT: (
        QT_TRANSLATE_NOOP("exchange", "A list of members ends in the middle of an entry."),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_ENTRY_TOO_LONG: (
        QT_TRANSLATE_NOOP("exchange", "An entry of the list of members is longer than any entry may be."),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_TOO_MANY: (
        QT_TRANSLATE_NOOP("exchange", "A list of members has more entries than any list may."),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_MALFORMED: (
        QT_TRANSLATE_NOOP("exchange", "An entry of the list of members does not have its form."),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_NOT_CANONICAL: (
        QT_TRANSLATE_NOOP("exchange", "An entry of the list of members is not written in the one form allowed."),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_ROOT: (
        QT_TRANSLATE_NOOP("exchange", "This list of members does not begin where the team’s begins."),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_FOUNDING: (
        QT_TRANSLATE_NOOP("exchange", "The first entry of this list of members founds no team."),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_TEAM: (
        QT_TRANSLATE_NOOP("exchange", "An entry of the list of members is another team’s."),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_SIGNATURE: (
        QT_TRANSLATE_NOOP(
            "exchange", "The signature of an entry of the list of members is not that of the device it names."
        ),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_STRANGER: (
        QT_TRANSLATE_NOOP(
            "exchange", "An entry of the list of members was written by a device that is not in the team."
        ),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_AUTHOR: (
        QT_TRANSLATE_NOOP(
            "exchange", "An entry of the list of members was written by a device that is no coordinator’s."
        ),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_REMOVED_AUTHOR: (
        QT_TRANSLATE_NOOP("exchange", "An entry of the list of members was written by a device after it was removed."),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_NUMBER: (
        QT_TRANSLATE_NOOP("exchange", "An entry of the list of members has another number than its place in the list."),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_LINK: (
        QT_TRANSLATE_NOOP("exchange", "An entry of the list of members does not follow from the one it names."),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_ACT: (
        QT_TRANSLATE_NOOP("exchange", "An entry of the list of members orders what is so already or cannot be done."),
        next_steps.OVERTAKEN,
    ),
    Reason.ROSTER_KNOWN_CARD: (
        QT_TRANSLATE_NOOP(
            "exchange", "An entry of the list of members takes in a device or keys that the team has or had already."
        ),
        next_steps.OVERTAKEN,
    ),
    Reason.ROSTER_UNKNOWN_DEVICE: (
        QT_TRANSLATE_NOOP(
            "exchange", "An entry of the list of members concerns a device or compartment that the team does not have."
        ),
        next_steps.OVERTAKEN,
    ),
    Reason.ROSTER_LAST_COORDINATOR: (
        QT_TRANSLATE_NOOP("exchange", "Without this device the team would have no coordinator."),
        next_steps.SUCCESSOR,
    ),
    Reason.ROSTER_REFOUNDED: (
        QT_TRANSLATE_NOOP("exchange", "An entry of the list of members founds the team a second time."),
        next_steps.ROSTER,
    ),
    Reason.ROSTER_FORKED: (
        QT_TRANSLATE_NOOP("exchange", "There are two lists of members that contradict each other."),
        next_steps.PAUSED,
    ),
    Reason.ROSTER_SETTLED: (
        QT_TRANSLATE_NOOP(
            "exchange", "An entry of the list of members stands beside one that people have settled to hold."
        ),
        next_steps.OVERTAKEN,
    ),
    Reason.ROSTER_CUTS_SEEN: (
        QT_TRANSLATE_NOOP(
            "exchange",
            "A coordinator’s entry of the list of members takes out changes that this coordinator had said to have.",
        ),
        next_steps.HELD_BACK,
    ),
    Reason.ROSTER_INCOMPLETE: (
        QT_TRANSLATE_NOOP("exchange", "A list of members does not end where its sender says."),
        next_steps.ROSTER,
    ),
    Reason.INVITE_MALFORMED: (QT_TRANSLATE_NOOP("exchange", "This is no invitation."), next_steps.COPY_ALL),
    Reason.INVITE_SIGNATURE: (QT_TRANSLATE_NOOP("exchange", "This invitation was altered."), next_steps.INVITED_ANEW),
    Reason.INVITE_EXPIRED: (
        QT_TRANSLATE_NOOP("exchange", "This invitation is older than seven days."),
        next_steps.INVITED_ANEW,
    ),
    Reason.INVITE_UNKNOWN: (
        QT_TRANSLATE_NOOP("exchange", "This answer belongs to no open invitation of this device."),
        next_steps.INVITE_ANEW,
    ),
    Reason.ANSWER_MALFORMED: (
        QT_TRANSLATE_NOOP("exchange", "This is no answer to an invitation of this device."),
        next_steps.COPY_ALL,
    ),
    Reason.ANSWER_SIGNATURE: (QT_TRANSLATE_NOOP("exchange", "This answer was altered."), next_steps.INVITE_ANEW),
    Reason.ANSWER_TEAM: (
        QT_TRANSLATE_NOOP("exchange", "This answer is meant for another team."),
        next_steps.INVITE_ANEW,
    ),
}
