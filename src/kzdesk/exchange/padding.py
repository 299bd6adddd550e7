# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a bundle is made, so that its length tells little: a Padmé length, and never a short one."""

from typing import Final

from kzdesk.crypto.padding import padded

FLOOR: Final = 64 * 1024
"""No bundle is shorter than this, in bytes."""


def padded_length(length: int) -> int:
    """Return the length to which `length` bytes are filled up."""
    return padded(max(length, FLOOR))
