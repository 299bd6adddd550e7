# SPDX-License-Identifier: GPL-3.0-or-later
"""What a submission must offer."""

from typing import Protocol, TypeVar

from kzdesk.documents.outline import Outline
from kzdesk.domain.messages import Message

Source_contra = TypeVar("Source_contra", contravariant=True)


class Submission(Protocol[Source_contra]):
    """Turns facts gathered from records into the outline of one document."""

    @property
    def name(self) -> str:
        """The word by which the command line asks for it."""

    @property
    def label(self) -> Message:
        """The name people see."""

    def template(self, language: str) -> str:
        """Return the name, inside `resources/`, of the house wording it needs for a language."""

    def outline(self, source: Source_contra, wording: bytes) -> Outline:
        """Return the document, worded by the template's bytes."""
