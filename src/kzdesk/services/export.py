# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents made from an open vault: gathered and worded in one step, written in another.

The first step reads the vault, the second does not, so a window may run the second beside other work.
"""

import io
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kzdesk.documents.format import Format, Written
from kzdesk.documents.formats import FORMATS
from kzdesk.documents.outline import Outline
from kzdesk.documents.submission import Submission
from kzdesk.documents.submissions import SUBMISSIONS
from kzdesk.documents.submissions.published_list import PublishedList
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.services.editions import Editions, Typed
from kzdesk.services.writing import write_whole

_NO_SUBMISSION: Final = QT_TRANSLATE_NOOP("export", "kzdesk makes no document called “{name}”. It makes: {known}.")
_NO_FORMAT: Final = QT_TRANSLATE_NOOP("export", "kzdesk writes no format called “{name}”. It writes: {known}.")
_NO_LANGUAGE: Final = QT_TRANSLATE_NOOP(
    "export", "This document cannot be made in the language “{name}” yet. Languages it can be made in: {known}."
)
_NO_DATE: Final = QT_TRANSLATE_NOOP("export", "A list needs a date it describes; “unknown” is none.")

_WITHDRAWN: Final = QT_TRANSLATE_NOOP(
    "export",
    "Nothing was written: consent to be named is withdrawn for {count} of the entries on this list. Take them off the "
    "list, where they are marked as entries to check, and export it again.",
)


@dataclass(frozen=True, slots=True)
class Offer:
    """A document or a format one can ask for: its word for the command line, its name for people."""

    name: str
    label: Message
    extension: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document worded and ready to be written in any format, and a file name that tells nothing personal.

    `withdrawn` counts the people in it whose consent to be named is withdrawn; with any, it is shown and not written.
    """

    outline: Outline
    stem: str
    withdrawn: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """A document that exists in memory only."""

    data: bytes
    written: Written


class Export:
    """Makes documents from list editions."""

    def __init__(self, editions: Editions, resources: Path) -> None:
        """Take lists from `editions`, wordings and fonts from the folder `resources`."""
        self._editions = editions
        self._resources = resources
        self._formats = tuple(make(self._read) for make in FORMATS)

    def submissions(self) -> tuple[Offer, ...]:
        """Return the documents that can be made."""
        return tuple(Offer(each.name, each.label) for each in SUBMISSIONS)

    def formats(self) -> tuple[Offer, ...]:
        """Return the formats that can be written."""
        return tuple(Offer(each.name, each.label, each.extension) for each in self._formats)

    def languages(self, submission: str) -> tuple[str, ...]:
        """Return the codes of the languages a document can be made in."""
        template = Path(_submission(submission).template("*"))
        found = (self._resources / template.parent).glob(template.name)
        return tuple(sorted(path.name.removesuffix(path.suffix).rpartition(".")[2] for path in found))

    def prepare(
        self,
        edition_id: str,
        *,
        submission: str,
        language: str = "en",
        as_of: PartialDate | None = None,
        typed: Typed | None = None,
    ) -> Prepared:
        """Return the document of an edition, as of its own date or another, with `typed` over what is stored.

        Reads the vault, which `write` does not.

        Raises `Refused` when there is no such document, language or edition, or when the date is unknown.
        """
        known = self.languages(submission)
        if language not in known:
            raise Refused(_NO_LANGUAGE.format(name=language, known=", ".join(known)), code="language")
        if as_of is not None and not as_of.known:
            raise Refused(_NO_DATE, code="date")
        chosen = _submission(submission)
        source = self._editions.published_list(edition_id, language, as_of, typed=typed)
        outline = chosen.outline(source, self._read(chosen.template(language)))
        withdrawn = self._editions.withdrawn(edition_id)
        return Prepared(outline, f"{submission}-{source.as_of.latest:%Y-%m-%d}", withdrawn)

    def preview(self, prepared: Prepared, *, format_name: str = "pdf", progress: Progress = SILENT) -> Preview:
        """Return the document in memory; no file is made. Raises `Cancelled` when `progress` does."""
        out = io.BytesIO()
        written = self._format(format_name).write(prepared.outline, out, progress)
        return Preview(out.getvalue(), written)

    def write(
        self,
        prepared: Prepared,
        target: Path,
        *,
        format_name: str = "pdf",
        replace: bool = False,
        progress: Progress = SILENT,
    ) -> Written:
        """Write the document to a file that its owner alone can read: the whole of it or nothing.

        Raises `Refused` when somebody in it withdrew consent to be named, or when the file is there and `replace` is
        not asked for, `Unavailable` when the disk does not take it, `Cancelled` when `progress` does.
        """
        if prepared.withdrawn:
            raise Refused(_WITHDRAWN.format(count=prepared.withdrawn), code="consent")
        chosen = self._format(format_name)
        return write_whole(chosen, prepared.outline, target, replace=replace, progress=progress)

    def _format(self, name: str) -> Format:
        for each in self._formats:
            if each.name == name:
                return each
        known = ", ".join(each.name for each in self._formats)
        raise Refused(_NO_FORMAT.format(name=name, known=known), code="format")

    def _read(self, name: str) -> bytes:
        return (self._resources / name).read_bytes()


def _submission(name: str) -> Submission[PublishedList]:
    for each in SUBMISSIONS:
        if each.name == name:
            return each
    known = ", ".join(each.name for each in SUBMISSIONS)
    raise Refused(_NO_SUBMISSION.format(name=name, known=known), code="submission")
