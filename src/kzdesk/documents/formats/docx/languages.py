# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages as Word names them: with a country, by which it chooses the dictionary."""

import re
from typing import Final

_COUNTRIES: Final = {"en": "en-GB", "ru": "ru-RU", "kk": "kk-KZ"}
_TAG: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}")


def language_tag(language: str) -> str:
    """Return the tag to write for a BCP 47 tag, nothing for what is none."""
    return _COUNTRIES.get(language, language) if _TAG.fullmatch(language) else ""
