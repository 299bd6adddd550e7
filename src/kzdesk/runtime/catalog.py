# SPDX-License-Identifier: GPL-3.0-or-later
"""Message catalogues: English stands in the source, other languages in `resources/i18n/kzdesk_<language>.qm`."""

from pathlib import Path
from typing import TYPE_CHECKING

from kzdesk.domain.messages import Message

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

SOURCE_LANGUAGE = "en"
NATIVE_NAMES = {"en": "English", "ru": "Русский", "kk": "Қазақша"}


class Catalog:
    """Gives messages in one language; what has no translation is given in English.

    It may be used from any thread, and several languages may be used at once.
    """

    def __init__(self, language: str, folder: Path) -> None:
        """Load the catalogue of `language` from `folder`; English needs none."""
        self.language = language
        self._translator = None if language == SOURCE_LANGUAGE else _load(folder / f"kzdesk_{language}.qm")

    def text(self, message: Message) -> str:
        """Return the message in the catalogue's language with its values filled in."""
        found = ""
        if self._translator is not None:
            found = self._translator.translate(message.context, message.text) or ""
        return message.fill(found or message.text, self.text)


def languages(folder: Path) -> tuple[str, ...]:
    """Return the languages there is a catalogue for, English first."""
    others = {path.stem.removeprefix("kzdesk_") for path in folder.glob("kzdesk_*.qm")}
    return (SOURCE_LANGUAGE, *sorted(others - {SOURCE_LANGUAGE}))


def _load(path: Path) -> "QTranslator | None":
    if not path.is_file():
        return None
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    return translator if translator.load(str(path)) else None
