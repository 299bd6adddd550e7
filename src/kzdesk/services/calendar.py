# SPDX-License-Identifier: GPL-3.0-or-later
"""What is coming as an iCalendar file (RFC 5545) for any calendar program; it names nobody unless that is asked for."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, timedelta
from pathlib import Path
from typing import Final

from kzdesk.domain.clock import Clock
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records.person import Person
from kzdesk.services.today import WEEKS_AHEAD, Due, Matter, Today
from kzdesk.services.ways_out import DataFile, Way, WaysOut
from kzdesk.services.writing import write_bytes

NAME: Final = "calendar"
EXTENSION: Final = "ics"
MATTERS: Final[dict[Matter, Message]] = {
    Matter.HEARING: QT_TRANSLATE_NOOP("calendar", "Hearing"),
    Matter.DEADLINE: QT_TRANSLATE_NOOP("calendar", "Deadline"),
    Matter.CUSTODY_LAPSES: QT_TRANSLATE_NOOP("calendar", "Custody term lapses"),
    Matter.CONSENT_REVIEW: QT_TRANSLATE_NOOP("calendar", "Ask for consent again"),
}
_TITLED: Final = QT_TRANSLATE_NOOP("calendar", "{matter}: {title}")
_LONGEST: Final = 75  # octets of a line without its end (RFC 5545, 3.1)
_ESCAPED: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


class Calendar:
    """Writes calendar files."""

    def __init__(self, today: Today, clock: Clock, ways: WaysOut) -> None:
        """Take what is due from `today`; what names people leaves by `ways`."""
        self._today = today
        self._clock = clock
        self._ways = ways

    def text(self, tr: Translate, *, with_titles: bool = False, ahead: timedelta = WEEKS_AHEAD) -> bytes:
        """Return the file for what is due from today on; titles of people and cases only `with_titles`."""
        stamp = f"DTSTAMP:{self._clock.now().astimezone(UTC):%Y%m%dT%H%M%SZ}"
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kzdesk//calendar//EN"]
        for due in self._today.coming(ahead):
            lines += ["BEGIN:VEVENT", _uid(due), stamp, *_times(due), _summary(due, tr, with_titles=with_titles)]
            lines.append("END:VEVENT")
        lines.append("END:VCALENDAR")
        return b"".join(folded for line in lines for folded in _folded(line))

    def write(self, target: Path, tr: Translate, *, replace: bool = False) -> None:
        """Write the file that names nobody, readable by its owner alone.

        Raises `Refused` when it is there and `replace` is not asked for, `Unavailable` when the disk does not
        take it.
        """
        write_bytes(self.text(tr), target, replace=replace)

    def release(self, target: Path, tr: Translate, way: Way) -> None:
        """Write the file with titles in one of the ways in which documents leave, and remember it.

        Raises as `WaysOut.release_data` does.
        """
        text = self.text(tr, with_titles=True)
        people = {due.id for due in self._today.coming(WEEKS_AHEAD) if due.type_name == Person.TYPE}
        self._ways.release_data(lambda _: DataFile(NAME, EXTENSION, "", (text,), sorted(people)), target, way)


def _uid(due: Due) -> str:
    """The same event gets the same id each time; it tells neither the record's id nor when that was made."""
    digest = hashlib.sha256(f"{due.id}\x1f{due.matter}\x1f{due.day}\x1f{due.time}".encode())
    return f"UID:{digest.hexdigest()[:32]}@kzdesk"


def _times(due: Due) -> tuple[str, ...]:
    """Local time without a zone, since a court keeps the time of its town; without an hour the whole day."""
    if due.time:
        return (f"DTSTART:{due.day:%Y%m%d}T{due.time.replace(':', '')}00", "DURATION:PT1H")
    return (f"DTSTART;VALUE=DATE:{due.day:%Y%m%d}",)


def _summary(due: Due, tr: Translate, *, with_titles: bool) -> str:
    text = tr(MATTERS[due.matter])
    if with_titles and due.title:
        text = tr(_TITLED.format(matter=text, title=due.title))
    return f"SUMMARY:{text.translate(_ESCAPED)}"


def _folded(line: str) -> Iterator[bytes]:
    """Yield the line in pieces of at most 75 octets, never within a letter; pieces after the first begin by a space."""
    piece = b""
    for letter in line:
        octets = letter.encode()
        if len(piece) + len(octets) > _LONGEST:
            yield piece + b"\r\n"
            piece = b" "
        piece += octets
    yield piece + b"\r\n"
