# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that prove something, and who did what with each of them (chain of custody).

The bytes of a file lie sealed outside the records: `Attachment.object` names them and `Attachment.file_key` opens them.
What a custody log should tell follows the Berkeley Protocol on Digital Open Source Investigations (2022), chapter VI.
"""

import dataclasses
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Self

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import choice, integer, long_text, part_of, partial_date, reference, text
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Problem, Record

P0, P1, P2, P3 = Sensitivity
_DOMAIN: Final = b"kzdesk custody act 1\x00"
_CHAINED: Final = ("attachment", "number", "act", "at", "device", "by", "reason", "recipient", "found", "previous")
_NO_FILE = QT_TRANSLATE_NOOP("problems", "A file is added at the record it proves something about: “Evidence”, “Add file…”.")
_NOTHING = QT_TRANSLATE_NOOP("problems", "Say which record this file belongs to.")


@dataclass(frozen=True, kw_only=True)
class Attachment(Record):
    """A file kept as it was received, and what it belongs to. Its bytes never change."""

    TYPE = "attachment"
    BEGUN_ELSEWHERE = True
    FOLLOWS = ("person", "case", "event", "act", "custody_episode", "hearing", "source")
    LABEL = QT_TRANSLATE_NOOP("records", "Evidence file")
    PLURAL = QT_TRANSLATE_NOOP("records", "Evidence files")
    TITLE = ("description", "file_name")

    description: str = text(QT_TRANSLATE_NOOP("records", "Description"), P1, help=QT_TRANSLATE_NOOP("records", "What the file shows, in words that give nobody away."))
    origin: str = choice(QT_TRANSLATE_NOOP("records", "Origin"), P1, "evidence_origins", listed=True)
    captured_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Taken or made on"), P1, listed=True)
    received_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Received on"), P1)
    person: str = reference(QT_TRANSLATE_NOOP("records", "Person"), P1, "person", group=groups.PROVES)
    case: str = reference(QT_TRANSLATE_NOOP("records", "Case"), P1, "case", group=groups.PROVES)
    event: str = reference(QT_TRANSLATE_NOOP("records", "Event"), P1, "event", group=groups.PROVES)
    act: str = reference(QT_TRANSLATE_NOOP("records", "Act against a victim"), P1, "act", group=groups.PROVES)
    custody_episode: str = reference(QT_TRANSLATE_NOOP("records", "Custody"), P1, "custody_episode", group=groups.PROVES)
    hearing: str = reference(QT_TRANSLATE_NOOP("records", "Hearing"), P1, "hearing", group=groups.PROVES)
    source: str = reference(QT_TRANSLATE_NOOP("records", "Source"), P1, "source", group=groups.PROVES)
    note: str = long_text(QT_TRANSLATE_NOOP("records", "Working notes"), P2, group=groups.NOTES, internal=True)
    file_name: str = text(QT_TRANSLATE_NOOP("records", "Original file name"), P2, group=groups.THE_FILE, fixed=True)
    media_type: str = text(QT_TRANSLATE_NOOP("records", "Type by content"), P1, group=groups.THE_FILE, fixed=True, coded=True, listed=True)
    size: int | None = integer(QT_TRANSLATE_NOOP("records", "Size in bytes"), P1, group=groups.THE_FILE, fixed=True, listed=True)
    sha256: str = text(QT_TRANSLATE_NOOP("records", "SHA-256"), P1, group=groups.THE_FILE, fixed=True, coded=True)
    object: str = text(QT_TRANSLATE_NOOP("records", "Name of the sealed file"), P3, group=groups.THE_FILE, fixed=True, coded=True, internal=True)
    file_key: str = text(QT_TRANSLATE_NOOP("records", "Key of the sealed file"), P3, group=groups.THE_FILE, fixed=True, secret=True, internal=True)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields; there is a file, and something it belongs to."""
        found = super().problems()
        if not (self.object and self.sha256):
            found += (Problem("description", _NO_FILE),)
        elif not any(getattr(self, name) for name in PROVEN):
            found += (Problem(PROVEN[0], _NOTHING),)
        return found

    @property
    def destroyed(self) -> bool:
        """Whether the file was destroyed in this vault; services give its record without the key then."""
        return not self.file_key


PROVEN: Final = ("person", "case", "event", "act", "custody_episode", "hearing", "source")
"""Types of records that a file can belong to; each is the name of the field that says so as well."""


@dataclass(frozen=True, kw_only=True)
class CustodyAct(Record):
    """One thing that was done with a file, chained by hash to what the same device did with it before."""

    TYPE = "custody_act"
    WRITTEN_ONCE = True
    LABEL = QT_TRANSLATE_NOOP("records", "Act of custody")
    PLURAL = QT_TRANSLATE_NOOP("records", "Custody log")
    TITLE = ("act", "at")
    ORDER = ("at", "number")

    attachment: str = part_of(QT_TRANSLATE_NOOP("records", "Evidence file"), "attachment")
    act: str = choice(QT_TRANSLATE_NOOP("records", "What was done"), P1, "custody_acts", required=True, listed=True)
    at: str = text(QT_TRANSLATE_NOOP("records", "When (UTC)"), P1, required=True, listed=True, coded=True)
    by: str = text(QT_TRANSLATE_NOOP("records", "By whom"), P2, listed=True)
    device: str = text(QT_TRANSLATE_NOOP("records", "Device"), P2, required=True, coded=True)
    reason: str = text(QT_TRANSLATE_NOOP("records", "Reason"), P2, listed=True)
    recipient: str = text(QT_TRANSLATE_NOOP("records", "To or from whom"), P2)
    found: str = text(QT_TRANSLATE_NOOP("records", "SHA-256 found"), P1, coded=True)
    number: int | None = integer(QT_TRANSLATE_NOOP("records", "Number on this device"), P1)
    previous: str = text(QT_TRANSLATE_NOOP("records", "Hash of the act before"), P1, coded=True)
    digest: str = text(QT_TRANSLATE_NOOP("records", "Hash of this act"), P1, coded=True)

    def chained(self, before: "CustodyAct | None") -> Self:
        """Return the act as the one that follows `before`, the last of the same device; None for its first."""
        number, previous = (before.number or 0, before.digest) if before else (0, "")
        linked = dataclasses.replace(self, number=number + 1, previous=previous)
        return dataclasses.replace(linked, digest=linked.computed())

    def computed(self) -> str:
        """Return the SHA-256 of what the act tells and of the act before it; `digest` must equal it."""
        told = json.dumps([getattr(self, name) for name in _CHAINED], ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(_DOMAIN + told.encode()).hexdigest()


def last_of(acts: Iterable[CustodyAct], device: str) -> CustodyAct | None:
    """Return the last act of a device among those of one file; None when it did nothing with it yet."""
    return max((each for each in acts if each.device == device), key=lambda each: each.number or 0, default=None)


def broken(acts: Iterable[CustodyAct]) -> tuple[CustodyAct, ...]:
    """Return the acts of one file that were altered, or before which one is missing; empty when every chain holds.

    Each device has a chain of its own, as two that have a file may act at the same time.
    """
    wrong: list[CustodyAct] = []
    before: dict[str, CustodyAct] = {}
    for each in sorted(acts, key=lambda each: (each.device, each.number or 0)):
        last = before.get(each.device)
        number, previous = (last.number or 0, last.digest) if last else (0, "")
        if (each.number, each.previous, each.digest) != (number + 1, previous, each.computed()):
            wrong.append(each)
        before[each.device] = each
    return tuple(wrong)
