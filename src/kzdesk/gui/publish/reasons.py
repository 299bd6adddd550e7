# SPDX-License-Identifier: GPL-3.0-or-later
"""Why something is not printed as it is recorded, and what would change it, in words."""

from dataclasses import dataclass
from typing import Final

from kzdesk.domain.disclosure import Reason
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class Why:
    """A heading, and a sentence that says why and what would change it."""

    heading: Message
    sentence: Message


WHY: Final = {
    Reason.CLASS: Why(
        QT_TRANSLATE_NOOP("publish", "Not for these readers"),
        QT_TRANSLATE_NOOP(
            "publish",
            "The field is of a class that is not given to these readers. It would be printed in a document for a "
            "smaller circle.",
        ),
    ),
    Reason.CONSENT: Why(
        QT_TRANSLATE_NOOP("publish", "No consent for this"),
        QT_TRANSLATE_NOOP(
            "publish",
            "The person has not agreed to be shown to these readers, or took the consent back. A consent recorded for "
            "the person that covers these readers would change it.",
        ),
    ),
    Reason.COARSE: Why(
        QT_TRANSLATE_NOOP("publish", "Shown without the name, so less exactly"),
        QT_TRANSLATE_NOOP(
            "publish",
            "The person agreed to be shown only without a name: texts are left out, days become months, places become "
            "regions. A consent to be named to these readers would change it.",
        ),
    ),
    Reason.OTHERS: Why(
        QT_TRANSLATE_NOOP("publish", "Tells about others as well"),
        QT_TRANSLATE_NOOP(
            "publish",
            "The text tells about several people, and not all of them have agreed to be named to these readers. It is "
            "printed when each of them has a consent that covers it.",
        ),
    ),
    Reason.APPROVAL: Why(
        QT_TRANSLATE_NOOP("publish", "Accuses somebody, not yet approved"),
        QT_TRANSLATE_NOOP(
            "publish",
            "It accuses somebody by name. It is printed when two people have approved that in the record and a source "
            "is given.",
        ),
    ),
}
OVERRIDE: Final = Why(
    QT_TRANSLATE_NOOP("publish", "Shown because already published"),
    QT_TRANSLATE_NOOP(
        "publish",
        "The person’s own consent does not cover these readers, but the person was named in public before. Deleting "
        "that earlier publication from the person’s record, or a withdrawal of consent, would change it.",
    ),
)
