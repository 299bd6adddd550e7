# SPDX-License-Identifier: GPL-3.0-or-later
"""Two desks that several files of tests begin from, made once."""

from tests.exchange.two_desks import closed_two, two

__all__ = ("closed_two", "two")
