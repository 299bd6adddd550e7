# SPDX-License-Identifier: GPL-3.0-or-later
"""The vault on disk: encrypted database, records, change log and search; the only room that knows SQL."""
