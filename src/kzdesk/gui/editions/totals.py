# SPDX-License-Identifier: GPL-3.0-or-later
"""The totals of an edition in words; every number is counted."""

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.services.display import Display
from kzdesk.services.editions import EditionView

_PART = QT_TRANSLATE_NOOP("editions", "{count} {section}")
_TOTAL = QT_TRANSLATE_NOOP("editions", "{parts} = {total}")
_ALL_SOUND = QT_TRANSLATE_NOOP("editions", "Nothing to check.")
_DOUBTFUL = QT_TRANSLATE_NOOP("editions", "Entries to check: {count}.")
_EMPTY = QT_TRANSLATE_NOOP("editions", "Nobody is on the list yet.")


def totals(view: EditionView, display: Display, tr: Translate) -> str:
    """Return how many people stand in each section and in all: `30 convicted + 17 under arrest … = 47`."""
    if not view.count:
        return tr(_EMPTY)
    counted = [(each.count, display.label("section_codes", each.section.section_code)) for each in view.sections]
    parts = " + ".join(
        tr(_PART.format(count=count, section=f"{words[:1].lower()}{words[1:]}")) for count, words in counted if count
    )
    return tr(_TOTAL.format(parts=parts, total=view.count))


def doubts(view: EditionView, tr: Translate) -> str:
    """Return how many entries have something to check."""
    return tr(_DOUBTFUL.format(count=view.doubtful) if view.doubtful else _ALL_SOUND)
