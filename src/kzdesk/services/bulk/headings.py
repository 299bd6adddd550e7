# SPDX-License-Identifier: GPL-3.0-or-later
"""What columns are called in each language of the program."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from kzdesk.domain.messages import Translate
from kzdesk.runtime.catalog import Catalog
from kzdesk.runtime.vocabularies import LANGUAGES

Languages = Callable[[], tuple[Translate, ...]]


def languages(resources: Path) -> Languages:
    """Return what gives a translation for each of `LANGUAGES`, in their order; they are loaded when first asked for."""
    return cache(lambda: tuple(Catalog(code, resources / "i18n").text for code in LANGUAGES))
