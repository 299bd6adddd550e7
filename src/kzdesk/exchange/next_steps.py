# SPDX-License-Identifier: GPL-3.0-or-later
"""What is safe after a refusal, and what to do next."""

from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP

FORGED: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "None of it was taken, and what is here is as it was. No kzdesk writes this: tell a "
    "coordinator from whose device it came.",
)
STRANGE: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "None of it was taken, and what is here is as it was. You need do nothing; if more of it "
    "comes, exchange at a place where strangers cannot write.",
)
RESENT: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "None of it was taken, and what is here is as it was. Send and receive again: what was lost "
    "comes anew when its sender has received from here.",
)
CARRIED: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "What is here is as it was. You need do nothing: where this device exchanges at several "
    "places, it passes the bundle on.",
)
UPDATE: Final = QT_TRANSLATE_NOOP(
    "exchange", "It stays where it lies, and what is here is as it was. Update kzdesk and receive again."
)
WAITS: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "It is looked at again when the list has come, and what is here is as it was. Receive again "
    "later; if it stays so, ask a coordinator to send.",
)
REMOVED: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "None of it was taken; what it wrote before its removal stays. If the person is still of the "
    "team, let them join with a new vault.",
)
IMPOSTOR: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "None of it was taken, and what is here is as it was. Somebody writes in another’s name: tell"
    " that person and a coordinator.",
)
LEAK: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "None of it was taken here, but those who were named can have read it. Tell a coordinator and its author at once.",
)
RIGHTS: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "None of it was taken, and what is here is as it was. If it should be allowed, a coordinator "
    "gives the role or the compartment; then it can come again.",
)
COPIED: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "What was taken before stays; nothing more is taken from it. Ask the person whose device it "
    "is; a coordinator removes it, and they join with a new vault.",
)
COMPARE: Final = QT_TRANSLATE_NOOP("exchange", "Nothing was changed by it. Compare with them what this device wrote.")
CHANGES_COME: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "None of it was taken, and what is here is as it was. The changes themselves are waited for; tell a coordinator.",
)
COMPARE_ALL: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "Nothing was changed by it here. Compare with the others who may read them, and let devices "
    "that began from it join anew.",
)
MISSING: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "What waits already is kept, this was not taken. Send, and ask their author to receive and send everything again.",
)
ELSEWHERE: Final = QT_TRANSLATE_NOOP(
    "exchange", "Nothing of it was kept, and its record is as it was. Ask for it to be sent to another place."
)
ROSTER: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "The list here is as it was. No kzdesk writes this: tell a coordinator, and compare the list "
    "by voice or in person.",
)
OVERTAKEN: Final = QT_TRANSLATE_NOOP(
    "exchange", "The list here is as it was. Look at it as it stands now, and do what is still needed."
)
SUCCESSOR: Final = QT_TRANSLATE_NOOP("exchange", "The list here is as it was. Make somebody else a coordinator first.")
PAUSED: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "The exchange rests until a coordinator has settled which one holds; what is here stays and "
    "can be worked with. Compare them with the others, by voice or in person.",
)
HELD_BACK: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "Nothing was taken out here: the exchange rests until a coordinator has settled whether it "
    "holds. Ask that coordinator and the others, by voice or in person.",
)
COPY_ALL: Final = QT_TRANSLATE_NOOP(
    "exchange", "Nothing was changed. Check that all of it was copied, or ask for a new one."
)
INVITED_ANEW: Final = QT_TRANSLATE_NOOP("exchange", "Nothing was changed. Ask for a new one.")
INVITE_ANEW: Final = QT_TRANSLATE_NOOP("exchange", "The team is as it was. Invite again.")
