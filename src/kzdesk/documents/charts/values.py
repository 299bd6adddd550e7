# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a bar may be: as its printed number says, so that no length tells a number that print hides."""

import re
from typing import Final

from kzdesk.documents.outline import Bar

_GROUP: Final = re.compile(r"(?<=\d)[\s.,’'](?=\d{3}(?!\d))")
_WHOLE: Final = re.compile(r"\d+")
_LIMITS: Final = ("<", "≤")


def shown_value(bar: Bar) -> int:
    """Return how long a bar may be: its value if that is what is printed, otherwise the limit that is printed.

    A bar that is printed as `< 5` must not tell by its length what its number is.
    """
    found = _WHOLE.search(_GROUP.sub("", bar.printed))
    return max(int(found[0]) if found else 0, 0)


def hidden(bar: Bar) -> bool:
    """Return whether the number of a bar is not told: another is printed, or a limit."""
    return shown_value(bar) != bar.value or bar.printed.strip()[:1] in _LIMITS
