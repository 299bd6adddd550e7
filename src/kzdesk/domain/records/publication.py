# SPDX-License-Identifier: GPL-3.0-or-later
"""What was published already, and what this vault released: the record that a later question is answered from."""

from dataclasses import dataclass

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import choice, integer, long_text, part_of, partial_date, reference, text
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record

P0, P1, P2, P3 = Sensitivity


@dataclass(frozen=True, kw_only=True)
class PriorPublication(Record):
    """Where a person was named in public before; stands in for consent to be named until consent is withdrawn."""

    TYPE = "prior_publication"
    LABEL = QT_TRANSLATE_NOOP("records", "Earlier publication")
    PLURAL = QT_TRANSLATE_NOOP("records", "Earlier publications")
    TITLE = ("title", "published_on")
    ORDER = ("published_on",)

    person: str = part_of(QT_TRANSLATE_NOOP("records", "Person"), "person")
    title: str = text(QT_TRANSLATE_NOOP("records", "Named in"), P0, required=True, listed=True, help=QT_TRANSLATE_NOOP("records", "The publication that named this person, so that it can be found again."))
    published_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Published on"), P0, required=True, listed=True)
    address: str = text(QT_TRANSLATE_NOOP("records", "Web address"), P0)
    note: str = long_text(QT_TRANSLATE_NOOP("records", "Working notes"), P2, group=groups.NOTES, internal=True)


@dataclass(frozen=True, kw_only=True)
class Release(Record):
    """One file that left this vault: what it was made from, its digest, and for whom."""

    TYPE = "release"
    WRITTEN_ONCE = True
    LABEL = QT_TRANSLATE_NOOP("records", "Released document")
    PLURAL = QT_TRANSLATE_NOOP("records", "Released documents")
    TITLE = ("submission", "released_on")
    ORDER = ("released_on",)

    submission: str = text(QT_TRANSLATE_NOOP("records", "Document"), P2, required=True, listed=True)
    released_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Released on"), P2, required=True, listed=True)
    file_format: str = text(QT_TRANSLATE_NOOP("records", "Format"), P2, required=True, listed=True)
    language: str = choice(QT_TRANSLATE_NOOP("records", "Language"), P2, "languages", listed=True)
    profile: str = choice(QT_TRANSLATE_NOOP("records", "For whom"), P2, "export_profiles", required=True, listed=True)
    as_of: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "As of"), P2)
    edition: str = reference(QT_TRANSLATE_NOOP("records", "List edition"), P2, "edition")
    subject_id: str = text(QT_TRANSLATE_NOOP("records", "Made from the record"), P2)
    recipient: str = text(QT_TRANSLATE_NOOP("records", "Encrypted to"), P2)
    reason: str = text(QT_TRANSLATE_NOOP("records", "Reason for an open file"), P2)
    file_name: str = text(QT_TRANSLATE_NOOP("records", "Name of the file"), P2, group=groups.DECISION)
    document_sha256: str = text(QT_TRANSLATE_NOOP("records", "SHA-256 of the document"), P2, required=True, group=groups.DECISION)
    sha256: str = text(QT_TRANSLATE_NOOP("records", "SHA-256 of the file"), P2, required=True, group=groups.DECISION)
    size: int | None = integer(QT_TRANSLATE_NOOP("records", "Size in bytes"), P2, group=groups.DECISION)
    pages: int | None = integer(QT_TRANSLATE_NOOP("records", "Pages"), P2, group=groups.DECISION)
    vault_state: str = text(QT_TRANSLATE_NOOP("records", "State of the vault"), P2, group=groups.DECISION)
    manifest: str = long_text(QT_TRANSLATE_NOOP("records", "Manifest"), P2, group=groups.DECISION)


@dataclass(frozen=True, kw_only=True)
class ReleasedPerson(Record):
    """One person whom a released document shows, by name or under a pseudonym."""

    TYPE = "released_person"
    WRITTEN_ONCE = True
    LABEL = QT_TRANSLATE_NOOP("records", "Person shown")
    PLURAL = QT_TRANSLATE_NOOP("records", "People shown")
    TITLE = ("person",)

    release: str = part_of(QT_TRANSLATE_NOOP("records", "Released document"), "release")
    person: str = reference(QT_TRANSLATE_NOOP("records", "Person"), P2, "person", required=True, listed=True)
    shown_as: str = choice(QT_TRANSLATE_NOOP("records", "Shown as"), P2, "shown_as", required=True, listed=True)


@dataclass(frozen=True, kw_only=True)
class WordingChange(Record):
    """A sentence of the house wording that this team words otherwise."""

    TYPE = "wording_change"
    LABEL = QT_TRANSLATE_NOOP("records", "Own wording")
    PLURAL = QT_TRANSLATE_NOOP("records", "Own wordings")
    TITLE = ("template", "entry")

    template: str = text(QT_TRANSLATE_NOOP("records", "Template"), P1, required=True, listed=True)
    language: str = choice(QT_TRANSLATE_NOOP("records", "Language"), P1, "languages", required=True, listed=True)
    entry: str = text(QT_TRANSLATE_NOOP("records", "Sentence"), P1, required=True, listed=True)
    wording: str = long_text(QT_TRANSLATE_NOOP("records", "Own wording"), P1, required=True, listed=True)
    replaces: str = long_text(QT_TRANSLATE_NOOP("records", "Instead of"), P1)
    reason: str = text(QT_TRANSLATE_NOOP("records", "Reason"), P1)
