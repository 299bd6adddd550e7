# SPDX-License-Identifier: GPL-3.0-or-later
"""Sizes that tell little: Padmé rounds up so that only a few bits of a size remain (Nikitin et al., PoPETs 2019)."""


def padded(size: int) -> int:
    """Return the Padmé size for a number of bytes: the same or up to 12 % more."""
    if size < 2:
        return size
    exponent = size.bit_length() - 1
    kept = exponent.bit_length()
    mask = (1 << max(exponent - kept, 0)) - 1
    return (size + mask) & ~mask
