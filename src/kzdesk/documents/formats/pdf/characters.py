# SPDX-License-Identifier: GPL-3.0-or-later
"""Which characters of typed text reach the page.

Characters that show nothing by themselves are left out: controls, and marks that could turn the direction of a
line round and so make it read as something else. Everything else is printed.
"""

import re
import unicodedata
from typing import Final

_NEW_LINES: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_SPACES: Final = re.compile("[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_UNUSUAL: Final = re.compile("[^ -~\u00a0-¬®-ɏЀ-\u0482\u048a-ӿ‐-‧‰-⁞№]")


def printable(text: str) -> str:
    """Return the text to set: composed (NFC), unseen characters left out, spaces in a row as one, LF as new line."""
    if "  " not in text and not _UNUSUAL.search(text):
        return text
    lines = _NEW_LINES.sub("\n", unicodedata.normalize("NFC", text))
    return _SPACES.sub(" ", _UNSEEN.sub("", lines))
