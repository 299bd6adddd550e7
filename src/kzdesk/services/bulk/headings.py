# SPDX-License-Identifier: GPL-3.0-or-later
"""What columns are called in each language of the program."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.runtime.catalog import Catalog
from kzdesk.runtime.vocabularies import LANGUAGES

_LANGUAGE: Final = QT_TRANSLATE_NOOP("bulk", "There are no headings in the language “{name}”. There are: {known}.")
Languages = Callable[[], tuple[Translate, ...]]


def translation(every: Languages, language: str) -> Translate:
    """Return the translation into one language. Raises `Refused` when there is none."""
    if language not in LANGUAGES:
        raise Refused(_LANGUAGE.format(name=language, known=", ".join(LANGUAGES)), code="language")
    return every()[LANGUAGES.index(language)]


def languages(resources: Path) -> Languages:
    """Return what gives a translation for each of `LANGUAGES`, in their order; they are loaded when first asked for."""
    return cache(lambda: tuple(Catalog(code, resources / "i18n").text for code in LANGUAGES))
