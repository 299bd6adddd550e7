# SPDX-License-Identifier: GPL-3.0-or-later
"""What the time line says in words: when something was, what it was, and which lane it is in."""

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import record_type
from kzdesk.domain.said import said_date
from kzdesk.services.timeline import Moment

_SINCE = QT_TRANSLATE_NOOP("timeline", "{start}, continuing")
_SPAN = QT_TRANSLATE_NOOP("timeline", "{start} – {end}")
_WHOLE = QT_TRANSLATE_NOOP("timeline", "{what} ({detail})")
_SPOKEN = QT_TRANSLATE_NOOP("timeline", "{lane}: {what}, {when}")


def lane_name(lane: str, tr: Translate) -> str:
    """Return what a lane is called."""
    return tr(record_type(lane).PLURAL)


def when(moment: Moment, tr: Translate) -> str:
    """Return the dates of a moment as far as they are known."""
    start = said_date(moment.start)
    if moment.open_end:
        return tr(_SINCE.format(start=start))
    return tr(_SPAN.format(start=start, end=said_date(moment.end))) if moment.end is not None else tr(start)


def what(moment: Moment, tr: Translate) -> str:
    """Return what a moment is, with what tells it apart from others."""
    return tr(_WHOLE.format(what=moment.title, detail=moment.detail)) if moment.detail else moment.title


def spoken(moment: Moment, tr: Translate) -> str:
    """Return everything about a moment in one sentence, for screen readers."""
    kind = tr(record_type(moment.type_name).LABEL)
    return tr(_SPOKEN.format(lane=kind, what=what(moment, tr), when=when(moment, tr)))
