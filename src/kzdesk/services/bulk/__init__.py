# SPDX-License-Identifier: GPL-3.0-or-later
"""Many records at once: tables from spreadsheets, the whole vault as JSON, and forms of other programs."""
