# SPDX-License-Identifier: GPL-3.0-or-later
"""Purging a record for ever: what would go is shown first."""
