# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts for people, marked for translation where they are written and translated where they are shown."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """A translatable English text with named placeholders and the values to put into them.

    The values may be personal, so they are left out of `repr`.
    """

    context: str
    text: str
    values: tuple[tuple[str, object], ...] = field(default=(), repr=False)

    def format(self, **values: object) -> "Message":
        """Return the same message with these values for its placeholders."""
        return Message(self.context, self.text, tuple(values.items()))

    def fill(self, translated: str) -> str:
        """Return `translated` with this message's values in its placeholders."""
        return translated.format(**dict(self.values)) if self.values else translated


Translate = Callable[[Message], str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> Message:  # noqa: N802 - lupdate finds the marker by this name
    """Return a message; `pyside6-lupdate` collects every literal passed to this function."""
    return Message(context, text)


def source_text(message: Message) -> str:
    """Return the English text of a message with its values filled in."""
    return message.fill(message.text)
