# SPDX-License-Identifier: GPL-3.0-or-later
"""Models behind the tables of the window."""
