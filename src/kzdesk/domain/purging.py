# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes when a record is purged: its parts, and what is told about it elsewhere.

A record of one of the types in `ABOUT` tells of what these fields refer to, and goes with any of it. One in `BESIDE`
goes with what these fields refer to unless a field of `ABOUT` names something that stays. `BY_ID` are fields of text
that hold the id of what they are about. All other references stay, and lead nowhere: they tell an id alone.
"""

from collections.abc import Mapping
from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

PERSON: Final = "person"
ABOUT: Final[Mapping[str, tuple[str, ...]]] = {
    "participation": ("person",),
    "act": ("victim",),
    "involvement": ("perpetrator",),
    "person_relation": ("other_person",),
    "attachment": ("person",),
    "intervention": ("person",),
    "information": ("person",),
    "financial_list_entry": ("person",),
    "list_entry": ("person",),
    "sanctions_target": ("person",),
    "recommendation_target": ("target",),
    "person_merge": ("kept", "joined"),
    "distinct_people": ("first", "second"),
    "released_person": ("person",),
    "event_link": ("other_event",),
    "assertion": ("source",),
}
BESIDE: Final[Mapping[str, tuple[str, ...]]] = {
    "attachment": ("case", "event", "act", "custody_episode", "hearing", "source"),
    "intervention": ("case",),
    "information": ("case", "event"),
}
BY_ID: Final[Mapping[str, str]] = {
    "assertion": "subject_id",
    "finding_answer": "subject_id",
    "moved_record": "subject_id",
    "release": "subject_id",
}
STAY: Final[Mapping[str, tuple[str, ...]]] = {
    "event": ("affected_source",),
    "case": ("event",),
    "sentence": ("supersedes",),
    "person_name": ("source",),
    "involvement": ("source",),
    "list_entry": ("printed_name",),
    "report": ("edition",),
    "report_paragraph": ("text_block",),
    "release": ("edition",),
}
"""References to what can be purged that stay as ids; those to `SETTINGS` stay as well."""
SETTINGS: Final = frozenset({"place", "facility", "organisation", "provision"})
"""What many records refer to and that is about none of them."""
REASONS: Final[Mapping[str, Message]] = {
    "asked": QT_TRANSLATE_NOOP("purging", "The person asked for it"),
    "danger": QT_TRANSLATE_NOOP("purging", "It puts somebody in danger"),
    "consent": QT_TRANSLATE_NOOP("purging", "It was recorded without consent"),
    "mistake": QT_TRANSLATE_NOOP("purging", "It was recorded by mistake"),
    "law": QT_TRANSLATE_NOOP("purging", "Law or a court demands it"),
}
"""Why something is purged, by code. It stays on every device for ever, so it is no free text."""
DOUBLY: Final = 100
"""Records from which on the number has to be typed before they are purged."""
MOST: Final = 5_000
"""Records that are purged at once at most."""
