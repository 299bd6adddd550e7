# SPDX-License-Identifier: GPL-3.0-or-later
"""Text as people wrote it, as runs: web addresses become links, another script becomes a span of its language."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from kzdesk.documents.outline import Run, Runs
from kzdesk.domain.names import fold

_ADDRESS: Final = re.compile(r"https?://[^\s<>\"“”«»]+")
_NUMBER: Final = re.compile(r"\d+")
_DIGITS: Final = 12
_AFTER: Final = ".,;:!?"
_KAZAKH: Final = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f]")


def passage(text: str, document: str) -> Runs:
    """Return the runs of a text in a document of the language `document`."""
    return linked(text, foreign(text, document))


def linked(text: str, language: str = "") -> Runs:
    """Return a text with the web addresses in it as links; it has at least one run."""
    return tuple(_linked(text, language)) or (Run("", language=language),)


def foreign(text: str, document: str) -> str:
    """Return the language of a text whose script is not that of the document; empty where it is.

    Cyrillic with a Kazakh letter is Kazakh, other Cyrillic in an English document Russian; Latin letters in a Russian
    or Kazakh document are English. The script of most letters counts.
    """
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    if document.startswith("en"):
        return ("kk" if _KAZAKH.search(text) else "ru") if cyrillic > latin else ""
    return "en" if latin > cyrillic else ""


def alphabetical(texts: Iterable[str], document: str) -> tuple[str, ...]:
    """Return texts without doubles, those in the script of the document first, each script in its own order.

    Numbers in them are ordered as numbers; punctuation does not count.
    """

    def place(text: str) -> tuple[bool, str, str]:
        bare = "".join(letter for letter in text if unicodedata.category(letter)[0] in "LNZ").strip()
        return bool(foreign(text, document)), _NUMBER.sub(lambda found: found[0].zfill(_DIGITS), fold(bare)), text

    return tuple(sorted({text.strip(): None for text in texts}, key=place))


def _linked(text: str, language: str) -> Iterator[Run]:
    end = 0
    for found in _ADDRESS.finditer(text):
        address = found[0].rstrip(_AFTER)
        if address.endswith(")") and "(" not in address:
            address = address[:-1]
        if found.start() > end:
            yield Run(text[end : found.start()], language=language)
        yield Run(address, link=address)
        end = found.start() + len(address)
    if end < len(text):
        yield Run(text[end:], language=language)
