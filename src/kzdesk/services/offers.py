# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be made: documents, formats, languages, and for whom. No vault is needed to tell it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kzdesk.documents.format import Format
from kzdesk.documents.formats import FORMATS, PICTURES
from kzdesk.domain.disclosure import PROFILES
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.services.house_wording import languages
from kzdesk.services.submissions import MAKERS
from kzdesk.services.submissions.making import Comparing, Maker

_NO_SUBMISSION: Final = QT_TRANSLATE_NOOP("export", "kzdesk makes no document called “{name}”. It makes: {known}.")
_NO_FORMAT: Final = QT_TRANSLATE_NOOP("export", "kzdesk writes no format called “{name}”. It writes: {known}.")


@dataclass(frozen=True, slots=True)
class Offer:
    """A document or a format one can ask for: its word for the command line, its name for people.

    `extension` is that of a format. Of a document, `subjects` are the record types it is made from, none for the whole
    vault, and `against` those it can be compared with; `preferred` is the format its readers ask for, and `profile` for
    whom it is most likely made.
    """

    name: str
    label: Message
    extension: str = ""
    subjects: tuple[str, ...] = ()
    preferred: str = ""
    profile: str = ""
    against: tuple[str, ...] = ()


class Offers:
    """Tells what can be made of the shipped words, fonts and rules."""

    def __init__(self, resources: Path) -> None:
        """Look into the folder `resources`."""
        self._resources = resources
        self._formats = tuple(make(self._read) for make in FORMATS)
        self._pictures = tuple(make(self._read) for make in PICTURES)

    def submissions(self) -> tuple[Offer, ...]:
        """Return the documents that can be made."""
        return tuple(
            Offer(
                each.name,
                each.label,
                subjects=each.subjects,
                preferred=each.preferred,
                profile=each.profile,
                against=each.against if isinstance(each, Comparing) else (),
            )
            for each in MAKERS
        )

    def formats(self) -> tuple[Offer, ...]:
        """Return the formats that can be written."""
        return tuple(Offer(each.name, each.label, each.extension) for each in self._formats)

    def pictures(self) -> tuple[Offer, ...]:
        """Return the formats in which the charts of a document can be written."""
        return tuple(Offer(each.name, each.label, each.extension) for each in self._pictures)

    def profiles(self) -> tuple[str, ...]:
        """Return the codes of `export_profiles`: for whom a document can be made."""
        return tuple(each.code for each in PROFILES)

    def languages(self, submission: str) -> tuple[str, ...]:
        """Return the codes of the languages a document can be made in. Raises `Refused` when there is no such one."""
        return languages(self._resources / "templates", maker_of(submission).templates)

    def format(self, name: str) -> Format:
        """Return the format of this name. Raises `Refused` when there is none."""
        every = (*self._formats, *self._pictures)
        for each in every:
            if each.name == name:
                return each
        known = ", ".join(each.name for each in every)
        raise Refused(_NO_FORMAT.format(name=name, known=known), code="format")

    def _read(self, name: str) -> bytes:
        return (self._resources / name).read_bytes()


def maker_of(name: str) -> Maker:
    """Return what makes the document of this name. Raises `Refused` when there is none."""
    for each in MAKERS:
        if each.name == name:
            return each
    known = ", ".join(each.name for each in MAKERS)
    raise Refused(_NO_SUBMISSION.format(name=name, known=known), code="submission")
