# SPDX-License-Identifier: GPL-3.0-or-later
"""How long an object is made, so that its length tells little.

Padmé (Nikitin et al., Reducing Metadata Leakage from Encrypted Files and Communication with PURBs, 2019): lengths
keep few leading binary digits; at most 12 % is added.
"""

from typing import Final

FLOOR: Final = 64 * 1024
"""No object is shorter than this, in bytes."""


def padded_length(length: int) -> int:
    """Return the length to which `length` bytes are filled up."""
    if length <= FLOOR:
        return FLOOR
    exponent = length.bit_length() - 1
    kept = exponent.bit_length()
    step = 1 << (exponent - kept)
    return (length + step - 1) // step * step
