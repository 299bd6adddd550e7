# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing records in and letting data out, many at once."""
