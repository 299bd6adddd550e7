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

    def fill(self, translated: str, translate: "Translate") -> str:
        """Return `translated` with the values in its placeholders; values that are messages are translated too."""
        values = {name: translate(v) if isinstance(v, Message) else v for name, v in self.values}
        return translated.format(**values) if values else translated


Translate = Callable[[Message], str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> Message:  # noqa: N802 - lupdate finds the marker by this name
    """Return a message; `pyside6-lupdate` collects every literal passed to this function."""
    return Message(context, text)


def source_text(message: Message) -> str:
    """Return the English text of a message with its values filled in."""
    return message.fill(message.text, source_text)
