# SPDX-License-Identifier: GPL-3.0-or-later
"""The three families of errors a person can do something about; anything else is a bug."""

from typing import ClassVar

from kzdesk.domain.messages import Message


class KzdeskError(Exception):
    """An error with a sentence for people: what happened, what is safe, what to do next.

    `str()` gives the untranslated template without its values, so that nothing personal reaches a log.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, message: Message, *, code: str = "") -> None:
        """Keep the sentence; `code` is a stable word by which programs tell refusals apart."""
        super().__init__(message.text)
        self.message = message
        self.code = code


class Refused(KzdeskError):
    """The request cannot be carried out as asked; the person can change something."""

    exit_code = 2


class Damaged(KzdeskError):
    """A checksum, signature or structure does not hold."""

    exit_code = 3


class Unavailable(KzdeskError):
    """The surroundings do not allow it now: disk full, file locked, folder gone."""

    exit_code = 4


class Cancelled(Exception):
    """The person stopped the work; nothing of it is kept."""


def nameless(error: OSError) -> OSError:
    """Return the system's error without the names of files in it, to be the cause of one of ours.

    A folder may be called after a person, and the text of a cause is not ours to choose.
    """
    return OSError(error.errno, error.strerror)
