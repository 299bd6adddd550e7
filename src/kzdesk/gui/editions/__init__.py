# SPDX-License-Identifier: GPL-3.0-or-later
"""List editions: who is placed where, with the printed page beside it."""
