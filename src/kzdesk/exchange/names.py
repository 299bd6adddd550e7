# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that people give to devices, teams and compartments."""

from typing import Final

import msgspec

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.exchange.canonical import Name

_WRONG: Final = QT_TRANSLATE_NOOP(
    "exchange", "This name cannot be used. A name is one line of 1 to 80 characters that can be seen."
)


def named(text: str) -> str:
    """Return the name without spaces around it. Raises `Refused` when others could not read it."""
    try:
        return msgspec.convert(text.strip(), Name)
    except msgspec.ValidationError:
        raise Refused(_WRONG, code="name") from None
