# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's settings: one line each, nothing personal, no recent files.

The preferences page is made from these lines, so a new setting needs no other place.
"""

import logging
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, NamedTuple

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

_log = logging.getLogger(__name__)

Value = str | int


class Option(NamedTuple):
    """One value a setting can have, and what it is called."""

    value: Value
    label: Message


class SettingSpec(NamedTuple):
    """What the preferences page needs to know of a setting; no options means a choice of catalogue languages."""

    name: str
    default: Value
    label: Message
    options: tuple[Option, ...]

    def accepts(self, value: object) -> bool:
        """Return whether `value` may stand in the settings file."""
        if not self.options:
            return isinstance(value, str) and value.isalpha() and len(value) <= 3
        return any(type(value) is type(option.value) and value == option.value for option in self.options)


def _setting(label: Message, default: Value, *options: Option) -> Any:
    return field(default=default, metadata={"label": label, "options": options})


def _minutes(*numbers: int) -> tuple[Option, ...]:
    text = QT_TRANSLATE_NOOP("settings", "{n} min")
    return tuple(Option(n, text.format(n=n)) for n in numbers)


_THEMES = (
    Option("system", QT_TRANSLATE_NOOP("settings", "As the system")),
    Option("light", QT_TRANSLATE_NOOP("settings", "Light")),
    Option("dark", QT_TRANSLATE_NOOP("settings", "Dark")),
)
_SIZES = (
    Option(10, QT_TRANSLATE_NOOP("settings", "Small")),
    Option(11, QT_TRANSLATE_NOOP("settings", "Normal")),
    Option(13, QT_TRANSLATE_NOOP("settings", "Large")),
    Option(16, QT_TRANSLATE_NOOP("settings", "Very large")),
)


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its value."""

    language: str = _setting(QT_TRANSLATE_NOOP("settings", "Language"), "en")
    theme: str = _setting(QT_TRANSLATE_NOOP("settings", "Colours"), "system", *_THEMES)
    text_size: int = _setting(QT_TRANSLATE_NOOP("settings", "Text size"), 11, *_SIZES)
    lock_after_minutes: int = _setting(
        QT_TRANSLATE_NOOP("settings", "Lock when idle for"), 5, *_minutes(1, 2, 5, 10, 15)
    )


def setting_specs() -> tuple[SettingSpec, ...]:
    """Return every setting in the order of the preferences page."""
    defaults = asdict(Settings())
    return tuple(
        SettingSpec(f.name, defaults[f.name], f.metadata["label"], f.metadata["options"]) for f in fields(Settings)
    )


class SettingsFile:
    """Keeps the settings as JSON in a file only its owner can read."""

    def __init__(self, path: Path) -> None:
        """Use the file at `path`; it need not exist."""
        self._path = path

    def load(self) -> Settings:
        """Return the settings; what is missing, unknown or not allowed has its default."""
        if not self._path.exists():
            return Settings()
        import json  # only where there is something to read: this is on the way to the first window

        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            _log.warning("settings not readable (%s), defaults used", type(error).__name__)
            return Settings()
        values = stored if isinstance(stored, dict) else {}
        return Settings(**{s.name: values[s.name] for s in setting_specs() if s.accepts(values.get(s.name))})

    def save(self, settings: Settings) -> None:
        """Write the settings whole or not at all. Raises `OSError` when the profile cannot be written."""
        import json

        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = self._path.with_name(self._path.name + ".new")
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, indent=2)
            file.write("\n")
        new.replace(self._path)
