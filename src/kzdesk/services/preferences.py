# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings of the program, as people choose them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from kzdesk.domain.errors import Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.runtime.catalog import NATIVE_NAMES, Catalog, languages
from kzdesk.runtime.settings import Option, Settings, SettingsFile, SettingSpec, Value, setting_specs

_NOT_KEPT: Final = QT_TRANSLATE_NOOP(
    "preferences", "The settings could not be kept. Check that your disk has room and may be written to."
)


class Preferences:
    """Reads and keeps the settings; `on_change` learns of each change."""

    def __init__(self, file: SettingsFile, catalogues: Path) -> None:
        """Keep settings in `file` and offer the languages of the folder `catalogues`."""
        self._file = file
        self._catalogues = catalogues
        self._settings = file.load()
        self._catalog = Catalog(self._settings.language, catalogues)
        self.on_change: Callable[[Settings], None] | None = None

    def settings(self) -> Settings:
        """Return the settings in force."""
        return self._settings

    def language(self) -> str:
        """Return the code of the window's language."""
        return self._settings.language

    def say(self, message: Message) -> str:
        """Return a message in the window's language."""
        catalog = self._catalog
        if catalog.language != self.language():
            catalog = self._catalog = Catalog(self.language(), self._catalogues)
        return catalog.text(message)

    def offered(self) -> tuple[SettingSpec, ...]:
        """Return every setting with all the values one may choose."""
        spoken = tuple(
            Option(code, Message("preferences", NATIVE_NAMES.get(code, code))) for code in languages(self._catalogues)
        )
        return tuple(spec if spec.options else spec._replace(options=spoken) for spec in setting_specs())

    def choose(self, name: str, value: Value) -> None:
        """Keep a new value of one setting. Raises `Unavailable` when it cannot be written."""
        changes: dict[str, Any] = {name: value}
        chosen = replace(self._settings, **changes)
        try:
            self._file.save(chosen)
        except OSError as error:
            raise Unavailable(_NOT_KEPT, code="settings") from nameless(error)
        self._settings = chosen
        if self.on_change is not None:
            self.on_change(chosen)
